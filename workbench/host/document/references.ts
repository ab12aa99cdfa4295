import {columnName, columnNumber, quotedSheetName} from './a1';
import {type Axis, movedLine} from './rect';
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

/** Lines that went from `at` before line `target` of the rest. */
export function movement(axis: Axis, at: number, count: number, target: number): LineMove {
  const move = (line: number) => movedLine(line, at, count, target);
  return {axis, start: move, end: move};
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
  const by = (count: number) => (line: number, isFixed: boolean) => (isFixed ? line : line + count);
  return rewritten(formula, decimal, (prefix, block) => {
    if (block === '#REF!') return null;
    const ends = block.split(':').map((end) => replaced(end, by(rows), by(columns)));
    return ends.includes(null) ? '#REF!' : prefix + ends.map((end) => end!.text).join(':');
  });
}

/** A formula as R1C1 notation says it for the cell at that row and column, counted from 0. */
export function toR1C1(formula: string, row: number, column: number, decimal: string): string {
  const line = (letter: string, at: number | null, isFixed: boolean, home: number) =>
    at === null ? '' : letter + (isFixed ? at + 1 : `[${at - home}]`);
  return rewritten(formula, decimal, (prefix, block) => {
    if (block === '#REF!') return null;
    const ends = block.split(':').map((end) => {
      const [, first, letters, second, digits] = END.exec(end)! as unknown as string[];
      const at = digits === '' ? null : Number(digits) - 1;
      const rowText = line('R', at, (letters === '' ? first : second) === '$', row);
      return rowText + line('C', letters === '' ? null : columnNumber(letters!), first === '$', column);
    });
    return prefix + ends.join(':');
  });
}

/** The formula that R1C1 notation means in the cell at that row and column, counted from 0. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const pattern = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])R(?:\[(-?\d+)\]|(\d+))?C(?:\[(-?\d+)\]|(\d+))?(?![\w.(])/gi;
  return formula.replace(pattern, (text, down?: string, r?: string, right?: string, c?: string) => {
    if (text.startsWith('"') || text.startsWith("'")) return text;
    const [top, left] = [r ? Number(r) - 1 : row + Number(down ?? 0), c ? Number(c) - 1 : column + Number(right ?? 0)];
    return top < 0 || left < 0 ? '#REF!' : `${c ? '$' : ''}${columnName(left)}${r ? '$' : ''}${top + 1}`;
  });
}

/** An end of a block: `$B2`, `C` or `$4`. */
const END = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

export function renamedFormula(formula: string, before: string, after: string, decimal: string): string {
  return rewritten(formula, decimal, (prefix, block) =>
    prefix !== '' && unquoted(prefix).toLowerCase() === before.toLowerCase()
      ? `${quotedSheetName(after)}!${block}`
      : null,
  );
}

function rewritten(formula: string, decimal: string, change: (prefix: string, block: string) => string | null): string {
  let text = '';
  let at = 0;
  for (const token of tokensOf(formula, decimal) ?? []) {
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
  const [first, last] = block.split(':') as [string, string?];
  const along = (axis: Axis, go: Replacement): Replacement => (axis === move.axis ? go : (line) => line);
  const by = (end: string, go: Replacement) => replaced(end, along('rows', go), along('columns', go));
  if (last === undefined) return by(first, (line) => onlyLine(line, move))?.text ?? '#REF!';
  const [from, to] = [by(first, move.start), by(last, move.end)];
  if (!from || !to || isAfter(from.column, to.column) || isAfter(from.row, to.row)) return '#REF!';
  return `${from.text}:${to.text}`;
}

/** A line that is a block of its own is gone when its end comes before its start. */
function onlyLine(line: number, move: LineMove): number | null {
  const [first, last] = [move.start(line), move.end(line)];
  return first !== null && last !== null && last < first ? null : first;
}

interface End {
  readonly column: number | null;
  readonly row: number | null;
  readonly text: string;
}

/** The new number of a line, counted from 0; below 0 or `null` when it is gone. */
type Replacement = (line: number, isFixed: boolean) => number | null;

/** An end of a block, such as `$B2`, `C` or `$4`, with other lines; `null` when one of them is gone. */
function replaced(end: string, rows: Replacement, columns: Replacement): End | null {
  const [, dollar, letters, second, digits] = END.exec(end)! as unknown as string[];
  const rowDollar = letters === '' ? dollar! : second!;
  const column = letters === '' ? null : (columns(columnNumber(letters!), dollar === '$') ?? -1);
  const row = digits === '' ? null : (rows(Number(digits) - 1, rowDollar === '$') ?? -1);
  if ((column ?? 0) < 0 || (row ?? 0) < 0) return null;
  const columnText = column === null ? '' : dollar + columnName(column);
  return {column, row, text: columnText + (row === null ? '' : `${rowDollar}${row + 1}`)};
}

function isAfter(from: number | null, to: number | null): boolean {
  return from !== null && to !== null && from > to;
}

function unquoted(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
