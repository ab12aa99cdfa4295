import {identitiesOf} from '../../core/identity';
import {phrase, sentencesOf} from '../../core/phrase';
import {type OwnColumns, SCORE_COLUMNS, scoreHeadings} from '../../intake/headings/own-columns';
import type {Intake} from '../../intake/read-sheet';
import {matchOf} from '../../intake/sheet';
import {say, type Words} from '../../playbook/say';
import {sheetTables} from '../../playbook/sheet-tables';
import {LEFT_OUT_KEY, type ScoreRow} from '../../tabs/score/columns';
import {type BandCounts, isWrittenByOthers, keysOf, scoredRows} from '../../tabs/score/rows';
import {summaryOf} from '../../tabs/score/summary';
import {type AccountSheet, readAccounts} from '../file/account-sheet';
import {columnBeyondFilter, filterWarning} from '../file/filter';
import {keepUpWithHeadings} from '../file/mapping';
import type {OpenFile} from '../file/open-file';
import {olderPages} from '../file/own-tabs';
import {isUnchangedSince} from '../file/read-tab';
import {refuseColumnsWithoutRoom} from '../file/room';
import type {Range, Spreadsheet} from '../google';
import {refusal} from '../refusal';
import {scoresBefore} from '../undo/scores';
import {undoable} from '../undo/undo';
import {areBlank, columnRuns, completeBlock, dressColumns, writeBlock} from '../write/score-columns';

/**
 * Scores the active tab and writes the scores beside its accounts. The caller holds the lock.
 *
 * @returns what was read, and what to tell the user
 * @throws Refusal when nothing can be scored; the sheet is then as it was
 */
export function scoreActiveTab(file: OpenFile): {accounts: AccountSheet; summary: string} {
  const {spreadsheet, choices, words} = file;
  const accounts = readAccounts(file, spreadsheet.getActiveSheet());
  keepUpWithHeadings(accounts.read.sheet, choices);
  const {message, shortFilter} = scoreAccounts(spreadsheet, accounts);
  const filter = shortFilter === '' ? [] : [shortFilter, phrase('filter-in-sidebar')];
  const sentences = [message, ...filter, ...olderPages(file)];
  return {accounts, summary: say(sentencesOf(sentences), words)};
}

/** What to tell the user of scores that were written. */
export interface Scored {
  /** What happened, what needs a look, and what to mind. */
  readonly message: string;
  /** What it means that the sheet's filter ends before our columns; `''` when it does not. */
  readonly shortFilter: string;
}

/**
 * Scores an account sheet that was read, beside its accounts. The caller holds the lock.
 *
 * @throws Refusal when nothing could be written; the sheet is then as it was
 */
export function scoreAccounts(spreadsheet: Spreadsheet, accounts: AccountSheet): Scored {
  const {block, bands} = writeScores(spreadsheet, accounts);
  const {read, intake, words} = accounts;
  return {
    message: summaryOf(intake, bands, keysOf(read), words),
    shortFilter: filterWarning(columnBeyondFilter(read.tab, block.values()), words),
  };
}

/** Writes the scores so that they can be taken back. */
function writeScores(spreadsheet: Spreadsheet, accounts: AccountSheet): {block: OwnColumns; bands: BandCounts} {
  const {read, intake, words} = accounts;
  const {tab, range, ownColumns, sheet} = read;
  const {headerRow} = intake;
  const created = SCORE_COLUMNS.filter((column) => !ownColumns.has(column));
  const refuseWithoutRoom = () => refuseColumnsWithoutRoom(spreadsheet, tab, created.length, words);
  if (sheet.values.length > MANY_ROWS) refuseWithoutRoom();
  const headings = headingCells(words);
  const identities = identitiesOf(intake.accounts);
  const saidRows = intake.leftOut.filter(({row, why}) => why !== 'placeholder' && !isWrittenByOthers(read, row));
  const keys = new Map([
    ...identities,
    ...saidRows.map(({row}) => [row, LEFT_OUT_KEY] as const),
    [headerRow, String(headings.key.value)] as const,
  ]);
  const {rowAt, bands} = scoredRows(accounts, identities);

  const isUnchanged = (ownColumns: OwnColumns) =>
    isUnchangedSince(read, {headerRow, column: nameColumn(intake), ownColumns});
  const refuseUnless = (isSo: boolean) => {
    if (!isSo) throw refusal(words, 'sheet-moved', {tab: sheet.name});
  };
  const run = {
    ...scoresBefore(read, created, keys),
    words,
    failure: 'write-failed' as const,
    columns: {tab, own: ownColumns.values()},
    // Without columns of the add-on there is nothing yet that could be written over.
    ...(ownColumns.size > 0 && {refuseIfChanged: () => refuseUnless(isUnchanged(ownColumns))}),
  };
  return undoable(spreadsheet, run, () => {
    const last = sheet.values[0]?.length ?? 1;
    const block = completeBlock(tab, ownColumns, last, refuseWithoutRoom);
    if (created.length > 0) {
      refuseUnless(isUnchanged(block) && areBlank(tab, last + 1, created.length));
      dressColumns(tab, last + 1, created, headerRow);
    }
    writeBlock(range, block, {
      headerRow,
      lastRow: sheet.values.length,
      headings,
      rowAt,
      isTheirs: (row) => !keys.has(row) && isWrittenByOthers(read, row),
      mayHoldFormulas: ownColumns.size > 0,
    });
    if (created.length > 0) bringIntoSight(range, block, headerRow);
    return {block, bands};
  });
}

/** The column, from 1, by which people know their rows. */
function nameColumn({matches}: Intake): number {
  const named = matchOf(matches, 'account') ?? matches[0];
  return (named?.column ?? 0) + 1;
}

/** New columns stand at the right end of the sheet, which may be far out of sight. */
function bringIntoSight(range: Range, block: OwnColumns, headerRow: number): void {
  const [{first, items} = {first: 1, items: []}] = columnRuns(block);
  range.offset(headerRow - 1, first - 1, 1, items.length).activate();
}

/**
 * Asking for room costs two calls a tab. Below this Google is only asked when columns are really missing; above it before
 * anything is assessed, which takes long.
 */
const MANY_ROWS = 10_000;

function headingCells(words: Words): ScoreRow {
  const headings = scoreHeadings(words);
  const cells = SCORE_COLUMNS.map((column) => [column, {value: headings[column], style: sheetTables().STYLES.heading}]);
  return Object.fromEntries(cells) as ScoreRow;
}
