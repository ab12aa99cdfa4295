import {rowsNow} from '../../src/cells/moved-rows';

describe('where rows went since a run', () => {
  const then = ['', 'Scored for', 'Acme', 'Beta', '', 'Gamma'];

  it.each([
    {what: 'nothing moved', now: then, rows: [0, 1, 2, 3, 4, 5]},
    {what: 'sorted', now: ['', 'Scored for', 'Gamma', 'Beta', '', 'Acme'], rows: [0, 1, 5, 3, 4, 2]},
    {what: 'a row inserted', now: ['', 'Scored for', '', 'Acme', 'Beta', '', 'Gamma'], rows: [0, 1, 3, 4, 5, 6]},
    {what: 'a row deleted', now: ['', 'Scored for', 'Acme', '', 'Gamma'], rows: [0, 1, 2, null, null, 4]},
    {what: 'rows added below', now: [...then, 'Delta'], rows: [0, 1, 2, 3, 4, 5]},
  ])('$what', ({now, rows}) => expect(rowsNow(then, now)).toEqual(rows));
});
