import type {Day} from '../../core/day';
import {WORDS} from '../../playbook/words';
import {type Fields, readValue, type TypedRow, typedRow} from '../typed';

/** The cells of a row that people may change and that a rebuild then leaves alone. */
export const EDITABLE = ['owner', 'action', 'goal', 'start', 'end', 'status', 'notes'] as const;

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
  const headingRow = values.findIndex((row) => row.includes(KEY_HEADING));
  const headings = values[headingRow];
  if (headings === undefined) return {rows: [], own: []};
  const columnOf = (field: string) => headings.findIndex((text) => isHeading(text, field));
  const columns = EDITABLE.map((field) => [field, columnOf(field)] as const);
  const [accountColumn, phaseColumn, keyColumn] = [
    columnOf('account'),
    columnOf('phase'),
    headings.indexOf(KEY_HEADING),
  ];

  const rows: TypedRow[] = [];
  const own: OwnRow[] = [];
  const seen = new Set<unknown>();
  for (const cells of values.slice(headingRow + 1)) {
    const fields = Object.fromEntries(columns.map(([field, column]) => [field, readValue(cells[column], dayOf)]));
    const account = String(cells[accountColumn] ?? '');
    const key = cells[keyColumn];
    const known = seen.has(key) ? null : typedRow(key, fields, [account]);
    seen.add(key);
    if (known !== null) rows.push(known);
    else if (EDITABLE.some((field) => fields[field] !== null)) {
      own.push({account, phase: String(cells[phaseColumn] ?? ''), fields});
    }
  }
  return {rows, own};
}

function isHeading(text: unknown, field: string): boolean {
  return Object.values(WORDS).some((words) => words[`calendar-${field}`] === text);
}
