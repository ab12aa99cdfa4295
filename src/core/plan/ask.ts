import type {Assessment, Offer} from '../assessment';
import {modulesWanted} from '../sizing';

/** A part of what an account is asked to buy, at its own price a year; `null` is unknown. */
export type AskPart =
  | {readonly kind: 'seats'; readonly seats: number; readonly arr: number | null}
  | {readonly kind: 'tier' | 'limit'; readonly arr: number | null}
  | {readonly kind: 'modules'; readonly names: readonly string[]; readonly arr: number | null}
  | {readonly kind: 'services' | 'term'; readonly arr: null};

/** What an account is asked to buy. */
export interface Ask {
  readonly parts: readonly AskPart[];
  /** The parts' prices together; `null` unless all of them are known. */
  readonly arr: number | null;
  /** The same bought piece by piece, where the offer is a tier that includes it all. */
  readonly aLaCarte: {readonly parts: readonly AskPart[]; readonly arr: number | null} | null;
}

/**
 * The parts of the recommended offer, or of another, at their own prices; `null` without an offer. The target is a forecast, never a price.
 *
 * A tier comes with the seats they need. What they need of it piece by piece, that is modules asked for and a higher limit
 * when they reach theirs, takes its place when all of it is priced and together cheaper than the tier.
 */
export function askOf(assessment: Assessment, offer: Offer | null = assessment.offer): Ask | null {
  if (offer === null) return null;
  const seats = seatsOf(assessment);
  const modules = modulesOf(assessment);
  switch (offer.id) {
    case 'Capacity':
      return asked(seats);
    case 'Cross-sell':
      return asked(modules);
    case 'Professional services':
      return asked([{kind: 'services', arr: null}]);
    case 'Multi-year renewal + expansion':
      return asked([{kind: 'term', arr: null}, ...seats, ...modules]);
    case 'Tier upgrade':
      return tierOf(assessment, seats, modules);
  }
}

function tierOf(assessment: Assessment, seats: readonly AskPart[], modules: readonly AskPart[]): Ask {
  const {tierArr, tierIncludesModules} = assessment.sizing;
  const tier = asked([{kind: 'tier', arr: tierArr}, ...seats]);
  if (!tierIncludesModules) return tier;
  const pieces = [...modules, ...limitOf(assessment)];
  const price = priceOf(pieces);
  if (price !== null && tierArr !== null && price < tierArr) return asked([...pieces, ...seats]);
  const parts = [...pieces, ...seats];
  return pieces.length === 0 ? tier : {...tier, aLaCarte: {parts, arr: priceOf(parts)}};
}

function limitOf({account, signals}: Assessment): AskPart[] {
  return signals.some(({id}) => id === 'plan limit') ? [{kind: 'limit', arr: account.limitUpgrade}] : [];
}

function asked(parts: readonly AskPart[]): Ask {
  const [first] = parts;
  // A longer term costs nothing of its own: the price is that of what comes with it.
  const priced = first?.kind === 'term' ? parts.slice(1) : parts;
  return {parts, arr: priceOf(priced), aLaCarte: null};
}

function priceOf(parts: readonly AskPart[]): number | null {
  let sum = 0;
  for (const {arr} of parts) {
    if (arr === null) return null;
    sum += arr;
  }
  return parts.length === 0 ? null : sum;
}

function seatsOf({sizing: {seatsNeeded, seatsArr}}: Assessment): AskPart[] {
  return seatsNeeded > 0 ? [{kind: 'seats', seats: seatsNeeded, arr: seatsArr}] : [];
}

function modulesOf({account, sizing: {modulesArr, unpricedModules}}: Assessment): AskPart[] {
  const names = modulesWanted(account);
  if (names.length === 0 && modulesArr === null) return [];
  return [{kind: 'modules', names, arr: unpricedModules.length > 0 ? null : modulesArr}];
}
