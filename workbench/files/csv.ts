import Papa from 'papaparse';
import {refuseLooseQuotes, remarksOnLengths} from './csv-lines';
import {decode} from './encoding';
import {type FileCell, FileProblem, type FileTab} from './tab';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** However its lines end, also when they do not all end alike, a row ends where its line does. */
const NEWLINE = '\n';

/**
 * A tab from the bytes of a CSV file, in any usual encoding and with any usual delimiter.
 *
 * Cells stay text, so that the evidence of their column decides what they mean; only what can mean one thing is read
 * here: TRUE and FALSE, plain numbers and ISO days.
 *
 * @throws FileProblem when it is no text, or its quotation marks do not pair up
 */
export function readCsv(bytes: Uint8Array, name: string): FileTab {
  const {text, announced} = withoutAnnouncement(decode(bytes).replace(/\r\n?/g, NEWLINE));
  if (text.includes('\0')) throw new FileProblem('is not a spreadsheet: it holds bytes that are no text');
  const linesBefore = announced === undefined ? 0 : 1;
  const {data, errors} = Papa.parse<string[]>(text, {delimiter: announced ?? delimiterOf(text), newline: NEWLINE});
  refuseLooseQuotes(text, errors, linesBefore);
  const last = data[data.length - 1];
  if (last?.length === 1 && last[0] === '') data.pop();
  return {name, rows: data.map((row) => row.map(cellOf)), remarks: remarksOnLengths(data, linesBefore)};
}

/** Excel's own first line `sep=;` names the delimiter and is no row of the sheet. */
function withoutAnnouncement(text: string): {text: string; announced?: string} {
  const line = /^sep=(.)\n/i.exec(text);
  return line ? {text: text.slice(line[0].length), announced: line[1]} : {text};
}

/** The delimiter with which most of the first rows have one and the same number of cells; then the one with more cells. */
function delimiterOf(text: string): string {
  const candidates = DELIMITERS.map((delimiter) => ({delimiter, ...regularity(text, delimiter)}));
  candidates.sort((a, b) => b.rows - a.rows || b.cells - a.cells);
  return candidates[0]!.delimiter;
}

function regularity(text: string, delimiter: string): {rows: number; cells: number} {
  const rowsByCells = new Map<number, number>();
  for (const {length} of Papa.parse<string[]>(text, {delimiter, newline: NEWLINE, preview: 50}).data) {
    if (length > 1) rowsByCells.set(length, (rowsByCells.get(length) ?? 0) + 1);
  }
  let best = {rows: 0, cells: 1};
  for (const [cells, rows] of rowsByCells) if (rows > best.rows) best = {rows, cells};
  return best;
}

function cellOf(text: string): FileCell {
  if (text === '') return null;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (isPlainNumber(text)) return Number(text) + 0;
  return isIsoDay(text) ? {date: text} : text;
}

/** Not 007 (an ID), 48,000 or 48.000 (which mark is it?), nor more digits than a number can hold. */
function isPlainNumber(text: string): boolean {
  return /^-?(0|[1-9]\d*)(\.(?!\d{3}$)\d+)?$/.test(text) && text.replace(/\D/g, '').length <= 15;
}

function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
