import type {BuiltTab, Chosen, Formula, Look, OpenableTab, Opened, PayloadOf} from '../src/api';
import {DEFAULT_TABLE} from '../src/sql/names';
import {warehouseSql} from '../src/sql/warehouse-sql';
import {attempt, known, place, quietly, tell} from './app';
import {show} from './element';
import {drawMeeting, forgetMeeting} from './meeting';
import {announceAgain, isScoring, restRun, whenScored} from './scoring';
import {CallFailed, call} from './server';
import {openPanel, startTabs} from './tabs';
import {accountDetails, accountHint} from './views/account';
import {calendarView, planView} from './views/build';
import {portfolioView} from './views/portfolio';
import {resultView} from './views/result';
import {settingsView} from './views/settings';
import {speak, speakFirst, t} from './words';

/** How often the sidebar looks where the user is and whether the sheet changed: Google tells it neither. Milliseconds. */
const EVERY = 10_000;

let days = 90;
let formula: Formula | null = null;
let asksToRemove = false;
let accountShown = '';
/** What the last glance said when the account was read. */
let accountSeen = '';
let isLooking = false;
let isToLookAgain = false;
/** What the last glance said of the account tab while the portfolio was in front. */
let cellsSeen = '';

speakFirst();
startTabs(openPanelNow);
whenScored(async () => {
  drawPortfolio();
  document.querySelector('main')!.scrollTop = 0;
  cellsSeen = '';
  await lookAround();
  // The sheet may have changed between the look and the scoring.
  void refreshLook();
});
window.addEventListener('focus', () => void lookAround());
setInterval(() => {
  if (!document.hidden) void lookAround();
}, EVERY);
attempt('portfolio', () => call('open', {}), take);

/** Takes what the server said and shows it everywhere. */
function take(opened: Opened): void {
  known.opened = opened;
  known.look = opened.look;
  speak(opened.settings.language, opened.words);
  formula = null;
  accountShown = '';
  drawPortfolio();
  drawSettings();
  restRun();
  doFirst();
}

/** What the menu opened the sidebar for. */
function doFirst(): void {
  const first = document.getElementById('first');
  if (first === null) return;
  first.remove();
  place('tab-settings').click();
  void buildSql();
}

/** Looks at the sheet again; the result of a run is shown as long as it is of that tab. */
function refreshLook(): Promise<void> {
  return quietly(async () => {
    const before = known.look;
    const look = await call('look', {});
    if (isScoring()) return;
    known.look = look;
    // Somebody may be about to choose something in what says the same.
    if (JSON.stringify(look) !== JSON.stringify(before)) drawPortfolio();
    if (look.tab !== before?.tab || look.state !== before.state) restRun();
  });
}

/** Another column or word counts: what a run found holds no longer. */
function takeLook(look: Look): void {
  known.look = look;
  known.result = null;
  formula = null;
  drawPortfolio();
  restRun();
}

/** Each panel reads what it needs when it is opened; scoring stays at the bottom of the portfolio. */
function openPanelNow(panel: string): void {
  place('run').hidden = panel !== 'portfolio';
  if (panel === 'portfolio') announceAgain();
  else if (!isScoring()) tell('');
  if (known.opened === null) return;
  if (panel === 'account') readAccount();
  accountSeen = '';
  if (panel === 'meeting') drawMeeting(openAccount);
  if (panel === 'plan') drawPlan();
  if (panel === 'calendar') drawCalendar();
  if (panel === 'settings') drawSettings();
}

function drawPortfolio(): void {
  const {opened, look, result} = known;
  if (opened === null || look === null) return;
  const actions = {
    mapField: (field: string, heading: string | null) =>
      quietly(async () => takeLook(await call('mapField', {field, heading}))),
    leaveOut: (fields: readonly PayloadOf<'mapField'>[]) =>
      quietly(async () => {
        for (const each of fields) takeLook(await call('mapField', each));
      }),
    answerStatus: (word: string, meaning: string) =>
      quietly(async () => {
        takeLook(await call('answerStatus', {word, meaning}));
        tell(t('status-kept'));
      }),
    forgetMapping: () => quietly(async () => takeLook(await call('forgetMapping', {}))),
    refresh: () => void refreshLook(),
    addSample: () => attempt('portfolio', () => call('addSample', {}), takeLook),
    extendFilter: () =>
      quietly(async () => {
        known.look = await call('extendFilter', {});
        drawPortfolio();
      }),
    buildRanking: () => build('ranking'),
    goToMeeting: () => place('tab-meeting').click(),
    goTo: (row: number, column: number) => quietly(() => call('goTo', {tab: look.tab, row, column})),
    openAccount: (row: number) => openAccount(look.tab, row),
  };
  show(
    place('portfolio'),
    result === null || result.found.tab !== look.tab
      ? null
      : resultView(result.found, result.seconds, result.isStale, actions),
    portfolioView(look, opened, actions),
  );
}

/**
 * Follows the selection and the tab in front, and marks the result of a run once the sheet is another; it is good again when
 * that is as it was. What goes wrong is said by the next call.
 */
async function lookAround(): Promise<void> {
  isToLookAgain = isLooking;
  if (known.opened === null || isLooking || isScoring()) return;
  const followsRow = openPanel() === 'account';
  if (!followsRow && openPanel() !== 'portfolio') return;
  isLooking = true;
  try {
    const {row, tab, isScored, cells} = await call('glance', {});
    const {result} = known;
    if (result?.found.tab === tab && !isScoring()) {
      if (result.cells === null) known.result = {...result, cells};
      else if (result.isStale !== (result.cells !== cells)) {
        known.result = {...result, isStale: result.cells !== cells};
        drawPortfolio();
      }
    }
    const hasChanged = cellsSeen !== cells && (cellsSeen !== '' || known.look?.state !== 'ready');
    const isOther = known.look?.tab !== tab || hasChanged;
    if (!followsRow && isOther) await refreshLook();
    else if (known.look && known.look.isScored !== isScored && !isScoring()) {
      known.look = {...known.look, isScored};
      restRun();
    }
    // What the portfolio says of the sheet is looked at again once that is in front.
    if (!followsRow) cellsSeen = cells;
    if (followsRow && accountSeen !== `${row} ${cells}` && openPanel() === 'account') {
      accountSeen = `${row} ${cells}`;
      readAccount();
    }
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error;
  } finally {
    isLooking = false;
  }
  if (isToLookAgain) await lookAround();
}

/** An account that is as it was stays on the page untouched: somebody may be about to click in it. */
function readAccount(): void {
  attempt(
    'account',
    () => call('readAccount', {}),
    (view) => {
      const text = JSON.stringify(view);
      if (text !== accountShown) show(place('account'), accountDetails(view, readAccount));
      accountShown = text;
    },
    (message) => {
      accountShown = '';
      show(place('account'), accountHint(message, readAccount));
    },
  );
}

function drawPlan(): void {
  const actions = {
    build: () => build('plan'),
    buildOutreach: () => build('outreach'),
    buildMonday: () => build('monday'),
    buildScenarios: () => build('scenarios'),
    goToTab: () => openTab('plan'),
    refresh: drawPlan,
  };
  attempt(
    'plan',
    () => call('previewPlan', {}),
    (preview) => show(place('plan'), planView(preview, actions)),
  );
}

function drawCalendar(): void {
  const actions = {
    build: () => build('calendar'),
    goToTab: () => openTab('calendar'),
    refresh: drawCalendar,
    setDays: (picked: number) => {
      days = picked;
      drawCalendar();
    },
    download: () => quietly(downloadCalendar),
    replan: () =>
      quietly(async () => {
        tell(t('loading'));
        tell((await call('replan', {days})).message);
        drawCalendar();
      }),
  };
  attempt(
    'calendar',
    () => call('previewCalendar', {days}),
    (preview) => show(place('calendar'), calendarView(preview, days, actions)),
  );
}

function drawSettings(): void {
  if (known.opened === null) return;
  const actions = {
    choose: (chosen: Partial<Chosen>) =>
      quietly(async () => {
        known.result = null;
        take(await call('choose', {language: null, model: null, asOf: null, ...chosen}));
      }),
    openTab,
    buildSql,
    showFormula: () =>
      quietly(async () => {
        formula = await call('formula', {});
        drawSettings();
      }),
    undo: () => quietly(async () => done((await call('undo', {})).message)),
    remove: () => quietly(async () => done((await call('removeEverything', {})).message)),
    askToRemove: (asked: boolean) => {
      asksToRemove = asked;
      drawSettings();
      place(asked ? 'remove-no' : 'remove').focus();
    },
  };
  show(place('settings'), settingsView(known.opened.settings, formula, asksToRemove, actions));
}

/** Something was put back or taken out: everything is read anew. */
async function done(message: string): Promise<void> {
  asksToRemove = false;
  known.result = null;
  forgetMeeting();
  take(await call('open', {}));
  tell(message);
}

async function build(tab: BuiltTab): Promise<void> {
  await quietly(async () => {
    tell(t('loading'));
    tell((await call('build', {tab, days})).message);
    if (tab === 'plan') drawPlan();
    if (tab === 'calendar') drawCalendar();
  });
}

/** The most that a cell of Sheets holds, in characters. */
const LONGEST_CELL = 50_000;

/** Makes the statements for a data warehouse and has them put into a tab. The script does not make them: every formula loads it. */
async function buildSql(): Promise<void> {
  await quietly(async () => {
    tell(t('loading'));
    const {settings, words, zone} = await call('sqlSource', {});
    const options = {words: JSON.parse(words), zone};
    const {view, sourceTable, topAccounts} = warehouseSql(JSON.parse(settings), DEFAULT_TABLE, 'bigquery', options);
    const count = Math.max(view.length, sourceTable.length);
    if (count > LONGEST_CELL) tell(t('sql-too-long', {count}));
    else tell((await call('writeSql', {view, sourceTable, topAccounts})).message);
  });
}

function openTab(tab: OpenableTab): void {
  quietly(() => call('openTab', {tab}));
}

/** Selects the account's row and shows the account. */
function openAccount(tab: string, row: number): void {
  quietly(async () => {
    await call('goTo', {tab, row, column: 1});
    place('tab-account').click();
  });
}

async function downloadCalendar(): Promise<void> {
  const {name, text} = await call('calendarFile', {days});
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'text/calendar'}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
