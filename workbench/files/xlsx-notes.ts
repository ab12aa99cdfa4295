import type ExcelJS from 'exceljs';
import type {Lines} from '../host/document/lines';
import type {Sheet} from '../host/document/sheet';
import {safeText} from './xlsx-safe';

const BOX_WIDTH = 340;
const CHARACTERS_A_LINE = 52;
const LINE_HEIGHT = 16;

/** Puts every note of the sheet on its cell, in a box that shows all of its text. */
export function writeNotes(page: ExcelJS.Worksheet, sheet: Sheet): void {
  sheet.notes.forEach((note, row, column) => {
    const text = safeText(note);
    const cell = page.getCell(row + 1, column + 1);
    cell.note = {texts: [{text}], margins: {insetmode: 'auto'}};
    sizeBox(cell, boxOf(text, row, column, sheet));
  });
}

/** Corners of a note's box, in columns and rows from 0 with their fractions. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf(text: string, row: number, column: number, sheet: Sheet): Box {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 0);
  const left = column + 1;
  return {
    left: left + 0.1,
    top: row,
    right: reach(sheet.columns, left, BOX_WIDTH),
    bottom: reach(sheet.rows, row, lines * LINE_HEIGHT + 14),
  };
}

/** Where so many pixels end, counted in lines from that one on. */
function reach(lines: Lines, from: number, pixels: number): number {
  let at = from;
  let rest = pixels;
  while (rest > lines.sizeOf(at)) {
    rest -= lines.sizeOf(at);
    at++;
  }
  return at + rest / lines.sizeOf(at);
}

/** The library draws every note four rows high and offers no setting, but writes an anchor where the note has one. */
function sizeBox(cell: ExcelJS.Cell, anchor: Box): void {
  const {_comment: comment} = cell as unknown as {_comment: {model: object}};
  Object.defineProperty(comment, 'model', {value: {...comment.model, anchor}});
}
