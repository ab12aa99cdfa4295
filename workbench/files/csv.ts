import Papa from 'papaparse';
import {findHeader} from '../../src/intake/headings/header-row';
import {readSheet, UnreadableSheet} from '../../src/intake/read-sheet';
import {withoutStrayCommas} from './csv-commas';
import {type Row, refuseLooseQuotes, remarkOnShort} from './csv-lines';
import type {FileCell, FileTab} from './tab';
import {fileWords, type Tell} from './words';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** However its lines end, also when they do not all end alike, a row ends where its line does. */
const NEWLINE = '\n';

/**
 * A tab from the text of a CSV file, with any usual delimiter.
 *
 * Cells stay text, so that the evidence of their column decides what they mean; only what can mean one thing is read
 * here: TRUE and FALSE, plain numbers and ISO days.
 *
 * @throws FileProblem when its quotation marks do not pair up, or a row has more cells than there are headings
 */
export function readCsv(content: string, name: string, tell: Tell = fileWords('en')): FileTab {
  const {text, announced} = withoutAnnouncement(asDelimited(withUsualQuotes(content.replace(/\r\n?/g, NEWLINE))));
  const linesBefore = announced === undefined ? 0 : 1;
  const delimiter = announced ?? delimiterOf(text);
  const whole = parsedWithEscapes(text, delimiter);
  if (whole.data.every(({length}) => length === 1) && /[,;\t|]/.test(String(whole.data[0])))
    return readCsv(whole.data.flat().join(NEWLINE), name, tell);
  const {data, errors} = whole;
  refuseLooseQuotes(text, errors, linesBefore, tell);
  const last = data[data.length - 1];
  if (last?.length === 1 && last[0] === '') data.pop();
  const cells = delimiter === '|' && data.some(isRule) ? data.map(withoutFrame) : data;
  const table = withLines(cells, linesBefore);
  const header = findHeader(cells);
  const read = reader();
  if (header === null) return {name, rows: cells.map((row) => row.map(read)), remarks: []};
  const headings = widest(table.slice(header.row, header.row + header.height));
  const {rows, remarks} = withoutStrayCommas(table, headings, {delimiter, tell, compared});
  return {
    name,
    rows: rows.map((row) => row.cells.map(read)),
    remarks: [...remarks, ...remarkOnShort(rows, headings, tell)],
  };
}

/** The reading of a sheet with fewer questions and issues. */
function compared(rows: readonly Row[], others: readonly Row[]): number {
  const [doubts, more] = [rows, others].map((each) => {
    const values = each.slice(0, ENOUGH).map(({cells}) => [...cells]);
    const sheet = {name: '', values, locale: 'en-US', dayOf: () => '2000-01-01', ownColumns: new Set<number>()};
    try {
      const {questions, issues} = readSheet(sheet, {asOf: '2000-01-01'});
      return questions.length + issues.length;
    } catch (error) {
      if (error instanceof UnreadableSheet) return Number.POSITIVE_INFINITY;
      throw error;
    }
  });
  return doubts === more ? 0 : more! - doubts!;
}

const ENOUGH = 100;

/** The row with a cell farthest to the right: of headings on two rows, or of a heading with a group's title below it. */
function widest(rows: readonly Row[]): Row {
  const widthOf = ({cells}: Row) => cells.map((cell) => cell.trim() !== '').lastIndexOf(true);
  return rows.reduce((most, row) => (widthOf(row) >= widthOf(most) ? row : most));
}

/**
 * The rows of a text. A blank before a quotation mark and Excel's `="…"` both open a quoted cell where all quotation marks
 * pair up that way; where they do not, they are part of the text.
 */
function parsed(text: string, delimiter: string): Papa.ParseResult<string[]> {
  const read = (each: string) => Papa.parse<string[]>(each, {delimiter, newline: NEWLINE});
  const asIs = read(text);
  // One look at the text spares most files a look at each cell.
  if (!/(?:[^\S\n]|=)"/.test(text) || !asIs.data.some((row) => row.some((cell) => /^(\s+|\s*=)"/.test(cell))))
    return asIs;
  const mark = delimiter === '|' ? '\\|' : delimiter;
  const tidied = read(text.replace(new RegExp(`(^|${mark})(?:[ \\t]+=?|=)"`, 'gm'), '$1"'));
  return tidied.errors.length === 0 ? tidied : asIs;
}

/** The rows of a text in which a backslash stands before a quotation mark inside a cell, as databases write them, where they pair up only then. */
function parsedWithEscapes(text: string, delimiter: string): Papa.ParseResult<string[]> {
  const asIs = parsed(text, delimiter);
  if (asIs.errors.length === 0 || !text.includes('\\"')) return asIs;
  const escaped = parsed(
    text.replace(/\\(["\\])/g, (_, sign) => (sign === '"' ? '""' : sign)),
    delimiter,
  );
  return escaped.errors.length === 0 ? escaped : asIs;
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

/** A text in which most lines stand in 'other' or “curly” quotation marks from cell to cell, with the usual ones. */
function withUsualQuotes(text: string): string {
  if (text.includes('"')) return text;
  const lines = text.split(NEWLINE, MOST_LINES).filter((line) => line.trim() !== '');
  const isMost = (quoted: RegExp) => lines.filter((line) => quoted.test(line)).length * 2 > lines.length;
  if (isMost(/^“.*”[,;\t|]“.*”$/)) return text.replace(/[“”]/g, '"');
  return isMost(/^'.*'[,;\t|]'.*'$/) ? text.replace(/(^|[,;\t|])'|'(?=[,;\t|]|$)/gm, '$1"') : text;
}

const MOST_LINES = 50;

/** A text that people copy from a terminal or a wiki with one sign between its cells: headings in `||`, columns lined up below dashes. */
function asDelimited(text: string): string {
  if (/^\|\|.*\|\| *\n\|[^|]/m.test(text))
    return text.replace(/^\|\|.*\|\| *$/gm, (headings) => headings.replace(/\|\|/g, '|'));
  const [rule, ...more] = text.match(/^[-─]{2,}(?: +[-─]{2,})+ *$/gm) ?? [];
  if (rule === undefined || more.length > 0) return text;
  const starts = [...rule.matchAll(/[-─]+/g)].map(({index}) => index);
  const lines = text.split(NEWLINE);
  const at = lines.indexOf(rule);
  const isApart = (line = 'x') => starts.every((start) => !line.slice(Math.max(start - 1, 0), start).trim());
  if (/\t/.test(text) || !isApart(lines[at - 1]) || !isApart(lines[at + 1])) return text;
  lines[at] = '';
  return lines
    .map((line) => starts.map((start, column) => line.slice(start, starts[column + 1]).trim()).join('\t'))
    .join(NEWLINE);
}

/** The line between headings and rows of a Markdown table, or one of a grid: `+-----+----+`. */
function isRule(cells: readonly string[]): boolean {
  if (cells.length === 1) return /^\s*[-=]*\+[-=+]*[-=]{2}[-=+]*$/.test(cells[0]!.trim());
  return cells.length > 1 && cells.every((cell) => /^\s*(:?-+:?)?\s*$/.test(cell)) && /--|:-|-:/.test(cells.join(' '));
}

/** A row of a Markdown table without its frame and the blanks that line it up, `\|` a sign of its text; of the rule nothing stays. */
function withoutFrame(split: string[]): string[] {
  if (isRule(split)) return [''];
  const cells: string[] = [];
  for (const [at, cell] of split.entries()) {
    if (split[at - 1]?.endsWith('\\')) cells.push(`${cells.pop()!.slice(0, -1)}|${cell}`);
    else cells.push(cell);
  }
  const inside = cells[0]?.trim() === '' ? cells.slice(1) : cells;
  return (inside[inside.length - 1]?.trim() === '' ? inside.slice(0, -1) : inside).map(withoutMarks);
}

/** The text of a cell in Markdown: of `[Acme](https://…)` and `**Acme**` the name. */
function withoutMarks(cell: string): string {
  const text = cell.trim().replace(/\[([^\]]+)\]\((?:https?:|mailto:|\/|#)[^)]*\)/g, '$1');
  return /^(\*\*|__|[*_`])(?=[^\s*_`]).*[^\s*_`]\1$/.exec(text) ? text.replace(/^[*_`]+|[*_`]+$/g, '') : text;
}

function withLines(rows: readonly string[][], linesBefore: number): Row[] {
  let next = linesBefore + 1;
  return rows.map((cells) => {
    const line = next;
    next += 1;
    for (const cell of cells) {
      for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) next += 1;
    }
    return {cells, line};
  });
}

/** Reads cells as {@link cellOf} does, each text once: the cells of a column often hold the same texts. */
function reader(): (cell: string) => FileCell {
  const known = new Map<string, FileCell>();
  return (cell) => {
    if (cell === '') return null;
    let read = known.get(cell);
    if (read === undefined) {
      const own = ownText(cell);
      read = cellOf(own);
      if (known.size < MOST_KNOWN) known.set(own, read);
    }
    return read;
  };
}

const MOST_KNOWN = 100_000;

/**
 * A copy that is no part of another string. A piece of the file's text keeps all of it in memory, and V8 takes up to a second
 * to try a large pattern on a piece of megabytes for the first time.
 */
function ownText(text: string): string {
  return DECODER.decode(ENCODER.encode(text));
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', {ignoreBOM: true});

/** A cell as its text says, where that can mean one thing only. */
export function cellOf(cell: string): FileCell {
  if (cell === '') return null;
  const text = constantOf(cell).trim();
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (isPlainNumber(text)) return Number(text) + 0;
  if (isIsoDay(text)) return {date: text};
  return text === cell.trim() ? cell : text;
}

/** `="00812"` and `'00812` are how people keep Excel from changing a value. */
function constantOf(cell: string): string {
  const [, constant] = /^\s*="((?:[^"]|"")*)"\s*$/.exec(cell) ?? [];
  if (constant !== undefined) return constant.replace(/""/g, '"');
  return /^\s*'[=+-]?[\d.,/$€£¥% -]*\d[\d.,/$€£¥% -]*$/.test(cell) ? cell.replace("'", '') : cell;
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
