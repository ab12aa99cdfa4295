import {cellName} from '../../cells/a1';
import {memoizedByKey} from '../../core/once';
import {inEveryLanguage} from '../../playbook/known-again';
import {type Words, word} from '../../playbook/say';
import type {KnownWord} from '../../playbook/words/known';
import type {TabKey, TabValue} from '../model';
import {isForeign, noteIn, textIn, withNote} from './cell';
import {type ByColumn, checksum, isForeignTo, type RowId, type RowKey, readRowKey} from './row-key';

/** How a tab that people type into is laid out. */
export interface TypedTab {
  readonly key: TabKey;
  /** How the heading of the hidden column begins; the same in every language. */
  readonly keyHeading: string;
  /** The columns by name in their order, each with the key of its heading in the words. */
  readonly headings: ByColumn<KnownWord>;
  /** The keys of the words to choose from in a column; a chosen word follows the language. */
  readonly choices: ByColumn<readonly KnownWord[]>;
  /** Where the columns are, from 0, when they do not follow each other from the first one on. */
  readonly places?: ByColumn<number>;
}

/** Columns whose headings have the key of their name behind a prefix. */
export function headingsOf<Prefix extends string, Name extends string>(
  prefix: Prefix,
  names: readonly Name[],
): Readonly<Record<Name, `${Prefix}${Name}`>> {
  return Object.fromEntries(names.map((name) => [name, prefix + name])) as Record<Name, `${Prefix}${Name}`>;
}

/** A row of a tab as it is, into which people can type, or that somebody added. */
export interface TypedRow extends RowId {
  readonly fields: ByColumn<TabValue>;
  /** The columns in which somebody changed the value. */
  readonly changed: readonly string[];
  /** Whether somebody changed a value, or put a note on one. */
  readonly isTouched: boolean;
  readonly fresh: ByColumn<string>;
  /** Where it is in the tab, from 1. */
  readonly line: number;
}

/** What people typed into a tab of ours. */
export interface Typed {
  readonly rows: readonly TypedRow[];
  /** Cells such as `B7` that hold something of people's own, and that the next run writes over. */
  readonly overwritten: readonly string[];
  /** Whether the tab holds anything that was not in it when a run wrote it. */
  readonly isEdited: boolean;
}

/** The action of a row that somebody added; its account is that of the row of ours above it. */
export const ADDED = 'added';

type Cells = readonly (readonly TabValue[])[];

/**
 * What people typed into a tab. Columns are found by their headings in any language; one whose heading somebody renamed,
 * by its place.
 *
 * @returns `null` when the tab holds something, but the hidden column by which rows are known is gone
 */
export function readTyped(cells: Cells, tab: TypedTab, words: Words): Typed | null {
  const rows: TypedRow[] = [];
  const overwritten: string[] = [];
  let isEdited = false;
  const columns = columnsOf(cells, tab);
  if (columns === null) return cells.flat().some((value) => textIn(value)) ? null : {rows, overwritten, isEdited};
  // A tab says the same few choices in all of its rows.
  const choosers = new Map(
    Object.entries(tab.choices).map(([name, choices]) => [
      name,
      memoizedByKey((text) => inWords(text, choices, words)),
    ]),
  );
  const inWordsOf = (name: string, value: TabValue) =>
    typeof value === 'string' ? (choosers.get(name)?.(value) ?? value) : inWords(value, tab.choices[name], words);
  const names = [...columns.names];
  const keys = keysOf(cells, columns, tab);
  const seen = new Set<string>();
  let above: RowId = {identity: '', row: 0, action: ADDED};
  cells.forEach((row, r) => {
    const text = keys[r] ?? '';
    const found = readRowKey(text);
    const id = found?.id ?? null;
    const isCopy = id !== null && id.action !== ADDED && seen.has(text);
    seen.add(text);
    above = id ?? above;
    const added: RowKey = {id: {...above, action: ADDED}, fresh: {}, written: found?.written ?? ''};
    const beside = keyText(row[columns.key], tab);
    const key = found === null || isCopy ? added : found;
    const open = (name: string) => (key.id?.action === ADDED ? name in tab.headings : name in key.fresh);
    isEdited ||= isCopy;
    row.forEach((value, c) => {
      if (value === null || c === columns.key) return;
      // What did not move with the cells of its row is ours as well.
      const written = beside === text ? key.written : key.written + beside;
      if (!isForeignTo(columns.foreign.includes(c) ? '' : written, value)) return;
      isEdited = true;
      if (!open(columns.names.get(c) ?? '')) overwritten.push(cellName('', c + 1, r + 1));
    });
    const values = names.map(([column, name]) => [name, row[column] ?? null] as const);
    const typed = typedRow(key, r + 1, values, open, inWordsOf);
    if (typed !== null) rows.push(typed);
  });
  return {rows, overwritten, isEdited};
}

/** Which of those words a text says, by its key: in any language and any case. */
export function choiceIn<Key extends KnownWord>(text: string, keys: readonly Key[]): Key | undefined {
  const said = text.trim().toLowerCase();
  return keys.find((key) => inEveryLanguage(key).some((word) => word.toLowerCase() === said));
}

/** The row; `null` for one without anything to fill in, and when somebody added it and left it blank. */
function typedRow(
  {id, fresh}: RowKey,
  line: number,
  values: readonly (readonly [name: string, value: TabValue])[],
  isOpen: (name: string) => boolean,
  inWordsOf: (name: string, value: TabValue) => TabValue,
): TypedRow | null {
  if (id === null) return null;
  const isAdded = id.action === ADDED;
  const fields: Record<string, TabValue> = {};
  const changed: string[] = [];
  let isTouched = false;
  for (const [name, value] of values) {
    const canChange = isOpen(name);
    const isChanged = canChange && (isForeign(value) || checksum(value) !== (fresh[name] ?? ''));
    const isNoted = canChange && noteIn(value) !== '';
    if (isChanged) changed.push(name);
    isTouched ||= isChanged || isNoted;
    // Into the blank cells of an added row a run fills what is not of people's own.
    if (!isAdded || isChanged || isNoted) fields[name] = inWordsOf(name, value);
  }
  return isAdded && !isTouched ? null : {...id, fields, changed, isTouched, fresh, line};
}

function inWords(value: TabValue, choices: readonly KnownWord[] | undefined, words: Words): TabValue {
  const chosen = choices === undefined || isForeign(value) ? undefined : choiceIn(textIn(value), choices);
  return chosen === undefined ? value : withNote(word(words, chosen), noteIn(value));
}

interface Columns {
  readonly key: number;
  /** The name of each column that is ours, by its place from 0. */
  readonly names: ReadonlyMap<number, string>;
  /** The places of columns with a heading of people's own, if one of ours is missing: it may be one of these. */
  readonly foreign: readonly number[];
}

/** Where the columns of a tab are, by name, from 0; `null` when it is not known any more. */
export function placesIn(cells: Cells, tab: TypedTab): ByColumn<number> | null {
  const columns = columnsOf(cells, tab);
  return columns && Object.fromEntries([...columns.names].map(([place, name]) => [name, place]));
}

function columnsOf(cells: Cells, tab: TypedTab): Columns | null {
  const isKey = (value: TabValue) => textIn(value).startsWith(tab.keyHeading);
  const row = cells.find((each) => each.some(isKey));
  if (row === undefined) return null;
  const key = row.findIndex(isKey);
  const written = readRowKey(keyText(row[key], tab))?.written ?? '';
  const renamed = row.flatMap((value, c) => (c !== key && isForeignTo(written, value) ? [c] : []));
  const found = Object.values(tab.headings).map((heading) =>
    row.findIndex((value) => inEveryLanguage(heading).includes(textIn(value))),
  );
  const columns = Object.keys(tab.headings).map((name, index): [number, string] => {
    const column = found[index] ?? -1;
    const place = tab.places?.[name] ?? index;
    return [column < 0 && renamed.includes(place) && !found.includes(place) ? place : column, name];
  });
  const names = new Map(columns.filter(([column]) => column >= 0));
  const isMissing = names.size < columns.length;
  return {key, names, foreign: isMissing ? renamed.filter((c) => !names.has(c)) : []};
}

/**
 * The key of each row, as text. Rows that were sorted or moved without the hidden column no longer say what the key beside
 * them says: they take the one that says most of what they do.
 */
function keysOf(cells: Cells, {key, names}: Columns, tab: TypedTab): string[] {
  const keys = cells.map((row) => keyText(row[key], tab));
  const loose = new Map<number, {written: string; sums: string[]}>();
  const holders = new Map<string, number[]>();
  cells.forEach((row, r) => {
    const found = readRowKey(keys[r] ?? '');
    const written = found?.written ?? '';
    const fresh = found?.id?.action === ADDED ? {} : (found?.fresh ?? {});
    const isOurs = (name: string) => name === 'account' || name === 'action' || !(name in fresh);
    const filled = [...names].map(([column, name]) => ({name, sum: checksum(row[column])})).filter(({sum}) => sum);
    const fits = filled.every(({name, sum}) => !isOurs(name) || written.includes(sum));
    if (fits && (filled[0] || !written)) return;
    loose.set(r, {written, sums: filled.map(({sum}) => sum)});
    for (const sum of written.slice(1).split('.')) {
      const rows = holders.get(sum) ?? [];
      if (rows.push(r) === 1) holders.set(sum, rows);
    }
  });
  const pairs = [...loose].flatMap(([r, {sums}]) => {
    // What more rows hold tells none of them apart: a status does not.
    const telling = sums.map((sum) => holders.get(sum) ?? []).filter((rows) => rows.length <= 100);
    const others = new Set(telling.flat());
    return [...others].map((from) => {
      const {written} = loose.get(from)!;
      const shared = sums.filter((sum) => written.includes(sum)).length;
      return {r, from, shared: shared * 2 > written.split('.').length && (r === from ? shared + 0.5 : shared)};
    });
  });
  const [placed, taken] = [new Map<number, number>(), new Set<number>()];
  for (const {r, from, shared} of pairs.sort((a, b) => +b.shared - +a.shared)) {
    if (!shared || placed.has(r) || taken.has(from)) continue;
    placed.set(r, from);
    taken.add(from);
  }
  return keys.map((own, r) => keys[placed.get(r) ?? -1] ?? (taken.has(r) ? '' : own));
}

function keyText(value: TabValue | undefined, {keyHeading}: TypedTab): string {
  const text = textIn(value ?? null);
  return text.startsWith(keyHeading) ? text.slice(keyHeading.length) : text;
}
