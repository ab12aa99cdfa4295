import {columnName, columnNumber, quotedSheetName} from '../document/a1';
import type {Axis} from '../document/rect';
import {tokensOf} from './tokens';

/** Where a line goes: its new number, or `null` when it was deleted. Ends of a block shrink to what is left. */
export interface LineMove {
  readonly axis: Axis;
  /** The new first line of a block that began there. */
  start(line: number): number | null;
  /** The new last line of a block that ended there. */
  end(line: number): number | null;
}

export function insertion(axis: Axis, at: number, count: number): LineMove {
  const move = (line: number) => (line >= at ? line + count : line);
  return {axis, start: move, end: move};
}

export function deletion(axis: Axis, at: number, count: number): LineMove {
  const outside = (line: number) => (line < at ? line : line - count);
  return {
    axis,
    start: (line) => (line >= at && line < at + count ? at : outside(line)),
    end: (line) => (line >= at && line < at + count ? at - 1 : outside(line)),
  };
}

/**
 * The formula after lines of a sheet moved: references to them follow, a reference to nothing becomes `#REF!`.
 *
 * @param home the sheet the formula is on
 * @param sheet the sheet whose lines moved
 */
export function movedFormula(formula: string, home: string, sheet: string, decimal: string, move: LineMove): string {
  return rewritten(formula, decimal, (prefix, block) => {
    const target = prefix === '' ? home : unquoted(prefix);
    return target.toLowerCase() === sheet.toLowerCase() ? prefix + movedBlock(block, move) : null;
  });
}

/** The formula as a copy of it reads that many rows down and columns right: what has no `$` moves along. */
export function copiedFormula(formula: string, rows: number, columns: number, decimal: string): string {
  if (rows === 0 && columns === 0) return formula;
  return rewritten(formula, decimal, (prefix, block) => {
    if (block === '#REF!') return null;
    const ends = block.split(':').map((end) => copiedEnd(end, rows, columns));
    return ends.includes(null) ? '#REF!' : prefix + ends.join(':');
  });
}

function copiedEnd(end: string, rows: number, columns: number): string | null {
  const [, dollar, letters, fixedRow, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end)!;
  const isRowFixed = fixedRow === '$' || (letters === '' && dollar === '$');
  const column = letters === '' ? null : columnNumber(letters!) + (dollar === '$' ? 0 : columns);
  const row = digits === '' ? null : Number(digits) - 1 + (isRowFixed ? 0 : rows);
  if ((column !== null && column < 0) || (row !== null && row < 0)) return null;
  return dollar + (column === null ? '' : columnName(column)) + fixedRow + (row === null ? '' : String(row + 1));
}

/** The formula after a sheet was renamed. */
export function renamedFormula(formula: string, before: string, after: string, decimal: string): string {
  return rewritten(formula, decimal, (prefix, block) =>
    prefix !== '' && unquoted(prefix).toLowerCase() === before.toLowerCase()
      ? `${quotedSheetName(after)}!${block}`
      : null,
  );
}

function rewritten(formula: string, decimal: string, change: (prefix: string, block: string) => string | null): string {
  const tokens = tokensOf(formula, decimal);
  if (!tokens) return formula;
  let text = '';
  let at = 0;
  for (const token of tokens) {
    if (token.kind !== 'reference') continue;
    const bang = token.text.lastIndexOf('!', token.text.endsWith('#REF!') ? token.text.length - 2 : undefined);
    const next = change(token.text.slice(0, bang + 1), token.text.slice(bang + 1));
    if (next === null) continue;
    text += formula.slice(at, token.start) + next;
    at = token.end;
  }
  return text + formula.slice(at);
}

function movedBlock(block: string, move: LineMove): string {
  if (block === '#REF!') return block;
  const ends = block.split(':');
  const single = ends.length === 1;
  const moved = ends.map((end, index) => movedEnd(end, single ? 'only' : index === 0 ? 'start' : 'end', move));
  if (moved.includes(null)) return '#REF!';
  const [from, to] = moved as [End, End | undefined];
  if (to && (isAfter(from.column, to.column) || isAfter(from.row, to.row))) return '#REF!';
  return [from, to]
    .filter((end) => end !== undefined)
    .map((end) => end.text)
    .join(':');
}

interface End {
  readonly column: number | null;
  readonly row: number | null;
  readonly text: string;
}

function movedEnd(end: string, part: 'only' | 'start' | 'end', move: LineMove): End | null {
  const [, fixedColumn, letters, fixedRow, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end)!;
  let column = letters ? columnNumber(letters) : null;
  let row = digits ? Number(digits) - 1 : null;
  const go = (line: number) => {
    if (part !== 'only') return part === 'start' ? move.start(line) : move.end(line);
    const [first, last] = [move.start(line), move.end(line)];
    return first !== null && last !== null && last < first ? null : first;
  };
  if (move.axis === 'rows' && row !== null) {
    row = go(row);
    if (row === null || row < 0) return null;
  }
  if (move.axis === 'columns' && column !== null) {
    column = go(column);
    if (column === null || column < 0) return null;
  }
  const columnText = column === null ? '' : fixedColumn + columnName(column);
  const rowText = row === null ? '' : (fixedRow || (column === null ? fixedColumn : '')) + String(row + 1);
  return {column, row, text: columnText + rowText};
}

function isAfter(from: number | null, to: number | null): boolean {
  return from !== null && to !== null && from > to;
}

function unquoted(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
