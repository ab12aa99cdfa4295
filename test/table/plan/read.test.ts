import {WORDS} from '../../../src/playbook/words';
import {isOwn, KEY_HEADING, readPlan} from '../../../src/table/plan/read';

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
    {what: 'a heading over what people type', rows: [TITLE, HEADINGS.map((each) => (each === DUE ? '' : each)), STEP]},
  ])('holds nothing when it has lost $what', ({rows}) => expect(readPlan(rows, String)).toEqual([]));

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
    const [, one, other] = read(STEP, ADDED, ADDED);
    expect(one).toMatchObject({identity: 'Acme', row: 2, fields: {owner: 'Zoe', status: 'Done'}});
    expect(isOwn(one?.action ?? '')).toBe(true);
    expect(other?.action).not.toBe(one?.action);
  });

  it('that copies one of ours is somebody’s own, whatever its label', () => {
    const [ours, copy, ...more] = read(STEP, STEP);
    expect([ours?.action, isOwn(copy?.action ?? ''), copy?.texts, more]).toEqual(['call', true, ['Call them'], []]);
  });

  it('ends what was added when it is blank or has a label', () => {
    expect(texts(STEP, BLANK, ADDED)).toEqual(['Call them']);
    expect(texts(STEP, ADDED, ['First words', 'Good morning', '', '', '', '', ''])).toEqual(['Call them', ADDED[1]]);
  });
});

it.each([
  {action: 'own 3 Send the photo', own: true},
  {action: 'call', own: false},
  {action: 'make it your own ', own: false},
])('"$action" is somebody’s own: $own', ({action, own}) => expect(isOwn(action)).toBe(own));
