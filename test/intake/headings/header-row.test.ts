import {DEEPEST, findHeader, headerAt} from '../../../src/intake/headings/header-row';
import {table} from '../../builders';
import {dateCell, toldOf} from '../read';

/** The row (from 1) and the texts of the headings that are found; `null` without any. */
function found(rows: readonly (readonly unknown[])[]) {
  const header = findHeader(rows);
  return header && {row: header.row + 1, headings: header.columns.map(({wording}) => wording.text)};
}

function rowFound(rows: readonly (readonly unknown[])[]): number | null {
  return found(rows)?.row ?? null;
}

const HEADINGS = ['Account', 'ARR', 'Renewal date'];
const ACCOUNTS = ['Account Name', 'Type', 'Owner'];
const ACME = ['Acme', 48000, '2027-02-28'];

describe('the row of the headings', () => {
  it.each<[what: string, rows: unknown[][], row: number | null]>([
    ['is the first', [HEADINGS, ACME], 1],
    ['stands below a title', [['Customers of the north'], HEADINGS, ACME], 2],
    ['stands below a title with numbers', [['Customers', 2026, 11], HEADINGS, ACME], 2],
    ['stands below blank rows', [[''], [], [null, undefined, ' '], HEADINGS, ACME], 4],
    ['is not a row of numbers and one text', [['Account', 1, 2, 3], HEADINGS, ACME], 2],
    ['is one with as many texts as numbers', [['Account', 1], ACME], 1],
    ['holds at least some text', table(['', ''], [1, 2]), null],
    ['is none in an empty sheet', [], null],
    ['names more fields than the row above it', [['Account', 'Comment'], HEADINGS, ACME], 2],
    ['names more fields than the row below it', [HEADINGS, ['Account', 'Comment', '']], 1],
    ['counts a field once', [['ARR', 'ARR', 'ARR', 'ARR'], ACME, HEADINGS], 3],
    ['prefers the name of the account', table(['MRR', 'x'], ['Account', 'y'], ['ARR', 'z']), 2],
    ['prefers headings that are known to unknown ones', table(['Plum', 'Pear', 'Fig'], ['Industry', 'Fig', 'Pear']), 2],
    ['prefers words to numbers as text', table(['2024', '2025', 'Fig'], ['Plum', 'Pear', 'Fig']), 2],
    ['prefers more words', table(['Plum', ''], ['Plum', 'Pear']), 2],
    ['is the upper one of two that tell as much', table(['Plum', 'Pear'], ['Fig', 'Kiwi']), 1],
    ['holds no long sentences', table(['x'.repeat(121), 'x'.repeat(121)], ['Plum', 'Pear']), 2],
    [
      'may be mostly blank',
      [['Account', 'ARR', ...Array.from({length: 9}, () => '')], Array.from({length: 11}, () => 'Fig')],
      1,
    ],
    ['gains nothing by a long sentence', table(['x'.repeat(121), 'Plum'], ['Pear', 'Fig']), 2],
    ['may hold sentences of 120 characters', table(['x'.repeat(120), 'y'.repeat(120)], ['Plum', '']), 1],
    [
      'is the upper one where it comes again',
      [ACCOUNTS, ['Acme', 'Customer', 'Ann'], ACCOUNTS, ['Bolt', 'Customer', 'Ann']],
      1,
    ],
    [
      'is the upper one where some of it comes again',
      [
        ['#', ...HEADINGS],
        [1, ...ACME],
        ['', ...HEADINGS],
        [2, ...ACME],
      ],
      1,
    ],
    ['is the lower one where it says more', [['Account'], ['', ''], ['Account', 'ARR'], ['Acme', 48000]], 3],
    ['may hold a sentence', table(['x'.repeat(119), 'Pear'], ['Plum', '']), 1],
  ])('%s', (_, rows, row) => expect(rowFound(rows)).toBe(row));

  it('is looked for in the first 25 rows', () => {
    const titles = (count: number) => Array.from({length: count}, () => ['']);
    expect(rowFound([...titles(DEEPEST - 1), HEADINGS, ACME])).toBe(25);
    expect(rowFound([...titles(DEEPEST), HEADINGS, ACME])).toBeNull();
  });

  it('is settled five rows after one that names several fields', () => {
    const better = ['CSM', ...HEADINGS, 'Seats used', 'Seats licensed'];
    const below = (count: number) => [HEADINGS, ...Array.from({length: count}, () => ACME), better];
    expect(rowFound(below(3))).toBe(5);
    expect(rowFound(below(4))).toBe(1);
    // The same headings again with more beside them would take the accounts above away.
    expect(rowFound([HEADINGS, ACME, [...HEADINGS, 'Seats used', 'Seats licensed', 'CSM']])).toBe(1);
    // One field is not enough to look no further.
    const few = [['Comment'], ...Array.from({length: 4}, () => ACME), better];
    expect(rowFound(few)).toBe(6);
  });
});

describe('a text alone above all columns', () => {
  const OWN = Array.from({length: 10}, (_, at) => `Field ${'abcdefghij'[at]}`);
  const headings = ['Account Name', 'ARR', 'Renewal Date', 'CSM', ...OWN];
  const account = ['Acme', 100, '2027-10-01', 'Ann', ...OWN.map(() => 'x')];

  it.each([
    [['Last updated 14 days ago']],
    [['Report created', '2026-11-20']],
    [['Support tickets and accounts', null, 12_000]],
  ])('%j is a title', (title) => {
    expect(findHeader([title, headings, account, account])).toMatchObject({row: 1, height: 1});
  });

  it('is the group of the figures where it names them, as in a pivot table', () => {
    const found = findHeader(table(['Sum of ARR', null, null], ['Account', 'CSM', 'Total'], ['Acme', 'Ann', 48_000]));
    expect(found).toMatchObject({row: 0, height: 2});
  });

  it('is the heading of its columns where another stands beside it', () => {
    const found = findHeader([
      ['Account', null, 'Seats', null],
      ['Name', 'Segment', 'Used', 'Licensed'],
      ['Acme', 'SMB', 48, 50],
    ]);
    expect(found).toMatchObject({row: 0, height: 2});
  });
});

describe('a row of data with a word for a customer', () => {
  const KIND = ['Code', 'Kind', 'Firm (registered)', 'Person'];
  const rows = (...kinds: string[]) => kinds.map((kind, at) => [at + 1, kind, `Firm ${at}`, 'Ann']);

  it.each<[what: string, rows: unknown[][], row: number]>([
    ['a value of its column', [KIND, ...rows('Customer', 'Customer', 'Customer')], 1],
    ['another language', [KIND, ...rows('Klant', 'Klant')], 1],
    ['among others', [KIND, ...rows('Partner', 'Customer', 'Prospect', 'Customer')], 1],
    [
      'with a date',
      table(['Firm', 'Kind', 'Since'], ['Zeta', 'Client', '2024-01-31'], ['Eta', 'Client', '2025-01-31']),
      1,
    ],
    // Headings come again on page 2, and a title may say what the accounts are.
    ['headings again', [['Title'], HEADINGS, ACME, HEADINGS, ACME], 2],
    ['headings again with more', [['Title'], ['Account', 'Notes'], ['Acme', 'x 1'], ['Account', 'Notes', '2026']], 2],
    ['a title of the same word', [['Account'], ['Account', 'Notes', 'Seats'], ['Acme', 'x', 5]], 2],
    [
      'a value below a heading of its own',
      table(['Customer', 'Name', 'ARR'], ['Customer', 'Acme', 5], ['', 'Bolt', 5]),
      1,
    ],
  ])('%s', (_, values, row) => expect(rowFound(values)).toBe(row));
});

describe('key figures above the headings', () => {
  const KPIS = [['Total ARR', 'Accounts', 'At risk', 'Avg health'], ['$1,240,000', 24, 3, '71'], []];
  const LIST = table(['Klient', 'Opiekun', 'Plan', 'Uwagi', 'Kwota'], ['Acme', 'Ann', 'Pro', 'ok', 48]);

  it('are none', () => expect(rowFound([...KPIS, ...LIST])).toBe(4));
  it('are the headings where nothing stands below', () => expect(rowFound(KPIS)).toBe(1));
  it('are the headings of a list with names', () =>
    expect(rowFound([['Account', 'ARR'], ['Acme', 48], [], ['Notes', 'Ask Ann', 'about', 'these']])).toBe(1));
});

describe('headings on two rows', () => {
  it.each<[what: string, rows: unknown[][], headings: string[]]>([
    [
      'are read together',
      table(['', 'Seats', '', 'Renewal'], ['Account', 'Used', 'Licensed', 'Date'], ['Acme', 5, 9, '']),
      ['Account', 'Seats Used', 'Seats Licensed', 'Renewal Date'],
    ],
    [
      'keep the upper one where the lower is blank',
      table(['Account', 'Seats', ''], ['', 'Used', 'Licensed'], ['Acme', 5, 9]),
      ['Account', 'Seats Used', 'Seats Licensed'],
    ],
    [
      'keep the lower one that says more by itself',
      table(['Basics', '', 'Seats', ''], ['Account', 'ARR', 'Used', 'Licensed'], ['Acme', 5, 9, 9]),
      ['Account', 'ARR', 'Seats Used', 'Seats Licensed'],
    ],
    [
      'keep the group before words that say nothing',
      table(['Account', 'Fruit', ''], ['', 'Plum', 'Pear'], ['Acme', 1, 2]),
      ['Account', 'Fruit Plum', 'Fruit Pear'],
    ],
    [
      'keep the group that makes them something else',
      table(['Account', 'Churned', ''], ['', 'ARR', 'Reason'], ['Acme', 1, '']),
      ['Account', 'Churned ARR', 'Churned Reason'],
    ],
    [
      'are one where the row below holds dashes',
      table(['Account', 'ARR'], ['—', '—'], ['Acme', 5]),
      ['Account', 'ARR'],
    ],
    [
      'reach as far as the longer one',
      table(['Account', 'Seats'], ['', 'Used', 'Licensed', 'ARR'], ['Acme', 5, 9]),
      ['Account', 'Seats Used', 'Seats Licensed', 'ARR'],
    ],
    [
      'have units in the second',
      table(['Account', 'ARR', 'Usage'], ['', '$K', '%'], ['Acme', 48, 90]),
      ['Account', 'ARR $K', 'Usage %'],
    ],
    [
      'have units in brackets in the second',
      table(['Account', 'ARR', 'Seats', 'Renewal'], ['', '($K)', '(#)', '(mm/yy)'], ['Acme', 48, 90, '02/27']),
      ['Account', 'ARR ($K)', 'Seats (#)', 'Renewal (mm/yy)'],
    ],
    [
      'have years in the second',
      table(['Account', 'ARR', '', 'Seats'], ['', 2025, 2026], ['Acme', 48, 50, 9]),
      ['Account', 'ARR 2025', 'ARR 2026', 'Seats'],
    ],
    [
      'have fiscal years in the second',
      table(['Account', 'ARR', ''], ['', 'FY25', "FY '26"], ['Acme', 48, 50]),
      ['Account', 'ARR FY25', "ARR FY '26"],
    ],
    [
      'are one where the row below holds one year, as of an account without a name',
      table(['Account', 'Founded', 'ARR'], ['', 2021, ''], ['Acme', 2012, 50]),
      ['Account', 'Founded', 'ARR'],
    ],
    [
      'are one where the row below holds years and more',
      table(['Account', 'Founded', 'ARR'], ['', 2021, 2.5], ['Acme', 2012, 50]),
      ['Account', 'Founded', 'ARR'],
    ],
    [
      'are one where the row below holds an account',
      table(['Account', 'Seats', 'Plan'], ['Acme', 'Used', 'Licensed'], ['Bolt', 'x', 'y']),
      ['Account', 'Seats', 'Plan'],
    ],
    [
      'are one where the row below holds a number',
      table(['Account', 'Seats', ''], ['', 'Used', '12'], ['Acme', 5, 9]),
      ['Account', 'Seats', ''],
    ],
    ['are one where the row below is blank', [['Account', 'ARR'], [], ['Acme', 5]], ['Account', 'ARR']],
    [
      'are one where the row below holds units and more',
      table(['Account', 'ARR', 'Comment'], ['', 'USD', 'Acme is fine'], ['Acme', 48, '']),
      ['Account', 'ARR', 'Comment'],
    ],
  ])('%s', (_, rows, headings) => expect(found(rows)).toEqual({row: 1, headings}));

  it('take two rows, one heading row takes one', () => {
    const rows = table(['Account', 'Seats', ''], ['', 'Used', 'Licensed'], ['Acme', 5, 9]);
    expect(findHeader(rows)).toMatchObject({row: 0, height: 2});
    expect(findHeader([HEADINGS, ACME])).toMatchObject({row: 0, height: 1});
    expect(findHeader([['Account', 'ARR'], ['', 'USD'], ACME])).toMatchObject({row: 0, height: 2});
  });
});

describe('the row that a person chose', () => {
  const texts = (rows: unknown[][], row: number, height?: 1 | 2) =>
    headerAt(rows, row, height).columns.map(({wording}) => wording.text);

  it('is taken as it is', () => {
    expect(texts([['Title'], HEADINGS], 0)).toEqual(['Title']);
    expect(texts([['Title'], HEADINGS], 1)).toEqual(HEADINGS);
    expect(texts([['Title'], HEADINGS], 2)).toEqual([]);
  });

  it('takes the next one along where it is of two rows', () => {
    expect(texts(table(['Seats', ''], ['Used', ' Licensed ']), 0, 2)).toEqual(['Seats Used', 'Seats Licensed']);
    expect(texts([['Seats', '']], 0, 2)).toEqual(['Seats', '']);
    expect(texts([[], ['Used']], 0, 2)).toEqual(['Used']);
  });
});

it.each<[upper: string[], lower: string[], height: 1 | 2]>([
  [['Account Name', 'Deal Name', 'Pipeline', 'Deal Stage'], ['Acme', 'Acme - 2027', 'Renewals', 'Closed Won'], 1],
  [['Company', 'CSM', 'Type'], ['Acme', 'Ann', 'Renewal'], 1],
  [['Customer', 'Contract', '', 'Seats', ''], ['', 'ARR', 'Renewal', 'Licensed', 'Used'], 2],
  [['Customer', 'Contract', '', 'Seats', ''], ['Name', 'ARR', 'Renewal', 'Licensed', 'Used'], 2],
  [['Customer', 'Contract', '', 'Seats', ''], ['Label', 'ARR', 'Renewal', 'Licensed', 'Used'], 2],
  [['account_id', 'plan_type', 'monthly_recurring_revenue', 'stage'], ['Text', 'Text', 'Number', 'Text'], 1],
  [['id', 'plan', 'mrr', 'created'], ['varchar(40)', '(string)', 'numeric', 'timestamp'], 1],
  [['Customer', 'Signed', 'Renewal'], ['Text', 'Date', 'Date'], 1],
  [['Customer', 'Renewal', 'Contract'], ['', 'Date', 'Number'], 2],
])('%j above %j: headings of %i rows', (upper, lower, height) => {
  expect(findHeader([upper, lower, ['Bolt', 'x', 'y', 'z', 'z']])).toMatchObject({row: 0, height});
});

it('months as dates beside headings are headings too', () => {
  const months = ['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'].map(dateCell);
  const {columns, intake} = toldOf(
    ['Account', 'ARR', 'Renewal', ...months],
    ['Acme', 40_000, dateCell('2027-03-31'), 1, 2, 3, 4],
  );
  expect(columns).toEqual({account: 'Account', arr: 'ARR', renewalDate: 'Renewal'});
  expect(intake.accounts).toHaveLength(1);
});

it.each(['Team', 'People', 'Owners'])('“CSM” below the group heading “%s” is the owner', (group) => {
  const {intake} = toldOf(
    ['Account', 'Contract', '', group, ''],
    ['', 'ARR', 'Renewal', 'CSM', 'AE'],
    ['Acme', 1000, '2027-03-31', 'Al', 'Zed'],
    ['Bolt', 2000, '2027-01-31', 'Bo', 'Zed'],
  );
  expect(intake.accounts.map(({owner, ae}) => [owner, ae])).toEqual(table(['Al', 'Zed'], ['Bo', 'Zed']));
});

describe('headings on three rows', () => {
  const DATA = ['Larkspur', 48_000, 48, 50];

  it.each<[what: string, rows: unknown[][], headings: string[]]>([
    [
      'of groups by one',
      table(['', 'ARR', 'Seats', ''], ['', 'sum', 'used', 'purchased'], ['Account', '', '', '']),
      ['Account', 'ARR sum', 'Seats used', 'Seats purchased'],
    ],
    [
      'of groups by two',
      table(['', '', 'ARR', 'Seats'], ['', '', 'sum', 'used'], ['CSM', 'Account', '', '']),
      ['CSM', 'Account', 'ARR sum', 'Seats used'],
    ],
    [
      'with a name for a level',
      table(['', 'ARR', '', 'Seats used'], ['Year', 2025, 2026, 2026], ['Account', '', '', '']),
      ['Account', 'ARR 2025', 'ARR 2026', 'Seats used 2026'],
    ],
  ])('are joined: %s', (_, rows, headings) => {
    expect(found([...rows, DATA])).toEqual({row: 1, headings});
    expect(findHeader([...rows, DATA])?.height).toBe(3);
  });

  it.each<[what: string, rows: unknown[][]]>([
    ['the title of a section', table(['Company', 'ARR'], ['Acme', 100], ['Customers', ''], ['Bolt', 200])],
    [
      'the title of a section below texts',
      table(['Company', 'CSM'], ['Acme', 'Ana'], ['Customers', ''], ['Bolt', 'Ben']),
    ],
    ['a name with figures beside it', table(['', 'ARR'], ['', 'sum'], ['Account', 5], ['Bolt', 200])],
    ['a gap in the row above', table(['', 'ARR', 'Seats'], ['', 'sum', ''], ['Account', '', ''], ['Bolt', 200, 5])],
    ['a name of nobody', table(['', 'ARR'], ['', 'sum'], ['Region', ''], ['EMEA', 200])],
  ])('are not what another one stands in: %s', (_, rows) => expect(findHeader(rows)?.height).not.toBe(3));
});
