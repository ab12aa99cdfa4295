import type {Assessment, FactorLine} from './assessment';
import {type Phrase, phrase} from './phrase';
import type {FactorId, Settings} from './playbook';

/** How many factors the short reason names. */
const REASONS = 3;

/** One factor moved to a better level. */
export interface Lift {
  readonly factor: FactorId;
  readonly level: string;
  readonly gain: number;
}

/** Why an account stands where it does, in a sentence for the sheet: what holds it back, what speaks for it, what is missing. */
export function reasonOf(assessment: Assessment): Phrase {
  const {factors, priority, overridden, offer, worthFilling} = assessment;
  const strongest = factors
    .filter(({hasData, points, floor}) => hasData && points > floor)
    .sort((a, b) => b.points / b.top - a.points / a.top || b.top - a.top)
    .slice(0, REASONS);
  const parts: Phrase[] = [];
  if (overridden) parts.push(phrase(`because-${priority}`, {evidence: guardrailEvidence(assessment)}));
  if (strongest.length > 0) parts.push(phrase('because-strong', {evidence: strongest.map(({evidence}) => evidence)}));
  else if (!overridden) parts.push(phrase('because-nothing'));
  if (offer !== null) parts.push(phrase('because-offer', {offer: phrase(`offer-${offer.id}`)}));
  if (worthFilling !== null) parts.push(phrase('because-fill', {field: phrase(`field-${worthFilling}`)}));
  return phrase('sentences', {sentences: parts});
}

/** The whole breakdown in a sentence, with what would lift the account to the next band. */
export function breakdownOf(assessment: Assessment, settings: Settings): Phrase {
  const {score, band, factors, overridden, priority} = assessment;
  const parts: Phrase[] = [
    phrase('breakdown', {score, band: phrase(`band-${band}`), factors: factors.map(factorSaid)}),
  ];
  if (overridden) parts.push(phrase(`because-${priority}`, {evidence: guardrailEvidence(assessment)}));
  const lift = liftPhrase(assessment, settings);
  if (lift !== null) parts.push(lift);
  return phrase('sentences', {sentences: parts});
}

/** What would lift the account to the next band, in words; `null` in the highest band. */
export function liftPhrase(assessment: Assessment, settings: Settings): Phrase | null {
  const lifts = liftOf(assessment, settings);
  return lifts === null ? null : liftSaid(assessment, lifts, settings);
}

/** A factor's points of its weight and what they rest on: "Usage ceiling 25/25 (48 of 50 seats, 96 %)". */
export function factorSaid({id, points, top, evidence}: FactorLine): Phrase {
  return phrase('factor-line', {factor: phrase(`factor-${id}`), points, top, evidence});
}

/**
 * The smallest change that lifts an account to the next band: fewest factors, then fewest points, then rubric order.
 *
 * @returns `null` in the highest band
 */
export function liftOf({score, factors, band}: Assessment, {bands, points}: Settings): readonly Lift[] | null {
  const next = bands[bands.findIndex(({id}) => id === band) - 1];
  if (next === undefined) return null;
  const needed = next.from - score;
  const choices = factors.map((factor) => betterLevels(factor, points[factor.id]));
  for (let size = 1; size <= factors.length; size += 1) {
    const smallest = smallestLift(choices, size, needed);
    if (smallest !== null) return smallest;
  }
  return null;
}

function betterLevels({id, points}: FactorLine, levels: Readonly<Record<string, number>>): Lift[] {
  return Object.entries(levels)
    .filter(([, worth]) => worth > points)
    .map(([level, worth]) => ({factor: id, level, gain: worth - points}))
    .sort((a, b) => a.gain - b.gain);
}

/** Of all ways to move exactly `size` factors, the one that gains enough with the fewest points. */
function smallestLift(choices: readonly Lift[][], size: number, needed: number): readonly Lift[] | null {
  let best: {lifts: readonly Lift[]; gain: number} | null = null;
  const tryFrom = (index: number, lifts: readonly Lift[], gain: number) => {
    if (lifts.length === size) {
      if (gain >= needed && (best === null || gain < best.gain)) best = {lifts, gain};
      return;
    }
    for (let next = index; next < choices.length; next += 1)
      for (const lift of choices[next] ?? []) tryFrom(next + 1, [...lifts, lift], gain + lift.gain);
  };
  tryFrom(0, [], 0);
  return best === null ? null : (best as {lifts: readonly Lift[]}).lifts;
}

function liftSaid({band, score}: Assessment, lifts: readonly Lift[], {bands, thresholds}: Settings): Phrase {
  const next = bands[bands.findIndex(({id}) => id === band) - 1];
  const changes = lifts.map(({factor, level}) =>
    factor === 'usage'
      ? phrase(`lift-usage-${level}`, {share: level === 'Over' ? thresholds.usageOver : thresholds.usageNear})
      : phrase(`lift-${factor}-${level}`),
  );
  return phrase('lift', {points: (next?.from ?? 0) - score, band: phrase(`band-${next?.id}`), changes});
}

/** What made the guardrail apply, in the factor that carries it. */
export function guardrailEvidence({factors, priority, facts}: Assessment): Phrase {
  const of = (id: FactorId) => factors.find((factor) => factor.id === id)?.evidence ?? phrase('usage-unknown');
  if (priority === 'Reconnect first') return phrase('days-without-contact', {days: facts.daysSinceContact ?? 0});
  if (priority === 'Adopt first') return phrase('both', {said: [phrase('usage-declining'), of('usage')]});
  if (priority === 'Defend first' && facts.daysToDeadline !== null)
    return phrase('both', {said: [of('relationship'), deadlineSaid(facts)]});
  return of('relationship');
}

function deadlineSaid({optOut, daysToDeadline}: Assessment['facts']): Phrase {
  const deadline = optOut === null ? 'renewal' : 'opt-out';
  const days = daysToDeadline ?? 0;
  return days < 0 ? phrase(`${deadline}-past`, {days: -days}) : phrase(`${deadline}-in`, {days});
}
