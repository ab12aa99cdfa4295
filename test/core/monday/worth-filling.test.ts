import type {Account, GrowthLevel} from '../../../src/core/account';
import {cellsWorthFilling} from '../../../src/core/monday/worth-filling';
import {assessorFor, assessPortfolio} from '../../../src/core/portfolio';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {AS_OF, accountWith, amount, healthyAccount, PLAYBOOK, said, YES} from '../../builders';

function cellsOf(accounts: readonly Account[]) {
  const {accounts: assessed} = assessPortfolio(accounts, AS_OF, PLAYBOOK);
  return cellsWorthFilling(assessed, assessorFor(accounts, AS_OF, PLAYBOOK), DEFAULT_SETTINGS, AS_OF);
}

/** The other accounts of the book: so many of each growth. */
function book(counts: Readonly<Record<GrowthLevel, number>>): Account[] {
  return (Object.keys(counts) as GrowthLevel[]).flatMap((growth) =>
    Array.from({length: counts[growth]}, (_, index) => healthyAccount({account: `${growth} ${index}`, growth})),
  );
}

const VEGA = accountWith({
  account: 'Vega',
  row: 500,
  arr: 160_000,
  seatsUsed: 46,
  seatsLicensed: 50,
  healthScore: 82,
  renewalDate: '2027-02-10',
  featureRequests: {count: 0, items: []},
  tierDelta: 40_000,
});

describe('the cells worth filling', () => {
  it('are worth what each answer would change, times how likely it is in this book', () => {
    const [cell, ...others] = cellsOf([VEGA, ...book({Strong: 11, Some: 14, None: 15})]);
    expect(others).toEqual([]);
    expect(cell).toMatchObject({factor: 'growth', field: 'growth'});
    expect(cell?.of.account.account).toBe('Vega');
    expect(cell?.of).toMatchObject({score: 65, band: 'Warm', weighted: 5_000});
    expect(cell?.value).toBeCloseTo(3_139.53, 2);
    expect(cell?.bandChange).toBeCloseTo(0.627907, 6);
  });

  it('are never asked for where no answer changes anything', () => {
    const beta = accountWith({
      ...{account: 'BetaCorp', utilization: 0.95, companyGrowth: amount(0.2)},
      ...{championPromoted: YES, funding: said('Series B'), row: 3},
    });
    const [only] = assessPortfolio([beta], AS_OF, PLAYBOOK).accounts;
    expect(only?.factors.filter(({hasData}) => !hasData).map(({id}) => id)).toEqual(['requests']);
    expect(cellsOf([beta])).toEqual([]);
  });

  it('are one an account, the largest change first, and none of an account that lacks nothing', () => {
    const small = {...VEGA, account: 'Small', row: 501, tierDelta: 4_000};
    const bare = accountWith({account: 'Bare', row: 502, utilization: 0.95});
    const cells = cellsOf([small, VEGA, bare, ...book({Strong: 3, Some: 3, None: 3})]);
    expect(cells.map(({of}) => of.account.account)).toEqual(['Vega', 'Small', 'Bare']);
    expect(cells[2]).toMatchObject({value: 0});
    expect(cells[2]!.bandChange).toBeGreaterThan(0);
  });

  it('count guardrails: an account that is defended sells nothing whatever the answer', () => {
    const held = {...VEGA, account: 'Held', row: 501, vendorReview: said('reviewing vendors')};
    expect(cellsOf([held, ...book({Strong: 3, Some: 3, None: 3})]).map(({value}) => value)).toEqual([0]);
  });

  it.each([
    ['usage', {...VEGA, seatsUsed: null, seatsLicensed: null}, 'seatsUsed'],
    ['relationship', {...VEGA, growth: 'Some', healthScore: null}, 'healthScore'],
    ['timing', {...VEGA, growth: 'Some', renewalDate: null}, 'renewalDate'],
    ['requests', {...VEGA, growth: 'None', featureRequests: null}, 'featureRequests'],
  ] as const)('name the cell of %s that is blank', (factor, account, field) => {
    const [cell] = cellsOf([account as Account, ...book({Strong: 3, Some: 3, None: 3})]);
    expect(cell).toMatchObject({factor, field});
  });
});
