import {accountsIn, accountTabIn} from '../files/account-tab';
import {LIBRARIES} from '../files/libraries';
import {bringToLife} from '../files/living';
import {loadTabs} from '../files/load';
import {readBytes} from '../files/read';
import {samplePortfolioTab} from '../files/sample-portfolio';
import {FileProblem, type FileTab, hasCells} from '../files/tab';
import {fileWords} from '../files/words';
import {rect} from '../host/document/rect';
import type {Sheet} from '../host/document/sheet';
import {PLAIN, restyled} from '../host/document/style';
import {Workbook} from '../host/document/workbook';
import {LANGUAGE, say} from './words';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What only some files need comes as a script of its own, which tells the page its name. */
LIBRARIES.xlsx = () => onDemand('xlsx.full.min.js', 'XLSX');
LIBRARIES.jschardet = () => onDemand('jschardet.min.js', 'jschardet');

/** A file's tab ends with its cells; room is left to type beside and below them. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 12;
/** More columns than these would take the room of the others. */
const MOST_FROZEN = 3;

/** Some forty invented accounts whose dates follow today's. */
export function sampleSpreadsheet(): Workbook {
  const today = new Date().toLocaleDateString('en-CA');
  const workbook = spreadsheetOf(say('sample'), [samplePortfolioTab(today)]);
  const [sheet] = workbook.sheets;
  sheet!.frozenRows = 1;
  sheet!.frozenColumns = 1;
  sheet!.styles.fill(rect(0, 0, 1, sheet!.dataExtent().columns), restyled(PLAIN, 'fontWeight', 'bold'));
  return workbook;
}

/** A spreadsheet from a file, and what its owner should look at. */
export interface Opened {
  readonly workbook: Workbook;
  readonly remarks: readonly string[];
}

/**
 * The spreadsheet in a file.
 *
 * @throws FileProblem naming the file, when it is none
 */
export async function readFile(file: File): Promise<Opened> {
  const name = file.name.replace(/\.[^.]+$/, '');
  const tell = fileWords(LANGUAGE);
  try {
    const tabs = await readBytes(new Uint8Array(await file.arrayBuffer()), name, {language: LANGUAGE});
    if (!tabs.some(hasCells)) throw new FileProblem(tell('file-no-cells'));
    const workbook = spreadsheetOf(name, tabs);
    for (const [index, sheet] of workbook.sheets.entries()) if (!tabs[index]!.layout) keepInSight(sheet);
    const remarks = [
      ...tabs.flatMap((tab) => tab.remarks ?? []),
      ...bringToLife(workbook, tell),
      ...showAccounts(workbook),
    ];
    return {workbook, remarks};
  } catch (error) {
    if (error instanceof FileProblem)
      throw new FileProblem(tell('file-problem', {file: file.name, problem: error.message}));
    throw error;
  }
}

/** A CSV says nothing of it: its headings stay in sight, and the names of its accounts where they come first. */
function keepInSight(sheet: Sheet): void {
  const found = accountsIn(sheet);
  if (found === null) return;
  sheet.frozenRows = found.headerRow;
  if (found.column < MOST_FROZEN) sheet.frozenColumns = found.column + 1;
}

/** Opens the tab with the accounts, where another one stands before it; what to say of that. */
function showAccounts(workbook: Workbook): string[] {
  const first = workbook.active.sheet;
  const accounts = accountTabIn(workbook);
  if (accounts === null || accounts === first) return [];
  workbook.active = {sheet: accounts, block: null};
  return [say('opened-tab', {tab: accounts.name, before: first.name})];
}

/** Hands a spreadsheet to the browser as an XLSX file to keep; gives what its reader should know. */
export async function download(workbook: Workbook): Promise<readonly string[]> {
  workbook.settle();
  const {writeXlsx} = await import('../files/xlsx-write');
  const {bytes, remarks} = await writeXlsx(workbook, LANGUAGE);
  handOver(new Blob([bytes as BlobPart], {type: EXCEL}), `${workbook.name}.xlsx`);
  return remarks;
}

/** Hands the tab in front to the browser as a CSV file to keep: what its cells show, for Excel too. */
export function downloadCsv(workbook: Workbook): void {
  workbook.settle();
  const {sheet} = workbook.active;
  const name = workbook.sheets.length > 1 ? `${workbook.name} - ${sheet.name}` : workbook.name;
  handOver(new Blob(['\ufeff', csvOf(sheet)], {type: 'text/csv;charset=utf-8'}), `${name}.csv`);
}

/** A text with a comma, a quotation mark or a line break stands in quotation marks; one that a program would run, behind an apostrophe. */
function csvOf(sheet: Sheet): string {
  const {rows, columns} = sheet.dataExtent();
  const cell = (row: number, column: number) => {
    const shown = sheet.displayAt(row, column);
    const isText = typeof sheet.values.get(row, column) === 'string';
    // Some formats leave room for a bracket after a number.
    const text = isText && /^[=+\-@\t\r]/.test(shown) ? `'${shown}` : isText ? shown : shown.trimEnd();
    return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return Array.from({length: rows}, (_, row) =>
    Array.from({length: columns}, (_, column) => cell(row, column)).join(','),
  )
    .map((line) => `${line}\r\n`)
    .join('');
}

function handOver(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/[\\/:*?"<>|]/g, ' ');
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function onDemand<Library>(file: string, name: string): Promise<Library> {
  const loaded = () => (globalThis as unknown as Record<string, Library | undefined>)[name];
  return new Promise((resolve, reject) => {
    if (loaded() !== undefined) return resolve(loaded()!);
    const script = document.createElement('script');
    script.src = file;
    script.onload = () => resolve(loaded()!);
    script.onerror = () =>
      reject(new Error(`${file}, which belongs to this page, could not be loaded. Reload the page and try again.`));
    document.head.append(script);
  });
}

function spreadsheetOf(name: string, tabs: readonly FileTab[]): Workbook {
  const workbook = new Workbook({name, timeZone: zone()});
  loadTabs(workbook, tabs);
  for (const sheet of workbook.sheets) {
    const extent = sheet.dataExtent();
    sheet.rows.count = Math.max(sheet.rows.count, extent.rows + SPARE_ROWS);
    sheet.columns.count = Math.max(sheet.columns.count, extent.columns + SPARE_COLUMNS);
  }
  return workbook;
}

export function zone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'Etc/GMT';
}
