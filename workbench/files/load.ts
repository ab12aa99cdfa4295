import {parseAddress, rectOf} from '../host/document/a1';
import {CellError, type CellValue} from '../host/document/cell';
import {display, isMomentFormat} from '../host/document/display';
import type {Sheet} from '../host/document/sheet';
import {PLAIN, restyled, type Style} from '../host/document/style';
import {addSheet, removeSheet} from '../host/document/tabs';
import type {Workbook} from '../host/document/workbook';
import {serialOfDate} from '../host/document/zone';
import type {FileCell, FileDate, FileLook, FileTab} from './tab';

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!']);
const WIDEST = 280;
const MEASURED_ROWS = 200;

/** Puts the tabs of a file into a new spreadsheet, in place of its empty first tab; the first visible one is active. */
export function loadTabs(workbook: Workbook, tabs: readonly FileTab[]): void {
  const [empty] = workbook.sheets;
  workbook.sheets.forEach((sheet, index) => {
    sheet.name = `\0${index}`;
  });
  for (const tab of tabs) load(addSheet(workbook, nameFor(tab, workbook), workbook.sheets.length), tab);
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
  if (tab.layout) layOut(sheet, tab.layout);
  else fitColumns(sheet);
  sheet.workbook.touched(sheet, sheet.whole);
}

function fill(sheet: Sheet, row: number, column: number, cell: FileCell, look: FileLook | undefined): void {
  let style = styleOf(look);
  if (isDate(cell)) {
    if (!isMomentFormat(style.numberFormat)) style = restyled(style, 'numberFormat', formatOf(cell));
  } else if (typeof cell === 'number' && isMomentFormat(style.numberFormat)) {
    style = restyled(style, 'numberFormat', '');
  }
  if (style !== PLAIN) sheet.styles.set(row, column, style);
  if (cell !== null) sheet.values.set(row, column, contentOf(cell));
}

function styleOf(look: FileLook | undefined): Style {
  let style = PLAIN;
  for (const [trait, value] of Object.entries(look ?? {}))
    style = restyled(style, trait as keyof Style, value as never);
  return style;
}

function contentOf(cell: Exclude<FileCell, null>): CellValue {
  if (isDate(cell)) return serialOf(cell);
  return typeof cell === 'string' && ERRORS.has(cell) ? new CellError(cell) : cell;
}

function isDate(cell: FileCell): cell is FileDate {
  return typeof cell === 'object' && cell !== null;
}

function formatOf({date}: FileDate): string {
  return date.length > 10 ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd';
}

/** The number of the day in the spreadsheet's own count, whatever zone it is in. */
function serialOf({date}: FileDate): number {
  const day = serialOfDate(+date.slice(0, 4), +date.slice(5, 7), +date.slice(8, 10));
  if (day === null) throw new Error(`There is no day ${date}.`);
  const seconds = date.length > 10 ? +date.slice(11, 13) * 3600 + +date.slice(14, 16) * 60 + +date.slice(17, 19) : 0;
  return day + seconds / 86_400;
}

function layOut(
  sheet: Sheet,
  {widths, frozenRows, frozenColumns, merges, hidden, notes, links}: NonNullable<FileTab['layout']>,
): void {
  for (const [column, width] of widths) if (column < sheet.columns.count) sheet.columns.resize(column, 1, width);
  sheet.frozenRows = frozenRows;
  sheet.frozenColumns = frozenColumns;
  sheet.hidden = hidden;
  for (const merge of merges) {
    const address = parseAddress(merge);
    if (address) sheet.merges.push(rectOf(address, sheet.rows.count, sheet.columns.count));
  }
  for (const {row, column, text} of notes) sheet.notes.set(row, column, text);
  for (const {row, column, text: link} of links) {
    const text = sheet.displayAt(row, column);
    if (text) sheet.richTexts.set(row, column, {text, runs: [{start: 0, end: text.length, link, look: {}}]});
  }
}

/** A CSV file says nothing about widths: as wide as the longest of the first cells, within reason. */
function fitColumns(sheet: Sheet): void {
  const widths: number[] = [];
  sheet.values.forEach((value, row, column) => {
    if (row >= MEASURED_ROWS) return;
    const format = sheet.styles.get(row, column).numberFormat;
    const text = typeof value === 'string' ? value : display(value, format, sheet.workbook.locale);
    widths[column] = Math.max(widths[column] ?? 60, Math.min(text.length * 7 + 16, WIDEST));
  });
  widths.forEach((width, column) => {
    sheet.columns.resize(column, 1, width);
  });
}
