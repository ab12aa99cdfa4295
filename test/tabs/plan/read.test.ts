import {WORDS} from '../../../src/playbook/words';
import {withNote} from '../../../src/tabs/kept/cell';
import type {TabValue} from '../../../src/tabs/model';
import {
  asOwn,
  besidePlan,
  fieldsOf,
  isOwn,
  isPlanLost,
  isStepKey,
  KEY_HEADING,
  markOfRow,
  readPlan,
} from '../../../src/tabs/plan/read';

const {
  'plan-column-owner': OWNER,
  'plan-column-due': DUE,
  'plan-column-status': STATUS,
  'plan-column-notes': NOTES,
} = WORDS.en;
const keyOf = (action: string) => JSON.stringify(['Acme', 2, action, {}]);

const TITLE = ['', '', '', '', '', '', KEY_HEADING];
const HEADINGS = ['Next steps', '', OWNER, DUE, STATUS, NOTES, ''];
const STEP = ['1', 'Call them', 'Ana', '', 'Doing', 'asked twice', keyOf('call')];
const ADDED = ['', 'Send the signed photo', 'Zoe', '', 'Done', '', ''];
const BLANK = ['', '', '', '', '', '', ''];

function read(...rows: readonly (readonly unknown[])[]) {
  return readPlan([TITLE, HEADINGS, ...rows], (date) => date.toISOString().slice(0, 10));
}

/** What the rows that were read say. */
const texts = (...rows: readonly (readonly unknown[])[]) => read(...rows).flatMap((row) => row.texts);

describe('a plan as it is read', () => {
  it('holds each step with what was typed beside it and what it says', () => {
    expect(read(STEP)).toEqual([
      {
        identity: 'Acme',
        row: 2,
        action: 'call',
        wrote: {},
        fields: {owner: 'Ana', due: null, status: 'Doing', notes: 'asked twice'},
        texts: ['Call them'],
      },
    ]);
  });

  it('is still known when people deleted the columns before the owner', () => {
    const rest = [TITLE, HEADINGS, STEP].map((row) => row.slice(2));
    expect(readPlan(rest, String)).toMatchObject([{action: 'call', fields: {owner: 'Ana', notes: 'asked twice'}}]);
  });

  it.each([
    {what: 'its key column', rows: [BLANK, HEADINGS, STEP]},
    {what: 'every heading over what people type', rows: [TITLE, ['Next steps', '', '', '', '', '', ''], STEP]},
  ])('holds nothing when it has lost $what, and is lost', ({rows}) => {
    expect(readPlan(rows, String)).toEqual([]);
    expect(isPlanLost(rows)).toBe(true);
  });

  it('is not lost when it is there, nor when the tab is blank', () => {
    expect(isPlanLost([TITLE, HEADINGS, STEP])).toBe(false);
    expect(isPlanLost([BLANK, BLANK])).toBe(false);
    expect(isPlanLost([BLANK, STEP])).toBe(true);
  });

  it('says nothing of a column whose heading is gone, and all of the others', () => {
    const without = (heading: string | undefined) => HEADINGS.map((each) => (each === heading ? 'What' : each));
    expect(readPlan([TITLE, without(DUE), STEP], String)).toMatchObject([{texts: ['Call them']}]);
    expect(readPlan([TITLE, without(DUE), STEP], String).map(({fields}) => fields)).toEqual([
      {owner: 'Ana', status: 'Doing', notes: 'asked twice'},
    ]);
    expect(readPlan([TITLE, without(OWNER), STEP], String)).toMatchObject([
      {texts: ['Call them'], fields: {due: null, status: 'Doing', notes: 'asked twice'}},
    ]);
  });

  it('knows its key column wherever it stands', () => {
    const turned = [TITLE, HEADINGS, STEP].map((row) => [row.at(-1), ...row.slice(0, -1)]);
    expect(readPlan(turned, String)).toMatchObject([{action: 'call', fields: {owner: 'Ana'}, texts: ['Call them']}]);
  });
});

describe('a row below a step', () => {
  it.each([
    {what: 'without a label', row: ADDED, added: true},
    {what: 'that ends early', row: [undefined, 'Send the signed photo'], added: true},
    {what: 'whose label is empty', row: [null, 'Send the signed photo'], added: true},
    {what: 'with a label, such as our next part', row: ['First words', 'Good morning'], added: false},
    {what: 'without an action', row: ['', '', 'Zoe', '', 'Done', '', ''], added: false},
    {what: 'that is blank', row: BLANK, added: false},
  ])('$what was added by somebody: $added', ({row, added}) => {
    expect(texts(STEP, row)).toEqual(added ? ['Call them', row[1]] : ['Call them']);
  });

  it('belongs to the account of that step, under a name of its own', () => {
    const [, one, other, ...more] = read(STEP, ADDED, ADDED);
    expect([other?.texts, more]).toEqual([[ADDED[1]], []]);
    expect(one).toMatchObject({identity: 'Acme', row: 2, fields: {owner: 'Zoe', status: 'Done'}});
    expect(isOwn(one?.action ?? '')).toBe(true);
    expect(other?.action).not.toBe(one?.action);
  });

  it('that copies one of ours is somebody’s own, whatever its label', () => {
    const [ours, copy, ...more] = read(STEP, STEP);
    expect([ours?.action, isOwn(copy?.action ?? ''), copy?.texts, more]).toEqual(['call', true, ['Call them'], []]);
  });

  it('is nobody’s before the first step', () => {
    expect(texts(ADDED, STEP)).toEqual(['Call them']);
  });

  it('ends what was added when it is blank or has a label', () => {
    expect(texts(STEP, BLANK, ADDED)).toEqual(['Call them']);
    expect(texts(STEP, ADDED, ['First words', 'Good morning', '', '', '', '', ''])).toEqual(['Call them', ADDED[1]]);
  });
});

describe('in a plan whose own rows are marked', () => {
  const INDEX_HEADINGS = [
    WORDS.en['plan-index-account'],
    WORDS.en['plan-index-next'],
    WORDS.en['plan-index-owner'],
    WORDS.en['plan-index-due'],
    WORDS.en['plan-index-target'],
    WORDS.en['plan-index-kind'],
    KEY_HEADING,
  ];
  const ours = (...cells: (string | null | undefined)[]) => {
    const row = Array.from({length: 6}, (_, index) => cells[index] ?? null);
    return [...row, markOfRow(fieldsOf(row))];
  };
  const named = (action: string, cells: (string | null)[], wrote: object = {}) => [
    ...cells,
    JSON.stringify(['Acme', 2, action, {...wrote, '#': markOfRow(fieldsOf(cells), action)}]),
  ];
  /** A row in which somebody typed into one cell, from 0. */
  const typedInto = (row: readonly unknown[], at: number, value: unknown) =>
    row.map((cell, index) => (index === at ? value : cell));
  const LINE = ['Acme', 'Call them', 'Ana', null, '12,000', 'Expand'];
  const TEXT = ours('Opening line', 'Good morning');
  const SECTION = ours('Next steps', null, OWNER, DUE, STATUS, NOTES);

  /** What the rows of people's own say, and whose they are. */
  function own(...rows: readonly (readonly unknown[])[]) {
    const all = [INDEX_HEADINGS, named('index', LINE, {owner: 'Ana', due: null}), SECTION, ...rows];
    return readPlan(all, (date) => date.toISOString().slice(0, 10)).flatMap(({identity, action, fields}) =>
      isOwn(action) ? [[identity, ...Object.values(fields)]] : [],
    );
  }

  it.each<[what: string, row: readonly unknown[], kept: unknown[][]]>([
    ['a text of ours is not anybody’s', TEXT, []],
    ['a blank row is nothing', BLANK, []],
    ['a row with only a label', ['Ours', '', '', '', '', '', ''], [['Acme', 'Ours', null, null, null, null, null]]],
    ['a row with only a note', ['', '', '', '', '', 'late', ''], [['Acme', null, null, null, null, null, 'late']]],
    [
      'a text that was written over, with its label',
      typedInto(TEXT, 1, 'Hi!'),
      [['Acme', 'Opening line', 'Hi!', null, null, null, null]],
    ],
    ['a word beside a text', typedInto(TEXT, 2, 'Kim'), [['Acme', 'Opening line', null, 'Kim', null, null, null]]],
    ['a text that was cleared', typedInto(TEXT, 1, ''), []],
  ])('%s', (_, row, kept) => expect(own(row)).toEqual(kept));

  it('holds what was typed in the index beside the owner and the day, and what was written over it', () => {
    const line = typedInto(typedInto(named('index', LINE, {owner: 'Ana', due: null}), 2, 'Kim'), 5, 'Soon');
    const rows = readPlan([INDEX_HEADINGS, line, SECTION], String);
    expect(rows.map(({action, fields}) => [isOwn(action), fields])).toEqual([
      [false, {owner: 'Kim', due: null}],
      [true, {label: null, text: null, owner: null, due: null, status: null, notes: 'Soon'}],
    ]);
  });

  it('keeps a day that was typed in the index in its place, and makes no row of it', () => {
    const rows = readPlan(
      [INDEX_HEADINGS, typedInto(named('index', LINE, {owner: 'Ana', due: null}), 3, 'Friday')],
      String,
    );
    expect(rows.map(({action, fields}) => [action, fields])).toEqual([['index', {owner: 'Ana', due: 'Friday'}]]);
  });

  it('finds the texts by their headings, wherever people moved them', () => {
    const moved = (order: number[]) => (row: readonly unknown[]) => order.map((column) => row[column] ?? '');
    const rows = [INDEX_HEADINGS, named('index', LINE, {}), SECTION, typedInto(TEXT, 1, 'Hi!')];
    for (const order of [
      [0, 1, 7, 2, 3, 4, 5, 6],
      [1, 0, 2, 3, 4, 5, 6],
      [6, 5, 4, 3, 2, 1, 0],
    ]) {
      const found = readPlan(rows.map(moved(order)), String).filter(({action}) => isOwn(action));
      expect(found.map(({fields}) => [fields.label, fields.text])).toEqual([['Opening line', 'Hi!']]);
    }
  });

  it('knows a row of people’s own again that was laid aside, by the label in its key', () => {
    const key = (wrote: object) => JSON.stringify(['Acme', 2, 'own 3 Send the photo', wrote]);
    const row = (wrote: object) => ['Acme · Photo', 'Send the photo', 'Zoe', '', '', '', key(wrote)];
    const found = (wrote: object) => readPlan([INDEX_HEADINGS, SECTION, row(wrote)], String);
    expect(found({label: 'Photo'})).toMatchObject([
      {action: 'own 3 Send the photo', wrote: {}, fields: {label: 'Photo', text: 'Send the photo', owner: 'Zoe'}},
    ]);
    expect(found({})).toMatchObject([{fields: {label: null, text: 'Send the photo'}}]);
  });

  it('belongs to nobody when it names no account at all', () => {
    expect(readPlan([INDEX_HEADINGS, SECTION, ['', 'Bring cake', '', '', '', '', '']], String)).toEqual([]);
  });

  it('gives a row to the account in whose plan it stands, the first ones to the first', () => {
    const block = JSON.stringify(['Bolt', 3, 'block', {'#': markOfRow(fieldsOf(['Expand', 'Bolt']), 'block')}]);
    const added = (text: string) => ['', text, '', '', '', '', ''];
    const rows = [
      added('above'),
      INDEX_HEADINGS,
      named('index', LINE, {}),
      added('Acme’s'),
      ['Expand', 'Bolt', '', '', '', '', block],
      SECTION,
      added('Bolt’s'),
    ];
    const found = readPlan(rows, String).filter(({action}) => isOwn(action));
    expect(found.map(({identity, texts}) => [identity, ...texts])).toEqual([
      ['Acme', 'Acme’s'],
      ['Bolt', 'Bolt’s'],
      ['Acme', 'above'],
    ]);
  });

  it('names the cells that have no place in it: columns of people’s own, and notes on texts of ours', () => {
    const noted = typedInto(TEXT, 1, withNote('Good morning', 'shorter?'));
    const added = ['', withNote('Bring cake', 'or bread'), '', '', '', '', ''];
    const rows = [INDEX_HEADINGS, SECTION, [...TEXT, 'Budget'], noted, added] as TabValue[][];
    expect(besidePlan(rows)).toEqual([
      {row: 3, column: 8},
      {row: 4, column: 2},
    ]);
    expect(besidePlan([['x']])).toEqual([]);
  });

  it.each<[what: string, action: string, kept: number[]]>([
    ['of the index beside owner and day', 'index', [2, 3]],
    ['above a plan on the name, which is ours', 'block', [1]],
    ['of a step anywhere', 'call', [0, 1, 2, 3, 4, 5]],
  ])('keeps the notes on a row %s', (_, action, kept) => {
    const noted = [0, 1, 2, 3, 4, 5].map((index) => withNote(LINE[index] ?? null, 'x'));
    const key = JSON.stringify(['Acme', 2, action, {}]);
    const lost = besidePlan([INDEX_HEADINGS, SECTION, [...noted, key]] as TabValue[][]);
    expect(lost.map(({column}) => column - 1)).toEqual([0, 1, 2, 3, 4, 5].filter((index) => !kept.includes(index)));
  });
});

it.each<[key: TabValue | undefined, step: boolean]>([
  [keyOf('call'), true],
  [keyOf('own 3 Send the photo'), true],
  [keyOf('index'), false],
  [keyOf('block'), false],
  [markOfRow({}), false],
  [KEY_HEADING, false],
  [null, false],
  [undefined, false],
])('the hidden cell %j is that of a step: %s', (key, step) => expect(isStepKey(key)).toBe(step));

it('a row of the index that is laid aside says the step it named', () => {
  const row = {identity: 'Acme', row: 2, action: 'index', wrote: {owner: 'Ana'}, fields: {owner: 'Kim'}};
  expect(asOwn({...row, texts: ['Call them']})).toEqual({
    identity: 'Acme',
    row: 2,
    action: 'own 0 Call them',
    wrote: {},
    fields: {owner: 'Kim', text: 'Call them'},
    texts: ['Call them'],
  });
  expect(asOwn({...row, texts: []}).fields).toEqual({owner: 'Kim', text: null});
});

it.each([
  {action: 'own 3 Send the photo', own: true},
  {action: 'call', own: false},
  {action: 'make it your own ', own: false},
])('"$action" is somebody’s own: $own', ({action, own}) => expect(isOwn(action)).toBe(own));
