import {WORDS} from '../../../src/playbook/words';
import {withNote} from '../../../src/tabs/kept/cell';
import {ADDED, choiceIn, readTyped, type Typed, type TypedTab} from '../../../src/tabs/kept/read-typed';
import {checksums, rowKey} from '../../../src/tabs/kept/row-key';
import type {TabValue} from '../../../src/tabs/model';
import {formula} from '../cells-of';

/** A tab of two people's columns beside two of ours, as any tab may have them. */
const TAB: TypedTab = {
  key: 'calendar',
  keyHeading: 'a-key',
  headings: {
    account: 'calendar-account',
    action: 'calendar-action',
    status: 'calendar-status',
    notes: 'calendar-notes',
  },
  choices: {status: ['status-todo', 'status-doing']},
};

type Row = readonly TabValue[];

const HEADINGS = Object.values(TAB.headings).map((key) => WORDS.en[key] as string);
const withKey = (values: Row, key: string): Row => [...[0, 1, 2, 3].map((column) => values[column] ?? null), key];
const title = (...values: Row) => withKey(values, rowKey(values.map((value) => ({value}))));
const step = (account: string, ...values: Row) => {
  const [action, status = 'To do', notes = null] = values;
  const cells = [account, action ?? 'Call', status, notes];
  const key = rowKey(
    [account, action ?? 'Call', 'To do', null].map((value) => ({value})),
    {identity: account, row: 2, action: 'call'},
    checksums({status: 'To do', notes: null}),
  );
  return withKey(cells, key);
};
const headings = withKey(HEADINGS, `a-key${rowKey(HEADINGS.map((value) => ({value})))}`);
const tabWith = (...rows: Row[]) => [title('Calls', null, null, null), headings, ...rows];
const withCell = (row: Row, column: number, value: TabValue) => row.map((each, c) => (c === column ? value : each));

function read(rows: readonly Row[], language: keyof typeof WORDS = 'en'): Typed {
  const typed = readTyped(rows, TAB, WORDS[language]);
  if (typed === null) throw new Error('The tab is lost.');
  return typed;
}

const rowsIn = (rows: readonly Row[]) =>
  read(rows).rows.map(({identity, action, fields}) => [identity, action, fields]);

describe('a tab into which nobody typed', () => {
  it('has its rows, and nothing of people’s own', () => {
    expect(read(tabWith(step('Acme')))).toEqual({
      rows: [
        {
          identity: 'Acme',
          row: 2,
          action: 'call',
          fields: {account: 'Acme', action: 'Call', status: 'To do', notes: null},
          changed: [],
          isTouched: false,
          fresh: checksums({status: 'To do', notes: null}),
          line: 3,
        },
      ],
      overwritten: [],
      isEdited: false,
    });
  });

  it('has none when it is blank', () => {
    expect(read([])).toEqual({rows: [], overwritten: [], isEdited: false});
    expect(read([[null, '']])).toEqual({rows: [], overwritten: [], isEdited: false});
  });
});

describe('a tab without its hidden column', () => {
  it.each<[what: string, rows: Row[]]>([
    ['the column is gone', tabWith(step('Acme')).map((row) => row.slice(0, -1))],
    ['the row of the headings is gone', [step('Acme')]],
    ['it is another tab', [['Name', 'Owner']]],
  ])('is lost: %s', (_, rows) => expect(readTyped(rows, TAB, WORDS.en)).toBeNull());
});

describe('a cell in which people type', () => {
  const own = {shown: '0.5', holds: 0.5, day: null, format: '0%', formula: null, note: ''};

  it.each<[what: string, row: Row, changed: string[], touched: boolean]>([
    ['as a run wrote it', step('Acme'), [], false],
    ['another text', step('Acme', 'Call', 'Doing'), ['status'], true],
    ['nothing any more', step('Acme', 'Call', ''), ['status'], true],
    ['something where nothing was', step('Acme', 'Call', 'To do', 'late'), ['notes'], true],
    ['a number with a format', step('Acme', 'Call', 'To do', own), ['notes'], true],
    ['the same text by a formula', step('Acme', 'Call', formula('="To do"', 3, 'To do')), ['status'], true],
    ['a note', step('Acme', 'Call', withNote('To do', 'ask')), [], true],
    ['a note on a blank', step('Acme', 'Call', 'To do', withNote(null, 'ask')), [], true],
  ])('with %s', (_, row, changed, isTouched) => {
    const typed = read(tabWith(row));
    expect(typed.rows).toMatchObject([{changed, isTouched}]);
    // What is only cleared comes back when the run is undone.
    expect(typed).toMatchObject({overwritten: [], isEdited: isTouched && row[2] !== ''});
    expect(typed.rows[0]?.fields).toMatchObject({status: row[2], notes: row[3]});
  });

  it('with a word to choose speaks the language of today, other words stay, and no status is changed by it', () => {
    const fields = (status: TabValue) => read(tabWith(step('Acme', 'Call', status)), 'zh').rows[0];
    expect(fields('To do')).toMatchObject({fields: {status: '待办'}, changed: []});
    expect(fields(' doing ')).toMatchObject({fields: {status: '进行中'}, changed: ['status']});
    expect(fields(withNote('Doing', 'ask'))?.fields.status).toEqual(withNote('进行中', 'ask'));
    expect(fields('our own word')?.fields.status).toBe('our own word');
    expect(fields(formula('="Doing"', 3, 'Doing'))?.fields.status).toEqual(formula('="Doing"', 3, 'Doing'));
  });
});

describe('the columns', () => {
  const done = step('Acme', 'Call', 'Doing', 'late');
  const moved = (rows: Row[], order: number[]) => rows.map((row) => order.map((column) => row[column] ?? null));

  it('are found wherever people moved them, in any language', () => {
    expect(read(moved(tabWith(done), [3, 4, 2, 0, 1]))).toMatchObject({
      rows: [{fields: {account: 'Acme', status: 'Doing', notes: 'late'}, changed: ['status', 'notes']}],
      overwritten: [],
    });
    const chinese = Object.values(TAB.headings).map((key) => WORDS.zh[key] as string);
    const row = withKey(chinese, `a-key${rowKey(chinese.map((value) => ({value})))}`);
    expect(read([row, done])).toMatchObject({rows: [{fields: {notes: 'late'}}], overwritten: []});
  });

  it('with a heading of people’s own are known by their place, and the heading is told of', () => {
    const typed = read([withCell(headings, 3, 'Remarks'), done]);
    expect(typed).toMatchObject({rows: [{fields: {notes: 'late'}, changed: ['status', 'notes']}], overwritten: ['D1']});
  });

  it('that somebody removed say nothing', () => {
    const typed = read(moved(tabWith(done), [0, 1, 3, 4]));
    expect(typed.rows[0]?.fields).toEqual({account: 'Acme', action: 'Call', notes: 'late'});
    expect(typed).toMatchObject({rows: [{changed: ['notes']}], overwritten: []});
  });

  const beside = (row: Row, value: TabValue) => [...row.slice(0, -1), value, row.at(-1) ?? null];

  it('of people’s own are told of', () => {
    const rows = [beside(headings, 'Budget'), beside(done, '€ 5'), beside(step('Bolt'), null)];
    expect(read(rows)).toMatchObject({rows: [{}, {}], overwritten: ['E1', 'E2']});
  });

  it('that were renamed and moved are told of, also where a run wrote again what somebody typed', () => {
    const key = rowKey([{value: 'late'}], {identity: 'Acme', row: 2, action: 'call'}, checksums({notes: null}));
    const rows = [withCell(headings, 3, 'Remarks'), withKey(['Acme', 'Call', 'To do', 'late'], key)];
    expect(read(moved(rows, [3, 0, 1, 2, 4])).overwritten).toEqual(expect.arrayContaining(['A1', 'A2']));
    expect(read(rows).overwritten).toEqual(expect.not.arrayContaining(['D2']));
  });
});

describe('a cell of ours that somebody wrote over', () => {
  it.each<[what: string, rows: Row[], cells: string[]]>([
    ['a title', [withCell(title('Calls', null), 0, 'Our calls')], ['A1']],
    ['a word beside a title', [withCell(title('Calls', null), 1, 'checked')], ['B1']],
    ['a note on a title', [withCell(title('Calls', null), 0, withNote('Calls', 'why?'))], ['A1']],
    ['the text of a row', [step('Acme'), withCell(step('Bolt'), 1, 'Write')], ['B2']],
    ['a formula that shows the same', [withCell(step('Acme'), 1, formula('="Call"', 1, 'Call'))], ['B1']],
    ['a note on the text of a row', [withCell(step('Acme'), 1, withNote('Call', 'why?'))], ['B1']],
    ['nothing: it was cleared', [withCell(step('Acme'), 1, null), withCell(title('Calls'), 0, '')], []],
  ])('is named: %s', (_, rows, cells) => {
    const typed = read([...rows, headings]);
    expect(typed.overwritten).toEqual(cells);
    expect(typed.isEdited).toBe(cells.length > 0);
  });
});

describe('rows that were moved without the hidden column', () => {
  const visible = (rows: Row[], order: number[]) =>
    rows.map((row, r) => withKey(rows[order[r] ?? r]?.slice(0, 4) ?? [], String(row[4])));
  const acme = step('Acme', 'Call', 'Doing', 'late');
  const bolt = step('Bolt', 'Call', 'To do', 'ask Bo');
  const crane = step('Crane', 'Write');
  const own = withKey(['', 'Bring cake'], '');
  const notesIn = (rows: Row[]) =>
    rowsIn(tabWith(...rows)).map(([account, action, fields]) => [account, action, fields]);
  const noted = (account: string, text: string, status: string, notes: string | null) => [
    account,
    'call',
    {account, action: text, status, notes},
  ];
  const [one, two, three] = [
    noted('Acme', 'Call', 'Doing', 'late'),
    noted('Bolt', 'Call', 'To do', 'ask Bo'),
    noted('Crane', 'Write', 'To do', null),
  ];

  it.each<[what: string, rows: Row[], expected: unknown[]]>([
    ['sorted', visible([acme, bolt, crane], [2, 0, 1]), [three, one, two]],
    ['two exchanged', visible([acme, bolt, crane], [1, 0, 2]), [two, one, three]],
    ['cut and pasted below', [withKey([], String(acme[4])), bolt, withKey(acme.slice(0, 4), '')], [two, one]],
    [
      'sorted with a row of people’s own',
      visible([acme, own, bolt], [1, 2, 0]),
      [['', ADDED, {action: 'Bring cake'}], two, one],
    ],
  ])('are known by what they say: %s', (_, rows, expected) => {
    expect(notesIn(rows)).toEqual(expected);
    expect(read(tabWith(...rows)).overwritten).toEqual([]);
  });

  it.each<[what: string, rows: Row[]]>([
    ['one cell of ours was written over', [withCell(acme, 0, 'Bolt'), bolt, crane]],
    ['a row that holds other things', [withKey(['Dune', 'Dine', 'Done', 'x'], String(acme[4])), bolt, crane]],
    ['what is typed was exchanged', [withCell(acme, 3, 'ask Bo'), withCell(bolt, 3, 'late'), crane]],
  ])('are not these: %s', (_, rows) => {
    expect(read(tabWith(...rows)).rows.map(({identity}) => identity)).toEqual(['Acme', 'Bolt', 'Crane']);
  });

  it.each([
    ['the account', ['Acme Ask', 'Bolt Ask']],
    ['the action', ['Acme Ask', 'Acme Write']],
  ])('also where people may change %s', (_, rows) => {
    const written = rows.map((row, at) => {
      const [account = '', action = ''] = row.split(' ');
      const values = [account, action, 'To do', null];
      const id = {identity: account, row: 2, action: String(at)};
      return withKey(
        values,
        rowKey(
          values.map((value) => ({value})),
          id,
          checksums({account, action, status: 'To do', notes: null}),
        ),
      );
    });
    const typed = read(tabWith(...visible(written, [1, 0])));
    expect(typed.rows.map(({action, changed}) => [action, changed])).toEqual([
      ['1', []],
      ['0', []],
    ]);
  });

  it('leave what stays behind beside them, which is not people’s own', () => {
    const wide = (row: Row, mark: TabValue) => {
      const key = rowKey(
        [...row.slice(0, 2), mark].map((value) => ({value})),
        {identity: String(row[0]), row: 2, action: 'call'},
      );
      return [...row.slice(0, 4), mark, key];
    };
    const heads = [...headings.slice(0, 4), null, headings[4] ?? null];
    const [a, b] = [wide(acme, '█'), wide(crane, null)];
    const typed = read([heads, [...b.slice(0, 4), '█', a[5] ?? null], [...a.slice(0, 4), null, b[5] ?? null]]);
    expect(typed.rows.map(({identity}) => identity)).toEqual(['Crane', 'Acme']);
    expect(typed.overwritten).toEqual(expect.not.arrayContaining(['E2', 'E3']));
  });
});

describe('a row that somebody added', () => {
  const cake = ['', 'Bring cake', '', '', ''];

  it('belongs to the account of the row above it, with everything that was typed', () => {
    expect(rowsIn(tabWith(step('Acme'), cake, title('Bolt'), step('Bolt'), ['Party', null, null, null, null]))).toEqual(
      [
        expect.arrayContaining(['Acme', 'call']),
        ['Acme', ADDED, {action: 'Bring cake'}],
        expect.arrayContaining(['Bolt', 'call']),
        ['Bolt', ADDED, {account: 'Party'}],
      ],
    );
    expect(read(tabWith(step('Acme'), cake))).toMatchObject({overwritten: [], isEdited: true});
  });

  it('belongs to no account above the first row of ours, and is nothing when it is blank', () => {
    expect(rowsIn([cake, headings, ['', null, '  ', null, null]])).toEqual([['', ADDED, {action: 'Bring cake'}]]);
  });

  it('keeps a note on a blank cell', () => {
    expect(rowsIn([headings, [null, withNote(null, 'ask'), null, null, null]])).toEqual([
      ['', ADDED, {action: withNote(null, 'ask')}],
    ]);
  });

  it('may be the copy of a row of ours, and is theirs as a whole then', () => {
    const copy = withCell(step('Acme'), 3, 'a second time');
    const typed = read(tabWith(step('Acme'), copy));
    expect(typed).toMatchObject({overwritten: [], isEdited: true});
    expect(typed.rows[1]).toMatchObject({
      identity: 'Acme',
      action: ADDED,
      fields: {account: 'Acme', action: 'Call', status: 'To do', notes: 'a second time'},
    });
    expect(read(tabWith(step('Acme'), step('Acme')))).toMatchObject({rows: [{}, {action: ADDED}], isEdited: true});
  });

  it('and that a run wrote again is known by its key, but for what the run filled in', () => {
    const cells = ['Acme', 'Bring cake', null, null];
    const key = rowKey(
      cells.map((value) => ({value})),
      {identity: 'Acme', row: 2, action: ADDED},
      checksums({account: 'Acme'}),
    );
    const typed = read(tabWith(withKey(cells, key), withKey(cells, key), step('Bolt')));
    expect(typed.isEdited).toBe(false);
    expect(typed.rows.slice(0, 2)).toMatchObject([
      {identity: 'Acme', action: ADDED, fields: {action: 'Bring cake'}},
      {identity: 'Acme', action: ADDED, fields: {action: 'Bring cake'}},
    ]);
    expect(Object.keys(typed.rows[0]?.fields ?? {})).toEqual(['action']);
    expect(rowsIn([headings, withKey(['Acme', '', null, null], key)])).toEqual([]);
    expect(rowsIn([headings, withKey(['Our Acme', '', null, null], key)])).toEqual([
      ['Acme', ADDED, {account: 'Our Acme'}],
    ]);
  });
});

it.each([
  {text: 'Doing', key: 'status-doing'},
  {text: ' doing\n', key: 'status-doing'},
  {text: '待办', key: 'status-todo'},
  {text: 'Done', key: undefined}, // not among those to choose from
  {text: '', key: undefined},
])('"$text" is the choice $key', ({text, key}) => expect(choiceIn(text, TAB.choices.status ?? [])).toBe(key));
