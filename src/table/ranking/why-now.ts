import type {RankedAssessment, Signal} from '../../core/assessment';
import {seatsRatio} from '../../core/facts';
import {type Phrase, phrase} from '../../core/phrase';
import {guardrailEvidence} from '../../core/why';

/** How many signals a reason names beside the trigger. */
const SIGNALS = 4;

/** Why to act now: what holds the account back, what opened the door, the seats left, and the strongest signals. */
export function whyNow(assessment: RankedAssessment): Phrase {
  const {priority, overridden, trigger, signals, worthFilling} = assessment;
  const sentences: Phrase[] = [];
  if (overridden) sentences.push(phrase(`because-${priority}`, {evidence: guardrailEvidence(assessment)}));
  const seen = [...(trigger === null ? [] : [trigger.evidence]), ...seatsLeft(assessment)];
  for (const {id, evidence} of strongest(signals)) {
    const isSaid = id === 'vendor review' && priority === 'Defend first';
    if (!isSaid && !seen.some((said) => isSame(said, evidence))) seen.push(evidence);
  }
  const evidence = seen.slice(0, SIGNALS + 1);
  if (evidence.length > 0) sentences.push(phrase(overridden ? 'ranking-seen-also' : 'ranking-seen', {evidence}));
  else if (!overridden) sentences.push(phrase('because-nothing'));
  if (priority === 'Needs data' && worthFilling !== null) {
    sentences.push(phrase('because-fill', {field: phrase(`field-${worthFilling}`)}));
  }
  return phrase('sentences', {sentences});
}

/** The seats nobody uses yet, when the sheet has both seat columns. */
function seatsLeft({account, facts}: RankedAssessment): Phrase[] {
  return seatsRatio(account) === null ? [] : [phrase('ranking-free-seats', {free: facts.freeSeats})];
}

function strongest(signals: readonly Signal[]): Signal[] {
  return [...signals].sort((a, b) => b.strength - a.strength);
}

function isSame(one: Phrase, other: Phrase): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
