import {digest} from '../../cells/digest';
import type {Block} from '../../cells/spills';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** A formula that becomes values, in the block of cells that its result fills. */
export interface ValuedFormula extends Block {
  /** The tab's id. */
  readonly tab: number;
  readonly formula: string;
  /** What the cells show as values, and what while only its own one is a value, as text to compare. */
  readonly whole: string;
  readonly begun: string;
}

/** What the copy of formulas is called. */
export const FORMULAS = 'formulas';

/** Writes formulas into their copy, one a row: the text itself, for it may fill a cell, and all the rest. */
export function keepFormulas(copy: Tab, formulas: readonly ValuedFormula[]): void {
  const rows = formulas.map(({formula, ...rest}) => [`'${formula}`, JSON.stringify(rest)]);
  copy.getRange(1, 1, rows.length, 2).setValues(rows);
}

/** What a block of cells shows, as text to compare. */
export function shownIn(values: readonly (readonly unknown[])[], {row, column, rows, columns}: Block): string {
  const cells = Array.from({length: rows}, (_, down) =>
    Array.from({length: columns}, (_, right) => values[row - 1 + down]?.[column - 1 + right] ?? ''),
  );
  return digest(JSON.stringify(cells));
}

/** Whether the cells of all formulas still show the values that were left there. */
export function areAsLeft(spreadsheet: Spreadsheet, copy: Tab): boolean {
  const present = presentFormulas(spreadsheet, copy);
  return present.length === copy.getLastRow() && present.every(({shown, whole}) => shown === whole);
}

/** Puts formulas back in place of their values, but for those whose cells show something else by now. */
export function restoreFormulas(spreadsheet: Spreadsheet, copy: Tab): void {
  for (const {cell, rows, columns, formula, shown, whole, begun} of presentFormulas(spreadsheet, copy)) {
    if (shown !== whole && shown !== begun) continue;
    // Its own cell last: cut off before that, the formula can still be put back.
    if (shown === whole && columns > 1) cell.offset(0, 1, 1, columns - 1).clearContent();
    if (shown === whole && rows > 1) cell.offset(1, 0, rows - 1, columns).clearContent();
    cell.setFormula(formula);
  }
}

/** The formulas whose tab is there, and what their cells show; `null` with a formula among them. */
function presentFormulas(spreadsheet: Spreadsheet, copy: Tab) {
  const rows = copy.getDataRange().getValues();
  const kept = rows.map(([formula, rest]) => ({...JSON.parse(String(rest)), formula}) as ValuedFormula);
  return spreadsheet.getSheets().flatMap((tab) => {
    const id = tab.getSheetId();
    const own = kept.filter((each) => each.tab === id);
    if (own.length === 0) return [];
    const range = tab.getDataRange();
    const [values, formulas] = [range.getValues(), range.getFormulas()];
    return own.map((each) => {
      const isFormula = shownIn(formulas, each) !== shownIn([], each);
      return {...each, cell: tab.getRange(each.row, each.column), shown: isFormula ? null : shownIn(values, each)};
    });
  });
}
