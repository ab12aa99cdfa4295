import fc from 'fast-check';
import {Plane} from '../../workbench/host/document/plane';
import {openRealm} from '../../workbench/host/realm';

interface Step {
  readonly kind: 'insert' | 'remove' | 'move';
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  /** Before which line of the rest a move goes. */
  readonly to: number;
}

const line = fc.integer({min: 0, max: 5});
const count = fc.integer({min: 1, max: 3});
const axis = fc.constantFrom('rows' as const, 'columns' as const);
const kind = fc.constantFrom('insert' as const, 'remove' as const, 'move' as const);
const step: fc.Arbitrary<Step> = fc.record({kind, axis, at: line, count, to: line});

const SIZE = 6;

describe('lines of cells', () => {
  it('a plane is what a plain grid would be', () => {
    fc.assert(
      fc.property(fc.array(step, {maxLength: 12}), (steps) => {
        const plane = new Plane<string>('');
        let grid = Array.from({length: 40}, (_, row) => Array.from({length: 40}, (__, column) => cellAt(row, column)));
        grid.forEach((cells, row) => {
          cells.forEach((value, column) => {
            plane.set(row, column, value);
          });
        });
        for (const each of steps) {
          if (each.kind === 'insert') plane.insert(each.axis, each.at, each.count);
          else if (each.kind === 'remove') plane.remove(each.axis, each.at, each.count);
          else plane.move(each.axis, each.at, each.count, each.to);
          grid = stepped(grid, each);
        }
        expect(plane.read({top: 0, left: 0, rows: 20, columns: 20})).toEqual(
          grid.slice(0, 20).map((row) => row.slice(0, 20)),
        );
      }),
    );
  });

  it('a formula keeps looking at its cell, wherever the lines go, until the cell is deleted', () => {
    fc.assert(
      fc.property(fc.array(step, {maxLength: 6}), (steps) => {
        const host = openRealm({bundle: ''});
        const grid = Array.from({length: SIZE}, (_, row) =>
          Array.from({length: SIZE}, (__, column) => cellAt(row, column)),
        );
        host.user.fill('Data', grid);
        host.user.fill(
          'Looks',
          grid.map((cells, row) => cells.map((_, column) => `=Data!${String.fromCharCode(65 + column)}${row + 1}`)),
        );
        for (const each of steps) take(host, each);
        const data = host.workbook.sheetNamed('Data')!;
        const left = new Set<string>();
        data.values.forEach((value) => {
          left.add(String(value));
        });
        const looks = host.snapshot().sheets.find(({name}) => name === 'Looks')!.displays;
        expect(looks).toEqual(grid.map((cells) => cells.map((value) => (left.has(value) ? value : '#REF!'))));
      }),
      {numRuns: 40},
    );
  });
});

function cellAt(row: number, column: number): string {
  return row < SIZE && column < SIZE ? `r${row}c${column}` : '';
}

function take(host: ReturnType<typeof openRealm>, each: Step): void {
  const {user} = host;
  const at = each.at + 1;
  if (each.kind === 'insert') {
    if (each.axis === 'rows') user.insertRows('Data', at, each.count);
    else user.insertColumns('Data', at, each.count);
  } else if (each.kind === 'remove') {
    if (each.axis === 'rows') user.deleteRows('Data', at, each.count);
    else user.deleteColumns('Data', at, each.count);
  } else if (each.axis === 'rows') user.moveRows('Data', at, each.count, each.to + 1);
  else user.moveColumns('Data', at, each.count, each.to + 1);
}

/** The same step on rows of text; a move goes before line `to` of what is left. */
function stepped(grid: string[][], each: Step): string[][] {
  const turned = each.axis === 'columns' ? transposed(grid) : grid.map((row) => [...row]);
  const width = turned[0]!.length;
  if (each.kind === 'insert') {
    turned.splice(each.at, 0, ...Array.from({length: each.count}, () => new Array<string>(width).fill('')));
  } else {
    const out = turned.splice(each.at, each.count);
    if (each.kind === 'move') turned.splice(each.to, 0, ...out);
  }
  return each.axis === 'columns' ? transposed(turned) : turned;
}

function transposed(grid: string[][]): string[][] {
  return grid[0]!.map((_, column) => grid.map((row) => row[column]!));
}
