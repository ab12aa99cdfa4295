import type {Offer, Sizing} from './assessment';
import type {Facts} from './facts';
import {isYes} from './facts';
import type {Phrase} from './phrase';
import type {Catalog, OfferRule, OfferView, Play, Playbook} from './playbook';
import {sameName} from './sizing';

/**
 * The offer to make and its runner-up, of those with evidence: most points first, then the offer's own ARR, then the
 * order of the rules.
 */
export function offersFor(seen: OfferView, sizing: Sizing, {offers, settings}: Playbook): Offer[] {
  const found: {offer: Offer; arr: number}[] = [];
  const hasTopTier = sizing.tierArr === null && settings.catalog.tiers.length > 0;
  for (const rule of offers) {
    if (rule.except === seen.relationship || (rule.needsTier && hasTopTier)) continue;
    const offer = offerOf(rule, seen);
    if (offer !== null) found.push({offer, arr: (rule.arr && sizing[rule.arr]) ?? 0});
  }
  return found
    .sort((a, b) => b.offer.points - a.offer.points || b.arr - a.arr)
    .slice(0, 2)
    .map(({offer}) => offer);
}

/** The play of an offer; land-and-expand when the customer opens new ground and holds little of the catalog. */
export function playFor(offer: Offer, facts: Facts, {settings}: Playbook): Play {
  const {account} = facts;
  const opensGround = isYes(account.newOffice) || isYes(account.newDepartments) || isYes(account.newInitiative);
  const grows = offer.id === 'Capacity' || offer.id === 'Cross-sell';
  return grows && opensGround && holdsLittle(account.products, settings.catalog) ? 'Land-and-expand' : offer.play;
}

/** The offer with its evidence; `null` without any. Each piece is looked at once: this runs for every account. */
function offerOf({id, play, evidence}: OfferRule, seen: OfferView): Offer | null {
  const because: Phrase[] = [];
  let points = 0;
  for (const piece of evidence) {
    const found = piece.because(seen);
    if (found === null) continue;
    because.push(found);
    points += piece.points;
  }
  return because.length === 0 ? null : {id, play, points, because};
}

/** Fewer than half of the catalog's modules; never with an empty catalog or unknown products. */
function holdsLittle(products: readonly string[] | null, {modules}: Catalog): boolean {
  if (products === null) return false;
  const held = modules.filter(({name}) => products.some((owned) => sameName(owned, name)));
  return held.length < modules.length / 2;
}
