import {withNote} from '../../../src/tabs/kept/cell';
import {isFilled, isOwnMark, ownMark, placesOf, writtenOver} from '../../../src/tabs/kept/row-mark';
import type {TabValue} from '../../../src/tabs/model';

const typed = (holds: number, formula: string | null = null): TabValue => ({
  shown: `€ ${holds.toFixed(1)}`,
  holds,
  day: null,
  format: '0',
  formula: formula === null ? null : {text: formula, row: 1},
  note: '',
});

describe('a row that is all ours', () => {
  const OURS: TabValue[] = ['Opening', 'Hello Ana,\nhow are you?', 12_000, null, null, {day: '2026-12-01'}];

  it.each<[what: string, cells: (TabValue | undefined)[], over: number[]]>([
    ['nobody touched', OURS, []],
    [
      'whose breaks and blanks came back otherwise',
      ['Opening ', 'Hello Ana,\r\n how are you?', 12_000, null, null, OURS[5]],
      [],
    ],
    ['whose number came back with its format', [OURS[0], OURS[1], typed(12_000), null, null, OURS[5]], []],
    ['whose number somebody changed', [OURS[0], OURS[1], typed(12_001), null, null, OURS[5]], [2]],
    ['whose number became a formula', [OURS[0], OURS[1], typed(12_000, '=1'), null, null, OURS[5]], [2]],
    ['whose text somebody changed', ['Opening', 'Hello Eva,\nhow are you?', 12_000, null, null, OURS[5]], [1]],
    ['beside which somebody wrote', [...OURS.slice(0, 3), 'Kim', '!', OURS[5]], [3, 4]],
    ['that somebody cleared: there is nothing of theirs', [null, null, null, null, null, null], []],
    ['of which columns are missing', [undefined, OURS[1], undefined, null, null, undefined], []],
  ])('%s', (_, cells, over) => expect(writtenOver(ownMark(OURS), cells)).toEqual(over));

  it.each<[what: string, wrote: TabValue, holds: TabValue, over: boolean]>([
    ['a number that came back with fewer digits', 1 / 3, 0.333333333, false],
    ['a number that came back with fewer digits and a format', 1 / 3, typed(0.333333333), false],
    ['another number', 0.3333, 0.3334, true],
    ['a text longer than a cell may hold', 'x'.repeat(60_000), 'x'.repeat(50_000), false],
    ['a text of signs with a blank behind', '– …', '– … ', false],
    ['a text of other signs', '– …', '– ?', true],
    ['a note on a blank cell', null, withNote(null, 'ask her'), false],
    ['spaces in a blank cell', null, '  ', false],
  ])('%s', (_, wrote, holds, over) => {
    expect(writtenOver(ownMark([wrote]), [holds])).toEqual(over ? [0] : []);
  });

  it('has nothing for a blank cell in its mark, and little for another', () => {
    expect(ownMark([null, 'Good morning', ''])).toMatch(/^·\.[0-9a-z]{1,4}\.$/);
    expect(writtenOver(ownMark(['Hi']), ['Hi', null, '', withNote(null, 'ask her')])).toEqual([]);
  });

  it('is known by its mark', () => {
    expect(isOwnMark(ownMark(OURS))).toBe(true);
    expect(isOwnMark(ownMark([]))).toBe(true);
    expect(['', '["Acme"]', 'plan-key'].map(isOwnMark)).toEqual([false, false, false]);
  });
});

it.each<[value: TabValue | undefined, filled: boolean]>([
  [undefined, false],
  [null, false],
  ['', false],
  ['Ana', true],
  [0, true],
  [typed(7), true],
  [{shown: '', holds: null, day: null, format: null, formula: {text: '=A1', row: 1}, note: ''}, true],
  [withNote(null, 'ask her'), true],
])('a cell with %j holds something: %s', (value, filled) => expect(isFilled(value)).toBe(filled));

it('places are named from 1, row by row', () => {
  const cells = [
    ['a', null, 'b'],
    [null, 'c', null],
  ];
  expect(placesOf(cells, (value) => value !== null)).toEqual([
    {row: 1, column: 1},
    {row: 1, column: 3},
    {row: 2, column: 2},
  ]);
  expect(placesOf(cells, (value, column, row) => value === 'c' && column === 1 && row[0] === null)).toHaveLength(1);
});
