import type {Day} from '../../core/day';
import {inEveryLanguage, KNOWN, type KnownWord} from '../../playbook/words/known';
import {noteIn, readValue, textIn} from '../kept/cell';
import {type Fields, type TypedRow, typedRow} from '../kept/keep-typed';
import {type CellPlace, isFilled, isOwnMark, placesOf, writtenOver} from '../kept/row-mark';
import type {TabValue} from '../model';

/** The cells of a row that people fill in. */
export const EDITABLE = ['owner', 'action', 'goal', 'start', 'end', 'status', 'notes'] as const;

/** Every cell of a row that stays when somebody typed into it. */
const FIELDS = ['account', 'phase', ...EDITABLE] as const;

/** The heading of the hidden column by which the next run knows its rows; the same in every language. */
export const KEY_HEADING = 'calendar-key';

/** A row that somebody added by hand. */
export interface OwnRow {
  readonly account: string;
  readonly phase: string;
  readonly fields: Fields;
}

/** A Calendar tab as it stands. */
export interface WrittenCalendar {
  readonly rows: readonly TypedRow[];
  readonly own: readonly OwnRow[];
}

/**
 * The rows of a Calendar tab as it stands, with what people typed; none when the tab holds no calendar of ours.
 *
 * Columns are found by their headings in either language, so that people may move them.
 *
 * @param values every value from A1 on
 * @param dayOf the calendar day that a date cell shows
 */
export function readCalendar(values: readonly (readonly unknown[])[], dayOf: (date: Date) => Day): WrittenCalendar {
  const columns = columnsOf(values);
  if (columns === null) return {rows: [], own: []};
  const rows: TypedRow[] = [];
  const own: OwnRow[] = [];
  const seen = new Set<string>();
  for (const cells of values.slice(columns.headingRow + 1)) {
    const fields = heldIn(cells, columns.fields, dayOf);
    const key = textIn(cells[columns.key]);
    const known = seen.has(key) ? null : typedRow(key, fields, [textIn(fields.account)]);
    seen.add(key);
    if (known !== null) rows.push(asWritten(known));
    else own.push(...ownRow(fields));
  }
  return {rows, own};
}

/** Whether a tab that holds something is a calendar whose rows can no longer be told from what people typed. */
export function isCalendarLost(values: readonly (readonly unknown[])[]): boolean {
  return values.some((cells) => cells.some((cell) => textIn(cell) !== '')) && columnsOf(values) === null;
}

/** The cells that a rebuild cannot keep: in columns of people's own, over the weeks, and above the headings. */
export function besideCalendar(values: readonly (readonly TabValue[])[]): CellPlace[] {
  const columns = columnsOf(values);
  if (columns === null) return [];
  const ours = new Set([columns.key, columns.week, ...columns.fields.map(([, column]) => column)]);
  const above = values.slice(0, columns.headingRow);
  const below = values.map((cells, row) => (row > columns.headingRow ? cells : []));
  return [
    ...placesOf(above, (value, column, cells) => {
      const mark = textIn(cells[columns.key]);
      if (column !== cells.findIndex(isFilled)) return column !== columns.key && isFilled(value);
      return noteIn(value) !== '' || (isOwnMark(mark) && writtenOver(mark, [value]).length > 0);
    }),
    ...placesOf(below, (value, column) => !ours.has(column) && isFilled(value) && !isMark(textIn(value))),
  ];
}

interface Columns {
  readonly headingRow: number;
  readonly key: number;
  /** The number of the week, which is ours. */
  readonly week: number;
  readonly fields: readonly (readonly [field: string, column: number])[];
}

/** Where the cells stand, by their headings; `null` without the hidden column. */
function columnsOf(values: readonly (readonly unknown[])[]): Columns | null {
  const headingRow = values.findIndex((row) => row.some((cell) => textIn(cell) === KEY_HEADING));
  const headings = values[headingRow]?.map(textIn);
  if (headings === undefined) return null;
  const columnOf = (field: (typeof FIELDS)[number] | 'week') => headings.findIndex((text) => isHeading(text, field));
  const fields = FIELDS.map((field) => [field, columnOf(field)] as const).filter(([, column]) => column >= 0);
  return {headingRow, key: headings.indexOf(KEY_HEADING), week: columnOf('week'), fields};
}

function heldIn(cells: readonly unknown[], fields: Columns['fields'], dayOf: (date: Date) => Day): Fields {
  return Object.fromEntries(fields.map(([field, column]) => [field, readValue(cells[column], dayOf)]));
}

/** What an earlier run did not write down is not known to be typed. */
function asWritten(row: TypedRow): TypedRow {
  const isKnown = (name: string) => !['account', 'phase'].includes(name) || name in row.wrote;
  return {...row, fields: Object.fromEntries(Object.entries(row.fields).filter(([name]) => isKnown(name)))};
}

/** A row that somebody added, unless it is blank; one that we named as added follows the language. */
function ownRow(held: Fields): OwnRow[] {
  const isNamedByUs = inEveryLanguage('phase-own').some((name) => name === held.phase);
  const fields = isNamedByUs ? {...held, phase: null} : held;
  if (Object.values(fields).every((value) => value === null)) return [];
  return [{account: textIn(fields.account), phase: textIn(fields.phase), fields}];
}

/** What we write into the weeks. */
function isMark(text: string): boolean {
  const marks = (Object.keys(KNOWN.en) as KnownWord[]).filter((word) => word.startsWith('mark-'));
  return text === '•' || marks.flatMap(inEveryLanguage).includes(text);
}

function isHeading(text: string, field: (typeof FIELDS)[number] | 'week'): boolean {
  return inEveryLanguage(`calendar-${field}`).includes(text);
}
