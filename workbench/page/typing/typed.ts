import type {CellMatrix, Grid} from '../grid/surface';

/** One cell as the user left it. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  /** As the host takes it: text as if typed, with `'` before what must stay text; `null` clears. */
  readonly input: string | number | boolean | null;
  /** The number format that the grid recognised in what was typed, such as a date's. */
  readonly format?: string;
}

/** What a change of the grid's cells means to the host. A change of looks only means nothing. */
export function typedCells(cells: CellMatrix | null | undefined, sheet: string, grid: Grid): TypedCell[] {
  const typed: TypedCell[] = [];
  for (const [row, line] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      const place = {row: Number(row), column: Number(column)};
      const input = inputOf(cell, () => grid.formulaAt(sheet, place.row, place.column));
      if (input === undefined) continue;
      const format = typeof input === 'number' ? patternOf(cell) : undefined;
      typed.push({...place, input, ...(format && {format})});
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

function patternOf(cell: GridCell): string | undefined {
  return typeof cell?.s === 'object' ? cell.s?.n?.pattern : undefined;
}
