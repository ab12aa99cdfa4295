import type {RankedAssessment} from '../../core/assessment';
import {seatsRatio} from '../../core/facts';
import {type Phrase, phrase} from '../../core/phrase';
import type {SignalId, TriggerKind} from '../../core/playbook';
import {guardrailEvidence} from '../../core/why';

/** How many pieces of evidence a reason names. */
const NAMED = 5;

/** Why to act now: what holds the account back, what opens the door, the seats left, and the strongest signals. */
export function whyNow(assessment: RankedAssessment): Phrase {
  const {priority, overridden, worthFilling} = assessment;
  const sentences: Phrase[] = [];
  if (overridden) sentences.push(phrase(`because-${priority}`, {evidence: guardrailEvidence(assessment)}));
  const reasons = [...opener(assessment), ...otherSignals(assessment)];
  const evidence = distinct(withSeatsLeft(reasons, assessment)).slice(0, NAMED);
  if (evidence.length > 0) sentences.push(phrase(overridden ? 'ranking-seen-also' : 'ranking-seen', {evidence}));
  else if (!overridden) sentences.push(phrase('because-nothing'));
  if (priority === 'Needs data' && worthFilling !== null) {
    sentences.push(phrase('because-fill', {field: phrase(`field-${worthFilling}`)}));
  }
  return phrase('sentences', {sentences});
}

/** The trigger's evidence; of an event without a date the signal says at least as much. */
function opener({trigger, signals, priority}: RankedAssessment): Phrase[] {
  if (trigger === null || (priority === 'Defend first' && trigger.kind === 'renewal window')) return [];
  const signal = trigger.dated ? undefined : signals.find(({id}) => id === SIGNAL_OF[trigger.kind]);
  return [signal?.evidence ?? trigger.evidence];
}

/** The reasons with the seats nobody uses yet, second, where they matter: where seats are short or people are coming. */
function withSeatsLeft(reasons: readonly Phrase[], {account, facts, signals}: RankedAssessment): Phrase[] {
  const matter = seatsRatio(account) !== null && signals.some(({id}) => SEAT_SIGNALS.has(id));
  const left = matter ? [phrase('ranking-free-seats', {free: facts.freeSeats})] : [];
  return [...reasons.slice(0, 1), ...left, ...reasons.slice(1)];
}

const SEAT_SIGNALS: ReadonlySet<SignalId> = new Set<SignalId>(['seat ceiling', 'team growth', 'new office']);

/** The same figures, said once: a trigger and a signal may rest on one cell. */
function distinct(evidence: readonly Phrase[]): Phrase[] {
  return [...new Map(evidence.map((each) => [JSON.stringify(each), each])).values()];
}

/** The other signals, the strongest first, without what the guardrail's sentence says already. */
function otherSignals({trigger, signals, priority}: RankedAssessment): Phrase[] {
  const said = new Set<SignalId | undefined>(priority === 'Defend first' ? DEFENCE : []);
  if (trigger !== null) said.add(SIGNAL_OF[trigger.kind]);
  return [...signals]
    .filter(({id}) => !said.has(id))
    .sort((a, b) => b.strength - a.strength)
    .map(({evidence}) => evidence);
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
