import type {Assessment, Offer, Sizing} from './assessment';
import {memoizedByObject} from './once';
import {type Phrase, phrase} from './phrase';
import {costLessThanTier} from './pieces';
import type {OfferId} from './playbook';
import {modulesWanted} from './sizing';

/** One thing that is proposed, at its own price. */
export interface AskPart {
  readonly kind: 'tier' | 'seats' | 'modules' | 'limit' | 'services' | 'renewal';
  /** In words: "20 seats", "Analytics". */
  readonly name: Phrase;
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

function askOf(assessment: Assessment, offer: Offer): Ask {
  const {sizing} = assessment;
  const asked = bundle(PARTS_OF[offer.id](assessment));
  const pieces = offer.id === 'Tier upgrade' ? tierPieces(assessment) : null;
  if (pieces === null) return {offer: offer.id, isALaCarte: false, alternative: null, ...asked};
  const single = bundle([...pieces, ...seatsPart(sizing)]);
  return costLessThanTier(assessment)
    ? {offer: offer.id, isALaCarte: true, alternative: asked, ...single}
    : {offer: offer.id, isALaCarte: false, alternative: single, ...asked};
}

type PartsOf = (assessment: Assessment) => AskPart[];

const PARTS_OF: Readonly<Record<OfferId, PartsOf>> = {
  Capacity: ({sizing}) =>
    sizing.seatsNeeded > 0 ? seatsPart(sizing) : [part('seats', phrase('ask-part-more-seats'), null)],
  'Tier upgrade': (assessment) => [
    tierPart(assessment.sizing),
    ...seatsPart(assessment.sizing),
    ...(assessment.sizing.tierIncludesModules ? [] : modulesPart(assessment)),
  ],
  'Cross-sell': (assessment) => {
    const modules = modulesPart(assessment);
    return modules.length > 0 ? modules : [part('modules', phrase('ask-part-module'), null)];
  },
  'Professional services': ({sizing: {service}}) => [
    service === null
      ? part('services', phrase('ask-part-services'), null)
      : part('services', phrase('ask-part-services-named', {name: service.name}), service.arr),
  ],
  'Multi-year renewal + expansion': (assessment) => [
    part('renewal', phrase('ask-part-renewal'), 0),
    ...seatsPart(assessment.sizing),
    ...modulesPart(assessment),
  ],
};

/** The pieces they need of the tier, one by one; `null` when it includes no module that they asked for. */
function tierPieces(assessment: Assessment): AskPart[] | null {
  const {sizing, signals} = assessment;
  const modules = sizing.tierIncludesModules ? modulesPart(assessment) : [];
  if (modules.length === 0) return null;
  const needsLimit = signals.some(({id}) => id === 'plan limit');
  return needsLimit ? [...modules, part('limit', phrase('ask-part-limit'), sizing.limitUpgradeArr)] : modules;
}

function tierPart({tierName, tierArr}: Sizing): AskPart {
  return part(
    'tier',
    tierName === null ? phrase('ask-part-tier') : phrase('ask-part-tier-named', {name: tierName}),
    tierArr,
  );
}

function seatsPart({seatsNeeded, seatsArr}: Sizing): AskPart[] {
  return seatsNeeded > 0 ? [part('seats', phrase('ask-part-seats', {seats: seatsNeeded}), seatsArr)] : [];
}

/** The modules they asked for: those with a price, then those without. */
function modulesPart({account, sizing}: Assessment): AskPart[] {
  const wanted = modulesWanted(account);
  if (wanted.length === 0) {
    return account.moduleValue === null ? [] : [part('modules', phrase('ask-part-modules'), sizing.modulesArr)];
  }
  const unpriced = sizing.unpricedModules;
  const priced = wanted.filter((name) => !unpriced.includes(name));
  const named = (names: readonly string[], arr: number | null) =>
    names.length === 0 ? [] : [part('modules', phrase('ask-part-modules-named', {names}), arr)];
  return [...named(priced, sizing.modulesArr), ...named(unpriced, null)];
}

function part(kind: AskPart['kind'], name: Phrase, arr: number | null): AskPart {
  return {kind, name, arr};
}

/** Parts with their sum. */
export function bundle(parts: readonly AskPart[]): Bundle {
  let sum: number | null = 0;
  for (const {arr} of parts) sum = sum === null || arr === null ? null : sum + arr;
  return {parts, arr: sum};
}
