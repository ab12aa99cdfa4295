import type {Words} from '../playbook/say';
import {addedColumns, restoreAccounts} from './accounts-before';
import {areAsFrozen, restoreFormulas} from './frozen-formulas';
import {pointingAt} from './pointing';
import {Refusal, refusal} from './refusal';
import {refuseCellsWithoutRoom} from './room';
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
} from './run-record';
import {isUntouchedSample, sampleToken} from './sample-mark';
import type {Slot} from './slots';
import {cameToBe, copyTabs, isToCome, restoreTab} from './tab-before';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** A run that changes something of ours. */
export interface Undoable {
  readonly before: Before;
  readonly words: Words;
  /** What is said when it fails, with the reason. */
  readonly failure: 'write-failed' | 'tab-failed' | 'freeze-failed';
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
  {before, words, failure}: Undoable,
  run: (keep: (known: Before) => void) => Result,
): Result {
  const last = isAllNew(before) ? null : lastRun();
  const slot: Slot = last?.slot === 'a' ? 'b' : 'a';
  const copies = (before.tabs ?? []).some((tab) => !isToCome(tab));
  try {
    if (copies) {
      refuseCellsWithoutRoom(spreadsheet, cellsToCopy(before), words);
      keepRunning(spreadsheet, {slot, isReady: false, before});
      copyTabs(spreadsheet, before.tabs ?? [], slot);
    }
    const keep = (known: Before) => keepRunning(spreadsheet, {slot, isReady: true, before: known});
    let running = keep(before);
    const result = run((known) => {
      running = keep(known);
    });
    SpreadsheetApp.flush();
    finishRunning(running);
    if (last?.hasCopies) dropCopies(spreadsheet, last.slot);
    return result;
  } catch (error) {
    throw takenBack(spreadsheet, error as Error, {words, failure});
  }
}

/** Takes back a run that was cut off before it ended. The caller holds the lock. */
export function recover(): void {
  const running = PropertiesService.getDocumentProperties()?.getProperty(RUNNING);
  if (!running) return;
  takeBackRunning(SpreadsheetApp.getActiveSpreadsheet());
}

/**
 * Puts back what was there before the last run: one step, once. The caller holds the lock.
 *
 * @throws Refusal when no run is kept, or undoing it would cost people something of their own
 */
export function takeBack(spreadsheet: Spreadsheet, words: Words): void {
  const record = recordAt(spreadsheet, LAST_RUN);
  if (record === null) throw refusal(words, 'nothing-to-undo');
  refuseHarm(spreadsheet, record.before, words);
  restore(spreadsheet, record, false);
  SpreadsheetApp.flush();
  forgetRecord(LAST_RUN);
  dropSlots(spreadsheet, null);
}

/** The cells of the tabs of which the run keeps a copy. */
function cellsToCopy({tabs = []}: Before): number {
  return tabs.reduce((sum, tab) => (isToCome(tab) ? sum : sum + tab.rows * tab.columns), 0);
}

/** A run that only adds columns or tabs keeps so little that it needs no hidden tab. */
function isAllNew({accounts, tabs = [], formulas}: Before): boolean {
  return (accounts?.stretches ?? []).length === 0 && tabs.every(isToCome) && formulas === undefined;
}

function takenBack(spreadsheet: Spreadsheet, error: Error, {words, failure}: Omit<Undoable, 'before'>): Refusal {
  try {
    takeBackRunning(spreadsheet);
    if (error instanceof Refusal) return error;
    return refusal(words, failure, {reason: error.message});
  } catch (second) {
    return refusal(words, 'write-failed-half', {reason: `${error.message} ${(second as Error).message}`});
  }
}

function takeBackRunning(spreadsheet: Spreadsheet): void {
  const record = recordAt(spreadsheet, RUNNING);
  if (record?.isReady) restore(spreadsheet, record, true);
  SpreadsheetApp.flush();
  forgetRecord(RUNNING);
  dropSlots(spreadsheet, lastRun()?.slot ?? null);
}

function restore(spreadsheet: Spreadsheet, {before, slot}: RunRecord, wasCutOff: boolean): void {
  const {accounts, tabs = [], formulas = []} = before;
  const isFree = (tab: Tab) => pointingAt(spreadsheet, {tabs: [tab], columns: new Map()}).length === 0;
  for (const tab of tabs) restoreTab(spreadsheet, tab, slot, isFree);
  if (accounts !== undefined) restoreAccounts(spreadsheet, accounts, wasCutOff);
  restoreFormulas(spreadsheet, formulas);
}

/** Tabs and columns that people's own formulas read are not taken away behind their back, nor what they typed since. */
function refuseHarm(spreadsheet: Spreadsheet, {accounts, tabs = [], formulas = []}: Before, words: Words): void {
  const going = tabs.filter(isToCome).flatMap((tab) => cameToBe(spreadsheet, tab) ?? []);
  const columns = accounts === undefined ? new Map() : addedColumns(spreadsheet, accounts);
  const cells = pointingAt(spreadsheet, {tabs: going, columns});
  if (cells.length > 0) throw refusal(words, 'undo-breaks', {cells});
  const changed = going.find((tab) => sampleToken(tab) !== null && !isUntouchedSample(tab));
  if (changed !== undefined) throw refusal(words, 'undo-sample', {tab: changed.getName()});
  if (!areAsFrozen(spreadsheet, formulas)) throw refusal(words, 'undo-frozen');
}
