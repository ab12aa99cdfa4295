import {type Axis, cells, eachCell, type Rect} from './rect';

/**
 * One property of all cells of a sheet (values, styles, notes …), row by row; blank where nothing was set.
 *
 * Inserting and deleting rows and columns shifts every plane of a sheet in the same way.
 */
export class Plane<T> {
  #rows: PlaneState<T> = [];
  /** The rows that no state keeps, once one was taken: the others are copied before they change. */
  #own: Set<readonly T[]> | null = null;

  constructor(readonly blank: T) {}

  get(row: number, column: number): T {
    const cells = this.#rows[row];
    return cells !== undefined && column < cells.length ? cells[column]! : this.blank;
  }

  /** The cells of a row as far as they were set, for who reads all of them; nobody changes them. */
  rowAt(row: number): readonly T[] {
    return this.#rows[row] ?? NOTHING;
  }

  set(row: number, column: number, value: T): void {
    let cells = this.#rows[row];
    if (cells === undefined) {
      if (value === this.blank) return;
      while (this.#rows.length < row) this.#rows.push(undefined);
      // As wide as the row above from the start: a row that grows cell by cell takes half as much memory again.
      cells = this.#rows[row - 1]?.slice().fill(this.blank) ?? [];
      this.#own?.add(cells);
      this.#rows[row] = cells;
    }
    if (this.#own && !this.#own.has(cells)) cells = this.#owned(row);
    if (column >= cells.length) {
      if (value === this.blank) return;
      while (cells.length < column) cells.push(this.blank);
    }
    cells[column] = value;
  }

  fill(block: Rect, value: T): void {
    const rows = value === this.blank ? Math.min(block.rows, this.#rows.length - block.top) : block.rows;
    eachCell({...block, rows}, (row, column) => this.set(row, column, value));
  }

  insert(axis: Axis, at: number, count: number): void {
    if (axis === 'rows') {
      if (at < this.#rows.length) this.#rows = insertedInto(this.#rows, at, count, undefined);
      return;
    }
    this.#rows = this.#rows.map((cells) =>
      cells && at < cells.length ? insertedInto(cells, at, count, this.blank) : cells,
    );
  }

  remove(axis: Axis, at: number, count: number): void {
    if (axis === 'rows') this.#rows.splice(at, count);
    else {
      this.#rows.forEach((cells, row) => {
        if (cells) this.#owned(row).splice(at, count);
      });
    }
  }

  /** Moves lines before line `target` of the remaining ones. */
  move(axis: Axis, at: number, count: number, target: number): void {
    if (axis === 'rows') {
      while (this.#rows.length < Math.max(at, target) + count) this.#rows.push(undefined);
      this.#rows.splice(target, 0, ...this.#rows.splice(at, count));
      return;
    }
    this.#rows.forEach((before, row) => {
      if (!before) return;
      const cells = this.#owned(row);
      while (cells.length < Math.max(at, target) + count) cells.push(this.blank);
      cells.splice(target, 0, ...cells.splice(at, count));
    });
  }

  /** What the plane holds now, to be put back later. It shares its rows with the plane until they change. */
  state(): PlaneState<T> {
    this.#own = new Set();
    return this.#rows.slice();
  }

  restore(state: PlaneState<T>): void {
    this.#own = new Set();
    this.#rows = state.slice();
  }

  /** The cells of a row, copied when a state keeps them. */
  #owned(row: number): T[] {
    const cells = this.#rows[row]!;
    if (!this.#own || this.#own.has(cells)) return cells;
    const copy = cells.slice();
    this.#own.add(copy);
    this.#rows[row] = copy;
    return copy;
  }

  /** A copy of the block as rows of values. */
  read(block: Rect): T[][] {
    return cells(block, (row, column) => this.get(row, column));
  }

  write(top: number, left: number, rows: readonly (readonly T[])[]): void {
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        this.set(top + row, left + column, value);
      });
    });
  }

  /** Calls back for every cell that was set, row by row. */
  forEach(visit: (value: T, row: number, column: number) => void): void {
    for (let row = 0; row < this.#rows.length; row++) {
      const cells = this.#rows[row];
      if (cells === undefined) continue;
      for (let column = 0; column < cells.length; column++) {
        const value = cells[column]!;
        if (value !== this.blank) visit(value, row, column);
      }
    }
  }

  /** How many rows and columns, from the top left, hold everything that was set. */
  extent(): {rows: number; columns: number} {
    let rows = 0;
    let columns = 0;
    for (let row = this.#rows.length - 1; row >= 0; row--) {
      const cells = this.#rows[row];
      if (cells === undefined) continue;
      let width = cells.length;
      while (width > 0 && cells[width - 1] === this.blank) width--;
      if (width > 0 && rows === 0) rows = row + 1;
      if (width > columns) columns = width;
    }
    return {rows, columns};
  }
}

const NOTHING: readonly never[] = [];

/** Rows of cells; nobody changes them. */
export type PlaneState<T> = (T[] | undefined)[];

function insertedInto<V>(list: V[], at: number, count: number, filler: V): V[] {
  return [...list.slice(0, at), ...new Array<V>(count).fill(filler), ...list.slice(at)];
}
