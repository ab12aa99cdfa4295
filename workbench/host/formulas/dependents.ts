import {getOrCreate} from '../document/get-or-create';
import {cells, contains, intersect, type Rect} from '../document/rect';
import type {Sheet} from '../document/sheet';
import type {FormulaCell} from './cell';

/** More columns than a sheet can have. */
const WIDTH = 20_000;
/** A block of more cells than this is looked through reader by reader, not cell by cell. */
const SMALL = 256;

/** Who reads what: finds the formulas to calculate again when a block changes. */
export class Dependents {
  readonly #sheets = new Map<Sheet, {cells: Map<number, Set<FormulaCell>>; blocks: Map<FormulaCell, Rect[]>}>();

  add(cell: FormulaCell): void {
    for (const {sheet, block} of cell.reads) {
      const readers = getOrCreate(this.#sheets, sheet, () => ({cells: new Map(), blocks: new Map()}));
      if (!isSmall(block)) readers.blocks.set(cell, [...(readers.blocks.get(cell) ?? []), block]);
      else for (const key of keysOf(block)) readers.cells.set(key, (readers.cells.get(key) ?? new Set()).add(cell));
    }
  }

  remove(cell: FormulaCell): void {
    for (const {sheet, block} of cell.reads) {
      const readers = this.#sheets.get(sheet)!;
      if (!isSmall(block)) readers.blocks.delete(cell);
      else for (const key of keysOf(block)) readers.cells.get(key)?.delete(cell);
    }
  }

  clear(): void {
    this.#sheets.clear();
  }

  /** Calls back for every formula that reads a cell of the block, more than once where it reads several. */
  forEach(sheet: Sheet, block: Rect, found: (cell: FormulaCell) => void): void {
    const readers = this.#sheets.get(sheet);
    if (!readers) return;
    for (const [cell, blocks] of readers.blocks) if (blocks.some((each) => intersect(each, block))) found(cell);
    if (isSmall(block)) {
      for (const key of keysOf(block)) readers.cells.get(key)?.forEach(found);
      return;
    }
    for (const [key, cells] of readers.cells) {
      if (contains(block, Math.floor(key / WIDTH), key % WIDTH)) cells.forEach(found);
    }
  }
}

function isSmall(block: Rect): boolean {
  return block.rows * block.columns <= SMALL;
}

function keysOf(block: Rect): number[] {
  return cells(block, (row, column) => row * WIDTH + column).flat();
}
