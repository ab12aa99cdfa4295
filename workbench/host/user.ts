import {parseAddress, rectOf} from './document/a1';
import {applyFilter, createFilter, sortRows} from './document/filter';
import {rect} from './document/rect';
import type {Sheet} from './document/sheet';
import {deleteLines, growTo, insertLines, moveLines} from './document/structure';
import {activate, addSheet, removeSheet, renameSheet} from './document/tabs';
import type {Workbook} from './document/workbook';
import {clearContents, fillValue, writeValues} from './document/writing';

/** What a person does to the document by hand, between the runs. Ranges are A1 texts, with the tab's name before a `!`. */
export class User {
  constructor(readonly workbook: Workbook) {}

  type(cell: string, text: string): void {
    const {sheet, block} = this.#find(cell);
    fillValue(sheet, rect(block.top, block.left), text);
  }

  /** Pastes rows of values from a cell on, as if typed. */
  paste(cell: string, rows: readonly (readonly unknown[])[]): void {
    const {sheet, block} = this.#find(cell);
    writeValues(sheet, block.top, block.left, rows);
  }

  /** Pastes rows of values from A1 of a tab on, as if typed; makes the tab, and the grid as large, when need be. */
  fill(tab: string, rows: readonly (readonly unknown[])[]): Sheet {
    const sheet = this.workbook.sheetNamed(tab) ?? this.addTab(tab);
    const columns = Math.max(1, ...rows.map((row) => row.length));
    this.grow(tab, rows.length, columns);
    const filled = rows.map((row) =>
      row.length === columns ? row : [...row, ...new Array(columns - row.length).fill('')],
    );
    if (rows.length > 0) writeValues(sheet, 0, 0, filled);
    return sheet;
  }

  /** Adds lines at the end until the grid is at least that large. */
  grow(tab: string, rows: number, columns: number): void {
    growTo(this.#tab(tab), rows, columns);
  }

  /** Adds a tab after the others; an untouched `Sheet1` is renamed instead. */
  addTab(name: string): Sheet {
    const [first] = this.workbook.sheets;
    const untouched = this.workbook.sheets.length === 1 && first!.name === 'Sheet1' && first!.dataExtent().rows === 0;
    if (!untouched) return addSheet(this.workbook, name, this.workbook.sheets.length);
    renameSheet(first!, name);
    return first!;
  }

  removeTab(tab: string): void {
    removeSheet(this.workbook, this.#tab(tab));
  }

  renameTab(tab: string, name: string): void {
    renameSheet(this.#tab(tab), name);
  }

  /** Selects a block, and so makes its tab the active one. */
  select(range: string): void {
    const {sheet, block} = this.#find(range);
    activate(sheet, block);
  }

  clear(range: string): void {
    const {sheet, block} = this.#find(range);
    clearContents(sheet, block);
  }

  /** Rows count from 1. */
  insertRows(tab: string, before: number, count = 1): void {
    insertLines(this.#tab(tab), 'rows', before - 1, count, before - 1);
  }

  insertColumns(tab: string, before: number, count = 1): void {
    insertLines(this.#tab(tab), 'columns', before - 1, count, before - 1);
  }

  deleteRows(tab: string, at: number, count = 1): void {
    deleteLines(this.#tab(tab), 'rows', at - 1, count);
  }

  deleteColumns(tab: string, at: number, count = 1): void {
    deleteLines(this.#tab(tab), 'columns', at - 1, count);
  }

  /** Drags columns before the column that is at `to` now. */
  moveColumns(tab: string, at: number, count: number, to: number): void {
    moveLines(this.#tab(tab), 'columns', at - 1, count, to - 1);
  }

  moveRows(tab: string, at: number, count: number, to: number): void {
    moveLines(this.#tab(tab), 'rows', at - 1, count, to - 1);
  }

  addFilter(range: string): void {
    const {sheet, block} = this.#find(range);
    createFilter(sheet, block);
  }

  /** Sorts through the filter: only its own range moves, its heading stays. The column counts from 1 of the sheet. */
  sortByFilter(tab: string, column: number, ascending = true): void {
    const sheet = this.#tab(tab);
    const {top, left, rows, columns} = sheet.filter!.block;
    sortRows(sheet, rect(top + 1, left, rows - 1, columns), [{column: column - 1, ascending}]);
    applyFilter(sheet);
  }

  sort(range: string, column: number, ascending = true): void {
    const {sheet, block} = this.#find(range);
    sortRows(sheet, block, [{column: column - 1, ascending}]);
  }

  #tab(name: string): Sheet {
    const sheet = this.workbook.sheetNamed(name);
    if (!sheet) throw new Error(`There is no tab "${name}".`);
    return sheet;
  }

  #find(range: string) {
    const address = parseAddress(range);
    if (!address) throw new Error(`"${range}" is no range.`);
    const sheet = address.sheet === null ? this.workbook.active.sheet : this.#tab(address.sheet);
    return {sheet, block: rectOf(address, sheet.rows.count, sheet.columns.count)};
  }
}
