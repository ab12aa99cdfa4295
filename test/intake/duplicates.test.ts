import {assessPortfolio} from '../../src/core/portfolio';
import {AS_OF, PLAYBOOK} from '../builders';
import {told} from './read';

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
});
