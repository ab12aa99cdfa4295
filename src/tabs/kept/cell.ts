import type {Day} from '../../core/day';
import {inEveryLanguage} from '../../playbook/known-again';
import type {PlainValue, TabValue, TypedValue} from '../model';

/** The cells of a tab as the spreadsheet hands them over. */
export interface CellGrids {
  readonly values: readonly (readonly unknown[])[];
  /** The column, from 0, with which `shown` and `formats` begin; what lies beyond them is text without a formula. */
  readonly first: number;
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
  // A tab holds the same days again and again.
  const known = new Map<number, {day: Day | null; isWholeDay: boolean}>();
  const dayAt = (time: number) => {
    let made = known.get(time);
    if (made === undefined) {
      const day = time >= FIRST_DAY ? dayOf(new Date(time)) : null;
      made = {day, isWholeDay: day !== null && dayOf(new Date(time - 1)) !== day};
      known.set(time, made);
    }
    return made;
  };
  return grids.values.map((row, r) =>
    row.map((value, c) => {
      const text = grids.formulas[r]?.[c];
      const note = grids.notes[r]?.[c] ?? '';
      const holds = typeof value === 'string' && value.trim() === '' ? null : (value as PlainValue | Date);
      if (!text && typeof value === 'string') return withNote(holds as PlainValue, note);
      const {day, isWholeDay} = value instanceof Date ? dayAt(value.getTime()) : NO_DAY;
      const at = c - grids.first;
      const shown = grids.shown[r]?.[at] ?? '';
      const format = grids.formats[r]?.[at] ?? '';
      return typedCell({holds, shown, format, day, formula: text ? {text, row: r + 1} : null, note}, isWholeDay);
    }),
  );
}

/** Whether a cell holds what only people enter: a formula, or a value with a format of its own. */
export function isForeign(value: TabValue | undefined): boolean {
  return isTypedValue(value) && value.format !== null;
}

export function isTypedValue(value: unknown): value is TypedValue {
  return typeof value === 'object' && value !== null && 'holds' in value;
}

/** The day a cell holds; `null` when it holds none. */
export function dayIn(value: TabValue | undefined): Day | null {
  return typeof value === 'object' && value !== null ? value.day : null;
}

/** What a cell shows, as text. */
export function textIn(value: TabValue | undefined): string {
  if (isTypedValue(value)) return value.shown;
  return dayIn(value) ?? String(value ?? '');
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

/** Text, ticks, blanks and days shown as we show them need nothing but their value and note. */
function typedCell(typed: TypedValue, isWholeDay: boolean): TabValue {
  const {day, shown, format, formula, note} = typed;
  const isOurDay =
    isWholeDay && day !== null && (shown === day || inEveryLanguage('day-format').includes(format ?? ''));
  const holds = isOurDay ? {day} : typed.holds;
  if (formula !== null || typeof holds === 'number' || holds instanceof Date) return {...typed, holds};
  return withNote(holds, note);
}

const NO_DAY = {day: null, isWholeDay: false} as const;

/** 1900-01-02 in milliseconds: the time of a cell without a day counts from 1899-12-30. */
const FIRST_DAY = -2_208_902_400_000;
