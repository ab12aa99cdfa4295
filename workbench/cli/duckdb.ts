import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import type {Field} from '../../src/core/account';
import {SCORED_COLUMNS} from '../../src/core/scored-columns';
import {readSheet, UnreadableSheet} from '../../src/intake/read-sheet';
import {defaultSettings} from '../../src/playbook/default-settings';
import {say} from '../../src/playbook/say';
import {WORDS} from '../../src/playbook/words';
import {CONTRACT, type ContractColumn} from '../../src/sql/contract';
import {DIALECTS} from '../../src/sql/dialects';
import {scoreSql} from '../../src/sql/score-sql';
import {type Engine, openDuckDb} from '../../warehouse/duckdb';
import {type FileCell, FileProblem, type FileTab} from '../files/tab';
import {mappingOf} from './decide';
import {type Choices, NothingScored} from './found';
import type {Tell} from './words';

/** What is scored, and what for. */
export interface LargeFile {
  readonly path: string;
  readonly asOf: string;
  readonly map: Choices['map'];
  readonly locale: string;
  /** How many accounts go into the tab. */
  readonly top: number;
  /** A Parquet or CSV file for all accounts; `null` without one. */
  readonly out: string | null;
  readonly project: string;
  readonly tell: Tell;
  readonly say: (line: string) => void;
}

/** So many rows show what the columns are. */
const LOOKED_AT = 1000;

/** What DuckDB may take of this machine's memory; it puts the rest on disk. */
const MEMORY = '4GB';

/**
 * Scores a file of any size in DuckDB, through the same query as a data warehouse.
 *
 * @returns the first accounts as a tab, with their `score` and `band`, to be scored and written like any other
 * @throws FileProblem | NothingScored
 */
export async function topOfLargeFile(file: LargeFile): Promise<FileTab> {
  const folder = mkdtempSync(join(tmpdir(), 'expansion-signals-'));
  const engine = await openDuckDb(file.project, {
    path: join(folder, 'accounts.duckdb'),
    memory_limit: MEMORY,
    temp_directory: folder,
  });
  try {
    return await scored(engine, file);
  } catch (error) {
    throw isDuckDbs(error) ? new FileProblem(`${file.path}: ${error.message.split('\n')[0]}`) : error;
  } finally {
    await engine.close();
    rmSync(folder, {recursive: true, force: true});
  }
}

async function scored(engine: Engine, file: LargeFile): Promise<FileTab> {
  const {asOf, out, say: sayLine, tell, top} = file;
  await engine.run(`CREATE VIEW file AS SELECT * FROM ${readerOf(file.path)}`);
  const matches = await columnsOf(engine, file);
  const types = new Map(
    (await engine.rows('DESCRIBE file')).map((row) => [String(row.column_name), String(row.column_type)]),
  );
  const sources = new Map<string, Source>();
  for (const column of CONTRACT) {
    const source = await sourceOf(engine, column, matches, types);
    if (source !== null) sources.set(column.name, source);
  }
  const given = CONTRACT.filter(({name}) => sources.has(name));
  sayLine(tell('line-large-columns', {columns: [...new Set(given.map(({field}) => matches.get(field!) ?? ''))]}));
  const columns = given.map(({name}) => `${sources.get(name)!.value} AS ${name}`);
  await engine.run(
    `CREATE TABLE accounts AS SELECT row_number() OVER () + 1 AS source_row, ${columns.join(', ')} FROM file`,
  );
  const [counted] = await engine.rows('SELECT COUNT(*) AS rows FROM accounts');
  sayLine(tell('line-large-read', {count: Number(counted?.rows)}));
  await sayUnread(engine, given, sources, file);
  const all = CONTRACT.map(({name, type}) =>
    name === 'source_row' || sources.has(name) ? name : `CAST(NULL AS ${DIALECTS.duckdb.types[type]}) AS ${name}`,
  );
  await engine.run(`CREATE VIEW contract AS SELECT ${all.join(', ')} FROM accounts`);
  const query = scoreSql(defaultSettings(), 'contract', 'duckdb', {words: WORDS.en, zone: 'UTC', asOf});
  await engine.run(`CREATE VIEW scores AS ${query}`);
  const names = given.map(({name}) => name);
  if (out !== null) {
    const kept = ['source_row', ...names, ...SCORED_COLUMNS].join(', ');
    await engine.run(`COPY (SELECT ${kept} FROM scores ORDER BY rank) TO ${literal(out)} (FORMAT ${formatOf(out)})`);
    sayLine(tell('line-wrote', {file: out}));
  }
  await engine.run(
    `CREATE TABLE best AS SELECT source_row, rank, score, band, data_coverage FROM scores WHERE rank <= ${top}`,
  );
  const days = new Set(given.filter(({type}) => type === 'day').map(({name}) => name));
  const shown = names.map((name) =>
    days.has(name) ? `CAST(accounts.${name} AS VARCHAR) AS ${name}` : `accounts.${name}`,
  );
  const rows = await engine.rows(
    `SELECT ${shown.join(', ')}, score, band, data_coverage FROM best JOIN accounts USING (source_row) ORDER BY rank`,
  );
  sayLine(tell('line-large-scored', {count: Number(counted?.rows), top: rows.length}));
  if (rows.length === 0)
    throw new NothingScored(`${file.path}: ${say({key: 'sheet-no-accounts', figures: {row: 1}}, WORDS.en)}`);
  return tabOf(rows, given);
}

/** The table function that reads the file. */
function readerOf(path: string): string {
  const format = formatOf(path);
  return format === 'parquet' ? `read_parquet(${literal(path)})` : `read_csv(${literal(path)}, sample_size = 100000)`;
}

function formatOf(path: string): 'parquet' | 'csv' {
  const ending = extname(path).toLowerCase();
  if (ending === '.parquet') return 'parquet';
  if (/^\.(csv|tsv|txt)$/.test(ending)) return 'csv';
  throw new FileProblem(`--engine duckdb reads and writes .parquet and .csv; ${path} is neither.`);
}

/** Which column feeds which field: as the add-on reads the first rows, and what a person said. */
async function columnsOf(engine: Engine, {asOf, map, locale}: LargeFile): Promise<ReadonlyMap<Field, string>> {
  const rows = await engine.rows(`SELECT * FROM file LIMIT ${LOOKED_AT}`);
  const headings = (await engine.rows('DESCRIBE file')).map((row) => String(row.column_name));
  const values = [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
  const sheet = {
    ...{name: 'file', values, locale, ownColumns: new Set<number>()},
    dayOf: (date: Date) => date.toISOString().slice(0, 10),
  };
  try {
    const {matches, headerRow} = readSheet(sheet, {asOf, confirmed: mappingOf(map)});
    if (headerRow !== 1) throw new FileProblem('--engine duckdb needs the headings in the first row of the file.');
    const found = new Map<Field, string>(matches.map(({field, column}) => [field, headings[column] ?? '']));
    const byName = new Map(headings.map((heading) => [heading.toLowerCase(), heading]));
    for (const {field, name, part} of CONTRACT) {
      const exact = byName.get(name);
      if (field !== null && part === undefined && exact !== undefined && map[field] === undefined)
        found.set(field, exact);
    }
    return found;
  } catch (error) {
    if (error instanceof UnreadableSheet) throw new NothingScored(say(error.reason, WORDS.en));
    throw error;
  }
}

/** How a column of the contract is read from the file. */
interface Source {
  readonly value: string;
  /** The cell that is read, where reading can fail. */
  readonly cell: string | null;
}

async function sourceOf(
  engine: Engine,
  column: ContractColumn,
  matches: ReadonlyMap<Field, string>,
  types: ReadonlyMap<string, string>,
): Promise<Source | null> {
  const {field, name, part, type} = column;
  if (field === null) return null;
  const own = [...types.keys()].find((heading) => heading.toLowerCase() === name);
  const heading = own ?? matches.get(field);
  if (heading === undefined) return null;
  const cell = quoted(heading);
  const fileType = types.get(heading) ?? 'VARCHAR';
  const isDay = /^(DATE|TIMESTAMP)/.test(fileType);
  const isNumber = /INT|DOUBLE|FLOAT|DECIMAL|REAL/.test(fileType);
  if (type === 'day') {
    const isSurelyRead = isDay || (part === 'day' && own === undefined);
    return {value: `TRY_CAST(${cell} AS DATE)`, cell: isSurelyRead ? null : cell};
  }
  if (type === 'flag') {
    if (isDay) return {value: `NULLIF(${cell} IS NOT NULL, FALSE)`, cell: null};
    if (isNumber) return {value: `${cell} > 0`, cell: null};
    return {
      value: `CASE WHEN TRIM(CAST(${cell} AS VARCHAR)) <> '' THEN LOWER(TRIM(CAST(${cell} AS VARCHAR))) NOT IN (${NO_WORDS}) END`,
      cell: null,
    };
  }
  if (type === 'text') return {value: `CAST(${cell} AS VARCHAR)`, cell: null};
  const number = `TRY_CAST(${cell} AS DOUBLE)`;
  const unsure = isNumber ? null : cell;
  if ((part === 'count' || part === 'rate') && own === undefined) return isNumber ? {value: number, cell: null} : null;
  if (field === 'nps' && own === undefined) {
    const [spread] = await engine.rows(`SELECT MIN(${number}) AS least, MAX(${number}) AS most FROM file`);
    const isAnswer = Number(spread?.least ?? 0) >= 0 && Number(spread?.most ?? 0) <= 10;
    return isAnswer === (part === 'nps-answer') ? {value: number, cell: unsure} : null;
  }
  if (part === 'share') {
    const [middle] = await engine.rows(`SELECT MEDIAN(${number}) AS middle FROM file WHERE ${number} <> 0`);
    return {value: Number(middle?.middle ?? 0) > 2 ? `${number} / 100` : number, cell: unsure};
  }
  return {value: number, cell: unsure};
}

const NO_WORDS = "'no', 'n', 'false', 'none', '0', '-', '–', 'nein', 'non', '否', '无'";

/** Names the columns with cells that are no number or date: they count as missing. */
async function sayUnread(
  engine: Engine,
  given: readonly ContractColumn[],
  sources: ReadonlyMap<string, Source>,
  {say: sayLine, tell}: LargeFile,
): Promise<void> {
  const counted = given.filter(({name}) => sources.get(name)?.cell);
  if (counted.length === 0) return;
  const counts = counted.map(({name}) => {
    const {cell, value} = sources.get(name)!;
    return `COUNT(*) FILTER (WHERE TRIM(CAST(${cell} AS VARCHAR)) <> '' AND (${value}) IS NULL) AS ${name}`;
  });
  const [unread] = await engine.rows(`SELECT ${counts.join(', ')} FROM file`);
  for (const {name} of counted) {
    const count = Number(unread?.[name] ?? 0);
    if (count > 0) sayLine(tell('line-large-unread', {count, column: name}));
  }
}

/** The best accounts as a sheet has them: a column a field. */
function tabOf(rows: readonly Record<string, unknown>[], given: readonly ContractColumn[]): FileTab {
  const fields = [...new Set(given.flatMap(({field}) => field ?? []))];
  const cellOf = (row: Record<string, unknown>, field: Field): FileCell => {
    const own = given.filter((column) => column.field === field);
    const at = (is: (column: ContractColumn) => boolean) => {
      const column = own.find((each) => is(each) && row[each.name] !== null);
      return column === undefined ? null : {column, value: row[column.name]};
    };
    const found =
      at(({part}) => part === 'count' || part === 'rate') ?? at(({type}) => type === 'day') ?? at(() => true);
    if (found === null) return null;
    if (found.column.type === 'day') return {date: String(found.value)};
    return found.value as string | number | boolean;
  };
  const headings = [...fields.map((field) => WORDS.en[`field-${field}`] ?? field), 'score', 'band', 'data_coverage'];
  return {
    name: 'Accounts',
    rows: [
      headings,
      ...rows.map((row) => [
        ...fields.map((field) => cellOf(row, field)),
        Number(row.score),
        String(row.band),
        Number(row.data_coverage),
      ]),
    ],
  };
}

function quoted(name: string): string {
  return `"${name.replace(/"/g, '""')}"`;
}

function literal(text: string): string {
  return DIALECTS.duckdb.literal(text);
}

/** DuckDB says what is wrong with a file in the first line of a plain error. */
function isDuckDbs(error: unknown): error is Error {
  return (
    error instanceof Error &&
    /^(IO|Invalid Input|Binder|Parser|Conversion|Out of Memory|Catalog) Error/.test(error.message)
  );
}
