import {table} from '../../builders';
import {told, totalsIn} from '../read';

describe('a row without a name', () => {
  /** The rows below the headings, from row 2 on: which are totals, which lack a name. */
  function rowsOf(...rows: unknown[][]) {
    const {intake, issues} = told([['Account', 'CSM', 'ARR'], ...rows]);
    return {
      totals: totalsIn(intake).map(({row}) => row),
      nameless: issues.filter((issue) => issue.includes('has data but no name')).map((issue) => +issue.split(' ')[1]!),
    };
  }

  it.each<[what: string, rows: unknown[][], totals: number[], nameless: number[]]>([
    ['the sum above', table(['Acme', '', 100], ['Bolt', '', 200], ['', '', 300]), [4], []],
    ['another sum', table(['Acme', '', 100], ['Bolt', '', 200], ['', '', 299]), [], [4]],
    [
      'the sum since the last such row',
      table(['Acme', '', 100], ['', '', 100], ['Bolt', '', 200], ['Core', '', 50], ['', '', 250]),
      [3, 6],
      [],
    ],
    [
      'the sum of all after sums of groups',
      table(['Acme', '', 100], ['', '', 100], ['Bolt', '', 200], ['', '', 200], ['', '', 300]),
      [3, 5, 6],
      [],
    ],
    ['nothing, below a sum', table(['Acme', '', 100], ['', '', 100], ['', 'Ana', 0]), [3], [4]],
    ['a blank, below accounts that are worth nothing', table(['Acme', '', 0], ['', 'Ana', '']), [], [3]],
    [
      'the sum of what can be read',
      table(['Acme', '', 100], ['Bolt', '', 'forty'], ['Core', '', 50], ['', '', 150]),
      [5],
      [],
    ],
    ['the sum of what is known', table(['Acme', '', 100], ['Bolt', '', ''], ['', '', 100]), [4], []],
    ['the same up to a rounding', table(['Acme', '', 1_000_000], ['', '', 1_000_001]), [3], []],
    ['more than a rounding away', table(['Acme', '', 1_000_000], ['', '', 1_000_002]), [], [3]],
    ['the same up to a rounding, of less than 1', table(['Acme', '', 0.5], ['', '', 0.5000005]), [3], []],
  ])('that holds %s', (_, rows, totals, nameless) => expect(rowsOf(...rows)).toEqual({totals, nameless}));

  it('is a total by the MRR when there is no ARR', () => {
    const {intake} = told([
      ['Account', 'Seats used', 'MRR'],
      ['Acme', 4, 100],
      ['Bolt', 5, 200],
      ['', '', 300],
      ['', 9, 7],
    ]);
    expect(totalsIn(intake).map(({row}) => row)).toEqual([4]);
  });

  it('is a total by the ARR when there is MRR too', () => {
    const {intake} = told([
      ['MRR', 'Account', 'ARR'],
      [1, 'Acme', 100],
      [2, 'Bolt', 200],
      [3, '', 17],
      ['', '', 300],
    ]);
    expect(totalsIn(intake).map(({row}) => row)).toEqual([5]);
  });

  it('is no total by anything but money', () => {
    const {intake} = told(table(['Seats used', 'Account'], [4, 'Acme'], [5, 'Bolt'], [9, '']));
    expect(totalsIn(intake)).toEqual([]);
  });
});

describe('totals', () => {
  it('are listed from the top, with a name or without', () => {
    const {intake} = told([
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
    ]);
    expect(totalsIn(intake)).toEqual([
      {row: 3, name: ''},
      {row: 5, name: ''},
      {row: 6, name: 'Grand total'},
      {row: 10, name: 'Total'},
      {row: 11, name: ''},
    ]);
  });
});

describe('a row that reads like headings', () => {
  const names = (...rows: unknown[][]) => told(rows).intake.accounts.map(({account}) => account);

  it('is no account when it repeats them, also without a column of figures', () => {
    expect(names(['Account', 'CSM'], ['Acme', 'Ana'], ['Account', 'CSM'], ['Bolt', 'Bo'])).toEqual(['Acme', 'Bolt']);
  });

  it('is an account when only its texts are words of headings', () => {
    expect(names(['Account', 'Goal', 'ARR'], ['Acme', 'Grow', 100], ['Client', 'Growth', 200])).toEqual([
      'Acme',
      'Client',
    ]);
  });
});

describe('seats in use above those licensed', () => {
  const OVER = [10, 5];
  const UNDER = [5, 10];
  const FULL = [5, 5];
  /** A sheet with such seats, a row an account, under those headings. */
  const seats = (used: string, licensed: string, rows: unknown[][], options = {}) =>
    told([['Account', used, licensed], ...rows.map((cells, index) => [`Company ${index + 1}`, ...cells])], options);
  const suspects = (...rows: unknown[][]) => seats('Seats used', 'Seats licensed', rows).issues.length > 0;

  it.each<[what: string, rows: unknown[][], suspected: boolean]>([
    ['in two of two rows', [OVER, OVER], false],
    ['in three of three', [OVER, OVER, OVER], true],
    ['in three of five', [OVER, OVER, OVER, UNDER, UNDER], true],
    ['in half of six', [OVER, OVER, OVER, UNDER, UNDER, UNDER], false],
    ['in none of four full houses', [FULL, FULL, FULL, FULL], false],
    ['in three where others are half known', [OVER, OVER, OVER, ['', 5], ['', 5], ['', 5], [5, '']], true],
    ['in two where others are half known', [OVER, OVER, [5, ''], [5, ''], [5, '']], false],
  ])('%s look swapped: %#', (_, rows, suspected) => expect(suspects(...(rows as unknown[][]))).toBe(suspected));

  it.each([
    ['clear', 'Seats used', 'Seats licensed'],
    ['as clear as other words can be', 'seats-used count', 'Seats licensed'],
  ])('are an issue where both headings are %s, and are used', (_, used, licensed) => {
    const {intake, issues, questions} = seats(used, licensed, [OVER, OVER, OVER]);
    expect(issues).toEqual([
      `“${used}” is higher than “${licensed}” in most rows. Check whether the two columns are swapped.`,
    ]);
    expect(questions).toEqual([]);
    expect(intake.accounts[0]).toMatchObject({seatsUsed: 10, seatsLicensed: 5});
  });

  it.each([
    ['Seats used', 'Seats'],
    ['Seats used today', 'Seats licensed'],
  ])('are asked about where a heading is less clear, and feed nothing: %s, %s', (used, licensed) => {
    const {intake, issues, questions} = seats(used, licensed, [OVER, OVER, OVER, UNDER]);
    const asked = `“${used}” is higher than “${licensed}” in 3 of 4 rows. Which one is seats used, and which one is seats licensed?`;
    expect(questions).toEqual([`${used}: seatsUsed — ${asked}`, `${licensed}: seatsLicensed — ${asked}`]);
    expect(issues).toEqual([]);
    expect(intake.matches.map(({field}) => field)).toEqual(['account']);
    expect(intake.accounts[0]).toMatchObject({seatsUsed: null, seatsLicensed: null});
  });

  it.each([{seatsUsed: 'Seats used'}, {seatsLicensed: 'Seats'}])(
    'are left alone once a person said which is which: %j',
    (confirmed) => {
      const {intake, issues, questions} = seats('Seats used', 'Seats', [OVER, OVER, OVER], {confirmed});
      expect([issues, questions]).toEqual([[], []]);
      expect(intake.accounts[0]).toMatchObject({seatsUsed: 10, seatsLicensed: 5});
    },
  );

  it.each(['Seats used', 'Seats licensed'])('cannot be told from %s alone', (heading) => {
    const {issues, questions} = told(table(['Account', heading], ['Acme', 5], ['Bolt', 6], ['Core', 7]));
    expect([issues, questions]).toEqual([[], []]);
  });
});

it('a note that looks like seats in use of licensed stays a note', () => {
  const {intake} = told(table(['Account', 'Notes'], ['Acme', '48/50'], ['Bolt', '3/10'], ['Core', '7/7']));
  expect(intake.accounts.map(({notes}) => notes)).toEqual(['48/50', '3/10', '7/7']);
});

it('plan amounts are in cents also when one of them is missing', () => {
  const {intake} = told([
    ['Customer', 'plan_amount', 'plan_interval'],
    ['Acme', 9900, 'month'],
    ['Bolt', '', ''],
  ]);
  expect(intake.accounts.map(({mrr}) => mrr)).toEqual([99, null]);
});
