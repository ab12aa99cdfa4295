import type {Rect} from './rect';

const columnNames: string[] = [];

/** `A`, `Z`, `AA` … for columns counted from 0. */
export function columnName(column: number): string {
  const known = columnNames[column];
  if (known !== undefined) return known;
  if (column < 0) return '';
  const name = columnName(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
  columnNames[column] = name;
  return name;
}

/** The inverse of {@link columnName}, in any case. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `B2` for one cell, `B2:C5` for more. */
export function rectName(block: Rect): string {
  const first = cellName(block.top, block.left);
  if (block.rows === 1 && block.columns === 1) return first;
  return `${first}:${cellName(block.top + block.rows - 1, block.left + block.columns - 1)}`;
}

/** A sheet's name as formulas write it, quoted unless it is a plain word. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/** A reference taken apart; an open end (`A2:F`, `3:5`) is `null`. */
export interface Address {
  readonly sheet: string | null;
  readonly top: number | null;
  readonly left: number | null;
  readonly bottom: number | null;
  readonly right: number | null;
}

const CELL = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;

/** Reads `B2`, `B2:C5`, `A:C`, `3:5`, `A2:F` and the same with a sheet's name in front; `null` for any other text. */
export function parseAddress(text: string): Address | null {
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? null : unquoted(text.slice(0, bang));
  const ends = text.slice(bang + 1).split(':');
  if (ends.length > 2) return null;
  const from = CELL.exec(ends[0]!.trim());
  const to = ends.length === 2 ? CELL.exec(ends[1]!.trim()) : from;
  if (!from || !to) return null;
  const single = ends.length === 1;
  if (single && (from[1] === undefined || from[2] === undefined)) return null;
  if (from[1] === undefined && from[2] === undefined) return null;
  if (to[1] === undefined && to[2] === undefined) return null;
  const columns = ordered(from[1] && columnNumber(from[1]), to[1] && columnNumber(to[1]));
  const rows = ordered(from[2] && +from[2] - 1, to[2] && +to[2] - 1);
  return {sheet, top: rows[0], bottom: rows[1], left: columns[0], right: columns[1]};
}

/** An address as `getA1Notation` gives it: no sheet, no `$`, open ends left open. */
export function addressName({top, left, bottom, right}: Address): string {
  const end = (row: number | null, column: number | null) =>
    (column === null ? '' : columnName(column)) + (row === null ? '' : String(row + 1));
  const [first, last] = [end(top, left), end(bottom, right)];
  return first === last && top !== null && left !== null ? first : `${first}:${last}`;
}

/** Reads `R2C3` or `R2C3:R4C5` in any case, or gives `null`. */
export function parseR1C1(text: string): Address | null {
  const match = /^R([1-9]\d*)C([1-9]\d*)(?::R([1-9]\d*)C([1-9]\d*))?$/i.exec(text);
  if (!match) return null;
  const [top, left, bottom = top, right = left] = match.slice(1).map((part) => (part ? Number(part) - 1 : undefined));
  const [first, last] = [ordered(top, bottom), ordered(left, right)];
  return {sheet: null, top: first[0], bottom: first[1], left: last[0], right: last[1]};
}

/** The block an address means on a sheet of that size; open ends reach to its edge. */
export function rectOf(address: Address, maxRows: number, maxColumns: number): Rect {
  const top = address.top ?? 0;
  const left = address.left ?? 0;
  const bottom = address.bottom ?? Math.max(maxRows - 1, top);
  const right = address.right ?? Math.max(maxColumns - 1, left);
  return {top, left, rows: bottom - top + 1, columns: right - left + 1};
}

function ordered(from: number | '' | undefined, to: number | '' | undefined): [number | null, number | null] {
  const start = typeof from === 'number' ? from : null;
  const end = typeof to === 'number' ? to : null;
  return start !== null && end !== null && end < start ? [end, start] : [start, end];
}

function unquoted(name: string): string {
  const trimmed = name.trim();
  return trimmed.startsWith("'") && trimmed.endsWith("'") ? trimmed.slice(1, -1).replace(/''/g, "'") : trimmed;
}
