import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {FIELDS} from '../../src/intake/fields';
import {decimalMarkOf} from '../../src/intake/readers/numbers';
import {htmlFiles} from '../../workbench/host/load';
import {openRealm} from '../../workbench/host/realm';
import {ALL} from '../fixtures/sheets';
import type {SheetFixture} from '../fixtures/sheets/fixture';
import {sheetOf} from '../intake/judge';

const bundle = readFileSync('dist/Code.js', 'utf8');

/** What somebody said about a column: the field it feeds, or that the field has none; the heading by its place. */
interface Said {
  readonly field: string;
  readonly heading: number | null;
}

/** What the menu wrote beside the rows of a sheet, and the formula that was offered for it. */
interface Scored {
  readonly formula: string;
  /** Score, band, priority, target and reason, a row below the headings each. */
  readonly menu: unknown[][];
}

/**
 * Runs in the add-on's realm, once for many tabs: says what was said about the columns, asks for the formula, scores the
 * tab, and writes the formula into a tab of its own.
 */
const SCORE_ALL = `
  const ask = (name, payload) => sidebarCall(name, payload);
  return CASES.map(({tab, asOf, said}, index) => {
    const book = SpreadsheetApp.getActive();
    const sheet = book.getSheetByName(tab);
    const width = sheet.getLastColumn();
    book.setActiveSheet(sheet);
    ask('forgetMapping', {});
    ask('choose', {language: null, model: null, asOf});
    for (const {field, heading} of said) {
      const look = ask('look', {});
      const headings = look.ok ? look.value.headings : [];
      if (headings.length > 0) ask('mapField', {field, heading: heading === null ? null : headings[heading % headings.length]});
    }
    const offered = ask('formula', {});
    if (!offered.ok) return null;
    const {headerRow} = ask('look', {}).value;
    scorePortfolio();
    const scores = sheet.getRange(headerRow + 1, width + 1, Math.max(1, sheet.getLastRow() - headerRow), 6).getValues();
    book.insertSheet('Formula ' + index).getRange('A1').setFormula(offered.value.formula);
    return {formula: offered.value.formula, menu: scores.map((row) => [row[0], row[1], row[2], row[4], row[5]])};
  });
`;

/** How many sheets a run tries; test/formulas/assess-formula.test.ts reads every fixture without a host. */
const CASES = 12;

/** Each sheet that can be read, as the menu scores it and as the formula that is offered for it shows it. */
function scored(cases: readonly {fixture: SheetFixture; said: readonly Said[]}[]) {
  return ['en_US', 'de_DE'].flatMap((locale) => {
    const host = openRealm({bundle, files: htmlFiles(), now: '2026-11-21T09:00:00Z', timeZone: 'Etc/UTC', locale});
    const isGerman = locale === 'de_DE';
    const here = cases.filter(({fixture}) => (decimalMarkOf(fixture.locale) === ',') === isGerman);
    here.forEach(({fixture}, index) => {
      host.user.fill(`Sheet ${index}`, sheetOf(fixture).values);
    });
    const listed = here.map(({fixture, said}, index) => ({tab: `Sheet ${index}`, asOf: fixture.asOf, said}));
    const found = host.evaluate(`const CASES = ${JSON.stringify(listed)}; ${SCORE_ALL}`, {
      timeout: 600_000,
    }) as (Scored | null)[];
    host.workbook.settle();
    return found.flatMap((each, index) => {
      if (each === null) return [];
      const tab = host.workbook.sheetNamed(`Formula ${index}`)!;
      expect(tab.values.get(0, 0)).toBe('Account');
      const shown = shownBy(tab, each.menu.length);
      return [{...each, shown, id: here[index]!.fixture.id}];
    });
  });
}

/** The same figures as the formula shows them; a row without a name says so there and is blank in the menu's columns. */
function shownBy({values}: {values: {get(row: number, column: number): unknown}}, rows: number): unknown[][] {
  return Array.from({length: rows}, (_, index) => {
    const cells = [2, 3, 4, 6, 7].map((column) => values.get(index + 1, column) ?? '');
    return typeof values.get(index + 1, 1) === 'number'
      ? cells
      : cells.map((cell, column) => (column === 2 ? cell : ''));
  });
}

it('the formula that the sidebar offers gives the numbers of the menu, whatever people say about the columns', () => {
  const anySaid = fc.array(
    fc.record({field: fc.constantFrom(...FIELDS), heading: fc.option(fc.nat({max: 40}), {freq: 4})}),
    {maxLength: 2},
  );
  const cases = fc.sample(fc.record({fixture: fc.constantFrom(...ALL), said: anySaid}), {numRuns: CASES});
  const scores = scored(cases);
  for (const {id, formula, shown, menu} of scores) expect([id, formula, shown]).toEqual([id, formula, menu]);
  // What people say about the names may leave a sheet that cannot be read.
  expect(scores.length).toBeGreaterThan(CASES / 4);
});
