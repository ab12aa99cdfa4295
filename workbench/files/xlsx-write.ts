import ExcelJS from 'exceljs';
import type {Language} from '../../src/playbook/languages';
import {cellName, rectName} from '../host/document/a1';
import {CellError, type CellValue} from '../host/document/cell';
import {rect} from '../host/document/rect';
import type {Formula, Sheet} from '../host/document/sheet';
import type {Validation} from '../host/document/validation';
import type {Workbook} from '../host/document/workbook';
import {writeMarks} from './book-marks';
import {sharedSheets, tabMarkOf} from './shared';
import {fileWords} from './words';
import {EXCEL_ERRORS, isLikeFormula, type StyleNumber, Texts, withCells} from './xlsx-cells';
import {excelFormulas, remarksOnValues} from './xlsx-formulas';
import {type Heights, isBroken, POINTS_A_PIXEL, widthOf, widthsOf, writeLines} from './xlsx-lines';
import {excelStyleOf, TEXT_FORMAT} from './xlsx-looks';
import {writeNotes} from './xlsx-notes';
import {printOf, writeBreaks} from './xlsx-print';
import {escaped, remarksOnCuts, safeRichText, safeText, wellFormed} from './xlsx-safe';
import {hyperlinkOf, richTextOf} from './xlsx-text';
import {type Gzip, ZipFile} from './zip';

/** A file for others, and what its reader should know. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly remarks: readonly string[];
}

/**
 * A spreadsheet as an XLSX file: what its cells show and how, without the add-on.
 *
 * Formulas stay formulas where Excel gives the same; those of Sheets and custom functions go out as their values, and text
 * that looks like a formula stays text. The hidden tabs from which the add-on takes back its last run stay behind: the file
 * is for others, and nobody would look for them there.
 */
export async function writeXlsx(workbook: Workbook, language: Language = 'en', gzip?: Gzip): Promise<Written> {
  const tell = fileWords(language);
  const book = new ExcelJS.Workbook();
  const sheets = sharedSheets(workbook);
  const names = excelNames(sheets);
  book.views = [{activeTab: sheets.indexOf(firstSeen(workbook, sheets))} as ExcelJS.WorkbookView];
  const formulas = excelFormulas(sheets, names);
  const pages = sheets.map((sheet) => ({sheet, ...writeSheet(book, sheet, names, formulas)}));
  writeMarks(book, workbook, names);
  const remarks = [...remarksOnCuts(sheets, names, tell), ...remarksOnValues(sheets, formulas, tell)];
  return {bytes: await bytesOf(book, pages, formulas, new ZipFile(gzip)), remarks};
}

/** The library's own writer of files. It is not public: its version is pinned, and tests open a written file again. */
interface Writer {
  readonly prepareModel: (model: Model, options: object) => void;
  readonly addWorksheets: (zip: Pick<ZipFile, 'append'>, model: Model) => Promise<void>;
}

/** A workbook as the library writes it. */
interface Model {
  readonly styles: {
    readonly addStyleModel: (style: Partial<ExcelJS.Style>) => number;
    /** What the styles are made of: each font as its XML, the one that widths are counted in first. */
    readonly model: {readonly fonts: string[]};
  };
  readonly sharedStrings: {readonly add: (text: string) => number; readonly uniqueCount: number; readonly xml: string};
}

/** The parts of a file in the order in which the library writes them, the tabs left out. */
const PARTS = {
  before: ['addContentTypes', 'addOfficeRels', 'addWorkbookRels'],
  after: ['addThemes', 'addStyles', 'addApp', 'addCore', 'addWorkbook'],
} as const;

/**
 * The font of Sheets, in whose digits a program counts the width of a column. Where the library's own, Calibri, is not
 * installed, columns come out a sixth too wide, and a page fitted to its paper is printed that much smaller.
 */
const DEFAULT_FONT = '<font><sz val="10"/><name val="Arial"/><family val="2"/></font>';

interface WrittenPage {
  readonly sheet: Sheet;
  readonly page: ExcelJS.Worksheet;
  readonly heights: Heights;
}

/** The file: the library's parts, with the cells written into its tabs. */
async function bytesOf(
  book: ExcelJS.Workbook,
  pages: readonly WrittenPage[],
  formulas: ReadonlyMap<Formula, string>,
  zip: ZipFile,
): Promise<Uint8Array> {
  const writer = book.xlsx as unknown as Writer & Record<string, (zip: ZipFile, model: Model) => Promise<void>>;
  const model = (book as unknown as {model: Model}).model;
  writer.prepareModel(model, {});
  model.styles.model.fonts[0] = DEFAULT_FONT;
  // Without a text of its own the library would not announce the part with the texts.
  model.sharedStrings.add('');
  const texts = new Texts(model.sharedStrings.uniqueCount);
  for (const part of PARTS.before) await writer[part]!(zip, model);
  const tabs = new Map<string, string>();
  const append = (xml: string, part: {readonly name: string}) => {
    if (/worksheets\/sheet\d+\.xml$/.test(part.name)) tabs.set(part.name, xml);
    else zip.append(xml, part);
  };
  await writer.addWorksheets({append}, model);
  const styleNumber: StyleNumber = (look) => model.styles.addStyleModel(look);
  for (const {page, sheet, heights} of pages) {
    const name = `xl/worksheets/sheet${page.id}.xml`;
    await zip.add(name, withCells(tabs.get(name)!, {sheet, heights, formulas, styleNumber, texts}));
  }
  await zip.add('xl/sharedStrings.xml', texts.pieces(model.sharedStrings.xml));
  for (const part of PARTS.after) await writer[part]!(zip, model);
  return zip.bytes();
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

function writeSheet(
  book: ExcelJS.Workbook,
  sheet: Sheet,
  names: ReadonlyMap<Sheet, string>,
  formulas: ReadonlyMap<Formula, string>,
): Omit<WrittenPage, 'sheet'> {
  const widths = widthsOf(sheet);
  const width = widthOf(sheet, widths);
  const page = book.addWorksheet(names.get(sheet), {
    state: sheet.hidden ? 'hidden' : 'visible',
    views: [viewOf(sheet)],
    pageSetup: printOf(sheet, widths),
    headerFooter: {oddFooter: '&L&A&R&P'},
    properties: {
      // Else a program makes lines as low as their letters.
      defaultRowHeight: sheet.rows.defaultSize * POINTS_A_PIXEL,
      ...(sheet.tabColor && {tabColor: {argb: `FF${sheet.tabColor.slice(1).toUpperCase()}`}}),
    },
  });
  writeSpecialCells(page, sheet, names, formulas);
  for (const {top, left, rows, columns} of sheet.merges) {
    page.mergeCellsWithoutStyle(top + 1, left + 1, top + rows, left + columns);
  }
  writeNotes(page, sheet);
  writeDropdowns(page, sheet, names);
  if (sheet.filter) page.autoFilter = filterOf(sheet.filter.block);
  const heights = writeLines(page, sheet, widths);
  writeBreaks(page, sheet, width, heights);
  return {page, heights};
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

/** Cells with a formula, a link or several looks. */
function writeSpecialCells(
  page: ExcelJS.Worksheet,
  sheet: Sheet,
  names: ReadonlyMap<Sheet, string>,
  formulas: ReadonlyMap<Formula, string>,
): void {
  const styled = (row: number, column: number) => {
    const cell = page.getCell(row + 1, column + 1);
    const style = sheet.styles.get(row, column);
    cell.style = excelStyleOf(style, style.numberFormat || sheet.resultFormats.get(row, column));
    return cell;
  };
  sheet.fileFormulas.forEach((formula, row, column) => {
    const value = sheet.values.get(row, column);
    if (formula === null) return;
    if (isSame(formula.result, value)) writeFormula(styled(row, column), formula.text.slice(1), value, formula.block);
    else if (typeof value === 'string') writeText(styled(row, column), sheet, value, row, column, names);
    else styled(row, column).value = plainOf(value);
  });
  sheet.formulas.forEach((formula, row, column) => {
    const text = formulas.get(formula!);
    if (text !== undefined) writeFormula(styled(row, column), text, sheet.values.get(row, column));
  });
  sheet.richTexts.forEach((_, row, column) => {
    const value = sheet.values.get(row, column);
    if (typeof value !== 'string' || value === '' || sheet.fileFormulas.get(row, column) !== null) return;
    writeText(styled(row, column), sheet, value, row, column, names);
  });
}

/** Dropdowns, in runs down a column: a tab may have them in every row. */
function writeDropdowns(page: ExcelJS.Worksheet, sheet: Sheet, names: ReadonlyMap<Sheet, string>): void {
  const runs: {readonly rule: Validation; readonly row: number; readonly column: number; rows: number}[] = [];
  const lastIn = new Map<number, (typeof runs)[number]>();
  sheet.validations.forEach((rule, row, column) => {
    if (rule === null) return;
    const last = lastIn.get(column);
    if (last?.rule === rule && last.row + last.rows === row) {
      last.rows += 1;
      return;
    }
    const run = {rule, row, column, rows: 1};
    runs.push(run);
    lastIn.set(column, run);
  });
  const {dataValidations} = page as unknown as {dataValidations: {add: (cells: string, rule: object) => void}};
  for (const {rule, row, column, rows} of runs) {
    const validation = excelValidationOf(rule, sheet, names);
    if (validation) dataValidations.add(rectName(rect(row, column, rows, 1)), validation);
  }
}

function plainOf(value: Exclude<CellValue, string>): ExcelJS.CellValue {
  if (!(value instanceof CellError)) return value;
  return EXCEL_ERRORS.has(value.code) ? ({error: value.code} as ExcelJS.CellErrorValue) : value.code;
}

function isSame(one: CellValue, other: CellValue): boolean {
  return one instanceof CellError && other instanceof CellError ? one.code === other.code : one === other;
}

/** A formula without its equals sign, with the result that stands beside it. */
function writeFormula(cell: ExcelJS.Cell, formula: string, result: CellValue, block?: string): void {
  cell.value = {
    formula: wellFormed(formula),
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
  const url = rich && hyperlinkOf(rich, sheet.workbook, names);
  // LibreOffice cuts a link off at the end of its line: in our tabs a text that takes two stands without.
  const link = url && !(isBroken(text, sheet, row, column) && tabMarkOf(sheet) !== null) ? url : null;
  const shown = (rich && richTextOf(safeRichText(rich), sheet.styles.get(row, column))) ?? safeText(text);
  cell.value = link ? {text: shown as string, hyperlink: wellFormed(link)} : shown;
  if (isLikeFormula(text)) cell.style = {...cell.style, numFmt: TEXT_FORMAT};
}

function excelValidationOf(
  {criterion, values: [list], allowInvalid, helpText}: Validation,
  sheet: Sheet,
  names: ReadonlyMap<Sheet, string>,
): ExcelJS.DataValidation | null {
  const source =
    criterion === 'VALUE_IN_LIST'
      ? choicesInPlace(list as readonly string[])
      : criterion === 'VALUE_IN_RANGE' && blockOfChoices(String(list), sheet, names);
  if (!source) return null;
  return {
    type: 'list',
    allowBlank: true,
    formulae: [source],
    showErrorMessage: !allowInvalid,
    ...(helpText && {showInputMessage: true, prompt: escaped(helpText)}),
  };
}

/** Excel keeps at most 255 characters of choices in place, and no comma inside one. */
function choicesInPlace(choices: readonly string[]): string | null {
  const list = wellFormed(choices.join(','));
  return list.length > 255 || choices.some((choice) => choice.includes(',')) ? null : `"${list.replace(/"/g, '""')}"`;
}

function blockOfChoices(range: string, home: Sheet, names: ReadonlyMap<Sheet, string>): string | null {
  const found = home.workbook.find(range, home);
  const name = found && names.get(found.sheet);
  if (!name) return null;
  const block = rectName(found.block).replace(/[A-Z]+|\d+/g, '$$$&');
  return `'${name.replace(/'/g, "''")}'!${block}`;
}

function filterOf({top, left, rows, columns}: {top: number; left: number; rows: number; columns: number}) {
  return {from: {row: top + 1, column: left + 1}, to: {row: top + rows, column: left + columns}};
}
