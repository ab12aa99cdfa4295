import type {TabModel, TabValue} from '../../src/tabs/model';
import {peopleCells} from '../../src/tabs/people-cells';
import {table} from '../builders';

const EN = tabOf([
  ['Settings', null],
  ['Target', 5],
  ['Segments', 'key, top'],
]);
const ZH = tabOf([
  ['设置', null],
  ['目标', 5],
  ['分类', 'key, top'],
]);

function tabOf(rows: readonly (readonly TabValue[])[]): TabModel {
  return {
    key: 'settings',
    cells: rows.map((row) => row.map((value) => ({value}))),
    columnWidths: [100, 100],
    frozenRows: 0,
    frozenColumns: 0,
  };
}

function found(values: unknown[][], {formulas = [], notes = []}: {formulas?: string[][]; notes?: string[][]} = {}) {
  return peopleCells({values, formulas, notes}, [EN, ZH]).map(({row, column}) => [row, column]);
}

describe('cells of people’s own in a tab of ours', () => {
  it.each<[what: string, values: unknown[][]]>([
    ['the tab as we wrote it', EN.cells.map((row) => row.map(({value}) => value ?? ''))],
    ['columns and rows in another order', table(['', ''], [5, 'Target'], ['', 'Settings'])],
    ['texts of either language', [['Settings'], ['目标', 5]]],
    ['other case, blanks and signs', [[' SETTINGS\n'], ['Segments', 'Key;top ，']]],
    ['nothing', [[], ['', null, undefined, ' ']]],
  ])('are none in %s', (_, values) => expect(found(values)).toEqual([]));

  it.each<[what: string, values: unknown[][], place: [number, number]]>([
    ['another text', [['Settings', 'mine']], [1, 2]],
    ['another number', [['Target', 6]], [1, 2]],
    ['a number as often as in two languages', table(['Target', 5], ['', 5]), [2, 2]],
    ['a text of ours once more', table(['Target', 5], ['Target', '']), [2, 1]],
    ['a day', [[new Date(0)]], [1, 1]],
    ['a tick', [[true]], [1, 1]],
  ])('are seen in %s', (_, values, place) => expect(found(values)).toEqual([place]));

  it('are formulas and notes, whatever the cell shows', () => {
    expect(found([['Settings', '']], {formulas: [['="Settings"', '']]})).toEqual([[1, 1]]);
    expect(found([['Settings', '']], {notes: [['', 'ask Kim']]})).toEqual([[1, 2]]);
  });
});
