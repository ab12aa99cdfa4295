import ExcelJS from 'exceljs';
import {cellName} from '../host/document/a1';
import {CellError, type CellValue} from '../host/document/cell';
import type {FileFormula, Sheet} from '../host/document/sheet';
import type {Validation} from '../host/document/validation';
import type {Workbook} from '../host/document/workbook';
import {writeMarks} from './book-marks';
import {sharedSheets, tabMarkOf} from './shared';
import {writeLines} from './xlsx-lines';
import {excelStyleOf, textFormatOf} from './xlsx-looks';
import {writeNotes} from './xlsx-notes';
import {printOf, writeBreaks} from './xlsx-print';
import {escaped, remarksOnCuts, safeRichText, safeText, wellFormed} from './xlsx-safe';
import {hyperlinkOf, richTextOf} from './xlsx-text';

/** A file for others, and what its reader should know. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly remarks: readonly string[];
}

/** Errors that Excel knows as well; others go out as text. */
const EXCEL_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/**
 * A spreadsheet as an XLSX file: what its cells show and how, without the add-on.
 *
 * Formulas that came with the file stay formulas; those of Sheets and custom functions go out as their values, and text that
 * looks like a formula stays text. The hidden tabs from
 * which the add-on takes back its last run stay behind: the file is for others, and nobody would look for them there.
 */
export async function writeXlsx(workbook: Workbook): Promise<Written> {
  const book = new ExcelJS.Workbook();
  const sheets = sharedSheets(workbook);
  const names = excelNames(sheets);
  book.views = [{activeTab: sheets.indexOf(firstSeen(workbook, sheets))} as ExcelJS.WorkbookView];
  for (const sheet of sheets) writeSheet(book, sheet, names);
  writeMarks(book, workbook, names);
  return {bytes: new Uint8Array(await book.xlsx.writeBuffer()), remarks: remarksOnCuts(sheets, names)};
}

/** The page a meeting opens with, when there is one; else the tab in front. */
function firstSeen(workbook: Workbook, sheets: readonly Sheet[]): Sheet {
  return sheets.find((sheet) => tabMarkOf(sheet) === 'meeting') ?? workbook.active.sheet;
}

/** Excel takes 31 characters, none of `[ ] : * ? / \`, no apostrophe at the ends, no name twice, and keeps "History". */
function excelNames(sheets: readonly Sheet[]): Map<Sheet, string> {
  const names = new Map<Sheet, string>();
  const taken = new Set(['history']);
  for (const sheet of sheets) {
    const base =
      wellFormed(sheet.name)
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
    pageSetup: printOf(sheet),
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
  writeBreaks(page, sheet);
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
    const formula = sheet.fileFormulas.get(row, column);
    if (formula !== null && isSame(formula.result, value)) writeFormula(cell, formula);
    else if (typeof value === 'string') writeText(cell, sheet, value, row, column, names);
    else cell.value = plainOf(value);
  });
  sheet.fileFormulas.forEach((formula, row, column) => {
    if (formula?.result === '' && sheet.values.get(row, column) === '') {
      writeFormula(page.getCell(row + 1, column + 1), formula);
    }
  });
}

function plainOf(value: Exclude<CellValue, string>): ExcelJS.CellValue {
  if (!(value instanceof CellError)) return value;
  return EXCEL_ERRORS.has(value.code) ? ({error: value.code} as ExcelJS.CellErrorValue) : value.code;
}

function isSame(one: CellValue, other: CellValue): boolean {
  return one instanceof CellError && other instanceof CellError ? one.code === other.code : one === other;
}

/** A formula of the file that was opened, with the result that still stands beside it. */
function writeFormula(cell: ExcelJS.Cell, {text, result, block}: FileFormula): void {
  cell.value = {
    formula: wellFormed(text.slice(1)),
    result: typeof result === 'string' ? safeText(result) : plainOf(result),
    ...(block && {shareType: 'array', ref: block}),
  } as ExcelJS.CellFormulaValue;
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
  const shown = (rich && richTextOf(safeRichText(rich), sheet.styles.get(row, column))) ?? safeText(text);
  cell.value = link ? {text: shown as string, hyperlink: wellFormed(link)} : shown;
  if (/^\s*[=+\-@]/.test(text)) cell.style = {...cell.style, numFmt: textFormatOf()};
}

/** A dropdown with its choices in place; Excel keeps at most 255 characters of them, and no comma inside one. */
function excelValidationOf({criterion, values, allowInvalid, helpText}: Validation): ExcelJS.DataValidation | null {
  const choices = values[0];
  if (criterion !== 'VALUE_IN_LIST' || !Array.isArray(choices)) return null;
  const list = wellFormed(choices.join(','));
  if (list.length > 255 || choices.some((choice) => /[,"]/.test(String(choice)))) return null;
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${list}"`],
    showErrorMessage: !allowInvalid,
    ...(helpText && {showInputMessage: true, prompt: escaped(helpText)}),
  };
}

function filterOf({top, left, rows, columns}: {top: number; left: number; rows: number; columns: number}) {
  return {from: {row: top + 1, column: left + 1}, to: {row: top + rows, column: left + columns}};
}
