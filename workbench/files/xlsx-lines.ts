import type ExcelJS from 'exceljs';
import {display} from '../host/document/display';
import {getOrCreate} from '../host/document/get-or-create';
import type {Rect} from '../host/document/rect';
import type {Sheet} from '../host/document/sheet';
import type {Style} from '../host/document/style';
import {tabMarkOf} from './shared';

const PIXELS_A_CHARACTER = 7;
const LEFT_OUT = 9;
export const POINTS_A_PIXEL = 0.75;
/** What a line of text takes, in font sizes: its own size and the gap to the next; more where it is Chinese. */
const LINE_HEIGHT = 1.25;
const TALL_LINE_HEIGHT = 1.3;
/** Fonts that stand in for Chinese are higher still; two lines of them have room in the padding, more have not. */
const TALLEST_LINE_HEIGHT = 1.45;
const PADDING = 6;

/** Heights of the rows that are not as high as usual, in points, by the row from 0. */
export type Heights = ReadonlyMap<number, number>;

/**
 * Sizes in Excel's units: characters across, points down. Numbers always fit, and rows grow with wrapped text.
 *
 * @returns the heights, which go into the file with the cells: a row of the library's takes much more than its height
 */
export function writeLines(page: ExcelJS.Worksheet, sheet: Sheet, widths: readonly number[]): Heights {
  const {rows} = sheet.dataExtent();
  widths.forEach((pixels, column) => {
    const characters = Math.round(((pixels - 5) / PIXELS_A_CHARACTER) * 100) / 100;
    // The library leaves out what it takes for the usual width, which another program does not.
    page.getColumn(column + 1).width = characters === LEFT_OUT ? characters + 0.01 : characters;
    if (sheet.columns.isHidden(column)) page.getColumn(column + 1).hidden = true;
  });
  const grown = heightsOf(sheet, widths);
  const heights = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const own = sheet.rows.sizeOf(row);
    const pixels = own === sheet.rows.defaultSize ? grown[row] : own;
    if (pixels !== undefined && pixels !== sheet.rows.defaultSize) heights.set(row, pixels * POINTS_A_PIXEL);
  }
  return heights;
}

/** Pixels across all columns that show. */
export function widthOf(sheet: Sheet, widths: readonly number[]): number {
  return widths.reduce((sum, width, column) => sum + (sheet.columns.isHidden(column) ? 0 : width), 0);
}

/** Pixels across each column. Excel shows `####` where a number does not fit; text simply runs on. */
export function widthsOf(sheet: Sheet): number[] {
  const {columns} = sheet.dataExtent();
  const widths = Array.from({length: columns}, (_, column) => sheet.columns.sizeOf(column));
  const needs = neededIn(sheet);
  if (tabMarkOf(sheet) === 'details') narrow(widths, sheet, needs);
  sheet.values.forEach((value, row, column) => {
    if (typeof value !== 'number') return;
    const needed = needs(value, row, column);
    if (needed > widths[column]! && sheet.mergeAt(row, column) === null) widths[column] = needed;
  });
  return widths;
}

/** Pixels that a number needs where it stands, with what is around it. */
type Needed = (value: number, row: number, column: number) => number;

/** Days and round amounts come again and again, and showing one takes long. */
function neededIn(sheet: Sheet): Needed {
  const known = new ByLook<string, number, number>();
  return (value, row, column) => {
    const style = sheet.styles.get(row, column);
    // The format of a formula's result is not in its style.
    const format = sheet.formatAt(row, column);
    return getOrCreate(known.of(column, style, format), value, () =>
      Math.ceil(textWidth(display(value, format, sheet.workbook.locale), style) + 2 * PADDING),
    );
  };
}

/** What is known of the cells with a style and something else in common. */
class ByLook<Trait, Value, Known> {
  readonly #known = new Map<Style, Map<Trait, Map<Value, Known>>>();
  /** The last ones of each column: mostly the cell below looks the same. */
  readonly #last: {style: Style; trait: Trait; alike: Map<Value, Known>}[] = [];

  of(column: number, style: Style, trait: Trait): Map<Value, Known> {
    const last = this.#last[column];
    if (last !== undefined && last.style === style && last.trait === trait) return last.alike;
    const byTrait = getOrCreate(this.#known, style, () => new Map<Trait, Map<Value, Known>>());
    const alike = getOrCreate(byTrait, trait, () => new Map<Value, Known>());
    this.#last[column] = {style, trait, alike};
    return alike;
  }
}

/** Makes columns no wider than what stands in them: of many, most are blank or say a word. */
function narrow(widths: number[], sheet: Sheet, needs: Needed): void {
  const needed = widths.map(() => NARROWEST);
  sheet.values.forEach((value, row, column) => {
    if (value === '' || row < sheet.frozenRows) return;
    const most = needed[column]!;
    if (typeof value === 'number') {
      needed[column] = Math.max(most, needs(value, row, column));
      return;
    }
    const text = typeof value === 'string' ? value : sheet.displayAt(row, column);
    const style = sheet.styles.get(row, column);
    // No character is wider than an em.
    if (text.length * pixelsOfEm(style) + 2 * PADDING <= most) return;
    needed[column] = Math.max(most, Math.ceil(textWidth(text, style) + 2 * PADDING));
  });
  for (const [column, width] of needed.entries()) widths[column] = Math.min(widths[column]!, width);
}

/** In pixels: room for the words of a heading, which breaks between them. */
const NARROWEST = 72;

/** Whether a text takes more than a line of its cell. */
export function isBroken(text: string, sheet: Sheet, row: number, column: number): boolean {
  const style = sheet.styles.get(row, column);
  return style.wrapStrategy === 'WRAP' && linesOf(text, style, sheet.columns.sizeOf(column) - PADDING) > 1;
}

/** Heights that wrapped text needs, where that is more than a row has; Sheets grows such rows by itself. */
function heightsOf(sheet: Sheet, widths: readonly number[]): (number | undefined)[] {
  const heights: (number | undefined)[] = [];
  // Names and steps come again and again, and breaking one into lines takes long.
  const known = new ByLook<number, string, number>();
  sheet.values.forEach((value, row, column) => {
    if (typeof value !== 'string') return;
    const style = sheet.styles.get(row, column);
    if (style.wrapStrategy !== 'WRAP') return;
    const merge = sheet.mergeAt(row, column);
    if (merge && merge.rows > 1) return;
    const width = merge === null ? widths[column]! : widthAcross(widths, merge);
    const height = getOrCreate(known.of(column, style, width), value, () => heightOf(value, style, width));
    heights[row] = Math.max(heights[row] ?? sheet.rows.defaultSize, height);
  });
  return heights;
}

function widthAcross(widths: readonly number[], {left, columns}: Rect): number {
  return widths.slice(left, left + columns).reduce((sum, each) => sum + each, 0);
}

/** Pixels that a text takes in so much width. */
function heightOf(text: string, style: Style, width: number): number {
  const lines = linesOf(text, style, width - PADDING);
  const tall = lines > 2 ? TALLEST_LINE_HEIGHT : TALL_LINE_HEIGHT;
  const points = style.fontSize * (/[\u2e80-\uffee]/.test(text) ? tall : LINE_HEIGHT);
  return Math.ceil((lines * points) / POINTS_A_PIXEL) + PADDING / 2;
}

/** How many lines the text breaks into: at blanks, between Chinese characters, and inside a word only where it is wider. */
function linesOf(text: string, style: Style, width: number): number {
  const room = Math.max(width, 20);
  const pixels = pixelsOfEm(style);
  return text.split('\n').reduce((lines, line) => lines + brokenInto(line, room / pixels), 0);
}

/** The lines of a paragraph in so much room, in em. */
function brokenInto(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of paragraph.match(PIECES) ?? []) {
    const width = emsOf(piece.trimEnd());
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used += emsOf(piece);
  }
  return lines;
}

/** What stays together on a line. */
const PIECES = /[\u2e80-\uffee]|[^\s\u2e80-\uffee]*\s+|[^\s\u2e80-\uffee]+/g;

function textWidth(text: string, style: Style): number {
  return emsOf(text) * pixelsOfEm(style);
}

/** Bold letters are wider. */
function pixelsOfEm({fontSize, fontWeight}: Style): number {
  return (fontSize / POINTS_A_PIXEL) * (fontWeight === 'bold' ? 1.08 : 1);
}

/** The width of a text in Arial, in em: what stands in for Arial elsewhere is as wide. */
function emsOf(text: string): number {
  let ems = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!;
    if (code > 0xffff) at += 1;
    ems += EMS.get(code) ?? (code > 0x2e7f ? 1 : ORDINARY);
  }
  return ems;
}

/** Of digits and most letters. */
const ORDINARY = 0.556;

/** By the number of the character. */
const EMS = new Map<number | undefined, number>(
  (
    [
      [0.23, "ijl|'‘’"],
      [0.28, ' ft.,:;/I![]'],
      [0.34, 'r()-“”·'],
      [0.5, 'ckvxyzsJ'],
      [0.584, '+=<>'],
      [0.62, 'FTZ'],
      [0.67, 'ABEKPSVXY&'],
      [0.73, 'CDHNRUw'],
      [0.78, 'GOQ'],
      [0.84, 'mM'],
      [0.95, 'W%'],
      [1, '—…→█'],
    ] as const
  ).flatMap(([ems, characters]) => Array.from(characters, (character) => [character.codePointAt(0), ems] as const)),
);
