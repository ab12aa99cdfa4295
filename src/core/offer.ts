import type {Offer, Sizing} from './assessment';
import type {Facts} from './facts';
import {isYes} from './facts';
import type {Phrase} from './phrase';
import type {Catalogue, OfferEvidence, OfferRule, OfferView, Play, Playbook} from './playbook';
import {sameName} from './sizing';

/**
 * The offer to make and its runner-up, of those with evidence: most points first, then the offer's own ARR, then the
 * order of the rules.
 */
export function offersFor(seen: OfferView, sizing: Sizing, {offers}: Playbook): Offer[] {
  const parts = {seats: sizing.seatsArr, modules: sizing.modulesArr, tier: sizing.tierArr};
  return offers
    .map((rule) => ({rule, points: pointsFor(rule, seen), arr: rule.arr?.(parts) ?? 0}))
    .filter(({points}) => points > 0)
    .sort((a, b) => b.points - a.points || b.arr - a.arr)
    .slice(0, 2)
    .map(({rule: {id, play, evidence}, points}) => ({id, play, points, because: reasonsIn(evidence, seen)}));
}

/** The play of an offer; land-and-expand when the customer opens new ground and holds little of the catalogue. */
export function playFor(offer: Offer, facts: Facts, {settings}: Playbook): Play {
  const {account} = facts;
  const opensGround = isYes(account.newOffice) || isYes(account.newDepartments) || isYes(account.newInitiative);
  const grows = offer.id === 'Capacity' || offer.id === 'Cross-sell';
  return grows && opensGround && holdsLittle(account.products, settings.catalogue) ? 'Land-and-expand' : offer.play;
}

function pointsFor({except, evidence}: OfferRule, seen: OfferView): number {
  if (seen.relationship === except) return 0;
  return evidence.reduce((sum, {points, because}) => (because(seen) === null ? sum : sum + points), 0);
}

function reasonsIn(evidence: readonly OfferEvidence[], seen: OfferView): Phrase[] {
  return evidence.flatMap(({because}) => because(seen) ?? []);
}

/** Fewer than half of the catalogue's modules; never with an empty catalogue or unknown products. */
function holdsLittle(products: readonly string[] | null, {modules}: Catalogue): boolean {
  if (products === null) return false;
  const held = modules.filter(({name}) => products.some((owned) => sameName(owned, name)));
  return held.length < modules.length / 2;
}
