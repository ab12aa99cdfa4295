import type {Assessment, FactorLine} from './assessment';
import {type Phrase, phrase, sentencesOf} from './phrase';
import {isSoldInPieces} from './pieces';
import type {Band, BandId, FactorId, Settings, TimingWindow} from './playbook';
import {MAX_FACTS, reasonsFor} from './reasons';
import {sumOf} from './sums';

/** One factor moved to a better level. */
export interface Lift {
  readonly factor: FactorId;
  readonly level: string;
  readonly gain: number;
}

/** Why an account has its priority, in sentences for the sheet: its reasons, the offer when it is time, what is missing. */
export function reasonOf(assessment: Assessment): Phrase {
  const {worthFilling} = assessment;
  const parts = [becauseOf(assessment)];
  const offer = offerSaid(assessment);
  if (offer !== null) parts.push(offer);
  if (worthFilling !== null) parts.push(phrase('because-fill', {field: phrase(`field-${worthFilling}`)}));
  return sentencesOf(parts);
}

function becauseOf(assessment: Assessment): Phrase {
  const {priority} = assessment;
  const {basis, facts} = reasonsFor(assessment);
  const named = {facts: phrase('facts', {facts: facts.slice(0, MAX_FACTS)})};
  if (priority === 'Needs data') return phrase('because-Needs data');
  if (basis === 'guardrail') return phrase(`because-${priority}`, named);
  if (basis === 'strong') return phrase('because-strong', named);
  return basis === 'weak' ? phrase('because-weak', {fact: facts[0]!}) : phrase('because-nothing');
}

/** In days: what is offered later comes after a deadline as near as this. */
const SOON = 90;

/** The offer with the time for it; `null` when there is none, or when it is too early to name one. */
function offerSaid(assessment: Assessment): Phrase | null {
  const {offer, priority, expansion, facts} = assessment;
  if (offer === null || expansion === 'No' || expansion === '–') return null;
  // An offer that is the renewal cannot wait until after it.
  const isRenewalSoon = (facts.daysToDeadline ?? Infinity) <= SOON;
  if (expansion === 'Not yet' && isRenewalSoon && offer.id === 'Multi-year renewal + expansion') return null;
  const figures = {offer: phrase(`offer-${isSoldInPieces(assessment) ? 'pieces' : offer.id}`)};
  if (priority === 'Fix first') return expansion === 'After fix' ? phrase('because-offer-fixed', figures) : null;
  if (priority === 'Reconnect first') return phrase('because-offer-reconnected', figures);
  return phrase(expansion === 'Not yet' ? 'because-offer-later' : 'because-offer', figures);
}

/** The whole breakdown in a sentence, with what would lift the account to the next band. */
export function breakdownOf(assessment: Assessment, settings: Settings): Phrase {
  const {score, band, factors, overridden} = assessment;
  const parts = [phrase('breakdown', {score, band: phrase(`band-${band}`), factors: factors.map(factorSaid)})];
  if (overridden) parts.push(becauseOf(assessment));
  const lift = liftPhrase(assessment, settings);
  if (lift !== null) parts.push(lift);
  return sentencesOf(parts);
}

/** What would lift the account to the next band, in words; `null` in the highest band, and under a guardrail. */
export function liftPhrase(assessment: Assessment, settings: Settings): Phrase | null {
  if (assessment.overridden) return null;
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
  const {factors, score, band} = assessment;
  const to = settings.bands[settings.bands.findIndex(({id}) => id === band) - 1];
  if (to === undefined) return null;
  const choices = factors.map((factor) => betterLevels(factor, settings.points[factor.id]));
  for (let size = 1; size <= factors.length; size += 1) {
    const enough = waysToMove(choices, size).filter((lifts) => score + gainOf(lifts) >= to.from);
    if (enough.length > 0)
      return {to, lifts: enough.reduce((least, each) => (gainOf(each) < gainOf(least) ? each : least))};
  }
  return null;
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
  return sumOf(lifts, ({gain}) => gain);
}

function liftSaid({factor, level}: Lift, {thresholds, timing}: Settings): Phrase {
  const key = `lift-${factor}-${level}`;
  if (factor === 'usage') return phrase(key, {share: level === 'Over' ? thresholds.usageOver : thresholds.usageNear});
  if (factor === 'timing') return phrase(key, renewalDays(timing.filter((window) => window.level === level)));
  if (level === 'Strong') return phrase(key, {count: thresholds.strongTriggers});
  return level === 'Multiple' ? phrase(key, {count: thresholds.multipleRequests}) : phrase(key);
}

/** The first and the last day before a renewal that lie in one of the windows. */
function renewalDays(windows: readonly TimingWindow[]): {from: number; to: number} {
  const renewal = windows.filter(({event}) => event === 'renewal');
  return {from: Math.min(...renewal.map(({from}) => from)), to: Math.max(...renewal.map(({to}) => to))};
}
