import {spillsOf} from '../../src/cells/spills';
import {table} from '../builders';

/** A drawing of cells: letters are formulas with what they spilled, `#` is somebody's own, `.` is blank. */
function drawn(...lines: string[]) {
  const cells = lines.map((line) => [...line]);
  const formulas: {row: number; column: number}[] = [];
  const before = cells.map((line, r) =>
    line.map((cell, c) => {
      if (/[A-Z]/.test(cell)) formulas.push({row: r + 1, column: c + 1});
      return cell === '.' ? '' : cell;
    }),
  );
  const after = before.map((line) => line.map((cell) => (/[a-z]/.test(cell) ? '' : cell)));
  return spillsOf(before, after, formulas, []).map(({rows, columns}) => `${rows}×${columns}`);
}

describe('how far the result of a formula reached', () => {
  it.each([
    {name: 'one cell', lines: ['A'], spills: ['1×1']},
    {name: 'a column', lines: ['A', 'a', 'a'], spills: ['3×1']},
    {name: 'a rectangle', lines: ['Aaa', 'aaa'], spills: ['2×3']},
    {name: 'a blank in its first row', lines: ['A.a', 'aaa'], spills: ['2×3']},
    {name: 'a blank row inside', lines: ['Aa', '..', 'aa'], spills: ['3×2']},
    {name: 'own cells below and beside', lines: ['Aa#', 'aa#', '##.'], spills: ['2×2']},
    {name: 'two side by side', lines: ['AB', 'ab'], spills: ['2×1', '2×1']},
    {name: 'one below the other', lines: ['Aa', 'aa', 'Bb'], spills: ['2×2', '1×2']},
    {name: 'one beside, begun further up', lines: ['...B', '...b', 'A..b', 'a..b'], spills: ['4×1', '2×1']},
    {name: 'the nearer of two, further down the sheet', lines: ['..A', '...', '.Bb'], spills: ['1×1', '1×2']},
    {
      name: 'the further of two, when a cell lies before the nearer',
      lines: ['#....', '....B', '....#', 'Aaaaa'],
      spills: ['1×1', '1×5'],
    },
  ])('$name', ({lines, spills}) => expect(drawn(...lines)).toEqual(spills));

  it.each([{blank: ''}, {blank: null}, {blank: undefined}])('a blank that comes as $blank is no cell', ({blank}) => {
    const before = table(['A', blank, 'a'], ['a', 'a', blank]);
    const after = table(['A', blank, blank], [blank, blank, blank]);
    expect(spillsOf(before, after, [{row: 1, column: 1}], [])).toMatchObject([{rows: 2, columns: 3}]);
  });
});

describe('cells that emptied beside results', () => {
  it.each([
    {name: 'behind somebody’s own', lines: ['A#a'], spills: ['1×1']},
    {name: 'above the formula', lines: ['a', 'A'], spills: ['1×1']},
    {name: 'left of the formula', lines: ['aA'], spills: ['1×1']},
    {name: 'around somebody’s own: the row of the formula', lines: ['Aa', 'a#'], spills: ['1×2']},
    {name: 'below a row that somebody’s own cuts short', lines: ['Aaa', 'aa#', 'a..'], spills: ['1×3']},
  ])('are no part of one: $name', ({lines, spills}) => expect(drawn(...lines)).toEqual(spills));

  it('are found in rows of different lengths, and when they show zero or no', () => {
    expect(spillsOf([['A', 0], [false]], [['A', ''], ['']], [{row: 1, column: 1}], [])).toEqual([
      {row: 1, column: 1, rows: 2, columns: 2},
    ]);
    expect(spillsOf([], [], [], [])).toEqual([]);
  });

  it('belong to the later of two that could reach them', () => {
    expect(drawn('A..', '.B.', '..b')).toEqual(['1×1', '2×2']);
    expect(drawn('A.', '..', 'B.', '.b')).toEqual(['1×1', '2×2']);
    expect(drawn('.A', 'Ba')).toEqual(['1×1', '1×2']);
  });

  it('are no part of a formula that shows nothing itself', () => {
    const formulas = [
      {row: 1, column: 1},
      {row: 2, column: 1},
    ];
    expect(spillsOf([['x'], [''], ['b']], [['x'], [''], ['']], formulas, [])).toMatchObject([{rows: 1}, {rows: 2}]);
  });
});

describe('formulas of people’s own beside a result', () => {
  const spills = (before: unknown[][], after: unknown[][], others: {row: number; column: number}[]) =>
    spillsOf(before, after, [{row: 1, column: 1}], others).map(({rows, columns}) => `${rows}×${columns}`);

  it('are no part of it, also when they show nothing while it is away', () => {
    const before = table(['A', 'a', 2], ['a', 'a', 3]);
    const after = table(['A', '', ''], ['', '', '']);
    expect(
      spills(
        before,
        after,
        [1, 2].map((row) => ({row, column: 3})),
      ),
    ).toEqual(['2×2']);
  });

  it('keep what they spilled: it comes back with what they read', () => {
    const before = table(['A', 'a', 's', 's'], ['a', 'a', 's', 's']);
    const after = table(['A', '', '#N/A', ''], ['', '', '', '']);
    expect(spills(before, after, [{row: 1, column: 3}])).toEqual(['2×2']);
  });

  it('keep it too where a result could reach over blank cells', () => {
    const before = table(['', '', 'S'], ['A', '', 's'], ['a', '', 's']);
    const after = table(['', '', 'S'], ['A', '', ''], ['', '', '']);
    const [spill] = spillsOf(before, after, [{row: 2, column: 1}], [{row: 1, column: 3}]);
    expect(spill).toEqual({row: 2, column: 1, rows: 2, columns: 1});
  });

  it('take nothing of a result to their right', () => {
    const before = table(['', 'A', 'a'], ['F', 'a', 'a']);
    const after = table(['', 'A', ''], ['F', '', '']);
    const [spill] = spillsOf(before, after, [{row: 1, column: 2}], [{row: 2, column: 1}]);
    expect(spill).toEqual({row: 1, column: 2, rows: 2, columns: 2});
  });
});
