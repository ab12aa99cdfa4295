import {cellName} from '../host/document/a1';
import {CellError, type CellValue} from '../host/document/cell';
import type {FileFormula, Sheet} from '../host/document/sheet';
import type {Workbook} from '../host/document/workbook';
import {Calculator} from '../host/formulas/calculator';
import {Grid, Reference} from '../host/formulas/values';
import {fileWords, listed, type Tell} from './words';

/** What they give changes by itself, so what they gave in the file is no measure. */
const CHANGING = /\b(?:TODAY|NOW)\s*\(/i;

/**
 * Makes formulas of a file formulas of the spreadsheet, where they give here what the file says they give. The others stay
 * with their results, and go into a file again while those stand.
 *
 * @returns what to tell of those others
 */
export function bringToLife(workbook: Workbook, tell: Tell = fileWords('en')): string[] {
  const calculator = new Calculator(workbook);
  const living: (readonly [sheet: Sheet, row: number, column: number, text: string])[] = [];
  const fixed: string[] = [];
  for (const sheet of workbook.sheets) {
    sheet.fileFormulas.forEach((formula, row, column) => {
      const text = formula!.text.replace(/_xlfn\.(?:_xlws\.)?/g, '');
      if (isTheSame(formula!, calculated(calculator, text, sheet, row, column), text))
        living.push([sheet, row, column, text]);
      else if (!sheet.hidden) fixed.push(`${sheet.name}!${cellName(row, column)}`);
    });
  }
  for (const [sheet, row, column, text] of living) {
    sheet.fileFormulas.set(row, column, null);
    sheet.formulas.set(row, column, {text, spill: null});
  }
  if (fixed.length === 0) return [];
  return [tell('book-fixed-formulas', {count: fixed.length, cells: listed(fixed, tell)})];
}

/** What a formula gives in a cell; of a block of one cell its value. */
function calculated(calculator: Calculator, text: string, sheet: Sheet, row: number, column: number): unknown {
  const value = calculator.evaluate(text, sheet, row, column);
  if (value instanceof Grid) return value.rows.length === 1 && value.rows[0]!.length === 1 ? value.rows[0]![0] : value;
  if (!(value instanceof Reference)) return value;
  const {block} = value;
  return block.rows * block.columns === 1 ? value.sheet.values.get(block.top, block.left) : value;
}

function isTheSame({result, block}: FileFormula, value: unknown, text: string): boolean {
  if (block !== undefined) return false;
  if (CHANGING.test(text)) return typeof value === typeof result && !(value instanceof CellError);
  if (value instanceof CellError) return result instanceof CellError && result.code === value.code;
  // A blank is 0 in Excel.
  const given = value === null || value === '' ? '' : (value as CellValue);
  if (given === '') return result === '' || result === 0;
  if (typeof given !== 'number' || typeof result !== 'number') return given === result;
  return Math.abs(given - result) <= 1e-9 * Math.max(1, Math.abs(result));
}
