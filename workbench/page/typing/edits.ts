import {CellError, type CellValue} from '../../host/document/cell';
import {rect} from '../../host/document/rect';
import type {Sheet} from '../../host/document/sheet';
import {restyled, type Style} from '../../host/document/style';
import {fillValue} from '../../host/document/writing';
import type {TypedCell} from './typed';

/** Takes what the user types to the host, and back again. */
export class Edits {
  #done: Edit[] = [];
  #undone: Edit[] = [];

  /**
   * Types cells into a tab.
   *
   * @throws what the host refuses, such as a protected cell; the cells before it then stay typed
   */
  type(sheet: Sheet, cells: readonly TypedCell[]): void {
    const before = cells.map(({row, column}) => contentOf(sheet, row, column));
    try {
      for (const cell of cells) typeInto(sheet, cell);
    } finally {
      const after = cells.map(({row, column}) => contentOf(sheet, row, column));
      if (before.some((content, at) => differs(content, after[at]!))) {
        this.#done.push({sheet, before, after});
        this.#undone = [];
      }
    }
  }

  /** Gives cells a number format, as part of the typing before it. */
  format(sheet: Sheet, cells: readonly {readonly row: number; readonly column: number}[], format: string): void {
    for (const {row, column} of cells) {
      const style = sheet.styles.get(row, column);
      if (style.numberFormat === '') sheet.styles.set(row, column, restyled(style, 'numberFormat', format));
    }
    const last = this.#done.at(-1);
    if (last?.sheet !== sheet) return;
    const after = last.after.map(({row, column}) => contentOf(sheet, row, column));
    this.#done[this.#done.length - 1] = {...last, after};
  }

  /** Takes the last typing back; the tab it was on, or `null` when there is none. */
  undo(): Sheet | null {
    return this.#step(this.#done, this.#undone, 'before');
  }

  redo(): Sheet | null {
    return this.#step(this.#undone, this.#done, 'after');
  }

  /** Forgets all: the cells may be elsewhere now. */
  clear(): void {
    this.#done = [];
    this.#undone = [];
  }

  #step(from: Edit[], to: Edit[], state: 'before' | 'after'): Sheet | null {
    const edit = from.pop();
    if (!edit) return null;
    for (const content of edit[state]) restore(edit.sheet, content);
    to.push(edit);
    return edit.sheet;
  }
}

interface Edit {
  readonly sheet: Sheet;
  readonly before: readonly Content[];
  readonly after: readonly Content[];
}

/** All that typing can change of a cell. */
interface Content {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
  readonly style: Style;
}

function contentOf(sheet: Sheet, row: number, column: number): Content {
  const spilled = sheet.spills.get(row, column) !== null;
  return {
    row,
    column,
    formula: sheet.formulaAt(row, column),
    value: spilled ? '' : sheet.values.get(row, column),
    style: sheet.styles.get(row, column),
  };
}

function differs(one: Content, other: Content): boolean {
  return one.formula !== other.formula || one.value !== other.value || one.style !== other.style;
}

function typeInto(sheet: Sheet, {row, column, input, format}: TypedCell): void {
  const style = sheet.styles.get(row, column);
  if (format && style.numberFormat === '') sheet.styles.set(row, column, restyled(style, 'numberFormat', format));
  fillValue(sheet, rect(row, column), input);
}

/** Writes a content back as it was: text keeps being text. */
function restore(sheet: Sheet, {row, column, formula, value, style}: Content): void {
  const input =
    typeof value === 'string' && value !== '' ? `'${value}` : value instanceof CellError ? value.code : value;
  fillValue(sheet, rect(row, column), formula || input);
  sheet.styles.set(row, column, style);
}
