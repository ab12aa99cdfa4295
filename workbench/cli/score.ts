import {writeFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {Duplex} from 'node:stream';
import {setFlagsFromString} from 'node:v8';
import {createGzip} from 'node:zlib';
import pc from 'picocolors';
import type {Settings} from '../../src/core/playbook';
import {defaultSettings} from '../../src/playbook/default-settings';
import {inOrder} from '../files/account-tab';
import {readSpreadsheet} from '../files/open';
import {isSameFile} from '../files/same-file';
import {tabMarkOf} from '../files/shared';
import {FileProblem, type FileTab, hasCells} from '../files/tab';
import type {Gzip} from '../files/zip';
import type {Sheet} from '../host/document/sheet';
import {PLAIN, restyled} from '../host/document/style';
import type {Workbook} from '../host/document/workbook';
import {accountColumns} from './decide';
import {type Choices, type Found, NothingScored} from './found';
import {type HistoryRows, historyFileTab, historyIn, readHistory, writeHistory} from './history';
import {type Options, optionsOf, UsageProblem} from './options';
import {printed, refusedLines, SHOWN_ACCOUNTS} from './print';
import type {Report} from './report';
import {openSession, type Session} from './session';
import {Stages} from './stages';
import {settingsFileTab, type TeamSettings, teamSettings} from './team-settings';
import {type Tell, tellIn} from './words';

/** Where the command line reads, writes and speaks. */
export interface Terminal {
  /** Paths count from here. */
  readonly folder: string;
  /** The project, for its built bundle. */
  readonly project: string;
  /** Makes sure that the bundle is as the sources are; asked only where the add-on's script runs. */
  readonly build: () => Promise<void>;
  /** Prints a line; its pieces, where it comes in several, one behind the other. */
  readonly print: (line: string | Iterable<string>) => void;
  readonly complain: (text: string) => void;
}

/**
 * Carries out `npm run score` and gives its exit code: 0 when scored, 2 when nothing could be scored, with the reason
 * complained about on one line.
 */
export async function score(argv: readonly string[], terminal: Terminal): Promise<0 | 2> {
  try {
    const options = optionsOf(argv);
    if (typeof options === 'string') terminal.print(options);
    else await scoreFile(options, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageProblem || error instanceof FileProblem || error instanceof NothingScored)) throw error;
    terminal.complain(error.message.replace(/\s*\n\s*/g, ' '));
    return 2;
  }
}

/** Scores the only tab of a spreadsheet and prints its ranking; `asOf` is an ISO day. */
export async function scoreTab(
  tab: FileTab,
  asOf: string,
  terminal: {readonly project: string; readonly print: (text: string) => void},
): Promise<void> {
  const session = openSession(terminal.project, [tab], 'en-US');
  const found = session.score({asOf, map: {}, isReadOnly: true});
  terminal.print(printed(found.report(SHOWN_ACCOUNTS), pc));
}

async function scoreFile(options: Options, terminal: Terminal): Promise<void> {
  const stages = new Stages();
  // Until the team's settings are read, only the options say in which language.
  const asked = tellIn(options.json ? 'en' : (options.lang ?? 'en'));
  const path = resolve(terminal.folder, options.file);
  const out = options.out && resolve(terminal.folder, options.out);
  if (out && isSameFile(out, path))
    throw new UsageProblem(asked('line-same-file', {out: options.out ?? '', file: options.file}));
  // Of the gigabyte that the tabs of 20,000 accounts would take more than half is garbage: it is collected earlier.
  if (out) setFlagsFromString('--heap-growing-percent=15');
  const file = basename(path);
  const team =
    options.settings === null
      ? null
      : await teamSettings(resolve(terminal.folder, options.settings), options.settings, tellIn(options.lang ?? 'en'));
  const lang = options.lang ?? team?.settings.language ?? 'en';
  const settings = {...(team?.settings ?? defaultSettings()), language: lang};
  // A table of millions goes from file to file: nothing is printed of it.
  const isTable = options.engine !== null && out !== null && !/\.xlsx$/i.test(out);
  if (isTable) return void (await largeTab(path, out, {...options, settings}, terminal));
  const kept = options.history && resolve(terminal.folder, options.history);
  // Data stay English, and what was said of the file is among them.
  const tell = tellIn(options.json ? 'en' : lang);
  const runs = kept ? readHistory(kept, tell) : null;
  const opening = {path, file, runs, isLookedAt: out !== null, tell, team, settings, stages};
  const {session, candidates, remarks} = await opened(options, opening, terminal);
  const choices = {
    asOf: options.asOf,
    map: options.map,
    lang,
    ...(team !== null && {settings}),
    isForPeople: !options.json,
    isReadOnly: out === null && !options.stats,
    ...(!options.json && {shown: options.top}),
    ...(runs !== null && {history: runs.length > 0 ? runs : (historyIn(session.workbook) ?? [])}),
  };
  if (session.needsScript(choices)) await terminal.build();
  // A summary in front may look like a list of names.
  const columns = new Map(candidates.length > 1 ? candidates.map((sheet) => [sheet, accountColumns(sheet)]) : []);
  const likely = candidates.filter((sheet) => columns.get(sheet));
  const readable = likely.flatMap((sheet) => {
    const matches = columns.get(sheet)!;
    return matches.length > 0 ? [{sheet, matches}] : [];
  });
  const year = options.asOf ? Number(options.asOf.slice(0, 4)) : new Date().getFullYear();
  const ordered = [...new Set([...inOrder(readable, year).map(({sheet}) => sheet), ...candidates])];
  const found = await stages.time('score', () => scoreFirst(session, ordered, choices));
  const {sheet} = session.workbook.active;
  const passedOver = candidates.slice(0, candidates.indexOf(sheet)).filter((each) => !likely.includes(each));
  if (passedOver.length > 0) {
    remarks.push(tell('line-passed-over', {tab: quoted(sheet), tabs: passedOver.map(quoted)}));
    terminal.complain(`${file}: ${remarks[remarks.length - 1]}`);
  }
  const others = likely.filter((each) => each !== sheet);
  if (others.length > 0) {
    remarks.push(tell('line-other-tabs', {tab: quoted(sheet), tabs: others.map(quoted)}));
    terminal.complain(`${file}: ${remarks[remarks.length - 1]}`);
  }
  const refused = out ? await stages.time('tabs', () => session.buildTabs()) : [];
  if (out) {
    const report = found.report(0);
    const {headerRow} = report;
    const cautions = await stages.time('write', () => write(out, session.workbook, {headerRow, language: lang}));
    const hidden = [...hiddenColumns(sheet, report), ...hiddenAccounts(sheet, report, tell)];
    const shown = hidden.length > 0 ? [tell('line-hidden-used', {hidden})] : [];
    for (const caution of [...cautions, ...shown]) terminal.complain(`${basename(out)}: ${caution}`);
  }

  if (kept && found.history && found.history !== runs) writeHistory(kept, found.history, tell);
  if (options.json) terminal.print(found.json(remarks));
  else terminal.print(printed(found.report(options.top), pc, lang));
  const aside = options.json ? terminal.complain : terminal.print;
  for (const line of refusedLines(refused, lang)) aside(line);
  if (out) terminal.complain(tellIn(lang)('line-wrote', {file: out}));
  if (options.stats) aside(`\n${callsOf(session)}\n${stages.summary()}`);
}

function hiddenColumns({columns, values}: Sheet, {columns: used, headerRow}: Report): string[] {
  const row = values.rowAt(headerRow - 1);
  const isHidden = (heading: string) => row.some((cell, at) => cell === heading && columns.isHidden(at));
  return Object.values(used).flatMap((heading) => (isHidden(heading) ? [`"${heading}"`] : []));
}

/** The first of the accounts in hidden rows, such as those behind a filter. */
function hiddenAccounts(sheet: Sheet, {columns, headerRow, leftOut}: Report, tell: Tell): string[] {
  // Of headings on two rows the first column has the names as a rule.
  const name = Math.max(0, sheet.values.rowAt(headerRow - 1).indexOf(columns.account!));
  const isLeftOut = new Set(leftOut.map(({row}) => row - 1));
  const hidden: string[] = [];
  const {rows} = sheet.dataExtent();
  for (let row = headerRow; row < rows; row++) {
    if (!sheet.rows.isHidden(row) || isLeftOut.has(row)) continue;
    const why = sheet.displayAt(row, name);
    if (why !== '') hidden.push(tell('line-because', {what: tell('line-left-out-row', {row: row + 1}), why}));
  }
  const more = hidden.length - NAMED;
  return more > 0 ? [...hidden.slice(0, NAMED - 1), hidden[NAMED - 1]! + tell('line-more-rows', {more})] : hidden;
}

const NAMED = 3;

/** What a file is opened with, beside the options. */
interface Opening {
  readonly path: string;
  readonly file: string;
  readonly runs: HistoryRows | null;
  readonly isLookedAt: boolean;
  /** Speaks as the command line does: of data in English. */
  readonly tell: Tell;
  readonly team: TeamSettings | null;
  readonly settings: Settings;
  readonly stages: Stages;
}

/**
 * The file as a spreadsheet, the tabs that may be scored, and what there is to say of it. Of a large file what was read takes
 * as much memory as the spreadsheet, so it is gone when this returns.
 */
async function opened(
  options: Options,
  {path, file, runs, isLookedAt, tell, team, settings, stages}: Opening,
  terminal: Terminal,
): Promise<{session: Session; candidates: Sheet[]; remarks: string[]}> {
  const read = await stages.time('read', () =>
    options.engine === null
      ? readSpreadsheet(path, {isLookedAt, language: options.json ? 'en' : settings.language})
      : largeTab(path, null, {...options, settings}, terminal).then((tab) => [tab]),
  );
  const remarks = read.flatMap(({remarks: each = []}) => each);
  for (const remark of remarks) terminal.complain(`${file}: ${remark}`);
  if (!read.some(hasCells)) throw new FileProblem(tell('line-no-cells', {file}));
  const own = [
    ...(runs !== null && runs.length > 0 ? [historyFileTab(runs)] : []),
    ...(team !== null ? [settingsFileTab(team, settings.language)] : []),
  ];
  const tabs = [...read.filter((tab) => !own.some((each) => markOf(each) === markOf(tab))), ...own];
  const session = await stages.time('load', () => openSession(terminal.project, tabs, options.locale));
  const candidates = candidatesIn(session, tabs, options, {file, tell});
  return {session, candidates, remarks};
}

/** The first accounts of a file that only DuckDB can hold; all of them go to `out`, when there is one. */
async function largeTab(
  path: string,
  out: string | null,
  options: Pick<Options, 'asOf' | 'locale' | 'map' | 'top'> & {readonly settings: Settings},
  terminal: Terminal,
): Promise<FileTab> {
  const {topOfLargeFile} = await import('./duckdb');
  const {asOf, locale, map, settings, top} = options;
  return topOfLargeFile({
    ...{path, out, locale, map, settings, top, project: terminal.project},
    // Swedish dates are ISO days.
    asOf: asOf ?? new Date().toLocaleDateString('sv'),
    tell: tellIn(settings.language),
    say: terminal.complain,
  });
}

/** What a tab of the add-on is; `null` for anybody else's. */
function markOf({marks = []}: FileTab): string | null {
  return marks.flatMap((mark) => ('tab' in mark ? mark.tab : []))[0] ?? null;
}

/** Scores the first of these tabs in which accounts are found, which is in front then. */
function scoreFirst(session: Session, candidates: readonly Sheet[], choices: Choices): Found {
  const reasons: string[] = [];
  for (const sheet of candidates) {
    // A hidden tab is a candidate only when it was asked for by name; it cannot be in front while hidden.
    sheet.hidden = false;
    session.workbook.active = {sheet, block: null};
    try {
      return session.score(choices);
    } catch (error) {
      if (!(error instanceof NothingScored)) throw error;
      if (candidates.length === 1) throw error;
      reasons.push(`${quoted(sheet)}: ${error.message}`);
    }
  }
  throw new NothingScored([...new Set(reasons)].join(' '));
}

function quoted({name}: Sheet): string {
  return `"${name}"`;
}

/** The service calls of the whole run, and how many of them built the tabs, which happens only for a file. */
function callsOf({calls: {scoring, tabs}}: Session): string {
  const shares = tabs > 0 ? ` (${scoring} to score, ${tabs} to build the tabs)` : '';
  return `${scoring + tabs} Apps Script service calls${shares}`;
}

/** The tab that was asked for, else every visible one with anything on it that the add-on did not make. */
function candidatesIn(
  {workbook}: Session,
  tabs: readonly FileTab[],
  {sheet: wanted}: Options,
  {file, tell}: {readonly file: string; readonly tell: Tell},
): Sheet[] {
  const names = workbook.sheets.map(({name}) => name);
  if (wanted !== null) {
    const asked = workbook.sheetLike(wanted);
    if (asked && tabMarkOf(asked) !== null) throw new UsageProblem(tell('line-own-sheet', {wanted}));
    if (asked) return [asked];
    throw new UsageProblem(tell('line-no-sheet', {wanted, file, tabs: names}));
  }
  const found = workbook.sheets.filter(
    (sheet, index) => !sheet.hidden && hasCells(tabs[index]!) && tabMarkOf(sheet) === null,
  );
  if (found.length > 0) return found;
  throw new FileProblem(tell('line-hidden-only', {file, tabs: names}));
}

/** Writes the file; gives what its reader should know. */
async function write(
  path: string,
  workbook: Workbook,
  {headerRow, language}: {readonly headerRow: number; readonly language: Settings['language']},
): Promise<readonly string[]> {
  showHeader(workbook.active.sheet, headerRow - 1);
  const {writeXlsx} = await import('../files/xlsx-write');
  const {bytes, remarks} = await writeXlsx(workbook, language, fastGzip);
  try {
    writeFileSync(path, bytes);
    return remarks;
  } catch (error) {
    const {code = ''} = error as NodeJS.ErrnoException;
    throw new FileProblem(tellIn(language)('line-not-written', {file: path, code}));
  }
}

/** A file of 20,000 accounts is 180 MB of XML: a sixth larger than it could be, it is compressed in a third of the time. */
function fastGzip(): ReturnType<Gzip> {
  const options = {level: 3, highWaterMark: 2 ** 19};
  return Duplex.toWeb(createGzip(options)) as unknown as ReturnType<Gzip>;
}

/** A CSV file has no looks, so its headings become bold and stay in sight, with the accounts' names; a workbook keeps its own. */
function showHeader(sheet: Sheet, row: number): void {
  if (sheet.frozenRows > 0 || sheet.frozenColumns > 0) return;
  sheet.frozenRows = row + 1;
  sheet.frozenColumns = 1;
  const {columns} = sheet.dataExtent();
  for (let column = 0; column < columns; column++) {
    if (sheet.styles.get(row, column) !== PLAIN) continue;
    const bold = restyled(PLAIN, 'fontWeight', 'bold');
    const aboveNumbers = typeof sheet.values.get(row + 1, column) === 'number';
    sheet.styles.set(row, column, aboveNumbers ? restyled(bold, 'horizontalAlignment', 'center') : bold);
  }
}
