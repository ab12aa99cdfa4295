import type {Day} from '../../core/day';
import type {PlainValue, TabValue, TypedValue} from '../model';

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
      const formula = at(grids.formulas);
      const typed = {
        shown: at(grids.shown) ?? '',
        day: dayShown(value, dayOf),
        format: at(grids.formats) ?? null,
        formula: formula ? {text: formula, row: r + 1} : null,
        note: at(grids.notes) ?? '',
      };
      return typedCell(value, typed, dayOf);
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

function typedCell(value: unknown, typed: Omit<TypedValue, 'holds'>, dayOf: (date: Date) => Day): TabValue {
  const {day, shown, formula, note} = typed;
  const isDay = shown === day && isMidnight(value as Date, dayOf);
  const isUsual = formula === null && (isDay || (typeof value !== 'number' && !(value instanceof Date)));
  const plain = isDay ? {day} : value instanceof Date ? value : readValue(value, dayOf);
  if (isUsual) return withNote(plain as PlainValue, note);
  return {...typed, holds: plain as PlainValue | Date};
}

/** Whether a moment is the first of its day. */
function isMidnight(date: Date, dayOf: (date: Date) => Day): boolean {
  return dayOf(new Date(date.getTime() - 1)) !== dayOf(date);
}

/** A time of day is no day: Sheets counts it from 1899-12-30. */
function dayShown(value: unknown, dayOf: (date: Date) => Day): Day | null {
  return value instanceof Date && value.getTime() >= FIRST_DAY ? dayOf(value) : null;
}

const FIRST_DAY = Date.UTC(1900, 0, 2);
