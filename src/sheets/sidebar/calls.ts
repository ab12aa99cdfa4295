import type {Answer, CallName, Calls, Gets, Sends} from '../../api';
import type {Field} from '../../core/account';
import {readersOfOurs, readersPhrase, removeAll} from '../commands/remove';
import {addSample} from '../commands/sample';
import {settingsOf} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import {readChoices} from '../file/choices';
import {clockOf} from '../file/clock';
import {extendFilter} from '../file/filter';
import {forgetMapping, mapField} from '../file/mapping';
import {readTab} from '../file/read-tab';
import {Refusal, refusal} from '../refusal';
import {underLock} from '../undo/lock';
import {restoreLastRun} from '../undo/undo';
import {readAccount} from './account';
import {buildTab, showTab} from './build';
import {formulaFor} from './formula';
import {choose, openFor} from './open';
import {calendarFile, previewCalendar, previewPlan} from './preview';
import {cancelRun, finishRun, RunOver, startRun, stepRun} from './run';
import {lookAt} from './sheet-view';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Loaded at the first call: the checks stay off the path of custom functions. */
declare function require(module: './payloads'): typeof import('./payloads');

/**
 * Answers a call of the sidebar. What is refused comes back as an answer in the user's words; a mistake of ours is thrown
 * on, and Google logs it.
 */
export function answerCall(name: unknown, payload: unknown): Answer<unknown> {
  if (!isCallName(name)) throw new TypeError('There is no such call.');
  const {checkedPayload} = require('./payloads');
  return answerTo(name, checkedPayload(name, payload));
}

function answerTo<Name extends CallName>(name: Name, sent: Sends<Name>): Answer<Gets<Name>> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  try {
    return {ok: true, value: HANDLERS[name](spreadsheet, sent)};
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {ok: false, message: error.message, runIsOver: error instanceof RunOver};
  }
}

type Handlers = {readonly [Name in CallName]: (spreadsheet: Spreadsheet, sent: Calls[Name][0]) => Calls[Name][1]};

const HANDLERS: Handlers = {
  open: (spreadsheet) => openFor(spreadsheet),
  look: (spreadsheet) => lookAt(spreadsheet),
  goTo: (spreadsheet, {row, column}) => {
    const tab = accountTab(spreadsheet);
    tab.getRange(Math.min(row, tab.getMaxRows()), Math.min(column, tab.getMaxColumns())).activate();
    return {};
  },
  mapField: (spreadsheet, {field, heading}) => {
    mapField(readTab(spreadsheet, accountTab(spreadsheet)).sheet, field as Field, heading);
    return lookAt(spreadsheet);
  },
  forgetMapping: (spreadsheet) => {
    forgetMapping();
    return lookAt(spreadsheet);
  },
  extendFilter: (spreadsheet) => {
    const {words} = settingsOf(readChoices());
    underLock(words, () => extendFilter(accountTab(spreadsheet), words));
    return lookAt(spreadsheet);
  },
  startRun: (spreadsheet) => startRun(spreadsheet),
  stepRun: (spreadsheet, {token}) => stepRun(spreadsheet, token),
  finishRun: (spreadsheet, {token}) => finishRun(spreadsheet, token),
  cancelRun: (_, {token}) => {
    cancelRun(token);
    return {};
  },
  readAccount: (spreadsheet) => readAccount(spreadsheet),
  previewPlan: (spreadsheet) => previewPlan(spreadsheet),
  previewCalendar: (spreadsheet, {days}) => previewCalendar(spreadsheet, days),
  build: (spreadsheet, {tab, days}) => ({message: buildTab(spreadsheet, tab, days)}),
  calendarFile: (spreadsheet, {days}) => calendarFile(spreadsheet, days),
  openTab: (spreadsheet, {tab}) => {
    showTab(spreadsheet, tab);
    return {};
  },
  choose: (spreadsheet, chosen) => {
    choose(spreadsheet, chosen);
    return openFor(spreadsheet);
  },
  formula: (spreadsheet) => formulaFor(spreadsheet),
  addSample: (spreadsheet) => {
    addSampleNow(spreadsheet);
    return lookAt(spreadsheet);
  },
  undo: (spreadsheet) => {
    const {words} = settingsOf(readChoices());
    underLock(words, () => restoreLastRun(spreadsheet, words));
    return {message: words.undone ?? ''};
  },
  removeEverything: (spreadsheet) => {
    const {words} = settingsOf(readChoices());
    const remove = () => {
      const readers = readersOfOurs(spreadsheet);
      if (readers.length > 0) throw refusal(words, 'remove-in-menu', {readers: readersPhrase(readers)});
      return removeAll(spreadsheet, words);
    };
    return {message: underLock(words, remove, {despiteLeftovers: true})};
  },
};

/** Adds the sample as of the day that was chosen, else today. */
export function addSampleNow(spreadsheet: Spreadsheet): GoogleAppsScript.Spreadsheet.Sheet {
  const choices = readChoices();
  const asOf = choices.asOf ?? clockOf(spreadsheet.getSpreadsheetTimeZone()).today();
  const {words} = settingsOf(choices);
  return underLock(words, () => addSample(spreadsheet, asOf, words));
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.keys(HANDLERS).includes(name);
}
