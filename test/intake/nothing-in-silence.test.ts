import {readSheet, UnreadableSheet} from '../../src/intake/read-sheet';
import {say} from '../../src/playbook/say';
import {WORDS} from '../../src/playbook/words';
import {table} from '../builders';
import {ALL} from '../fixtures/sheets';
import {sheetOf} from './judge';
import {toldOf} from './read';

/** The add-on's own columns are looked for by their headings, and nobody is told of them. */
const OWN = /^our-own-columns/;

describe('every column', () => {
  it.each(ALL.filter(({id}) => !OWN.test(id)).map((fixture) => [fixture.id, fixture] as const))(
    'of %s is used, asked about or unused',
    (_, fixture) => {
      const sheet = sheetOf(fixture);
      try {
        const {matches, questions, unmatched, headerRow} = readSheet(sheet, {asOf: '2026-11-21'});
        const used = new Set(matches.map(({column}) => column));
        const asked = new Set(questions.map(({column}) => column));
        const unused = unmatched.map(({column}) => column);
        expect(unused.filter((column) => used.has(column) || asked.has(column))).toEqual([]);
        const listed = new Set([...used, ...asked, ...unused]);
        const named = (sheet.values[headerRow - 1] ?? []).flatMap((cell, column) =>
          typeof cell === 'string' && /\p{L}/u.test(cell) ? [column] : [],
        );
        expect(
          named.filter((column) => !listed.has(column)).map((column) => sheet.values[headerRow - 1]![column]),
        ).toEqual([]);
      } catch (error) {
        if (!(error instanceof UnreadableSheet)) throw error;
      }
    },
  );
});

/** Two rows of one customer, told apart by a column. */
function twice(heading: string, one: string, other: string, amounts = [48_000, 12_000]) {
  const {intake, issues} = toldOf(
    ['Account', heading, 'ARR'],
    ['Larkspur', one, amounts[0]],
    ['Larkspur', other, amounts[1]],
    ['Quince', one, 9_000],
  );
  return {arr: intake.accounts.map(({arr}) => arr), issues, intake};
}

describe('a customer in several rows', () => {
  it.each(['Plan', 'Artikel', 'Modul', 'Tarif', 'Lizenztyp', 'Prodotto', 'Asset Name', 'Offering', 'Service'])(
    'is added up by %s, which is said',
    (heading) => {
      const {arr, issues, intake} = twice(heading, 'Core', 'Analytics');
      expect([arr, issues]).toEqual([[60_000, 9_000], []]);
      const unused = intake.unmatched.find((each) => each.heading === heading);
      if (unused) expect(unused.reason?.key).toBe('unused-products');
    },
  );

  it.each(['Contract', 'Order Number', 'Opportunity Name', 'Location', 'Plan owner'])(
    'is not by %s, where one row may follow another, and the ARR left out is said',
    (heading) => {
      const {arr, issues} = twice(heading, 'C-1', 'C-2');
      expect(arr).toEqual([48_000, 12_000, 9_000]);
      expect(issues).toEqual([expect.stringMatching(/^“Larkspur” is also in an earlier row, .* the ARR in row 3\./)]);
    },
  );

  it.each([
    {heading: 'CSM', cells: ['Ines', 'Omar', 'Omar'], said: []},
    {
      heading: 'Renewal date',
      cells: ['2027-03-31', '2027-06-30', '2027-06-30'],
      said: [expect.stringMatching(/^“Larkspur” is also in an earlier row/)],
    },
  ])('is said before a column tells the ARR where one tells a contract: $heading', ({heading, cells, said}) => {
    const {issues} = toldOf(['Account', heading], ['Larkspur', cells[0]], ['Larkspur', cells[1]], ['Quince', cells[2]]);
    expect(issues).toEqual(said);
  });

  it('is said where another row takes something off what it pays', () => {
    const {issues} = toldOf(
      ['Account', 'ARR', 'Renewal'],
      ...[48_000, -4800].map((arr) => ['Larkspur', arr, '2027-03-31']),
    );
    expect(issues).toEqual([expect.stringMatching(/^“Larkspur” is also in an earlier row, .* the ARR in row 3\./)]);
  });

  it('is not asked about its ID that repeats with it', () => {
    const {questions, intake} = toldOf(
      ['Account ID', 'Account', 'Subscription', 'ARR'],
      ['A1', 'Larkspur', 'Core', 48_000],
      ['A1', 'Larkspur', 'Analytics', 12_000],
      ['A2', 'Quince', 'Core', 9_000],
    );
    expect(questions).toEqual([]);
    expect(intake.unmatched.map(({heading}) => heading)).toEqual(['Account ID', 'Subscription']);
  });
});

it('rows that are added up are not called duplicates', () => {
  const {intake} = toldOf(
    ['Account', 'Product', 'ARR', 'CSM'],
    ['Larkspur', 'Core', 48_000, 'Ines'],
    ['Larkspur', 'Analytics', 12_000, 'Ines'],
    ['Quince', 'Core', 9_000, 'Omar'],
    ['Quince', 'Core', 9_000, 'Omar'],
  );
  expect(intake.leftOut.map(({row, why}) => [row, why])).toEqual(table([3, 'added up'], [5, 'duplicate']));
});

describe('amounts that somebody converted', () => {
  const rows = [
    ['Larkspur', 'EUR', 40_000, 'USD', 46_400],
    ['Kitagawa', 'JPY', 4_800_000, 'USD', 32_000],
    ['Teasel', 'GBP', 96_000, 'USD', 121_000],
  ];

  it('are used with the currency of their own column, and what they replace is said', () => {
    const {intake, columns, decisions} = toldOf(
      ['Account Name', 'ARR Currency', 'ARR', 'ARR (converted) Currency', 'ARR (converted)'],
      ...rows,
    );
    expect(columns).toMatchObject({arr: 'ARR (converted)', currency: 'ARR (converted) Currency'});
    expect(intake.accounts.map(({arr, currency}) => [arr, currency])).toEqual(
      table([46_400, 'USD'], [32_000, 'USD'], [121_000, 'USD']),
    );
    expect(intake.unmatched.map(({heading, reason}) => [heading, reason && say(reason, WORDS.en)])).toEqual([
      ['ARR Currency', '“ARR (converted)” is used instead: its amounts are in one currency'],
      ['ARR', '“ARR (converted)” is used instead: its amounts are in one currency'],
    ]);
    expect(decisions).toContain('amounts in one currency, used instead of “ARR”');
  });

  it('are not needed where all amounts are in one currency', () => {
    const {columns} = toldOf(
      ['Account Name', 'ARR Currency', 'ARR', 'ARR (converted)'],
      ...rows.map(([name, , arr, , converted]) => [name, 'USD', arr, converted]),
    );
    expect(columns).toMatchObject({arr: 'ARR', currency: 'ARR Currency'});
  });
});

it('says each column that tells who is a customer', () => {
  const {decisions, columns} = toldOf(
    ['Account', 'Lifecycle Stage', 'Customer Status', 'ARR'],
    ['Larkspur', 'Customer', 'Live', 48_000],
    ['Quince', 'Customer', 'Churned', 12_500],
    ['Zinnia', 'Opportunity', '', ''],
  );
  expect(columns.status).toBe('Customer Status');
  expect(decisions).toContain('also says who is a customer');
});

describe('cells that say nothing yet', () => {
  it.each(['Loading...', 'Loading…', 'Wird geladen…', '加载中...'])(
    '%s is to be scored again, not typed over',
    (cell) => {
      const {issues, questions} = toldOf(
        ['Account', 'ARR'],
        ['Larkspur', cell],
        ['Quince', 12_500],
        ['Teasel', 96_000],
      );
      expect([issues, questions]).toEqual([[expect.stringMatching(/score again in a moment\.$/)], []]);
    },
  );

  it.each(['Loading dock', 'Loading...dock'])('%s is a text like any other', (cell) => {
    const {issues} = toldOf(['Account', 'ARR'], ['Larkspur', cell], ['Quince', 12_500], ['Teasel', 96_000]);
    expect(issues).toEqual([expect.not.stringMatching(/score again/)]);
  });

  it.each(['Select...', '-- Select --', 'Please select', '- Please choose a value -', 'Bitte auswählen', '请选择'])(
    '%s is the prompt of a dropdown, and no evidence of its column',
    (prompt) => {
      const {columns, issues} = toldOf(
        ['Account', 'Health'],
        ...['Larkspur', 'Quince', 'Teasel'].map((name, at) => [name, 60 + at]),
        ...Array.from({length: 20}, (_, at) => [`Account ${at}`, prompt]),
      );
      expect([columns.healthScore, issues]).toEqual(['Health', []]);
    },
  );

  it.each(['Select', 'Selected', 'Choose wisely'])('%s may be an answer', (cell) => {
    const {questions} = toldOf(
      ['Account', 'Health'],
      ...['Larkspur', 'Quince', 'Teasel'].map((name, at) => [name, 60 + at]),
      ...Array.from({length: 20}, (_, at) => [`Account ${at}`, cell]),
    );
    expect(questions).toEqual([
      `Health: healthScore — the heading fits, but 87% of the values checked don’t, such as “${cell}”`,
    ]);
  });
});
