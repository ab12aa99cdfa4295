import {withNote} from '../../../src/tabs/kept/cell';
import {keepTyped} from '../../../src/tabs/kept/keep-typed';
import {ADDED, type TypedRow} from '../../../src/tabs/kept/read-typed';
import {table} from '../../builders';
import {formula} from '../cells-of';

const WROTE = {owner: 'Ana', due: {day: '2026-12-01'}, status: 'To do', notes: null} as const;
const LATER = {owner: 'Chen', due: {day: '2026-12-15'}, status: 'To do', notes: null} as const;
const NEXT = {identity: 'Acme', row: 2, action: 'call', fields: LATER};
const ACME = [{identity: 'Acme', row: 2}];

/** A step of Acme in row 2 in which somebody changed those cells. */
function step(changed: TypedRow['fields'] = {}, row: Partial<TypedRow> = {}): TypedRow {
  const names = Object.keys(changed);
  const fields = {...WROTE, ...changed};
  return {...NEXT, fields, changed: names, isTouched: names.length > 0, fresh: {}, line: 5, ...row};
}

describe('what people typed', () => {
  it.each<[what: string, before: TypedRow, kept: object]>([
    ['nothing: the new run', step(), LATER],
    ['a text: the text, and the day that somebody works with', step({notes: 'late'}), {notes: 'late', due: WROTE.due}],
    ['nothing in place of an owner: no owner', step({owner: null}), {owner: null, due: WROTE.due}],
    ['nothing in place of a day: no day', step({notes: 'late', due: null}), {notes: 'late', due: null}],
    ['a formula: the formula', step({due: formula('=A1', 3, '4')}), {due: formula('=A1', 3, '4')}],
    [
      'a note on a cell: the new run with the note',
      step({}, {fields: {...WROTE, owner: withNote('Ana', 'ask')}, isTouched: true}),
      {owner: withNote('Chen', 'ask'), due: WROTE.due},
    ],
    ['into a tab without the other columns: the new run there', step({}, {fields: {status: 'To do'}}), LATER],
  ])('%s', (_, before, kept) => {
    expect(keepTyped([NEXT], [before], ACME)).toEqual({fields: [{...LATER, ...kept}], gone: []});
  });

  it('beside dates that were set on another tab leaves these, and keeps its own', () => {
    const dated = {...NEXT, isDated: true};
    const dueAfter = (changed: TypedRow['fields']) => keepTyped([dated], [step(changed)], ACME).fields[0]?.due;
    expect(dueAfter({notes: 'late'})).toEqual(LATER.due);
    expect(dueAfter({due: {day: '2026-12-08'}})).toEqual({day: '2026-12-08'});
  });

  it('for an earlier time stays there; what outlasts it is here too', () => {
    const again = {...NEXT, cycle: '2027-05-03', lasting: ['owner']};
    const before = [step({notes: 'new'}, {cycle: '2027-05-03'}), step({notes: 'old'}, {cycle: '2026-11-02'})];
    expect(keepTyped([again], before, ACME)).toMatchObject({
      fields: [{notes: 'new'}],
      gone: [{fields: {notes: 'old'}}],
    });
    const old = step({owner: 'Zoe', notes: 'old', status: 'Done'}, {cycle: '2026-11-02'});
    expect(keepTyped([again], [old], ACME)).toEqual({fields: [{...LATER, owner: 'Zoe'}], gone: [old]});
    expect(keepTyped([again], [{...old, cycle: undefined}], ACME).gone).toEqual([]);
  });

  it('goes with the account that was renamed in its row, into the new run and among what is gone', () => {
    const before = [step({notes: 'late'}), step({notes: 'sent'}, {action: 'email'})];
    const {fields, gone} = keepTyped([{...NEXT, identity: 'Acme AG'}], before, [{identity: 'Acme AG', row: 2}]);
    expect(fields[0]?.notes).toBe('late');
    expect(gone.map(({identity, action}) => [identity, action])).toEqual([['Acme AG', 'email']]);
  });

  it('says where its account is now, so that the next run sees it renamed there', () => {
    const sorted = keepTyped([], [step({notes: 'late'})], [{identity: 'Acme', row: 9}]).gone;
    expect(sorted).toMatchObject([{identity: 'Acme', row: 9}]);
    expect(keepTyped([], sorted, [{identity: 'Zenith', row: 9}]).gone).toMatchObject([{identity: 'Zenith'}]);
  });

  it('is nobody else’s once its account is gone, whoever stands in that row later', () => {
    const {gone} = keepTyped([], [step({notes: 'late'})], []);
    expect(gone).toMatchObject([{identity: 'Acme', row: 0}]);
    expect(keepTyped([], gone, [{identity: 'Zenith', row: 2}]).gone).toMatchObject([{identity: 'Acme'}]);
  });

  it('belongs to one action of one account', () => {
    const others = table({...NEXT, action: 'email'}, {...NEXT, identity: 'Bolt', row: 3});
    const before = [step({notes: 'late'})];
    expect(keepTyped(others, before, [...ACME, {identity: 'Bolt', row: 3}])).toEqual({
      fields: [LATER, LATER],
      gone: before,
    });
  });

  it('is kept of two rows for the same action, and in every row that somebody added', () => {
    const twice = [step({notes: 'one'}), step({notes: 'other'})];
    const {fields, gone} = keepTyped([NEXT], twice, ACME);
    expect([fields[0]?.notes, ...gone.map((row) => row.fields.notes)].sort()).toEqual(['one', 'other']);
    const added = [step({}, {action: ADDED}), step({}, {action: ADDED})];
    expect(keepTyped([NEXT], added, ACME).gone).toEqual(added);
  });

  it('is nothing in a row that no longer applies and that nobody touched', () => {
    expect(keepTyped([], [step()], ACME).gone).toEqual([]);
  });
});
