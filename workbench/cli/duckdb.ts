import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, extname, join} from 'node:path';
import type {Field} from '../../src/core/account';
import {columnOf} from '../../src/core/column-name';
import type {Settings} from '../../src/core/playbook';
import {WAREHOUSE_COLUMNS} from '../../src/core/warehouse-columns';
import {readSheet, UnreadableSheet} from '../../src/intake/read-sheet';
import {say} from '../../src/playbook/say';
import {WORDS} from '../../src/playbook/words';
import {SOURCE_COLUMNS, type SourceColumn} from '../../src/sql/contract';
import {DIALECTS} from '../../src/sql/dialects';
import {scoreSql} from '../../src/sql/score-sql';
import {type Engine, openDuckDb} from '../../warehouse/duckdb';
import {FileProblem, type FileTab} from '../files/tab';
import {fileWords} from '../files/words';
import {mappingOf, refusalIn} from './decide';
import {columnsOfFile, type FileColumns, fileCell, literal, quoted, ROW, sheetCell} from './duckdb-cells';
import {type Choices, NothingScored} from './found';
import type {Tell} from './words';

export interface LargeFile {
  readonly path: string;
  readonly asOf: string;
  /** The team's own, or the method's. */
  readonly settings: Settings;
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
  const engine = await openDuckDb(file.project, {memory_limit: MEMORY, temp_directory: folder});
  try {
    return await scored(engine, file);
  } catch (error) {
    throw isDuckDbs(error) ? new FileProblem(`${basename(file.path)}: ${error.message.split('\n')[0]}`) : error;
  } finally {
    await engine.close();
    rmSync(folder, {recursive: true, force: true});
  }
}

async function scored(engine: Engine, file: LargeFile): Promise<FileTab> {
  const {asOf, out, say: sayLine, settings, tell, top} = file;
  const format = formatOf(file.path, tell);
  if (!existsSync(file.path)) {
    const said = fileWords(settings.language);
    throw new FileProblem(said('file-problem', {file: basename(file.path), problem: said('file-not-found')}));
  }
  // In brackets a sign is itself: the name of a file is no pattern for others.
  const {reader, numbered} = READERS[format](literal(file.path.replace(/[*?[]/g, '[$&]')));
  await engine.run(`CREATE VIEW file AS SELECT * FROM ${reader}`);
  await engine.run(`CREATE VIEW numbered AS SELECT ${numbered}`);
  const matches = await matchesOf(engine, file);
  const columns = await columnsOfFile(engine, matches, file);
  const {sources, from} = columns;
  const given = SOURCE_COLUMNS.filter(({name}) => sources.has(name));
  sayLine(tell('line-large-columns', {columns: [...new Set(given.map(({field}) => matches.get(field!) ?? ''))]}));
  const values = given.map(({name}) => `${sources.get(name)!.value} AS ${name}`);
  await engine.run(`CREATE TABLE accounts AS SELECT ${ROW} AS source_row, ${values.join(', ')} FROM ${from}`);
  const [counted] = await engine.rows('SELECT COUNT(*) AS rows FROM file');
  sayLine(tell('line-large-read', {count: Number(counted?.rows)}));
  await sayUnread(engine, columns, file);
  const all = SOURCE_COLUMNS.map(({name, type}) =>
    name === 'source_row' || sources.has(name) ? name : `CAST(NULL AS ${DIALECTS.duckdb.types[type]}) AS ${name}`,
  );
  await engine.run(`CREATE VIEW contract AS SELECT ${all.join(', ')} FROM accounts`);
  const query = scoreSql(settings, 'contract', 'duckdb', {words: WORDS[settings.language], zone: 'UTC', asOf});
  await engine.run(`CREATE VIEW scores AS ${query}`);
  if (out !== null) {
    await writeAll(engine, out, given, file);
    return {name: '', rows: []};
  }
  await engine.run(
    `CREATE TABLE best AS SELECT source_row, rank, score, band, data_coverage FROM scores WHERE rank <= ${top}`,
  );
  const tab = await bestTab(engine, columns, file);
  if (tab.rows.length === 1) throw nothingScored(file);
  sayLine(tell('line-large-scored', {count: Number(counted?.rows), top: tab.rows.length - 1}));
  return tab;
}

async function writeAll(engine: Engine, out: string, given: readonly SourceColumn[], file: LargeFile): Promise<void> {
  const {say: sayLine, tell} = file;
  const [found] = await engine.rows('SELECT COUNT(*) AS rows FROM scores');
  if (Number(found?.rows) === 0) throw nothingScored(file);
  const cells = new Set(given.map(({field}) => columnOf(field!)));
  const kept = ['source_row', ...cells, ...WAREHOUSE_COLUMNS].join(', ');
  await engine.run(
    `COPY (SELECT ${kept} FROM scores ORDER BY rank) TO ${literal(out)} (FORMAT ${formatOf(out, tell)})`,
  );
  sayLine(tell('line-large-all', {count: Number(found?.rows)}));
  sayLine(tell('line-wrote', {file: out}));
}

function nothingScored({path, tell}: LargeFile): NothingScored {
  return new NothingScored(`${basename(path)}: ${tell('sheet-no-accounts', {row: 1})}`);
}

/**
 * How a file is read: all of it, and with the number of each row. Of a CSV file everything comes as text, so
 * that a wrong cell costs that cell and not the file.
 */
const READERS: Readonly<
  Record<'parquet' | 'csv', (path: string) => {readonly reader: string; readonly numbered: string}>
> = {
  parquet: (path) => ({
    reader: `read_parquet(${path})`,
    numbered: `file_row_number + 2 AS ${ROW}, * EXCLUDE (file_row_number) FROM read_parquet(${path}, file_row_number = true)`,
  }),
  csv: (path) => ({
    reader: `read_csv(${path}, all_varchar = true)`,
    numbered: `row_number() OVER () + 1 AS ${ROW}, * FROM file`,
  }),
};

function formatOf(path: string, tell: Tell): 'parquet' | 'csv' {
  const ending = extname(path).toLowerCase();
  if (ending === '.parquet') return 'parquet';
  if (/^\.(csv|tsv|txt)$/.test(ending)) return 'csv';
  throw new FileProblem(tell('line-large-format', {file: basename(path)}));
}

/** Which column feeds which field: as the add-on reads the first rows, and what a person said. */
async function matchesOf(
  engine: Engine,
  {path, asOf, map, locale, out, say: sayLine, settings, tell}: LargeFile,
): Promise<ReadonlyMap<Field, string>> {
  const rows = await engine.rows(`SELECT * FROM file LIMIT ${LOOKED_AT}`);
  const headings = (await engine.rows('DESCRIBE file')).map((row) => String(row.column_name));
  const values = [headings, ...rows.map((row) => headings.map((heading) => sheetCell(row[heading])))];
  const sheet = {
    ...{name: 'file', values, locale, ownColumns: new Set<number>()},
    dayOf: (date: Date) => date.toISOString().slice(0, 10),
  };
  try {
    const {matches, headerRow, issues} = readSheet(sheet, {...settings, asOf, confirmed: mappingOf(map)});
    if (headerRow !== 1) throw new FileProblem(tell('line-large-headings', {file: basename(path)}));
    // Of a tab it is an issue; where only a file is written nobody would hear of it.
    const missing = out === null ? [] : issues.filter(({message}) => message.key === 'mapping-missing');
    for (const {message} of missing) sayLine(say(message, WORDS[settings.language]));
    const found = new Map<Field, string>(matches.map(({field, column}) => [field, headings[column] ?? '']));
    const byName = new Map(headings.map((heading) => [heading.toLowerCase(), heading]));
    for (const {field, name, part} of SOURCE_COLUMNS) {
      const exact = byName.get(name);
      if (field !== null && part === undefined && exact !== undefined && map[field] === undefined)
        found.set(field, exact);
    }
    return found;
  } catch (error) {
    if (error instanceof UnreadableSheet)
      throw new NothingScored(`${basename(path)}: ${refusalIn(settings.language, error.reason)}`);
    throw error;
  }
}

/** Names the columns with cells that can't be read: they count as missing. */
async function sayUnread(engine: Engine, {sources, from}: FileColumns, {say: sayLine, tell}: LargeFile): Promise<void> {
  const counted = [...sources].flatMap(([name, {unread}]) => (unread === null ? [] : [{name, unread}]));
  if (counted.length === 0) return;
  const counts = counted.map(({name, unread}) => `COUNT(*) FILTER (WHERE ${unread}) AS ${name}`);
  const [found] = await engine.rows(`SELECT ${counts.join(', ')} FROM ${from}`);
  for (const {name} of counted) {
    const count = Number(found?.[name] ?? 0);
    if (count > 0) sayLine(tell('line-large-unread', {count, column: name}));
  }
}

/**
 * The best accounts as a sheet has them, a column a field: the file's own cells under its own headings, for the readers of
 * the add-on. Only where the file has several columns of the contract for a field, these become one.
 */
async function bestTab(engine: Engine, {headings, sources}: FileColumns, {tell}: LargeFile): Promise<FileTab> {
  const shown = [...headings].map(([field, of], index) => {
    const name = `cell_${index}`;
    const [heading = '', ...more] = of;
    const isPart = SOURCE_COLUMNS.some((column) => column.name === heading.toLowerCase());
    if (more.length === 0) {
      const written = `file.${quoted(heading)}`;
      const [read, ...parts] = SOURCE_COLUMNS.filter((each) => each.field === field && sources.has(each.name));
      // The rows that are left may no longer tell whether the day or the month stands first: all of them did.
      const isDay = read?.type === 'day' && parts.length === 0;
      const value = isDay ? `COALESCE(CAST(accounts.${read.name} AS VARCHAR), CAST(${written} AS VARCHAR))` : written;
      return {heading: isPart ? columnOf(field) : heading, name, value};
    }
    return {
      heading: columnOf(field),
      name,
      value: mergedCell(SOURCE_COLUMNS.filter((each) => each.field === field && sources.has(each.name))),
    };
  });
  const rows = await engine.rows(
    `SELECT ${shown.map(({name, value}) => `${value} AS ${name}`).join(', ')}, best.score, best.band, best.data_coverage
    FROM best JOIN accounts USING (source_row) JOIN numbered AS file ON file.${ROW} = best.source_row
    ORDER BY best.rank`,
  );
  const scores = ['score', 'band', 'data_coverage'];
  return {
    name: tell('line-large-tab'),
    rows: [
      [...shown.map(({heading}) => heading), ...scores],
      ...rows.map((row) => [...shown.map(({name}) => name), ...scores].map((name) => fileCell(row[name]))),
    ],
  };
}

/** A figure or a day says more than a plain yes, which decides. */
function mergedCell(columns: readonly SourceColumn[]): string {
  const flag = columns.find(({type}) => type === 'flag');
  const parts = columns.filter((column) => column !== flag).reverse();
  const filled = parts.map(({name, type}) => {
    const part = `accounts.${name}`;
    return `CAST(${flag && type === 'number' ? `CASE WHEN ${part} > 0 THEN ${part} END` : part} AS VARCHAR)`;
  });
  if (flag === undefined) return `COALESCE(${filled.join(', ')})`;
  const yes = `accounts.${flag.name}`;
  return `CASE WHEN ${yes} IS NOT FALSE THEN COALESCE(${filled.join(', ')}, CASE WHEN ${yes} THEN 'yes' END) ELSE 'no' END`;
}

/** DuckDB says what is wrong with a file in the first line of a plain error. */
function isDuckDbs(error: unknown): error is Error {
  const {message} = (error ?? {}) as Error;
  return /^(IO|Invalid Input|Binder|Parser|Conversion|Out of Memory|Catalog) Error/.test(String(message));
}
