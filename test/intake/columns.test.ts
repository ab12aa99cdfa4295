import {badCellMessages, readColumn} from '../../src/intake/columns';
import {headingOf} from '../../src/intake/headings/header-row';
import type {Column, Surroundings} from '../../src/intake/readers/column';
import {joinEvidence} from '../../src/intake/readers/day-order';
import {say} from '../../src/playbook/say';
import {WORDS} from '../../src/playbook/words';

const AROUND: Surroundings = {
  asOf: '2026-11-21',
  locale: 'en-US',
  dayOf: (date) => date.toISOString().slice(0, 10),
  orderElsewhere: joinEvidence([]),
};

/** A column of ARR with those cells, from B2 on. */
function arr(values: readonly unknown[]): Column {
  const {unit} = headingOf('ARR').wording;
  return {field: 'arr', heading: 'ARR', unit, values, placeOf: (row) => `B${row + 2}`, confirmed: false};
}

/** What is said of those cells: the row it is said of, or `null` for the whole column, and the words. */
function messagesFor(values: readonly unknown[]) {
  const messages = badCellMessages(readColumn(arr(values), false, AROUND), (row) => `B${row + 2}`);
  return messages.map(({row, message}) => [row, say(message, WORDS.en)]);
}

describe('a column that is read', () => {
  it('holds a value or null for every account, and counts the cells that say something', () => {
    const {values, filled, bad} = readColumn(arr(['', 100, 'forty', '  ', 0, 'n/a']), false, AROUND);
    expect(values).toEqual([null, 100, null, null, 0, null]);
    expect(filled).toBe(3);
    expect(bad.map(({row, said}) => [row, said])).toEqual([[2, 'forty']]);
  });

  it('holds nothing before the question about it is answered', () => {
    const {unit} = headingOf('Health').wording;
    const outcome = readColumn({...arr([8, 7]), field: 'healthScore', unit}, false, AROUND);
    expect(outcome).toMatchObject({values: [null, null], filled: 0, bad: []});
  });
});

describe('cells that cannot be read', () => {
  const good = (count: number) => Array.from({length: count}, () => 100);

  it.each<[what: string, cells: unknown[], rows: (number | null)[]]>([
    ['none', good(2), []],
    ['none in a column without cells', [], []],
    ['one of one', ['a'], [0]],
    ['two of two', ['a', 'b'], [0, 1]],
    ['three of seven', ['a', ...good(4), 'b', 'c'], [0, 5, 6]],
    ['three of six', ['a', ...good(3), 'b', 'c'], [null]],
    ['three of six, blanks aside', ['a', ...good(3), '', '', 'b', 'c'], [null]],
    ['three of three', ['a', 'b', 'c'], [null]],
  ])('are named one by one, or once for half of the column: %s', (_, cells, rows) => {
    expect(messagesFor(cells).map(([row]) => row)).toEqual(rows);
  });

  it('are named with what they say and where', () => {
    expect(messagesFor([100, 'forty'])).toEqual([[1, 'ARR (B3) says "forty". Enter an amount such as 48000 or $48K.']]);
  });

  it('are quoted up to three, each text once', () => {
    expect(messagesFor([100, 'one', 'two', 'one', 'three', 'four'])).toEqual([
      [null, 'ARR: 5 cells say something like one, two, three (first B3). Enter an amount such as 48000 or $48K.'],
    ]);
  });
});
