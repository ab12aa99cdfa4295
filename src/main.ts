import type {Reply} from './api';
import {phrase} from './core/phrase';
import {say} from './playbook/say';
import {SCRIPT_TEXTS, textsIn} from './playbook/words/known';
import {buildCalendarTab} from './sheets/commands/build-calendar';
import {writeMeetingPages as startMeetingTab} from './sheets/commands/build-meeting';
import {buildMondayTab} from './sheets/commands/build-monday';
import {buildOutreachTab} from './sheets/commands/build-outreach';
import {buildPlanTab} from './sheets/commands/build-plan';
import {buildRankingTab} from './sheets/commands/build-ranking';
import {buildScenariosTab} from './sheets/commands/build-scenarios';
import {formulasToValues} from './sheets/commands/formulas-to-values';
import {addMenu, openSidebar} from './sheets/commands/menu';
import {command, isConfirmed} from './sheets/commands/menu-command';
import {openPlaybookTab} from './sheets/commands/open-playbook';
import {openSettingsTab} from './sheets/commands/open-settings';
import {removalQuestion, removeAll} from './sheets/commands/remove';
import {replan} from './sheets/commands/replan';
import {addSample} from './sheets/commands/sample';
import {scoreActiveTab} from './sheets/commands/score-portfolio';
import {openFile} from './sheets/file/open-file';
import {answerCall} from './sheets/sidebar/calls';
import {restoreLastRun} from './sheets/undo/undo';

export * from './functions';

/**
 * Puts the add-on's menu under Extensions, in the user's language: it may run before anything was granted, so it touches no
 * document and doesn't know the file's.
 */
export function onOpen() {
  addMenu(SpreadsheetApp.getUi(), textsIn(SCRIPT_TEXTS, userLocale().startsWith('zh') ? 'zh' : 'en'));
}

/** Without it there is still a menu, in English. */
function userLocale(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return 'en';
  }
}

/** The add-on was just installed: the menu is wanted at once. */
export function onInstall() {
  onOpen();
}

/** Opens the sidebar. */
export function showSidebar() {
  openSidebar(openFile(SpreadsheetApp.getActiveSpreadsheet()).words);
}

/** Answers a call of the sidebar; see `api.ts` for what it may ask. */
export function sidebarCall(name: unknown, payload: unknown): Reply<unknown> {
  return answerCall(name, payload);
}

/** Adds a tab with sample accounts to try the add-on on. */
export function addSamplePortfolio() {
  command('sample-title', (file) => say(phrase('sample-added', {tab: addSample(file).getName()}), file.words));
}

/** Turns the formulas that use our functions into the values they show. */
export function freezeFormulas() {
  if (!isConfirmed(({words}) => say(phrase('freeze-ask'), words))) return;
  command('freeze-title', ({spreadsheet, words}) => {
    const count = formulasToValues(spreadsheet, words);
    return say(phrase(count === 0 ? 'frozen-none' : 'frozen', {count}), words);
  });
}

/** Takes out all that the add-on ever added. */
export function removeEverything() {
  if (isConfirmed(removalQuestion)) command('remove-title', removeAll, {despiteLeftovers: true});
}

/** Scores every account of the active tab and writes the scores into columns of our own. */
export function scorePortfolio() {
  command('scored-title', (file) => scoreActiveTab(file).summary);
}

/** Writes the ranking that a meeting opens with. */
export function buildRanking() {
  command('ranking-done-title', buildRankingTab);
}

/** Starts a meeting. */
export function startMeeting() {
  command('meeting-done-title', (file) => startMeetingTab(file).message);
}

/** Writes a plan for every account that is ready, or for the selected rows, keeping what people typed. */
export function buildPlan() {
  command('plan-done-title', buildPlanTab);
}

/** Writes the mail to send now for every account with something to do, keeping what people typed. */
export function buildOutreach() {
  command('outreach-done-title', buildOutreachTab);
}

/** Writes each person's week: what is due, whom to talk to, which cells to fill or put right. */
export function buildMonday() {
  command('monday-done-title', buildMondayTab);
}

/** Writes what scenarios would make of the portfolio, keeping what people typed. */
export function buildScenarios() {
  command('scenario-done-title', buildScenariosTab);
}

/** Opens the sidebar, which writes the SQL that scores accounts in a data warehouse with this file's settings. */
export function buildSql() {
  openSidebar(openFile(SpreadsheetApp.getActiveSpreadsheet()).words, 'sql');
}

/** Gives the open steps of every account new dates, from today on. */
export function replanOpenSteps() {
  command('calendar-done-title', (file) => replan(file));
}

/** Writes what happens in the next 90 days, keeping what people typed. */
export function buildCalendar() {
  command('calendar-done-title', (file) => buildCalendarTab(file));
}

/** Opens the tab with every script, to be edited. */
export function openPlaybook() {
  command('playbook-done-title', openPlaybookTab);
}

/** Opens the tab with every number of the method, to be edited. */
export function openSettings() {
  command('settings-done-title', openSettingsTab);
}

/** Puts everything back as it was before the last run. */
export function undoLastRun() {
  command('undone-title', ({spreadsheet, words}) => {
    restoreLastRun(spreadsheet, words);
    return say(phrase('undone'), words);
  });
}

/** For the command line. No global functions: their names end in an underscore. */
export {buildFromLine as buildForLine_, scoreFromLine as scoreForLine_} from './sheets/commands/command-line';
