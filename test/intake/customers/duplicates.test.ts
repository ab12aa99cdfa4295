import {assessPortfolio} from '../../../src/core/portfolio';
import {AS_OF, PLAYBOOK} from '../../builders';
import {told} from '../read';

function read(headings: string[], ...rows: unknown[][]) {
  const {intake} = told([headings, ...rows]);
  return {
    accounts: intake.accounts.map(({row, account, arr, products}) => ({row, account, arr, products})),
    leftOut: intake.leftOut.map(({row, why}) => `${row} ${why}`),
    totals: assessPortfolio(intake.accounts, AS_OF, PLAYBOOK).totals,
  };
}

describe('the same customer twice', () => {
  it('is left out when all cells agree that both fill', () => {
    const {accounts, leftOut} = read(
      ['Account', 'ARR', 'NPS', 'Region'],
      ['Tidewater', 48_000, '', 'North'],
      ['Boxwood', 10_000, 8, ''],
      [' tidewater ', 48_000, 9, ''],
    );
    expect(accounts.map(({row}) => row)).toEqual([2, 3]);
    expect(leftOut).toEqual(['4 duplicate']);
  });

  it('is one account when product or subscription differ: the ARR is summed, the rest is the largest row’s', () => {
    const {accounts, leftOut, totals} = read(
      ['Account', 'Product', 'ARR', 'NPS'],
      ['Tidewater', 'Core', 30_000, 9],
      ['Tidewater', 'Analytics', 48_000, 4],
      ['Boxwood', 'Core', 10_000, 8],
    );
    expect(accounts[0]).toEqual({row: 3, account: 'Tidewater', arr: 78_000, products: ['Core', 'Analytics']});
    expect(leftOut).toEqual(['2 duplicate']);
    expect(totals.arr).toBe(88_000);
  });

  it('is only a caution when anything else differs: both are scored, the first ARR is counted', () => {
    const {accounts, leftOut, totals} = read(
      ['Account', 'ARR', 'NPS'],
      ['Tidewater', 48_000, 9],
      ['Tidewater', 50_000, 9],
    );
    expect(accounts.map(({row}) => row)).toEqual([2, 3]);
    expect(leftOut).toEqual([]);
    expect(totals).toMatchObject({accounts: 2, arr: 48_000});
  });

  it('is known by its ID first', () => {
    const headings = ['Account ID', 'Account', 'ARR'];
    const other = read(headings, ['A1', 'Tidewater', 48_000], ['A2', 'Tidewater', 48_000]);
    expect(other).toMatchObject({leftOut: [], totals: {arr: 96_000}});
    expect(read(headings, ['A1', 'Tidewater', 48_000], ['a1', 'Tidewater', 48_000]).leftOut).toEqual(['3 duplicate']);
  });

  it('says too little with a name alone', () =>
    expect(read(['Account', 'ARR', 'NPS'], ['Tidewater', 48_000, ''], ['Tidewater', '', 9]).leftOut).toEqual([]));

  it.each(['License type', 'Item', 'Line item', 'Rate Plan: Name', 'Plan name', 'Edition', 'Package', '套餐'])(
    'is added up by %s',
    (heading) => {
      const rows = [
        ['Tidewater', 'Full', 36_000],
        ['Tidewater', 'Read-only', 12_000],
        ['Boxwood', 'Full', 9000],
      ];
      expect(read(['Account', heading, 'ARR'], ...rows).accounts.map(({arr}) => arr)).toEqual([48_000, 9000]);
    },
  );

  it.each(['Licenses', 'Items', 'Plan notes', 'Action item', 'Package price', 'Add-ons'])('is not by %s', (heading) => {
    const rows = [
      ['Tidewater', 50, 36_000],
      ['Tidewater', 100, 12_000],
      ['Boxwood', 10, 9000],
    ];
    expect(read(['Account', heading, 'ARR'], ...rows).accounts).toHaveLength(3);
  });

  it('is added up with what comes for free, not with what nobody knows', () => {
    const rows = (arr: unknown) => [
      ['Tidewater', 'Core', 36_000],
      ['Tidewater', 'Setup', arr],
      ['Boxwood', 'Core', 9000],
    ];
    expect(read(['Account', 'Item', 'ARR'], ...rows(0)).leftOut).toEqual(['3 duplicate']);
    expect(read(['Account', 'Item', 'ARR'], ...rows('')).leftOut).toEqual([]);
  });

  it('goes on in another edition, of which the last one counts', () => {
    const headings = ['Account', 'Edition', 'ARR', 'Renewal'];
    const rows = [
      ['Tidewater', 'Starter', 12_000, '2026-01-31'],
      ['Tidewater', 'Growth', 20_000, '2027-01-31'],
    ];
    expect(read(headings, ...rows).accounts.map(({arr}) => arr)).toEqual([20_000]);
  });

  describe('with several contacts', () => {
    const HEADINGS = ['Account', 'ARR', 'Renewal', 'First Name', 'Last Name', 'Title', 'Email'];
    const SAM = ['Tidewater', 48_000, '2027-02-28', 'Sam', 'Oak', 'VP', 'sam@tide.com'];
    const KIM = ['Tidewater', 48_000, '2027-02-28', 'Kim', 'Roe', 'CFO', 'kim@tide.com'];

    it('is one account', () => expect(read(HEADINGS, SAM, KIM).leftOut).toEqual(['3 duplicate']));

    it.each<[what: string, headings: string[], row: unknown[]]>([
      ['another ARR', HEADINGS, ['Tidewater', 50_000, ...KIM.slice(2)]],
      ['another renewal', HEADINGS, ['Tidewater', 48_000, '2028-02-28', ...KIM.slice(3)]],
      ['nothing but its name and one figure', HEADINGS, ['Tidewater', 48_000, '', ...KIM.slice(3)]],
      ['another country', ['Account', 'ARR', 'Renewal', 'Country', ...HEADINGS.slice(4)], KIM],
      ['another title of a deal', ['Account', 'ARR', 'Renewal', 'a', 'b', 'Title', 'c'], KIM],
    ])('is two with %s', (_, headings, row) => expect(read(headings, SAM, row).leftOut).toEqual([]));
  });
});
