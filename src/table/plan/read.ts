import type {Day} from '../../core/day';
import {WORDS} from '../../playbook/words';
import {type Fields, readValue, type TypedRow, typedRow} from '../typed';

/** The heading of the hidden column by which the next run knows its rows; the same in every language. */
export const KEY_HEADING = 'plan-key';

/** The cells of a step that people may change and that a rebuild then leaves alone. */
export const EDITABLE = ['owner', 'due', 'status', 'notes'] as const;

/**
 * The steps of a Plan tab as it stands, with what people typed; none when the tab holds no plan of ours.
 *
 * A row that somebody added below a step belongs to that step's account.
 *
 * @param values every value from A1 on
 * @param dayOf the calendar day that a date cell shows
 */
export function readPlan(values: readonly (readonly unknown[])[], dayOf: (date: Date) => Day): TypedRow[] {
  const keyColumn = values.find((row) => row.includes(KEY_HEADING))?.indexOf(KEY_HEADING);
  const headings = values.find((row) => EDITABLE.every((field) => columnOf(row, field) >= 0));
  if (keyColumn === undefined || headings === undefined) return [];
  const columns = EDITABLE.map((field) => [field, columnOf(headings, field)] as const);
  const textColumn = columnOf(headings, 'owner') - 1;

  const rows: TypedRow[] = [];
  const seen = new Set<unknown>();
  let above: TypedRow | null = null;
  for (const cells of values) {
    const fields = Object.fromEntries(columns.map(([field, column]) => [field, readValue(cells[column], dayOf)]));
    const text = String(cells[textColumn] ?? '');
    const key = cells[keyColumn];
    const copied = seen.has(key);
    const known = copied ? null : typedRow(key, fields, [text]);
    if (known !== null) seen.add(key);
    above = known ?? (above && isAdded(cells, textColumn, copied) ? added(above, text, fields, rows.length) : null);
    if (above !== null) rows.push(above);
  }
  return rows;
}

/** Whether a row's action is one that somebody wrote below the steps. */
export function isOwn(action: string): boolean {
  return action.startsWith(OWN);
}

const OWN = 'own ';

/** A row without a label and without a key of its own, in which somebody wrote an action. */
function isAdded(cells: readonly unknown[], textColumn: number, copied: boolean): boolean {
  const isBlank = (column: number) => String(cells[column] ?? '') === '';
  return (copied || isBlank(textColumn - 1)) && !isBlank(textColumn);
}

function added({identity, row}: TypedRow, text: string, fields: Fields, count: number): TypedRow {
  return {identity, row, action: `${OWN}${count} ${text}`, wrote: {}, fields: {...fields, text}, texts: [text]};
}

function columnOf(row: readonly unknown[], field: string): number {
  const headings: readonly unknown[] = Object.values(WORDS).map((words) => words[`plan-column-${field}`]);
  return row.findIndex((text) => headings.includes(text));
}
