import type {Sheet} from '../../host/document/sheet';
import type {Style} from '../../host/document/style';

/** Pixels. */
const POINT = 4 / 3;
const LINE = 1.3;
/** A line without text is as high as one of the usual size, and so higher than one of a smaller. */
const BLANK_LINE = 5;
/** The cell's padding, and some more: the grid breaks a little earlier than the pen measures. */
const PADDING = 6;
/** What a number keeps free, both sides together. */
const SIDES = 2;
const MEASURED_ROWS = 2000;

const pen = document.createElement('canvas').getContext('2d')!;

/**
 * Heights in pixels of the rows whose wrapped or larger text needs more than a plain row, by row from 0.
 *
 * A spreadsheet fits a row to its text until someone sets its height; rows with a height of their own are left out.
 */
export function fittingHeights(sheet: Sheet): Map<number, number> {
  const heights = new Map<number, number>();
  sheet.values.forEach((_, row, column) => {
    if (row >= MEASURED_ROWS || sheet.rows.sizeOf(row) !== sheet.rows.defaultSize) return;
    const style = sheet.styles.get(row, column);
    if (style.wrapStrategy !== 'WRAP' && style.fontSize <= 11) return;
    const blank = sheet.displayAt(row, column).match(/\n(?=\n)/g)?.length ?? 0;
    const lines = linesIn(sheet, row, column, style);
    const height = Math.ceil(lines * style.fontSize * POINT * LINE) + blank * BLANK_LINE + 5;
    if (height > Math.max(sheet.rows.defaultSize, heights.get(row) ?? 0)) heights.set(row, height);
  });
  return heights;
}

function linesIn(sheet: Sheet, row: number, column: number, style: Style): number {
  if (style.wrapStrategy !== 'WRAP') return 1;
  const width = widthOf(sheet, row, column) - PADDING;
  pen.font = `${style.fontWeight} ${style.fontSize * POINT}px ${style.fontFamily}`;
  return sheet
    .displayAt(row, column)
    .split('\n')
    .reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width), 0);
}

/** Breaks where a browser would: between words, and inside a word that is wider than the column. */
function linesOfParagraph(paragraph: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of paragraph.match(/[\u3000-\uffef]|[^\s\u3000-\uffef]+\s*|\s+/g) ?? []) {
    const size = pen.measureText(word).width;
    if (filled > 0 && filled + pen.measureText(word.trimEnd()).width > width) {
      lines += 1;
      filled = 0;
    }
    lines += Math.max(0, Math.ceil(size / width) - 1);
    filled += Math.min(size, width);
  }
  return lines;
}

/** What a cell with a number shows: crosses where its column is too narrow, because a part of a number is another number. */
export function numberShown(sheet: Sheet, row: number, column: number): string {
  const text = sheet.displayAt(row, column);
  const {fontStyle, fontWeight, fontSize, fontFamily, wrapStrategy} = sheet.styles.get(row, column);
  // A date goes on in the next line, as a text does.
  if (wrapStrategy === 'WRAP' && text.includes(' ')) return text;
  const room = widthOf(sheet, row, column) - SIDES;
  pen.font = `${fontStyle} ${fontWeight} ${fontSize * POINT}px ${fontFamily}`;
  if (pen.measureText(text).width <= room) return text;
  return '#'.repeat(Math.max(1, Math.floor(room / pen.measureText('#').width)));
}

/** The width of a cell, or of the merged one that it is in. */
function widthOf(sheet: Sheet, row: number, column: number): number {
  const {left, columns} = sheet.mergeAt(row, column) ?? {left: column, columns: 1};
  let width = 0;
  for (let each = left; each < left + columns; each++) width += sheet.columns.sizeOf(each);
  return width;
}
