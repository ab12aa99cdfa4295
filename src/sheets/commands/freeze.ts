import {cellName} from '../../cells/a1';
import {safeText} from '../../cells/safe-text';
import {spillsOf} from '../../cells/spills';
import type {Words} from '../../playbook/say';
import {isOwnTab} from '../file/marks';
import {type Refusal, refusal} from '../refusal';
import {type FrozenFormula, type FrozenTab, shownText} from '../undo/frozen-formulas';
import type {Before} from '../undo/record';
import {undoable} from '../undo/undo';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab with formulas of ours, and what it shows while they work. */
interface Found {
  readonly tab: Tab;
  readonly values: unknown[][];
  readonly formulas: readonly TabFormula[];
  /** The other formulas of the tab: people's own. */
  readonly others: readonly TabFormula[];
}

interface TabFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The add-on's custom functions, wherever they stand in a formula. */
const OUR_FUNCTION = /\bEXPANSION_(SCORE|BAND|SIZE|READINESS|ASSESS|WHY)\s*\(/i;

/** What a cell shows when its formula failed or has not worked out yet, in any language of Sheets. */
const UNFINISHED = /^(#[\p{L}\d/]+[!?]{0,2}|\p{L}[\p{L} ]{1,30}(\.\.\.|…))$/u;

/** How many cells a message names. */
const NAMED = 5;

/**
 * Turns the add-on's formulas into the values they show, whole spills at a time, so that people without the add-on keep
 * seeing them. The caller holds the lock.
 *
 * @returns how many formulas became values
 * @throws Refusal while one of them shows an error or is still working, or when a value cannot be written
 */
export function freeze(spreadsheet: Spreadsheet, words: Words): number {
  const found = spreadsheet.getSheets().flatMap((tab) => (isOwnTab(tab) ? [] : formulasIn(tab)));
  const unfinished = found.flatMap(({tab, values, formulas}) =>
    formulas
      .filter(({row, column}) => isUnfinished(values[row - 1]?.[column - 1]))
      .map(({row, column}) => cellName(tab.getName(), column, row)),
  );
  refuseUnfinished(unfinished, words);
  if (found.length === 0) return 0;
  const before = {formulas: found.map((each) => frozenTab(each, null))};
  const lookAgain = () => refuseMoved(found, words);
  undoable(spreadsheet, {before, words, failure: 'freeze-failed', lookAgain}, (keep) =>
    freezeFound(found, keep, words),
  );
  return found.reduce((count, {formulas}) => count + formulas.length, 0);
}

function formulasIn(tab: Tab): Found[] {
  const whole = tab.getDataRange();
  const all = whole
    .getFormulas()
    .flatMap((row, r) => row.flatMap((formula, c) => (formula === '' ? [] : [{row: r + 1, column: c + 1, formula}])));
  const formulas = all.filter(({formula}) => usesOurs(formula));
  const others = all.filter(({formula}) => !usesOurs(formula));
  return formulas.length === 0 ? [] : [{tab, values: whole.getValues(), formulas, others}];
}

/** Whether a formula calls one of our functions; a text that only mentions one does not. */
function usesOurs(formula: string): boolean {
  return OUR_FUNCTION.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}

/** Somebody else may insert rows or type while a run works. */
function refuseMoved(found: readonly Found[], words: Words): void {
  for (const {tab, values, formulas} of found) {
    const now = tab.getRange(1, 1, values.length, values[0]?.length ?? 1).getFormulas();
    const isMoved = formulas.some(({row, column, formula}) => now[row - 1]?.[column - 1] !== formula);
    if (isMoved) throw refusal(words, 'sheet-moved', {tab: tab.getName()});
  }
}

/**
 * A formula's spill is not marked as such: the cells that empty when the formula becomes its value are what it spilled.
 * How far each reaches is kept before they are filled again.
 */
function freezeFound(found: readonly Found[], keep: (known: Before) => void, words: Words): void {
  for (const {tab, values, formulas} of found) {
    for (const {row, column} of formulas) {
      tab.getRange(row, column).setValue(written(values[row - 1]?.[column - 1]));
    }
  }
  SpreadsheetApp.flush();
  const frozen = found.map((each) => frozenTab(each, valuesNow(each)));
  refuseUnfinished(unfinishedIn(found, frozen), words);
  keep({formulas: frozen});
  found.forEach(({tab, values}, index) => {
    for (const {row, column, shown, columns} of frozen[index]?.formulas ?? []) {
      const block = values
        .slice(row - 1, row - 1 + shown.length)
        .map((cells) => cells.slice(column - 1, column - 1 + columns).map(written));
      if (shown.length * columns > 1) tab.getRange(row, column, shown.length, columns).setValues(block);
    }
  });
  SpreadsheetApp.flush();
  refuseDisturbed(found.flatMap(disturbedIn), words);
}

/** Cells that showed something and no longer do, and formulas of people's own that are gone: then nothing may stay so. */
function disturbedIn({tab, values, others}: Found): string[] {
  const range = tab.getRange(1, 1, values.length, values[0]?.length ?? 1);
  const now = range.getValues();
  const formulas = range.getFormulas();
  const name = tab.getName();
  const blank = (value: unknown) => value === '' || value === null || value === undefined;
  return [
    ...values.flatMap((cells, r) =>
      cells.flatMap((value, c) => (!blank(value) && blank(now[r]?.[c]) ? [cellName(name, c + 1, r + 1)] : [])),
    ),
    ...others
      .filter(({row, column, formula}) => formulas[row - 1]?.[column - 1] !== formula)
      .map(({row, column}) => cellName(name, column, row)),
  ];
}

function refuseDisturbed(cells: readonly string[], words: Words): void {
  if (cells.length > 0) throw refusal(words, 'freeze-disturbs', {cells: cells.slice(0, NAMED), count: cells.length});
}

function valuesNow({tab, values}: Found): unknown[][] {
  return tab.getRange(1, 1, values.length, values[0]?.length ?? 1).getValues();
}

/** What is kept of a tab's formulas; how far they reach is known once the tab was read again without them. */
function frozenTab({tab, values, formulas, others}: Found, after: unknown[][] | null): FrozenTab {
  const spills = after === null ? [] : spillsOf(values, after, formulas, others);
  return {
    tab: tab.getSheetId(),
    formulas: formulas.map((each, index): FrozenFormula => {
      const {rows, columns} = spills[index] ?? {rows: 0, columns: 0};
      const block = values.slice(each.row - 1, each.row - 1 + rows);
      const shown = block.map((row) => shownText(row.slice(each.column - 1, each.column - 1 + columns), columns));
      const [value] = JSON.parse(shownText([values[each.row - 1]?.[each.column - 1]], 1)) as unknown[];
      return {...each, value, shown, columns};
    }),
  };
}

function unfinishedIn(found: readonly Found[], frozen: readonly FrozenTab[]): string[] {
  return found.flatMap(({tab, values}, index) =>
    (frozen[index]?.formulas ?? []).flatMap(({row, column, shown, columns}) =>
      shown.flatMap((_, down) =>
        Array.from({length: columns}, (_, right) => right)
          .filter((right) => isUnfinished(values[row - 1 + down]?.[column - 1 + right]))
          .map((right) => cellName(tab.getName(), column + right, row + down)),
      ),
    ),
  );
}

function refuseUnfinished(cells: readonly string[], words: Words): void {
  if (cells.length > 0) throw unfinished(cells, words);
}

function unfinished(cells: readonly string[], words: Words): Refusal {
  return refusal(words, 'freeze-unfinished', {cells: cells.slice(0, NAMED), count: cells.length});
}

function isUnfinished(value: unknown): boolean {
  return typeof value === 'string' && UNFINISHED.test(value.trim());
}

function written(value: unknown): unknown {
  return typeof value === 'string' ? safeText(value) : value;
}
