import {isTyped, readValue, rowKey, type TypedRow, typedRow} from '../../src/table/typed';

const ROW: TypedRow = {
  identity: 'A-1',
  row: 2,
  action: 'call',
  fields: {owner: 'Ana', due: {day: '2026-12-01'}, status: 'To do', notes: null},
  wrote: {owner: 'Ana', due: {day: '2026-12-01'}, status: 'To do', notes: null},
  texts: [],
};

describe('a cell as it was read', () => {
  it.each([
    [new Date('2026-12-01T00:00:00Z'), {day: '2026-12-01'}],
    [0, 0],
    [3, 3],
    [false, false],
    [true, true],
    ['text', 'text'],
    [' padded ', ' padded '],
    ['', null],
    ['  ', null],
    [null, null],
    [undefined, null],
  ])('%p is %p', (cell, value) => {
    expect(readValue(cell, (date) => date.toISOString().slice(0, 10))).toEqual(value);
  });
});

describe('whether somebody typed', () => {
  it.each<{what: string; fields: TypedRow['fields']; typed: boolean}>([
    {what: 'nothing', fields: ROW.fields, typed: false},
    {what: 'blanks around', fields: {...ROW.fields, owner: ' Ana '}, typed: false},
    {what: 'another owner', fields: {...ROW.fields, owner: 'Kim'}, typed: true},
    {what: 'a cleared owner', fields: {...ROW.fields, owner: null}, typed: true},
    {what: 'another day', fields: {...ROW.fields, due: {day: '2026-12-02'}}, typed: true},
    {what: 'the same day as text', fields: {...ROW.fields, due: '2026-12-01'}, typed: false},
    {what: 'a note', fields: {...ROW.fields, notes: 'x'}, typed: true},
    {what: 'fewer columns', fields: {owner: 'Ana'}, typed: false},
  ])('$what: $typed', ({fields, typed}) => expect(isTyped({...ROW, fields})).toBe(typed));
});

describe('the hidden key of a row', () => {
  it('tells who, what and what was written', () => {
    const key = rowKey(ROW, ROW.wrote);
    expect(typedRow(key, ROW.fields, ['text'])).toEqual({...ROW, texts: ['text']});
  });

  it.each([
    ['no text', 3],
    ['no list', '{"identity":"A-1"}'],
    ['no JSON', '[A-1'],
    ['an empty cell', ''],
    ['no identity', '[1,2,"call",{}]'],
    ['no row', '["A-1","2","call",{}]'],
    ['no action', '["A-1",2,null,{}]'],
    ['too little', '["A-1"]'],
  ])('is no key of ours with %s', (_, key) => expect(typedRow(key, {}, [])).toBeNull());

  it.each(['["A-1",2,"call",null]', '["A-1",2,"call","x"]', '["A-1",2,"call"]'])(
    'forgives what was written: %s',
    (key) => {
      expect(typedRow(key, {}, [])).toMatchObject({identity: 'A-1', wrote: {}});
    },
  );
});
