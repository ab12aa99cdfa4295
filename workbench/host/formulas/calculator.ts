import {CellError} from '../document/cell';
import {getOrCreate} from '../document/get-or-create';
import {type Axis, contains, eachCell, intersect, type Rect, rect} from '../document/rect';
import {deletion, insertion, movedFormula, movement, renamedFormula} from '../document/references';
import type {Formula, Sheet} from '../document/sheet';
import type {Calculation, Workbook} from '../document/workbook';
import {type Area, type FormulaCell, formulaCell} from './cell';
import {type CustomFunctions, callCustom} from './custom';
import {Dependents} from './dependents';
import {caught, evaluate, type Scope, scalarOf} from './evaluate';
import {callFunction} from './functions';
import {type Node, parseFormula} from './parse';
import {showResult} from './result';
import {fail, Moment, Reference, type Value} from './values';

/** Formulas that spill into one another calculate each other anew; ones that never agree would do so for ever. */
const MOST_PASSES = 200;
const MANY = 1000;

/** Calculates the formulas of a workbook: only those that a change touched, when someone looks. */
export class Calculator implements Calculation {
  customFunctions: CustomFunctions | null = null;
  readonly #workbook: Workbook;
  readonly #cells = new Map<Formula, FormulaCell>();
  readonly #dependents = new Dependents();
  readonly #trees = new Map<string, Node | null>();
  readonly #dirty = new Set<FormulaCell>();
  readonly #volatile = new Set<FormulaCell>();
  /** The formulas whose results want more than their own cell. */
  readonly #wide = new Set<FormulaCell>();
  readonly #running = new Set<FormulaCell>();
  #touched: Area[] = [];
  #settling = false;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  touched(sheet: Sheet, block: Rect): void {
    this.#touched.push({sheet, block});
  }

  reshaped(sheet: Sheet, axis: Axis, at: number, count: number): void {
    const move = count > 0 ? insertion(axis, at, count) : deletion(axis, at, -count);
    this.#rewrite((text, home, decimal) => movedFormula(text, home.name, sheet.name, decimal, move));
  }

  moved(sheet: Sheet, axis: Axis, at: number, count: number, target: number): void {
    const move = movement(axis, at, count, target);
    this.#rewrite((text, home, decimal) => movedFormula(text, home.name, sheet.name, decimal, move));
  }

  renamed(sheet: Sheet, before: string): void {
    this.#rewrite((text, _, decimal) => renamedFormula(text, before, sheet.name, decimal));
  }

  /** Calculates everything anew, as on opening the document. */
  recalculate(): void {
    this.#startOver();
    this.settle();
  }

  restored(): void {
    this.#startOver();
    for (const cell of this.#dirty) {
      // What a result wants to fill is found out only by calculating it.
      const isWide = cell.formula.spill !== null || cell.sheet.values.get(cell.row, cell.column) instanceof CellError;
      if (!isWide) this.#dirty.delete(cell);
    }
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
      if (!isIn(cell, sheet, block)) read = true;
    });
    return read;
  }

  /** The value of a formula as if it stood in that cell. */
  evaluate(text: string, sheet: Sheet, row: number, column: number): unknown {
    const tree = this.#treeOf(text);
    if (!tree) return unreadable();
    const value = evaluate(tree, this.#scope(null, sheet, row, column));
    return value instanceof Moment ? value.serial : value;
  }

  #takeTouched(): void {
    const touched = this.#touched;
    this.#touched = [];
    if (touched.length === 0) return;
    for (const cell of this.#volatile) this.#dirty.add(cell);
    for (const cell of this.#cells.values()) {
      if (cell.sheet.formulas.get(cell.row, cell.column) !== cell.formula) this.#drop(cell);
    }
    for (const {sheet, block} of touched) {
      this.#eachFormulaIn(sheet, block, (formula, row, column) => {
        if (!this.#cells.has(formula)) this.#adopt(formula, sheet, row, column);
      });
      this.#dependents.forEach(sheet, block, (cell) => this.#dirty.add(cell));
      for (const cell of this.#wide) {
        if (cell.sheet === sheet && intersect(cell.wanted!, block)) this.#dirty.add(cell);
      }
    }
  }

  #adopt(formula: Formula, sheet: Sheet, row: number, column: number): FormulaCell {
    const cell = formulaCell(formula, this.#treeOf(formula.text), sheet, row, column);
    this.#cells.set(formula, cell);
    this.#dependents.add(cell);
    this.#dirty.add(cell);
    if (cell.isVolatile) this.#volatile.add(cell);
    return cell;
  }

  #drop(cell: FormulaCell): void {
    this.#cells.delete(cell.formula);
    this.#dependents.remove(cell);
    for (const set of [this.#dirty, this.#volatile, this.#wide]) set.delete(cell);
  }

  #calculate(cell: FormulaCell): void {
    if (!this.#dirty.has(cell) || this.#running.has(cell)) return;
    this.#running.add(cell);
    this.#dirty.delete(cell);
    try {
      const changed = showResult(cell, this.#result(cell));
      if (cell.wanted) this.#wide.add(cell);
      else this.#wide.delete(cell);
      for (const block of changed) {
        this.#dependents.forEach(cell.sheet, block, (other) => {
          if (other !== cell) this.#dirty.add(other);
        });
      }
    } finally {
      this.#running.delete(cell);
    }
  }

  #result(cell: FormulaCell): Value {
    if (!cell.tree) return unreadable();
    const scope = this.#scope(cell, cell.sheet, cell.row, cell.column);
    const value = evaluate(cell.tree, scope);
    return value instanceof Reference ? caught(() => scalarOf(value, scope)) : value;
  }

  #scope(cell: FormulaCell | null, sheet: Sheet, row: number, column: number): Scope {
    return {
      ...{sheet, row, column, array: false, names: new Map()},
      ready: (other, block) => this.#ready(other, block),
      call: (name, args, scope) =>
        callFunction(name.toUpperCase(), args, scope) ?? this.#custom(cell, name, args, scope),
    };
  }

  #custom(cell: FormulaCell | null, name: string, args: readonly Node[], scope: Scope): Value {
    if (!this.customFunctions?.has(name)) return fail('#NAME?', `Unknown function: '${name}'.`);
    if (cell && this.#dependsOnVolatile(cell)) {
      return new CellError(
        '#ERROR!',
        'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().',
      );
    }
    return callCustom(this.customFunctions, name, args, scope, cell?.memo ?? new Map());
  }

  /** Calculates what is still to be calculated inside a block before it is read. */
  #ready(sheet: Sheet, block: Rect): void {
    for (const cell of this.#running) if (isIn(cell, sheet, block)) throw new RangeError('circular');
    if (block.rows * block.columns < this.#dirty.size) {
      this.#eachFormulaIn(sheet, block, (formula) => {
        const cell = this.#cells.get(formula);
        if (cell) this.#calculate(cell);
      });
    } else {
      for (const cell of [...this.#dirty]) if (isIn(cell, sheet, block)) this.#calculate(cell);
    }
  }

  /** Does the cell, or a cell that it reads, directly or not, call a function whose result changes by itself? */
  #dependsOnVolatile(cell: FormulaCell): boolean {
    const tainted = new Set(this.#volatile);
    for (const {sheet, formula, row, column} of tainted) {
      this.#dependents.forEach(sheet, formula.spill ?? rect(row, column), (other) => tainted.add(other));
    }
    return tainted.has(cell);
  }

  #treeOf(text: string): Node | null {
    return getOrCreate(this.#trees, text, () => parseFormula(text, this.#workbook.locale.decimal));
  }

  #rewrite(change: (text: string, home: Sheet, decimal: string) => string): void {
    this.#eachFormula((formula, home, row, column) => {
      const text = change(formula.text, home, this.#workbook.locale.decimal);
      if (text !== formula.text) home.formulas.set(row, column, {text, spill: formula.spill});
    });
    for (const home of this.#workbook.sheets) {
      home.fileFormulas.forEach((formula, row, column) => {
        const text = change(formula!.text, home, '.');
        if (text !== formula!.text) home.fileFormulas.set(row, column, {...formula!, text});
      });
    }
    this.#startOver();
  }

  #startOver(): void {
    const memos = new Map([...this.#cells.values()].map((cell) => [cell.formula.text, cell.memo]));
    for (const kept of [this.#cells, this.#dependents, this.#dirty, this.#volatile, this.#wide]) kept.clear();
    this.#touched = [];
    this.#eachFormula((formula, sheet, row, column) => {
      const cell = this.#adopt(formula, sheet, row, column);
      cell.memo = memos.get(formula.text) ?? cell.memo;
    });
  }

  #eachFormula(visit: (formula: Formula, sheet: Sheet, row: number, column: number) => void): void {
    for (const sheet of this.#workbook.sheets) {
      sheet.formulas.forEach((formula, row, column) => {
        if (formula) visit(formula, sheet, row, column);
      });
    }
  }

  #eachFormulaIn(sheet: Sheet, block: Rect, visit: (formula: Formula, row: number, column: number) => void): void {
    // Looking for the last formula takes as long as looking at many cells.
    const {rows, columns} = block.rows * block.columns > MANY ? sheet.formulas.extent() : sheet.whole;
    eachCell(intersect(block, rect(0, 0, rows, columns)), (row, column) => {
      const formula = sheet.formulas.get(row, column);
      if (formula) visit(formula, row, column);
    });
  }
}

function isIn(cell: FormulaCell, sheet: Sheet, block: Rect): boolean {
  return cell.sheet === sheet && contains(block, cell.row, cell.column);
}

function unreadable(): CellError {
  return new CellError('#ERROR!', 'Formula parse error.');
}
