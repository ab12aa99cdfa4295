import {cellName} from '../../cells/a1';
import {type FormulaReference, referencesIn} from '../../cells/formula-references';
import {placesIn} from '../../cells/places';
import {type Phrase, phrase} from '../../core/phrase';
import type {Range, Spreadsheet, Tab} from '../google';
import {gridsOf} from './grids';
import {isOwnTab, markedColumns} from './marks';

export interface Going {
  readonly tabs: readonly Tab[];
  /** Columns from 1, by the id of the tab they are in. */
  readonly columns: ReadonlyMap<number, ReadonlySet<number>>;
}

/** What reads something that is about to go: a cell such as `Accounts!B2`, the name of a named range, or what to call it. */
export type Dependent = string | Phrase;

/**
 * What of people's own reads a tab or a column that is about to go: cells with formulas, named ranges, charts, and rules
 * of conditional formats.
 */
export function dependentsOf(spreadsheet: Spreadsheet, going: Going): Dependent[] {
  if (going.tabs.length === 0 && going.columns.size === 0) return [];
  const goingIds = new Set(going.tabs.map((tab) => tab.getSheetId()));
  const goingNames = new Set(going.tabs.map((tab) => tab.getName().toLowerCase()));
  const staying = gridsOf(spreadsheet).filter((tab) => !goingIds.has(tab.getSheetId()) && !isOwnTab(tab));
  const columnsByName = new Map(
    staying.flatMap((tab) => {
      const columns = going.columns.get(tab.getSheetId());
      return columns ? [[tab.getName().toLowerCase(), columns] as const] : [];
    }),
  );
  const isGoing = (home: string) => (reference: FormulaReference) => {
    const tab = (reference.tab ?? home).toLowerCase();
    return goingNames.has(tab) || losesAnEnd(reference.columns, columnsByName.get(tab));
  };
  const cells = staying.flatMap((tab) => formulasOf(tab).filter(({reads}) => reads.some(isGoing(tab.getName()))));
  const isHit = (range: Range) => {
    const id = range.getSheet().getSheetId();
    const columns = {from: range.getColumn(), to: range.getLastColumn()};
    return goingIds.has(id) || losesAnEnd(columns, going.columns.get(id));
  };
  const named = spreadsheet.getNamedRanges().filter((each) => isHit(each.getRange()));
  const charts = staying.filter((tab) => tab.getCharts().some((chart) => chart.getRanges().some(isHit)));
  const ruled = staying.filter((tab) =>
    rulesOf(tab).some((formula) => referencesIn(formula).some(isGoing(tab.getName()))),
  );
  return [
    ...cells.map(({cell}) => cell),
    ...named.map((each) => each.getName()),
    ...charts.map((tab) => phrase('reader-chart', {tab: tab.getName()})),
    ...ruled.map((tab) => phrase('reader-rule', {tab: tab.getName()})),
  ];
}

/** The formulas of a tab that are not in our columns. */
function formulasOf(tab: Tab): {cell: string; reads: FormulaReference[]}[] {
  const own = new Set(markedColumns(tab).values());
  const name = tab.getName();
  const formulas = tab.getDataRange().getFormulas();
  return placesIn(formulas, (formula, _, column) => formula !== '' && !own.has(column + 1)).map(({row, column}) => ({
    cell: cellName(name, column, row),
    reads: referencesIn(formulas[row - 1]![column - 1]!),
  }));
}

/** The formulas by which a tab's conditional formats decide. */
function rulesOf(tab: Tab): string[] {
  return tab
    .getConditionalFormatRules()
    .flatMap((rule) => rule.getBooleanCondition()?.getCriteriaValues() ?? [])
    .filter((value): value is string => typeof value === 'string' && value.startsWith('='));
}

/**
 * Whether the first or the last column of a reference goes. It would name nothing any more, or other columns than it was
 * written for: `VLOOKUP(…, A:H, 8)` with an H that goes.
 */
function losesAnEnd(columns: FormulaReference['columns'], going: ReadonlySet<number> | undefined): boolean {
  return columns !== null && going !== undefined && (going.has(columns.from) || going.has(columns.to));
}
