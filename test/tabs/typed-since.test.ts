import {LANGUAGES} from '../../src/playbook/languages';
import {SCRIPTS} from '../../src/playbook/scripts';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {type Language, WORDS} from '../../src/playbook/words';
import {withNote} from '../../src/tabs/kept/cell';
import type {TabKey, TabModel, TabValue} from '../../src/tabs/model';
import {playbookTab} from '../../src/tabs/playbook/tab';
import {settingsTab} from '../../src/tabs/settings/tab';
import {isTypedSince} from '../../src/tabs/typed-since';
import {cellsOf, formula} from './cells-of';
import {meetingPage} from './meeting/page';
import {outreachPage} from './outreach/page';
import {tabOf} from './plan/planned';

type Values = readonly (readonly unknown[])[];

const texts = () => LANGUAGES.map((language) => ({words: WORDS[language], scripts: SCRIPTS[language]}));

const isSince = (key: TabKey, now: Values, then: Values = []) =>
  isTypedSince(key, now, then, {settings: DEFAULT_SETTINGS, texts});

describe('into a plan that a run wrote with what was typed before', () => {
  const firstStep = (cells: TabValue[][]) => cells.findIndex((row) => row[4] === 'To do');
  const typed = cellsOf(tabOf());
  typed[firstStep(typed)]![2] = withNote('Kim', 'ask him');
  typed[firstStep(typed)]![5] = formula('=TODAY()-D11', 11, '3');
  const written = cellsOf(tabOf({before: typed}));

  it.each<[what: string, since: boolean, change: (row: TabValue[], cells: TabValue[][]) => void]>([
    ['nobody typed', false, () => {}],
    [
      'nobody typed, and a formula shows something else by now',
      false,
      (row) => (row[5] = formula('=TODAY()-D22', 22, '4')),
    ],
    ['nothing but cleared a cell', false, (row) => (row[2] = null)],
    ['an owner', true, (row) => (row[2] = 'Zoe')],
    ['another formula', true, (row) => (row[5] = formula('=TODAY()', 22, '3'))],
    ['a note', true, (row) => (row[3] = withNote(row[3] ?? null, 'soon'))],
    ['over a text of ours', true, (row) => (row[1] = 'Our own step')],
    ['a row', true, (_, cells) => cells.push([null, 'Bring cake', null, null, null, null, null])],
    ['a copy of a row', true, (row, cells) => cells.push([...row])],
    ['into the hidden column', true, (row) => (row[6] = 'x')],
  ])('%s: %s', (_, since, change) => {
    const cells = written.map((row) => [...row]);
    const row = cells[firstStep(cells)]!;
    expect(row[2]).toEqual(withNote('Kim', 'ask him'));
    change(row, cells);
    expect(isSince('plan', cells)).toBe(since);
  });

  it('nobody typed while it shows what its copy shows, whatever it was written with', () => {
    const touched = written.map((row) => [...row]);
    touched[firstStep(touched)]![2] = 'Zoe';
    expect(isSince('plan', touched, written)).toBe(true);
    expect(isSince('plan', touched, structuredClone(touched))).toBe(false);
  });

  it('nobody can be sure without the hidden column', () => {
    expect(
      isSince(
        'plan',
        written.map((row) => row.slice(0, -1)),
      ),
    ).toBe(true);
    expect(isSince('plan', [])).toBe(false);
    expect([isSince('calendar', [['x']]), isSince('calendar', [])]).toEqual([true, false]);
  });
});

describe.each<[key: TabKey, tab: () => TabModel, column: number, isOpen: (row: readonly TabValue[]) => boolean]>([
  ['outreach', outreachPage, 7, (row) => row[9] === 'To send'],
  ['meeting', meetingPage, 8, (row) => row.includes('Open')],
])('into the %s', (key, tab, column, isOpen) => {
  const written = cellsOf(tab());

  it.each<[what: string, since: boolean, change: (row: TabValue[], cells: TabValue[][]) => void]>([
    ['nobody typed', false, () => {}],
    ['a text of their own', true, (row) => (row[column] = 'Our own words')],
    ['a note', true, (row) => (row[column] = withNote(row[column] ?? null, 'ask him'))],
    ['a row', true, (_, cells) => cells.push(['Bring cake'])],
  ])('%s: %s', (_, since, change) => {
    const cells = written.map((row) => [...row]);
    change(cells.find(isOpen)!, cells);
    expect(isSince(key, cells)).toBe(since);
  });
});

/** The cells of a tab, with the cell beside a key in its hidden column changed. */
function valuesOf({cells, hiddenColumns = []}: TabModel, changes: Readonly<Record<string, unknown>> = {}): unknown[][] {
  const [hidden = 1] = hiddenColumns;
  return cells.map((row) => {
    const values = row.map(({value}) => value ?? '');
    const key = String(values[hidden - 1]);
    return key in changes ? [values[0], changes[key], ...values.slice(2)] : values;
  });
}

describe('into the settings somebody typed since', () => {
  const settings = (changes: Readonly<Record<string, unknown>> = {}, language: Language = 'en') =>
    valuesOf(settingsTab(DEFAULT_SETTINGS, WORDS[language]), changes);

  it.each<[what: string, now: Values, then: Values, since: boolean]>([
    ['nobody touched them', settings(), settings(), false],
    ['nobody touched what the run made', settings(), [], false],
    ['nothing: the tab speaks another language now', settings({}, 'zh'), settings(), false],
    ['a value', settings({conversationsPerWeek: 3}), settings(), true],
    ['a value into what the run made', settings({conversationsPerWeek: 3}), [], true],
    ['a value before', settings({conversationsPerWeek: 3}), settings({conversationsPerWeek: 3}), false],
    ['the usual value again', settings(), settings({conversationsPerWeek: 3}), true],
    ['the same beside another', settings({'thresholds.staleDays': 50}), settings({'thresholds.loginDays': 50}), true],
    ['something that does not add up', settings({conversationsPerWeek: 'many'}), settings(), true],
    [
      'something before that does not add up',
      settings({conversationsPerWeek: 'many'}),
      settings({conversationsPerWeek: 'many'}),
      false,
    ],
    ['over all that we know them by', [['Hello']], settings(), false],
  ])('%s', (_, now, then, since) => expect(isSince('settings', now, then)).toBe(since));

  it('by what is usual in the file', () => {
    const usual = {settings: {...DEFAULT_SETTINGS, conversationsPerWeek: 3}, texts};
    expect(isTypedSince('settings', settings({conversationsPerWeek: 3}), [], usual)).toBe(false);
    expect(isTypedSince('settings', settings(), [], usual)).toBe(true);
  });
});

describe('into the playbook somebody typed since', () => {
  const playbook = (changes: Readonly<Record<string, string>> = {}, language: Language = 'en') =>
    valuesOf(playbookTab(SCRIPTS[language], WORDS[language]), changes);
  const hello = {'play/Capacity/talk': 'Hello!'};
  const broken = {'play/Capacity/talk': 'Hello {{account'};

  it.each<[what: string, now: () => Values, then: () => Values, since: boolean]>([
    ['nobody touched it', () => playbook(), () => playbook(), false],
    ['nobody touched what the run made', () => playbook(), () => [], false],
    ['nothing: the tab speaks another language now', () => playbook({}, 'zh'), () => playbook(), false],
    ['nothing: it spoke another language all the time', () => playbook({}, 'zh'), () => [], false],
    ['a text', () => playbook(hello), () => playbook(), true],
    ['a text before', () => playbook(hello), () => playbook(hello), false],
    ['a text that cannot be filled in', () => playbook(broken), () => playbook(), true],
    ['a text before that cannot be filled in', () => playbook(broken), () => playbook(broken), false],
  ])('%s', (_, now, then, since) => expect(isSince('playbook', now(), then())).toBe(since));
});

it.each<TabKey>(['ranking', 'details', 'history'])('into the %s tab nobody types anything that counts', (key) => {
  expect(isSince(key, [['Kim']])).toBe(false);
});
