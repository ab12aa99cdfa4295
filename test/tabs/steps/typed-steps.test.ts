import type {TypedRow} from '../../../src/tabs/kept/read-typed';
import {typedOnBoth, typedStepsIn} from '../../../src/tabs/steps/typed-steps';

const day = (number: number) => ({day: `2026-12-${String(number).padStart(2, '0')}`});

/** A step that begins on the first and ends on the fourth, in a row of Calendar or Plan in which people changed those cells. */
function row(changed: TypedRow['fields'], more: Partial<TypedRow> = {}): TypedRow {
  const fields = {start: day(1), end: day(4), due: day(1), status: 'To do', owner: 'Ana', ...changed};
  const names = Object.keys(changed);
  return {
    identity: 'Acme',
    row: 2,
    action: 'call',
    fields,
    changed: names,
    isTouched: true,
    fresh: {},
    line: 5,
    ...more,
  };
}

const ACCOUNTS = [{identity: 'Acme', row: 2}];
const read = (due: string, rows: readonly TypedRow[]) =>
  typedStepsIn(rows, {due: () => due, accounts: ACCOUNTS, cycle: () => '2026-11-02'});
const said = (due: string, ...rows: readonly TypedRow[]) => read(due, rows).all.get('Acme\ncall') ?? null;

describe('beside a step of the calendar', () => {
  it.each([
    [
      'a status, and the days it had',
      'start',
      row({status: 'Done'}),
      {status: 'done', due: day(1), end: day(4), isKept: true},
    ],
    ['a start', 'start', row({start: day(3)}), {due: day(3), end: day(4)}],
    ['an end', 'start', row({end: day(9)}), {due: day(1), end: day(9), isKept: true}],
    ['the end of what is due at its end', 'end', row({end: day(9)}), {due: day(9), end: day(9)}],
    ['a start beyond the end of what is due there', 'end', row({start: day(9)}), {due: day(9), end: day(4)}],
    ['a start before it', 'end', row({start: day(2)}), {due: day(4), end: day(4), isKept: true}],
    ['an owner and no day', 'start', row({owner: 'Zoe', start: null}), {owner: 'Zoe', due: null, end: day(4)}],
  ])('%s', (_, due, typed, {due: on, end, ...expected}) => {
    expect(said(due, typed)).toEqual({status: null, owner: null, due: on?.day ?? null, end: end.day, ...expected});
  });

  it.each([
    ['of the same time', {cycle: '2026-11-02'}, 'done'],
    ['of an earlier version', {}, 'done'],
    ['of another time', {cycle: '2026-06-02'}, undefined],
    ['nobody works in', {isTouched: false}, undefined],
  ])('a row %s', (_, more, status) => expect(said('start', row({status: 'Done'}, more))?.status).toBe(status));

  it('the row of this time counts where one of another time is above it', () => {
    const rows = [row({status: 'Done'}, {cycle: '2026-06-02'}), row({status: 'Doing'}, {cycle: '2026-11-02'})];
    expect(said('start', ...rows)?.status).toBe('doing');
  });
});

describe('on Calendar and on Plan', () => {
  const both = (onCalendar: TypedRow, onPlan: TypedRow) =>
    typedOnBoth(read('start', [onCalendar]), read('due', [onPlan]));

  it.each([
    [
      'days that both keep: the calendar’s',
      row({notes: 'x'}),
      row({notes: 'y', due: day(7)}, {changed: ['notes']}),
      1,
      0,
    ],
    ['a typed day before one that is kept', row({notes: 'x'}), row({due: day(7)}), 7, 0],
    ['two typed days: the calendar’s, and it is said', row({start: day(3)}), row({due: day(7)}), 3, 1],
    ['a kept day beside a typed one', row({start: day(3)}), row({notes: 'y'}), 3, 0],
  ])('%s', (_, onCalendar, onPlan, due, conflicts) => {
    const typed = both(onCalendar, onPlan);
    expect([typed.of('Acme', 'call' as never)?.due, typed.conflicts]).toEqual([day(due).day, conflicts]);
  });
});
