/** A block of cells, counted from 0. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export type Axis = 'rows' | 'columns';

export function rect(top: number, left: number, rows = 1, columns = 1): Rect {
  return {top, left, rows, columns};
}

/** Calls back for each cell of a block, row by row; for none of no block. */
export function eachCell(block: Rect | null, visit: (row: number, column: number) => void): void {
  if (!block) return;
  const [bottom, right] = [block.top + block.rows, block.left + block.columns];
  for (let row = block.top; row < bottom; row++) {
    for (let column = block.left; column < right; column++) visit(row, column);
  }
}

/** Rows of what a callback gives for each cell of a block. */
export function cells<T>(block: Rect, of: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  const bottom = block.top + block.rows;
  const right = block.left + block.columns;
  for (let row = block.top; row < bottom; row++) {
    const list: T[] = [];
    for (let column = block.left; column < right; column++) list.push(of(row, column));
    rows.push(list);
  }
  return rows;
}

export function contains(outer: Rect, row: number, column: number): boolean {
  return (
    row >= outer.top && row < outer.top + outer.rows && column >= outer.left && column < outer.left + outer.columns
  );
}

export function intersect(one: Rect, other: Rect): Rect | null {
  // Most blocks that are asked about lie in other rows.
  if (one.top + one.rows <= other.top || other.top + other.rows <= one.top) return null;
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const rows = Math.min(one.top + one.rows, other.top + other.rows) - top;
  const columns = Math.min(one.left + one.columns, other.left + other.columns) - left;
  return rows > 0 && columns > 0 ? {top, left, rows, columns} : null;
}

export function sameRect(one: Rect, other: Rect): boolean {
  return one.top === other.top && one.left === other.left && one.rows === other.rows && one.columns === other.columns;
}

/** Where a line is after `count` lines from `at` on went before line `target` of the rest. */
export function movedLine(line: number, at: number, count: number, target: number): number {
  if (line >= at && line < at + count) return target + line - at;
  const rest = line >= at + count ? line - count : line;
  return rest >= target ? rest + count : rest;
}

/** Where the block lies after lines were inserted before line `at`; a block that spans `at` grows. */
export function afterInsert(block: Rect, axis: Axis, at: number, count: number): Rect {
  const [start, length] = spanOf(block, axis);
  if (at <= start) return withSpan(block, axis, start + count, length);
  if (at < start + length) return withSpan(block, axis, start, length + count);
  return block;
}

/** Where the block lies after lines were deleted, or `null` when all of it was deleted. */
export function afterDelete(block: Rect, axis: Axis, at: number, count: number): Rect | null {
  const [start, length] = spanOf(block, axis);
  const before = Math.min(Math.max(start - at, 0), count);
  const within = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  if (within === length) return null;
  return withSpan(block, axis, start - before, length - within);
}

/** Where the lines of a block begin, and how many there are. */
export function spanOf(block: Rect, axis: Axis): [start: number, length: number] {
  return axis === 'rows' ? [block.top, block.rows] : [block.left, block.columns];
}

export function withSpan(block: Rect, axis: Axis, start: number, length: number): Rect {
  return axis === 'rows' ? {...block, top: start, rows: length} : {...block, left: start, columns: length};
}
