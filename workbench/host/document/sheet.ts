import {rectName} from './a1';
import type {Book} from './book';
import {type CellValue, Instant} from './cell';
import {display, isMomentFormat} from './display';
import {Lines} from './lines';
import type {Banding, ConditionalRule, Filter, Protection, RichText} from './parts';
import {Plane} from './plane';
import {contains, intersect, type Rect, rect} from './rect';
import {PLAIN, type Style} from './style';
import type {Validation} from './validation';

/** A formula in its cell; `spill` is the block its result fills. */
export interface Formula {
  readonly text: string;
  spill: Rect | null;
}

/** A formula of the file that the sheet was opened from, and the result that stood beside it there. */
export interface FileFormula {
  readonly text: string;
  readonly result: CellValue;
  /** What an array formula fills, in A1 notation. */
  readonly block?: string;
}

export interface Chart {
  readonly id: number;
  type: string;
  ranges: {readonly sheet: Sheet; readonly block: Rect}[];
  options: Readonly<Record<string, unknown>>;
  anchor: {row: number; column: number; offsetX: number; offsetY: number};
  /** What the chart does with headings, hidden cells and several ranges, by the names of the builder's setters. */
  readonly settings?: Readonly<Record<string, unknown>>;
  headers: number;
}

export const NEW_ROWS = 1000;
export const NEW_COLUMNS = 26;

/** Of a new tab, in pixels. */
const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;

/** One tab: planes of cells, its lines, and objects such as charts. Rows and columns count from 0. */
export class Sheet {
  /** Constants, and the calculated values of formulas and spills. */
  readonly values = new Plane<CellValue>('');
  readonly formulas = new Plane<Formula | null>(null);
  /**
   * Formulas of other programs, which are not calculated here: the cell holds the result, and while it does the formula goes
   * into a file again.
   */
  readonly fileFormulas = new Plane<FileFormula | null>(null);
  /** Which formula spilled into a cell. */
  readonly spills = new Plane<Formula | null>(null);
  /** The number format of a formula's result, used where the cell's own is automatic. */
  readonly resultFormats = new Plane<string>('');
  readonly styles = new Plane<Style>(PLAIN);
  readonly notes = new Plane<string>('');
  readonly validations = new Plane<Validation | null>(null);
  readonly richTexts = new Plane<RichText | null>(null);

  readonly rows: Lines;
  readonly columns: Lines;
  merges: Rect[] = [];
  rules: ConditionalRule[] = [];
  protections: Protection[] = [];
  bandings: Banding[] = [];
  charts: Chart[] = [];
  filter: Filter | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  /** A chart on a tab of its own, or a Connected Sheet, has no cells; whatever asks for them is refused. */
  type: 'GRID' | 'OBJECT' | 'DATASOURCE' = 'GRID';
  gridlinesHidden = false;
  tabColor: string | null = null;

  constructor(
    readonly workbook: Book<Sheet>,
    readonly id: number,
    public name: string,
    rows = NEW_ROWS,
    columns = NEW_COLUMNS,
  ) {
    this.rows = new Lines(rows, ROW_HEIGHT);
    this.columns = new Lines(columns, COLUMN_WIDTH);
  }

  get whole(): Rect {
    return rect(0, 0, this.rows.count, this.columns.count);
  }

  /** Every plane of cells, in the order of the fields; structure changes go through all of them. */
  get planes(): readonly Plane<unknown>[] {
    return [
      this.values,
      this.formulas,
      this.fileFormulas,
      this.spills,
      this.resultFormats,
      this.styles,
      this.notes,
      this.validations,
      this.richTexts,
    ] as unknown as readonly Plane<unknown>[];
  }

  /** The block from A1 that holds all content; a formula that shows nothing counts, a format or a note does not. */
  dataExtent(): {rows: number; columns: number} {
    const sizes = [this.values.extent(), this.formulas.extent(), this.spills.extent()];
    return {rows: Math.max(...sizes.map((size) => size.rows)), columns: Math.max(...sizes.map((size) => size.columns))};
  }

  /** What a script reads: a number under a date format is an {@link Instant}. */
  valueAt(row: number, column: number): CellValue | Instant {
    const value = this.values.get(row, column);
    if (typeof value !== 'number') return value;
    const format = this.formatAt(row, column);
    return format !== '' && isMomentFormat(format) ? new Instant(this.workbook.zone.instantOf(value)) : value;
  }

  displayAt(row: number, column: number): string {
    return display(this.values.get(row, column), this.formatAt(row, column), this.workbook.locale);
  }

  formatAt(row: number, column: number): string {
    return this.styles.get(row, column).numberFormat || this.resultFormats.get(row, column);
  }

  formulaAt(row: number, column: number): string {
    return this.formulas.get(row, column)?.text ?? '';
  }

  /** Has the cell content of its own, so that nothing can spill over it? */
  isFilled(row: number, column: number): boolean {
    if (this.spills.get(row, column) !== null) return false;
    return this.formulas.get(row, column) !== null || this.values.get(row, column) !== '';
  }

  mergeAt(row: number, column: number): Rect | null {
    return this.merges.find((merge) => contains(merge, row, column)) ?? null;
  }

  /** The protection that keeps the running user from editing the block, if any. */
  protectionAgainst(block: Rect): Protection | null {
    return this.protections.find((each) => !each.editable && !each.warningOnly && this.#bars(each, block)) ?? null;
  }

  /** `Accounts!B2:C5`, as messages and validations name a block. */
  describe(block: Rect): string {
    return `${this.name}!${rectName(block)}`;
  }

  #bars(protection: Protection, block: Rect): boolean {
    if (protection.block) return intersect(protection.block, block) !== null;
    const open = protection.unprotected.map((each) => intersect(each, block)).filter((each) => each !== null);
    const openCells = open.reduce((sum, each) => sum + each.rows * each.columns, 0);
    return openCells < block.rows * block.columns;
  }
}
