import {safeValue} from '../../cells/safe-text';
import type {TabValue} from '../../tabs/model';
import type {Style} from '../../tabs/styles';
import type {Range} from '../google';

type Grid<Value> = Value[][];

/** What changes in the add-on's cells from run to run, one entry a cell, row by row. */
export interface Look {
  readonly values: Grid<unknown>;
  readonly numberFormats: Grid<string>;
  readonly backgrounds: Grid<string | null>;
  readonly fontColors: Grid<string | null>;
  readonly notes: Grid<string>;
}

/** A cell to be drawn. */
export interface DrawnCell {
  readonly value: TabValue;
  readonly style: Style;
  readonly note?: string;
}

/** The look of cells that are to be drawn; `null` is an empty cell. */
export function lookOf(cells: readonly (readonly (DrawnCell | null)[])[]): Look {
  const grid = <Value>(part: (cell: DrawnCell | null) => Value) => cells.map((row) => row.map(part));
  return {
    values: grid((cell) => cell?.value ?? ''),
    numberFormats: grid((cell) => cell?.style.format ?? (typeof cell?.value === 'string' ? '@' : 'General')),
    backgrounds: grid((cell) => cell?.style.fill ?? null),
    fontColors: grid((cell) => cell?.style.text ?? null),
    notes: grid((cell) => cell?.note ?? ''),
  };
}

/** How the cells of a range look as they stand, but for their values. */
export function readLooks(range: Range): Omit<Look, 'values'> {
  return {
    numberFormats: range.getNumberFormats(),
    backgrounds: range.getBackgrounds().map((row) => row.map((color) => (color === NO_FILL ? null : color))),
    fontColors: range.getFontColors().map((row) => row.map((color) => (color === NO_COLOR ? null : color))),
    notes: range.getNotes(),
  };
}

/** What a cell without a color of its own says. */
const NO_FILL = '#ffffff';
const NO_COLOR = '#000000';

/**
 * Draws a look into a range of the same shape. Formats come first, so that text stays text.
 *
 * @param formulas those that stand in the range and stay
 */
export function writeLook(range: Range, look: Look, formulas: Grid<string> = []): void {
  range
    .setNumberFormats(look.numberFormats)
    .setValues(valuesAround(formulas, look))
    .setBackgrounds(look.backgrounds)
    .setFontColors(look.fontColors)
    .setNotes(look.notes);
}

/**
 * Draws a look into a range of the same shape, but for what is there already: of cells that somebody protected or gave
 * rules nothing was written, so nothing has to be put back.
 */
export function writeDifferences(range: Range, look: Look): void {
  const now = readLooks(range);
  const differ = (one: Grid<unknown>, other: Grid<unknown>) => JSON.stringify(one) !== JSON.stringify(other);
  if (differ(now.numberFormats, look.numberFormats)) range.setNumberFormats(look.numberFormats);
  if (differ(range.getValues(), look.values)) range.setValues(valuesAround(range.getFormulas(), look));
  if (differ(now.backgrounds, look.backgrounds)) range.setBackgrounds(look.backgrounds);
  if (differ(now.fontColors, look.fontColors)) range.setFontColors(look.fontColors);
  if (differ(now.notes, look.notes)) range.setNotes(look.notes);
}

/** The values to write, but for cells with a formula: we write none, so each is somebody's own and stays. */
function valuesAround(formulas: Grid<string>, {values}: Look): Grid<unknown> {
  return values.map((row, r) => row.map((value, c) => formulas[r]?.[c] || safeValue(value)));
}
