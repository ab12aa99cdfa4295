import type {Words} from '../../playbook/say';
import {pointingAt} from '../file/dependents';
import {markedColumns, markedTabs} from '../file/marks';
import {type Overwritten, refuseProtected} from '../file/protection';
import {refuseCellsWithoutRoom} from '../file/room';
import {isUntouchedSample, sampleToken} from '../file/sample-mark';
import {Refusal, refusal} from '../refusal';
import {areAsFrozen, restoreFormulas} from './frozen-formulas';
import {
  type Before,
  dropCopies,
  dropSlots,
  finishRunning,
  forgetRecord,
  keepRunning,
  LAST_RUN,
  lastRun,
  RUNNING,
  type RunRecord,
  recordAt,
} from './record';
import {addedColumns, restoreAccounts} from './score-columns-before';
import {copyMark, type Slot} from './slots';
import {cameToBe, copyTabs, type End, isToCome, restoreTab, workedInSince} from './tab-before';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** A run that changes something of ours. */
export interface Undoable {
  readonly before: Before;
  readonly words: Words;
  /** What is said when it fails, with the reason. */
  readonly failure: 'write-failed' | 'tab-failed' | 'freeze-failed';
  /** The columns of ours that it writes over. */
  readonly columns?: Overwritten['columns'];
  /** Refuses, right before anything is written, when the file is no longer as it was read. */
  readonly lookAgain?: () => void;
}

/**
 * Carries out a run so that it can be taken back: at once when it fails, by the next run when it was cut off, else by
 * "Undo last run". The caller holds the lock.
 *
 * @param run may keep more than was known before, when it comes to know it
 * @throws Refusal when the run fails; everything is then as it was
 */
export function undoable<Result>(
  spreadsheet: Spreadsheet,
  {before, words, failure, columns, lookAgain}: Undoable,
  run: (keep: (known: Before) => void) => Result,
): Result {
  const last = isAllNew(before) ? null : lastRun();
  const slot: Slot = last?.slot === 'a' ? 'b' : 'a';
  const copies = (before.tabs ?? []).some((tab) => !isToCome(tab));
  refuseProtected({tabs: changedTabs(spreadsheet, before), columns}, words);
  let isWriting = false;
  try {
    if (copies) {
      refuseCellsWithoutRoom(spreadsheet, cellsToCopy(before), words);
      keepRunning(spreadsheet, {slot, isReady: false, before});
      copyTabs(spreadsheet, before.tabs ?? [], slot);
    }
    const keep = (known: Before) => keepRunning(spreadsheet, {slot, isReady: true, before: known});
    let running = keep(before);
    lookAgain?.();
    isWriting = true;
    const result = run((known) => {
      running = keep(known);
    });
    SpreadsheetApp.flush();
    finishRunning(running);
    if (last?.hasCopies) dropCopies(spreadsheet, last.slot);
    return result;
  } catch (error) {
    throw takenBack(spreadsheet, error as Error, {words, failure, isWriting});
  }
}

/** Takes back a run that was cut off before it ended. The caller holds the lock. */
export function recover(): void {
  const running = PropertiesService.getDocumentProperties()?.getProperty(RUNNING);
  if (!running) return;
  takeBackRunning(SpreadsheetApp.getActiveSpreadsheet(), 'cut-off');
}

/**
 * Puts back what was there before the last run: one step, once. The caller holds the lock.
 *
 * @throws Refusal when no run is kept, or undoing it would cost people something of their own
 */
export function takeBack(spreadsheet: Spreadsheet, words: Words): void {
  const record = recordAt(spreadsheet, LAST_RUN);
  if (record === null) throw refusal(words, 'nothing-to-undo');
  const {before, slot} = record;
  if (before === null || !hasCopies(spreadsheet, before, slot)) throw refusal(words, 'undo-lost');
  refuseHarm(spreadsheet, {before, slot}, words);
  refuseProtected({tabs: changedTabs(spreadsheet, before), columns: ownColumns(spreadsheet, before)}, words);
  restore(spreadsheet, {before, slot}, 'undone');
  SpreadsheetApp.flush();
  forgetRecord(LAST_RUN);
  dropSlots(spreadsheet, null);
}

/** Whether the copies of all the tabs that a run wrote over are still there. */
function hasCopies(spreadsheet: Spreadsheet, {tabs = []}: Before, slot: Slot): boolean {
  const changed = tabs.filter((tab) => !isToCome(tab));
  if (changed.length === 0) return true;
  const ours = markedTabs(spreadsheet);
  return changed.every(({mark}) => ours.has(copyMark(slot, mark)));
}

/** The tabs of ours that are there and written over. */
function changedTabs(spreadsheet: Spreadsheet, {tabs = []}: Before): Tab[] {
  const changed = tabs.filter((tab) => !isToCome(tab));
  if (changed.length === 0) return [];
  const ours = markedTabs(spreadsheet);
  return changed.flatMap(({mark}) => ours.get(mark) ?? []);
}

/** The columns of ours that a run wrote over; it only added them when nothing of them is kept. */
function ownColumns(spreadsheet: Spreadsheet, {accounts}: Before): Overwritten['columns'] {
  if (accounts === undefined || accounts.stretches.length === 0) return undefined;
  const tab = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === accounts.tab);
  return tab && {tab, own: markedColumns(tab).values()};
}

/** The cells of the tabs of which the run keeps a copy. */
function cellsToCopy({tabs = []}: Before): number {
  return tabs.reduce((sum, tab) => (isToCome(tab) ? sum : sum + tab.rows * tab.columns), 0);
}

/** A run that only adds columns or tabs keeps so little that it needs no hidden tab. */
function isAllNew({accounts, tabs = [], formulas}: Before): boolean {
  return (accounts?.stretches ?? []).length === 0 && tabs.every(isToCome) && formulas === undefined;
}

function takenBack(
  spreadsheet: Spreadsheet,
  error: Error,
  {words, failure, isWriting}: Pick<Undoable, 'words' | 'failure'> & {isWriting: boolean},
): Refusal {
  try {
    if (isWriting) takeBackRunning(spreadsheet, 'failed');
    else forgetRunning(spreadsheet);
    if (error instanceof Refusal) return error;
    return refusal(words, failure, {reason: error.message});
  } catch (second) {
    return refusal(words, 'write-failed-half', {reason: `${error.message} ${(second as Error).message}`});
  }
}

function takeBackRunning(spreadsheet: Spreadsheet, end: End): void {
  const record = recordAt(spreadsheet, RUNNING);
  if (record?.isReady && record.before !== null) restore(spreadsheet, {...record, before: record.before}, end);
  forgetRunning(spreadsheet);
}

function forgetRunning(spreadsheet: Spreadsheet): void {
  SpreadsheetApp.flush();
  forgetRecord(RUNNING);
  dropSlots(spreadsheet, lastRun()?.slot ?? null);
}

function restore(spreadsheet: Spreadsheet, {before, slot}: Pick<RunRecord, 'before' | 'slot'>, end: End): void {
  const {accounts, tabs = [], formulas = []} = before;
  const isFree = (tab: Tab) => pointingAt(spreadsheet, {tabs: [tab], columns: new Map()}).length === 0;
  for (const tab of tabs) restoreTab(spreadsheet, tab, {slot, end, trim: isFree});
  if (accounts !== undefined) restoreAccounts(spreadsheet, accounts, end);
  restoreFormulas(spreadsheet, formulas);
}

/** Tabs and columns that people's own formulas read are not taken away behind their back, nor what they typed since. */
function refuseHarm(
  spreadsheet: Spreadsheet,
  {before: {accounts, tabs = [], formulas = []}, slot}: {before: Before; slot: Slot},
  words: Words,
): void {
  const going = tabs.filter(isToCome).flatMap((tab) => cameToBe(spreadsheet, tab, 'undone') ?? []);
  const columns = accounts === undefined ? new Map() : addedColumns(spreadsheet, accounts);
  const cells = pointingAt(spreadsheet, {tabs: going, columns});
  if (cells.length > 0) throw refusal(words, 'undo-breaks', {cells});
  const changed = going.find((tab) => sampleToken(tab) !== null && !isUntouchedSample(tab));
  if (changed !== undefined) throw refusal(words, 'undo-sample', {tab: changed.getName()});
  const worked = workedInSince(spreadsheet, tabs, slot);
  if (worked !== undefined) throw refusal(words, 'undo-typed', {tab: worked.getName()});
  if (!areAsFrozen(spreadsheet, formulas)) throw refusal(words, 'undo-frozen');
}
