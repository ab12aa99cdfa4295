import {digest} from '../../cells/digest';
import {type Block, valuesIn} from '../../cells/spills';
import {gridsOf} from '../file/grids';
import type {Spreadsheet, Tab} from '../google';

type Grid = readonly (readonly unknown[])[];

/** A formula and the cells that its result fills, as far as they are known. */
export type FormulaBlock = Block & {readonly formula: string};

/** The formulas of a tab that become values, and all it shows while they work. */
export interface TabFormulas {
  readonly tab: Tab;
  readonly values: Grid;
  readonly formulas: readonly FormulaBlock[];
}

/** A formula as its copy holds it. */
interface KeptFormula extends FormulaBlock {
  readonly tab: number;
  /** Digests of what its cells show as values, and of what they show while only its own one is a value. */
  readonly whole: string;
  readonly begun: string;
}

export const FORMULAS = 'formulas';
export const FORMULA_COLUMNS = 2;

/** Writes formulas into their copy, one a row: its text, which may be as long as a cell takes, and all the rest. */
export function keepFormulas(copy: Tab, tabs: readonly TabFormulas[]): void {
  const kept = tabs.flatMap(({tab, values, formulas}) => {
    const id = tab.getSheetId();
    return formulas.map((each): KeptFormula => {
      const first = valuesIn(values, {...each, rows: 1, columns: 1});
      const begun = digestOf(first, {...each, row: 1, column: 1});
      return {...each, tab: id, whole: digestOf(values, each), begun};
    });
  });
  const rows = kept.map(({formula, ...rest}) => [`'${formula}`, JSON.stringify(rest)]);
  copy.getRange(1, 1, rows.length, FORMULA_COLUMNS).setValues(rows);
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

/** The formulas whose tab is there, with their own cell and what all their cells show; `null` while one is a formula. */
function presentFormulas(spreadsheet: Spreadsheet, copy: Tab) {
  const rows = copy.getDataRange().getValues();
  const kept = rows.map(([formula, rest]) => ({...JSON.parse(String(rest)), formula}) as KeptFormula);
  return gridsOf(spreadsheet).flatMap((tab) => {
    const id = tab.getSheetId();
    const own = kept.filter((each) => each.tab === id);
    if (own.length === 0) return [];
    const range = tab.getDataRange();
    const [values, formulas] = [range.getValues(), range.getFormulas()];
    return own.map((each) => {
      const isFormula = valuesIn(formulas, each)
        .flat()
        .some((formula) => formula !== '');
      return {...each, cell: tab.getRange(each.row, each.column), shown: isFormula ? null : digestOf(values, each)};
    });
  });
}

function digestOf(values: Grid, block: Block): string {
  return digest(JSON.stringify(valuesIn(values, block)));
}
