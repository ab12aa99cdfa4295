import Papa from 'papaparse';
import {dataRegion, deleteCells, insertCells, moveBlock} from '../../host/document/copying';
import {applyFilter, createFilter, removeFilter, setCriteria, sortRows} from '../../host/document/filter';
import {breakApart, merge} from '../../host/document/merging';
import {type Axis, contains, type Rect, rect, spanOf, withSpan} from '../../host/document/rect';
import type {Sheet} from '../../host/document/sheet';
import {deleteLines, freeze, insertLines, moveLines} from '../../host/document/structure';
import {PLAIN, restyled} from '../../host/document/style';
import {addSheet, duplicateSheet, hideSheet, moveSheet, removeSheet} from '../../host/document/tabs';
import type {Workbook} from '../../host/document/workbook';
import {checkProtection, clearContents, fillValue} from '../../host/document/writing';
import {User} from '../../host/user';
import {rectOfBlock} from '../grid/blocks';
import {criteriaFrom, type GridCriteria} from '../grid/criteria';
import type {Block} from '../grid/surface';

/** What a command of the grid is about: the tab, what is selected there, and the command's parameters. */
interface Given {
  readonly sheet: Sheet;
  readonly selected: Rect;
  // biome-ignore lint/suspicious/noExplicitAny: every command has parameters of its own
  readonly params: any;
}

type Hand = (given: Given) => void;

/**
 * Commands of the grid that the host carries out in its place: the grid is then drawn as the host has it, so that what the
 * add-on sees is what is shown.
 */
export const HANDS: Readonly<Record<string, Hand>> = {
  'sheet.command.insert-row': (given) => insert(given, 'rows'),
  'sheet.command.insert-col': (given) => insert(given, 'columns'),
  'sheet.command.append-row': ({sheet}) => insertLines(sheet, 'rows', sheet.rows.count, 100, sheet.rows.count - 1),
  'sheet.command.remove-row': (given) => {
    const {top, rows} = blockOf(given);
    // Rows that a filter hides are not selected, and stay.
    for (let row = top + rows - 1; row >= top; row--)
      if (!given.sheet.rows.isFiltered(row)) deleteLines(given.sheet, 'rows', row, 1);
  },
  'sheet.command.remove-col': (given) => {
    const {left, columns} = blockOf(given);
    deleteLines(given.sheet, 'columns', left, columns);
  },
  'sheet.command.move-rows': (given) => move(given, 'rows'),
  'sheet.command.move-cols': (given) => move(given, 'columns'),
  'sheet.command.insert-range-move-right': (given) => insertCells(given.sheet, blockOf(given), 'columns'),
  'sheet.command.insert-range-move-down': (given) => insertCells(given.sheet, blockOf(given), 'rows'),
  'sheet.command.delete-range-move-left': (given) => deleteCells(given.sheet, blockOf(given), 'columns'),
  'sheet.command.delete-range-move-up': (given) => deleteCells(given.sheet, blockOf(given), 'rows'),
  'sheet.command.move-range': ({sheet, params: {fromRange, toRange}}) => {
    const to = rectOfBlock(toRange, sheet);
    moveBlock(sheet, rectOfBlock(fromRange, sheet), sheet, to.top, to.left);
  },

  'sheet.command.set-rows-hidden': (given) => show(given, 'rows', false),
  'sheet.command.set-col-hidden': (given) => show(given, 'columns', false),
  'sheet.command.set-specific-rows-visible': (given) => show(given, 'rows', true),
  'sheet.command.set-col-visible-on-cols': (given) => show(given, 'columns', true),

  'sheet.command.sort-range': ({sheet, params: {range, orderRules, hasTitle}}) => {
    const {top, left, rows, columns} = rectOfBlock(range, sheet);
    const first = hasTitle ? 1 : 0;
    const keys = (orderRules as readonly {colIndex: number; type: string}[]).map(({colIndex, type}) => ({
      column: colIndex,
      ascending: type === 'asc',
    }));
    if (rows > first) sortRows(sheet, rect(top + first, left, rows - first, columns), keys);
    applyFilter(sheet);
  },
  'sheet.command.sort-range-asc': (given) => sortBySelection(given, true),
  'sheet.command.sort-range-asc-ctx': (given) => sortBySelection(given, true),
  'sheet.command.sort-range-desc': (given) => sortBySelection(given, false),
  'sheet.command.sort-range-desc-ctx': (given) => sortBySelection(given, false),
  'sheet.command.set-filter-range': ({sheet, params}) => createFilter(sheet, rectOfBlock(params.range, sheet)),
  'sheet.command.remove-sheet-filter': ({sheet}) => removeFilter(sheet),
  'sheet.command.set-filter-criteria': ({sheet, params: {col, criteria}}) =>
    setCriteria(sheet, col, criteria && criteriaFrom(sheet, col, criteria as GridCriteria)),
  'sheet.command.clear-filter-criteria': ({sheet}) => {
    sheet.filter?.criteria.clear();
    applyFilter(sheet);
  },
  'sheet.command.re-calc-filter': ({sheet}) => applyFilter(sheet),

  'sheet.command.add-worksheet-merge': ({sheet, params: {selections, value}}) => {
    for (const selection of selections as readonly Block[]) {
      for (const block of sliced(rectOfBlock(selection, sheet), value)) merge(sheet, block);
    }
  },
  'sheet.command.remove-worksheet-merge': ({sheet, selected, params}) => {
    for (const block of blocksOf(params?.ranges, sheet, selected)) breakApart(sheet, block);
  },
  'sheet.command.numfmt.set.numfmt': ({sheet, params: {values}}) => {
    for (const {row, col, pattern} of values as readonly {row: number; col: number; pattern?: string}[]) {
      checkProtection(sheet, rect(row, col));
      const format = pattern === 'General' ? '' : (pattern ?? '');
      sheet.styles.set(row, col, restyled(sheet.styles.get(row, col), 'numberFormat', format));
    }
  },
  'sheet.command.clear-selection-format': ({sheet, selected}) => clearLooks(sheet, selected),
  'sheet.command.clear-selection-all': ({sheet, selected}) => {
    clearContents(sheet, selected);
    clearLooks(sheet, selected);
    sheet.notes.fill(selected, '');
    sheet.validations.fill(selected, null);
  },
  'sheet.command.paste-by-short-key': ({sheet, selected, params}) => pasteText(sheet, selected, params.textContent),
  'sheet.command.toggle-gridlines': ({sheet}) => {
    sheet.gridlinesHidden = !sheet.gridlinesHidden;
  },

  'sheet.command.insert-sheet': ({sheet: {workbook}}) => addSheet(workbook, null, workbook.sheets.length),
  'sheet.command.remove-sheet': ({sheet}) => removeSheet(sheet.workbook, sheet),
  'sheet.command.copy-sheet': ({sheet}) => {
    const copy = duplicateSheet(sheet);
    sheet.workbook.active = {sheet: copy, block: null};
  },
  'sheet.command.set-worksheet-order': ({sheet, params}) => moveSheet(sheet, params.order),
  'sheet.command.set-worksheet-hidden': ({sheet}) => hideSheet(sheet),
  'sheet.command.set-worksheet-show': ({sheet}) => {
    sheet.hidden = false;
    sheet.workbook.active = {sheet, block: null};
  },
  'sheet.command.set-tab-color': ({sheet, params}) => {
    sheet.tabColor = params.value || null;
  },
};

/** Changes that the grid carries out itself and the host repeats: by the time they are told of, they are done. */
export const REPEATED: Readonly<Record<string, Hand>> = {
  'sheet.mutation.set-frozen': ({sheet, params: {startRow, startColumn}}) => {
    freeze(sheet, 'rows', Math.max(0, startRow));
    freeze(sheet, 'columns', Math.max(0, startColumn));
  },
  // A paste brings merged cells along.
  'sheet.mutation.add-worksheet-merge': ({sheet, params}) => {
    for (const range of params.ranges as readonly Block[]) {
      const block = rectOfBlock(range, sheet);
      if (contains(sheet.whole, block.top + block.rows - 1, block.left + block.columns - 1)) merge(sheet, block);
    }
  },
  'sheet.mutation.remove-worksheet-merge': ({sheet, params}) => {
    for (const range of params.ranges as readonly Block[]) breakApart(sheet, rectOfBlock(range, sheet));
  },
};

/** Changes that the host would not hear of, so that the grid and the host would part. */
const NOT_HERE = [
  /^sheet\.command\.(insert|remove|delete|move|append|hide)-.*(row|col|range|sheet|defined-name)-?(?!.*confirm)/,
  /^sheet\.command\.(reorder-range|split-text|set-defined-name|set-row-data|set-col-data)/,
  /^sheet\.command\.(add|set|delete|change)-.*(protection|theme|permission|right-to-left|default-style|-count)/,
  /^(sheet\.command|data-validation\.command)\.(addDataValidation|add-data-validation|update-data-validation)/,
];

/** A command that only leads to others: each of those is looked at itself. */
const LEADING = /-confirm$|-(before|after|above|right)$|^sheet\.command\.insert-multi-|-by-range$/;

/** Can the page do without the command, because nobody would hear of it? */
export function isNotHere(command: string): boolean {
  return !LEADING.test(command) && NOT_HERE.some((pattern) => pattern.test(command));
}

/** A table on the clipboard the grid pastes itself, with its looks; a plain text it would take apart at every line break. */
export function isForGrid(command: string, params: Given['params']): boolean {
  return command === 'sheet.command.paste-by-short-key' && Boolean(params?.htmlContent || !params?.textContent);
}

/** Pastes a text as cells: quotation marks hold line breaks and tabs together, as Sheets and Excel write them. */
function pasteText(sheet: Sheet, {top, left}: Rect, text: string): void {
  const {data: rows} = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), {delimiter: '\t'});
  const columns = Math.max(...rows.map((row) => row.length));
  const user = new User(sheet.workbook as Workbook);
  user.grow(sheet.name, top + rows.length, left + columns);
  rows.forEach((row, down) => {
    row.forEach((cell, right) => {
      fillValue(sheet, rect(top + down, left + right), cell);
    });
  });
  sheet.workbook.active = {sheet, block: rect(top, left, rows.length, columns)};
}

function blockOf({sheet, selected, params}: Given): Rect {
  return params?.range ? rectOfBlock(params.range, sheet) : selected;
}

function blocksOf(ranges: readonly Block[] | undefined, sheet: Sheet, selected: Rect): Rect[] {
  return ranges && ranges.length > 0 ? ranges.map((range) => rectOfBlock(range, sheet)) : [selected];
}

/** One column sorts whole rows by it; a block of several is sorted by its first column. */
function sortBySelection({sheet, selected}: Given, ascending: boolean): void {
  const block = selected.columns === 1 ? wholeRows(sheet, selected) : selected;
  if (block.rows > 1) sortRows(sheet, block, [{column: selected.left, ascending}]);
  applyFilter(sheet);
}

/**
 * What sorting by a column moves: whole rows, or those of the filter; neither headings nor what is frozen. Cells of one column
 * alone would part from their rows.
 */
function wholeRows(sheet: Sheet, {top, left}: Rect): Rect {
  const filtered = sheet.filter?.block;
  if (filtered && left >= filtered.left && left < filtered.left + filtered.columns)
    return {...filtered, top: filtered.top + 1, rows: filtered.rows - 1};
  const region = dataRegion(sheet, rect(Math.max(top, sheet.frozenRows), left));
  const first = Math.max(region.top, sheet.frozenRows);
  const start = first === region.top && isHeading(sheet, region) ? first + 1 : first;
  return rect(start, 0, region.top + region.rows - start, sheet.dataExtent().columns);
}

/** A first row of nothing but texts over one that holds more than texts. */
function isHeading(sheet: Sheet, {top, left, rows, columns}: Rect): boolean {
  const kinds = (row: number) =>
    Array.from({length: columns}, (_, column) => sheet.values.get(row, left + column))
      .filter((value) => value !== '')
      .map((value) => typeof value);
  const isText = (kind: string) => kind === 'string';
  return rows > 1 && kinds(top).every(isText) && !kinds(top + 1).every(isText);
}

/** Lines before the selection look like its first line, lines after it like its last one. */
function insert(given: Given, axis: Axis): void {
  const {sheet, params} = given;
  const [at, count] = spanOf(blockOf(given), axis);
  const isAfter = params.direction === AFTER[axis];
  insertLines(sheet, axis, at, count, isAfter && at > 0 ? at - 1 : Math.min(at, sheet[axis].count - 1));
}

/** The grid's directions: up 0, right 1, down 2, left 3. */
const AFTER = {rows: 2, columns: 1};

function move(given: Given, axis: Axis): void {
  const {sheet, params} = given;
  const [to] = spanOf(rectOfBlock(params.toRange, sheet), axis);
  moveLines(sheet, axis, ...spanOf(blockOf(given), axis), to);
}

function show({sheet, selected, params}: Given, axis: Axis, visible: boolean): void {
  const lines = sheet[axis];
  for (const block of blocksOf(params?.ranges, sheet, selected)) {
    if (visible) lines.show(...spanOf(block, axis));
    else lines.hide(...spanOf(block, axis));
  }
}

function clearLooks(sheet: Sheet, block: Rect): void {
  checkProtection(sheet, block);
  sheet.styles.fill(block, PLAIN);
}

/** A merge along rows (0) or columns (1) is one for each of them. */
function sliced(block: Rect, along: 0 | 1 | undefined): Rect[] {
  if (along !== 0 && along !== 1) return [block];
  const axis = along === 0 ? 'rows' : 'columns';
  const [start, length] = spanOf(block, axis);
  return Array.from({length}, (_, line) => withSpan(block, axis, start + line, 1));
}
