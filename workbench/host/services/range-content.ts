import type {CellError, Instant} from '../document/cell';
import type {Rect} from '../document/rect';
import {placeOf, RangePlace} from './range-place';
import {checkShape} from './refuse';
import {engine, meter} from './surface';

/** What the cells hold: values, formulas and what they show. */
export abstract class RangeContent extends RangePlace {
  override getValue(): unknown {
    const {sheet, block} = settled(this);
    return ownValue(sheet.valueAt(block.top, block.left));
  }

  override getValues(): unknown[][] {
    const {sheet, block} = settled(this);
    return cells(block, (row, column) => ownValue(sheet.valueAt(row, column)));
  }

  override getDisplayValue(): string {
    const {sheet, block} = settled(this);
    return sheet.displayAt(block.top, block.left);
  }

  override getDisplayValues(): string[][] {
    const {sheet, block} = settled(this);
    return cells(block, (row, column) => sheet.displayAt(row, column));
  }

  override getFormula(): string {
    const {sheet, block} = placeOf(this);
    return sheet.formulaAt(block.top, block.left);
  }

  override getFormulas(): string[][] {
    const {sheet, block} = placeOf(this);
    return cells(block, (row, column) => sheet.formulaAt(row, column));
  }

  override isBlank(): boolean {
    const {sheet, block} = settled(this);
    return cells(block, (row, column) => sheet.values.get(row, column) === '' && sheet.formulaAt(row, column) === '')
      .flat()
      .every(Boolean);
  }

  override setValue(value: unknown): this {
    const {sheet, block} = placeOf(this);
    engine.fillValue(sheet, block, value);
    return this;
  }

  override setValues(values: unknown[][]): this {
    const {sheet, block} = placeOf(this);
    checkShape(values, block.rows, block.columns);
    engine.writeValues(sheet, block.top, block.left, values);
    return this;
  }

  override setFormula(formula: string): this {
    const {sheet, block} = placeOf(this);
    const rows = cells(block, () => formula);
    engine.writeFormulas(sheet, block.top, block.left, rows);
    return this;
  }

  override setFormulas(formulas: string[][]): this {
    const {sheet, block} = placeOf(this);
    checkShape(formulas, block.rows, block.columns);
    engine.writeFormulas(
      sheet,
      block.top,
      block.left,
      formulas.map((row) => row.map((text) => String(text ?? ''))),
    );
    return this;
  }

  override clearContent(): this {
    const {sheet, block} = placeOf(this);
    engine.clearContents(sheet, block);
    return this;
  }
}

meter(RangeContent, 'SpreadsheetApp.Range', {
  writes: ['setValue', 'setValues', 'setFormula', 'setFormulas', 'clearContent'],
});

/** A value of this realm: dates are its own `Date`, errors the text they show. */
export function ownValue(value: unknown): unknown {
  if (typeof value !== 'object') return value;
  const {milliseconds, code} = value as Partial<Instant & CellError>;
  return milliseconds === undefined ? code : new Date(milliseconds);
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

function settled(range: object) {
  const place = placeOf(range);
  place.sheet.workbook.settle();
  return place;
}
