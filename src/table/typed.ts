import type {Day} from '../core/day';
import {type Known, type Present, renamesBetween} from './identity';
import type {DayValue, TabValue} from './tab';

/** The cells of an action that people may change, by name: `owner`, `due`, `status`, `notes`. */
export type Fields = Readonly<Record<string, TabValue>>;

/** An action of an account: what it is, and its cells as the add-on would write them. */
export interface ActionRow extends Known {
  /** What is to be done, the same from run to run. */
  readonly action: string;
  readonly fields: Fields;
}

/** An action as an earlier run wrote it, and as its cells stand now. */
export interface TypedRow extends ActionRow {
  /** What the add-on wrote into the cells; what differs from it was typed by somebody. */
  readonly wrote: Fields;
  /** What the other cells of the row say, kept for the day on which the action no longer applies. */
  readonly texts: readonly string[];
}

/** The cells to write for each fresh action, in their order, and the actions that no longer apply. */
export interface Kept {
  readonly fields: readonly Fields[];
  /** Actions somebody typed into and that no fresh row continues, under the account's present identity. */
  readonly gone: readonly TypedRow[];
}

/**
 * Brings what people typed into the rows of a new run, matched by account and action.
 *
 * A cell that differs from what the add-on wrote was typed and stays. A row in which anything was typed also keeps its
 * dates, because somebody works with them. Rows nobody touched follow the new run; those that no longer apply are kept
 * when something was typed into them. An account renamed in place keeps its rows.
 *
 * @param accounts every account of the sheet, planned or not: who was renamed is seen among all of them
 */
export function keepTyped(
  fresh: readonly ActionRow[],
  before: readonly TypedRow[],
  accounts: readonly Present[],
): Kept {
  const renames = renamesBetween(oneEach(before), accounts);
  const present = before.map((row) => ({...row, identity: renames.get(row.identity) ?? row.identity}));
  const old = new Map(present.map((row) => [keyOf(row), row]));
  const fields = fresh.map((row) => {
    const earlier = old.get(keyOf(row));
    old.delete(keyOf(row));
    return earlier === undefined ? row.fields : merged(row.fields, earlier);
  });
  return {fields, gone: [...old.values()].filter(isTyped)};
}

/** What the hidden column of a row holds: who, what, and what was written beside it. */
export function rowKey({identity, row, action}: Omit<ActionRow, 'fields'>, wrote: Fields): string {
  return JSON.stringify([identity, row, action, wrote]);
}

/** The row of a tab with that key, or `null` when the cell holds no key of ours. */
export function typedRow(key: unknown, holds: Fields, texts: readonly string[]): TypedRow | null {
  const parts = parsed(String(key));
  if (!Array.isArray(parts)) return null;
  const [identity, row, action, wrote] = parts as unknown[];
  if (typeof identity !== 'string' || typeof row !== 'number' || typeof action !== 'string') return null;
  const written = typeof wrote === 'object' && wrote !== null ? (wrote as Fields) : {};
  return {identity, row, action, wrote: written, fields: holds, texts};
}

/** A cell as it was read, as the value we would have written: dates become days, blanks become `null`. */
export function readValue(cell: unknown, dayOf: (date: Date) => Day): TabValue {
  if (cell instanceof Date) return {day: dayOf(cell)};
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return typeof cell === 'string' && cell.trim() !== '' ? cell : null;
}

/** Whether somebody changed any cell of the row. */
export function isTyped(row: TypedRow): boolean {
  return Object.keys(row.fields).some((name) => differs(row, name));
}

/** The cells of the row that somebody changed. */
export function typedFields(row: TypedRow): Fields {
  return Object.fromEntries(Object.entries(row.fields).filter(([name]) => differs(row, name)));
}

function merged(fresh: Fields, earlier: TypedRow): Fields {
  const touched = isTyped(earlier);
  const names = Object.keys(fresh);
  return Object.fromEntries(
    names.map((name) => {
      const stays = differs(earlier, name) || (touched && isDay(earlier.fields[name]));
      return [name, stays ? (earlier.fields[name] ?? null) : (fresh[name] ?? null)];
    }),
  );
}

function differs({wrote, fields}: TypedRow, name: string): boolean {
  return name in fields && sameText(wrote[name]) !== sameText(fields[name]);
}

function sameText(value: TabValue | undefined): string {
  if (value === null || value === undefined) return '';
  return isDay(value) ? value.day : String(value).trim();
}

function isDay(value: TabValue | undefined): value is DayValue {
  return typeof value === 'object' && value !== null;
}

function keyOf({identity, action}: {identity: string; action: string}): string {
  return `${identity}\n${action}`;
}

function oneEach(rows: readonly Known[]): Known[] {
  return [...new Map(rows.map((row) => [row.identity, row])).values()];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
