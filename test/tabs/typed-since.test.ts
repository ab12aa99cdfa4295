import {SCRIPTS} from '../../src/playbook/scripts';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {type Language, WORDS} from '../../src/playbook/words';
import {KEY_HEADING as CALENDAR_KEY} from '../../src/tabs/calendar/read';
import {withNote} from '../../src/tabs/kept/cell';
import {type Fields, rowKey} from '../../src/tabs/kept/keep-typed';
import type {TabKey, TabModel, TabValue} from '../../src/tabs/model';
import {fieldsOf, markOfRow, KEY_HEADING as PLAN_KEY} from '../../src/tabs/plan/read';
import {playbookTab} from '../../src/tabs/playbook/tab';
import {settingsTab} from '../../src/tabs/settings/tab';
import {isTypedSince} from '../../src/tabs/typed-since';

type Values = readonly (readonly unknown[])[];

const AROUND = {
  dayOf: (date: Date) => date.toISOString().slice(0, 10),
  settings: DEFAULT_SETTINGS,
  scripts: () => Object.values(SCRIPTS),
};

const isSince = (key: TabKey, now: Values, then: Values) => isTypedSince(key, now, then, AROUND);

/** A formula that somebody typed, in a row (from 1), and what it shows. */
function formula(text: string, row: number, shown: string): TabValue {
  return {shown, holds: shown, day: null, format: null, formula: {text, row}, note: ''};
}

describe('into a plan somebody typed since', () => {
  const {
    'plan-column-owner': OWNER,
    'plan-column-due': DUE,
    'plan-column-status': STATUS,
    'plan-column-notes': NOTES,
  } = WORDS.en;
  const WROTE: Fields = {owner: 'Ana', due: {day: '2026-12-01'}, status: 'To do', notes: null};

  /** The row of a step, as a run wrote it but for what it holds now. */
  const step = (holds: Fields = {}, action = 'call', wrote = WROTE) => [
    '1',
    'Call them',
    ...Object.values({...wrote, ...holds}),
    rowKey({identity: 'Acme', row: 2, action}, wrote),
  ];
  const ours = (...cells: (string | undefined)[]) => {
    const row = Array.from({length: 6}, (_, index) => cells[index] ?? null);
    return [...row, markOfRow(fieldsOf(row))];
  };
  const own = (...cells: unknown[]) => [...cells, ...Array.from({length: 7 - cells.length}, () => '')];
  const plan = (...rows: Values) => [
    ['', '', '', '', '', '', PLAN_KEY],
    ours('Next steps', '', OWNER, DUE, STATUS, NOTES),
    ours('First words', 'Good morning'),
    ...rows,
  ];

  it.each<[what: string, now: Values, then: Values, since: boolean]>([
    ['nobody touched it', plan(step()), plan(step()), false],
    ['nobody touched what the run made', plan(step()), [], false],
    ['an owner', plan(step({owner: 'Kim'})), plan(step()), true],
    ['an owner into what the run made', plan(step({owner: 'Kim'})), [], true],
    ['an owner before', plan(step({owner: 'Kim'})), plan(step({owner: 'Kim'})), false],
    [
      'an owner beside another step before',
      plan(step(), step({owner: 'Kim'}, 'email')),
      plan(step({owner: 'Kim'})),
      true,
    ],
    ['an owner where a note said so before', plan(step({owner: 'Kim'})), plan(step({notes: 'Kim'})), true],
    ['another owner', plan(step({owner: 'Kim'})), plan(step({owner: 'Zoe'})), true],
    ['what the run wrote then', plan(step({owner: 'Kim'})), plan(step({}, 'call', {...WROTE, owner: 'Kim'})), false],
    ['nothing where the run wrote anew', plan(step({}, 'call', {...WROTE, owner: 'Kim'})), plan(step()), false],
    ['nothing but cleared a cell', plan(step({owner: ''})), plan(step()), false],
    ['nothing but cleared a cell of what the run made', plan(step({owner: ''})), [], false],
    ['another day', plan(step({due: {day: '2026-12-02'}})), plan(step()), true],
    ['a status', plan(step({status: 'Doing'})), plan(step({status: 'Done'})), true],
    ['a status before, in another language', plan(step({status: '进行中'})), plan(step({status: 'Doing'})), false],
    ['a status into the notes', plan(step({notes: 'Doing'})), plan(step({notes: '进行中'})), true],
    ['a note on a cell', plan(step({owner: withNote('Ana', 'ask')})), plan(step()), true],
    ['a note on a blank cell', plan(step({notes: withNote(null, 'ask')})), plan(step()), true],
    [
      'a note on a cell before',
      plan(step({owner: withNote('Ana', 'ask')})),
      plan(step({owner: withNote('Ana', 'ask')})),
      false,
    ],
    ['a formula that shows the same', plan(step({owner: formula('="Ana"', 4, 'Ana')})), plan(step()), true],
    [
      'a formula before that moved with its row and shows something else',
      plan([], step({notes: formula('=TODAY()-D5', 5, '4')})),
      plan(step({notes: formula('=TODAY()-D4', 4, '3')})),
      false,
    ],
    [
      'another formula',
      plan(step({notes: formula('=D4+1', 4, '3')})),
      plan(step({notes: formula('=D4+2', 4, '3')})),
      true,
    ],
    ['a row', plan(step(), own('', 'Send a photo')), plan(step()), true],
    ['a row before', plan(step(), own('', 'Send a photo')), plan(step(), own('', 'Send a photo')), false],
    [
      'a row before that has other rows above it now',
      plan(step(), step({}, 'email'), own('', 'Send a photo')),
      plan(step(), own('', 'Send a photo')),
      false,
    ],
    [
      'an owner into a row of their own',
      plan(step(), own('', 'Send a photo', 'Kim')),
      plan(step(), own('', 'Send a photo')),
      true,
    ],
    [
      'an owner into one of two rows of their own',
      plan(step(), own('', 'Send a photo', 'Kim'), own('', 'Bring cake', 'Kim')),
      plan(step(), own('', 'Send a photo'), own('', 'Bring cake', 'Kim')),
      true,
    ],
  ])('%s', (_, now, then, since) => expect(isSince('plan', now, then)).toBe(since));
});

describe('into a calendar somebody typed since', () => {
  const {
    'calendar-account': ACCOUNT,
    'calendar-phase': PHASE,
    'calendar-start': START,
    'calendar-notes': NOTES,
  } = WORDS.en;
  const KEY = rowKey({identity: 'Acme', row: 2, action: 'opening'}, {start: {day: '2026-12-01'}, notes: null});
  const calendar = (...rows: Values) => [[ACCOUNT, PHASE, START, NOTES, CALENDAR_KEY], ...rows];
  const step = (notes: string, day = '2026-12-01') => ['Acme', 'Opening', new Date(`${day}T00:00:00Z`), notes, KEY];
  const own = (account: string, notes: string) => [account, 'Party', '', notes, ''];

  it.each<[what: string, now: Values, then: Values, since: boolean]>([
    ['nobody touched it', calendar(step('')), calendar(step('')), false],
    ['nobody touched what the run made', calendar(step('')), [], false],
    ['a note', calendar(step('called')), calendar(step('')), true],
    ['a note before', calendar(step('called')), calendar(step('called')), false],
    ['another day', calendar(step('', '2026-12-02')), calendar(step('')), true],
    ['another day before', calendar(step('', '2026-12-02')), calendar(step('', '2026-12-02')), false],
    ['a row', calendar(step(''), own('Acme', 'cake')), calendar(step('')), true],
    ['a row before', calendar(step(''), own('Acme', 'cake')), calendar(step(''), own('Acme', 'cake')), false],
    ['the row of another account', calendar(own('Bolt', 'cake')), calendar(own('Acme', 'cake')), true],
    [
      'into one row what another says',
      calendar(own('Acme', 'cake'), own('Bolt', 'cake')),
      calendar(own('Acme', 'cake'), own('Bolt', 'bread')),
      true,
    ],
    ['something else into their row', calendar(own('Acme', 'bread')), calendar(own('Acme', 'cake')), true],
  ])('%s', (_, now, then, since) => expect(isSince('calendar', now, then)).toBe(since));
});

/** The cells of a tab as it stands, with the cell beside a key in its hidden column changed. */
function cellsOf({cells, hiddenColumns = []}: TabModel, changes: Readonly<Record<string, unknown>> = {}): unknown[][] {
  const [hidden = 1] = hiddenColumns;
  return cells.map((row) => {
    const values = row.map(({value}) => value ?? '');
    const key = String(values[hidden - 1]);
    return key in changes ? [values[0], changes[key], ...values.slice(2)] : values;
  });
}

describe('into the settings somebody typed since', () => {
  const settings = (changes: Readonly<Record<string, unknown>> = {}, language: Language = 'en') =>
    cellsOf(settingsTab(DEFAULT_SETTINGS, WORDS[language]), changes);

  it.each<[what: string, now: Values, then: Values, since: boolean]>([
    ['nobody touched them', settings(), settings(), false],
    ['nobody touched what the run made', settings(), [], false],
    ['nothing: the tab speaks another language now', settings({}, 'zh'), settings(), false],
    ['a value', settings({conversationsPerWeek: 3}), settings(), true],
    ['a value into what the run made', settings({conversationsPerWeek: 3}), [], true],
    ['a value before', settings({conversationsPerWeek: 3}), settings({conversationsPerWeek: 3}), false],
    ['the usual value again', settings(), settings({conversationsPerWeek: 3}), false],
    [
      'the same value beside another setting',
      settings({'thresholds.staleDays': 50}),
      settings({'thresholds.loginDays': 50}),
      true,
    ],
    ['something that does not add up', settings({conversationsPerWeek: 'many'}), settings(), true],
    [
      'something before that does not add up',
      settings({conversationsPerWeek: 'many'}),
      settings({conversationsPerWeek: 'many'}),
      false,
    ],
    [
      'something else that does not add up',
      settings({conversationsPerWeek: 'many', nrrTarget: 'more'}),
      settings({conversationsPerWeek: 'many'}),
      true,
    ],
    [
      'a usual value again beside another before',
      settings({conversationsPerWeek: 3}),
      settings({conversationsPerWeek: 3, 'thresholds.staleDays': 50}),
      false,
    ],
    ['over all that we know them by', [['Hello']], settings(), false],
  ])('%s', (_, now, then, since) => expect(isSince('settings', now, then)).toBe(since));

  it('by what is usual in the file', () => {
    const around = {...AROUND, settings: {...DEFAULT_SETTINGS, conversationsPerWeek: 3}};
    expect(isTypedSince('settings', settings({conversationsPerWeek: 3}), [], around)).toBe(false);
    expect(isTypedSince('settings', settings(), [], around)).toBe(true);
  });
});

describe('into the playbook somebody typed since', () => {
  const KEY = 'opening/ceiling';
  const playbook = (text?: string, language: Language = 'en', other?: string) =>
    cellsOf(playbookTab(SCRIPTS[language], WORDS[language]), {
      ...(text !== undefined && {[KEY]: text}),
      ...(other !== undefined && {'opening/success': other}),
    });

  it.each<[what: string, now: () => Values, then: () => Values, since: boolean]>([
    ['nobody touched it', () => playbook(), () => playbook(), false],
    ['nobody touched what the run made', () => playbook(), () => [], false],
    ['nothing: the tab speaks another language now', () => playbook(undefined, 'zh'), () => playbook(), false],
    ['nothing: it spoke another language all the time', () => playbook(undefined, 'zh'), () => [], false],
    ['a text', () => playbook('Hello!'), () => playbook(), true],
    ['a text before', () => playbook('Hello!'), () => playbook('Hello!'), false],
    ['a text that cannot be filled in', () => playbook('Hello {{account'), () => playbook(), true],
    [
      'a text before that cannot be filled in',
      () => playbook('Hello {{account'),
      () => playbook('Hello {{account'),
      false,
    ],
    [
      'another text that cannot be filled in',
      () => playbook('Hello {{account', 'en', 'Hi {{account'),
      () => playbook('Hello {{account'),
      true,
    ],
    ['our text again', () => playbook(), () => playbook('Hello!'), false],
  ])('%s', (_, now, then, since) => expect(isSince('playbook', now(), then())).toBe(since));
});

it.each<TabKey>(['ranking', 'history'])('into the %s tab nobody types anything that counts', (key) => {
  expect(isSince(key, [['Kim']], [])).toBe(false);
});
