import fc from 'fast-check';
import {assessFormula, type FormulaSource, formulaHeadings} from '../../src/formulas/assess-formula';
import {FIELDS} from '../../src/intake/fields';
import {type Intake, readSheet, readTable, UnreadableSheet} from '../../src/intake/read-sheet';
import type {ConfirmedMapping, Sheet} from '../../src/intake/sheet';
import {table} from '../builders';
import {ALL} from '../fixtures/sheets';
import {sheetOf} from '../intake/judge';
import {sheetWith, told} from '../intake/read';
import {anyStyle, respelled} from '../intake/respell';
import {tries} from '../tries';

const AS_OF = '2026-11-21';

/** What a formula over the rows below the headings reads, with rows numbered as in the sheet. */
function byFormula(sheet: Sheet, {headerRow, ...intake}: Intake, asOf: string) {
  const width = Math.max(...sheet.values.map((row) => row.length));
  const headings = formulaHeadings({headerRow, ...intake}, width);
  const table = readTable(headings, sheet.values.slice(headerRow), {asOf, locale: sheet.locale, dayOf: sheet.dayOf});
  return table.accounts.map((account) => ({...account, row: account.row + headerRow}));
}

describe('the headings of a formula', () => {
  it.each(ALL.map((fixture) => [fixture.id, fixture] as const))('read what the sheet was read to: %s', (_, fixture) => {
    const sheet = sheetOf(fixture);
    let intake: Intake;
    try {
      intake = readSheet(sheet, {asOf: fixture.asOf});
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableSheet);
      return;
    }
    expect(byFormula(sheet, intake, fixture.asOf)).toEqual(intake.accounts);
  });

  it('in any style', () => {
    const portfolio = [
      {account: 'A', arr: 1000, renewalDate: '2027-03-21', seatsUsed: 4, seatsLicensed: 5, usageTrend: 'Flat' as const},
      {account: 'B', arr: 9000, renewalDate: '2027-03-04', seatsUsed: 9, seatsLicensed: 9, apiUtilization: 0.4},
    ];
    fc.assert(
      fc.property(anyStyle, (style) => {
        const sheet = respelled(portfolio, style);
        const intake = readSheet(sheet, {asOf: AS_OF});
        expect(byFormula(sheet, intake, AS_OF)).toEqual(intake.accounts);
      }),
      {numRuns: tries(15)},
    );
  });

  it.each<[string, ConfirmedMapping]>([
    ['a scale', {healthScore: 'Health'}],
    ['a field without a column', {arr: null}],
    ['another column', {arr: 'Contract'}],
    ['a hint', {accountId: 'Ref', segment: 'Tier'}],
  ])('carry what a person confirmed: %s', (_, confirmed) => {
    const sheet = sheetWith([
      ['Account', 'Contract', 'ARR (K)', 'Health', 'Tier', 'Ref', 'Created'],
      ['Acme', 100, 2, 8, 'Gold', 'a1', '16/10/2020'],
      ['Bolt', 300, 4, 6, 'Key', 'a2', '03/04/2021'],
    ]);
    const intake = readSheet(sheet, {asOf: AS_OF, confirmed});
    expect(byFormula(sheet, intake, AS_OF)).toEqual(intake.accounts);
  });

  it('keep two columns together that only together say something', () => {
    const values = [
      ['Customer', 'plan_amount', 'plan_interval', 'Fax'],
      ['Acme', 9900, 'month', ''],
      ['Bolt', 120000, 'year', ''],
    ];
    expect(formulaHeadings(told(values).intake, 4)).toEqual(['account!', 'plan_amount', 'plan_interval', '-']);
    expect(byFormula(sheetWith(values), told(values).intake, AS_OF).map(({mrr}) => mrr)).toEqual([99, 100]);
  });

  it.each<[what: string, values: unknown[][], headings: string[]]>([
    [
      'the seats in use and those licensed',
      table(['Account', 'Seats'], ['Acme', '48/50'], ['Bolt', '3/10']),
      ['account!', 'seatsUsed!'],
    ],
    [
      'the ID, which names the account too',
      table(['Customer ID', 'MRR'], ['cus_1', 100], ['cus_2', 200]),
      ['accountId!', 'mrr!'],
    ],
  ])('say both that one column says: %s', (_, values, headings) => {
    expect(formulaHeadings(told(values).intake, headings.length)).toEqual(headings);
    expect(byFormula(sheetWith(values), told(values).intake, AS_OF)).toEqual(told(values).intake.accounts);
  });
});

/** Two rows above the headings, and a column that means nothing between others. */
const SHEET = sheetWith([
  ['Our customers', '', '', ''],
  ['', '', '', ''],
  ['Customer', 'Revenue (K)', 'Fax', 'Renewal'],
  ['Acme', 48, '', '2027-03-01'],
  ['Bolt', 120, '', '2027-04-01'],
]);

function formulaFor(
  sheet: Partial<Sheet>,
  {confirmed = {}, ...source}: Partial<Omit<FormulaSource, 'sheet' | 'intake'>> = {},
): string {
  const whole = {...SHEET, name: 'Accounts', ...sheet};
  const intake = readSheet(whole, {asOf: AS_OF, confirmed});
  return assessFormula({
    sheet: whole,
    intake,
    confirmed,
    asOf: AS_OF,
    settingsName: null,
    ...source,
  });
}

/** The headings that a formula gives: those it lists, else the row of the sheet it points at. */
function headingsGiven(formula: string, sheet: Sheet, {headerRow}: Intake): unknown[] {
  const list = /^=EXPANSION_ASSESS\(\{(.*?)\}[,;]/.exec(formula)?.[1];
  if (list !== undefined)
    return Array.from(list.matchAll(/"((?:[^"]|"")*)"/g), ([, text = '']) => text.replace(/""/g, '"'));
  const last = /!A\d+:([A-Z]+)\d+/.exec(formula)?.[1] ?? '';
  const width = [...last].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return (sheet.values[headerRow - 1] ?? []).slice(0, width);
}

/** The column with the names tells rows apart, and one column may hold both counts of seats: these are not taken away. */
const MAPPED = FIELDS.filter((field) => !['account', 'seatsUsed', 'seatsLicensed'].includes(field));

const anySaid = fc.array(
  fc.record({field: fc.constantFrom(...MAPPED), heading: fc.option(fc.nat({max: 40}), {freq: 4})}),
  {maxLength: 3},
);

/** What was said, as it is kept: a column feeds the field it was given last. */
function confirmedBy(said: readonly {field: string; heading: number | null}[], headings: readonly string[]) {
  const byHeading = new Map<string, string>();
  const confirmed: Record<string, string | null> = {};
  for (const {field, heading} of said) {
    const text = heading === null ? null : headings[heading % headings.length]!;
    if (text !== null) {
      delete confirmed[byHeading.get(text) ?? ''];
      byHeading.set(text, field);
    }
    confirmed[field] = text;
  }
  return confirmed as ConfirmedMapping;
}

it('whatever people say about the columns of whatever sheet, the formula reads what the menu reads', () => {
  let read = 0;
  const runs = tries(80);
  fc.assert(
    fc.property(fc.constantFrom(...ALL), anySaid, (fixture, said) => {
      const sheet = sheetOf(fixture);
      const headings = sheet.values.flat().filter((cell) => typeof cell === 'string' && cell !== '') as string[];
      const confirmed = confirmedBy(said, headings);
      let intake: Intake;
      try {
        intake = readSheet(sheet, {asOf: fixture.asOf, confirmed});
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableSheet);
        return;
      }
      const source = {sheet, intake, confirmed, asOf: fixture.asOf, settingsName: null};
      const formula = assessFormula(source);
      const given = headingsGiven(formula, sheet, intake);
      const rows = sheet.values.slice(intake.headerRow).map((row) => row.slice(0, given.length));
      const {locale, dayOf} = sheet;
      const table = readTable(given, rows, {asOf: fixture.asOf, locale, dayOf});
      const accounts = table.accounts.map((account) => ({...account, row: account.row + intake.headerRow}));
      expect([formula, accounts]).toEqual([formula, intake.accounts]);
      read += 1;
    }),
    {numRuns: runs, seed: 20_261_128},
  );
  expect(read).toBeGreaterThan(runs / 2);
});

describe('the formula for the account sheet', () => {
  it.each<[what: string, given: Parameters<typeof formulaFor>, formula: string]>([
    ['the headings as they are', [{}], '=EXPANSION_ASSESS(Accounts!A3:D3,Accounts!A4:D,,"2026-11-21")'],
    ['the day that was chosen', [{}], '=EXPANSION_ASSESS(Accounts!A3:D3,Accounts!A4:D,,"2026-11-21")'],
    [
      'the settings',
      [{}, {settingsName: 'Settings'}],
      '=EXPANSION_ASSESS(Accounts!A3:D3,Accounts!A4:D,,"2026-11-21",Settings!A:E)',
    ],
    [
      'names with blanks and quotes',
      [{name: "Ana's list"}, {settingsName: 'Settings (2)'}],
      `=EXPANSION_ASSESS('Ana''s list'!A3:D3,'Ana''s list'!A4:D,,"2026-11-21",'Settings (2)'!A:E)`,
    ],
    [
      'a mapping people confirmed',
      [{}, {confirmed: {arr: 'Revenue (K)'}}],
      '=EXPANSION_ASSESS({"account!","arr (K)!","-","renewalDate!"},Accounts!A4:D,,"2026-11-21")',
    ],
    [
      'headings on two rows',
      [
        {
          values: [
            ['Customer', 'Seats', '', 'Renewal'],
            ['', 'used', 'licensed', ''],
            ['Acme', 48, 50, '2027-03-01'],
            ['Bolt', 12, 40, '2027-04-01'],
          ],
        },
      ],
      '=EXPANSION_ASSESS({"account!","seatsUsed!","seatsLicensed!","renewalDate!"},Accounts!A3:D,,"2026-11-21")',
    ],
    [
      'columns of the add-on in between',
      [
        {
          values: table(['Customer', 'ARR', 'Target', 'Renewal'], ['Acme', 48_000, 9, '2027-03-01']),
          ownColumns: new Set([2]),
        },
      ],
      '=EXPANSION_ASSESS(Accounts!A1:D1,Accounts!A2:D,,"2026-11-21")',
    ],
    [
      'a locale that writes commas in numbers',
      [{locale: 'de-DE'}, {confirmed: {arr: 'Revenue (K)'}}],
      '=EXPANSION_ASSESS({"account!"\\"arr (K)!"\\"-"\\"renewalDate!"};Accounts!A4:D;;"2026-11-21")',
    ],
    [
      'a column of which people said that it means nothing',
      [{}, {confirmed: {renewalDate: null}}],
      '=EXPANSION_ASSESS({"account!"},Accounts!A4:A,,"2026-11-21")',
    ],
  ])('carries %s', (_, given, formula) => expect(formulaFor(...given)).toBe(formula));

  it('spells out the headings of more than 5,000 rows, which it would have to read again to see that they will do', () => {
    const rows = Array.from({length: 5000}, (_, at) => [`Company ${at}`, 1000 + at, '2027-03-01']);
    const formulaOver = (count: number) =>
      formulaFor({values: table(['Customer', 'ARR', 'Renewal'], ...rows.slice(0, count))});
    expect(formulaOver(4999)).toBe('=EXPANSION_ASSESS(Accounts!A1:C1,Accounts!A2:C,,"2026-11-21")');
    expect(formulaOver(5000)).toBe('=EXPANSION_ASSESS({"account!","arr!","renewalDate!"},Accounts!A2:C,,"2026-11-21")');
  });
});
