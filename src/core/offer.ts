import type {Offer, Sizing} from './assessment';
import type {Facts} from './facts';
import {isYes} from './facts';
import type {Catalogue, OfferRule, OfferView, Play, Playbook} from './playbook';
import {sameName} from './sizing';

/** The offers with evidence, the one to make first: most points, then its own ARR, then the order of the rules. */
export function offersFor(seen: OfferView, sizing: Sizing, {offers}: Playbook): Offer[] {
  const parts = {seats: sizing.seatsArr, modules: sizing.modulesArr, tier: sizing.tierArr};
  return offers
    .map((rule, order) => ({offer: offerOf(rule, seen), arr: rule.arr(parts) ?? 0, order}))
    .filter(({offer}) => offer.points > 0)
    .sort((a, b) => b.offer.points - a.offer.points || b.arr - a.arr || a.order - b.order)
    .map(({offer}) => offer);
}

/** The play of an offer; land-and-expand when the customer opens new ground and holds little of the catalogue. */
export function playFor(offer: Offer, facts: Facts, {settings}: Playbook): Play {
  const {account} = facts;
  const opensGround = isYes(account.newOffice) || isYes(account.newDepartments) || isYes(account.newInitiative);
  const grows = offer.id === 'Capacity' || offer.id === 'Cross-sell';
  return grows && opensGround && holdsLittle(account.products, settings.catalogue) ? 'Land-and-expand' : offer.play;
}

function offerOf({id, play, allowed, evidence}: OfferRule, seen: OfferView): Offer {
  if (allowed && !allowed(seen)) return {id, play, points: 0, because: []};
  let points = 0;
  const because = [];
  for (const each of evidence) {
    const worth = each.points(seen);
    if (worth === 0) continue;
    points += worth;
    because.push(each.because(seen));
  }
  return {id, play, points, because};
}

/** Fewer than half of the catalogue's modules; never with an empty catalogue or unknown products. */
function holdsLittle(products: readonly string[] | null, {modules}: Catalogue): boolean {
  if (products === null || modules.length === 0) return false;
  const held = modules.filter(({name}) => products.some((owned) => sameName(owned, name)));
  return held.length < modules.length / 2;
}
