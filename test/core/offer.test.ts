import type {Account} from '../../src/core/account';
import {playFor} from '../../src/core/offer';
import type {OfferId, Play} from '../../src/core/playbook';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {assessed, daysAhead, factsWith, NO, PLAYBOOK, playbookOf, YES} from '../builders';

const FOUR_MODULES = playbookOf({
  catalog: {
    ...DEFAULT_SETTINGS.catalog,
    modules: ['Analytics', 'SSO', 'API', 'Audit log'].map((name) => ({name, arr: 1000})),
  },
});

describe('the play follows the offer', () => {
  it.each<{cells: Partial<Account>; offer: OfferId; play: Play}>([
    {cells: {utilization: 0.95}, offer: 'Capacity', play: 'Upsell'},
    {cells: {workarounds: 'many', relationship: 'Healthy'}, offer: 'Tier upgrade', play: 'Upsell'},
    {cells: {adjacentNeed: YES, relationship: 'Healthy'}, offer: 'Cross-sell', play: 'Cross-sell'},
    {
      cells: {featureAdoption: 0.3, goal: 'more', relationship: 'Healthy'},
      offer: 'Professional services',
      play: 'Services',
    },
    {
      cells: {renewalDate: daysAhead(100), relationship: 'Healthy'},
      offer: 'Multi-year renewal + expansion',
      play: 'Renewal',
    },
  ])('$offer: $play', ({cells, offer, play}) => {
    const account = assessed(cells);
    expect(account.offer?.id).toBe(offer);
    expect(account.play).toBe(play);
  });
});

describe('a tier is offered only while there is a higher one', () => {
  const tiers = ['Pro', 'Enterprise'].map((name) => ({name, delta: 5000, includesModules: true}));
  const twoTiers = playbookOf({catalog: {...DEFAULT_SETTINGS.catalog, tiers}});
  const cells: Partial<Account> = {workarounds: 'many', utilization: 0.95};
  it.each<{has: Partial<Account>; offer: OfferId}>([
    {has: {products: ['Pro']}, offer: 'Tier upgrade'},
    {has: {products: ['Enterprise ']}, offer: 'Capacity'},
    {has: {products: ['Pro', 'enterprise']}, offer: 'Capacity'},
    {has: {products: ['Enterprise'], tierDelta: 8000}, offer: 'Tier upgrade'}, // their own price says that there is one
    {has: {products: []}, offer: 'Tier upgrade'},
    {has: {}, offer: 'Tier upgrade'}, // what they have is unknown
  ])('$offer with $has', ({has, offer}) => {
    expect(assessed({...cells, ...has}, twoTiers).offer?.id).toBe(offer);
  });

  it('whatever they hold while the catalog names no tiers', () => {
    expect(assessed({...cells, products: ['Enterprise']}).offer?.id).toBe('Tier upgrade');
  });
});

describe('land-and-expand', () => {
  const offer = (id: OfferId, play: Play) => ({id, play, points: 2, because: []});
  const capacity = offer('Capacity', 'Upsell');
  const crossSell = offer('Cross-sell', 'Cross-sell');
  const tier = offer('Tier upgrade', 'Upsell');
  const one = {products: ['Analytics']};
  it.each([
    {offer: capacity, cells: {...one, newOffice: YES}, play: 'Land-and-expand'},
    {offer: capacity, cells: {...one, newDepartments: YES}, play: 'Land-and-expand'},
    {offer: crossSell, cells: {...one, newInitiative: YES}, play: 'Land-and-expand'},
    {offer: tier, cells: {...one, newOffice: YES}, play: 'Upsell'},
    {offer: capacity, cells: {...one, newOffice: NO, hiring: YES}, play: 'Upsell'},
    {offer: crossSell, cells: {...one, mergerAcquisition: YES}, play: 'Cross-sell'},
    {offer: capacity, cells: {products: ['Analytics', 'sso '], newOffice: YES}, play: 'Upsell'}, // exactly half
    {offer: capacity, cells: {products: ['Analytics', 'Seats', 'Support'], newOffice: YES}, play: 'Land-and-expand'},
    {offer: capacity, cells: {products: [], newOffice: YES}, play: 'Land-and-expand'},
    {offer: capacity, cells: {newOffice: YES}, play: 'Upsell'}, // what they have is unknown
  ])('$offer.id with $cells: $play', ({offer, cells, play}) => {
    expect(playFor(offer, factsWith(cells), FOUR_MODULES)).toBe(play);
  });

  it('never with an empty catalog', () => {
    expect(playFor(capacity, factsWith({products: [], newOffice: YES}), PLAYBOOK)).toBe('Upsell');
  });
});
