import {getOrCreate} from '../host/document/get-or-create';
import {BARE_FIGURE, namedRows, type Row, widthOf} from './csv-lines';
import {FileProblem} from './tab';
import type {Tell} from './words';

/** A row of many stray commas has many readings; so many are looked at. */
const MOST_READINGS = 200;

/** For each column how many more cells of the row belong to it. */
type Reading = ReadonlyMap<number, number>;

/** Whether the first rows read better than the second: above 0 they do, below they read worse. */
export type Compared = (rows: readonly Row[], others: readonly Row[]) => number;

/**
 * The rows with cells joined that a comma without quotation marks took apart: `48,120` is one amount, `Gamma, Inc` one name.
 *
 * A row that is longer than the headings is joined where that can be done in one way only, the same way for all rows.
 * What stands behind a stray comma would be read under the wrong heading, so any other such row is refused. Where the cells
 * beyond the headings are blank, the row may only end in commas: it is joined where that fits its columns better.
 *
 * @throws FileProblem naming the lines
 */
export function withoutStrayCommas(
  rows: readonly Row[],
  headings: Row,
  {delimiter, tell, compared}: {readonly delimiter: string; readonly tell: Tell; readonly compared: Compared},
): {rows: readonly Row[]; remarks: string[]} {
  const width = widthOf(headings);
  const all = headings.cells.length;
  const below = rows.filter(({line, cells}) => line > headings.line && cells.some(isFilled));
  const long = below.filter(({cells}) => cells.slice(width).some(isFilled));
  const isLong = new Set(long);
  const loose = below.filter((row) => row.cells.length > all && !isLong.has(row));
  const isComma = delimiter === ',';
  const widthFor = (row: Row) => (row.cells.length > all ? all : row.cells.length - widthOf(row) + width);
  // As a spreadsheet saves a table whose last columns have no heading: all lines have the same number of cells.
  const isEven = rows.every(({cells}) => cells.length === all || cells.join('') === '');
  const evenly = isEven && isComma ? onlyReadings(long, widthFor) : null;
  const isShifted = () =>
    compared(
      rows.map((row) => (evenly?.has(row) ? joinedNumbers(row, evenly.get(row)!) : row)),
      rows,
    ) > 0;
  if (long.length + loose.length === 0 || (isEven && !(evenly && isShifted()))) return {rows, remarks: []};
  const refuse = (bad: readonly Row[]) => {
    throw new FileProblem(
      tell(isComma ? 'csv-too-long' : 'csv-too-long-delimiter', {width, lines: namedRows(bad, tell)}),
    );
  };
  const isOdd = new Set([...long, ...loose]);
  const blanksTell = !rows.some((row) => !isOdd.has(row) && row.cells.some((cell) => /^ \S/.test(cell)));
  const changed = new Map<Row, Row>();
  for (const row of blanksTell ? isOdd : []) {
    const cells = joinedTexts(row.cells);
    if (cells.length === (isLong.has(row) ? width : all)) changed.set(row, {...row, cells});
  }
  const numbers = long.filter((row) => !changed.has(row));
  const readings = isComma ? onlyReadings(numbers, widthFor) : null;
  if (numbers.length > 0 && readings === null) refuse(numbers);
  for (const [row, reading] of readings ?? []) changed.set(row, joinedNumbers(row, reading));

  const columns = [...(readings?.values() ?? [])].flatMap((reading) => [...reading.keys()]);
  const waysOf = (row: Row) => {
    const ways = isComma ? readingsOf(row.cells, row.cells.length > all ? all : row.cells.length - 1) : [];
    return columns.length > 0 ? ways.filter((way) => [...way.keys()].every((key) => columns.includes(key))) : ways;
  };
  const unsure = below.filter(
    (row) => !changed.has(row) && (isOdd.has(row) || (columns.length > 0 && waysOf(row).length > 0)),
  );
  const isUnsure = new Set(unsure);
  const sure = below.filter((row) => !isUnsure.has(row)).map((row) => changed.get(row) ?? row);
  const isMost = columns.length > 0 || sure.filter(isFull).length >= loose.length;
  const {joined, bad} = isMost
    ? joinedWhereFitting(unsure, {sure, waysOf, isOdd})
    : joinedTogether(unsure.filter(isFull), {rows, waysOf, all, compared});
  if (bad.length > 0) refuse(bad);
  for (const [row, each] of joined) changed.set(row, each);
  if (changed.size === 0) return {rows, remarks: []};
  const result = rows.map((row) => changed.get(row) ?? row);
  const [first] = result.filter((row, at) => row !== rows[at]);
  return {
    rows: result,
    remarks: [
      tell(isComma ? 'csv-joined-comma' : 'csv-joined-delimiter', {
        ...{count: changed.size, line: String(first!.line), cells: first!.cells.join(' | ')},
      }),
    ],
  };
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

function isFull({cells}: Row): boolean {
  return cells.filter(isFilled).length > 1;
}

/** Rows joined, and those that nobody can tell. */
interface Resolved {
  readonly joined: ReadonlyMap<Row, Row>;
  readonly bad: readonly Row[];
}

type WaysOf = (row: Row) => readonly Reading[];

/** Joins rows whose cells fit the columns of all others only then. */
function joinedWhereFitting(
  unsure: readonly Row[],
  {sure, waysOf, isOdd}: {readonly sure: readonly Row[]; readonly waysOf: WaysOf; readonly isOdd: ReadonlySet<Row>},
): Resolved {
  const misfits = misfitsAmong(sure);
  const joined = new Map<Row, Row>();
  const bad = unsure.filter((row) => {
    const asIs = misfits(row.cells);
    const ways = waysOf(row).map((way) => joinedNumbers(row, way));
    if (ways.length === 0) return new Set(asIs).size > 1;
    const least = Math.min(...ways.map(({cells}) => misfits(cells).length));
    const [best, ...more] = ways.filter(({cells}) => misfits(cells).length === least);
    if (least < asIs.length && more.length === 0) joined.set(row, best!);
    return least < asIs.length ? more.length > 0 : least === asIs.length && isOdd.has(row);
  });
  return {joined, bad};
}

/** Where most rows end in a comma that the headings do not have, all amounts may stand in two cells, or none does. */
function joinedTogether(
  full: readonly Row[],
  {
    rows,
    waysOf,
    all,
    compared,
  }: {readonly rows: readonly Row[]; readonly waysOf: WaysOf; readonly all: number; readonly compared: Compared},
): Resolved {
  const none = new Map<Row, Row>();
  if (!full.every((row) => waysOf(row).length > 0)) return {joined: none, bad: []};
  const readings = onlyReadings(full, () => all);
  if (readings === null) return {joined: none, bad: full};
  const joined = new Map([...readings].map(([row, reading]) => [row, joinedNumbers(row, reading)]));
  if (full.some(({cells}) => cells.some((cell) => HALF.test(cell)))) return {joined, bad: []};
  const asJoined = rows.map((row) => joined.get(row) ?? row);
  const better = compared(asJoined, rows);
  return {joined: better > 0 ? joined : none, bad: better === 0 ? full : []};
}

/** The second half of 48,000: numbers begin with other digits. */
const HALF = /^0\d\d$/;

/** Tells of cells which do not fit their column: a figure among words, a word among figures, half of an amount. */
function misfitsAmong(sure: readonly Row[]): (cells: readonly string[]) => string[] {
  const about = (column: number) => {
    const cells = sure.map((row) => row.cells[column] ?? '').filter(isFilled);
    return {
      isFilled: cells.length > 0,
      isWords: !cells.some((cell) => /\d/.test(cell)),
      isFigures: cells.every((cell) => BARE_FIGURE.test(cell)),
      isCode: cells.some((cell) => /^0\d/.test(cell)),
    };
  };
  const columns = new Map<number, ReturnType<typeof about>>();
  return (cells) =>
    cells.flatMap((cell, column) => {
      const others = getOrCreate(columns, column, () => about(column));
      if (!isFilled(cell) || !others.isFilled) return [];
      if (BARE_FIGURE.test(cell) && others.isWords) return ['figure'];
      if (!/\d/.test(cell) && others.isFigures) return ['word'];
      return HALF.test(cell) && !others.isCode ? ['half'] : [];
    });
}

/** A delimiter with a blank behind it belongs to a text, where no other cell of the file begins with a blank. */
function joinedTexts(cells: readonly string[]): string[] {
  const joined: string[] = [];
  for (const cell of cells) {
    if (joined.length > 0 && /^ \S/.test(cell)) joined[joined.length - 1] += `,${cell}`;
    else joined.push(cell);
  }
  return joined;
}

/** The one way in which all rows fit under the headings when amounts stand in one column, or in two; `null` without one. */
function onlyReadings(rows: readonly Row[], widthFor: (row: Row) => number): Map<Row, Reading> | null {
  const all = rows.map((row) => readingsOf(row.cells, widthFor(row)));
  if (all.some((readings) => readings.length === 0 || readings.length > MOST_READINGS)) return null;
  const used = [...new Set(all.flatMap((readings) => readings.flatMap((reading) => [...reading.keys()])))];
  const singles = used.map((column) => [column]);
  const pairs = used.flatMap((one, index) => used.slice(index + 1).map((other) => [one, other]));
  for (const sets of [singles, pairs]) {
    const fitting = sets.flatMap((columns) => {
      const chosen = all.map((readings) =>
        readings.filter((reading) => [...reading.keys()].every((key) => columns.includes(key))),
      );
      return chosen.every(({length}) => length === 1) ? [chosen.map(([reading]) => reading!)] : [];
    });
    if (fitting.length === 1) return new Map(rows.map((row, index) => [row, fitting[0]![index]!]));
    if (fitting.length > 1) return null;
  }
  return null;
}

/** Every way to join amounts with commas for thousands, so that the row has as many cells as there are headings. */
function readingsOf(cells: readonly string[], width: number): Reading[] {
  const found: Reading[] = [];
  const look = (at: number, column: number, reading: Reading): void => {
    if (found.length > MOST_READINGS) return;
    if (at === cells.length) {
      if (column === width) found.push(reading);
      return;
    }
    for (let more = 0; at + more < cells.length && column < width; more++) {
      if (more > 0 && !isAmount(cells.slice(at, at + more + 1))) break;
      look(at + more + 1, column + 1, more === 0 ? reading : new Map(reading).set(column, more));
    }
  };
  look(0, 0, new Map());
  return found;
}

function isAmount(cells: readonly string[]): boolean {
  const [first, ...more] = cells.map((cell) => cell.trim());
  const last = more.length - 1;
  return (
    /^[-(]?[^\d\s.,]{0,4}\s?[1-9]\d{0,2}$/.test(first!) &&
    more.every((cell, index) => (index === last ? /^\d{3}(\.\d+)?\)?( ?\D{1,3})?$/ : /^\d{3}$/).test(cell))
  );
}

function joinedNumbers(row: Row, reading: Reading): Row {
  const cells: string[] = [];
  for (let at = 0; at < row.cells.length; ) {
    const more = reading.get(cells.length) ?? 0;
    cells.push(row.cells.slice(at, at + more + 1).join(','));
    at += more + 1;
  }
  return {...row, cells};
}
