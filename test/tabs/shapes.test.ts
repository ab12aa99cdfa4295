import {SCRIPTS} from '../../src/playbook/scripts';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {WORDS} from '../../src/playbook/words';
import {calendarTab} from '../../src/tabs/calendar/tab';
import {detailsTab} from '../../src/tabs/details/tab';
import {historyRun, historyTab} from '../../src/tabs/history/history';
import type {TabModel} from '../../src/tabs/model';
import {playbookTab} from '../../src/tabs/playbook/tab';
import {rankingTab} from '../../src/tabs/ranking/tab';
import {settingsTab} from '../../src/tabs/settings/tab';
import {shownShape, shownTab} from '../golden-file';
import {MEETING, nextActionsOf} from './meeting';
import {meetingPage} from './meeting/page';
import {outreachPage} from './outreach/page';
import {tabOf} from './plan/planned';
import {calendarOf, schedulesFor} from './scheduled';

const words = WORDS.en;

const schedules = schedulesFor(MEETING);

function calendar(days: number): TabModel {
  const {lines, frame} = calendarOf(MEETING, words, {days});
  return calendarTab(lines, frame, words);
}

const OPTIONS = {
  settings: DEFAULT_SETTINGS,
  words,
  previous: null,
  sheetName: 'Accounts',
  nextActionOf: nextActionsOf(MEETING),
};

const CATALOG = {
  ...DEFAULT_SETTINGS.catalog,
  seatPrice: 80,
  modules: [{name: 'Analytics', arr: 12_000}],
  tiers: [{name: 'Enterprise', delta: 20_000, includesModules: true}],
};

const TABS: Readonly<Record<string, () => TabModel>> = {
  'the ranking': () => rankingTab(MEETING, OPTIONS),
  'the details': () => detailsTab(MEETING, OPTIONS),
  'the meeting': () => meetingPage(),
  'the plans': () => tabOf(),
  'the outreach': () => outreachPage(),
  'the calendar of 90 days': () => calendar(90),
  'the calendar of 30 days': () => calendar(30),
  'the settings': () =>
    settingsTab({...DEFAULT_SETTINGS, catalog: CATALOG}, words, {formula: '=EXPANSION_ASSESS(A1:B1, A2:B9)'}),
  'the playbook': () => playbookTab(SCRIPTS.en, words),
  'the history': () => historyTab([historyRun(MEETING, 1, {settings: DEFAULT_SETTINGS, mark: 'meeting', schedules})]),
};

/** Reviewed like code: where things stand in a tab, how wide and high, what is frozen, merged, hidden and chosen from. */
describe('the shape of', () => {
  it.each(Object.keys(TABS))('%s', (name) => expect(shownShape(TABS[name]!())).toMatchSnapshot());
});

describe('the cells of', () => {
  it.each(['the settings', 'the history'])('%s', (name) => {
    expect(shownTab(TABS[name]!())).toMatchSnapshot();
  });
});
