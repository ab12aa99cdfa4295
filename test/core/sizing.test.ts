import fc from 'fast-check';
import type {Account} from '../../src/core/account';
import type {Catalog} from '../../src/core/playbook';
import {expansionValue, seatsForHeadroom, sizingOf} from '../../src/core/sizing';
import {anyAccount} from '../any-account';
import {AS_OF, amount, factsWith, NO, playbookOf, said, YES} from '../builders';

const EMPTY: Catalog = {seatPrice: null, limitUpgrade: null, modules: [], tiers: [], services: []};

const CATALOG: Catalog = {
  seatPrice: 50,
  limitUpgrade: null,
  modules: [
    {name: 'Analytics', arr: 12_000},
    {name: 'SSO', arr: 6000},
    {name: 'API', arr: 9000},
  ],
  tiers: [],
  services: [],
};

const TIERS = [
  {name: 'Team', delta: 5000, includesModules: false},
  {name: 'Business', delta: 10_000, includesModules: false},
  {name: 'Enterprise', delta: 20_000, includesModules: true},
];

function sizing(cells: Partial<Account>, catalog: Partial<Catalog> = {}) {
  return sizingOf(factsWith(cells), playbookOf({catalog: {...EMPTY, ...catalog}}));
}

describe('the value of an expansion', () => {
  it.each([
    {parts: [20, 100, 12_000], arr: 36_000},
    {parts: [20, 100], arr: 24_000},
    {parts: [0, 100, 0, 5000], arr: 5000},
    {parts: [20, 80, 15_000, 20_000], arr: 54_200},
  ] as const)('$parts is $arr a year', ({parts: [seats, price, modules, tier], arr}) => {
    expect(expansionValue(seats, price, modules, tier)).toBe(arr);
  });
});

describe('seats for headroom', () => {
  it.each([
    {used: 48, licensed: 50, seats: 10},
    {used: 46, licensed: 50, seats: 8}, // 57.5 is rounded up
    {used: 56, licensed: 60, seats: 10}, // exactly 70
    {used: 40, licensed: 50, seats: 0},
    {used: 30, licensed: 50, seats: 0}, // never negative
    {used: 3, licensed: 3, seats: 1},
  ])('$used of $licensed: $seats', ({used, licensed, seats}) => {
    expect(seatsForHeadroom(used, licensed, 0.8)).toBe(seats);
  });

  it('adds no seat for what binary fractions add to a whole number', () => {
    expect(21 / 0.7).toBeGreaterThan(30);
    expect(seatsForHeadroom(21, 0, 0.7)).toBe(30);
  });

  it('brings utilization back to the healthy share, with no seat to spare', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 100_000}), fc.integer({min: 1, max: 100_000}), (used, licensed) => {
        const seats = seatsForHeadroom(used, licensed, 0.8);
        expect(10 * used).toBeLessThanOrEqual(8 * (licensed + seats));
        if (seats > 0) expect(10 * used).toBeGreaterThan(8 * (licensed + seats - 1));
      }),
    );
  });
});

describe('seats needed', () => {
  const FULL = {seatsUsed: 48, seatsLicensed: 50};
  it.each([
    {cells: {seatsNeeded: 20, hiring: amount(5), ...FULL}, seats: 20, basis: 'given'},
    {cells: {seatsNeeded: 0, hiring: amount(5), ...FULL}, seats: 0, basis: 'given'}, // 0 is an answer
    {cells: {hiring: amount(20)}, seats: 20, basis: 'hiring'},
    {cells: {hiring: amount(20), ...FULL}, seats: 18, basis: 'hiring'},
    {cells: {hiring: amount(20), seatsUsed: 48}, seats: 20, basis: 'hiring'},
    {cells: {hiring: amount(20), seatsLicensed: 50}, seats: 20, basis: 'hiring'},
    {cells: {hiring: amount(20), seatsUsed: 55, seatsLicensed: 50}, seats: 20, basis: 'hiring'},
    {cells: {hiring: amount(2), ...FULL}, seats: 0, basis: 'hiring'}, // a count decides, even when it gives 0
    {cells: {hiring: {...said('20 engineers'), amount: 20}}, seats: 20, basis: 'hiring'},
    {cells: {hiring: amount(1), ...FULL}, seats: 10, basis: 'headroom'}, // 1 is a yes, not a count
    {cells: {hiring: YES, ...FULL}, seats: 10, basis: 'headroom'},
    {cells: FULL, seats: 10, basis: 'headroom'},
    {cells: {seatsUsed: 46, seatsLicensed: 50}, seats: 8, basis: 'headroom'},
    {cells: {seatsUsed: 45, seatsLicensed: 50}, seats: 0, basis: null}, // exactly 90 % is not above
    {cells: {seatsUsed: 45, seatsLicensed: 50, apiUtilization: 1}, seats: 0, basis: null}, // the API adds no seats
    {cells: {seatsUsed: 45, seatsLicensed: 50, utilization: 0.95}, seats: 7, basis: 'headroom'},
    {cells: {utilization: 0.98}, seats: 0, basis: null}, // both seat columns are needed
    {cells: {headcountGrowth: amount(30)}, seats: 0, basis: null},
    {cells: {}, seats: 0, basis: null},
  ])('of $cells: $seats ($basis)', ({cells, seats, basis}) => {
    expect(sizing(cells)).toMatchObject({seatsNeeded: seats, seatsBasis: basis});
  });
});

describe('the three sizes', () => {
  const DATAFLOW = {seatsNeeded: 20, seatPrice: 80, moduleValue: 15_000, tierDelta: 20_000};
  it.each<[name: string, cells: Partial<Account>, sizes: (number | null)[]]>([
    ['seats alone', {seatsNeeded: 20, seatPrice: 100}, [24_000, 54_000, 39_000]], // 45 seats in all
    ['seats and module', {seatsNeeded: 20, seatPrice: 100, moduleValue: 12_000}, [36_000, 66_000, 51_000]],
    ['a tier that includes the modules', DATAFLOW, [34_200, 63_200, 48_700]],
    ['a tier beside the modules', {...DATAFLOW, tierIncludesModules: NO}, [34_200, 78_200, 56_200]],
    [
      'a tier below its modules',
      {moduleValue: 15_000, tierDelta: 4000, tierIncludesModules: YES},
      [15_000, 15_000, 15_000],
    ], // never below
    ['a tier alone', {tierDelta: 20_000}, [0, 20_000, 10_000]],
    ['a module worth nothing', {moduleValue: 0}, [0, 0, 0]],
    ['a tier for nothing', {tierDelta: 0}, [0, 0, 0]],
    ['seats for nothing', {seatsNeeded: 5, seatPrice: 0}, [0, 0, 0]],
    ['a module, seats without a price', {seatsNeeded: 20, moduleValue: 12_000}, [12_000, 12_000, 12_000]],
    ['seats without a price', {seatsNeeded: 20, arr: 48_000}, [null, null, null]],
    ['no seats needed', {seatsNeeded: 0, seatPrice: 80, arr: 48_000}, [null, null, null]],
    ['nothing', {arr: 48_000}, [null, null, null]],
  ])('%s', (_, cells, sizes) => {
    const {conservative, aggressive, target} = sizing(cells);
    expect([conservative, aggressive, target]).toEqual(sizes);
  });

  it.each([
    {seats: 1, stretch: 1}, // 1.25
    {seats: 2, stretch: 3}, // 2.5, half up
    {seats: 3, stretch: 4}, // 3.75
    {seats: 6, stretch: 8}, // 7.5, half up
    {seats: 20, stretch: 25},
  ])('$seats seats stretch by $stretch more', ({seats, stretch}) => {
    const {stretchSeats, conservative, aggressive} = sizing({seatsNeeded: seats, seatPrice: 1});
    expect(stretchSeats).toBe(stretch);
    expect((aggressive ?? 0) - (conservative ?? 0)).toBe(stretch * 12);
  });
});

describe('prices', () => {
  it.each([
    {cells: {seatsNeeded: 10, seatPrice: 80}, catalog: CATALOG, price: 80},
    {cells: {seatsNeeded: 10}, catalog: CATALOG, price: 50},
    {cells: {seatsNeeded: 10, arr: 48_000, seatsLicensed: 50}, catalog: EMPTY, price: null}, // never from ARR
  ])('a seat costs $price', ({cells, catalog, price}) => expect(sizing(cells, catalog).seatPrice).toBe(price));

  it.each([
    {cells: {modulesRequested: ['Analytics']}, modules: 12_000, unpriced: []},
    {cells: {modulesRequested: [' analytics ', 'sso']}, modules: 18_000, unpriced: []},
    {cells: {modulesRequested: ['Analytics', 'analytics']}, modules: 12_000, unpriced: []}, // asked for twice, sold once
    {cells: {modulesRequested: ['Analytics', 'Audit log']}, modules: 12_000, unpriced: ['Audit log']},
    {cells: {modulesRequested: ['Audit log']}, modules: null, unpriced: ['Audit log']},
    {cells: {modulesRequested: ['Analytics', 'SSO'], products: ['ANALYTICS']}, modules: 6000, unpriced: []},
    {cells: {modulesRequested: ['Analytics'], products: ['Analytics']}, modules: null, unpriced: []},
    {cells: {modulesRequested: ['Analytics'], moduleValue: 15_000}, modules: 15_000, unpriced: []},
    {cells: {modulesRequested: []}, modules: null, unpriced: []},
    {cells: {}, modules: null, unpriced: []},
  ])('$cells: modules worth $modules', ({cells, modules, unpriced}) => {
    expect(sizing(cells, CATALOG)).toMatchObject({modulesArr: modules, unpricedModules: unpriced});
  });

  it.each([
    {cells: {products: ['Starter']}, tier: 5000, includes: false}, // names no tier: the lowest is next
    {cells: {products: ['team', 'Analytics']}, tier: 10_000, includes: false},
    {cells: {products: ['Business', 'Team']}, tier: 20_000, includes: true},
    {cells: {products: ['Enterprise']}, tier: null, includes: true},
    {cells: {products: ['Enterprise'], tierDelta: 7000}, tier: 7000, includes: true}, // the cell decides
    {cells: {products: ['Team'], tierIncludesModules: YES}, tier: 10_000, includes: true},
    {cells: {products: ['Business'], tierIncludesModules: NO}, tier: 20_000, includes: false},
  ])('$cells: a tier worth $tier', ({cells, tier, includes}) => {
    expect(sizing(cells, {tiers: TIERS})).toMatchObject({tierArr: tier, tierIncludesModules: includes});
  });
});

describe('whitespace, with no tier on offer', () => {
  const SEATS = {seatsNeeded: 10, seatPrice: 10};
  it.each([
    {cells: {...SEATS, products: ['SSO']}, whitespace: 21_000, aggressive: 1200 + 21_000 + 1560},
    {
      cells: {...SEATS, products: ['SSO'], modulesRequested: ['API']},
      whitespace: 12_000,
      aggressive: 1200 + 9000 + 12_000 + 1560,
    },
    {cells: {...SEATS, products: []}, whitespace: 27_000, aggressive: 1200 + 27_000 + 1560},
    {cells: SEATS, whitespace: null, aggressive: 1200 + 1560}, // nobody wrote down what they have
    {cells: {...SEATS, products: ['SSO'], tierDelta: 5000}, whitespace: null, aggressive: 1200 + 5000 + 1560},
    {cells: {products: ['SSO']}, whitespace: 21_000, aggressive: null}, // no part is known
  ])('$cells: $aggressive', ({cells, whitespace, aggressive}) => {
    expect(sizing(cells, CATALOG)).toMatchObject({whitespaceArr: whitespace, aggressive});
  });

  it('is unknown while the catalog is empty', () => {
    expect(sizing({...SEATS, products: []}, EMPTY).whitespaceArr).toBeNull();
  });
});

describe('for every account', () => {
  const catalogs = fc.constantFrom(EMPTY, CATALOG, {...CATALOG, tiers: TIERS});

  it('conservative ≤ target ≤ aggressive, the target in the middle, or all three unknown', () => {
    fc.assert(
      fc.property(anyAccount(), catalogs, (account, catalog) => {
        const {conservative, aggressive, target} = sizing(account, catalog);
        if (conservative === null || aggressive === null || target === null) {
          expect([conservative, aggressive, target]).toEqual([null, null, null]);
          return;
        }
        expect(conservative).toBeGreaterThanOrEqual(0);
        expect(target).toBeGreaterThanOrEqual(conservative);
        expect(aggressive).toBeGreaterThanOrEqual(target);
        expect(target).toBe((conservative + aggressive) / 2);
      }),
    );
  });

  it('a size is known exactly when a part of it is', () => {
    fc.assert(
      fc.property(anyAccount(), catalogs, (account, catalog) => {
        const {target, seatsArr, modulesArr, tierArr} = sizing(account, catalog);
        expect(target === null).toBe(seatsArr === null && modulesArr === null && tierArr === null);
      }),
    );
  });

  it('ARR and dates never move a size', () => {
    fc.assert(
      fc.property(anyAccount(), catalogs, (account, catalog) => {
        const size = sizing(account, catalog);
        expect(sizing({...account, arr: 1, mrr: null, renewalDate: AS_OF}, catalog)).toEqual(size);
      }),
    );
  });
});
