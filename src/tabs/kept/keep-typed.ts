import {withoutControls} from '../../cells/safe-text';
import {type Known, type Present, renamesBetween} from '../../core/identity';
import type {TabValue} from '../model';
import {dayIn, isForeign, noteIn, textIn, withNote} from './cell';
import {sumOf} from './row-mark';

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
  const continued = new Set<TypedRow>();
  const fields = fresh.map((row) => {
    const earlier = old.get(keyOf(row));
    if (earlier === undefined) return row.fields;
    continued.add(earlier);
    return merged(row.fields, earlier);
  });
  return {fields, gone: present.filter((row) => !continued.has(row) && isTyped(row))};
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

/** Whether somebody changed any cell of the row, or put a note on one. */
export function isTyped(row: TypedRow): boolean {
  return Object.keys(typedFields(row)).length > 0;
}

/** Whether somebody changed that cell of the row. */
export function isTypedIn({wrote, fields}: TypedRow, name: string): boolean {
  if (!(name in fields)) return false;
  const [ours, theirs] = [comparable(wrote[name]), comparable(fields[name])];
  return isForeign(fields[name]) || (ours !== theirs && ours !== shortened(theirs));
}

/** The cells of the row that somebody changed, or put a note on. */
export function typedFields(row: TypedRow): Fields {
  return Object.fromEntries(
    Object.entries(row.fields).filter(([name, value]) => isTypedIn(row, name) || noteIn(value) !== ''),
  );
}

/** What was written, as the key of a row remembers it: of a long text only enough to know it again. */
export function remembered(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, shortened(comparable(value))]));
}

/** A text as a cell gives it back: breaks, blanks at the ends and control characters do not count. */
function comparable(value: TabValue | undefined): string {
  return withoutControls(textIn(value)).replace(/\r\n?/g, '\n').trim();
}

function shortened(text: string): string {
  return text.length <= LONGEST_REMEMBERED ? text : `§${text.length}.${sumOf(text).toString(36)}`;
}

const LONGEST_REMEMBERED = 80;

function merged(fresh: Fields, earlier: TypedRow): Fields {
  const touched = isTyped(earlier);
  const names = Object.keys(fresh);
  return Object.fromEntries(
    names.map((name) => {
      const held = earlier.fields[name];
      const stays = isTypedIn(earlier, name) || (touched && dayIn(held) !== null);
      return [name, stays ? (held ?? null) : withNote(fresh[name] ?? null, noteIn(held))];
    }),
  );
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
  } catch {
    return null;
  }
}
