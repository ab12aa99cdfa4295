import {readColumn} from '../../../src/intake/accounts/columns';
import {headingOf} from '../../../src/intake/headings/header-row';
import type {Column, Surroundings} from '../../../src/intake/readers/column';
import {joinEvidence} from '../../../src/intake/readers/day-order';

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

describe('a column that is read', () => {
  it('holds a value or null for every account', () => {
    const {values, bad} = readColumn(arr(['', 100, 'forty', '  ', 0, 'n/a']), false, AROUND);
    expect(values).toEqual([null, 100, null, null, 0, null]);
    expect(bad.map(({row, said}) => [row, said])).toEqual([[2, 'forty']]);
  });

  it('holds nothing before the question about it is answered', () => {
    const {unit} = headingOf('Health').wording;
    const outcome = readColumn({...arr([8, 7]), field: 'healthScore', unit}, false, AROUND);
    expect(outcome).toMatchObject({values: [null, null], bad: []});
  });
});
