import {type Axis, contains, intersect, type Rect, rect} from '../document/rect';
import type {Formula, Sheet} from '../document/sheet';
import type {Calculation, Workbook} from '../document/workbook';
import {type CustomFunctions, callCustom} from './custom';
import {Dependents} from './dependents';
import {caught, evaluate, type Scope, scalarOf} from './evaluate';
import {callsIn, type Node, parseFormula} from './parse';
import {readsOf} from './reads';
import {deletion, insertion, type LineMove, movedFormula, renamedFormula} from './references';
import {showResult} from './result';
import {ERRORS, Moment, Reference, type Value} from './values';

/** A formula where it stands, taken apart. */
export interface FormulaCell {
  readonly formula: Formula;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly tree: Node | null;
  readonly calls: ReadonlySet<string>;
  readonly reads: readonly {readonly sheet: Sheet; readonly block: Rect}[];
  /** The block its result would fill if nothing were in the way. */
  wanted: Rect | null;
  /** The arguments and the result of its last custom function calls. */
  memo: Map<string, {args: readonly unknown[]; result: Value}>;
}

const VOLATILE = ['NOW', 'TODAY', 'RAND', 'RANDBETWEEN'];
const MOST_PASSES = 200;

/** Calculates the formulas of a workbook: only those that a change touched, when someone looks. */
export class Calculator implements Calculation {
  customFunctions: CustomFunctions | null = null;
  readonly #workbook: Workbook;
  readonly #cells = new Map<Formula, FormulaCell>();
  readonly #dependents = new Dependents();
  readonly #trees = new Map<string, Node | null>();
  #dirty = new Set<FormulaCell>();
  #volatile = new Set<FormulaCell>();
  /** The formulas whose results want more than their own cell. */
  #wide = new Set<FormulaCell>();
  #running = new Set<FormulaCell>();
  #touched: {sheet: Sheet; block: Rect}[] = [];
  #settling = false;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  touched(sheet: Sheet, block: Rect): void {
    this.#touched.push({sheet, block});
  }

  reshaped(sheet: Sheet, axis: Axis, at: number, count: number): void {
    this.#rewrite(sheet, count > 0 ? insertion(axis, at, count) : deletion(axis, at, -count));
  }

  moved(sheet: Sheet, axis: Axis, at: number, count: number, target: number): void {
    const move = (line: number) => {
      if (line >= at && line < at + count) return target + line - at;
      const without = line >= at + count ? line - count : line;
      return without >= target ? without + count : without;
    };
    this.#rewrite(sheet, {axis, start: move, end: move});
  }

  renamed(sheet: Sheet, before: string): void {
    this.#eachFormula((formula, home, row, column) => {
      const text = renamedFormula(formula.text, before, sheet.name, this.#workbook.locale.decimal);
      if (text !== formula.text) home.formulas.set(row, column, {text, spill: formula.spill});
    });
    this.#startOver();
  }

  /** Calculates everything anew, as on opening the document. */
  recalculate(): void {
    this.#startOver();
    this.settle();
  }

  settle(): void {
    if (this.#settling) return;
    this.#settling = true;
    try {
      for (let pass = 0; this.#touched.length > 0 || this.#dirty.size > 0; pass++) {
        if (pass === MOST_PASSES) throw new Error('[host] the formulas do not come to rest');
        this.#takeTouched();
        const cells = [...this.#dirty].sort((one, other) => one.row - other.row || one.column - other.column);
        for (const cell of cells) this.#calculate(cell);
      }
    } finally {
      this.#settling = false;
      this.customFunctions?.rest();
    }
  }

  isRead(sheet: Sheet, block: Rect): boolean {
    this.settle();
    let read = false;
    this.#dependents.forEach(sheet, block, (cell) => {
      if (cell.sheet !== sheet || !contains(block, cell.row, cell.column)) read = true;
    });
    return read;
  }

  /** The value of a formula as if it stood in that cell. */
  evaluate(text: string, sheet: Sheet, row: number, column: number): unknown {
    const tree = this.#treeOf(text);
    if (!tree) return ERRORS.error('Formula parse error.');
    const value = evaluate(tree, this.#scope(null, sheet, row, column));
    return value instanceof Moment ? value.serial : value;
  }

  #takeTouched(): void {
    const touched = this.#touched;
    this.#touched = [];
    if (touched.length === 0) return;
    for (const cell of this.#cells.values()) {
      if (cell.sheet.formulas.get(cell.row, cell.column) !== cell.formula) this.#drop(cell);
    }
    for (const {sheet, block} of touched) {
      this.#adopt(sheet, block);
      this.#dependents.forEach(sheet, block, (cell) => this.#dirty.add(cell));
      for (const cell of this.#wide) {
        if (cell.sheet === sheet && intersect(cell.wanted!, block)) this.#dirty.add(cell);
      }
    }
  }

  /** Takes up the formulas that appeared in a block. */
  #adopt(sheet: Sheet, block: Rect): void {
    const {rows, columns} = sheet.formulas.extent();
    const within = intersect(block, rect(0, 0, rows, columns));
    if (!within) return;
    for (let row = within.top; row < within.top + within.rows; row++) {
      for (let column = within.left; column < within.left + within.columns; column++) {
        const formula = sheet.formulas.get(row, column);
        if (formula && !this.#cells.has(formula)) this.#take(formula, sheet, row, column);
      }
    }
  }

  #take(formula: Formula, sheet: Sheet, row: number, column: number): void {
    const tree = this.#treeOf(formula.text);
    const cell: FormulaCell = {
      formula,
      sheet,
      row,
      column,
      tree,
      calls: tree ? callsIn(tree) : new Set(),
      reads: tree ? readsOf(tree, sheet) : [],
      wanted: null,
      memo: new Map(),
    };
    this.#cells.set(formula, cell);
    this.#dependents.add(cell);
    this.#dirty.add(cell);
    if (VOLATILE.some((name) => cell.calls.has(name))) this.#volatile.add(cell);
  }

  #drop(cell: FormulaCell): void {
    this.#cells.delete(cell.formula);
    this.#dependents.remove(cell);
    this.#dirty.delete(cell);
    this.#volatile.delete(cell);
    this.#wide.delete(cell);
  }

  #calculate(cell: FormulaCell): void {
    if (!this.#dirty.has(cell)) return;
    if (this.#running.has(cell)) return;
    this.#running.add(cell);
    this.#dirty.delete(cell);
    try {
      this.#spread(cell, showResult(cell, this.#result(cell)));
    } finally {
      this.#running.delete(cell);
    }
  }

  #spread(cell: FormulaCell, changed: readonly {sheet: Sheet; block: Rect}[]): void {
    if (cell.wanted) this.#wide.add(cell);
    else this.#wide.delete(cell);
    for (const {sheet, block} of changed) {
      this.#dependents.forEach(sheet, block, (other) => {
        if (other !== cell) this.#dirty.add(other);
      });
    }
  }

  #result(cell: FormulaCell): Value {
    if (!cell.tree) return ERRORS.error('Formula parse error.');
    const scope = this.#scope(cell, cell.sheet, cell.row, cell.column);
    const value = evaluate(cell.tree, scope);
    return value instanceof Reference ? caught(() => scalarOf(value, scope)) : value;
  }

  #scope(cell: FormulaCell | null, sheet: Sheet, row: number, column: number): Scope {
    return {
      sheet,
      row,
      column,
      array: false,
      names: new Map(),
      ready: (other, reference) => this.#ready(other, reference.block),
      custom: (name, args, scope) => {
        if (!this.customFunctions?.has(name)) return undefined;
        if (cell && this.#dependsOnVolatile(cell)) {
          return ERRORS.error('This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().');
        }
        return callCustom(this.customFunctions, name, args, scope, cell?.memo ?? new Map());
      },
    };
  }

  /** Calculates what is still to be calculated inside a block before it is read. */
  #ready(sheet: Sheet, block: Rect): void {
    if (this.#dirty.size === 0 && this.#running.size < 2) {
      if (this.#running.size === 1) this.#checkCircle(sheet, block);
      return;
    }
    this.#checkCircle(sheet, block);
    if (block.rows * block.columns < this.#dirty.size) {
      for (let row = block.top; row < block.top + block.rows; row++) {
        for (let column = block.left; column < block.left + block.columns; column++) {
          const formula = sheet.formulas.get(row, column);
          const cell = formula && this.#cells.get(formula);
          if (cell && this.#dirty.has(cell)) this.#calculate(cell);
        }
      }
      return;
    }
    for (const cell of [...this.#dirty]) {
      if (cell.sheet === sheet && intersect(block, rect(cell.row, cell.column))) this.#calculate(cell);
    }
  }

  #checkCircle(sheet: Sheet, block: Rect): void {
    for (const cell of this.#running) {
      if (cell.sheet === sheet && intersect(block, rect(cell.row, cell.column))) {
        throw new RangeError('circular');
      }
    }
  }

  /** Does the cell, or a cell that it reads, directly or not, call NOW, TODAY, RAND or RANDBETWEEN? */
  #dependsOnVolatile(cell: FormulaCell): boolean {
    if (this.#volatile.size === 0) return false;
    const tainted = new Set(this.#volatile);
    for (const each of tainted) {
      this.#dependents.forEach(each.sheet, each.formula.spill ?? rect(each.row, each.column), (other) =>
        tainted.add(other),
      );
    }
    return tainted.has(cell);
  }

  #treeOf(text: string): Node | null {
    let tree = this.#trees.get(text);
    if (tree === undefined) {
      tree = parseFormula(text, this.#workbook.locale.decimal);
      this.#trees.set(text, tree);
    }
    return tree;
  }

  #rewrite(sheet: Sheet, move: LineMove): void {
    this.#eachFormula((formula, home, row, column) => {
      const text = movedFormula(formula.text, home.name, sheet.name, this.#workbook.locale.decimal, move);
      if (text !== formula.text) home.formulas.set(row, column, {text, spill: formula.spill});
    });
    this.#startOver();
  }

  #startOver(): void {
    const memos = new Map([...this.#cells.values()].map((cell) => [cell.formula.text, cell.memo]));
    this.#cells.clear();
    this.#dependents.clear();
    this.#dirty.clear();
    this.#volatile.clear();
    this.#wide.clear();
    this.#touched = [];
    this.#eachFormula((formula, sheet, row, column) => {
      this.#take(formula, sheet, row, column);
      const memo = memos.get(formula.text);
      if (memo) this.#cells.get(formula)!.memo = memo;
    });
  }

  #eachFormula(visit: (formula: Formula, sheet: Sheet, row: number, column: number) => void): void {
    for (const sheet of this.#workbook.sheets) {
      sheet.formulas.forEach((formula, row, column) => {
        if (formula) visit(formula, sheet, row, column);
      });
    }
  }
}
