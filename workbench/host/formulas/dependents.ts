import {contains, intersect, type Rect} from '../document/rect';
import type {Sheet} from '../document/sheet';
import type {FormulaCell} from './cell';

const WIDTH = 20_000;
/** A block with more cells than this is looked through by its readers, not cell by cell. */
const SMALL = 256;

/** Who reads what: finds the formulas to calculate again when a block changes. */
export class Dependents {
  readonly #sheets = new Map<Sheet, {cells: Map<number, Set<FormulaCell>>; blocks: Map<FormulaCell, Rect[]>}>();

  add(cell: FormulaCell): void {
    for (const {sheet, block} of cell.reads) {
      const readers = this.#readersOf(sheet);
      if (block.rows === 1 && block.columns === 1) {
        const key = block.top * WIDTH + block.left;
        const set = readers.cells.get(key);
        if (set) set.add(cell);
        else readers.cells.set(key, new Set([cell]));
      } else {
        const blocks = readers.blocks.get(cell);
        if (blocks) blocks.push(block);
        else readers.blocks.set(cell, [block]);
      }
    }
  }

  remove(cell: FormulaCell): void {
    for (const {sheet, block} of cell.reads) {
      const readers = this.#sheets.get(sheet);
      readers?.blocks.delete(cell);
      readers?.cells.get(block.top * WIDTH + block.left)?.delete(cell);
    }
  }

  clear(): void {
    this.#sheets.clear();
  }

  /** Calls back for every formula that reads a cell of the block. */
  forEach(sheet: Sheet, block: Rect, found: (cell: FormulaCell) => void): void {
    const readers = this.#sheets.get(sheet);
    if (!readers) return;
    for (const [cell, blocks] of readers.blocks) {
      if (blocks.some((each) => intersect(each, block))) found(cell);
    }
    if (block.rows * block.columns <= SMALL) {
      for (let row = block.top; row < block.top + block.rows; row++) {
        for (let column = block.left; column < block.left + block.columns; column++) {
          readers.cells.get(row * WIDTH + column)?.forEach(found);
        }
      }
      return;
    }
    for (const [key, cells] of readers.cells) {
      if (contains(block, Math.floor(key / WIDTH), key % WIDTH)) cells.forEach(found);
    }
  }

  #readersOf(sheet: Sheet) {
    let readers = this.#sheets.get(sheet);
    if (!readers) {
      readers = {cells: new Map(), blocks: new Map()};
      this.#sheets.set(sheet, readers);
    }
    return readers;
  }
}
