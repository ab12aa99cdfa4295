import {areAlike, runsOf} from '../../cells/runs';
import {memoizedByKey} from '../../core/once';
import type {Area, Dropdown, TabChart, TabModel} from '../../tabs/model';
import type {Range, Tab} from '../google';
import type {TabShape} from './tab-shape';
import {type CellSurroundings, writeCells} from './write-cells';
import {type TabIds, writeLinks} from './write-links';

/** What a tab is written with, beside its model. */
export interface TabSurroundings extends CellSurroundings {
  readonly tabIds: TabIds;
}

/**
 * Writes a tab of ours from its model, in place of everything in it.
 *
 * The number of service calls does not grow with the rows, up to 25,000 of them.
 */
export function writeTab(tab: Tab, model: TabModel, around: TabSurroundings): void {
  const rows = model.cells.length;
  emptyTab(tab);
  const size = sizeOf(model);
  makeRoom(tab, size.rows, size.columns);
  writeMerges(tab, model);
  writeCells(tab.getRange(1, 1, rows, model.columnWidths.length), model, around);
  writeLinks(tab, model, around.tabIds);
  writeDropdowns(tab, model.dropdowns ?? []);
  for (const area of model.lines ?? []) {
    rangeOf(tab, area).setBorder(null, null, true, null, null, true, LINE, SpreadsheetApp.BorderStyle.SOLID);
  }
  writeShape(tab, model, rows);
  if (model.hidden) tab.hideSheet();
}

/** How large the grid must be for all that the model holds, charts and a row below the frozen ones included. */
export function sizeOf(model: TabModel): {rows: number; columns: number} {
  return {
    rows: Math.max(model.cells.length, model.frozenRows + 1),
    columns: Math.max(model.columnWidths.length, ...(model.charts ?? []).map(({at}) => at.column + CHART_COLUMNS)),
  };
}

/** Puts the shape of a tab on its cells, of which so many rows are filled. Merges are made with the cells. */
export function writeShape(tab: Tab, shape: TabShape, rows: number): void {
  writeSizes(tab, shape, rows);
  tab.setFrozenRows(shape.frozenRows);
  tab.setFrozenColumns(shape.frozenColumns);
  tab.setHiddenGridlines(shape.gridlines === false);
  for (const column of shape.hiddenColumns ?? []) tab.hideColumns(column);
  for (const chart of shape.charts ?? []) insertChart(tab, chart);
  if (shape.filter) rangeOf(tab, shape.filter).createFilter();
}

/** Makes one cell of each row of the merged areas. */
export function writeMerges(tab: Tab, {merges = []}: TabShape): void {
  for (const area of merges) rangeOf(tab, area).mergeAcross();
}

/** A thin gray line between rows. */
const LINE = '#dde2e6';

/** Columns a chart may lie over, beyond its first. */
const CHART_COLUMNS = 5;

/** Takes everything out of a tab, shows what was hidden and lets no row keep a height of before. Frozen panes go first: they may not cut through a merge. */
export function emptyTab(tab: Tab): void {
  tab.setFrozenRows(0);
  tab.setFrozenColumns(0);
  for (const chart of tab.getCharts()) tab.removeChart(chart);
  tab.getFilter()?.remove();
  const everything = tab.getRange(1, 1, tab.getMaxRows(), tab.getMaxColumns());
  everything.breakApart();
  everything.clearDataValidations();
  tab.clear();
  tab.clearNotes();
  tab.showColumns(1, tab.getMaxColumns());
  tab.showRows(1, tab.getMaxRows());
  tab.setRowHeights(1, tab.getMaxRows(), ROW_HEIGHT);
}

/** How high Sheets makes a row, in pixels. */
const ROW_HEIGHT = 21;

/** Adds rows and columns until there are so many. */
export function makeRoom(tab: Tab, rows: number, columns: number): void {
  const moreRows = rows - tab.getMaxRows();
  if (moreRows > 0) tab.insertRowsAfter(tab.getMaxRows(), moreRows);
  const moreColumns = columns - tab.getMaxColumns();
  if (moreColumns > 0) tab.insertColumnsAfter(tab.getMaxColumns(), moreColumns);
}

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Several areas are written as one rectangle, with nothing in the cells between. */
function writeDropdowns(tab: Tab, dropdowns: readonly Dropdown[]): void {
  if (dropdowns.length === 0) return;
  const bounds = boundsOf(dropdowns.map(({area}) => area));
  const rules = Array.from({length: bounds.rows}, () => new Array<Rule | null>(bounds.columns).fill(null));
  const ruleOf = memoizedByKey((choices) =>
    SpreadsheetApp.newDataValidation().requireValueInList(choices.split('\n'), true).setAllowInvalid(true).build(),
  );
  for (const {area, choices} of dropdowns) {
    const rule = ruleOf(choices.join('\n'));
    const [top, left] = [area.row - bounds.row, area.column - bounds.column];
    for (const row of rules.slice(top, top + area.rows)) row.fill(rule, left, left + area.columns);
  }
  rangeOf(tab, bounds).setDataValidations(rules);
}

function boundsOf(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}

/** Rows fit their text but for those with a height of their own; neighbors of one size are set together. */
function writeSizes(tab: Tab, {columnWidths, rowHeights = {}}: TabShape, rows: number): void {
  for (const {first, items} of runsOf(columnWidths.entries(), areAlike)) {
    tab.setColumnWidths(first + 1, items.length, items[0] as number);
  }
  tab.autoResizeRows(1, rows);
  const heights = Object.entries(rowHeights).map(([row, height]) => [Number(row), height] as const);
  for (const {first, items} of runsOf(heights, areAlike)) {
    tab.setRowHeightsForced(first, items.length, items[0] as number);
  }
}

function insertChart(tab: Tab, {kind, title, labels, values, at, width, height}: TabChart): void {
  const builder = tab.newChart();
  const typed = kind === 'bar' ? builder.asBarChart() : builder.asColumnChart();
  const chart = typed
    .addRange(rangeOf(tab, labels))
    .addRange(rangeOf(tab, values))
    .setNumHeaders(0)
    .setPosition(at.row, at.column, 0, 0)
    .setOption('title', title)
    .setOption('legend', {position: 'none'})
    .setOption('width', width)
    .setOption('height', height)
    .build();
  tab.insertChart(chart);
}

export function rangeOf(tab: Tab, {row, column, rows, columns}: Area): Range {
  return tab.getRange(row, column, rows, columns);
}
