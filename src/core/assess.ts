import type {Account, Relationship} from './account';
import type {Assessment, Offer, Opportunity} from './assessment';
import type {Day} from './day';
import {factorLine, factorsOf, scaleOf} from './factors';
import {factsOf, shareOfArr} from './facts';
import {noteFindings, noteQuestion} from './notes';
import {offersFor, playFor} from './offer';
import {onDemand, type PartRules} from './on-demand';
import {lazily, memoizedByObject} from './once';
import {saidBy} from './phrase';
import type {BandId, CautionView, Guardrail, Playbook, Settings, Situation} from './playbook';
import {readinessOf} from './readiness';
import {bandOf, confidenceOf, rangeOf, scoreOf, worthFillingOf} from './score';
import {signalsOf} from './signals';
import {sizingOf} from './sizing';
import {sumOf} from './sums';
import {triggerFor} from './trigger';

/** What only the whole portfolio knows of its accounts. */
export interface Peers {
  readonly repeatsName: (account: Account) => boolean;
  readonly isStrategic: (account: Account) => boolean;
}

/**
 * Everything the method says about one account on a day. Each part is worked out when it is first read.
 *
 * @throws RangeError when the settings' points let a score leave its scale, at the first part that needs its band
 */
export function assess(account: Account, asOf: Day, peers: Peers, playbook: Playbook): Assessment {
  return new (decisionClass())({account, asOf, peers, playbook});
}

const decisionClass = lazily(() => onDemand(DECISION));

/** What a decision is asked about. */
interface Question {
  readonly account: Account;
  readonly asOf: Day;
  readonly peers: Peers;
  readonly playbook: Playbook;
}

/** What is decided, and what is only decided on the way. */
interface Decision extends Omit<Assessment, 'account'>, CautionView {
  readonly guardrail: Guardrail;
  /** The offer and its runner-up, as far as there are any. */
  readonly offers: readonly Offer[];
}

/** The whole decision on one screen: how each part of it follows from the others. */
const DECISION: PartRules<Question, Decision> = {
  settings: ({playbook}) => playbook.settings,
  duplicateName: ({account, peers}) => peers.repeatsName(account),
  strategic: ({account, peers}) => peers.isStrategic(account),

  facts: ({account, asOf}) => factsOf(account, asOf),
  signals: ({facts, playbook}) => signalsOf(facts, playbook.signals),

  factors: ({facts, playbook}) => factorsOf(facts, playbook),
  score: ({factors}) => scoreOf(factors),
  range: ({factors}) => rangeOf(factors),
  confidence: ({factors}) => confidenceOf(factors),
  worthFilling: ({factors, account}) => worthFillingOf(factors, account),
  band: ({score, settings}) => bandOf(score, settings.bands, highestScore(settings)),
  readiness: ({facts, playbook}) => readinessOf(facts, playbook),
  relationship: ({factors}) => factorLine(factors, 'relationship').level as Relationship,

  guardrail: (decision) => guardrailFor(decision, decision.playbook.guardrails),
  priority: ({guardrail}) => guardrail.priority,
  overridden: ({guardrail}) => guardrail.overrides,
  expansion: (decision) => decision.guardrail.expansion(decision),
  when: ({guardrail}) => guardrail.timing,

  sizing: ({facts, playbook}) => sizingOf(facts, playbook),
  percentOfArr: ({sizing, facts}) => shareOfArr(sizing.target, facts),
  opportunity: (decision) => opportunityOf(decision),
  winProbability: ({guardrail, band, settings}) => winProbabilityOf(guardrail, band, settings),
  weighted: (decision) => weightedOf(decision),

  offers: (decision) => (decision.guardrail.offers ? offersFor(decision, decision.sizing, decision.playbook) : []),
  offer: ({offers}) => offers[0] ?? null,
  runnerUp: ({offers}) => offers[1] ?? null,
  play: ({guardrail, offer, facts, playbook}) => guardrail.play ?? (offer && playFor(offer, facts, playbook)),
  trigger: ({priority, facts, playbook}) => (priority === 'Needs data' ? null : triggerFor(facts, playbook)),

  cautions: (decision) => saidBy(decision.playbook.cautions, (rule) => rule.warn(decision)),
  escalations: (decision) => saidBy(decision.playbook.escalations, (rule) => rule.reason(decision)),
  noteQuestions: ({account, playbook}) => noteFindings(account, playbook.noteRules()).map(noteQuestion),
};

/** The first guardrail that applies; the last always does. */
export function guardrailFor(situation: Situation, guardrails: readonly Guardrail[]): Guardrail {
  const found = guardrails.find(({when}) => when(situation));
  if (found === undefined) throw new Error('One must always apply.');
  return found;
}

/** The highest Expansion Score the points allow: 100. */
export const highestScore = memoizedByObject(({points}: Settings) =>
  sumOf(Object.values(points), (levels) => scaleOf(levels)[0]),
);

function winProbabilityOf({keeps}: Guardrail, band: BandId, settings: Settings): number {
  if (keeps === 'nothing') return 0;
  const probability = settings.winProbability[band];
  return keeps === 'held back' ? probability * settings.heldBackShare : probability;
}

/** Target × win probability; an account that needs data adds nothing, known size or not. */
function weightedOf({priority, sizing: {target}, winProbability}: Decision): number | null {
  if (priority === 'Needs data') return 0;
  return target === null ? null : target * winProbability;
}

/** What {@link opportunityOf} finds, as docs/scoring.md says it. */
export const OPPORTUNITY_SAYS =
  'High if the target is {opportunityHigh%} of ARR or more, Medium at {opportunityMedium%} or more, otherwise Low. Without a size or an ARR, it’s High if usage is above {usageOver%}, Medium if the band is Hot or Warm, otherwise Low. Defend first, Adopt first, and Wait accounts are always Low.';

function opportunityOf({facts, priority, band, percentOfArr, settings: {thresholds}}: Decision): Opportunity {
  if (priority === 'Defend first' || priority === 'Adopt first' || band === 'Wait') return 'Low';
  if (percentOfArr === null) {
    if ((facts.usage ?? 0) > thresholds.usageOver) return 'High';
    return band === 'Hot' || band === 'Warm' ? 'Medium' : 'Low';
  }
  if (percentOfArr >= thresholds.opportunityHigh) return 'High';
  return percentOfArr >= thresholds.opportunityMedium ? 'Medium' : 'Low';
}
