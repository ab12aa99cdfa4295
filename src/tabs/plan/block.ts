import type {Assessment, FactorLine} from '../../core/assessment';
import {daySaid} from '../../core/day-said';
import {shareOfArr} from '../../core/facts';
import {type Phrase, phrase} from '../../core/phrase';
import {escalationsFor} from '../../core/plan/escalations';
import {offerNoun} from '../../core/plan/offer-words';
import type {AccountPlan} from '../../core/plan/plan';
import {capitalized, type Say} from '../../playbook/say';
import {cell} from '../cells';
import {heldSaid} from '../ranking/row';
import type {TypedSteps} from '../steps/typed-steps';
import {fitsOnPage} from './fit';
import {heading, type Line, labeled} from './line';
import {askSaid, offerSaid, sizingOf} from './sizing';
import {stateOf} from './state';
import {stepsOf} from './steps';

/** How much of a plan stands on its page. */
interface Extent {
  readonly signals: number;
  readonly risks: number;
  readonly hasNextPlay: boolean;
  readonly hasNote: boolean;
  /** Answers in the sheet's own words. */
  readonly hasWords: boolean;
  readonly cautions: number;
}

const FULL: Extent = {signals: 5, risks: 3, hasNextPlay: true, hasNote: true, hasWords: true, cautions: 3};

/** What goes when a plan is longer than its page, one after the other. */
const SHORTENED: readonly Partial<Extent>[] = [
  {hasWords: false},
  {hasNextPlay: false},
  {signals: 3},
  {risks: 2},
  {cautions: 1},
  {hasNote: false},
  {signals: 2, risks: 1},
];

/** Everything below an account's name, on one page with it. */
export function blockOf(plan: AccountPlan, identity: string, say: Say, typed: Pick<TypedSteps, 'of'>): Line[] {
  const steps = stepsOf(plan.schedule, identity, typed, say);
  let extent = FULL;
  let lines = linesOf(plan, steps, say, extent);
  for (const less of SHORTENED) {
    if (fitsOnPage(lines.map(({cells}) => cells))) break;
    extent = {...extent, ...less};
    lines = linesOf(plan, steps, say, extent);
  }
  return lines;
}

function linesOf(plan: AccountPlan, steps: readonly Line[], say: Say, extent: Extent): Line[] {
  return [
    ...pointsOf(plan, say, extent),
    ...stateOf(plan, say, extent.hasNote, extent.hasWords),
    ...signalsOf(plan, say, extent),
    ...playOf(plan, say),
    ...(extent.hasNextPlay ? nextPlayOf(plan, say) : []),
    ...(plan.sells ? sizingOf(plan, say) : []),
    ...steps,
    ...peopleOf(plan, say),
    ...risksOf(plan, say, extent),
    ...renewalOf(plan, say),
    ...talkOf(plan, say),
  ];
}

function pointsOf({assessment, kind, schedule: {of, snoozedUntil}}: AccountPlan, say: Say, {cautions}: Extent): Line[] {
  const together = (sentences: readonly Phrase[]) =>
    sentences.length === 0 ? '' : say(phrase('plan-sentences', {sentences}));
  return [
    ...labeled(say('plan-label-points'), pointsSaid(assessment.factors, assessment.confidence, say)),
    ...labeled(
      say('plan-label-held'),
      snoozedUntil === null ? '' : capitalized(say(heldSaid(of, snoozedUntil))),
      'caution',
    ),
    ...labeled(say('plan-label-escalate'), together(escalationsFor(assessment, kind)), 'caution'),
    ...labeled(say('plan-label-care'), together(careOf(assessment).slice(0, cautions)), 'caution'),
  ];
}

/** What to take care of; how much of the score rests on data is among the points. */
function careOf({cautions}: Assessment): readonly Phrase[] {
  return cautions.filter(({key}) => key !== 'caution-confidence');
}

/** "Usage 25/25 · growth 20/20 · … · data coverage 100%"; factors without data and points are named together. */
function pointsSaid(factors: readonly FactorLine[], confidence: number, say: Say): string {
  const counted = factors.filter(({hasData, points}) => hasData || points > 0);
  const unknown = factors.filter((factor) => !counted.includes(factor));
  const parts = [
    ...counted.map(({id, points, top, hasData}) =>
      phrase(hasData ? 'plan-points' : 'plan-points-assumed', {factor: phrase(`plan-factor-${id}`), points, top}),
    ),
    ...(unknown.length === 0
      ? []
      : [phrase('plan-points-unknown', {factors: unknown.map(({id}) => phrase(`plan-factor-${id}`))})]),
    phrase('plan-coverage', {confidence}),
  ];
  return capitalized(parts.map(say).join(say('plan-separator')));
}

function signalsOf({signals, kind}: AccountPlan, say: Say, extent: Extent): Line[] {
  if (signals.length === 0) return [];
  return [
    heading(
      say('plan-section-signals'),
      cell(say('plan-column-evidence'), 'label-line'),
      cell(say(kind === 'Expand' ? 'plan-column-propose' : 'plan-column-do'), 'label-line'),
    ),
    ...signals.slice(0, extent.signals).map(
      ({signal, propose}): Line => ({
        cells: [
          cell(say(signal.strength > 1 ? 'plan-signal-strong' : 'plan-signal-medium'), 'label'),
          cell(capitalized(say(signal.evidence)), 'body'),
          cell(propose ?? say(`plan-later-${kind}`), 'one-line'),
        ],
      }),
    ),
  ];
}

function playOf(plan: AccountPlan, say: Say): Line[] {
  const {play, assessment} = plan;
  const {facts, priority} = assessment;
  const name = phrase(`plan-play-${play.script}`, {offer: offerNoun(assessment)});
  const arr = play.ask?.arr ?? null;
  const isAtRisk = priority === 'Defend first' && facts.arr !== null;
  const money = isAtRisk ? say(phrase('plan-at-risk', {arr: facts.arr})) : askSaid(arr, shareOfArr(arr, facts), say);
  return [
    heading(say('plan-section-play'), cell(capitalized(say(name)), 'strong'), cell(money, 'one-line-strong')),
    ...labeled(say('plan-play-why'), capitalized([...new Set(play.whyNow.map(say))].join(say('plan-separator')))),
    ...labeled(say('plan-play-value'), play.value),
    ...labeled(say('plan-play-offer'), capitalized(offerSaid(plan, say))),
    ...labeled(say('plan-play-approach'), play.approach),
    ...labeled(say('plan-play-talk'), play.talk),
  ];
}

function nextPlayOf({nextPlay, assessment}: AccountPlan, say: Say): Line[] {
  if (nextPlay === null) return [];
  const offer = offerNoun(assessment, nextPlay.isLater ? assessment.offer : assessment.runnerUp);
  const text = say(phrase(nextPlay.isLater ? 'plan-play-after' : 'plan-play-else', {offer}));
  const money = askSaid(nextPlay.ask?.arr ?? null, null, say);
  return [{cells: [cell(say('plan-section-next-play'), 'label'), cell(text, 'body'), cell(money, 'one-line')]}];
}

function peopleOf({people}: AccountPlan, say: Say): Line[] {
  return [
    heading(say('plan-section-people')),
    ...people.flatMap(({role, text}) => labeled(say(`plan-who-${role}`), text)),
  ];
}

function risksOf({risks}: AccountPlan, say: Say, extent: Extent): Line[] {
  if (risks.length === 0) return [];
  return [
    heading(say('plan-section-risks')),
    ...risks.slice(0, extent.risks).flatMap(({key, text}) => labeled(say(`plan-risk-name-${key}`), text)),
  ];
}

function renewalOf({renewal, kind, assessment}: AccountPlan, say: Say): Line[] {
  if (renewal === null) return [];
  const outlook = phrase(kind === 'Expand' ? 'plan-outlook' : 'plan-outlook-held', {
    risk: phrase(`plan-risk-${renewal.risk}`),
    expansion: phrase(`plan-expansion-${renewal.expansion}`),
    day: daySaid(renewal.decideBy, assessment.facts.asOf),
  });
  return labeled(say('plan-section-renewal'), say(outlook));
}

function talkOf({objection, opening}: AccountPlan, say: Say): Line[] {
  const said = objection && say(phrase('plan-objection', {says: objection.says, answer: objection.answer}));
  return [...labeled(say('plan-label-objection'), said ?? ''), ...labeled(say('plan-label-opening'), opening)];
}
