import ExcelJS from 'exceljs';
import {cellName} from '../host/document/a1';
import {CellError} from '../host/document/cell';
import type {Sheet} from '../host/document/sheet';
import type {Validation} from '../host/document/validation';
import type {Workbook} from '../host/document/workbook';
import {excelStyleOf, textFormatOf} from './xlsx-looks';
import {writeNotes} from './xlsx-notes';
import {hyperlinkOf, richTextOf} from './xlsx-text';

/** Errors that Excel knows as well; others go out as text. */
const EXCEL_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);
const PIXELS_A_CHARACTER = 7;

/**
 * A spreadsheet as an XLSX file: what its cells show and how, without the add-on.
 *
 * Formulas and custom functions go out as their values; text that looks like a formula stays text.
 */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const names = excelNames(workbook);
  book.views = [{activeTab: workbook.sheets.indexOf(workbook.active.sheet)} as ExcelJS.WorkbookView];
  for (const sheet of workbook.sheets) writeSheet(book, sheet, names);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Excel takes 31 characters, none of `[ ] : * ? / \`, no apostrophe at the ends, no name twice, and keeps "History". */
function excelNames(workbook: Workbook): Map<Sheet, string> {
  const names = new Map<Sheet, string>();
  const taken = new Set(['history']);
  for (const sheet of workbook.sheets) {
    const base =
      sheet.name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Sheet';
    let name = base.slice(0, 31);
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base.slice(0, 27)} ${number}`;
    taken.add(name.toLowerCase());
    names.set(sheet, name);
  }
  return names;
}

function writeSheet(book: ExcelJS.Workbook, sheet: Sheet, names: ReadonlyMap<Sheet, string>): void {
  const page = book.addWorksheet(names.get(sheet), {
    state: sheet.hidden ? 'hidden' : 'visible',
    views: [viewOf(sheet)],
    pageSetup: {
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: {left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2},
      ...(sheet.frozenRows > 0 && {printTitlesRow: `1:${sheet.frozenRows}`}),
    },
    headerFooter: {oddFooter: '&L&A&R&P / &N'},
    ...(sheet.tabColor && {properties: {tabColor: {argb: `FF${sheet.tabColor.slice(1).toUpperCase()}`}}}),
  });
  writeLooks(page, sheet);
  writeValues(page, sheet, names);
  for (const {top, left, rows, columns} of sheet.merges) {
    page.mergeCellsWithoutStyle(top + 1, left + 1, top + rows, left + columns);
  }
  writeNotes(page, sheet);
  sheet.validations.forEach((rule, row, column) => {
    const validation = rule && excelValidationOf(rule);
    if (validation) page.getCell(row + 1, column + 1).dataValidation = validation;
  });
  if (sheet.filter) page.autoFilter = filterOf(sheet.filter.block);
  writeLines(page, sheet);
}

function viewOf(sheet: Sheet): ExcelJS.WorksheetView {
  const showGridLines = !sheet.gridlinesHidden;
  const {frozenRows: ySplit, frozenColumns: xSplit} = sheet;
  if (ySplit === 0 && xSplit === 0) return {showGridLines} as ExcelJS.WorksheetView;
  return {
    state: 'frozen',
    xSplit,
    ySplit,
    topLeftCell: cellName(ySplit, xSplit),
    showGridLines,
  } as ExcelJS.WorksheetView;
}

function writeLooks(page: ExcelJS.Worksheet, sheet: Sheet): void {
  sheet.styles.forEach((style, row, column) => {
    page.getCell(row + 1, column + 1).style = excelStyleOf(style);
  });
}

function writeValues(page: ExcelJS.Worksheet, sheet: Sheet, names: ReadonlyMap<Sheet, string>): void {
  sheet.values.forEach((value, row, column) => {
    const cell = page.getCell(row + 1, column + 1);
    const style = sheet.styles.get(row, column);
    const brought = sheet.resultFormats.get(row, column);
    cell.style = excelStyleOf(style, style.numberFormat || brought);
    if (typeof value === 'string') writeText(cell, sheet, value, row, column, names);
    else if (!(value instanceof CellError)) cell.value = value;
    else cell.value = EXCEL_ERRORS.has(value.code) ? ({error: value.code} as ExcelJS.CellErrorValue) : value.code;
  });
}

function writeText(
  cell: ExcelJS.Cell,
  sheet: Sheet,
  text: string,
  row: number,
  column: number,
  names: ReadonlyMap<Sheet, string>,
): void {
  const rich = sheet.richTexts.get(row, column);
  const link = rich && hyperlinkOf(rich, sheet.workbook, names);
  const shown = rich && richTextOf(rich, sheet.styles.get(row, column));
  if (link) cell.value = {text: (shown ?? text) as string, hyperlink: link};
  else cell.value = shown ?? text;
  if (/^\s*[=+\-@]/.test(text)) cell.style = {...cell.style, numFmt: textFormatOf()};
}

/** A dropdown with its choices in place; Excel keeps at most 255 characters of them, and no comma inside one. */
function excelValidationOf({criterion, values, allowInvalid, helpText}: Validation): ExcelJS.DataValidation | null {
  const choices = values[0];
  if (criterion !== 'VALUE_IN_LIST' || !Array.isArray(choices)) return null;
  const list = choices.join(',');
  if (list.length > 255 || choices.some((choice) => /[,"]/.test(String(choice)))) return null;
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${list}"`],
    showErrorMessage: !allowInvalid,
    ...(helpText && {showInputMessage: true, prompt: helpText}),
  };
}

function filterOf({top, left, rows, columns}: {top: number; left: number; rows: number; columns: number}) {
  return {from: {row: top + 1, column: left + 1}, to: {row: top + rows, column: left + columns}};
}

/** Sizes in Excel's units: characters across, points down. A number or date always fits its column. */
function writeLines(page: ExcelJS.Worksheet, sheet: Sheet): void {
  const {rows, columns} = sheet.dataExtent();
  const needed = widthsOfNumbers(sheet);
  for (let column = 0; column < columns; column++) {
    const pixels = Math.max(sheet.columns.sizeOf(column), needed[column] ?? 0);
    page.getColumn(column + 1).width = Math.round(((pixels - 5) / PIXELS_A_CHARACTER) * 100) / 100;
    if (sheet.columns.isHidden(column)) page.getColumn(column + 1).hidden = true;
  }
  for (let row = 0; row < rows; row++) {
    const pixels = sheet.rows.sizeOf(row);
    if (pixels !== sheet.rows.defaultSize) page.getRow(row + 1).height = pixels * 0.75;
    if (sheet.rows.isHidden(row) || sheet.rows.isFiltered(row)) page.getRow(row + 1).hidden = true;
  }
}

/** Excel shows `####` where a number does not fit; text simply runs on. */
function widthsOfNumbers(sheet: Sheet): number[] {
  const widths: number[] = [];
  sheet.values.forEach((value, row, column) => {
    if (typeof value !== 'number' || sheet.mergeAt(row, column)) return;
    const {fontSize, fontWeight} = sheet.styles.get(row, column);
    const characters = sheet.displayAt(row, column).length * (fontSize / 10) * (fontWeight === 'bold' ? 1.1 : 1);
    widths[column] = Math.max(widths[column] ?? 0, Math.ceil(characters * PIXELS_A_CHARACTER) + 12);
  });
  return widths;
}
