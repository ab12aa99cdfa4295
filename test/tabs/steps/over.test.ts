import type {TypedRow} from '../../../src/tabs/kept/read-typed';
import {isLongAgo, overIn} from '../../../src/tabs/steps/over';
import {AS_OF, daysBefore} from '../../builders';

const day = (ago: number) => ({day: daysBefore(ago)});
const noted = {shown: 'Done', holds: 'Done', day: null, format: null, formula: null, note: 'signed on paper'};

/** A step of Acme's time before this one, due 91 days ago, in which people changed those cells. */
function row(changed: TypedRow['fields'], more: Partial<TypedRow> = {}): TypedRow {
  const fields = {start: day(95), end: day(91), status: 'To do', owner: 'Ana', notes: null, ...changed};
  const typed = {fields, changed: Object.keys(changed), isTouched: true, fresh: {}, line: 5};
  return {identity: 'Acme', row: 2, action: 'call', cycle: 'S2026-03-02', ...typed, ...more};
}

const cycles = new Map([['Acme', 'S2026-11-02']]);
const isOver = overIn(
  AS_OF,
  ['status-todo', 'status-doing', 'status-done', 'status-skipped', 'outreach-status-sent'],
  (identity) => cycles.get(identity),
);

describe('a row of an earlier time', () => {
  it.each([
    ['that is done', row({status: 'Done'}), true],
    ['that was left out', row({status: 'Not this cycle'}), true],
    ['that was begun', row({status: 'Doing'}), true],
    ['in another language', row({status: '已完成'}), true],
    ['of a mail that was sent', row({status: 'Sent', sendBy: day(91)}, {action: 'mail'}), true],
    ['with days and an owner of people’s own', row({owner: 'Zoe', start: day(94), end: day(91)}), true],
    ['due a quarter ago', row({status: 'Done', end: day(90)}), false],
    ['with a note beside it', row({status: 'Done', notes: 'they liked it'}), false],
    ['with a note on a cell', row({status: noted}), false],
    ['with an action of people’s own', row({action: 'Call Ida'}), false],
    ['that says until when it waits', row({status: 'Snoozed until Jan 15, 2027'}), false],
    ['without a day', row({status: 'Done', start: null, end: null}), false],
    ['of the account’s present time', row({status: 'Done'}, {cycle: 'S2026-11-02'}), false],
    ['of an earlier version', row({status: 'Done'}, {cycle: undefined}), false],
    ['that somebody added', row({status: 'Done'}, {action: 'added'}), false],
    ['of an account that is not in the sheet', row({status: 'Done'}, {identity: 'Bolt'}), false],
    [
      'of an account that is away for a year',
      row({status: 'Done', start: day(366), end: day(366)}, {identity: 'Bolt'}),
      true,
    ],
  ])('%s', (_, typed, over) => expect(isOver(typed)).toBe(over));
});

it('a step is long ago when all its days are', () => {
  expect([isLongAgo(row({}), AS_OF), isLongAgo(row({end: day(90)}), AS_OF)]).toEqual([true, false]);
});
