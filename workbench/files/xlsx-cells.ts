import type ExcelJS from 'exceljs';
import {columnName} from '../host/document/a1';
import {CellError, type CellValue} from '../host/document/cell';
import type {Formula, Sheet} from '../host/document/sheet';
import {PLAIN, type Style} from '../host/document/style';
import type {Heights} from './xlsx-lines';
import {excelStyleOf, textFormatOf} from './xlsx-looks';
import {safeText} from './xlsx-safe';

/** Errors that Excel knows as well; others go out as text. */
export const EXCEL_ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
]);

/** The number under which a file keeps a look. */
export type StyleNumber = (look: Partial<ExcelJS.Style>) => number;

interface TabParts {
  readonly sheet: Sheet;
  readonly heights: Heights;
  readonly formulas: ReadonlyMap<Formula, string>;
  readonly styleNumber: StyleNumber;
  readonly texts: Texts;
}

/** So long is a piece of XML, in characters. */
const PIECE = 200_000;

/**
 * The XML of a tab with all its cells, in pieces.
 *
 * The library writes everything of a tab but its cells: an object for each of a million cells takes minutes, and more
 * memory than there is. Only cells with a formula, a link or several looks are the library's.
 *
 * @param xml the tab as the library wrote it
 * @param parts the same tab with the heights of its rows and the formulas that it keeps, and the looks and texts of the file
 */
export function* withCells(xml: string, {sheet, heights, formulas, styleNumber, texts}: TabParts) {
  const [, before = '', own = '', after = ''] = /^(.*?)<sheetData(?:\/>|>(.*)<\/sheetData>)(.*)$/s.exec(xml) ?? [];
  const {rows, columns} = extentOf(sheet);
  const all = rows > 0 && columns > 0 ? `A1:${columnName(columns - 1)}${rows}` : 'A1';
  let piece = `${before.replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${all}"/>`)}<sheetData>`;
  const written = new Map(Array.from(own.matchAll(CELL), ([cell, address = '']) => [address, cell]));
  const names = Array.from({length: columns}, (_, column) => columnName(column));
  const parts = {looks: new Looks(styleNumber), texts};
  for (let row = 0; row < rows; row++) {
    let cells = '';
    for (let column = 0; column < columns; column++) {
      const address = `${names[column]}${row + 1}`;
      cells +=
        written.get(isSpecial(sheet, row, column, formulas) ? address : '') ??
        cellAt(sheet, row, column, address, parts);
    }
    const points = heights.get(row);
    const height = points === undefined ? '' : ` ht="${points}" customHeight="1"`;
    const hidden = sheet.rows.isHidden(row) || sheet.rows.isFiltered(row) ? ' hidden="1"' : '';
    if (cells !== '' || height !== '' || hidden !== '') piece += `<row r="${row + 1}"${height}${hidden}>${cells}</row>`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData>${after}`;
}

const CELL = /<c r="([A-Z]+\d+)"(?:[^>]*\/>|.*?<\/c>)/gs;

/** Whether the library writes a cell, because it holds more than a value and a look. */
function isSpecial(sheet: Sheet, row: number, column: number, formulas: ReadonlyMap<Formula, string>): boolean {
  if (sheet.richTexts.get(row, column) !== null || sheet.fileFormulas.get(row, column) !== null) return true;
  const formula = sheet.formulas.get(row, column);
  return formula !== null && formulas.has(formula);
}

function extentOf({values, styles, formulas, fileFormulas}: Sheet): {rows: number; columns: number} {
  const sizes = [values.extent(), styles.extent(), formulas.extent(), fileFormulas.extent()];
  return {rows: Math.max(...sizes.map(({rows}) => rows)), columns: Math.max(...sizes.map(({columns}) => columns))};
}

function cellAt(sheet: Sheet, row: number, column: number, address: string, {looks, texts}: Parts): string {
  const value = sheet.values.get(row, column);
  const style = sheet.styles.get(row, column);
  if (value === '') return style === PLAIN ? '' : `<c r="${address}" s="${looks.of(style, style.numberFormat)}"/>`;
  const format = isLikeFormula(value) ? textFormatOf() : style.numberFormat || sheet.resultFormats.get(row, column);
  return `<c r="${address}" s="${looks.of(style, format)}"${contentOf(value, texts)}</c>`;
}

/** A text that Excel would read as a formula when somebody edits its cell. */
export function isLikeFormula(value: CellValue): boolean {
  return typeof value === 'string' && /^\s*[=+\-@]/.test(value);
}

function contentOf(value: CellValue, texts: Texts): string {
  if (typeof value === 'number') return `><v>${value}</v>`;
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v>`;
  if (value instanceof CellError && EXCEL_ERRORS.has(value.code)) return ` t="e"><v>${value.code}</v>`;
  return ` t="s"><v>${texts.of(value instanceof CellError ? value.code : value)}</v>`;
}

/** The looks and texts of a file. */
interface Parts {
  readonly looks: Looks;
  readonly texts: Texts;
}

/** The texts of all cells, each once, by its number in the file. */
export class Texts {
  readonly #numbers = new Map<string, number>();

  /** @param first the number of the first one; those before are the library's */
  constructor(readonly first: number) {}

  of(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.first + this.#numbers.size;
      this.#numbers.set(text, number);
    }
    return number;
  }

  /** The library's texts with these behind them, as XML in pieces. */
  *pieces(xml: string): Iterable<string> {
    let piece = xml.replace(/<\/sst>$/, '').replace(/ (?:count|uniqueCount)="\d+"/g, '');
    for (const text of this.#numbers.keys()) {
      piece += `<si><t xml:space="preserve">${escapedXml(safeText(text))}</t></si>`;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    yield `${piece}</sst>`;
  }
}

function escapedXml(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text.replace(CONTROLS, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** What XML cannot hold, or holds for itself. */
const MARKUP = /[&<>]|(?![\t\n\r])\p{Cc}/u;
const CONTROLS = /(?![\t\n\r])[\p{Cc}]/gu;

/** The numbers of looks: few looks have many cells. */
class Looks {
  readonly #known = new Map<Style, Map<string, number>>();

  constructor(readonly styleNumber: StyleNumber) {}

  of(style: Style, format: string): number {
    let byFormat = this.#known.get(style);
    if (byFormat === undefined) {
      byFormat = new Map();
      this.#known.set(style, byFormat);
    }
    let number = byFormat.get(format);
    if (number === undefined) {
      number = this.styleNumber(excelStyleOf(style, format));
      byFormat.set(format, number);
    }
    return number;
  }
}
