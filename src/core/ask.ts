import type {Assessment, Offer, Sizing} from './assessment';
import {memoizedByObject} from './once';
import {type Phrase, phrase} from './phrase';
import {costLessThanTier, isNearLimit} from './pieces';
import type {OfferId} from './playbook';
import {modulesWanted} from './sizing';

/** One thing that is proposed, at its own price. */
export interface AskPart {
  /** In words: "20 seats", "Analytics". */
  readonly name: Phrase;
  readonly isSeats?: true;
  /** ARR it adds; `null` when nobody priced it. */
  readonly arr: number | null;
}

/** A list of parts with their sum; `null` unless every part has a price. */
export interface Bundle {
  readonly parts: readonly AskPart[];
  readonly arr: number | null;
}

/** What is asked of the customer: the offer's parts at their own prices. The target stays in the forecast. */
export interface Ask extends Bundle {
  readonly offer: OfferId;
  /** The modules are proposed instead of the tier that includes them, because they cost less. */
  readonly isALaCarte: boolean;
  /** The other way to get the same: pieces instead of the tier, or the tier instead of the pieces. */
  readonly alternative: Bundle | null;
}

/**
 * What to ask for, with its parts and their prices. Source: method, What pages say.
 *
 * A tier comes with the seats they need. Only when every piece that they need of the tier has a price, and all of them
 * together cost less than the tier, the pieces are the offer.
 *
 * @param offer the recommended one when left out
 * @returns `null` without an offer
 */
export function askFor(assessment: Assessment, offer: Offer | null = assessment.offer): Ask | null {
  if (offer === null) return null;
  return offer === assessment.offer ? recommendedAsk(assessment) : askOf(assessment, offer);
}

/** Pages ask for the recommended offer again and again. */
const recommendedAsk = memoizedByObject((assessment: Assessment) => askOf(assessment, assessment.offer!));

function askOf(assessment: Assessment, {id}: Offer): Ask {
  const asked = bundle(PARTS_OF[id](assessment));
  const pieces = id === 'Tier upgrade' ? tierPieces(assessment) : null;
  if (pieces === null) return {offer: id, isALaCarte: false, alternative: null, ...asked};
  const single = bundle([...pieces, ...seatsPart(assessment.sizing)]);
  return costLessThanTier(assessment)
    ? {offer: id, isALaCarte: true, alternative: asked, ...single}
    : {offer: id, isALaCarte: false, alternative: single, ...asked};
}

const PARTS_OF: Readonly<Record<OfferId, (assessment: Assessment) => AskPart[]>> = {
  Capacity: ({sizing}) => orUnpriced(seatsPart(sizing), 'ask-part-more-seats'),
  'Tier upgrade': (assessment) => [
    tierPart(assessment.sizing),
    ...seatsPart(assessment.sizing),
    ...(assessment.sizing.tierIncludesModules ? [] : modulesPart(assessment)),
  ],
  'Cross-sell': (assessment) => orUnpriced(modulesPart(assessment), 'ask-part-module'),
  'Professional services': ({sizing: {service}}) => [
    service === null
      ? {name: phrase('ask-part-services'), arr: null}
      : {name: phrase('ask-part-services-named', {name: service.name}), arr: service.arr},
  ],
  'Multi-year renewal + expansion': (assessment) => [
    {name: phrase('ask-part-renewal'), arr: 0},
    ...seatsPart(assessment.sizing),
    ...modulesPart(assessment),
  ],
};

/** Those parts, or where nobody knows any, one of that name without a price. */
function orUnpriced(parts: AskPart[], key: string): AskPart[] {
  return parts.length > 0 ? parts : [{name: phrase(key), arr: null}];
}

/** The pieces they need of the tier, one by one; `null` when it includes no module that they asked for. */
function tierPieces(assessment: Assessment): AskPart[] | null {
  const {sizing} = assessment;
  const modules = sizing.tierIncludesModules ? modulesPart(assessment) : [];
  if (modules.length === 0) return null;
  return isNearLimit(assessment)
    ? [...modules, {name: phrase('ask-part-limit'), arr: sizing.limitUpgradeArr}]
    : modules;
}

function tierPart({tierName, tierArr}: Sizing): AskPart {
  const name = tierName === null ? phrase('ask-part-tier') : phrase('ask-part-tier-named', {name: tierName});
  return {name, arr: tierArr};
}

function seatsPart({seatsNeeded, seatsArr}: Sizing): AskPart[] {
  return seatsNeeded > 0 ? [{name: phrase('ask-part-seats', {seats: seatsNeeded}), isSeats: true, arr: seatsArr}] : [];
}

/** The modules they asked for: those with a price, then those without. */
function modulesPart({account, sizing}: Assessment): AskPart[] {
  const wanted = modulesWanted(account);
  if (wanted.length === 0) {
    return account.moduleValue === null ? [] : [{name: phrase('ask-part-modules'), arr: sizing.modulesArr}];
  }
  const unpriced = sizing.unpricedModules;
  const priced = wanted.filter((name) => !unpriced.includes(name));
  const named = (names: readonly string[], arr: number | null) =>
    names.length === 0 ? [] : [{name: phrase('ask-part-modules-named', {names}), arr}];
  return [...named(priced, sizing.modulesArr), ...named(unpriced, null)];
}

export function bundle(parts: readonly AskPart[]): Bundle {
  let sum: number | null = 0;
  for (const {arr} of parts) sum = sum === null || arr === null ? null : sum + arr;
  return {parts, arr: sum};
}
