import {rect} from '../../host/document/rect';
import type {Sheet} from '../../host/document/sheet';
import {checkProtection, fillValue} from '../../host/document/writing';
import {styledBy} from '../grid/style';
import type {CellMatrix, Grid, StyleData} from '../grid/surface';

/** One cell as the user left it. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  /** As the host takes it: text as if typed, with `'` before what must stay text; `null` clears. Left out when it stays. */
  readonly input?: string | number | boolean | null;
  /** Looks to lay over the cell's own, `null` for none at all. */
  readonly look?: StyleData | null;
}

/** What a change of the grid's cells means to the host. */
export function typedCells(cells: CellMatrix | null | undefined, sheet: string, grid: Grid): TypedCell[] {
  const typed: TypedCell[] = [];
  for (const [row, line] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      const place = {row: Number(row), column: Number(column)};
      const input = inputOf(cell, () => grid.formulaAt(sheet, place.row, place.column));
      // A style by its name is one that the cell had before.
      const look = typeof cell?.s === 'string' ? undefined : cell?.s;
      if (input !== undefined || look !== undefined) typed.push({...place, input, look});
    }
  }
  return typed;
}

type GridCell = CellMatrix[number][number] | null;

function inputOf(cell: GridCell, filledDown: () => string): TypedCell['input'] | undefined {
  if (cell === null) return null;
  if (cell.f) return cell.f;
  if (cell.si) return filledDown();
  if (cell.p) return cell.p.body.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  if (cell.v === undefined) return 'f' in cell || 'si' in cell ? null : undefined;
  if (cell.v === null || cell.v === '') return null;
  if (cell.t === 3) return cell.v === 1 || cell.v === 'TRUE' || (cell.v as unknown) === true;
  if (typeof cell.v === 'number') return cell.v;
  if (cell.t === 4) return `'${cell.v}`;
  return cell.t === 2 && cell.v.trim() !== '' && Number.isFinite(Number(cell.v)) ? Number(cell.v) : cell.v;
}

/**
 * Writes a cell as the user left it.
 *
 * @throws what the host refuses, such as a protected cell
 */
export function typeInto(sheet: Sheet, {row, column, input, look}: TypedCell): void {
  checkProtection(sheet, rect(row, column));
  if (look !== undefined) sheet.styles.set(row, column, styledBy(sheet.styles.get(row, column), look));
  if (input !== undefined) fillValue(sheet, rect(row, column), input);
}
