import {writeFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import pc from 'picocolors';
import {readSpreadsheet} from '../files/open';
import {isSameFile} from '../files/same-file';
import {FileProblem, type FileTab, hasCells} from '../files/tab';
import {writeXlsx} from '../files/xlsx-write';
import type {Sheet} from '../host/document/sheet';
import {PLAIN, restyled} from '../host/document/style';
import type {Workbook} from '../host/document/workbook';
import {type Options, optionsOf, USAGE, UsageProblem} from './options';
import {printed, refusedLines} from './print';
import type {Report} from './report';
import {NothingScored, openSession, type Session} from './session';
import {Stages} from './stages';

/** Where the command line reads, writes and speaks. */
export interface Terminal {
  /** Paths count from here. */
  readonly folder: string;
  /** The project, for its built bundle. */
  readonly project: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * Carries out `npm run score` and gives its exit code: 0 when scored, 2 when nothing could be scored, with the reason
 * complained about on one line.
 */
export async function score(argv: readonly string[], terminal: Terminal): Promise<0 | 2> {
  try {
    const options = optionsOf(argv);
    if (options === null) terminal.print(USAGE);
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
  terminal: Pick<Terminal, 'project' | 'print'>,
): Promise<void> {
  const session = openSession(terminal.project, [tab], 'en-US');
  terminal.print(printed(JSON.parse(session.score({asOf, map: {}})), pc));
}

async function scoreFile(options: Options, terminal: Terminal): Promise<void> {
  const stages = new Stages();
  const path = resolve(terminal.folder, options.file);
  const out = options.out && resolve(terminal.folder, options.out);
  if (out && isSameFile(out, path))
    throw new UsageProblem(
      `--out ${options.out} is the very file that is read, ${options.file}, and would overwrite it. Choose another name.`,
    );
  const tabs = await stages.time('read', () => readSpreadsheet(path));
  for (const remark of tabs.flatMap(({remarks = []}) => remarks)) terminal.complain(`${basename(path)}: ${remark}`);
  const session = await stages.time('load', () => openSession(terminal.project, tabs, options.locale));
  activate(session, tabs, options, basename(path));
  const json = await stages.time('score', () => session.score({asOf: options.asOf, map: options.map}));
  const report: Report = JSON.parse(json);
  const refused = out ? await stages.time('tabs', () => session.buildTabs()) : [];
  if (out) {
    const remarks = await stages.time('write', () => write(out, session.workbook, report));
    for (const remark of remarks) terminal.complain(`${basename(out)}: ${remark}`);
  }

  terminal.print(options.json ? json : printed(report, pc));
  const aside = options.json ? terminal.complain : terminal.print;
  for (const line of refusedLines(refused)) aside(line);
  if (out) terminal.complain(`Wrote ${out}`);
  if (options.stats) aside(`\n${callsOf(session)}\n${stages.summary()}`);
}

/** The service calls of the whole run, and how many of them built the tabs, which happens only for a file. */
function callsOf({calls: {scoring, tabs}}: Session): string {
  const shares = tabs > 0 ? ` (${scoring} to score, ${tabs} to build the tabs)` : '';
  return `${scoring + tabs} Apps Script service calls${shares}`;
}

/** Opens the tab that was asked for, else the first visible one with anything on it. */
function activate({workbook}: Session, tabs: readonly FileTab[], {sheet: wanted}: Options, file: string): void {
  if (!tabs.some(hasCells)) throw new FileProblem(`${file} holds no cells to score.`);
  const names = workbook.sheets.map(({name}) => name);
  const found = workbook.sheets.find(({name, hidden}, index) =>
    wanted === null ? !hidden && hasCells(tabs[index]!) : name.toLowerCase() === wanted.toLowerCase(),
  );
  if (!found && wanted !== null)
    throw new UsageProblem(`There is no sheet "${wanted}" in ${file}, but: ${names.join(', ')}.`);
  if (!found)
    throw new FileProblem(`${file} has cells on hidden sheets only. Choose one with --sheet: ${names.join(', ')}.`);
  found.hidden = false;
  workbook.active = {sheet: found, block: null};
}

/** Writes the file; gives what its reader should know. */
async function write(path: string, workbook: Workbook, {headerRow}: Report): Promise<readonly string[]> {
  showHeader(workbook.active.sheet, headerRow - 1);
  const {bytes, remarks} = await writeXlsx(workbook);
  try {
    writeFileSync(path, bytes);
    return remarks;
  } catch (error) {
    throw new FileProblem(`${path} could not be written (${(error as NodeJS.ErrnoException).code}).`);
  }
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
