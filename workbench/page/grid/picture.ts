import {CellError} from '../../host/document/cell';
import type {Sheet} from '../../host/document/sheet';
import {PLAIN} from '../../host/document/style';
import {cellDataOf} from './cell';
import {layoutOf} from './sheet-data';
import type {CellMatrix} from './surface';

/** What was drawn of a tab, to find out what has changed since. */
export class Picture {
  #layout: string;
  #rows: readonly unknown[][];
  #tab: Pick<Sheet, 'name' | 'tabColor' | 'hidden'>;
  readonly #forgotten: (readonly [row: number, column: number])[] = [];

  constructor(
    readonly sheet: Sheet,
    /** The tab's name in the grid, another one each time it is drawn anew. */
    readonly id: string,
  ) {
    this.#layout = shapeOf(sheet);
    this.#rows = traced(sheet);
    this.#tab = {name: sheet.name, tabColor: sheet.tabColor, hidden: sheet.hidden};
  }

  /** Has the tab another size, other widths or other hidden lines than were drawn? */
  get isOutOfShape(): boolean {
    return shapeOf(this.sheet) !== this.#layout;
  }

  /** The user has changed the shape in the grid itself. */
  reshape(): void {
    this.#layout = shapeOf(this.sheet);
  }

  /** The grid shows another shape than the host has. */
  misshape(): void {
    this.#layout = '';
  }

  /** The user has changed a cell in the grid itself: whatever it holds now, it is to be drawn. */
  forget(row: number, column: number): void {
    this.#forgotten.push([row, column]);
  }

  /** What is new about the tab itself; from now on it counts as drawn. */
  tabChanges(): Partial<Pick<Sheet, 'name' | 'tabColor' | 'hidden'>> {
    const {name, tabColor, hidden} = this.sheet;
    const before = this.#tab;
    this.#tab = {name, tabColor, hidden};
    return {
      ...(name !== before.name && {name}),
      ...(tabColor !== before.tabColor && {tabColor}),
      ...(hidden !== before.hidden && {hidden}),
    };
  }

  /** The cells that differ from what was drawn; from now on they count as drawn. */
  changes(): {cells: CellMatrix; count: number} {
    const before = this.#rows;
    this.#rows = traced(this.sheet);
    const cells: CellMatrix = {};
    let count = 0;
    const change = (row: number, column: number) => {
      cells[row] ??= {};
      if (cells[row][column]) return;
      cells[row][column] = cellDataOf(this.sheet, row, column);
      count += 1;
    };
    for (let row = 0; row < Math.max(before.length, this.#rows.length); row++) {
      for (const column of differences(before[row] ?? [], this.#rows[row] ?? [])) change(row, column);
    }
    for (const [row, column] of this.#forgotten.splice(0)) change(row, column);
    return {cells, count};
  }
}

function shapeOf(sheet: Sheet): string {
  const {filter} = sheet;
  return JSON.stringify([layoutOf(sheet), filter && [filter.block, ...filter.criteria]]);
}

/** What a blank cell leaves in a trace: value, formula, style, format of a result, text with looks, note. */
const BLANK = ['', null, PLAIN, '', null, ''] as const;
const MARKS = BLANK.length;

/** Row by row, six marks a cell: all that decides how it is drawn. */
function traced(sheet: Sheet): unknown[][] {
  const {values, formulas, styles, resultFormats, richTexts, notes} = sheet;
  const sizes = [values, formulas, styles].map((plane) => plane.extent());
  const columns = Math.max(...sizes.map((size) => size.columns));
  return Array.from({length: Math.max(...sizes.map((size) => size.rows))}, (_, row) => {
    const marks: unknown[] = new Array(columns * MARKS);
    for (let column = 0, at = 0; column < columns; column++) {
      const value = values.get(row, column);
      marks[at++] = value instanceof CellError ? `\0${value.code}` : value;
      marks[at++] = formulas.get(row, column);
      marks[at++] = styles.get(row, column);
      marks[at++] = resultFormats.get(row, column);
      marks[at++] = richTexts.get(row, column);
      marks[at++] = notes.get(row, column);
    }
    return marks;
  });
}

function differences(before: readonly unknown[], now: readonly unknown[]): number[] {
  const columns: number[] = [];
  for (let at = 0; at < Math.max(before.length, now.length); at += MARKS) {
    const differs = BLANK.some((blank, mark) => (before[at + mark] ?? blank) !== (now[at + mark] ?? blank));
    if (differs) columns.push(at / MARKS);
  }
  return columns;
}
