import {told} from './read';

/** The accounts of a sheet, and the rows that are left out with their reasons. */
function sorted(...rows: readonly (readonly unknown[])[]) {
  const {accounts, leftOut} = told(rows).intake;
  return {
    accounts: accounts.map(({account}) => account),
    leftOut: leftOut.map(({row, why}) => `${row} ${why}`),
  };
}

const HEADINGS = ['Account', 'ARR', 'Renewal'];
const ACME = ['Acme', 48_000, '2027-03-31'];
const BOLT = ['Bolt', 60_000, '2027-06-30'];

describe('rows between the accounts', () => {
  it.each<[what: string, rows: unknown[][], accounts: string[], leftOut: string[]]>([
    [
      'titles of sections',
      [HEADINGS, ['ENTERPRISE'], ACME, ['Top 10'], BOLT],
      ['Acme', 'Bolt'],
      ['2 description', '4 description'],
    ],
    ['a name alone that is no such title', [HEADINGS, ['Northwind'], ACME], ['Northwind', 'Acme'], []],
    ['such a title with a figure is a customer', [HEADINGS, ['Strategic', 5000], ACME], ['Strategic', 'Acme'], []],
    [
      'lost customers below their title, until the next one',
      [HEADINGS, ACME, [], ['Churned customers'], ['Zeta', 30_000, '2026-12-31'], ['Active accounts'], BOLT],
      ['Acme', 'Bolt'],
      ['4 description', '5 former customer', '6 description'],
    ],
    [
      'lost customers below headings with a churn date',
      [HEADINGS, ACME, [], ['Account', 'ARR', 'Churn date'], ['Zeta', 30_000, '2026-12-31']],
      ['Acme'],
      ['4 heading again', '5 former customer'],
    ],
    [
      'a second table with other columns',
      [HEADINGS, ACME, BOLT, ACME, [], ['Account', 'Owner', 'ARR'], ['Zeta', 'Ana', 30_000], ['', 'Bo', 1]],
      ['Acme', 'Bolt'],
      ['4 duplicate', '6 heading again', '7 other table', '8 other table'],
    ],
    ['the same headings again', [HEADINGS, ACME, HEADINGS, BOLT], ['Acme', 'Bolt'], ['3 heading again']],
  ])('%s', (_, rows, accounts, leftOut) => expect(sorted(...rows)).toEqual({accounts, leftOut}));
});

describe('rows below the accounts', () => {
  it.each<[what: string, rows: unknown[][], leftOut: string[]]>([
    [
      'figures, where accounts fill more cells',
      [[...HEADINGS, 'Health'], [...ACME, 'Green'], [...BOLT, 'Red'], [], ['ARR at risk', 60_000], ['Zeta', 5]],
      ['5 description', '6 description'],
    ],
    [
      'by their names, where accounts fill three',
      [HEADINGS, ACME, BOLT, ['Total', 108_000], ['Target', 200_000], ['Gap to target', 92_000]],
      ['4 total', '5 description', '6 description'],
    ],
    ['a new customer with a price only', [HEADINGS, ACME, BOLT, [], ['Zeta', 5000]], []],
    ['a customer without its renewal right below', [HEADINGS, ACME, BOLT, ['Target', 5000]], []],
    [
      'averages and counts, however they are called',
      [HEADINGS, ACME, BOLT, ['Ø', 54_000], ['Average per customer', 54_000], ['# Accounts', 2], ['Mediana', 54_000]],
      ['4 total', '5 total', '6 total', '7 total'],
    ],
  ])('%s', (_, rows, leftOut) => expect(sorted(...rows).leftOut).toEqual(leftOut));
});

describe('rows that sum up others', () => {
  it.each<[what: string, rows: unknown[][], leftOut: string[]]>([
    [
      'above them, more than once',
      [
        HEADINGS,
        ['EMEA', 108_000],
        ACME,
        BOLT,
        ['APAC', 50_000],
        ['Core', 30_000, '2027-01-31'],
        ['Dune', 20_000, '2027-01-31'],
      ],
      ['2 total', '5 total'],
    ],
    ['of two above them, once: that may be chance', [HEADINGS, ['EMEA', 108_000], ACME, BOLT], []],
    ['of three above them', [HEADINGS, ['EMEA', 138_000], ACME, BOLT, ['Core', 30_000, '2027-01-31']], ['2 total']],
    [
      'of two, with their seats',
      [
        ['Account', 'Seats', 'ARR', 'Renewal'],
        ['EMEA', 15, 30, ''],
        ['Acme', 10, 20, '2027-01-31'],
        ['Bolt', 5, 10, '2027-01-31'],
      ],
      ['2 total'],
    ],
    [
      'but not with other seats',
      [
        ['Account', 'Seats', 'ARR', 'Renewal'],
        ['EMEA', 16, 30, ''],
        ['Acme', 10, 20, '2027-01-31'],
        ['Bolt', 5, 10, '2027-01-31'],
      ],
      [],
    ],
    [
      'with a renewal of its own',
      [HEADINGS, ['EMEA', 138_000, '2027-01-31'], ACME, BOLT, ['Core', 30_000, '2027-01-31']],
      [],
    ],
    [
      'by its name, where one amount is not known',
      [HEADINGS, ACME, ['Bolt', 'tbc', '2027-06-30'], ['Enterprise Total', 108_000]],
      ['4 total'],
    ],
    ['by its name only, with a renewal', [HEADINGS, ACME, BOLT, ['Energy Total', 9000, '2027-06-30']], []],
  ])('%s', (_, rows, leftOut) => expect(sorted(...rows).leftOut).toEqual(leftOut));
});
