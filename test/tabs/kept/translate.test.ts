import {translations} from '../../../src/tabs/kept/translate';
import type {TabModel} from '../../../src/tabs/model';

const KEYS = 'our-keys';

/** A tab of two settings under a heading, in the words given. */
function tab(title: string, name: string, help: string, section: string, one: string, other: string): TabModel {
  return tabOf([
    [title, null, null],
    [name, help, KEYS],
    [section, null, null],
    [one, `${one} helps`, 'one'],
    [other, 'same', 'other'],
  ]);
}

function tabOf(rows: readonly (readonly (string | number | null)[])[]): TabModel {
  return {
    key: 'settings',
    cells: rows.map((row) => row.map((value) => ({value}))),
    columnWidths: [100, 100, 60],
    frozenRows: 0,
    frozenColumns: 0,
  };
}

const EN = tab('Settings', 'Setting', 'Help', 'General', 'One', 'Other');
const ZH = tab('设置', '设置项', '作用', '常规', '一', '其他');
const VALUES = EN.cells.map((row) => row.map(({value}) => value ?? ''));

function texts(values: readonly (readonly unknown[])[], formulas: readonly (readonly string[])[] = []) {
  const tabs = [{from: EN, to: ZH}];
  return translations(values, formulas, tabs, KEYS).map(({row, column, text}) => [row, column, text]);
}

/** The values with one cell changed, from 0. */
const withCell = (row: number, column: number, value: unknown) =>
  VALUES.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));

const withRow = (row: number, cells: string[]) => VALUES.map((each, r) => (r === row ? cells : each));

describe('a tab that is to speak another language', () => {
  it('changes every text of ours, and none that is the same', () => {
    expect(texts(VALUES)).toEqual([
      [1, 1, '设置'],
      [2, 1, '设置项'],
      [2, 2, '作用'],
      [3, 1, '常规'],
      [4, 1, '一'],
      [4, 2, '一 helps'],
      [5, 1, '其他'],
    ]);
  });

  it.each<[what: string, values: unknown[][], row: number, stays: number[]]>([
    ['a text that somebody changed', withCell(3, 0, 'One!'), 4, [1]],
    ['a number', withCell(3, 0, 1), 4, [1]],
    ['a text of ours in another row', withCell(3, 0, 'Other'), 4, [1]],
    ['a text of ours in another column', withCell(3, 1, 'One'), 4, [2]],
    ['a heading that somebody changed, with all below it', withCell(1, 1, 'Hints'), 4, [2]],
    ['a heading above another part', withCell(2, 0, 'Settings'), 3, [1]],
  ])('leaves alone %s', (_, values, row, stays) => {
    const changed = texts(values).filter(([at]) => at === row);
    expect(changed.map(([, column]) => column).filter((column) => stays.includes(Number(column)))).toEqual([]);
    expect(texts(values)).not.toEqual(texts(VALUES));
  });

  it('leaves alone a formula, whatever it shows', () => {
    const formulas = VALUES.map((cells, r) => cells.map((_, c) => (r === 3 && c === 0 ? '="One"' : '')));
    expect(texts(VALUES, formulas)).toEqual(texts(VALUES).filter(([row, column]) => row !== 4 || column !== 1));
  });

  it('knows rows and columns wherever people moved them, and a text whose breaks came back otherwise', () => {
    const moved = [...VALUES.slice(0, 3), ['', '', ''], ...VALUES.slice(3)].map(([a, b, c]) => [c, '', b, `${a} \r\n`]);
    const headings = moved.map((row) => (row.includes(KEYS) ? [KEYS, '', 'Help', 'Setting'] : row));
    expect(texts(headings)).toContainEqual([5, 4, '一']);
    expect(texts(headings)).toContainEqual([5, 3, '一 helps']);
    expect(texts(headings)).toContainEqual([1, 4, '设置']);
  });

  it('knows a text whose break came back as another one', () => {
    const from = tabOf([
      ['Name', KEYS],
      ['One\nline', 'one'],
    ]);
    const to = tabOf([
      ['名称', KEYS],
      ['一', 'one'],
    ]);
    for (const text of ['One\nline', 'One\r\nline', 'One\rline']) {
      const changed = translations(
        [
          ['Name', KEYS],
          [text, 'one'],
        ],
        [],
        [{from, to}],
        KEYS,
      );
      expect(changed).toContainEqual({row: 2, column: 1, text: '一'});
    }
  });

  it('knows a heading above a part in whichever column somebody put it', () => {
    expect(texts(withRow(2, ['', 'General', '']))).toContainEqual([3, 2, '常规']);
    expect(texts(withRow(3, ['', 'One', 'one']))).not.toContainEqual([4, 2, '一']);
  });

  it('says nothing where one of the two has a number, a blank or no cell', () => {
    const from = tabOf([
      ['Name', KEYS],
      ['One', 'one'],
      ['Two', 'two'],
      [3, 'three'],
      [null, 'four'],
      ['Five', 'five'],
    ]);
    const to = tabOf([
      ['名称', KEYS],
      [1, 'one'],
      [null, 'two'],
      ['三', 'three'],
    ]);
    const values = from.cells.map((row) => row.map(({value}) => value ?? ''));
    expect(translations(values, [], [{from, to: {...to, cells: [...to.cells, []]}}], KEYS)).toEqual([
      {row: 1, column: 1, text: '名称'},
      {row: 4, column: 1, text: '三'},
    ]);
  });

  it('changes nothing without its hidden column', () => {
    expect(texts(VALUES.map((row) => row.slice(0, 2)))).toEqual([]);
  });
});
