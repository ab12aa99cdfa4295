import {safeText} from '../table/safe-text';
import type {Style} from '../table/styles';
import type {TabValue} from '../table/tab';

type Range = GoogleAppsScript.Spreadsheet.Range;
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
    backgrounds: range.getBackgrounds().map((row) => row.map((colour) => (colour === NO_FILL ? null : colour))),
    fontColors: range.getFontColors().map((row) => row.map((colour) => (colour === NO_COLOUR ? null : colour))),
    notes: range.getNotes(),
  };
}

/** What a cell without a colour of its own says. */
const NO_FILL = '#ffffff';
const NO_COLOUR = '#000000';

/** Draws a look into a range of the same shape. Formats come first, so that text stays text. */
export function writeLook(range: Range, look: Look): void {
  range
    .setNumberFormats(look.numberFormats)
    .setValues(look.values.map((row) => row.map(asWritten)))
    .setBackgrounds(look.backgrounds)
    .setFontColors(look.fontColors)
    .setNotes(look.notes);
}

/** Only finite numbers and booleans are written as such; text is made safe. */
function asWritten(value: unknown): unknown {
  if (typeof value === 'string') return safeText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  return value;
}
