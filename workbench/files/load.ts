import {cellName, parseAddress, rectOf} from '../host/document/a1';
import {CellError, type CellValue} from '../host/document/cell';
import {display, isMomentFormat} from '../host/document/display';
import {getOrCreate} from '../host/document/get-or-create';
import {setNamedRange} from '../host/document/objects';
import {eachCell, intersect, type Rect} from '../host/document/rect';
import type {Sheet} from '../host/document/sheet';
import {PLAIN, restyled, restyledWith, type Style} from '../host/document/style';
import {addSheet, removeSheet} from '../host/document/tabs';
import type {Validation} from '../host/document/validation';
import type {Workbook} from '../host/document/workbook';
import {serialOfDate} from '../host/document/zone';
import {marksByHeading, restoreMarks} from './book-marks';
import type {FileCell, FileDate, FileDropdown, FileLayout, FileLook, FileTab} from './tab';

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!']);
const DAY_FORMAT = 'yyyy-mm-dd';
const WIDEST = 280;
/** Room for an amount with its sign and its cents. */
const AMOUNT = 80;
const MEASURED_ROWS = 200;

/** Puts the tabs of a file into a new spreadsheet, in place of its empty first tab; the first visible one is active. */
export function loadTabs(workbook: Workbook, tabs: readonly FileTab[]): void {
  const [empty] = workbook.sheets;
  workbook.sheets.forEach((sheet, index) => {
    sheet.name = `\0${index}`;
  });
  const loaded = tabs.map((tab) => {
    const sheet = addSheet(workbook, nameFor(tab, workbook), workbook.sheets.length);
    load(sheet, tab);
    return {sheet, tab};
  });
  for (const {sheet, tab} of loaded) {
    for (const {row, column, text} of tab.layout?.links ?? []) {
      const link = text.startsWith('#') ? placeOf(text.slice(1), workbook) : text;
      if (link !== null) setLink(sheet, row, column, link);
    }
  }
  const visible = workbook.sheets.find((sheet) => sheet !== empty && !sheet.hidden);
  if (!visible) workbook.sheets[1]!.hidden = false;
  removeSheet(workbook, empty!);
  workbook.active = {sheet: visible ?? workbook.sheets[0]!, block: null};
}

/** Google's names are at most 100 characters, and no two are alike in any case. */
function nameFor({name}: FileTab, workbook: Workbook): string {
  const base = name.trim().slice(0, 90) || 'Sheet';
  let free = base;
  for (let number = 2; workbook.sheetLike(free); number++) free = `${base} ${number}`;
  return free;
}

function load(sheet: Sheet, tab: FileTab): void {
  sheet.rows.count = Math.max(sheet.rows.count, tab.rows.length);
  sheet.columns.count = tab.rows.reduce((most, row) => Math.max(most, row.length), sheet.columns.count);
  tab.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      fill(sheet, row, column, cell, tab.looks?.[row]?.[column]);
    });
  });
  for (const {row, column, text, block} of tab.formulas ?? []) {
    const result = sheet.values.get(row, column);
    sheet.fileFormulas.set(row, column, {text, result, ...(block && {block})});
  }
  if (tab.layout) layOut(sheet, tab.layout);
  else fitColumns(sheet);
  for (const {name, block} of tab.names ?? []) {
    const address = parseAddress(block);
    const named = address && rectOf(address, sheet.rows.count, sheet.columns.count);
    if (named) setNamedRange(sheet.workbook, name, sheet, named);
  }
  restoreMarks(sheet, tab.marks ?? marksByHeading(tab.rows));
  sheet.workbook.touched(sheet, sheet.whole);
}

function fill(sheet: Sheet, row: number, column: number, cell: FileCell, look: FileLook | undefined): void {
  let style = styleOf(look);
  if (isDate(cell) && !isMomentFormat(style.numberFormat)) style = restyled(style, 'numberFormat', DAY_FORMAT);
  if (style !== PLAIN) sheet.styles.set(row, column, style);
  if (cell !== null) sheet.values.set(row, column, contentOf(cell));
}

const styles = new WeakMap<FileLook, Style>();

/** The style of a look, which many cells share. */
function styleOf(look: FileLook | undefined): Style {
  if (look === undefined) return PLAIN;
  return getOrCreate(styles, look, () => restyledWith(PLAIN, look));
}

function contentOf(cell: Exclude<FileCell, null>): CellValue {
  if (isDate(cell)) return serialOf(cell);
  return typeof cell === 'string' && ERRORS.has(cell) ? new CellError(cell) : cell;
}

function isDate(cell: FileCell): cell is FileDate {
  return typeof cell === 'object' && cell !== null;
}

/** The number of the day in the spreadsheet's own count, whatever zone it is in. */
function serialOf({date}: FileDate): number {
  const day = serialOfDate(+date.slice(0, 4), +date.slice(5, 7), +date.slice(8, 10));
  if (day === null) throw new Error(`There is no day ${date}.`);
  return day;
}

function layOut(sheet: Sheet, layout: FileLayout): void {
  const {widths, heights, frozenRows, frozenColumns, merges, hidden, hiddenRows, hiddenColumns, filter, notes} = layout;
  for (const [column, width] of widths) if (column < sheet.columns.count) sheet.columns.resize(column, 1, width);
  for (const [row, height] of heights) if (row < sheet.rows.count) sheet.rows.resize(row, 1, height);
  sheet.frozenRows = frozenRows;
  sheet.frozenColumns = frozenColumns;
  sheet.hidden = hidden;
  for (const row of hiddenRows) if (row < sheet.rows.count) sheet.rows.hide(row, 1);
  for (const column of hiddenColumns) if (column < sheet.columns.count) sheet.columns.hide(column, 1);
  const blockOf = (text: string) => {
    const address = parseAddress(text);
    return address && rectOf(address, sheet.rows.count, sheet.columns.count);
  };
  sheet.merges.push(...merges.map(blockOf).filter((block) => block !== null));
  const filtered = filter === null ? null : blockOf(filter);
  if (filtered) sheet.filter = {block: filtered, criteria: new Map()};
  for (const {row, column, text} of notes) sheet.notes.set(row, column, text);
  for (const dropdown of layout.dropdowns ?? []) addDropdown(sheet, dropdown, blockOf);
}

function addDropdown(
  sheet: Sheet,
  {blocks, choices, range, allowInvalid, helpText}: FileDropdown,
  blockOf: (text: string) => Rect | null,
): void {
  const [criterion, list] = choices ? ['VALUE_IN_LIST', choices] : ['VALUE_IN_RANGE', range];
  const rule: Validation = {criterion, values: [list, true], allowInvalid, helpText};
  for (const block of blocks.map(blockOf)) {
    // A rule may go on to the last row that Excel has.
    const within = block && intersect(block, sheet.whole);
    if (within) eachCell(within, (row, column) => sheet.validations.set(row, column, rule));
  }
}

/** A place in the workbook, such as `Plan!A5`, as a link of Sheets; `null` when it is nowhere. */
function placeOf(text: string, workbook: Workbook): string | null {
  const found = workbook.find(text, workbook.sheets[0]!);
  return found && `#gid=${found.sheet.id}&range=${cellName(found.block.top, found.block.left)}`;
}

function setLink(sheet: Sheet, row: number, column: number, link: string): void {
  const text = sheet.displayAt(row, column);
  if (text) sheet.richTexts.set(row, column, {text, runs: [{start: 0, end: text.length, link, look: {}}]});
}

/** A CSV file says nothing about widths: as wide as the longest of the first cells, within reason. */
function fitColumns(sheet: Sheet): void {
  const widths: number[] = [];
  sheet.values.forEach((value, row, column) => {
    if (row >= MEASURED_ROWS) return;
    const format = sheet.styles.get(row, column).numberFormat;
    const text = typeof value === 'string' ? value : display(value, format, sheet.workbook.locale);
    const least = typeof value === 'number' ? AMOUNT : 60;
    widths[column] = Math.max(widths[column] ?? 60, least, Math.min(text.length * 7 + 16, WIDEST));
  });
  widths.forEach((width, column) => {
    sheet.columns.resize(column, 1, width);
  });
}
