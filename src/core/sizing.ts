import type {Account} from './account';
import type {Sizing} from './assessment';
import type {Facts} from './facts';
import {seatsRatio} from './facts';
import type {Catalog, CatalogTier, Playbook, Thresholds} from './playbook';
import {knownSum, sumOf} from './sums';

/** What an account could be worth in ARR; prices come from the cell, else the catalog, and are never derived from ARR. */
export function sizingOf(facts: Facts, {settings}: Playbook): Sizing {
  const {account} = facts;
  const {catalog, thresholds} = settings;
  const {seatsNeeded, seatsBasis} = seatsToSell(facts, thresholds);
  const seatPrice = account.seatPrice ?? catalog.seatPrice;
  const seatsArr = seatsValue(seatsNeeded, seatPrice);
  const stretchSeats = Math.round(thresholds.stretch * seatsNeeded);
  const stretchArr = seatsValue(stretchSeats, seatPrice);
  const {modulesArr, unpricedModules} = modulesAsked(account, catalog);
  const tier = tierOnOffer(account, catalog);
  const tierArr = account.tierDelta ?? tier?.delta ?? null;
  const tierIncludesModules = account.tierIncludesModules?.yes ?? tier?.includesModules ?? true;
  const whitespaceArr = tierArr === null ? whitespaceValue(account, catalog) : null;

  const known = seatsArr !== null || modulesArr !== null || tierArr !== null;
  const conservative = known ? (seatsArr ?? 0) + (modulesArr ?? 0) : null;
  const stretched =
    tierArr === null
      ? (conservative ?? 0) + (whitespaceArr ?? 0) + (stretchArr ?? 0)
      : (seatsArr ?? 0) + tierArr + (tierIncludesModules ? 0 : (modulesArr ?? 0)) + (stretchArr ?? 0);
  const aggressive = conservative === null ? null : Math.max(conservative, stretched);
  return {
    seatsNeeded,
    seatsBasis,
    seatPrice,
    seatsArr,
    modulesArr,
    tierArr,
    tierName: account.tierDelta === null ? (tier?.name ?? null) : null,
    tierIncludesModules,
    limitUpgradeArr: account.limitUpgrade ?? catalog.limitUpgrade,
    stretchSeats,
    stretchArr,
    whitespaceArr,
    service: catalog.services[0] ?? null,
    unpricedModules,
    conservative,
    aggressive,
    target: aggressive === null ? null : ((conservative ?? 0) + aggressive) / 2,
  };
}

/**
 * The ARR of an expansion: seats × monthly price × 12 + modules + tier. Source: method, section 7.
 *
 * @param seats additional seats, 0 or more
 * @param seatPrice a month
 * @param modulesArr ARR of the modules
 * @param tierArr ARR the tier adds
 */
export function expansionValue(seats: number, seatPrice: number, modulesArr = 0, tierArr = 0): number {
  return seats * seatPrice * 12 + modulesArr + tierArr;
}

/**
 * Seats to sell so that utilization falls back to the healthy share.
 *
 * @param used seats in use, 0 or more
 * @param licensed seats paid for
 * @param healthy target utilization, 0–1, exclusive of 0
 * @returns whole seats, never negative
 */
export function seatsForHeadroom(used: number, licensed: number, healthy: number): number {
  const exact = used / healthy;
  // Binary fractions are a little off: 21 ÷ 0.7 is 30 seats, not 31.
  const whole = Math.abs(exact - Math.round(exact)) < 1e-9 ? Math.round(exact) : Math.ceil(exact);
  return Math.max(0, whole - licensed);
}

/** Where the seats needed come from when their cell is blank, in order, as docs/scoring.md says it. */
export const SEATS_SAYS = [
  'If there’s a hiring count (more than 1, or “20 engineers”): the count minus free seats, never below 0. The count decides even when the result is 0.',
  'Otherwise, if seat utilization is above {usageOver%} and both seat columns are filled in: seats used ÷ {healthyUtilization%}, rounded up, minus seats licensed.',
  'Otherwise none. Estimates are marked as such.',
];

/** The seats needed as given, else what the hires need beyond the free seats, else what a full house needs. */
function seatsToSell(
  {account, freeSeats, seatShare}: Facts,
  thresholds: Thresholds,
): Pick<Sizing, 'seatsNeeded' | 'seatsBasis'> {
  if (account.seatsNeeded !== null) return {seatsNeeded: account.seatsNeeded, seatsBasis: 'given'};
  const hires = account.hiring?.amount ?? 0;
  if (hires > 1) return {seatsNeeded: Math.max(0, hires - freeSeats), seatsBasis: 'hiring'};
  const full = (seatShare ?? 0) > thresholds.usageOver;
  if (!full || seatsRatio(account) === null) return {seatsNeeded: 0, seatsBasis: null};
  return {
    seatsNeeded: seatsForHeadroom(account.seatsUsed ?? 0, account.seatsLicensed ?? 0, thresholds.healthyUtilization),
    seatsBasis: 'headroom',
  };
}

/** Needing no seats is no part of the size, not a known 0. */
function seatsValue(seats: number, price: number | null): number | null {
  return seats > 0 && price !== null ? expansionValue(seats, price) : null;
}

function modulesAsked(account: Account, catalog: Catalog): Pick<Sizing, 'modulesArr' | 'unpricedModules'> {
  if (account.moduleValue !== null) return {modulesArr: account.moduleValue, unpricedModules: []};
  const wanted = modulesWanted(account);
  const priced = catalog.modules.filter((module) => wanted.some((name) => sameName(module.name, name)));
  return {
    modulesArr: knownSum(priced, ({arr}) => arr),
    unpricedModules: wanted.filter((name) => !priced.some((module) => sameName(module.name, name))),
  };
}

/** The modules asked for that the account does not have yet, each once. */
export function modulesWanted({modulesRequested, products}: Account): readonly string[] {
  const wanted: string[] = [];
  for (const name of modulesRequested ?? []) {
    const isSame = (other: string) => sameName(other, name);
    if (!products?.some(isSame) && !wanted.some(isSame)) wanted.push(name);
  }
  return wanted;
}

/** The catalog's modules neither owned nor asked for; unknown when nobody wrote down what they have. */
function whitespaceValue(account: Account, {modules}: Catalog): number | null {
  const {products} = account;
  if (products === null || modules.length === 0) return null;
  const taken = [...products, ...(account.modulesRequested ?? [])];
  const open = modules.filter(({name}) => !taken.some((other) => sameName(other, name)));
  return sumOf(open, ({arr}) => arr);
}

/** The tier above the highest one they have, or the first; none when they have the top tier. */
function tierOnOffer({products}: Account, {tiers}: Catalog): CatalogTier | null {
  let next = 0;
  tiers.forEach(({name}, index) => {
    if (products?.some((owned) => sameName(owned, name))) next = index + 1;
  });
  return tiers[next] ?? null;
}

/** Whether two names mean the same thing: case and outer blanks do not count. */
export function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
