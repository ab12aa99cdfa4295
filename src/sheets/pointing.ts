import {cellName} from '../table/a1';
import {type FormulaReference, referencesIn} from '../table/formula-references';
import {isOwnTab, markedColumns} from './marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** What is about to go. */
export interface Going {
  readonly tabs: readonly Tab[];
  /** Columns from 1, by the id of the tab they are in. */
  readonly columns: ReadonlyMap<number, ReadonlySet<number>>;
}

/**
 * The cells of people's own whose formulas read a tab or a column that is about to go, as `Accounts!B2`, and the named
 * ranges that lie there.
 */
export function pointingAt(spreadsheet: Spreadsheet, going: Going): string[] {
  if (going.tabs.length === 0 && going.columns.size === 0) return [];
  const goingIds = new Set(going.tabs.map((tab) => tab.getSheetId()));
  const goingNames = new Set(going.tabs.map((tab) => tab.getName().toLowerCase()));
  const staying = spreadsheet.getSheets().filter((tab) => !goingIds.has(tab.getSheetId()) && !isOwnTab(tab));
  const columnsByName = new Map(
    staying.flatMap((tab) => {
      const columns = going.columns.get(tab.getSheetId());
      return columns ? [[tab.getName().toLowerCase(), columns] as const] : [];
    }),
  );
  const isGoing = (home: string) => (reference: FormulaReference) => {
    const tab = (reference.tab ?? home).toLowerCase();
    return goingNames.has(tab) || isWithin(reference.columns, columnsByName.get(tab));
  };
  const cells = staying.flatMap((tab) => formulasOf(tab).filter(({reads}) => reads.some(isGoing(tab.getName()))));
  const names = spreadsheet.getNamedRanges().filter((named) => {
    const range = named.getRange();
    const id = range.getSheet().getSheetId();
    const columns = {from: range.getColumn(), to: range.getLastColumn()};
    return goingIds.has(id) || isWithin(columns, going.columns.get(id));
  });
  return [...cells.map(({cell}) => cell), ...names.map((named) => named.getName())];
}

/** The formulas of a tab that are not in our columns. */
function formulasOf(tab: Tab): {cell: string; reads: FormulaReference[]}[] {
  const own = new Set(markedColumns(tab).values());
  const name = tab.getName();
  return tab
    .getDataRange()
    .getFormulas()
    .flatMap((row, r) =>
      row.flatMap((formula, c) =>
        formula === '' || own.has(c + 1) ? [] : [{cell: cellName(name, c + 1, r + 1), reads: referencesIn(formula)}],
      ),
    );
}

/** Whether nothing of a reference stays. */
function isWithin(columns: FormulaReference['columns'], going: ReadonlySet<number> | undefined): boolean {
  if (columns === null || going === undefined) return false;
  for (let column = columns.from; column <= columns.to; column += 1) if (!going.has(column)) return false;
  return true;
}
