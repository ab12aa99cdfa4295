import type {Decision, DecisionInput, InTab, Meeting, PayloadOf} from '../../api';
import {safeValue} from '../../cells/safe-text';
import {word} from '../../playbook/say';
import {lineWith} from '../../tabs/meeting/lines';
import {meetingView} from '../../views/meeting';
import {writeMeetingPages as started} from '../commands/build-meeting';
import {type FileRun, runOf} from '../commands/run';
import {assessTab} from '../file/account-sheet';
import {asOfDay, type OpenFile} from '../file/open-file';
import {refuseProtected} from '../file/protection';
import {refusal} from '../refusal';
import {typedDecisions} from '../write/typed-tab';
import {ownCells} from '../write/write-own-tab';
import {makeRoom} from '../write/write-tab';
import {tabMeant} from './tab-meant';

/** Starts a meeting. @returns what it goes through. @throws Refusal when nothing can be scored or written */
export function startMeeting(file: OpenFile, {base}: PayloadOf<'startMeeting'>): Meeting {
  const {run, message} = started(file, base);
  return meetingOf(run, message);
}

/** What a meeting that was started goes through, as its page stands. @throws Refusal when there is no page */
export function readMeeting(file: OpenFile, {tab}: InTab): Meeting {
  if (!file.tabs.has('meeting')) throw refusal(file.words, 'meeting-none');
  return meetingOf(runOf(file, assessTab(file, tabMeant(file, tab))));
}

/**
 * Writes a decision into its row of the Meeting tab, into the cells that people could type into. The caller holds the lock.
 *
 * @throws Refusal when the row is not what it was when it was read; nothing is written then
 */
export function decide(file: OpenFile, decided: DecisionInput): Decision {
  const {words} = file;
  const tab = file.tabs.get('meeting');
  if (tab === undefined) throw refusal(words, 'meeting-none');
  const made = lineWith(ownCells(file, 'meeting'), {...decided, dueSays: ''}, {meeting: asOfDay(file), words});
  if (made === 'lost') throw refusal(words, 'tab-lost', {tab: tab.getName()});
  if (made === 'changed') throw refusal(words, 'meeting-changed', {account: decided.account, tab: tab.getName()});
  refuseProtected({tabs: [tab]}, words);
  const {line, cells, written} = made;
  makeRoom(tab, line, 0);
  for (const {column, value} of cells) {
    const cell = tab.getRange(line, column);
    const isDay = typeof value === 'object' && value !== null;
    if (isDay) cell.setNumberFormat(word(words, 'day-format'));
    cell.setValue(isDay ? value.day : safeValue(value));
  }
  return written;
}

function meetingOf(run: FileRun, message = ''): Meeting {
  const {settings, words, read} = run.sheet;
  const {rows} = typedDecisions(run.file);
  return {message, ...meetingView(run, rows, {settings, words, sheetName: read.sheet.name})};
}
