import fc from 'fast-check';
import type {Account} from '../../src/core/account';
import {addMonths} from '../../src/core/day';
import {assessPortfolio, compareByCodePoint} from '../../src/core/portfolio';
import {repeatedRows} from '../../src/core/repeats';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {anyAccount, anyAccounts} from '../any-account';
import {
  AS_OF,
  accountWith,
  daysAhead,
  daysBefore,
  healthyAccount,
  on,
  PLAYBOOK,
  playbookOf,
  withAllParts,
  YES,
} from '../builders';

/** Half of nothing in particular: only the usage is known. */
const HALF = {utilization: 0.5};

/** A full house is the perfect moment whatever the renewal. */
const PERFECT = {utilization: 1};

/** The accounts a row each, named by their keys. */
function portfolio(accounts: Record<string, Partial<Account>>, playbook = PLAYBOOK) {
  const rows = Object.entries(accounts).map(([account, fields], index) =>
    accountWith({...fields, account, row: index + 2}),
  );
  return assessPortfolio(rows, AS_OF, playbook);
}

function order(accounts: Record<string, Partial<Account>>, playbook = PLAYBOOK) {
  return portfolio(accounts, playbook).accounts.map(({account}) => account.account);
}

describe('the order', () => {
  it.each<[name: string, accounts: Record<string, Partial<Account>>]>([
    ['the score', {high: {utilization: 0.95}, middle: {utilization: 0.85}, low: {utilization: 0.5}}],
    [
      'then the target, unknown last',
      {
        'd large': healthyAccount({tierDelta: 9000}),
        'c small': healthyAccount({tierDelta: 8000}),
        'b nothing': healthyAccount({tierDelta: 0}),
        'a unknown': healthyAccount(),
      },
    ],
    [
      'then the nearest renewal ahead, the past, none',
      {
        'f today': {...PERFECT, renewalDate: daysAhead(0)},
        'e tomorrow': {...PERFECT, renewalDate: daysAhead(1)},
        'd later': {...PERFECT, renewalDate: daysAhead(200)},
        'c yesterday': {...PERFECT, renewalDate: daysBefore(1)},
        'b before': {...PERFECT, renewalDate: daysBefore(2)},
        'a never': PERFECT,
      },
    ],
    ['then the name by code point', {B: HALF, a: HALF, b: HALF, 海洋: HALF, '🔥': HALF}],
    ['and who needs data last', {low: {relationship: 'At-risk'}, empty: {}}], // 10 points against 20
  ])('is %s', (_, accounts) => {
    const names = Object.keys(accounts);
    expect(order(accounts)).toEqual(names);
    expect(order(Object.fromEntries(Object.entries(accounts).reverse()))).toEqual(names);
  });

  it('is the row at last', () => {
    const twins = [7, 3, 5].map((row) => accountWith({...HALF, account: 'Twin', row}));
    const rows = assessPortfolio(twins, AS_OF, PLAYBOOK).accounts.map(({account}) => account.row);
    expect(rows).toEqual([3, 5, 7]);
  });

  it('follows the chosen model', () => {
    const accounts = {ready: {positiveOutcome: on(daysBefore(80)), newInitiative: YES}, scored: {utilization: 0.95}};
    expect(order(accounts)).toEqual(['ready', 'scored'].reverse());
    expect(order(accounts, playbookOf({model: 'readiness'}))).toEqual(['ready', 'scored']);
  });

  it('ranks 1…n without ties, whatever the order of the input', () => {
    fc.assert(
      fc.property(
        anyAccounts().chain((accounts) =>
          fc.tuple(fc.constant(accounts), fc.shuffledSubarray(accounts, {minLength: accounts.length})),
        ),
        fc.constantFrom('expansion' as const, 'readiness' as const),
        ([accounts, shuffled], model) => {
          const playbook = playbookOf({model});
          const first = assessPortfolio(accounts, AS_OF, playbook);
          const second = assessPortfolio(shuffled, AS_OF, playbook);
          expect(first.accounts.map(({rank}) => rank)).toEqual(accounts.map((_, index) => index + 1));
          expect(second.accounts.map(withAllParts)).toEqual(first.accounts.map(withAllParts));
          expect(second.totals.accounts).toBe(first.totals.accounts);
        },
      ),
      {numRuns: 50},
    );
  });

  it('never puts a lower score first, nor data that is missing', () => {
    fc.assert(
      fc.property(anyAccounts(), (accounts) => {
        const ranked = assessPortfolio(accounts, AS_OF, PLAYBOOK).accounts;
        ranked.slice(1).forEach((later, index) => {
          const earlier = ranked[index];
          if (earlier === undefined) return;
          if (earlier.priority === 'Needs data') expect(later.priority).toBe('Needs data');
          else if (later.priority !== 'Needs data') expect(earlier.score).toBeGreaterThanOrEqual(later.score);
        });
      }),
    );
  });
});

describe('code points', () => {
  it.each([
    {a: 'a', b: 'b', sign: -1},
    {a: 'B', b: 'a', sign: -1},
    {a: 'a', b: 'ab', sign: -1},
    {a: '', b: 'a', sign: -1},
    {a: 'a', b: 'a', sign: 0},
    {a: '\uffee', b: '🔥', sign: -1}, // UTF-16 would put the emoji first
  ])('$a and $b', ({a, b, sign}) => {
    expect(Math.sign(compareByCodePoint(a, b))).toBe(sign);
    expect(Math.sign(compareByCodePoint(b, a)) + sign).toBe(0);
  });
});

describe('duplicate names', () => {
  it('warn in each row of the name, whatever its case and blanks', () => {
    const names = ['Acme', ' acme ', 'Beta'];
    const accounts = names.map((account, index) => accountWith({account, row: index + 2, ...HALF}));
    const warned = assessPortfolio(accounts, AS_OF, PLAYBOOK)
      .accounts.filter(({cautions}) => cautions.some(({key}) => key === 'caution-duplicate'))
      .map(({account}) => account.account);
    expect(warned.sort()).toEqual([' acme ', 'Acme']);
  });
});

describe('strategic accounts', () => {
  function strategic(accounts: readonly Partial<Account>[], playbook = PLAYBOOK) {
    return assessPortfolio(
      accounts.map((fields, index) => accountWith({account: `A${index}`, row: index + 2, ...fields})),
      AS_OF,
      playbook,
    )
      .accounts.filter(({escalations}) => escalations.some(({key}) => key === 'escalate-strategic'))
      .map(({account}) => account.row)
      .sort((a, b) => a - b);
  }

  it.each([
    {segment: 'Strategic', is: true},
    {segment: ' STRATEGIC accounts', is: true},
    {segment: 'Enterprise+', is: true},
    {segment: 'Key account', is: true},
    {segment: 'key', is: true},
    {segment: 'Enterprise', is: false},
    {segment: 'Keystone', is: false},
    {segment: 'Non-strategic', is: false},
    {segment: 'SMB', is: false},
    {segment: null, is: false},
  ])('segment $segment: $is', ({segment, is}) => expect(strategic([{segment}])).toEqual(is ? [2] : []));

  it('a segment of several words is meant as a whole', () => {
    const named = playbookOf({strategic: {...DEFAULT_SETTINGS.strategic, segments: ['Top 50']}});
    expect(strategic([{segment: ' top 50 '}, {segment: 'top'}, {segment: 'Top 500'}], named)).toEqual([2]);
  });

  it('of equally large ones the first row', () => {
    const twenty: Partial<Account>[] = Array.from({length: 20}, () => ({}));
    twenty[4] = {arr: 9000, row: 77};
    twenty[9] = {arr: 9000, row: 66};
    expect(strategic(twenty)).toEqual([66]);
    expect(strategic([...twenty].reverse())).toEqual([66]);
  });

  it.each([
    {accounts: 19, largest: []},
    {accounts: 20, largest: [2]},
    {accounts: 21, largest: [2, 3]},
    {accounts: 40, largest: [2, 3]},
    {accounts: 41, largest: [2, 3, 4]},
  ])('of $accounts accounts the largest: $largest', ({accounts, largest}) => {
    expect(strategic(Array.from({length: accounts}, (_, index) => ({arr: 100_000 - index})))).toEqual(largest);
  });

  it('counts all accounts and ranks those with an ARR, MRR included', () => {
    const accounts: Partial<Account>[] = Array.from({length: 20}, () => ({}));
    expect(strategic(accounts)).toEqual([]);
    accounts[4] = {arr: 11_000};
    accounts[9] = {mrr: 1000};
    expect(strategic(accounts)).toEqual([11]);
  });
});

describe('totals', () => {
  /** A Warm account of 100,000 with a target of 10,000, of which a quarter counts. */
  const SIZED = healthyAccount({arr: 100_000, tierDelta: 20_000, renewalDate: null, milestone: on(daysBefore(40))});

  it('sum what is known and count what is not', () => {
    const {totals} = portfolio({
      sized: SIZED,
      unsized: healthyAccount({arr: 50_000, renewalDate: null}),
      unknown: healthyAccount({arr: null, renewalDate: null}),
    });
    expect(totals).toMatchObject({
      accounts: 3,
      arr: 150_000,
      target: 10_000,
      weighted: 2500,
      unsized: 2,
      withoutArr: 1,
      averageExpansion: 10_000,
    });
  });

  it('give the average of the accounts with a size', () => {
    const larger = {...SIZED, tierDelta: 40_000};
    expect(portfolio({SIZED, larger, unsized: healthyAccount()}).totals.averageExpansion).toBe(15_000);
  });

  it('of nothing are unknown', () => {
    expect(portfolio({}).totals).toEqual({
      accounts: 0,
      arr: null,
      target: null,
      weighted: null,
      nrr: null,
      grr: null,
      unsized: 0,
      withoutArr: 0,
      averageExpansion: null,
      currencies: [],
      byCurrency: null,
    });
  });

  it.each([
    {name: 'no renewal', cells: {}, grr: 1, nrr: 1.025},
    {name: 'a renewal in 12 months', cells: {renewalDate: addMonths(AS_OF, 12)}, grr: 0.97, nrr: 0.995},
    {name: 'a day later', cells: {renewalDate: '2027-11-22'}, grr: 1, nrr: 1.025},
    {name: 'a renewal past', cells: {renewalDate: daysBefore(400)}, grr: 0.97, nrr: 0.995},
    {name: 'OK', cells: {renewalDate: daysAhead(200), relationship: 'OK' as const}, grr: 0.9, nrr: 0.925},
    {
      name: 'at risk', // Nurture, and held back
      cells: {renewalDate: daysAhead(200), relationship: 'At-risk' as const},
      grr: 0.6,
      nrr: 0.605,
    },
    {
      name: 'a champion promoted, no other sign',
      cells: {renewalDate: daysAhead(100), relationship: null, championPromoted: YES},
      grr: 0.97,
      nrr: 0.995,
    },
    {name: 'an unknown size', cells: {tierDelta: null}, grr: 1, nrr: 1},
  ])('over 12 months with $name: GRR $grr, NRR $nrr', ({cells, grr, nrr}) => {
    const {totals} = portfolio({only: {...SIZED, ...cells}});
    expect(totals.grr).toBeCloseTo(grr, 10);
    expect(totals.nrr).toBeCloseTo(nrr, 10);
  });

  it('leave accounts without an ARR above 0 out of NRR', () => {
    const without = {...SIZED, renewalDate: daysAhead(30)};
    const {totals} = portfolio({
      sized: SIZED,
      free: {...without, arr: 0},
      credit: {...without, arr: -5000},
      unknown: {...without, arr: null},
    });
    expect(totals).toMatchObject({nrr: 1.025, grr: 1, withoutArr: 3});
    expect(portfolio({unknown: {...without, arr: null}}).totals).toMatchObject({nrr: null, grr: null, withoutArr: 1});
  });

  it('weigh accounts by their ARR', () => {
    const {totals} = portfolio({
      large: {...SIZED, arr: 300_000, tierDelta: null, relationship: 'OK', renewalDate: daysAhead(200)},
      small: {...SIZED, arr: 100_000, tierDelta: null},
    });
    expect(totals.grr).toBeCloseTo((400_000 - 30_000) / 400_000);
  });

  it('NRR is GRR and the weighted expansion, and GRR a share', () => {
    fc.assert(
      fc.property(anyAccounts(), (accounts) => {
        const {totals, accounts: ranked} = assessPortfolio(accounts, AS_OF, PLAYBOOK);
        const repeated = repeatedRows(accounts);
        const once = ranked.filter(({account}) => !repeated.has(account.row));
        const withArr = once.filter(({facts}) => (facts.arr ?? 0) > 0);
        expect(totals.withoutArr).toBe(once.length - withArr.length);
        expect(totals.unsized).toBe(ranked.filter(({sizing}) => sizing.target === null).length);
        if (totals.nrr === null || totals.grr === null) {
          expect(withArr).toEqual([]);
          return;
        }
        const arr = withArr.reduce((sum, {facts}) => sum + (facts.arr ?? 0), 0);
        const weighted = withArr.reduce((sum, account) => sum + (account.weighted ?? 0), 0);
        expect(totals.nrr).toBeCloseTo(totals.grr + weighted / arr);
        expect(totals.grr).toBeGreaterThanOrEqual(0.6 - 1e-9);
        expect(totals.grr).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('the other accounts never move an account’s own numbers', () => {
  fc.assert(
    fc.property(anyAccount(), anyAccounts(), (account, others) => {
      const row = 1000;
      const alone = assessPortfolio([{...account, row}], AS_OF, PLAYBOOK).accounts[0];
      const among = assessPortfolio([...others, {...account, row}], AS_OF, PLAYBOOK).accounts.find(
        (each) => each.account.row === row,
      );
      const {rank, cautions, escalations, ...own} = withAllParts(alone ?? fail());
      expect(among).toMatchObject({...own});
      expect(rank).toBe(1);
      expect(among?.cautions).toEqual(expect.arrayContaining([...cautions]));
      expect(among?.escalations).toEqual(expect.arrayContaining([...escalations]));
    }),
  );
});

function fail(): never {
  throw new Error('The account was lost.');
}
