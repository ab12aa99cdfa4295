import type {Words} from '../../playbook/say';
import {dependentsOf} from '../file/dependents';
import {markedColumns, markedTabs} from '../file/marks';
import {fileProperties} from '../file/properties';
import {type Overwritten, refuseProtected} from '../file/protection';
import {isUntouchedSample, sampleToken} from '../file/sample-mark';
import type {Spreadsheet, Tab} from '../google';
import {isGoogles, Refusal, refusal} from '../refusal';
import {addCopy, type Copies, copiesOf, deleteCopies, deleteOtherCopies, type HiddenCopy} from './copies';
import {isEditedSince} from './edited-since';
import {areAsLeft, FORMULAS, restoreFormulas} from './formulas';
import {type FileBefore, keepRecords, LAST_RUN, RUN_IN_PROGRESS, recordAt, type UndoRecord} from './record';
import {accountTabOf, addedColumns, restoreScores, SCORES} from './scores';
import {copiesOfTabs, type Ending, isNew, restoreFilters, restoreTab, tabMadeBy} from './tabs';

/** A run that changes something of ours. */
export interface Undoable {
  readonly before: FileBefore;
  /** What it writes over, beside the tabs of ours. */
  readonly copies?: readonly HiddenCopy[];
  readonly words: Words;
  /** What is said when it fails, with the reason. */
  readonly failure: 'write-failed' | 'tab-failed' | 'freeze-failed';
  /** The columns of ours that it writes over. */
  readonly columns?: Overwritten['columns'];
  /** Right before anything is written. @throws Refusal when the file is no longer as it was read */
  readonly refuseIfChanged?: () => void;
}

/**
 * Carries out a run so that it can be taken back: at once when it fails, by the next run when it was cut off, else by
 * "Undo last run". The caller holds the lock.
 *
 * @param run is given the hidden copies, by what they are copies of
 * @throws Refusal when the run fails; everything is then as it was
 */
export function undoable<Result>(
  spreadsheet: Spreadsheet,
  {before, copies = [], words, failure, columns, refuseIfChanged}: Undoable,
  run: (copies: Copies) => Result,
): Result {
  const toCopy = [...copiesOfTabs(spreadsheet, before.tabs ?? []), ...copies];
  const record = {run: Utilities.getUuid(), copies: toCopy.map(({of}) => of), before};
  refuseProtected({tabs: ownTabsOf(spreadsheet, record), columns}, words);
  let isWriting = false;
  let result: Result;
  try {
    keepRecords({[RUN_IN_PROGRESS]: record});
    const made = toCopy.map((copy) => [copy.of, addCopy(spreadsheet, record.run, copy, words)] as const);
    refuseIfChanged?.();
    isWriting = true;
    result = run(new Map(made));
    SpreadsheetApp.flush();
    keepRecords({[LAST_RUN]: record, [RUN_IN_PROGRESS]: null});
  } catch (error) {
    throw takenBack(spreadsheet, record, error as Error, {words, failure, isWriting});
  }
  try {
    deleteOtherCopies(spreadsheet, record.run);
  } catch (error) {
    // The run has succeeded all the same. What it could not delete goes after the next one.
    if (!isGoogles(error)) throw error;
  }
  return result;
}

/** Takes back a run that was cut off before it ended. The caller holds the lock. */
export function recover(): void {
  const record = recordAt(RUN_IN_PROGRESS);
  if (record !== null) restoreRunInProgress(SpreadsheetApp.getActiveSpreadsheet(), record, 'cut-off');
}

/**
 * Puts back what was there before the last run: one step, once. The caller holds the lock.
 *
 * @throws Refusal when no run is kept, or undoing it would cost people something of their own
 */
export function restoreLastRun(spreadsheet: Spreadsheet, words: Words): void {
  const record = recordAt(LAST_RUN);
  if (record === null) throw refusal(words, 'nothing-to-undo');
  const copies = allCopies(spreadsheet, record);
  if (copies === null) throw refusal(words, 'undo-lost');
  refuseHarm(spreadsheet, record.before, copies, words);
  const accounts = copies.has(SCORES) ? accountTabOf(spreadsheet, record.before.scores) : undefined;
  const columns = accounts && {tab: accounts, own: markedColumns(accounts).values()};
  refuseProtected({tabs: ownTabsOf(spreadsheet, record), columns}, words);
  restore(spreadsheet, record.before, copies, 'undone');
  SpreadsheetApp.flush();
  keepRecords({[LAST_RUN]: null});
  deleteCopies(spreadsheet, record.run);
}

/** Undoes what a run did before it failed. @returns what to tell the user */
function takenBack(
  spreadsheet: Spreadsheet,
  record: UndoRecord,
  error: Error,
  {words, failure, isWriting}: Pick<Undoable, 'words' | 'failure'> & {isWriting: boolean},
): Refusal {
  try {
    if (isWriting) restoreRunInProgress(spreadsheet, record, 'failed');
    else forgetRunInProgress(spreadsheet, record);
    if (error instanceof Refusal) return error;
    return refusal(words, failure, {reason: error.message});
  } catch (second) {
    return refusal(
      words,
      'write-failed-half',
      {reason: `${error.message} ${(second as Error).message}`},
      'failed-title',
    );
  }
}

function restoreRunInProgress(spreadsheet: Spreadsheet, record: UndoRecord, ending: Ending): void {
  // A run that was cut off before it had all its copies has written over nothing yet.
  restore(spreadsheet, record.before, allCopies(spreadsheet, record) ?? new Map(), ending);
  forgetRunInProgress(spreadsheet, record);
}

function forgetRunInProgress(spreadsheet: Spreadsheet, {run, copies, before}: UndoRecord): void {
  restoreFilters(spreadsheet, before.tabs ?? []);
  SpreadsheetApp.flush();
  if (copies.length > 0) deleteCopies(spreadsheet, run);
  keepRecords({[RUN_IN_PROGRESS]: null});
}

/** The copies of a run; `null` when one is missing. */
function allCopies(spreadsheet: Spreadsheet, {run, copies}: UndoRecord): Copies | null {
  if (copies.length === 0) return new Map();
  const present = copiesOf(spreadsheet, run);
  return copies.every((of) => present.has(of)) ? present : null;
}

/** The tabs of ours that a run writes over. */
function ownTabsOf(spreadsheet: Spreadsheet, {copies, before: {tabs = []}}: UndoRecord): Tab[] {
  if (tabs.length === 0) return [];
  const ours = markedTabs(spreadsheet);
  return copies.flatMap((of) => ours.get(of) ?? []);
}

/** After a run that was cut off, a tab in which people went on working stays: it holds all that was typed before, too. */
function restore(spreadsheet: Spreadsheet, before: FileBefore, copies: Copies, ending: Ending): void {
  const edited = ending === 'cut-off' ? editedTabs(spreadsheet, before, copies) : new Map();
  for (const tab of before.tabs ?? []) {
    if (!edited.has(tab.mark)) restoreTab(spreadsheet, tab, copies.get(tab.mark), ending);
  }
  const accounts = accountTabOf(spreadsheet, before.scores);
  if (before.scores && accounts) restoreScores(accounts, before.scores, copies.get(SCORES), ending);
  const formulas = copies.get(FORMULAS);
  if (formulas !== undefined) restoreFormulas(spreadsheet, formulas);
  if (before.properties) fileProperties().setProperties(before.properties);
}

/** @throws Refusal when undoing a run would take away what people's own formulas read, or what they typed since */
function refuseHarm(spreadsheet: Spreadsheet, before: FileBefore, copies: Copies, words: Words): void {
  const going = (before.tabs ?? []).filter(isNew).flatMap((tab) => tabMadeBy(spreadsheet, tab, 'undone') ?? []);
  const accounts = accountTabOf(spreadsheet, before.scores);
  const added = before.scores && accounts ? addedColumns(accounts, before.scores) : [];
  const columns = new Map(accounts && added.length > 0 ? [[accounts.getSheetId(), new Set(added)]] : []);
  const cells = dependentsOf(spreadsheet, {tabs: going, columns});
  if (cells.length > 0) throw refusal(words, 'undo-breaks', {cells});
  const changed = going.find((tab) => sampleToken(tab) !== null && !isUntouchedSample(tab));
  if (changed !== undefined) throw refusal(words, 'undo-sample', {tab: changed.getName()});
  const [edited] = editedTabs(spreadsheet, before, copies).values();
  if (edited !== undefined) throw refusal(words, 'undo-typed', {tab: edited.getName()});
  const formulas = copies.get(FORMULAS);
  if (formulas !== undefined && !areAsLeft(spreadsheet, formulas)) throw refusal(words, 'undo-frozen');
}

/** The tabs of a run, by mark, into which people typed something since that would go with them. */
function editedTabs(spreadsheet: Spreadsheet, {tabs = []}: FileBefore, copies: Copies): Map<string, Tab> {
  const ours = tabs.length === 0 ? new Map() : markedTabs(spreadsheet);
  const present = tabs.flatMap(({mark}) => (ours.has(mark) ? [[mark, ours.get(mark) as Tab] as const] : []));
  return new Map(present.filter(([mark, tab]) => isEditedSince(spreadsheet, mark, tab, copies.get(mark))));
}
