import {assessFormula, type FormulaSource} from '../../src/formulas/assess-formula';
import type {ColumnMatch} from '../../src/intake/sheet';

const MATCHES: readonly ColumnMatch[] = (
  [
    ['account', 'Customer'],
    ['arr', 'Revenue (K)'],
    ['renewalDate', 'Renewal'],
  ] as const
).map(([field, heading], index) => ({
  field,
  column: index === 2 ? 3 : index,
  heading,
  confidence: 1,
  reason: {key: 'exact'},
}));

const SOURCE: FormulaSource = {
  sheetName: 'Accounts',
  headerRow: 3,
  matches: MATCHES,
  confirmed: {},
  ownColumns: new Set(),
  asOf: null,
  settingsName: null,
  locale: 'en-US',
};

describe('the formula for the account sheet', () => {
  it.each<[string, Partial<FormulaSource>, string]>([
    ['the headings as they are', {}, '=EXPANSION_ASSESS(Accounts!A3:D3,Accounts!A4:D)'],
    ['the day that was chosen', {asOf: '2026-11-21'}, '=EXPANSION_ASSESS(Accounts!A3:D3,Accounts!A4:D,,"2026-11-21")'],
    ['the settings', {settingsName: 'Settings'}, '=EXPANSION_ASSESS(Accounts!A3:D3,Accounts!A4:D,,,Settings!A:E)'],
    [
      'names with blanks and quotes',
      {sheetName: "Ana's list", settingsName: 'Settings (2)'},
      "=EXPANSION_ASSESS('Ana''s list'!A3:D3,'Ana''s list'!A4:D,,,'Settings (2)'!A:E)",
    ],
    [
      'a mapping people confirmed',
      {confirmed: {arr: 'Revenue (K)'}},
      '=EXPANSION_ASSESS({"account","arr (K)!","-","renewalDate"},Accounts!A4:D)',
    ],
    [
      'columns of our own in between',
      {ownColumns: new Set([2])},
      '=EXPANSION_ASSESS({"account","arr (K)","-","renewalDate"},Accounts!A4:D)',
    ],
    ['columns of our own behind', {ownColumns: new Set([4, 5])}, '=EXPANSION_ASSESS(Accounts!A3:D3,Accounts!A4:D)'],
    [
      'a locale that writes commas in numbers',
      {locale: 'de-DE', confirmed: {arr: 'Revenue (K)'}, asOf: '2026-11-21'},
      '=EXPANSION_ASSESS({"account"\\"arr (K)!"\\"-"\\"renewalDate"};Accounts!A4:D;;"2026-11-21")',
    ],
  ])('carries %s', (_, fields, formula) => expect(assessFormula({...SOURCE, ...fields})).toBe(formula));

  it('leaves out a column of which people said that it means nothing', () => {
    const confirmed = {companyGrowth: null};
    expect(assessFormula({...SOURCE, confirmed})).toBe(
      '=EXPANSION_ASSESS({"account","arr (K)","-","renewalDate"},Accounts!A4:D)',
    );
  });
});
