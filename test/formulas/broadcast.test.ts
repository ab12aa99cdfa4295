import {phrase} from '../../src/core/phrase';
import {broadcast, WrongArgument} from '../../src/formulas/broadcast';
import {isBlank} from '../../src/intake/readers/cell';
import {table} from '../builders';

const add = (...values: unknown[]) => values.reduce((sum: number, value) => sum + Number(value), 0);

describe('a calculation over ranges', () => {
  it.each<{what: string; args: unknown[]; gives: unknown}>([
    {what: 'values alone', args: [1, 2], gives: 3},
    {what: 'a range and a value', args: [[[1], [2]], 10], gives: [[11], [12]]},
    {what: 'two ranges of one shape', args: [[[1, 2]], [[10, 20]]], gives: [[11, 22]]},
    {
      what: 'a range of one cell with a larger one',
      args: table([[5]], table([1, 2], [3, 4])),
      gives: table([6, 7], [8, 9]),
    },
    {
      what: 'a row whose ranges are all blank',
      args: [[[1], [''], [null]], [[1], [' '], [undefined]], 7],
      gives: [[9], [''], ['']],
    },
    {what: 'a row with one range blank', args: table([[1], ['']], [[1], [2]]), gives: [[2], [2]]},
    {what: 'a ragged range', args: [[[1, 2], [3]]], gives: table([1, 2], [3, ''])},
    {what: 'ranges of one empty row', args: [[[]], [[]]], gives: [[]]},
  ])('$what', ({args, gives}) => expect(broadcast(args, add)).toEqual(gives));

  it.each<{what: string; args: unknown[]}>([
    {what: 'columns of different lengths', args: table([[1], [2]], [[1], [2], [3]])},
    {what: 'a row and a column', args: [[[1, 2]], [[1], [2]]]},
    {what: 'rows of different lengths', args: [[[1, 2]], [[1, 2, 3]]]},
  ])('is refused for $what', ({args}) => expect(() => broadcast(args, add)).toThrow(WrongArgument));

  it('says how large ranges of different shapes are', () => {
    expect(() => broadcast([[[1], [2]], [[1, 2]], [[3], [4]], [[5]]], add)).toThrow(
      '2 × 1, 1 × 2, 2 × 1, 1 × 1 (rows × columns)',
    );
  });

  it('shows a wrong argument in its cell, throws it among values, and hides no mistake of ours', () => {
    const refuse = (value: unknown) => {
      if (value === 1) throw new WrongArgument(phrase('wrong-model', {value}));
      return value;
    };
    const [[message] = [], next] = broadcast([[[1], [2]]], refuse) as unknown[][];
    expect([message, next]).toEqual([new WrongArgument(phrase('wrong-model', {value: 1})).message, [2]]);
    expect(() => broadcast([1], refuse)).toThrow(WrongArgument);
    const broken = () => {
      throw new TypeError('ours');
    };
    expect(() => broadcast([[[1]]], broken)).toThrow(TypeError);
  });
});

describe('whether a cell is blank', () => {
  it.each([
    ['', true],
    [' \t', true],
    [null, true],
    [undefined, true],
    [0, false],
    [false, false],
    ['x', false],
  ])('%p: %p', (value, empty) => expect(isBlank(value)).toBe(empty));
});
