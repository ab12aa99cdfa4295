import {phrase} from '../core/phrase';
import {FIELDS} from '../intake/fields';
import type {Table} from '../intake/read-sheet';
import {isBlank, isDate, plainText} from '../intake/readers/cell';
import type {ColumnMatch} from '../intake/sheet';
import type {Words} from '../playbook/say';
import {rowsOf, spelled, WrongArgument} from './broadcast';

/** A cell to put into an account's row for a what-if. */
export interface Change {
  /** As it was written: a field name, or a heading of the sheet. */
  readonly name: string;
  readonly value: unknown;
}

export interface ChangedRow {
  readonly headings: readonly unknown[];
  readonly cells: readonly unknown[];
  /** The column (from 0) of each change, in their order. */
  readonly columns: readonly number[];
}

/**
 * The changes in a text such as `vendorReview = no; seatsUsed = 50`, or in cells of such texts.
 *
 * @throws WrongArgument when a part is no change, or there are more than ten
 */
export function changesIn(argument: unknown, words: Words): readonly Change[] {
  const texts = rowsOf(argument)
    .flat()
    .filter((cell) => !isBlank(cell))
    .map(String);
  const parts = texts.flatMap((text) => text.split(/[;；\n]/)).filter((part) => !isBlank(part));
  if (parts.length > MOST_CHANGES) throw new WrongArgument(phrase('wrong-changes-count', {most: MOST_CHANGES}), words);
  return parts.map((part) => {
    const [, name = '', value = ''] = /^([^=＝]*)[=＝]([^=＝]*)$/.exec(part) ?? [];
    if (isBlank(name)) throw new WrongArgument(phrase('wrong-change', {value: part.trim()}), words);
    return {name: plainText(name), value: cellOf(value)};
  });
}

const MOST_CHANGES = 10;

/** What a cell holds when people type that text: a plain number is one. */
function cellOf(text: string): unknown {
  const value = plainText(text);
  return /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
}

/**
 * The row with each change in the cell of its column: the one of that heading, else the one that feeds the field of that
 * name; a field that no column feeds gets a column of its own.
 *
 * @param matches which column feeds which field
 * @throws WrongArgument for a name that is neither a heading nor a field
 */
export function changedRow(
  headings: readonly unknown[],
  cells: readonly unknown[],
  changes: readonly Change[],
  matches: readonly ColumnMatch[],
  words: Words,
): ChangedRow {
  const changed = {headings: [...headings], cells: [...cells]};
  const known = headings.map((heading) => (isDate(heading) ? '' : spelled(heading)));
  const columns = changes.map(({name, value}) => {
    const lower = spelled(name);
    const field = FIELDS.find((each) => each.toLowerCase() === lower);
    let column = known.indexOf(lower);
    if (column < 0) column = matches.find((match) => match.field === field)?.column ?? -1;
    if (column < 0) {
      if (field === undefined) throw new WrongArgument(phrase('wrong-change-name', {name}), words);
      column = changed.headings.push(field) - 1;
      known.push(lower);
    }
    changed.cells[column] = value;
    return column;
  });
  return {...changed, columns};
}

/** @throws WrongArgument when nothing reads that change: its column feeds no field, or its value is none of the field's */
export function refuseUnread({name, value}: Change, column: number, {matches, issues}: Table, words: Words): void {
  if (!matches.some((match) => match.column === column)) {
    throw new WrongArgument(phrase('wrong-change-unused', {name}), words);
  }
  const [accepts] = issues.flatMap(({column: at, message: {figures}}) =>
    at === column ? [figures?.accepts ?? figures?.problem].filter((each) => each !== undefined) : [],
  );
  if (accepts !== undefined) {
    throw new WrongArgument(phrase('wrong-argument', {name, value: String(value), accepts}), words);
  }
}
