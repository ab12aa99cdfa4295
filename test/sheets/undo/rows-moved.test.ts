import {lastOf, rowsNow} from '../../../src/sheets/undo/score-columns-before';

describe('where rows went since a run', () => {
  const then = ['', 'Scored for', 'Acme', 'Beta', '', 'Gamma'];

  it.each([
    {what: 'nothing moved', now: then, rows: [0, 1, 2, 3, 4, 5]},
    {what: 'sorted', now: ['', 'Scored for', 'Gamma', 'Beta', '', 'Acme'], rows: [0, 1, 5, 3, 4, 2]},
    {what: 'a row inserted', now: ['', 'Scored for', '', 'Acme', 'Beta', '', 'Gamma'], rows: [0, 1, 3, 4, 5, 6]},
    {what: 'a row deleted', now: ['', 'Scored for', 'Acme', '', 'Gamma'], rows: [0, 1, 2, null, null, 4]},
    {what: 'rows added below', now: [...then, 'Delta'], rows: [0, 1, 2, 3, 4, 5]},
  ])('$what', ({now, rows}) => {
    expect(rowsNow(then, now)).toEqual(rows);
  });
});

describe('the last of the rows', () => {
  it.each([
    {what: 'the last of a few', rows: [0, 3, 1], last: 4},
    {what: 'the first when there is none', rows: [], last: 1},
    {what: 'not one that is gone', rows: [0, 1, null], last: 2},
    {what: 'of half a million', rows: Array.from({length: 500_000}, (_, index) => index), last: 500_000},
  ])('is $what', ({rows, last}) => {
    expect(lastOf(rows)).toBe(last);
  });
});
