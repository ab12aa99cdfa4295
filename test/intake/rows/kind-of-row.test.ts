import {withoutColumns} from '../../../src/intake/cells';
import {kindOfRow, type RowKind} from '../../../src/intake/rows/kind-of-row';
import {table} from '../../builders';
import {told, toldOf} from '../read';

/** Rows below the headings Account, CSM, Region and ARR, and a column of ours. */
function kindOf(...cells: unknown[]): RowKind {
  const rules = {
    nameColumn: 0,
    headings: ['Account', 'CSM', 'Region', 'ARR', 'Score'],
    figureColumns: [3],
    headingRows: [],
    tellingColumns: [],
  };
  return kindOfRow(withoutColumns(cells, new Set([4])), rules, FAR_BELOW);
}

/** Rows right below the headings may describe them. */
const FAR_BELOW = 100;

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
    ['nameless', 'with a formula that an add-in has not filled', ['#GETTING_DATA', '', '', 100, '']],
    ['loading', 'with a name that is still fetched', ['Requesting data...', 'Ana', '', 100, '']],
    ['loading', 'with such a name in Chinese, without dots', ['加载中', 'Ana', '', 100, '']],
    ['account', 'with a name of such a word', ['Refreshing Foods', 'Ana', '', 100, '']],
    ['nameless', 'with the prompt of a dropdown for a name', ['Select account', 'Ana', '', 100, '']],
    ['blank', 'with such a prompt alone', ['-- Select --', '', '', '', '']],
    ['account', 'with a name that begins like one', ['Select Medical', 'Ana', '', 100, '']],
    ['account', 'that asks for no account', ['Choose Energy', 'Ana', '', 100, '']],
    ['nameless', 'with a dash in each cell', ['-', '-', '-', '-', '']],
    ['nameless', 'with a figure below such a rule', ['-', ':-:', '', 100, '']],
    ['nameless', 'with a figure behind a rule', ['--', 'Ana', '', 100, '']],
    ['description', 'that counts the rows of an answer', ['(2 rows)', '', '', '', '']],
    ['account', 'with a number in brackets for a name', ['(3) Oaks', 'Ana', '', 100, '']],
    ['description', 'that ends the report', ['--- End of export ---', '', '', '', '']],
    ['description', 'with such a note that a comma took apart', ['© 2026 example.com', 'inc. All rights reserved.']],
    ['description', 'with a note in another language', ['Bron: CRM', '', '', '', '']],
    ['description', 'with something to do', ['TODO: ask Ben', '', '', '', '']],
    ['account', 'with a name that begins like such a note', ['Bron Labs', '', '', '', '']],
    ['account', 'with a word of such a note in its name', ['Report Co', 'Ana', 'Notes: none', '', '']],
    ['account', 'with a name of such a word alone', ['Create Ltd', '', '', '', '']],
    ['description', 'with a note of the system alone', ['Exported by Ana', '', '', '', '']],
    ['description', 'with whose it is alone', ['Copyright (c) 2000-2026 salesforce.com, inc.', '', '', '', '']],
    ['description', 'with who may see it alone', ['Confidential Information - Do Not Distribute', '', '', '', '']],
    ['description', 'with a note of the system beside an old score of ours', ['Notes: none', '', '', 0, 92]],
    ['description', 'with an address alone', ['https://crm.example.com/report/1', '', '', '', '']],
    ['description', 'that says what the amounts are', ['ARR excludes one-time fees', '', '', '', '']],
    ['account', 'with such a word in its name', ['Figures Inc', '', '', '', '']],
    ['account', 'with data beside such a name', ['Exported by Ana', '', '', 100, '']],
  ])('is %s: %s', (kind, _, cells) => expect(kindOf(...cells)).toBe(kind));
});

describe('two rows below the headings', () => {
  const HEADINGS = ['Account', 'CSM', 'ARR', 'Renewal date', 'Seats'];
  const ACCOUNTS = table(['Acme', 'Ann', 48_000, '2027-02-20', 50], ['Bolt', 'Ben', 12_500, '2027-04-03', 20]);

  it.each<[what: string, row: string[]]>([
    ['the sources of columns', ['from SFDC', 'from Gainsight', 'from NetSuite', 'from SFDC', 'from product']],
    ['what a database demands', ['NOT NULL', 'NULL', 'NOT NULL', 'NULL', 'NULL']],
    ['how long a cell may be', ['Max 255 chars', 'Optional', 'Max 10 digits', 'Must be in the future', '>= 0']],
  ])('describe them: %s', (_, row) => {
    const {intake} = told([HEADINGS, ['text', 'text', 'number', 'date', 'number'], row, ...ACCOUNTS]);
    expect(intake.leftOut.map(({why}) => why)).toEqual(['description', 'description']);
  });

  it.each<[what: string, row: unknown[]]>([
    ['a name that begins like one', ['From Scratch Inc', 'Max', 'TBC', '', '']],
    ['a name that begins like one, with figures', ['Max Mara', 'from Ann', 1000, '2027-01-01', 5]],
  ])('are accounts: %s', (_, row) => expect(told([HEADINGS, row, ...ACCOUNTS]).intake.accounts).toHaveLength(3));
});

describe('the first row below the headings', () => {
  const HEADINGS = ['Account', 'CSM', 'ARR', 'Renewal date', 'Seats'];
  const ACME = ['Acme', 'Ann', 48_000, '2027-02-20', 50];
  const left = (headings: string[], row: unknown[]) =>
    told([headings, row, ACME.slice(0, headings.length)]).intake.leftOut.map((each) => each.why);

  it.each<[what: string, row: unknown[], columns?: number]>([
    ['where the figures come from', ['Salesforce', 'Gainsight', 'NetSuite', 'Salesforce', 'product']],
    ['who fills them in', ['RevOps', 'Lead', 'Finance', 'CSM', 'Ops']],
    ['the name of a source that comes again', ['Salesforce', '', 'NetSuite', 'Salesforce'], 4],
    ['sentences', ['Name as in contract', 'who looks after them', 'in USD, without VAT', 'last day of it'], 4],
    ['the letters of the columns', ['A', 'B', 'C', 'D', 'E']],
    ['their numbers', [1, 2, 3, 4, 5]],
    ['their numbers in brackets', ['(1)', '(2)', '(3)', '(4)', '(5)']],
    ['what they hold where none is a figure', ['Text', 'Text'], 2],
    ['what must be filled in', ['required', 'optional'], 2],
  ])('describes them: %s', (_, row, columns = 5) =>
    expect(left(HEADINGS.slice(0, columns), row)).toEqual(['description']),
  );

  it.each<[what: string, row: unknown[], columns?: number]>([
    ['one of two words, not both such', ['Text', 'Ann'], 2],
    ['one that says little of two figures', ['Nova', 'Ann', 'free', 'rolling'], 4],
    ['one of whom a figure is known', ['Nova', 'Ann', 'in negotiation now', 'rolling', 12]],
    ['one of whom a figure is unknown', ['Nova', 'Ann', 'in negotiation now', '', 'open']],
    ['one without any', ['Nova', 'Ann', 'TBD', 'n/a', '?']],
    ['one called by a letter', ['A', 'B', 48_000, '2027-02-20', 50]],
  ])('is an account: %s', (_, row, columns = 5) => expect(left(HEADINGS.slice(0, columns), row)).toEqual([]));
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

it('two rows may describe the columns', () => {
  const {intake} = toldOf(
    ['Account', 'CSM', 'ARR', 'Renewal date'],
    ['Mandatory', 'Optional', 'Mandatory', 'Format: YYYY-MM-DD'],
    ['Source: CRM', 'Source: CRM', 'Source: Billing', 'Source: Billing'],
    ['Source Energy', 'Ana', 48_000, '2027-02-20'],
  );
  expect(intake.accounts.map(({account}) => account)).toEqual(['Source Energy']);
});
