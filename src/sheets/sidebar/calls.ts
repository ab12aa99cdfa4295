import type {CallName, PayloadOf, Reply, ResultOf} from '../../api';
import type {Field} from '../../core/account';
import {headingTexts} from '../../intake/headings/renamed';
import {word} from '../../playbook/say';
import {isSameHeading} from '../../views/look';
import {endMeeting} from '../commands/build-meeting';
import {sqlSource, writeSqlTab} from '../commands/build-sql';
import {BUILDS} from '../commands/builds';
import {readersOfOurs, readersPhrase, removeAll} from '../commands/remove';
import {replan} from '../commands/replan';
import {addSample} from '../commands/sample';
import {accountTab} from '../file/account-tab';
import {extendFilter} from '../file/filter';
import {forgetMapping, mapField} from '../file/mapping';
import {type OpenFile, openFile} from '../file/open-file';
import {readTab} from '../file/read-tab';
import type {Spreadsheet} from '../google';
import {Refusal, refusal} from '../refusal';
import {underLock} from '../undo/lock';
import {restoreLastRun} from '../undo/undo';
import {readAccount} from './account';
import {formulaFor} from './formula';
import {glance} from './glance';
import {decide, readMeeting, startMeeting} from './meeting';
import {answerStatus, choose, openFor} from './open';
import {checkedPayload} from './payloads';
import {calendarFile, previewCalendar, previewPlan} from './preview';
import {cancelRun, finishRun, RunOver, startRun, stepRun} from './run';
import {lookAt} from './sheet-view';
import {tabMeant} from './tab-meant';

/**
 * Answers a call of the sidebar. What is refused comes back as an answer in the user's words; a mistake of ours is thrown
 * on, and Google logs it.
 */
export function answerCall(name: unknown, payload: unknown): Reply<unknown> {
  if (!isCallName(name)) throw new TypeError('There is no such call.');
  return answerTo(name, checkedPayload(name, payload));
}

function answerTo<Name extends CallName>(name: Name, sent: PayloadOf<Name>): Reply<ResultOf<Name>> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  try {
    return {ok: true, value: HANDLERS[name](spreadsheet, sent)};
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {ok: false, message: error.message, runIsOver: error instanceof RunOver};
  }
}

type Handler<Name extends CallName> = (spreadsheet: Spreadsheet, sent: PayloadOf<Name>) => ResultOf<Name>;

/** A call that only looks, or keeps a choice. */
function looking<Sent, Result>(answer: (file: OpenFile, sent: Sent) => Result) {
  return (spreadsheet: Spreadsheet, sent: Sent) => answer(openFile(spreadsheet), sent);
}

/** A call that works in the file while no other run does. */
function working<Sent, Result>(
  answer: (file: OpenFile, sent: Sent) => Result,
  options?: Parameters<typeof underLock>[2],
) {
  return (spreadsheet: Spreadsheet, sent: Sent) => underLock(spreadsheet, (file) => answer(file, sent), options);
}

/** What the sheet looks like after something was done. */
function thenLook<Sent>(done: (spreadsheet: Spreadsheet, sent: Sent) => unknown) {
  return (spreadsheet: Spreadsheet, sent: Sent) => {
    done(spreadsheet, sent);
    return lookAt(openFile(spreadsheet));
  };
}

const HANDLERS: {readonly [Name in CallName]: Handler<Name>} = {
  open: looking(openFor),
  look: looking(lookAt),
  goTo: looking((file, {tab: name, row, column}) => {
    const tab = tabMeant(file, name);
    tab.getRange(Math.min(row, tab.getMaxRows()), Math.min(column, tab.getMaxColumns())).activate();
    return {};
  }),
  mapField: thenLook(
    looking((file, {field, heading}) => {
      const {sheet} = readTab(file, accountTab(file));
      const isOnce = headingTexts(sheet).filter((each) => isSameHeading(each, heading ?? '')).length < 2;
      if (heading !== null && !isOnce) throw refusal(file.words, 'same-heading', {heading});
      mapField(sheet, file.choices, field as Field, heading);
    }),
  ),
  answerStatus: thenLook(working(answerStatus)),
  forgetMapping: thenLook(looking((file) => forgetMapping(readTab(file, accountTab(file)).sheet, file.choices))),
  extendFilter: thenLook(working((file) => extendFilter(accountTab(file), file.words))),
  startRun: working(startRun),
  stepRun: working(stepRun),
  finishRun: working(finishRun),
  cancelRun: (_, {token}) => {
    cancelRun(token);
    return {};
  },
  glance: looking(glance),
  readAccount: looking(readAccount),
  previewPlan: looking(previewPlan),
  previewCalendar: looking(previewCalendar),
  build: working((file, {tab, days}) => ({message: BUILDS[tab](file, days)})),
  sqlSource: looking(sqlSource),
  writeSql: working((file, statements) => ({message: writeSqlTab(file, statements)})),
  startMeeting: working(startMeeting),
  readMeeting: looking(readMeeting),
  decide: working(decide),
  endMeeting: working((file, {tab}) => ({message: endMeeting(file, tabMeant(file, tab))})),
  replan: working((file, {days}) => ({message: replan(file, days)})),
  calendarFile: looking(calendarFile),
  openTab: working((file, {tab}) => {
    if (tab === 'settings' || tab === 'playbook') file.spreadsheet.toast(BUILDS[tab](file));
    else {
      const open = file.tabs.get(tab);
      if (open === undefined) throw refusal(file.words, 'tab-missing');
      file.spreadsheet.setActiveSheet(open);
    }
    return {};
  }),
  choose: (spreadsheet, chosen) => {
    choose(openFile(spreadsheet), chosen);
    return openFor(openFile(spreadsheet));
  },
  formula: looking(formulaFor),
  addSample: thenLook(working(addSample)),
  undo: working(({spreadsheet, words}) => {
    restoreLastRun(spreadsheet, words);
    return {message: word(words, 'undone')};
  }),
  removeEverything: working(
    (file) => {
      const readers = readersOfOurs(file.spreadsheet);
      if (readers.length > 0) throw refusal(file.words, 'remove-in-menu', {readers: readersPhrase(readers)});
      return {message: removeAll(file)};
    },
    {despiteLeftovers: true},
  ),
};

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.keys(HANDLERS).includes(name);
}
