import type {Account, Field} from './account';
import type {Assessment, FactorLine} from './assessment';
import type {Band, BandId, FactorId} from './playbook';
import {sumOf} from './sums';

/** The Expansion Score, 0–100: the sum of the factors' points. */
export function scoreOf(factors: readonly FactorLine[]): number {
  return sumOf(factors, ({points}) => points);
}

/** The lowest and highest score possible once the factors without data are known. */
export function rangeOf(factors: readonly FactorLine[]): [number, number] {
  return [
    sumOf(factors, ({hasData, points, floor}) => (hasData ? points : floor)),
    sumOf(factors, ({hasData, points, top}) => (hasData ? points : top)),
  ];
}

/** The share of the weights that rest on data, 0–1. */
export function confidenceOf(factors: readonly FactorLine[]): number {
  return sumOf(factors, ({hasData, top}) => (hasData ? top : 0)) / sumOf(factors, ({top}) => top);
}

/** The band an account is shown in; `null` when it needs data. */
export function shownBand({band, priority}: Pick<Assessment, 'band' | 'priority'>): BandId | null {
  return priority === 'Needs data' ? null : band;
}

/** The key of the words for a band that accounts are shown in. */
export function shownBandKey(band: BandId | null): string {
  return band === null ? 'ranking-band-none' : `band-label-${band}`;
}

/**
 * The band of a score: the first whose lower bound it reaches (inclusive); nothing is rounded first.
 *
 * @param bands from the highest down, the last from 0
 * @throws RangeError when the score lies outside 0…`highest`
 */
export function bandOf<Id extends string>(score: number, bands: readonly Band<Id>[], highest: number): Id {
  if (!(score >= 0 && score <= highest)) throw new RangeError(`${score} is outside 0–${highest}.`);
  const band = bands.find(({from}) => score >= from);
  if (band === undefined) throw new RangeError(`No band holds ${score}.`);
  return band.id;
}

/** The field to fill in first: of the factors without data the one with the widest scale, then the greatest weight. */
export function worthFillingOf(factors: readonly FactorLine[], account: Account): Field | null {
  const [widest] = factors
    .filter(({hasData}) => !hasData)
    .sort((a, b) => b.top - b.floor - (a.top - a.floor) || b.top - a.top);
  if (widest === undefined) return null;
  return FACTOR_FIELDS[widest.id].find((cell) => account[cell] === null) ?? null;
}

/** The cells that would give a factor its data, the most telling first. */
export const FACTOR_FIELDS: Readonly<Record<FactorId, readonly Field[]>> = {
  usage: ['seatsUsed', 'seatsLicensed'],
  growth: ['growth'],
  requests: ['featureRequests'],
  relationship: ['healthScore'],
  timing: ['renewalDate'],
};
