import type {Assessment, FactorLine} from './assessment';
import {factorLine} from './factors';
import {daysAhead, type Phrase, phrase} from './phrase';
import type {Band, BandId, FactorId, Settings, TimingWindow} from './playbook';

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
  const {factors, priority, overridden, expansion, offer, worthFilling} = assessment;
  const strongest = factors
    .filter(({hasData, points, floor}) => hasData && points > floor)
    .sort((a, b) => b.points / b.top - a.points / a.top || b.top - a.top)
    .slice(0, REASONS);
  const parts: Phrase[] = [];
  if (overridden) parts.push(phrase(`because-${priority}`, {evidence: guardrailEvidence(assessment)}));
  // Where nothing may be sold, what would speak for a sale only distracts.
  const heldBack = overridden && expansion === 'No';
  if (strongest.length > 0 && !heldBack)
    parts.push(phrase('because-strong', {evidence: strongest.map(({evidence}) => evidence)}));
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
  const way = wayUp(assessment, settings);
  if (way === null) return null;
  return phrase('lift', {
    points: way.to.from - assessment.score,
    band: phrase(`band-${way.to.id}`),
    changes: way.lifts.map((lift) => liftSaid(lift, settings)),
  });
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
export function wayUp(
  assessment: Assessment,
  settings: Settings,
): {readonly to: Band<BandId>; readonly lifts: readonly Lift[]} | null {
  const to = bandAbove(assessment, settings);
  if (to === null) return null;
  const {factors, score} = assessment;
  const choices = factors.map((factor) => betterLevels(factor, settings.points[factor.id]));
  for (let size = 1; size <= factors.length; size += 1) {
    const enough = waysToMove(choices, size).filter((lifts) => score + gainOf(lifts) >= to.from);
    if (enough.length > 0)
      return {to, lifts: enough.reduce((least, each) => (gainOf(each) < gainOf(least) ? each : least))};
  }
  return null;
}

function bandAbove({band}: Assessment, {bands}: Settings): Band<BandId> | null {
  return bands[bands.findIndex(({id}) => id === band) - 1] ?? null;
}

function betterLevels({id, points}: FactorLine, levels: Readonly<Record<string, number>>): Lift[] {
  return Object.entries(levels)
    .filter(([, worth]) => worth > points)
    .map(([level, worth]) => ({factor: id, level, gain: worth - points}))
    .sort((a, b) => a.gain - b.gain);
}

/** All ways to move exactly `size` of the factors to a better level, in rubric order. */
function waysToMove([first, ...rest]: readonly Lift[][], size: number): Lift[][] {
  if (size === 0) return [[]];
  if (first === undefined) return [];
  const withFirst = first.flatMap((lift) => waysToMove(rest, size - 1).map((others) => [lift, ...others]));
  return [...withFirst, ...waysToMove(rest, size)];
}

function gainOf(lifts: readonly Lift[]): number {
  return lifts.reduce((sum, {gain}) => sum + gain, 0);
}

function liftSaid({factor, level}: Lift, {thresholds, timing}: Settings): Phrase {
  const key = `lift-${factor}-${level}`;
  if (factor === 'usage') return phrase(key, {share: level === 'Over' ? thresholds.usageOver : thresholds.usageNear});
  if (factor === 'timing') return phrase(key, renewalDays(timing.filter((window) => window.level === level)));
  return phrase(key);
}

/** The first and the last day before a renewal that lie in one of the windows. */
function renewalDays(windows: readonly TimingWindow[]): {from: number; to: number} {
  const renewal = windows.filter(({event}) => event === 'renewal');
  return {from: Math.min(...renewal.map(({from}) => from)), to: Math.max(...renewal.map(({to}) => to))};
}

/** What made the guardrail apply, in the factor that carries it. */
export function guardrailEvidence({factors, priority, facts}: Assessment): Phrase {
  const of = (id: FactorId) => factorLine(factors, id).evidence;
  if (priority === 'Reconnect first') return phrase('days-without-contact', {days: facts.daysSinceContact ?? 0});
  if (priority === 'Adopt first') return phrase('both', {said: [phrase('usage-declining'), of('usage')]});
  if (priority === 'Defend first' && facts.daysToDeadline !== null)
    return phrase('both', {said: [of('relationship'), deadlineSaid(facts)]});
  return of('relationship');
}

function deadlineSaid({optOut, daysToDeadline}: Assessment['facts']): Phrase {
  const deadline = optOut === null ? 'renewal' : 'opt-out';
  const days = daysToDeadline ?? 0;
  return days < 0 ? phrase(`${deadline}-past`, {days: -days}) : daysAhead(`${deadline}-in`, days);
}
