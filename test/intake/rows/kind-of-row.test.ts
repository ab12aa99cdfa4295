import {headingOf} from '../../../src/intake/headings/header-row';
import {isTotalName, kindOfRow, type RowKind} from '../../../src/intake/rows/kind-of-row';
import {told} from '../read';

/** Rows below the headings Account, CSM, Region and ARR, and a column of ours. */
function kindOf(...cells: unknown[]): RowKind {
  return kindOfRow(cells, {
    nameColumn: 0,
    headings: ['Account', 'CSM', 'Region', 'ARR', 'Score'],
    ownColumns: new Set([4]),
    figureColumns: [3],
    headingRows: [],
    tellingColumns: [],
    meaningOf: (text) => headingOf(text).meaning,
  });
}

describe('a row', () => {
  it.each<[kind: RowKind, what: string, cells: unknown[]]>([
    ['account', 'with a name', ['Acme', 'Ana', 'EMEA', 100, 92]],
    ['account', 'with a name alone', ['Acme', '', '', '', '']],
    ['account', 'with a number for a name', [4711, '', '', 100, '']],
    ['blank', 'without anything', ['', '', '', '', '']],
    ['blank', 'with blanks only', [' ', null, undefined, '', '']],
    ['blank', 'with an unticked checkbox only', ['', false, '', '', '']],
    ['blank', 'with an unticked checkbox from a file only', ['', 'FALSE', '', '', '']],
    ['blank', 'with a zero that a formula gives only', ['', '', '', 0, '']],
    ['blank', 'with an old score of ours only', ['', '', '', '', 92]],
    ['nameless', 'with a figure and no name', ['', '', '', 100, '']],
    ['nameless', 'with a ticked checkbox and no name', ['', true, '', '', '']],
    ['nameless', 'with a text and no name', [' ', '', 'EMEA', '', '']],
    ['nameless', 'with an error for a name', ['#REF!', '', '', 100, '']],
    ['nameless', 'with a word for nothing as its name', ['(blank)', '', '', 100, '']],
    ['nameless', 'with a name that nobody knows yet', ['TBD', 'Ana', '', 100, '']],
    ['blank', 'with a dash alone', ['-', '', '', 0, '']],
    ['account', 'with a name that begins like one', ['N/A Systems', '', '', 100, '']],
    ['total', 'called a total', ['Total', '', '', 100, '']],
    ['total', 'called the highest', ['Max', '', '', 100, '']],
    ['description', 'with the day of the export alone', ['Last updated: 2026-11-28', '', '', '', '']],
    ['placeholder', 'with a rule of a Markdown table', [':---', ':-:', '', '---:', '']],
    ['placeholder', 'with a short rule of one', [':-', ':-', '-', '-:', '']],
    ['nameless', 'with a dash in each cell', ['-', '-', '-', '-', '']],
    ['nameless', 'with a figure below such a rule', ['-', ':-:', '', 100, '']],
    ['nameless', 'with a figure behind a rule', ['--', 'Ana', '', 100, '']],
    ['description', 'that counts the rows of an answer', ['(2 rows)', '', '', '', '']],
    ['account', 'with a number in brackets for a name', ['(3) Oaks', 'Ana', '', 100, '']],
    ['description', 'that ends the report', ['--- End of export ---', '', '', '', '']],
    ['description', 'with such a note that a comma took apart', ['© 2026 example.com', 'inc. All rights reserved.']],
    ['account', 'with a word of such a note in its name', ['Report Co', 'Ana', 'Notes: none', '', '']],
    ['account', 'with a name of such a word alone', ['Create Ltd', '', '', '', '']],
    ['description', 'with a note of the system alone', ['Exported by Ana', '', '', '', '']],
    ['description', 'with a note of the system beside an old score of ours', ['Notes: none', '', '', 0, 92]],
    ['account', 'with data beside such a name', ['Exported by Ana', '', '', 100, '']],
  ])('is %s: %s', (kind, _, cells) => expect(kindOf(...cells)).toBe(kind));
});

describe('the headings again', () => {
  it.each<[kind: RowKind, what: string, cells: unknown[]]>([
    ['heading again', 'all of them', ['Account', 'CSM', 'Region', 'ARR', 'Score']],
    ['heading again', 'in other words, with one above the figures', ['Customer', '', '', 'MRR', '']],
    ['account', 'a customer of that name', ['Customer', 'Ana', 'EMEA', 100, '']],
    ['account', 'a customer of that name whose figure is unknown', ['Customer', 'Ana', 'EMEA', 'n/a', '']],
    ['account', 'a customer of that name with a figure in words', ['Customer', 'Ana', 'EMEA', '48 ARR', '']],
    ['account', 'a customer named like another column, with a heading for a figure', ['Champion', '', '', 'ARR', '']],
    ['account', 'a customer with a heading for a figure', ['Acme', '', '', 'ARR', '']],
    ['heading again', 'the name’s alone', ['Account', '', '', '', '']],
    ['heading again', 'two of three cells', ['Account', 'CSM', 'EMEA', '', '']],
    ['heading again', 'two of three cells, the third a number', ['Account', 'CSM', 7, '', '']],
    ['account', 'half of the cells', ['Account', 'Ana', '', '', '']],
    ['account', 'half of the cells, and a number where the others differ', ['Account', 'CSM', 7, 100, '']],
    ['account', 'every one but the name’s', ['Acme', 'CSM', 'Region', '', '']],
    ['heading again', 'in another order', ['Account', 'Region', 'CSM', '', '']],
    ['heading again', 'with odd blanks around', [' Account ', 'CSM\u00a0', '', '', '']],
  ])('%s: %s', (kind, _, cells) => expect(kindOf(...cells)).toBe(kind));
});

describe('the name of a total', () => {
  it.each([
    'Total',
    'TOTAL',
    'Total:',
    'total :',
    'Grand Total',
    'Subtotal',
    'sum',
    '合计',
    '总计：',
    `${' '.repeat(40)}Total`,
    'Totals',
    'Grand Totals (3 records)',
    'Total: 12',
    'Total ARR',
    'Summe',
    'Gesamtergebnis',
    'Total général',
    'Suma total',
    'Totale',
    '小计',
    '汇总：',
    '平均',
    '集計',
    'Count',
    'Average',
    'Anzahl: 14 Kunden',
  ])('%j is one', (name) => expect(isTotalName(name)).toBe(true));

  it.each([
    'Total Energies',
    'Total: Energies',
    'Total Customer Care',
    'Average Joe’s',
    ':',
    '',
    'Sum Logic',
    'To:tal',
    '@SUM(1)',
    '=SUM(A1)',
  ])('%j is none', (name) => expect(isTotalName(name)).toBe(false));
});

describe('a row that sums up those above it', () => {
  const HEADINGS = ['Account', 'ARR', 'Seats licensed', 'Seats used', 'Renewal date'];
  const ACCOUNTS = [
    ['Alder', 48_000, 50, 48, '2027-03-31'],
    ['Beech', 7200, 10, 4, '2027-07-01'],
  ];
  const MORE = [
    ['Cedar', 120_000, 200, 190, '2027-01-15'],
    ['Dogwood', 30_000, 30, 20, '2027-02-15'],
  ];
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

describe('an example of a template', () => {
  const below = (...names: string[]) =>
    told([['Account', 'ARR'], ...names.map((name, at) => [name, 5000 * (at + 1)])]).intake;

  it.each([
    'e.g. Acme Corp',
    'E.g., Acme',
    'Example: Acme Inc',
    '[Example] Acme',
    'Acme (sample)',
    'Sample Company',
    'EXAMPLE - DELETE THIS ROW',
    'z. B. Muster GmbH',
    'Musterfirma GmbH',
    'Ejemplo: Acme',
    '例：某某公司',
    'サンプル株式会社',
  ])('above the accounts is none: %s', (name) => {
    expect(below(name, 'Larkspur', 'Quince').accounts.map(({account}) => account)).toEqual(['Larkspur', 'Quince']);
    expect(below(name, 'Larkspur').leftOut).toMatchObject([{row: 2, name, why: 'description'}]);
  });

  it.each([
    ['Sample Logic', 'Larkspur'],
    ['EG Group', 'Larkspur'],
    ['Muster Software', 'Larkspur'],
    ['Delete Me Not Ltd', 'Larkspur'],
    ['Sample Company', 'Sample Corp'],
    ['Example 1', 'Larkspur', 'Example 2'],
    ['Larkspur', 'Example Inc'],
  ])('is not what the accounts are called: %s, %s', (...names) =>
    expect(below(...names).accounts).toHaveLength(names.length),
  );
});

it('two rows may describe the columns', () => {
  const {intake} = told([
    ['Account', 'CSM', 'ARR', 'Renewal date'],
    ['Mandatory', 'Optional', 'Mandatory', 'Format: YYYY-MM-DD'],
    ['Source: CRM', 'Source: CRM', 'Source: Billing', 'Source: Billing'],
    ['Source Energy', 'Ana', 48_000, '2027-02-20'],
  ]);
  expect(intake.accounts.map(({account}) => account)).toEqual(['Source Energy']);
});
