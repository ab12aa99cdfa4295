import type {RankedAssessment, Signal} from '../../core/assessment';
import {seatsRatio} from '../../core/facts';
import {type Phrase, phrase} from '../../core/phrase';
import type {SignalId, TriggerKind} from '../../core/playbook';
import {guardrailEvidence} from '../../core/why';

/** How many pieces of evidence a reason names. */
const MAX_NAMED = 5;

/** Why to act now: what holds the account back, what opens the door, the seats left, and the strongest signals. */
export function whyNow(assessment: RankedAssessment): Phrase {
  const {priority, overridden, worthFilling} = assessment;
  const sentences: Phrase[] = [];
  if (overridden) sentences.push(phrase(`because-${priority}`, {evidence: guardrailEvidence(assessment)}));
  const reasons = [...opener(assessment), ...otherSignals(assessment)];
  const evidence = distinct(withSeatsLeft(reasons, assessment)).slice(0, MAX_NAMED);
  if (evidence.length > 0) sentences.push(phrase(overridden ? 'ranking-seen-also' : 'ranking-seen', {evidence}));
  else if (!overridden) sentences.push(phrase('because-nothing'));
  if (priority === 'Needs data' && worthFilling !== null) {
    sentences.push(phrase('because-fill', {field: phrase(`field-${worthFilling}`)}));
  }
  return phrase('sentences', {sentences});
}

/** What speaks for acting now, and the signal it comes from if it is one. */
interface Reason {
  readonly id: SignalId | null;
  readonly evidence: Phrase;
}

/** The trigger's evidence; of an event without a date the signal says at least as much. */
function opener({trigger, signals, priority}: RankedAssessment): Reason[] {
  if (trigger === null || (priority === 'Defend first' && trigger.kind === 'renewal window')) return [];
  const id = SIGNAL_OF[trigger.kind] ?? null;
  if (trigger.dated) return [{id, evidence: trigger.evidence}];
  return [signals.find((signal) => signal.id === id) ?? {id: null, evidence: trigger.evidence}];
}

/** The reasons with the seats nobody uses yet, where they matter: after the seats that run out, else before who is coming. */
function withSeatsLeft(reasons: readonly Reason[], {account, facts}: RankedAssessment): Phrase[] {
  const said = reasons.map(({evidence}) => evidence);
  const seats = reasons.findIndex(({id}) => id !== null && SEAT_SIGNALS.includes(id));
  if (seats < 0 || seatsRatio(account) === null) return said;
  const place = reasons[seats]?.id === 'seat ceiling' ? seats + 1 : seats;
  return [...said.slice(0, place), phrase('ranking-free-seats', {free: facts.freeSeats}), ...said.slice(place)];
}

const SEAT_SIGNALS: readonly SignalId[] = ['seat ceiling', 'team growth', 'new office'];

/** The same figures, said once: a trigger and a signal may rest on one cell. */
function distinct(evidence: readonly Phrase[]): Phrase[] {
  return [...new Map(evidence.map((each) => [JSON.stringify(each), each])).values()];
}

/** The other signals, the strongest and then what fills seats first, without what the guardrail's sentence says already. */
function otherSignals({trigger, signals, priority}: RankedAssessment): Reason[] {
  const said = new Set<SignalId | undefined>(priority === 'Defend first' ? DEFENCE : []);
  if (trigger !== null) said.add(SIGNAL_OF[trigger.kind]);
  const fillsSeats = ({id}: Signal) => Number(SEAT_SIGNALS.includes(id));
  return [...signals]
    .filter(({id}) => !said.has(id))
    .sort((a, b) => b.strength - a.strength || fillsSeats(b) - fillsSeats(a));
}

const DEFENCE: readonly SignalId[] = ['vendor review', 'renewal'];

/** The signal that speaks of the same as a trigger; a success and an onboarding have none of their own. */
const SIGNAL_OF: Readonly<Partial<Record<TriggerKind, SignalId>>> = {
  ceiling: 'seat ceiling',
  success: 'milestone',
  'team growth': 'team growth',
  funding: 'funding',
  'new initiative': 'new initiative',
  'feature request': 'feature requests',
  'power users': 'power users',
  'champion promoted': 'champion promoted',
  'renewal window': 'renewal',
  'budget cycle': 'budget cycle',
};
