import {existsSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {type Comparison, historyHeadings, historyRows, rowsToDrop} from '../../src/tabs/history/history';
import {tabMarkOf} from '../files/shared';
import {FileProblem, type FileTab} from '../files/tab';
import {rect} from '../host/document/rect';
import type {Workbook} from '../host/document/workbook';
import type {Tell} from './words';

/** The rows of earlier runs as the hidden History tab holds them, without its headings; a blank cell is `''`. */
export type HistoryRows = readonly (readonly (string | number)[])[];

const FORMAT = 'Expansion Signals history';
const HEADINGS = historyHeadings().map(({value}) => String(value));

/**
 * The runs kept in a file; none when it is not there yet.
 *
 * @throws FileProblem when it is no history of ours, and says where; the file is left as it is
 */
export function readHistory(path: string, tell: Tell): HistoryRows {
  if (!existsSync(path)) return [];
  const problem = (where: string) => new FileProblem(tell('line-no-history', {file: basename(path), where}));
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw problem((error as Error).message.replace(/\s+/g, ' '));
  }
  const {format, columns, rows} = (found ?? {}) as Record<string, unknown>;
  if (format !== FORMAT) throw problem(tell('line-history-format', {format: FORMAT}));
  if (!Array.isArray(columns) || columns.some((heading, index) => heading !== HEADINGS[index]))
    throw problem(tell('line-history-columns', {columns: HEADINGS}));
  if (!Array.isArray(rows)) throw problem(tell('line-history-rows'));
  const wrong = rows.findIndex((row) => !isRow(row, columns.length));
  if (wrong >= 0) throw problem(tell('line-history-row', {row: String(wrong + 1)}));
  return rows as HistoryRows;
}

/** Whether it is a run's totals or one of its accounts: a number, a day, and texts and numbers. */
function isRow(row: unknown, columns: number): boolean {
  if (!Array.isArray(row) || row.length !== columns) return false;
  const [run, asOf, key] = row;
  return (
    Number.isInteger(run) &&
    /^\d{4}-\d{2}-\d{2}$/.test(String(asOf)) &&
    typeof key === 'string' &&
    row.every((cell) => typeof cell === 'string' || typeof cell === 'number')
  );
}

/** Writes the runs into the file, a row a line; a write that fails leaves the file as it was. @throws FileProblem */
export function writeHistory(path: string, rows: HistoryRows, tell: Tell): void {
  const head = [`"format": ${JSON.stringify(FORMAT)}`, `"columns": ${JSON.stringify(HEADINGS)}`];
  const whole = rows.map((row) => JSON.stringify(HEADINGS.map((_, index) => row[index] ?? '')));
  const text = `{\n${head.join(',\n')},\n"rows": [\n${whole.join(',\n')}\n]\n}\n`;
  const draft = `${path}.${process.pid}.draft`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, {force: true});
    throw new FileProblem(
      tell('line-history-not-written', {file: path, code: (error as NodeJS.ErrnoException).code ?? ''}),
    );
  }
}

/** The rows as the functions of History take them, headings first. */
export function tabValues(rows: HistoryRows): (readonly (string | number)[])[] {
  return [HEADINGS, ...rows];
}

/** The rows with the run of a comparison behind them, and without those that have to go for it. */
export function withRun(rows: HistoryRows, {run, isRecorded}: Comparison): HistoryRows {
  if (isRecorded) return rows;
  const added = historyRows(run).map((cells) => cells.map(({value}) => plain(value)));
  const left: (readonly (string | number)[])[] = tabValues(rows);
  for (const {row, rows: count} of rowsToDrop(left, added.length)) left.splice(row - 1, count);
  return [...left.slice(1), ...added];
}

/** The runs as the hidden tab that the add-on reads. */
export function historyFileTab(rows: HistoryRows): FileTab {
  return {
    name: 'History',
    rows: tabValues(rows),
    marks: [{tab: 'history'}],
    layout: {
      ...{
        widths: new Map(),
        heights: new Map(),
        frozenRows: 1,
        frozenColumns: 0,
        merges: [],
        hidden: true,
        hiddenRows: [],
      },
      ...{hiddenColumns: [], filter: null, notes: [], links: []},
    },
  };
}

/** The runs in the hidden tab of a workbook; `null` when it has none. */
export function historyIn({sheets}: Workbook): HistoryRows | null {
  const sheet = sheets.find((each) => tabMarkOf(each) === 'history');
  if (sheet === undefined) return null;
  const {rows, columns} = sheet.dataExtent();
  const cells = sheet.values.read(rect(0, 0, Math.max(rows, 1), Math.max(columns, 1))) as unknown[][];
  return cells.slice(1).map((row) => row.map(plain));
}

function plain(value: unknown): string | number {
  return typeof value === 'number' ? value : String(value ?? '');
}
