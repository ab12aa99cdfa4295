import {isDeepStrictEqual} from 'node:util';
import fc from 'fast-check';
import type {CellValue} from '../../workbench/host/document/cell';
import {CellError} from '../../workbench/host/document/cell';
import {rect} from '../../workbench/host/document/rect';
import type {Sheet} from '../../workbench/host/document/sheet';
import {htmlFiles} from '../../workbench/host/load';
import {openRealm, type Realm} from '../../workbench/host/realm';
import {type HostileSheet, hostileSheet} from './hostile-sheet';

/** What became of hostile sheets. */
export interface Fuzzed {
  readonly sheets: number;
  readonly scored: number;
  /** Sheets that were refused in words. */
  readonly refused: number;
  /** Runs of any command, and custom functions called on ranges. */
  readonly runs: number;
  /** User cells that were compared before and after. */
  readonly cells: number;
  /** What went wrong: a crash, a changed cell, a number that is none, a formula that is not the user's. */
  readonly harm: readonly Harm[];
}

/** One thing that went wrong; the seed and the tab find the sheet again. */
export interface Harm {
  readonly seed: number;
  readonly tab: string;
  readonly what: string;
}

/** Sheets in one file: they share the start of a realm, and the add-on's tabs are built over each other's. */
export const BATCH = 25;

/** Commands on every sheet; on each tenth also those that build tabs, which read a sheet the same way. */
const ON_EACH = ['scorePortfolio'];
const ON_SOME = ['buildRanking', 'buildPlan', 'buildCalendar', 'scorePortfolio', 'undoLastRun', 'scorePortfolio'];
const SOME = 10;

const ZONES = ['Etc/GMT', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu'];
const LOCALES = ['en_US', 'de_DE', 'zh_CN', 'en_GB'];
const NOWS = ['2026-11-21T09:00:00Z', '2026-03-08T09:59:00Z', '2026-11-01T08:30:00Z', '2026-12-31T23:30:00Z'];

/**
 * Lets the built add-on work on one file of hostile sheets and looks for harm.
 *
 * @param seed gives the same sheets each time
 */
export function fuzzBatch(bundle: string, seed: number, count = BATCH): Fuzzed {
  const pick = <Value>(values: readonly Value[], step: number) => values[Math.floor(seed / step) % values.length]!;
  const host = openRealm({
    bundle,
    keepsGlobals: true,
    files: htmlFiles(),
    now: pick(NOWS, 1),
    timeZone: pick(ZONES, 4),
    locale: pick(LOCALES, 20),
  });
  const tabs = fc.sample(hostileSheet, {seed, numRuns: count}).map((sheet, index) => laidOut(host, sheet, index));
  const before = tabs.map(userCells);
  const outcomes = host.evaluate(
    `return (${workOn})(${JSON.stringify([tabs.map(({name}) => name), ON_EACH, ON_SOME, SOME])})`,
    {timeout: 600_000},
  ) as Outcomes;
  const harm = [
    ...outcomes.crashes,
    ...tabs.flatMap((tab, index) => changesIn(tab, before[index]!)),
    ...tabs.flatMap((tab, index) => wrongIn(tab, before[index]!.columns)),
    ...host.workbook.sheets.filter((sheet) => !tabs.includes(sheet)).flatMap((sheet) => wrongIn(sheet, 0)),
    ...saidWrong(host),
  ];
  return {
    sheets: tabs.length,
    scored: outcomes.scored,
    refused: tabs.length - outcomes.scored,
    runs: outcomes.runs,
    cells: before.reduce((sum, {rows, columns}) => sum + rows * columns, 0),
    harm: harm.map((each) => ({seed, ...each})),
  };
}

/** Works through that many sheets, saying now and then how far it is. @returns what went wrong, a line each */
export function soak(bundle: string, range: {seed: number; amount: number}, say: (line: string) => void): string[] {
  const {seed, amount} = range;
  let all = together([]);
  for (let batch = 0; batch * BATCH < amount; batch++) {
    const found = fuzzBatch(bundle, seed + batch);
    all = together([all, found]);
    for (const harm of found.harm.slice(-1)) say(inWords(harm));
    if (batch % REPORT_EVERY === REPORT_EVERY - 1) say(saidOf(all));
  }
  say(saidOf(all));
  return all.harm.map(inWords);
}

function inWords({seed, tab, what}: Harm): string {
  return `seed ${seed}, tab ${tab}: ${what}`;
}

/** In batches. */
const REPORT_EVERY = 20;

/** Adds up what batches found. */
export function together(batches: readonly Fuzzed[]): Fuzzed {
  const sum = (figure: (batch: Fuzzed) => number) => batches.reduce((total, batch) => total + figure(batch), 0);
  return {
    sheets: sum(({sheets}) => sheets),
    scored: sum(({scored}) => scored),
    refused: sum(({refused}) => refused),
    runs: sum(({runs}) => runs),
    cells: sum(({cells}) => cells),
    harm: batches.flatMap(({harm}) => harm),
  };
}

/** The figures in a line. */
export function saidOf({sheets, scored, refused, runs, cells, harm}: Fuzzed): string {
  const count = (number: number) => number.toLocaleString('en-US');
  return `${count(sheets)} hostile sheets: ${count(scored)} scored, ${count(refused)} refused in words; ${count(runs)} runs, ${count(cells)} user cells compared, ${harm.length} harmed`;
}

type Found = Omit<Harm, 'seed'>;

interface Outcomes {
  readonly crashes: readonly Found[];
  readonly scored: number;
  readonly runs: number;
}

/** Types the sheet into a tab with little room to spare. */
function laidOut(host: Realm, {rows}: HostileSheet, index: number): Sheet {
  const name = TAB_NAMES[index % TAB_NAMES.length]! + index;
  const tab = host.user.fill(name, rows);
  const spare = rows.length + (index % 3);
  if (spare > 0 && tab.rows.count > spare) host.user.deleteRows(name, spare + 1, tab.rows.count - spare);
  return tab;
}

const TAB_NAMES = ['Accounts ', 'Bob\'s "file" ', '=1+1 ', '__proto__ ', '表 ', '<b>!</b> '];

interface UserCells {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly unknown[];
}

/** Everything that stands in the user's columns. */
function userCells(tab: Sheet): UserCells {
  tab.workbook.settle();
  const {rows, columns} = tab.dataExtent();
  return {rows, columns, cells: cellsOf(tab, rows, columns)};
}

function cellsOf(tab: Sheet, rows: number, columns: number): unknown[] {
  return tab.planes.map((plane) => plane.read(rect(0, 0, rows, columns)));
}

function changesIn(tab: Sheet, before: UserCells): Found[] {
  const after = cellsOf(tab, before.rows, before.columns);
  return isDeepStrictEqual(after, before.cells) ? [] : [{tab: tab.name, what: 'a cell of the user changed'}];
}

/** Formulas, errors and numbers that are none, right of the user's columns. */
function wrongIn(tab: Sheet, from: number): Found[] {
  const found: Found[] = [];
  const at = (row: number, column: number, what: string) =>
    found.push({tab: tab.name, what: `${what} in row ${row + 1}, column ${column + 1}`});
  tab.formulas.forEach((formula, row, column) => {
    if (column >= from) at(row, column, `the formula ${formula?.text.slice(0, 60)}`);
  });
  tab.values.forEach((value, row, column) => {
    if (column >= from && isWrong(value)) at(row, column, `the value ${String(value).slice(0, 60)}`);
  });
  return found;
}

function isWrong(value: CellValue): boolean {
  if (value instanceof CellError) return true;
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'string' && (value.length > 50_000 || /\[object |\bundefined\b/.test(value));
}

/** Every refusal and report is a few sentences, whatever the sheet says. */
function saidWrong({workbook: {shown}}: Realm): Found[] {
  const texts = [...shown.alerts.map(({prompt}) => prompt), ...shown.toasts.map(({message}) => message)];
  return texts
    .filter((text) => text.length > 3000 || /\[object |\bundefined\b|TypeError|RangeError/.test(text))
    .map((text) => ({tab: '', what: `a message of ${text.length} characters: ${text.slice(0, 200)}`}));
}

/** Runs inside the realm, so it may use nothing from outside. */
function workOn([names, onEach, onSome, some]: [string[], string[], string[], number]): Outcomes {
  const own = globalThis as unknown as Record<string, (...args: unknown[]) => unknown>;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const crashes: Found[] = [];
  let scored = 0;
  let runs = 0;
  const attempt = (tab: string, what: string, run: () => void) => {
    runs += 1;
    try {
      run();
    } catch (error) {
      // A formula says by throwing what is wrong with its arguments; Sheets shows it in the cell.
      // What the add-on says of an argument carries its reason; anything else went wrong.
      if ((error as {reason?: unknown}).reason !== undefined) return;
      crashes.push({tab, what: `${what}: ${(error as Error).stack ?? String(error)}`});
    }
  };
  const expectPlain = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(expectPlain);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(expectPlain);
    else if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`gave ${value}`);
    else if (typeof value === 'undefined' || typeof value === 'function') throw new Error(`gave ${typeof value}`);
  };
  names.forEach((name, index) => {
    const tab = spreadsheet.getSheetByName(name)!;
    const values = tab.getDataRange().getValues();
    const columns = tab.getLastColumn();
    for (const command of index % some === 0 ? [...onEach, ...onSome] : onEach) {
      spreadsheet.setActiveSheet(tab);
      attempt(name, command, () => own[command]!());
    }
    if (tab.getLastColumn() > columns) scored += 1;
    const [headings = [], ...rows] = values;
    const assess = () => expectPlain(own.EXPANSION_ASSESS!([headings], rows, undefined, '2026-11-21'));
    if (rows.length > 0) attempt(name, 'EXPANSION_ASSESS', assess);
    if (index % some > 0) return;
    const cell = values.map((row) => [row[row.length - 1]]);
    attempt(name, 'EXPANSION_SCORE', () => expectPlain(own.EXPANSION_SCORE!(cell, cell, cell, cell, cell)));
    attempt(name, 'EXPANSION_BAND', () => expectPlain(own.EXPANSION_BAND!(cell, undefined)));
    attempt(name, 'EXPANSION_SIZE', () => expectPlain(own.EXPANSION_SIZE!(cell, cell, cell, cell)));
    spreadsheet.setActiveSheet(tab);
    for (const call of ['look', 'open', 'readAccount', 'previewPlan', 'formula', 'startRun']) {
      attempt(name, call, () => expectPlain(own.sidebarCall!(call, {})));
    }
  });
  return {crashes, scored, runs};
}
