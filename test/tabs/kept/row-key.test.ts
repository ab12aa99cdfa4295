import fc from 'fast-check';
import {anyCharacter} from '../../../scripts/soak/any-character';
import {withNote} from '../../../src/tabs/kept/cell';
import {checksum, checksums, isForeignTo, readRowKey, rowKey} from '../../../src/tabs/kept/row-key';
import type {TabValue} from '../../../src/tabs/model';
import {formula} from '../cells-of';

const ID = {identity: 'Acme', row: 2, action: 'call'};

/** A number in a cell of ours, as it is read back. */
const read = (holds: number, shown: string): TabValue => ({
  ...{shown, holds, day: null, format: '#,##0', formula: null, note: ''},
});

describe('the key of a row', () => {
  it('tells what the row is and what a run wrote into it', () => {
    const fresh = checksums({owner: 'Ana', notes: null});
    const key = readRowKey(rowKey([{value: 'Call'}, {value: 'Ana', note: 'ask'}, {value: null}], ID, fresh));
    expect(key).toEqual({id: ID, fresh, written: `·${['Call', 'Ana', 'ask'].map(checksum).join('.')}`});
  });

  it('of a title tells only what a run wrote', () => {
    expect(readRowKey(rowKey([{value: 'Plan'}]))).toEqual({id: null, fresh: {}, written: `·${checksum('Plan')}`});
  });

  it('of any account is found again', () => {
    fc.assert(
      fc.property(fc.string({unit: anyCharacter, maxLength: 50}), (identity) => {
        expect(readRowKey(rowKey([], {...ID, identity}))?.id?.identity).toBe(identity);
      }),
    );
  });

  it.each([
    ...['', 'Acme', '[sic] Acme', '[]', '["Acme"]', '[null, 2, "call", {}]', '["Acme", "2", "call", {}]', '["A", 2]'],
  ])('is none of ours when the cell says %s', (text) => expect(readRowKey(text)).toBeNull());
});

describe('the checksum of a cell', () => {
  it.each<[one: TabValue | undefined, other: TabValue | undefined, same: boolean]>([
    ['Ana', 'Ana', true],
    ['Ana', ' Ana\u0007 ', true],
    ['two\nlines', 'two\r\nlines', true],
    ['two\nlines', 'two lines', false],
    ['Ana', 'Ana.', false],
    [null, undefined, true],
    [null, '  ', true],
    [null, 'null', false],
    [{day: '2026-12-01'}, {day: '2026-12-01'}, true],
    [{day: '2026-12-01'}, {day: '2026-12-02'}, false],
    [48_700, read(48_700, '48,700'), true],
    [0.1 + 0.2, read(0.3, '0.30'), true],
    [48_700, read(48_701, '48,700'), false],
    ['x'.repeat(60_000), 'x'.repeat(49_999), true], // a cell cuts it off
    ['x'.repeat(49_000), 'x'.repeat(48_999), false],
    [formula('=D4+1', 4, '3'), formula('=D5+1', 5, '4'), true], // it moved with its row
    [formula('=D4+1', 4, '3'), formula('=D4+2', 4, '3'), false],
    [formula('="Ana"', 4, 'Ana'), 'Ana', false],
  ])('%j and %j: the same %s', (one, other, same) => expect(checksum(one) === checksum(other)).toBe(same));
});

it.each<[value: TabValue, foreign: boolean]>([
  ['Plan', false],
  [null, false],
  ['Our plan', true],
  [withNote('Plan', 'ours'), false],
  [withNote('Plan', 'why?'), true],
  [withNote(null, 'why?'), true],
  [formula('="Plan"', 1, 'Plan'), true],
])('%j is foreign to a row of ours: %s', (value, foreign) => {
  expect(isForeignTo(readRowKey(rowKey([{value: 'Plan', note: 'ours'}]))!.written, value)).toBe(foreign);
});
