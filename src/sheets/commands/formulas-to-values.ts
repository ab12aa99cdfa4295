import {cellName, cellsSaid} from '../../cells/a1';
import {placesIn} from '../../cells/places';
import {safeValue} from '../../cells/safe-text';
import {spillsOf, valuesIn} from '../../cells/spills';
import {sumOf} from '../../core/sums';
import type {Words} from '../../playbook/say';
import {gridsOf} from '../file/grids';
import {isOwnTab} from '../file/marks';
import type {Range, Spreadsheet, Tab} from '../google';
import {refusal} from '../refusal';
import {FORMULA_COLUMNS, FORMULAS, type FormulaBlock, keepFormulas, type TabFormulas} from '../undo/formulas';
import {undoable} from '../undo/undo';

interface FormulaTab extends TabFormulas {
  readonly others: readonly FormulaBlock[];
}

/** The add-on's custom functions, wherever they are in a formula. */
const OUR_FUNCTION = /\bEXPANSION_[A-Z]+\s*\(/i;

/** What a cell shows when its formula failed or is still working, in any language of Sheets. */
const UNFINISHED = /^(#[\p{L}\d/]+[!?]{0,2}|\p{L}[\p{L} ]{1,30}(\.\.\.|…))$/u;

/**
 * Turns the add-on's formulas into the values they show, whole spills at a time, so that people without the add-on keep
 * seeing them. The caller holds the lock.
 *
 * @returns how many formulas became values
 * @throws Refusal while one of them shows an error or is still working, or when a value cannot be written
 */
export function formulasToValues(spreadsheet: Spreadsheet, words: Words): number {
  const tabs = gridsOf(spreadsheet).flatMap((tab) => (isOwnTab(tab) ? [] : formulasIn(tab)));
  refuseCells('freeze-unfinished', unfinishedIn(tabs), words);
  const rows = sumOf(tabs, ({formulas}) => formulas.length);
  if (rows === 0) return 0;
  const copies = [{of: FORMULAS, rows, columns: FORMULA_COLUMNS, fill: (copy: Tab) => keepFormulas(copy, tabs)}];
  const refuseIfChanged = () => refuseIfMoved(tabs, words);
  undoable(spreadsheet, {before: {}, copies, words, failure: 'freeze-failed', refuseIfChanged}, (made) => {
    writeValues(tabs);
    const spilled = tabs.map((each) => {
      const now = rangeOf(each).getValues();
      return {...each, formulas: spillsOf(each.values, now, each.formulas, each.others)};
    });
    refuseCells('freeze-unfinished', unfinishedIn(spilled), words);
    keepFormulas(made.get(FORMULAS) as Tab, spilled);
    const isSpill = ({rows, columns}: FormulaBlock) => rows * columns > 1;
    writeValues(spilled.map((each) => ({...each, formulas: each.formulas.filter(isSpill)})));
    refuseCells('freeze-disturbs', spilled.flatMap(disturbedIn), words);
  });
  return rows;
}

function formulasIn(tab: Tab): FormulaTab[] {
  const range = tab.getDataRange();
  const texts = range.getFormulas();
  const all = placesIn(texts, (formula) => formula !== '').map(({row, column}) => {
    return {row, column, rows: 1, columns: 1, formula: texts[row - 1]![column - 1]!};
  });
  const formulas = all.filter(({formula}) => usesOurs(formula));
  const others = all.filter(({formula}) => !usesOurs(formula));
  return formulas.length === 0 ? [] : [{tab, values: range.getValues(), formulas, others}];
}

/** Whether a formula calls one of our functions; a text that only mentions one does not. */
function usesOurs(formula: string): boolean {
  return OUR_FUNCTION.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}

/** The cells that were read, whatever the tab has by now. */
function rangeOf({tab, values}: FormulaTab): Range {
  return tab.getRange(1, 1, values.length, values[0]?.length ?? 1);
}

function writeValues(tabs: readonly FormulaTab[]): void {
  for (const {tab, values, formulas} of tabs) {
    for (const block of formulas) {
      const cells = valuesIn(values, block).map((row) => row.map(safeValue));
      tab.getRange(block.row, block.column, block.rows, block.columns).setValues(cells);
    }
  }
  SpreadsheetApp.flush();
}

/** Somebody else may insert rows or type while a run works. */
function refuseIfMoved(tabs: readonly FormulaTab[], words: Words): void {
  for (const each of tabs) {
    const now = rangeOf(each).getFormulas();
    const isMoved = each.formulas.some(({row, column, formula}) => now[row - 1]?.[column - 1] !== formula);
    if (isMoved) throw refusal(words, 'sheet-moved', {tab: each.tab.getName()});
  }
}

/** Cells in which a formula failed or is still working. */
function unfinishedIn(tabs: readonly FormulaTab[]): string[] {
  const isUnfinished = (value: unknown) => typeof value === 'string' && UNFINISHED.test(value.trim());
  return tabs.flatMap(({tab, values, formulas}) =>
    formulas.flatMap((block) =>
      placesIn(valuesIn(values, block), isUnfinished).map(({row, column}) =>
        cellName(tab.getName(), block.column + column - 1, block.row + row - 1),
      ),
    ),
  );
}

/** Cells that lost what they showed, or came to show an error: a result was taken for one of people's own formulas'. */
function disturbedIn(each: FormulaTab): string[] {
  const now = rangeOf(each).getValues();
  const isLost = (then: unknown, value: unknown) => (then !== '' && value === '') || (isError(value) && !isError(then));
  const lost = placesIn(each.values, (then, row, column) => isLost(then, now[row]?.[column]));
  return lost.map(({row, column}) => cellName(each.tab.getName(), column, row));
}

function isError(value: unknown): boolean {
  return String(value).startsWith('#');
}

function refuseCells(key: 'freeze-unfinished' | 'freeze-disturbs', cells: readonly string[], words: Words): void {
  if (cells.length > 0) throw refusal(words, key, cellsSaid(cells));
}
