import type {Account, Field} from '../../src/core/account';
import type {Settings} from '../../src/core/playbook';
import {readSheet} from '../../src/intake/read-sheet';
import {LARGEST_NUMBER} from '../../src/intake/readers/cell';
import {EMPTY_WORDS, UNKNOWN_WORDS} from '../../src/playbook/aliases/values';
import {SOURCE_COLUMNS, type SourceColumn} from '../../src/sql/contract';
import {type ColumnType, DIALECTS} from '../../src/sql/dialects';
import type {Engine} from '../../warehouse/duckdb';
import {cellOf} from '../files/csv';
import type {FileCell} from '../files/tab';

/** How the cells of a file are read: what the readers of a sheet need to know. */
export interface Reading {
  readonly asOf: string;
  readonly locale: string;
  readonly settings: Settings;
}

/** How a column of the contract is read from the file. */
export interface Source {
  readonly value: string;
  /** True for a cell that holds something, which cannot be read; `null` where every cell can. */
  readonly unread: string | null;
}

export interface FileColumns {
  readonly sources: ReadonlyMap<string, Source>;
  /** The headings that feed each field: several where the file has columns of the contract. */
  readonly headings: ReadonlyMap<Field, ReadonlySet<string>>;
  /** The file's rows, each with its number from 2, and the readings of its texts beside it. */
  readonly from: string;
}

/** What a column holds: by its type, or because every text in it can be read so. */
type Kind = 'number' | 'day' | 'flag' | 'text';

/** So many different texts of a column are read. Who writes more than that writes notes. */
const MOST_TEXTS = 20_000;

/** The name of the column with the number of each row, as in a sheet; the view `numbered` has it beside those of the file. */
export const ROW = '__row';

/** Finds out how each column of the contract is read from the view `file`. @param matches which heading feeds which field */
export async function columnsOfFile(
  engine: Engine,
  matches: ReadonlyMap<Field, string>,
  reading: Reading,
): Promise<FileColumns> {
  const types = new Map(
    (await engine.rows('DESCRIBE file')).map((row) => [String(row.column_name), String(row.column_type)]),
  );
  const byName = new Map([...types.keys()].map((heading) => [heading.toLowerCase(), heading]));
  const found = SOURCE_COLUMNS.flatMap((column) => {
    // A column "NPS" may hold answers from 0 to 10, unless these have a column of their own.
    const isUnsure = column.name === 'nps' && !byName.has('nps_answer');
    const own = isUnsure ? undefined : byName.get(column.name);
    const heading = column.field === null ? undefined : (own ?? matches.get(column.field) ?? byName.get(column.name));
    return heading === undefined ? [] : [{column, heading, isOwn: own !== undefined}];
  });
  const judged = found.filter(({column}) => column.type !== 'text' || column.choices);
  const kinds = await kindsOf(engine, new Set(judged.map(({heading}) => heading)), types);
  const sources = new Map<string, Source>();
  const joins = new Map<string, string>();
  for (const {column, heading, isOwn} of found) {
    const kind = kinds.get(heading) ?? 'text';
    const table = `texts_${column.field}_${[...types.keys()].indexOf(heading)}`;
    if (isWorded(column, kind) && (joins.has(table) || (await readTexts(engine, table, heading, column, reading)))) {
      joins.set(table, `LEFT JOIN ${table} ON ${table}.said = ${textOf(heading)}`);
      const isMain = isOwn || SOURCE_COLUMNS.find(({field}) => field === column.field) === column;
      sources.set(column.name, {
        value: `${table}.${partIn(column)}`,
        unread: isMain ? `${textOf(heading)} <> '' AND ${table}.said IS NULL` : null,
      });
      continue;
    }
    const source = await sourceOf(engine, column, heading, kind, isOwn);
    if (source !== null) sources.set(column.name, source);
  }
  const headings = new Map<Field, Set<string>>();
  for (const {column, heading} of found) {
    if (!sources.has(column.name)) continue;
    headings.set(column.field!, (headings.get(column.field!) ?? new Set()).add(heading));
  }
  return {sources, headings, from: ['numbered AS file', ...joins.values()].join('\n')};
}

/** What each column holds. Those of a CSV file are all texts. */
async function kindsOf(
  engine: Engine,
  headings: ReadonlySet<string>,
  types: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Kind>> {
  const kinds = new Map<string, Kind>();
  const texts: string[] = [];
  for (const heading of headings) {
    const type = types.get(heading) ?? '';
    if (/^(DATE|TIMESTAMP)/.test(type)) kinds.set(heading, 'day');
    else if (/INT|DOUBLE|FLOAT|DECIMAL|REAL/.test(type)) kinds.set(heading, 'number');
    else if (type === 'BOOLEAN') kinds.set(heading, 'flag');
    else texts.push(heading);
  }
  if (texts.length === 0) return kinds;
  const counts = texts.flatMap((heading, index) => [
    `COUNT(NULLIF(${textOf(heading)}, '')) AS filled_${index}`,
    // 48.000 may be forty-eight thousand.
    `COUNT(${numberOf(heading)}) FILTER (WHERE NOT REGEXP_MATCHES(${textOf(heading)}, '\\.\\d{3}$')) AS numbers_${index}`,
    `COUNT(${dayOf(heading)}) AS days_${index}`,
  ]);
  const [counted] = await engine.rows(`SELECT ${counts.join(', ')} FROM file`);
  for (const [index, heading] of texts.entries()) {
    const isAll = (what: string) => {
      const filled = Number(counted?.[`filled_${index}`]);
      return filled > 0 && Number(counted?.[`${what}_${index}`]) === filled;
    };
    kinds.set(heading, isAll('numbers') ? 'number' : isAll('days') ? 'day' : 'text');
  }
  return kinds;
}

/** Whether a column is read by the readers of a sheet: it holds words, or figures and days with something around them. */
function isWorded({type, choices, field}: SourceColumn, kind: Kind): boolean {
  if (choices && field !== 'healthScore') return true;
  return kind === 'text' && (type !== 'text' || choices !== undefined);
}

/** The part of a reading that a column of the contract holds. */
function partIn({type, choices, part}: SourceColumn): keyof Parts {
  if (choices) return 'level';
  if (part === 'nps-answer') return 'answer';
  return type === 'flag' ? 'yes' : type === 'day' ? 'day' : 'amount';
}

/**
 * Makes a table with what the readers of a sheet find in each different text of a column.
 *
 * @returns false for figures, when there are more of them than can be read so
 */
async function readTexts(
  engine: Engine,
  table: string,
  heading: string,
  {field, type}: SourceColumn,
  {asOf, locale, settings}: Reading,
): Promise<boolean> {
  const rows = await engine.rows(
    `SELECT DISTINCT ${textOf(heading)} AS said FROM file WHERE said <> '' LIMIT ${MOST_TEXTS + 1}`,
  );
  if (rows.length > MOST_TEXTS && type === 'number') return false;
  const texts = rows.map(({said}) => String(said));
  // Each beside a name; beside what an account pays, its status is taken at its word. One account has neither.
  const isStatus = field === 'status';
  const others = isStatus ? ['account', 'arr'] : ['account'];
  const named = (name: string) => (isStatus ? [name, 1] : [name]);
  const values = [
    [...others, heading],
    [...named('0'), ''],
    ...texts.map((text, index) => [...named(`n${index}`), sheetCell(text)]),
  ];
  const {accounts} = readSheet(
    {name: '', values, locale, ownColumns: new Set(), dayOf: (date) => date.toISOString().slice(0, 10)},
    {
      // Prices are read column by column and cannot follow the currency of the ARR: as in the warehouse nothing is converted.
      ...{...settings, currencyRates: [], asOf, headerRow: 1},
      confirmed: {account: 'account', ...(isStatus && {arr: 'arr'}), [field as Field]: heading},
    },
  );
  const byRow = new Map(accounts.map((account) => [account.row, account]));
  const lines = texts.flatMap((text, index) => {
    const account = byRow.get(index + 3);
    // Only a status says that a row is no customer.
    const read = account === undefined ? {level: 'former'} : partsOf(account[field as Field], type);
    const lower = text.toLowerCase();
    if (read === null && !UNKNOWN_WORDS.has(lower) && !EMPTY_WORDS.has(lower)) return [];
    return `(${[literal(text), ...PARTS.map((part) => written(read?.[part]))].join(', ')})`;
  });
  await engine.run(
    `CREATE TABLE ${table} (said VARCHAR, yes BOOLEAN, amount DOUBLE, answer DOUBLE, day DATE, level VARCHAR)`,
  );
  if (lines.length > 0) await engine.run(`INSERT INTO ${table} VALUES ${lines.join(',\n')}`);
  return true;
}

/** A value of DuckDB as a file's cell: of texts, what can mean one thing only is a number, a day, a yes or no. */
export function fileCell(value: unknown): FileCell {
  if (value instanceof Date) return {date: value.toISOString().slice(0, 10)};
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  return cellOf(String(value));
}

/** The same as a script reads it. */
export function sheetCell(value: unknown): unknown {
  const cell = fileCell(value);
  return typeof cell === 'object' && cell !== null ? new Date(`${cell.date}T00:00:00Z`) : (cell ?? '');
}

/** What a reading of a text says. */
interface Parts {
  readonly yes?: boolean;
  readonly amount?: number | null;
  /** One person's answer to the question of NPS. */
  readonly answer?: number;
  readonly day?: string | null;
  readonly level?: string;
}

const PARTS = ['yes', 'amount', 'answer', 'day', 'level'] as const satisfies readonly (keyof Parts)[];

function partsOf(value: Account[Field], type: ColumnType): Parts | null {
  if (value === null) return null;
  if (typeof value === 'number') return {amount: value};
  if (typeof value === 'string') return type === 'day' ? {day: value} : {level: value};
  if ('scale' in value) return value.scale === 'ten' ? {answer: value.value} : {amount: value.value};
  if ('count' in value) return {amount: value.count};
  if ('yes' in value) return {yes: value.yes, amount: value.amount, day: value.on};
  return null;
}

/** A value in SQL; a number goes as a text, because DuckDB takes a long one for a decimal. */
function written(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return 'NULL';
  return typeof value === 'boolean' ? String(value) : literal(String(value));
}

async function sourceOf(
  engine: Engine,
  {field, part, type}: SourceColumn,
  heading: string,
  kind: Kind,
  isOwn: boolean,
): Promise<Source | null> {
  const isPart = (part === 'day' || part === 'count' || part === 'rate') && !isOwn;
  const unread = (value: string) => (kind === 'text' ? `${textOf(heading)} <> '' AND (${value}) IS NULL` : null);
  if (type === 'day') {
    if (isPart && kind !== 'day') return null;
    return {value: dayOf(heading), unread: unread(dayOf(heading))};
  }
  if (type === 'flag') {
    if (kind === 'flag') return {value: quoted(heading), unread: null};
    return {
      value: kind === 'day' ? `NULLIF(${dayOf(heading)} IS NOT NULL, FALSE)` : `${numberOf(heading)} > 0`,
      unread: null,
    };
  }
  if (part === 'color') return null;
  if (type === 'text') return {value: `CAST(${quoted(heading)} AS VARCHAR)`, unread: null};
  const number = numberOf(heading);
  if (isPart && kind !== 'number') return null;
  if (field === 'nps' && !isOwn) {
    const [spread] = await engine.rows(`SELECT MIN(${number}) AS least, MAX(${number}) AS most FROM file`);
    const isAnswer = Number(spread?.least ?? 0) >= 0 && Number(spread?.most ?? 0) <= 10;
    return isAnswer === (part === 'nps-answer') ? {value: number, unread: unread(number)} : null;
  }
  if (part === 'share' || (part === 'rate' && !isOwn)) {
    const [middle] = await engine.rows(`SELECT MEDIAN(${number}) AS middle FROM file WHERE ${number} <> 0`);
    return {value: Number(middle?.middle ?? 0) > 2 ? `${number} / 100` : number, unread: unread(number)};
  }
  return {value: number, unread: unread(number)};
}

/** A cell as a number; what is none, or none that an account can have, is missing. */
function numberOf(heading: string): string {
  const number = `TRY_CAST(${quoted(heading)} AS DOUBLE)`;
  return `CASE WHEN ABS(${number}) <= ${LARGEST_NUMBER} THEN ${number} END`;
}

/** A cell as a day: year, month and day in this order. */
function dayOf(heading: string): string {
  return `TRY_CAST(${quoted(heading)} AS DATE)`;
}

function textOf(heading: string): string {
  return `TRIM(CAST(${quoted(heading)} AS VARCHAR))`;
}

export function quoted(name: string): string {
  return `"${name.replace(/"/g, '""')}"`;
}

export function literal(text: string): string {
  return DIALECTS.duckdb.literal(text);
}
