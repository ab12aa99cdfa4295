import {table} from '../../builders';
import {rowsOf} from '../../fixtures/sheets/grid';
import {told, toldOf, totalsIn} from '../read';
import {texts} from '../texts';

it('in a list without figures is nobody who has an ID and a website', () => {
  const {intake} = toldOf(
    ['ID', 'Website', 'Account', 'City'],
    ['1', 'acme.example', 'Acme', 'Bonn'],
    ['2', 'media.example', 'Media', 'Bari'],
    ['3', 'august.example', 'August 99', 'Linz'],
    ['', '', 'Total', '3'],
  );
  expect(intake.accounts.map(({account}) => account)).toEqual(['Acme', 'Media', 'August 99']);
  expect(totalsIn(intake).map(({name}) => name)).toEqual(['Total']);
});

describe('a row without a name', () => {
  /** The rows below the headings, from row 2 on: which are totals, which lack a name. */
  function found(rows: string) {
    const {intake, issues} = told([['Account', 'CSM', 'ARR'], ...rowsOf(rows)]);
    return {
      totals: totalsIn(intake).map(({row}) => row),
      nameless: issues.filter((issue) => issue.includes('has data but no name')).map((issue) => +issue.split(' ')[1]!),
    };
  }

  it.each<[what: string, rows: string, totals: number[], nameless: number[]]>([
    ['the sum above', 'Acme | | 100; Bolt | | 200;  | | 300', [4], []],
    ['another sum', 'Acme | | 100; Bolt | | 200;  | | 299', [], [4]],
    ['the sum since the last such row', 'Acme | | 100;  | | 100; Bolt | | 200; Core | | 50;  | | 250', [3, 6], []],
    ['the sum of all after sums of groups', 'Acme | | 100;  | | 100; Bolt | | 200;  | | 200;  | | 300', [3, 5, 6], []],
    ['the sum above, where SAP marks it with stars', 'Acme | | 100; Bolt | | 200; ** | | 300', [4], []],
    ['another sum with stars', 'Acme | | 100; Bolt | | 200; * | | 5', [], [4]],
    ['nothing, below a sum', 'Acme | | 100;  | | 100;  | Ana | 0', [3], [4]],
    ['a blank, below accounts that are worth nothing', 'Acme | | 0;  | Ana | ', [], [3]],
    ['the sum of what can be read', 'Acme | | 100; Bolt | | forty; Core | | 50;  | | 150', [5], []],
    ['the sum of what is known', 'Acme | | 100; Bolt | | ;  | | 100', [4], []],
    ['the same up to a rounding', 'Acme | | 1000000;  | | 1000001', [3], []],
    ['more than a rounding away', 'Acme | | 1000000;  | | 1000002', [], [3]],
    ['the same up to a rounding, of less than 1', 'Acme | | 0.5;  | | 0.5000005', [3], []],
  ])('that holds %s', (_, rows, totals, nameless) => expect(found(rows)).toEqual({totals, nameless}));

  it('is a total by the MRR when there is no ARR', () => {
    const {intake} = toldOf(
      ['Account', 'Seats used', 'MRR'],
      ['Acme', 4, 100],
      ['Bolt', 5, 200],
      ['', '', 300],
      ['', 9, 7],
    );
    expect(totalsIn(intake).map(({row}) => row)).toEqual([4]);
  });

  it('is a total by the ARR when there is MRR too', () => {
    const {intake} = toldOf(['MRR', 'Account', 'ARR'], [1, 'Acme', 100], [2, 'Bolt', 200], [3, '', 17], ['', '', 300]);
    expect(totalsIn(intake).map(({row}) => row)).toEqual([5]);
  });

  it('is no total by anything but money', () => {
    const {intake} = toldOf(['Seats used', 'Account'], [4, 'Acme'], [5, 'Bolt'], [9, '']);
    expect(totalsIn(intake)).toEqual([]);
  });
});

describe('totals', () => {
  it('are listed from the top, with a name or without', () => {
    const {intake} = toldOf(
      ['Account', 'ARR'],
      ['Acme', 100],
      ['', 100],
      ['Bolt', 50],
      ['', 150],
      [' Grand\u00a0total ', 150],
      ['', ''],
      ['Account', 'ARR'],
      ['Core', 30],
      ['Total', 180],
      ['', 180],
    );
    expect(totalsIn(intake)).toEqual([
      {row: 3, name: ''},
      {row: 5, name: ''},
      {row: 6, name: 'Grand total'},
      {row: 10, name: 'Total'},
      {row: 11, name: ''},
    ]);
  });
});

describe('a row that sums up those above it', () => {
  const HEADINGS = ['Account', 'ARR', 'Seats licensed', 'Seats used', 'Renewal date'];
  const ACCOUNTS = table(['Alder', 48_000, 50, 48, '2027-03-31'], ['Beech', 7200, 10, 4, '2027-07-01']);
  const MORE = table(['Cedar', 120_000, 200, 190, '2027-01-15'], ['Dogwood', 30_000, 30, 20, '2027-02-15']);
  const leftIn = (rows: unknown[][]) =>
    told([HEADINGS, ...rows]).intake.leftOut.map(({name, why}) => `${name}: ${why}`);

  it('in ARR and seats, without a renewal where they have one, is their total, group by group', () => {
    const rows = [...ACCOUNTS, ['EMEA', 55_200, 60, 52, ''], ...MORE, ['AMER', 150_000, 230, 210, '']];
    expect(leftIn(rows)).toEqual(['EMEA: total', 'AMER: total']);
  });

  it.each<[what: string, group: unknown[]]>([
    ['has a renewal of its own', ['EMEA', 55_200, 60, 52, '2027-03-31']],
    ['uses another number of seats', ['EMEA', 55_200, 60, 51, '']],
    ['pays another amount', ['EMEA', 55_201, 60, 52, '']],
  ])('is an account when it %s', (_, group) => {
    expect(leftIn([...ACCOUNTS, group, ...MORE])).toEqual([]);
  });

  it('is an account where others have no renewal either, or only one stands above it', () => {
    expect(leftIn([ACCOUNTS[0]!, ['Beech', 7200, 10, 4, ''], ['EMEA', 55_200, 60, 52, ''], ...MORE])).toEqual([]);
    expect(leftIn([ACCOUNTS[0]!, ['Alder again', 48_000, 50, 48, ''], ...MORE])).toEqual([]);
  });
});

describe('sums gathered below the accounts', () => {
  const HEADINGS = ['Account', 'CSM', 'ARR', 'Renewal date', 'Region'];
  const ACCOUNTS = [
    ['Alder', 'Ann', 48_000, '2027-03-31', 'DACH'],
    ['Beech', 'Ann', 12_500, '2027-07-01', 'UK'],
    ['Cedar', 'Raj', 96_000, '2027-01-15', 'UK'],
  ];
  const scoredIn = (...foot: unknown[][]) =>
    told([HEADINGS, ...ACCOUNTS, ...foot.map(([name, arr]) => [name, '', arr, '', '']), ['Total', '', 156_500, '', '']])
      .intake.accounts.map(({account}) => account)
      .slice(ACCOUNTS.length);

  it.each(texts`
    Sub-total Ann | Sub total - Ann | Subtotal Ann | Ann (subtotal) | Zwischensumme Ann | Teilsumme: Ann
    Sous-total Ann | Subtotaal Ann | Total for Ann | Total: Ann | Total - Ann | Totals by CSM: Ann | 小计 Ann
  `)('are told by their names, whatever they come to: %s', (name) => {
    expect(scoredIn([name, 60_499], [name.replace('Ann', 'Raj'), ''])).toEqual([]);
  });

  it.each<[what: string, foot: unknown[][], scored: string[]]>([
    ['by a column', table(['Ann', 60_500], ['Raj', 96_000]), []],
    ['by another one', table(['DACH', 48_000], ['UK', 108_500]), []],
    ['by a column, in more words', table(['Total Ann', 60_500], ['Total Raj', 96_000]), []],
    ['by a column, with whose they are', table(['Ann’s book', 60_500], ["Raj's accounts", 96_000]), []],
    ['of one cell of it only', [['Ann', 60_500]], []],
    ['rounded', table(['Ann', 60_600], ['Raj', 96_000]), []],
    ['one of another amount', table(['DACH', 48_000], ['UK', 90_000]), ['DACH', 'UK']],
    ['none of two rows and more', [['Raj', 96_000]], ['Raj']],
    ['names that no column says', table(['Annika', 60_500], ['Rajesh', 96_000]), ['Annika', 'Rajesh']],
    ['names that companies have', table(['Total Wine', 60_500], ['Summit', 96_000]), ['Total Wine', 'Summit']],
  ])('are told by what they come to: %s', (_, foot, scored) => expect(scoredIn(...foot)).toEqual(scored));
});

describe('a figure below accounts that have a renewal', () => {
  const ROWS = table(
    ['Account', 'CSM', 'ARR', 'Renewal'],
    ['Acme', 'Ann', 48_000, '2027-03-31'],
    ['Bolt', 'Raj', 12_500, '2027-06-30'],
    ['Core', 'Ann', 96_000, '2027-09-30'],
  );
  const TOTAL = ['Total', '', 156_500, ''];

  it.each<[what: string, below: unknown[][], accounts: string[]]>([
    ['their average', [['Ticket Plum', '', 52_166.67, '']], []],
    ['their average, rounded', [['Ticket Plum', '', 52_167, '']], []],
    ['no average', [['Ticket Plum', '', 52_180, '']], ['Ticket Plum']],
    ['how many they are', [['Plum Plum', '', 3, '']], []],
    ['another number', [['Plum Plum', '', 4, '']], ['Plum Plum']],
    ['the largest, by its name', [['Höchster ARR', '', 96_000, '']], []],
    ['a customer who pays as much', [TOTAL, ['Plum', '', 96_000, '']], ['Plum']],
    ['the average, with a renewal', [['Plum', '', 52_166.67, '2027-01-31']], ['Plum']],
    ['the average, with a CSM', [['Plum', 'Raj', 52_166.67, '']], ['Plum']],
    [
      'the average, above another account',
      [
        ['Plum', '', 52_166.67, ''],
        ['Dune', 'Raj', 9_000, '2027-01-31'],
      ],
      ['Plum', 'Dune'],
    ],
  ])('%s', (_, below, accounts) => {
    const {intake} = toldOf(...ROWS, ...below);
    expect(intake.accounts.slice(3).map(({account}) => account)).toEqual(accounts);
  });

  it('is no average where that is a round amount, which a customer may pay, but below a total it is', () => {
    const rows = ROWS.map((row, at) => (at === 3 ? ['Core', 'Ann', 29_500, '2027-09-30'] : row));
    const below = (...more: unknown[][]) => toldOf(...rows, ...more, ['Plum', '', 30_000, '']).intake.accounts.length;
    expect([below(), below(['Total', '', 90_000, ''])]).toEqual([4, 3]);
  });
});
