import type ExcelJS from 'exceljs';
import {columnName} from '../host/document/a1';
import {CellError, type CellValue} from '../host/document/cell';
import {getOrCreate} from '../host/document/get-or-create';
import type {Formula, Sheet} from '../host/document/sheet';
import {PLAIN, type Style} from '../host/document/style';
import type {Heights} from './xlsx-lines';
import {excelStyleOf, TEXT_FORMAT} from './xlsx-looks';
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
  const out = new Xml();
  out.addAny(`${before.replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${all}"/>`)}<sheetData>`);
  const written = new Map(Array.from(own.matchAll(CELL), ([cell, address = '']) => [address, cell]));
  const names = Array.from({length: columns}, (_, column) => columnName(column));
  const starts = names.map((name) => `<c r="${name}`);
  const looks = new Looks(styleNumber);
  const mayBeSpecial = written.size > 0;
  for (let row = 0; row < rows; row++) {
    const points = heights.get(row);
    const height = points === undefined ? '' : ` ht="${points}" customHeight="1"`;
    const hidden = sheet.rows.isHidden(row) || sheet.rows.isFiltered(row) ? ' hidden="1"' : '';
    const start = out.length;
    const number = String(row + 1);
    out.add(`<row r="${number}"${height}${hidden}>`);
    const filled = out.length;
    const [values, styles, brought] = [
      sheet.values.rowAt(row),
      sheet.styles.rowAt(row),
      sheet.resultFormats.rowAt(row),
    ];
    for (let column = 0; column < columns; column++) {
      const special =
        mayBeSpecial && isSpecial(sheet, row, column, formulas) ? written.get(names[column]! + number) : undefined;
      if (special !== undefined) {
        out.addAny(special);
        continue;
      }
      const value = values[column] ?? '';
      const style = styles[column] ?? PLAIN;
      if (value === '' && style === PLAIN) continue;
      out.add(starts[column]!);
      out.add(number);
      out.add(looks.of(style, formatOf(value, style, brought[column] ?? ''), column));
      addContent(out, value, texts);
    }
    if (out.length > filled || height !== '' || hidden !== '') out.add('</row>');
    else out.length = start;
    if (out.length >= PIECE) yield out.taken();
  }
  out.addAny(`</sheetData>${after}`);
  yield out.taken();
}

/**
 * XML in bytes. All but the library's cells is ASCII: put together as text and encoded, a million cells take twice as long
 * as they do here.
 */
class Xml {
  #bytes = new Uint8Array(2 * PIECE);
  length = 0;

  /** Adds ASCII. */
  add(text: string): void {
    this.#makeRoom(text.length);
    const bytes = this.#bytes;
    const start = this.length;
    for (let at = 0; at < text.length; at++) bytes[start + at] = text.charCodeAt(at);
    this.length = start + text.length;
  }

  addAny(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What was added since the last time. */
  taken(): Uint8Array<ArrayBuffer> {
    const bytes = this.#bytes.slice(0, this.length);
    this.length = 0;
    return bytes;
  }

  #makeRoom(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
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

/** @param brought the number format of a formula's result */
function formatOf(value: CellValue, {numberFormat}: Style, brought: string): string {
  if (isLikeFormula(value)) return TEXT_FORMAT;
  return numberFormat || (value === '' ? '' : brought);
}

/** A text that Excel would read as a formula when somebody edits its cell. */
export function isLikeFormula(value: CellValue): boolean {
  // No letter begins one, and most texts begin with a letter.
  return (
    typeof value === 'string' &&
    !(value.charCodeAt(0) > AT_SIGN && value.charCodeAt(0) < NO_BLANK) &&
    /^\s*[=+\-@]/.test(value)
  );
}

/** The codes of `@`, and of the first blank beyond ASCII. */
const AT_SIGN = 64;
const NO_BLANK = 128;

/** The content of a cell, from behind its look to its end. */
function addContent(out: Xml, value: CellValue, texts: Texts): void {
  if (value === '') {
    out.add('"/>');
    return;
  }
  if (typeof value === 'number') {
    out.add('"><v>');
    out.add(String(value));
  } else if (typeof value === 'boolean') {
    out.add(value ? '" t="b"><v>1' : '" t="b"><v>0');
  } else if (value instanceof CellError && EXCEL_ERRORS.has(value.code)) {
    out.add('" t="e"><v>');
    out.add(value.code);
  } else {
    out.add('" t="s"><v>');
    out.add(String(texts.of(value instanceof CellError ? value.code : value)));
  }
  out.add('</v></c>');
}

/** The texts of all cells, each once, by its number in the file. */
export class Texts {
  readonly #numbers = new Map<string, number>();

  /** @param first the number of the first one; those before are the library's */
  constructor(readonly first: number) {}

  of(text: string): number {
    return getOrCreate(this.#numbers, text, () => this.first + this.#numbers.size);
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
const MARKUP = /[&<>\p{Cc}]/u;
const CONTROLS = /(?![\t\n\r])[\p{Cc}]/gu;

/** The numbers of looks, as attributes up to the quotation mark behind them: few looks have many cells. */
class Looks {
  readonly #known = new Map<Style, Map<string, string>>();
  /** The last one of each column: mostly the cell below has the same. */
  readonly #last: {readonly style: Style; readonly format: string; readonly number: string}[] = [];

  constructor(readonly styleNumber: StyleNumber) {}

  of(style: Style, format: string, column: number): string {
    const last = this.#last[column];
    if (last !== undefined && last.style === style && last.format === format) return last.number;
    const number = this.#numberOf(style, format);
    this.#last[column] = {style, format, number};
    return number;
  }

  #numberOf(style: Style, format: string): string {
    const byFormat = getOrCreate(this.#known, style, () => new Map<string, string>());
    return getOrCreate(byFormat, format, () => `" s="${this.styleNumber(excelStyleOf(style, format))}`);
  }
}
