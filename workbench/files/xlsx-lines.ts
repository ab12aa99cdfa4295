import type ExcelJS from 'exceljs';
import type {Sheet} from '../host/document/sheet';
import type {Style} from '../host/document/style';

const PIXELS_A_CHARACTER = 7;
const POINTS_A_PIXEL = 0.75;
/** What a line of text takes, in font sizes: its own size and the gap to the next. */
const LINE_HEIGHT = 1.3;
const PADDING = 6;

/** Sizes in Excel's units: characters across, points down. Numbers always fit, and rows grow with wrapped text. */
export function writeLines(page: ExcelJS.Worksheet, sheet: Sheet, widths: readonly number[]): void {
  const {rows} = sheet.dataExtent();
  widths.forEach((pixels, column) => {
    page.getColumn(column + 1).width = Math.round(((pixels - 5) / PIXELS_A_CHARACTER) * 100) / 100;
    if (sheet.columns.isHidden(column)) page.getColumn(column + 1).hidden = true;
  });
  const heights = heightsOf(sheet, widths);
  for (let row = 0; row < rows; row++) {
    const own = sheet.rows.sizeOf(row);
    const pixels = own === sheet.rows.defaultSize ? heights[row] : own;
    if (pixels !== undefined && pixels !== sheet.rows.defaultSize)
      page.getRow(row + 1).height = pixels * POINTS_A_PIXEL;
    if (sheet.rows.isHidden(row) || sheet.rows.isFiltered(row)) page.getRow(row + 1).hidden = true;
  }
}

/** Pixels across all columns that show. */
export function widthOf(sheet: Sheet, widths: readonly number[]): number {
  return widths.reduce((sum, width, column) => sum + (sheet.columns.isHidden(column) ? 0 : width), 0);
}

/** Pixels across each column. Excel shows `####` where a number does not fit; text simply runs on. */
export function widthsOf(sheet: Sheet): number[] {
  const {columns} = sheet.dataExtent();
  const widths = Array.from({length: columns}, (_, column) => sheet.columns.sizeOf(column));
  // Days and round amounts come again and again down a column, and showing one takes long.
  const measured = widths.map(() => new Map<Style, Set<number>>());
  sheet.values.forEach((value, row, column) => {
    if (typeof value !== 'number') return;
    const style = sheet.styles.get(row, column);
    const known = measured[column]!.get(style) ?? new Set();
    if (known.has(value) || sheet.mergeAt(row, column)) return;
    measured[column]!.set(style, known.add(value));
    const needed = textWidth(sheet.displayAt(row, column), style, 1) + 2 * PADDING;
    widths[column] = Math.max(widths[column]!, Math.ceil(needed));
  });
  return widths;
}

/** Heights that wrapped text needs, where that is more than a row has; Sheets grows such rows by itself. */
function heightsOf(sheet: Sheet, widths: readonly number[]): (number | undefined)[] {
  const heights: (number | undefined)[] = [];
  sheet.values.forEach((value, row, column) => {
    const style = sheet.styles.get(row, column);
    if (typeof value !== 'string' || style.wrapStrategy !== 'WRAP') return;
    const merge = sheet.mergeAt(row, column);
    if (merge && merge.rows > 1) return;
    const width = widths.slice(column, column + (merge?.columns ?? 1)).reduce((sum, each) => sum + each, 0);
    const height =
      Math.ceil((linesOf(value, style, width - PADDING) * style.fontSize * LINE_HEIGHT) / POINTS_A_PIXEL) + PADDING / 2;
    heights[row] = Math.max(heights[row] ?? sheet.rows.defaultSize, height);
  });
  return heights;
}

/** How many lines the text breaks into; words that do not fit whole cost a little more than their letters. */
function linesOf(text: string, style: Style, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((textWidth(line, style) * 1.04) / Math.max(width, 20))), 0);
}

/** Of Arial's characters digits are a little wider than Excel's column unit, letters narrower, Chinese ones twice as wide. */
function textWidth(text: string, {fontSize, fontWeight}: Style, letter = 0.8): number {
  let units = 0;
  for (const character of text) {
    units += character > '\u2e7f' ? 1.9 : character >= '0' && character <= '9' ? 1.05 : letter;
  }
  return units * PIXELS_A_CHARACTER * (fontSize / 10) * (fontWeight === 'bold' ? 1.08 : 1);
}
