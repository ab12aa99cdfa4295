import type {Day} from '../core/day';
import type {PlainValue, TabValue, TypedValue} from './tab';

/** The cells of a tab as the spreadsheet hands them over, each grid from A1 on. */
export interface CellGrids {
  readonly values: readonly (readonly unknown[])[];
  readonly shown: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
}

/**
 * The cells of a tab so that they can be written again elsewhere and show the same.
 *
 * @param dayOf the calendar day that a date cell shows
 */
export function typedCells(grids: CellGrids, dayOf: (date: Date) => Day): TabValue[][] {
  return grids.values.map((row, r) =>
    row.map((value, c) => {
      const at = <Value>(grid: readonly (readonly Value[])[]) => grid[r]?.[c];
      const formula = at(grids.formulas) || '';
      return typedCell(value, {
        shown: at(grids.shown) ?? '',
        day: dayShown(value, dayOf),
        format: at(grids.formats) ?? null,
        formula: formula === '' ? null : {text: formula, row: r + 1},
        note: at(grids.notes) ?? '',
        isMidnight: isMidnight(value, dayOf),
      });
    }),
  );
}

/** A cell as it was read, as the value we would have written: dates become days, blanks become `null`. */
export function readValue(cell: unknown, dayOf: (date: Date) => Day): TabValue {
  if (cell instanceof Date) return {day: dayOf(cell)};
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return cell as TabValue;
  return typeof cell === 'string' && cell.trim() !== '' ? cell : null;
}

export function isTypedValue(value: unknown): value is TypedValue {
  return typeof value === 'object' && value !== null && 'holds' in value;
}

/** The day a cell holds; `null` when it holds none. */
export function dayIn(value: TabValue | undefined): Day | null {
  return typeof value === 'object' && value !== null ? value.day : null;
}

/** What a cell says, as text. */
export function textIn(value: unknown): string {
  if (isTypedValue(value)) return value.shown;
  const said = typeof value === 'object' && value !== null && 'day' in value ? value.day : value;
  return said === null || said === undefined ? '' : String(said);
}

/** The note on a cell; blank when there is none. */
export function noteIn(value: TabValue | undefined): string {
  return isTypedValue(value) ? value.note : '';
}

/** The value with a note on its cell. */
export function withNote(value: TabValue, note: string): TabValue {
  if (note === '') return value;
  if (isTypedValue(value)) return {...value, note};
  return {shown: textIn(value), holds: value, day: dayIn(value), format: null, formula: null, note};
}

/** Whether a cell can only be of people's own: ours hold text, days and blanks. */
export function isForeign(value: TabValue | undefined): boolean {
  return isTypedValue(value) && (value.formula !== null || value.format !== null);
}

function typedCell(value: unknown, read: Omit<TypedValue, 'holds'> & {readonly isMidnight: boolean}): TabValue {
  const {isMidnight, ...typed} = read;
  const isDay = isMidnight && typed.shown === typed.day;
  const isUsual = typed.formula === null && (isDay || (typeof value !== 'number' && !(value instanceof Date)));
  const plain = isDay ? {day: typed.day as Day} : plainOf(value);
  if (isUsual) return withNote(plain as PlainValue, typed.note);
  return {...typed, holds: plain};
}

/** Whether a moment is the first of its day. */
function isMidnight(value: unknown, dayOf: (date: Date) => Day): boolean {
  const day = dayShown(value, dayOf);
  return day !== null && dayOf(new Date((value as Date).getTime() - 1)) !== day;
}

/** A time of day is no day: Sheets counts it from 1899-12-30. */
function dayShown(value: unknown, dayOf: (date: Date) => Day): Day | null {
  return value instanceof Date && value.getTime() >= FIRST_DAY ? dayOf(value) : null;
}

const FIRST_DAY = Date.UTC(1900, 0, 2);

/** Without the blanks that stand for nothing. */
function plainOf(value: unknown): PlainValue | Date {
  if (value instanceof Date || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
