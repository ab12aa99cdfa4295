import type {Sheet} from '../../host/document/sheet';

/** Pixels that a cell keeps free beside its content, both sides together. */
const SIDES = 2;
const POINT = 4 / 3;

const pen = document.createElement('canvas').getContext('2d')!;

/** What a cell with a number shows: crosses where its column is too narrow, because a part of a number is another number. */
export function numberShown(sheet: Sheet, row: number, column: number): string {
  const text = sheet.displayAt(row, column);
  const {fontStyle, fontWeight, fontSize, fontFamily, wrapStrategy} = sheet.styles.get(row, column);
  // A date goes on in the next line, as a text does.
  if (wrapStrategy === 'WRAP' && text.includes(' ')) return text;
  const merge = sheet.mergeAt(row, column);
  const [left, columns] = merge ? [merge.left, merge.columns] : [column, 1];
  let room = -SIDES;
  for (let each = left; each < left + columns; each++) room += sheet.columns.sizeOf(each);
  pen.font = `${fontStyle} ${fontWeight} ${fontSize * POINT}px ${fontFamily}`;
  if (pen.measureText(text).width <= room) return text;
  return '#'.repeat(Math.max(1, Math.floor(room / pen.measureText('#').width)));
}
