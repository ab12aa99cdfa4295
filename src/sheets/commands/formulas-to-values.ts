import {cellName} from '../../cells/a1';
import {safeText} from '../../cells/safe-text';
import {type Block, spillsOf} from '../../cells/spills';
import type {Words} from '../../playbook/say';
import {isOwnTab} from '../file/marks';
import {refusal} from '../refusal';
import {FORMULAS, keepFormulas, shownIn} from '../undo/formulas';
import {undoable} from '../undo/undo';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab with formulas of ours, and what it shows while they work. */
interface TabFormulas {
  readonly tab: Tab;
  readonly values: readonly (readonly unknown[])[];
  /** Each in the cells that its result fills, as far as that is known. */
  readonly formulas: readonly FormulaBlock[];
  /** People's own. */
  readonly others: readonly FormulaBlock[];
}

type FormulaBlock = Block & {readonly formula: string};

/** The add-on's custom functions, wherever they are in a formula. */
const OUR_FUNCTION = /\bEXPANSION_(SCORE|BAND|SIZE|READINESS|ASSESS|WHY)\s*\(/i;

/** What a cell shows when its formula failed or is still working, in any language of Sheets. */
const UNFINISHED = /^(#[\p{L}\d/]+[!?]{0,2}|\p{L}[\p{L} ]{1,30}(\.\.\.|…))$/u;

/** How many cells a message names. */
const MAX_NAMED = 5;

/**
 * Turns the add-on's formulas into the values they show, whole spills at a time, so that people without the add-on keep
 * seeing them. The caller holds the lock.
 *
 * @returns how many formulas became values
 * @throws Refusal while one of them shows an error or is still working, or when a value cannot be written
 */
export function formulasToValues(spreadsheet: Spreadsheet, words: Words): number {
  const tabs = spreadsheet.getSheets().flatMap((tab) => (isOwnTab(tab) ? [] : formulasIn(tab)));
  refuseCells('freeze-unfinished', unfinishedIn(tabs), words);
  const rows = tabs.reduce((count, {formulas}) => count + formulas.length, 0);
  if (rows === 0) return 0;
  const copies = [{of: FORMULAS, rows, columns: 2, fill: (copy: Tab) => keepTabs(copy, tabs)}];
  const refuseIfChanged = () => refuseIfMoved(tabs, words);
  undoable(spreadsheet, {before: {}, copies, words, failure: 'freeze-failed', refuseIfChanged}, (made) => {
    writeValues(tabs);
    const spilled = tabs.map((each) => {
      return {...each, formulas: spillsOf(each.values, rangeOf(each).getValues(), each.formulas, each.others)};
    });
    refuseCells('freeze-unfinished', unfinishedIn(spilled), words);
    keepTabs(made.get(FORMULAS)!, spilled);
    writeValues(spilled.map((each) => ({...each, formulas: each.formulas.filter(isSpill)})));
    refuseCells('freeze-disturbs', spilled.flatMap(disturbedIn), words);
  });
  return rows;
}

function formulasIn(tab: Tab): TabFormulas[] {
  const range = tab.getDataRange();
  const all = range
    .getFormulas()
    .flatMap((cells, row) => cells.map((formula, column) => ({row: row + 1, column: column + 1, formula})))
    .filter(({formula}) => formula !== '')
    .map((each) => ({...each, rows: 1, columns: 1}));
  const formulas = all.filter(({formula}) => usesOurs(formula));
  const others = all.filter(({formula}) => !usesOurs(formula));
  return formulas.length === 0 ? [] : [{tab, values: range.getValues(), formulas, others}];
}

/** Whether a formula calls one of our functions; a text that only mentions one does not. */
function usesOurs(formula: string): boolean {
  return OUR_FUNCTION.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}

/** The same cells as they were read, whatever the tab has by now. */
function rangeOf({tab, values}: Pick<TabFormulas, 'tab' | 'values'>): GoogleAppsScript.Spreadsheet.Range {
  return tab.getRange(1, 1, values.length, values[0]?.length ?? 1);
}

function keepTabs(copy: Tab, tabs: readonly TabFormulas[]): void {
  const valued = tabs.flatMap(({tab, values, formulas}) =>
    formulas.map((each) => {
      const own = values[each.row - 1]?.[each.column - 1];
      const begun = shownIn([[own]], {...each, row: 1, column: 1});
      return {...each, tab: tab.getSheetId(), whole: shownIn(values, each), begun};
    }),
  );
  keepFormulas(copy, valued);
}

function isSpill({rows, columns}: Block): boolean {
  return rows * columns > 1;
}

function writeValues(tabs: readonly TabFormulas[]): void {
  for (const {tab, values, formulas} of tabs) {
    for (const {row, column, rows, columns} of formulas) {
      const cells = values.slice(row - 1, row - 1 + rows).map((line) => line.slice(column - 1, column - 1 + columns));
      tab.getRange(row, column, rows, columns).setValues(cells.map((line) => line.map(written)));
    }
  }
  SpreadsheetApp.flush();
}

function written(value: unknown): unknown {
  return typeof value === 'string' ? safeText(value) : value;
}

/** Somebody else may insert rows or type while a run works. */
function refuseIfMoved(tabs: readonly TabFormulas[], words: Words): void {
  for (const each of tabs) {
    const now = rangeOf(each).getFormulas();
    const isMoved = each.formulas.some(({row, column, formula}) => now[row - 1]?.[column - 1] !== formula);
    if (isMoved) throw refusal(words, 'sheet-moved', {tab: each.tab.getName()});
  }
}

/** Cells in which a formula failed or is still working. */
function unfinishedIn(tabs: readonly TabFormulas[]): string[] {
  return tabs.flatMap(({tab, values, formulas}) =>
    formulas.flatMap(({row, column, rows, columns}) =>
      Array.from(
        {length: rows * columns},
        (_, at) => [row + Math.floor(at / columns), column + (at % columns)] as const,
      )
        .filter(([r, c]) => isUnfinished(values[r - 1]?.[c - 1]))
        .map(([r, c]) => cellName(tab.getName(), c, r)),
    ),
  );
}

function isUnfinished(value: unknown): boolean {
  return typeof value === 'string' && UNFINISHED.test(value.trim());
}

/** Cells that showed something and now show nothing or an error, and people's own formulas that are gone. */
function disturbedIn({tab, values, others}: TabFormulas): string[] {
  const range = rangeOf({tab, values});
  const [now, formulas] = [range.getValues(), range.getFormulas()];
  const isLost = (then: unknown, value: unknown) => then !== '' && (value === '' || (isError(value) && !isError(then)));
  const lost = values.flatMap((cells, row) =>
    cells.flatMap((then, column) => (isLost(then, now[row]?.[column]) ? [{row: row + 1, column: column + 1}] : [])),
  );
  const gone = others.filter(({row, column, formula}) => formulas[row - 1]?.[column - 1] !== formula);
  return [...lost, ...gone].map(({row, column}) => cellName(tab.getName(), column, row));
}

function isError(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#');
}

function refuseCells(key: 'freeze-unfinished' | 'freeze-disturbs', cells: readonly string[], words: Words): void {
  if (cells.length > 0) throw refusal(words, key, {cells: cells.slice(0, MAX_NAMED), count: cells.length});
}
