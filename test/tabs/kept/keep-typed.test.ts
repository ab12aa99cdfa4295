import {readValue, withNote} from '../../../src/tabs/kept/cell';
import {
  type Fields,
  isTyped,
  isTypedIn,
  keepTyped,
  remembered,
  rowKey,
  type TypedRow,
  typedFields,
  typedRow,
} from '../../../src/tabs/kept/keep-typed';
import type {TabValue} from '../../../src/tabs/model';

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** A step of Acme in row 2 as a run wrote it; a test overrides what it is about. */
function step(row: Partial<TypedRow> = {}): TypedRow {
  const wrote: Fields = {owner: 'Ana', due: {day: '2026-12-01'}, status: 'To do', notes: null};
  return {identity: 'Acme', row: 2, action: 'call', wrote, fields: wrote, texts: ['Call'], ...row};
}

const ACME = [{identity: 'Acme', row: 2}];

describe('the key of a row', () => {
  it('tells who, what, and what was written beside it', () => {
    const {identity, row, action, wrote, fields, texts} = step({fields: {owner: 'Zoe'}});
    expect(typedRow(rowKey({identity, row, action}, wrote), fields, texts)).toEqual(step({fields: {owner: 'Zoe'}}));
  });

  it.each<[what: string, key: unknown]>([
    ['blank', ''],
    ['a number', 7],
    ['nothing at all', undefined],
    ['a text of people', 'Acme'],
    ['a text that begins like one', '[sic] Acme'],
    ['a record', '{"identity": "Acme"}'],
    ['a list of something else', '["Acme"]'],
    ['without a name', '[null, 2, "call", {}]'],
    ['without a row', '["Acme", "2", "call", {}]'],
    ['without an action', '["Acme", 2, null, {}]'],
  ])('is none of ours when it is %s', (_, key) => {
    expect(typedRow(key, {}, [])).toBeNull();
  });

  it.each(['["Acme", 2, "call"]', '["Acme", 2, "call", null]', '["Acme", 2, "call", "Ana"]'])(
    'that does not say what was written leaves every cell typed: %s',
    (key) => {
      const row = typedRow(key, {owner: 'Ana'}, ['Call']);
      expect(row).toEqual(step({wrote: {}, fields: {owner: 'Ana'}}));
      expect(row && isTyped(row)).toBe(true);
    },
  );
});

describe('a cell as it was read', () => {
  it.each<[cell: unknown, value: TabValue]>([
    [new Date('2026-12-01T00:00:00Z'), {day: '2026-12-01'}],
    [0, 0],
    [2.5, 2.5],
    [false, false],
    [true, true],
    ['Ana', 'Ana'],
    [' Ana ', ' Ana '],
    ['', null],
    ['  ', null],
    [null, null],
    [undefined, null],
    [{}, null],
  ])('%j is %j', (cell, value) => expect(readValue(cell, dayOf)).toEqual(value));
});

describe('a row was typed into', () => {
  it.each<{wrote: TabValue | undefined; holds: TabValue; typed: boolean}>([
    {wrote: 'Ana', holds: 'Ana', typed: false},
    {wrote: 'Ana', holds: ' Ana ', typed: false},
    {wrote: ' Ana ', holds: 'Ana', typed: false},
    {wrote: 'Ana', holds: 'Zoe', typed: true},
    {wrote: 'Ana', holds: null, typed: true},
    {wrote: null, holds: null, typed: false},
    {wrote: undefined, holds: null, typed: false},
    {wrote: null, holds: 'null', typed: true},
    {wrote: undefined, holds: 'undefined', typed: true},
    {wrote: 2, holds: '2', typed: false}, // a cell formatted as text
    {wrote: 2, holds: 3, typed: true},
    {wrote: 'two\nlines', holds: 'two\r\nlines', typed: false},
    {wrote: 'two\nlines', holds: 'two\rlines', typed: false},
    {wrote: 'two\nlines', holds: 'two lines', typed: true},
    {wrote: 'x'.repeat(81), holds: 'x'.repeat(81), typed: false}, // a key that remembers all of it
    {wrote: 'x'.repeat(81), holds: 'x'.repeat(82), typed: true},
    {wrote: {day: '2026-12-01'}, holds: {day: '2026-12-01'}, typed: false},
    {wrote: {day: '2026-12-01'}, holds: {day: '2026-12-02'}, typed: true},
    {wrote: {day: '2026-12-01'}, holds: '2026-12-01', typed: false},
    {wrote: {day: '2026-12-01'}, holds: null, typed: true},
  ])('$wrote was written, $holds stands there: $typed', ({wrote, holds, typed}) => {
    expect(isTyped(step({wrote: wrote === undefined ? {} : {owner: wrote}, fields: {owner: holds}}))).toBe(typed);
  });

  it.each([
    {what: 'as it was', holds: 'x'.repeat(81), typed: false},
    {what: 'with another letter', holds: `${'x'.repeat(80)}y`, typed: true},
    {what: 'shorter', holds: 'x'.repeat(80), typed: true},
    {what: 'with breaks and control characters of its own', holds: `${'x'.repeat(81)}\u0007\r\n`, typed: false},
  ])('also where the key remembers only enough of a long text to know it again: $what', ({holds, typed}) => {
    const wrote = remembered({owner: 'x'.repeat(81), due: {day: '2026-12-01'}});
    expect(JSON.stringify(wrote).length).toBeLessThan(60);
    expect(isTyped(step({wrote, fields: {owner: holds, due: {day: '2026-12-01'}}}))).toBe(typed);
  });

  it('a text of 80 letters is remembered as it is, a longer one in less', () => {
    const short = 'x'.repeat(80);
    expect(remembered({owner: short}).owner).toBe(short);
    expect(String(remembered({owner: `${short}x`}).owner).length).toBeLessThan(20);
  });

  it('when it became a formula or a number, whatever these show', () => {
    const shown = {shown: 'Ana', holds: 'Ana', day: null, note: ''} as const;
    const row = (owner: TabValue) => step({fields: {...step().fields, owner}});
    expect(isTyped(row({...shown, format: null, formula: {text: '="Ana"', row: 2}}))).toBe(true);
    expect(isTyped(row({...shown, format: '0', formula: null}))).toBe(true);
    expect(isTyped(row({...shown, format: null, formula: null}))).toBe(false);
  });

  it('when somebody put a note on a cell, which then follows the new run', () => {
    const row = step({fields: {...step().fields, owner: withNote('Ana', 'ask her first')}});
    expect([isTyped(row), isTypedIn(row, 'owner')]).toEqual([true, false]);
    const fresh = {...step().wrote, owner: 'Chen'};
    const {fields} = keepTyped([{identity: 'Acme', row: 2, action: 'call', fields: fresh}], [row], ACME);
    expect(fields[0]?.owner).toEqual(withNote('Chen', 'ask her first'));
  });

  it('and it is told which cells somebody changed or put a note on', () => {
    const changed = {status: 'Done', notes: withNote(null, 'ask her first')};
    expect(typedFields(step({fields: {...step().fields, ...changed}}))).toEqual(changed);
    expect(typedFields(step())).toEqual({});
  });

  it('is not said because a column was removed', () => {
    expect(isTyped(step({fields: {status: 'To do'}}))).toBe(false);
  });
});

describe('what people typed', () => {
  const later: Fields = {owner: 'Chen', due: {day: '2026-12-15'}, status: 'To do', notes: null};
  const next = {identity: 'Acme', row: 2, action: 'call', fields: later};

  it.each<[what: string, holds: Fields, kept: Fields]>([
    ['nothing typed: the new run', {...step().fields}, later],
    [
      'a note: the note and the date that somebody works with',
      {...step().fields, notes: 'called'},
      {...later, notes: 'called', due: {day: '2026-12-01'}},
    ],
    [
      'a note where the date was cleared: no date',
      {...step().fields, notes: 'called', due: null},
      {...later, notes: 'called', due: null},
    ],
    ['an owner cleared: no owner', {...step().fields, owner: null}, {...later, owner: null, due: {day: '2026-12-01'}}],
    ['a column removed: the new run', {status: 'To do'}, later],
  ])('%s', (_, fields, kept) => {
    expect(keepTyped([next], [step({fields})], ACME)).toEqual({fields: [kept], gone: []});
  });

  it('leaves a cell to the new run that an earlier run had nothing for', () => {
    const wrote: Fields = {owner: null, notes: null};
    const [kept] = keepTyped([next], [step({wrote, fields: {...wrote, notes: 'called'}})], ACME).fields;
    expect(kept).toEqual({...later, notes: 'called'});
  });

  it('goes with the account that was renamed in its row, into the new run and among what is gone', () => {
    const before = [step({fields: {notes: 'called'}}), step({action: 'email', fields: {notes: 'sent'}})];
    const {fields, gone} = keepTyped([{...next, identity: 'Acme AG'}], before, [{identity: 'Acme AG', row: 2}]);
    expect(fields[0]?.notes).toBe('called');
    expect(gone.map(({identity, action}) => [identity, action])).toEqual([['Acme AG', 'email']]);
  });

  it('is kept of two rows of the same name', () => {
    const twice = [step({fields: {notes: 'one'}}), step({fields: {notes: 'other'}})];
    expect(keepTyped([], twice, ACME).gone.map(({fields}) => fields.notes)).toEqual(['one', 'other']);
    const {fields, gone} = keepTyped([next], twice, ACME);
    expect([fields[0]?.notes, ...gone.map((row) => row.fields.notes)].sort()).toEqual(['one', 'other']);
  });

  it('belongs to one action of one account', () => {
    const before = [step({fields: {notes: 'called'}})];
    const others = [
      {...next, action: 'email'},
      {...next, identity: 'Bolt', row: 3},
    ];
    const {fields, gone} = keepTyped(others, before, [...ACME, {identity: 'Bolt', row: 3}]);
    expect(fields).toEqual([later, later]);
    expect(gone).toEqual(before);
  });

  it('is forgotten with an action that no longer applies when nobody typed', () => {
    expect(keepTyped([], [step()], ACME).gone).toEqual([]);
  });
});
