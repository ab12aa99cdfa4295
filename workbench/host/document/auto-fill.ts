import {copiedFormula} from '../formulas/references';
import type {CellValue} from './cell';
import {isMomentFormat} from './display';
import {type Axis, type Rect, rect} from './rect';
import {Refusal} from './refusal';
import type {Sheet} from './sheet';
import {writeValues} from './writing';

const SERIES = [
  'January February March April May June July August September October November December',
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  'Mon Tue Wed Thu Fri Sat Sun',
].map((names) => names.split(' '));

/**
 * Goes on with what a block holds over the rest of a larger one, which grows along one axis: numbers with one step between
 * them, days, names of months and days, texts that end in a number, formulas; anything else, or all of it, repeats.
 */
export function autoFill(sheet: Sheet, block: Rect, target: Rect, repeats: boolean): void {
  const before: Readonly<Record<Axis, number>> = {rows: block.top - target.top, columns: block.left - target.left};
  const more = {rows: target.rows - block.rows, columns: target.columns - block.columns};
  const isOutside = before.rows < 0 || before.columns < 0 || more.rows < before.rows || more.columns < before.columns;
  if (isOutside) throw new Refusal('AutoFill destination range must contain the source range.');
  if (more.rows > 0 && more.columns > 0) {
    throw new Refusal('AutoFill destination range must extend the source range in only one direction.');
  }
  sheet.workbook.settle();
  const axis: Axis = more.rows > 0 ? 'rows' : 'columns';
  const lines = axis === 'rows' ? block.columns : block.rows;
  for (let line = 0; line < lines; line++) {
    const cellAt = (at: number) =>
      axis === 'rows' ? rect(block.top + at, block.left + line) : rect(block.top + line, block.left + at);
    const next = continued(
      sheet,
      Array.from({length: block[axis]}, (_, at) => cellAt(at)),
      axis,
      repeats,
    );
    for (let at = -before[axis]; at < target[axis] - before[axis]; at++) {
      if (at >= 0 && at < block[axis]) continue;
      const {top, left} = cellAt(at);
      const like = cellAt(((at % block[axis]) + block[axis]) % block[axis]);
      sheet.styles.set(top, left, sheet.styles.get(like.top, like.left));
      writeValues(sheet, top, left, [[next(at)]]);
    }
  }
}

/** What a line of cells goes on with, by the place in the line; below 0 before it. */
function continued(sheet: Sheet, cells: readonly Rect[], axis: Axis, repeats: boolean): (at: number) => unknown {
  const values = cells.map(({top, left}) => sheet.values.get(top, left));
  const wrapped = (at: number) => ((at % cells.length) + cells.length) % cells.length;
  const repeated = (at: number) => {
    const {top, left} = cells[wrapped(at)]!;
    const formula = sheet.formulaAt(top, left);
    const moved = at - wrapped(at);
    const [down, right] = axis === 'rows' ? [moved, 0] : [0, moved];
    return formula ? copiedFormula(formula, down!, right!, sheet.workbook.locale.decimal) : values[wrapped(at)];
  };
  if (repeats || cells.some(({top, left}) => sheet.formulaAt(top, left) !== '')) return repeated;
  const [first, second] = values as [CellValue, CellValue?];
  if (values.every((value) => typeof value === 'number')) {
    const isDay = isMomentFormat(sheet.formatAt(cells[0]!.top, cells[0]!.left));
    if (values.length === 1) return (at) => (isDay ? Number(first) + at : first);
    const step = Number(second) - Number(first);
    if (values.every((value, at) => Math.abs(Number(value) - Number(first) - at * step) < 1e-9))
      return (at) => Number(first) + at * step;
    throw new Error('[host] Range.autoFill of numbers with unequal steps is not implemented');
  }
  const names = SERIES.find((list) =>
    values.every((value, at) => value === list[(list.indexOf(String(first)) + at) % list.length]),
  );
  if (names) return (at) => names[(((names.indexOf(String(first)) + at) % names.length) + names.length) % names.length];
  const counted = values.length === 1 ? /^(.*\D)(\d+)$/.exec(String(first)) : null;
  return counted ? (at) => counted[1] + (Number(counted[2]) + at) : repeated;
}
