import {movedFormula} from '../../cells/moved-formula';
import {areAlike, runsOf} from '../../cells/runs';
import {safeValue} from '../../cells/safe-text';
import type {Settings} from '../../core/playbook';
import {isTypedValue, noteIn} from '../../tabs/kept/cell';
import type {Area, DayValue, Dropdown, TabCell, TabChart, TabModel, TypedValue} from '../../tabs/model';
import {DAY, moneyFormat, type Style, type StyleId, styleOf} from '../../tabs/styles';
import type {Range, Tab} from '../google';
import {type TabIds, writeLinks} from './write-links';

/** What a tab is written with, beside its model. */
export interface TabSurroundings {
  readonly bandColours: Settings['bandColours'];
  /** How the file's language shows days. */
  readonly dayFormat: string;
  /** How amounts begin: the sign of the only currency, else nothing. */
  readonly moneySign: string;
  readonly tabIds: TabIds;
}

/**
 * Writes a tab of ours from its model, in place of everything in it.
 *
 * The number of service calls does not grow with the rows, up to {@link ROWS_AT_ONCE}.
 */
export function writeTab(tab: Tab, model: TabModel, around: TabSurroundings): void {
  const rows = model.cells.length;
  const columns = model.columnWidths.length;
  emptyTab(tab);
  const size = sizeOf(model);
  makeRoom(tab, size.rows, size.columns);
  writeMerges(tab, model);
  writeCells(tab.getRange(1, 1, rows, columns), model, around);
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
    columns: Math.max(model.columnWidths.length, ...chartColumns(model)),
  };
}

/** What a tab has beside its cells. */
export type TabShape = Pick<
  TabModel,
  | 'columnWidths'
  | 'rowHeights'
  | 'hiddenColumns'
  | 'merges'
  | 'frozenRows'
  | 'frozenColumns'
  | 'gridlines'
  | 'filter'
  | 'charts'
>;

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

/** A thin grey line between rows. */
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

function chartColumns({charts}: TabModel): number[] {
  return (charts ?? []).map(({at}) => at.column + CHART_COLUMNS);
}

/** The parts of a look beside its format, by the name of the method that sets one; what a cleared cell has is falsy. */
const PARTS = [
  ['Background', ({fill}) => fill ?? null],
  ['FontColor', ({text}) => text ?? null],
  ['FontSize', ({size}, usual) => size ?? usual],
  ['FontWeight', ({bold}) => (bold ? 'bold' : null)],
  ['FontStyle', ({italic}) => (italic ? 'italic' : null)],
  ['HorizontalAlignment', ({align}) => align ?? null],
  ['VerticalAlignment', ({valign}) => valign ?? null],
  ['Wrap', ({wrap}) => wrap === true],
] as const satisfies readonly (readonly [string, (style: Style, textSize: number) => unknown])[];

/** A column whose cells differ. */
const MIXED = {};

/** Formats come before values, so that text stays text. */
function writeCells(range: Range, model: TabModel, {bandColours, dayFormat, moneySign}: TabSurroundings): void {
  const looks = new Map<StyleId, Style>();
  const lookOf = (id: StyleId): Style => {
    const known = looks.get(id);
    if (known !== undefined) return known;
    const found: Style = styleOf(id, bandColours);
    const format = found.format === DAY ? dayFormat : found.format && moneyFormat(moneySign, found.format);
    const look = format === found.format ? found : {...found, format};
    looks.set(id, look);
    return look;
  };
  const {cells, frozenRows} = model;
  const head = frozenRows < cells.length ? frozenRows : 0;
  for (let top = 0; top < cells.length; top += ROWS_AT_ONCE) {
    const rows = cells.slice(top, top + ROWS_AT_ONCE);
    const place = rows.length < cells.length ? range.offset(top, 0, rows.length) : range;
    writeRows(place, rows, {model, top, head: top === 0 ? head : 0, lookOf});
  }
}

/** The looks of more rows than this would fill the memory; each further slice costs as many calls as the first. */
const ROWS_AT_ONCE = 25_000;

/** Writes rows from `top` on, counted from 0, the first of which are the tab's head. */
function writeRows(
  range: Range,
  cells: TabModel['cells'],
  {
    model: {textSize = 10},
    top,
    head,
    lookOf,
  }: {model: TabModel; top: number; head: number; lookOf: (id: StyleId) => Style},
): void {
  const styles = cells.map((row) => row.map(({style}) => lookOf(style ?? 'body')));
  const formats = (isFormulaAsIs: boolean) =>
    cells.map((row, at) =>
      row.map((cell, column) =>
        !isFormulaAsIs && isFormulaAsText(cell) ? 'General' : formatOf(cell, styles[at]?.[column]),
      ),
    );
  range
    .setNumberFormats(formats(false))
    .setValues(cells.map((row, at) => row.map((cell) => written(cell, top + at + 1))));
  const blocks = [styles.slice(0, head), styles.slice(head)].map((rows, at) => ({
    rows,
    first: at * head,
    looksIn: looksByColumn(rows),
  }));
  for (const [name, part] of PARTS) {
    for (const {rows, first, looksIn} of blocks) {
      const alike = looksIn.map((looks) => {
        const [only, ...others] = new Set<unknown>([...looks].map((look) => part(look, textSize)));
        return others.length === 0 ? only : MIXED;
      });
      // What columns have alike is set at once, and nothing where it is what a cell has: a large tab is a million cells.
      for (const {first: column, items} of runsOf(alike.entries(), areAlike)) {
        const place = range.offset(first, column, rows.length, items.length);
        const values = () => rows.map((row) => items.map((_, at) => part(row[column + at] as Style, textSize)));
        if (items[0] === MIXED) place[`set${name}s`](values() as never);
        else if (items[0]) place[`set${name}`](items[0] as never);
      }
    }
  }
  if (cells.some((row) => row.some(isFormulaAsText))) range.setNumberFormats(formats(true));
  const noteOf = ({note, value}: TabCell) => note ?? noteIn(value);
  const noted = cells.flatMap((row, at) => (row.some((cell) => noteOf(cell) !== '') ? [at] : []));
  const [first = 0] = noted;
  const notes = cells.slice(first, (noted.pop() ?? -1) + 1).map((row) => row.map(noteOf));
  if (notes.length > 0) range.offset(first, 0, notes.length).setNotes(notes);
}

/** The looks that each column has; mostly a cell has that of the cell above. */
function looksByColumn(rows: readonly (readonly Style[])[]): Set<Style>[] {
  const looks = (rows[0] ?? []).map(() => new Set<Style>());
  rows.forEach((row, at) => {
    row.forEach((look, column) => {
      if (look !== rows[at - 1]?.[column]) looks[column]?.add(look);
    });
  });
  return looks;
}

function formatOf({value, format}: TabCell, style: Style | undefined): string {
  if (isTypedValue(value)) return formatOfTyped(value, style);
  if (typeof value === 'string') return '@';
  return format ?? style?.format ?? (isDay(value) ? DAY : 'General');
}

function formatOfTyped({format, formula, holds}: TypedValue, style: Style | undefined): string {
  if (formula !== null) return format || 'General';
  return format || formatOf({value: holds instanceof Date ? null : holds}, style);
}

/** Under the format of text a formula would be written as text, so it gets that format only afterwards. */
function isFormulaAsText({value}: TabCell): boolean {
  return isTypedValue(value) && value.formula !== null && value.format === '@';
}

/** What is written into a cell of that row; an ISO day is read as a date in every locale. */
function written({value}: TabCell, row: number): unknown {
  if (isTypedValue(value)) {
    const {formula, holds} = value;
    if (formula !== null) return movedFormula(formula.text, formula.row, row);
    return holds instanceof Date ? holds : written({value: holds}, row);
  }
  return isDay(value) ? value.day : safeValue(value);
}

function isDay(value: TabCell['value']): value is DayValue {
  return typeof value === 'object' && value !== null && !isTypedValue(value);
}

/** Several areas are written as one rectangle, with nothing in the cells between. */
function writeDropdowns(tab: Tab, dropdowns: readonly Dropdown[]): void {
  if (dropdowns.length === 0) return;
  const bounds = boundsOf(dropdowns.map(({area}) => area));
  const rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] = Array.from({length: bounds.rows}, () =>
    Array.from({length: bounds.columns}, () => null),
  );
  const made = new Map<string, GoogleAppsScript.Spreadsheet.DataValidation>();
  for (const {area, choices} of dropdowns) {
    const key = choices.join('\n');
    const rule = made.get(key) ?? dropdownOf(choices);
    made.set(key, rule);
    for (let row = 0; row < area.rows; row += 1) {
      const cells = rules[area.row - bounds.row + row] ?? [];
      cells.fill(rule, area.column - bounds.column, area.column - bounds.column + area.columns);
    }
  }
  rangeOf(tab, bounds).setDataValidations(rules);
}

/** A dropdown that lets people type something else. */
function dropdownOf(choices: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
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

/** Rows fit their text but for those with a height of their own; neighbours of one size are set together. */
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

function rangeOf(tab: Tab, {row, column, rows, columns}: Area): Range {
  return tab.getRange(row, column, rows, columns);
}
