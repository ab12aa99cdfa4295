import {type Account, blankAccount} from '../../src/core/account';
import {factsOf} from '../../src/core/facts';
import type {
  Guardrail,
  OfferId,
  OfferRule,
  Playbook,
  PriorityId,
  Settings,
  SignalCategory,
  Situation,
  Thresholds,
  TriggerKind,
} from '../../src/core/playbook';
import {WORDS} from '../../src/playbook/words';
import {bullets, numbered, percent, table} from './markdown';

const words = WORDS.en;
const YES = {yes: true, amount: null, on: null, said: null};
const NO = {...YES, yes: false};

/** What the add-on looks for, by kind. */
export function signals({signals: rules}: Playbook): string {
  const nothing = factsOf(blankAccount('Example', 2), EXAMPLE_DAY);
  const kinds = [...new Set(rules.map(({category}) => category))].map((kind) => {
    const ofKind = rules.filter(({category}) => category === kind);
    const strength = ofKind.every((rule) => rule.strength(nothing) === 2) ? 'strong' : 'medium';
    return [KINDS[kind], ofKind.map(({id}) => id).join(', '), strength];
  });
  return `## Signals

What speaks for an expansion, with its evidence and its date. Behaviour and timing steer the offer, the opening and the
reasons; points come from the five factors alone. Many workarounds count twice.

${table(['Kind', 'Signals', 'Strength'], kinds)}`;
}

const KINDS: Record<SignalCategory, string> = {
  usage: 'Usage ceiling',
  growth: 'Growth trigger',
  behaviour: 'Behaviour',
  timing: 'Timing',
};

/** The guardrails in their order, with what follows from each. */
export function guardrails({guardrails: rules, settings}: Playbook): string {
  const conditions = conditionsOf(settings.thresholds);
  return `## Guardrails: what overrides the band

The first that applies decides the priority. The score stays and is shown with a \`*\`. The deadline is the opt-out date
(renewal − notice days) when it is known, else the renewal.

${table(
  ['#', 'Priority', 'When', 'Expansion', 'Timing', 'Play', 'Counts in the weighted pipeline'],
  rules.map((rule, index) => [
    index + 1,
    words[`priority-label-${rule.priority}`] ?? rule.priority,
    conditions[rule.priority],
    expansionOf(rule, settings),
    rule.timing,
    rule.play ?? (rule.offers ? 'follows the offer' : '–'),
    keptBy(rule, settings),
  ]),
)}

**Cautions** warn and change nothing:

${bullets(cautions(settings))}

**Bring in a person with authority** when:

${bullets(escalations(settings))}`;
}

/** The offers with the points of their evidence, and the play that follows. */
export function offers({offers: rules, settings}: Playbook): string {
  return `## Offer and play

One offer an account, never the whole catalogue. Each piece of evidence gives points; most points win. Ties go to the
offer with more ARR of its own (Capacity: seats × price × 12; Tier upgrade: the tier; Cross-sell: the modules; the others
and what is unknown: 0), then to the order below. Defend first, Adopt first and Needs data get no offer, and neither does
an account without evidence. The runner-up is the next offer with points.

${table(
  ['Offer', 'Evidence and points', 'Play'],
  rules.map((rule) => [
    words[`offer-name-${rule.id}`] ?? rule.id,
    `${rule.allowed ? 'Unless At-risk: ' : ''}${evidenceRows(rule, settings.thresholds).join(' · ')}`,
    rule.play,
  ]),
)}

The play becomes **Land-and-expand** when Capacity or Cross-sell is the offer, there is a new office, department or
initiative, and the account holds fewer than half of the catalogue's modules. With an empty catalogue, or when nobody
wrote down what they have, it never does.`;
}

/** What opens the conversation, in order. */
export function triggers({triggers: rules, settings: {thresholds}}: Playbook): string {
  const kinds = kindsOf(thresholds);
  return `## Trigger: what opens the conversation

Events with a date of their own come first: the most recent one, at most ${thresholds.triggerDays} days old and not in the future. Without one,
the first of these that is there:

${numbered(rules.map(({kind}) => kinds[kind]))}

An event without a date shows the as-of date of the first run that saw it.`;
}

function conditionsOf(t: Thresholds): Record<PriorityId, string> {
  return {
    'Needs data': 'no factor rests on data',
    'Defend first': `they review vendors, or the relationship is At-risk with at most ${t.defendDays} days to the deadline, or past it`,
    'Adopt first': `usage is declining and below ${percent(t.usageNear)}, or unknown`,
    'Fix first': 'the relationship is At-risk, or there is an open issue',
    'Reconnect first': `the last contact was more than ${t.contactDays} days ago`,
    'Engage this week': 'the band is Hot',
    'Engage this month': 'the band is Warm',
    'Build toward expansion': 'the band is Nurture',
    'Focus on adoption': 'otherwise: the band is Wait',
  };
}

/** The answers a guardrail can give, tried with both sides of the promising score and with every band. */
function expansionOf(rule: Guardrail, {bands, thresholds}: Settings): string {
  const answer = (situation: Partial<Situation>) => rule.expansion({thresholds, ...situation} as Situation);
  const {promisingScore} = thresholds;
  const [high, low] = [answer({score: promisingScore}), answer({score: promisingScore - 1})];
  if (high !== low) return `${high} from ${promisingScore} points, else ${low}`;
  const byBand = bands.map(({id}) => answer({band: id}));
  return new Set(byBand).size > 1 ? 'the band’s own' : (byBand[0] ?? '–');
}

function keptBy({keeps}: Guardrail, {heldBackShare}: Settings): string {
  if (keeps === 'nothing') return 'nothing';
  return keeps === 'held back' ? `${percent(heldBackShare)} of its band’s probability` : 'its band’s probability';
}

function cautions({thresholds: t}: Settings): string[] {
  return [
    `the last ${t.quarterEndDays} days of your own fiscal quarter: an offer then reads as pressure`,
    `a renewal or opt-out date that is past; from ${t.staleDays} days on it may be a stale date`,
    `confidence below ${percent(t.lowConfidence)}`,
    'two rows with the same name',
    `no login for more than ${t.loginDays} days`,
    'an open issue: never pitch on a call where a problem came up',
    'a change of people: check the champion',
    `utilization column and seats more than ${Number((t.utilizationGap * 100).toFixed(1))} points apart`,
    'ARR that is not 12 × MRR (ARR counts)',
  ];
}

function escalations({thresholds, strategic}: Settings): string[] {
  return [
    'a discount is asked for',
    'two or more modules are asked for, or a tier and a module together',
    `the account is strategic: its segment says ${strategic.segments.join(', ')}, or it is among the largest ` +
      `${percent(strategic.topShare)} by ARR (rounded up) of ${strategic.fromAccounts} accounts or more`,
    `the relationship is At-risk with a score of ${thresholds.promisingScore} or more`,
  ];
}

/** A piece of evidence in words, and accounts that show it: the points are what the rule itself gives them. */
interface Shown {
  readonly says: string;
  readonly shows: Partial<Account>;
}

function evidenceRows({id, evidence}: OfferRule, thresholds: Thresholds): string[] {
  const shown = shownBy(thresholds)[id];
  if (shown.length !== evidence.length) throw new Error(`${id} has ${evidence.length} pieces of evidence.`);
  return evidence.flatMap(({points}, index) =>
    (shown[index] ?? []).map(({says, shows}) => {
      const facts = factsOf({...blankAccount('Example', 2), ...shows}, EXAMPLE_DAY);
      return `${says} +${points({facts, relationship: 'Healthy'})}`;
    }),
  );
}

const EXAMPLE_DAY = '2026-11-21';

function shownBy(t: Thresholds): Record<OfferId, readonly (readonly Shown[])[]> {
  const lowAdoption = {featureAdoption: t.lowAdoption / 2};
  return {
    Capacity: [
      [{says: `seats used from ${percent(t.usageNear)}`, shows: {utilization: t.usageNear}}],
      [{says: 'team growth', shows: {hiring: YES}}],
      [{says: 'new office', shows: {newOffice: YES}}],
      [{says: 'no free seat', shows: {utilization: 1}}],
    ],
    'Tier upgrade': [
      [
        {says: 'one feature request', shows: {featureRequests: {count: 1, items: []}}},
        {says: 'two or more', shows: {featureRequests: {count: 2, items: []}}},
      ],
      [
        {says: 'some workarounds', shows: {workarounds: 'some'}},
        {says: 'many', shows: {workarounds: 'many'}},
      ],
      [{says: `plan limit from ${percent(t.planLimit)}`, shows: {apiUtilization: t.planLimit}}],
      [
        {
          says: `power users (from ${t.powerUsers}, or ${percent(t.powerUserShare)} of used seats)`,
          shows: {powerUsers: t.powerUsers},
        },
      ],
      [{says: 'pricing explored', shows: {pricingInterest: YES}}],
    ],
    'Cross-sell': [
      [{says: 'adjacent need', shows: {adjacentNeed: YES}}],
      [{says: 'new initiative', shows: {newInitiative: YES}}],
      [{says: 'merger or acquisition', shows: {mergerAcquisition: YES}}],
      [{says: 'executive engagement', shows: {executiveEngagement: YES}}],
    ],
    'Professional services': [
      [
        {
          says: `adoption below ${percent(t.lowAdoption)} with an initiative, an unfinished onboarding or a stated goal`,
          shows: {...lowAdoption, onboardingCompleted: NO},
        },
      ],
    ],
    'Multi-year renewal + expansion': [
      [{says: `renewal at most ${t.renewalWindow} days away and Healthy`, shows: {renewalDate: EXAMPLE_DAY}}],
      [{says: 'reference request', shows: {referenceRequest: YES}}],
      [{says: 'next steps on the QBR agenda', shows: {qbrNextSteps: YES}}],
    ],
  };
}

function kindsOf(t: Thresholds): Record<TriggerKind, string> {
  return {
    success: '**success**: a positive outcome or a milestone',
    ceiling: `**ceiling**: seats or a plan limit used from ${percent(t.ceilingTrigger)}`,
    'team growth': '**team growth**: hiring, more heads or new departments',
    funding: '**funding**',
    'new initiative': '**new initiative**',
    'feature request': '**feature request**: at least one',
    'power users': `**power users**: from ${t.powerUsers}, or ${percent(t.powerUserShare)} of the used seats`,
    'champion promoted': '**champion promoted**',
    'renewal window': `**renewal window**: opens ${t.renewalWindow} days before the renewal and counts until it`,
    'budget cycle': `**budget cycle**: opens ${t.budgetWindow} days before and counts until it`,
    onboarding: '**onboarding**: completed',
  };
}
