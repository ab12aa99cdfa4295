import {namedRows, type Row, widthOf} from './csv-lines';
import {FileProblem} from './tab';
import type {Tell} from './words';

/** A row of many stray commas has many readings; so many are looked at. */
const MOST_READINGS = 200;

/** For each column how many more cells of the row belong to it. */
type Reading = ReadonlyMap<number, number>;

/**
 * The rows with cells joined that a comma without quotation marks took apart: `48,120` is one amount, `Gamma, Inc` one name.
 *
 * A row that is longer than the headings is joined where that can be done in one way only, the same way for all rows.
 * What stands behind a stray comma would be read under the wrong heading, so any other such row is refused.
 *
 * @throws FileProblem naming the lines
 */
export function withoutStrayCommas(
  rows: readonly Row[],
  headings: Row,
  delimiter: string,
  tell: Tell,
): {rows: readonly Row[]; remarks: string[]} {
  const width = widthOf(headings);
  const long = rows.filter(
    ({line, cells}) => line > headings.line && cells.slice(width).some((cell) => cell.trim() !== ''),
  );
  // As a spreadsheet saves a table whose last columns have no heading: all lines have the same number of cells.
  const isEven = rows.every(({cells}) => cells.length === headings.cells.length || cells.join('') === '');
  if (long.length === 0 || isEven) return {rows, remarks: []};
  const isLong = new Set(long);
  const blanksTell = !rows.some((row) => !isLong.has(row) && row.cells.some((cell) => /^ \S/.test(cell)));
  const texts = new Map(
    long.flatMap((row) => {
      const joined = blanksTell ? joinedTexts(row.cells) : row.cells;
      return joined.length === width ? [[row, joined] as const] : [];
    }),
  );
  const numbers = long.filter((row) => !texts.has(row));
  const readings = delimiter === ',' ? onlyReadings(numbers, width) : null;
  if (numbers.length > 0 && readings === null) {
    const key = delimiter === ',' ? 'csv-too-long' : 'csv-too-long-delimiter';
    throw new FileProblem(tell(key, {width, lines: namedRows(numbers, tell)}));
  }
  const joined = (row: Row): Row => {
    const cells = texts.get(row) ?? (readings?.has(row) ? joinedNumbers(row.cells, readings.get(row)!) : row.cells);
    return {...row, cells};
  };
  const changed = long.map(joined);
  const [first] = changed;
  return {
    rows: rows.map((row) => (isLong.has(row) ? joined(row) : row)),
    remarks: [
      tell(delimiter === ',' ? 'csv-joined-comma' : 'csv-joined-delimiter', {
        ...{count: changed.length, line: String(first!.line), cells: first!.cells.join(' | ')},
      }),
    ],
  };
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
function onlyReadings(rows: readonly Row[], width: number): Map<Row, Reading> | null {
  const all = rows.map((row) => readingsOf(row.cells, width));
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

function joinedNumbers(cells: readonly string[], reading: Reading): string[] {
  const joined: string[] = [];
  for (let at = 0; at < cells.length; ) {
    const more = reading.get(joined.length) ?? 0;
    joined.push(cells.slice(at, at + more + 1).join(','));
    at += more + 1;
  }
  return joined;
}
