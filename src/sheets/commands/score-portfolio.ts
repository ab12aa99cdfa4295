import type {Assessment} from '../../core/assessment';
import {identitiesOf, isOutOfStep} from '../../core/identity';
import {type Figure, phrase} from '../../core/phrase';
import {assessorFor} from '../../core/portfolio';
import {SCORE_COLUMNS, type ScoreColumn, scoreHeadings} from '../../intake/headings/own-columns';
import type {Intake} from '../../intake/read-sheet';
import {quoted} from '../../intake/readers/cell';
import {playbookWith} from '../../playbook';
import {say, type Words, word} from '../../playbook/say';
import {LEFT_OUT_KEY, leftOutRow, NOTES_UP_TO, type ScoreRow, scoreRow} from '../../tabs/score/columns';
import {STYLES} from '../../tabs/styles';
import {type AccountSheet, readAccounts} from '../file/account-sheet';
import {columnBeyondFilter, filterWarning} from '../file/filter';
import {keepUpWithHeadings} from '../file/mapping';
import type {OpenFile} from '../file/open-file';
import {isUnchangedSince, type ReadTab} from '../file/read-tab';
import {refuseColumnsWithoutRoom} from '../file/room';
import type {Range, Spreadsheet} from '../google';
import {refusal} from '../refusal';
import {scoresBefore} from '../undo/scores';
import {undoable} from '../undo/undo';
import type {DrawnCell} from '../write/cells';
import {areBlank, columnRuns, completeBlock, dressColumns, type ScoreBlock, writeBlock} from '../write/score-columns';

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
  const sentences = shortFilter === '' ? [message] : [message, shortFilter, phrase('filter-in-sidebar')];
  return {accounts, summary: say(phrase('sentences', {sentences}), words)};
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
  const {read, words} = accounts;
  return {
    message: summaryOf(accounts, bands),
    shortFilter: filterWarning(columnBeyondFilter(read.tab, block.values()), words),
  };
}

/** How many accounts are in each band, or need data, by the key of their name. */
type BandCounts = ReadonlyMap<string, number>;

/** Writes the scores so that they can be taken back. */
function writeScores(spreadsheet: Spreadsheet, accounts: AccountSheet): {block: ScoreBlock; bands: BandCounts} {
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

  const isUnchanged = (ownColumns: ScoreBlock) =>
    isUnchangedSince(read, {headerRow, column: nameColumn(intake), ownColumns});
  const refuseUnless = (isSo: boolean) => {
    if (!isSo) throw refusal(words, 'sheet-moved', {tab: sheet.name});
  };
  const run = {
    ...scoresBefore(read, created, keys),
    words,
    failure: 'write-failed' as const,
    columns: {tab, own: ownColumns.values()},
    // Where there are no columns of ours yet there is nothing to write over before they are added.
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

/** The cells of each row, assessed on demand, and the number of accounts a band among the rows asked for so far. */
function scoredRows(
  {intake, asOf, settings, words}: AccountSheet,
  identities: ReadonlyMap<number, string>,
): {rowAt: (row: number) => ScoreRow | undefined; bands: BandCounts} {
  const assess = assessorFor(intake.accounts, asOf, playbookWith(settings));
  const byRow = new Map(intake.accounts.map((account) => [account.row, account]));
  const noted = intake.accounts.length <= NOTES_UP_TO;
  const reasons = new Map(intake.leftOut.map(({row, why}) => [row, why]));
  const bands = new Map<string, number>();
  const rowAt = (row: number) => {
    const account = byRow.get(row);
    const why = reasons.get(row);
    if (why !== undefined) {
      return why === 'placeholder' ? undefined : leftOutRow(word(words, `left-out-${why}`), settings);
    }
    if (account === undefined) return undefined;
    const assessment = assess(account);
    const band = bandName(assessment);
    bands.set(band, (bands.get(band) ?? 0) + 1);
    return scoreRow(assessment, {key: identities.get(row) ?? '', noted, settings, words});
  };
  return {rowAt, bands};
}

/** The column, from 1, by which people know their rows. */
function nameColumn({matches}: Intake): number {
  const named = matches.find(({field}) => field === 'account') ?? matches[0];
  return (named?.column ?? 0) + 1;
}

/** New columns stand at the right end of the sheet, which may be far out of sight. */
function bringIntoSight(range: Range, block: ScoreBlock, headerRow: number): void {
  const [{first, items} = {first: 1, items: []}] = columnRuns(block);
  range.offset(headerRow - 1, first - 1, 1, items.length).activate();
}

/**
 * Asking for room costs two calls a tab. Below this Google is only asked when columns are really missing; above it before
 * anything is assessed, which takes long.
 */
const MANY_ROWS = 10_000;

/** How many columns a message names. */
const MAX_NAMED = 8;

function headingCells(words: Words): Record<ScoreColumn, DrawnCell> {
  const headings = scoreHeadings(words);
  const cells = SCORE_COLUMNS.map((column) => [column, {value: headings[column], style: STYLES.heading}]);
  return Object.fromEntries(cells) as Record<ScoreColumn, DrawnCell>;
}

/** What happened, what needs a look, and what to mind, in a few sentences. */
function summaryOf({read, intake, words}: AccountSheet, bands: BandCounts): string {
  const sentences = [
    phrase('scored', {
      accounts: intake.accounts.length,
      bands: bandsSaid(bands),
    }),
  ];
  const [firstIssue] = intake.issues;
  if (firstIssue) {
    sentences.push(phrase('scored-issues', {issues: intake.issues.length}));
    sentences.push(phrase('scored-first-issue', {message: firstIssue.message}));
  }
  for (const {reason} of intake.questions.filter(({statuses}) => statuses)) sentences.push(reason);
  const columns = intake.questions.filter(({statuses}) => !statuses);
  if (columns.length > 0) {
    const headings = columns.slice(0, MAX_NAMED).map(({heading}) => quoted(heading));
    sentences.push(phrase('scored-questions', {questions: columns.length, headings}));
  }
  if (isOutOfStep(intake.accounts, keysOf(read))) sentences.push(phrase('scored-out-of-step'));
  return say(phrase('sentences', {sentences}), words);
}

function bandName({band, priority}: Assessment): string {
  return priority === 'Needs data' ? NEEDS_DATA : `band-${band}`;
}

const NEEDS_DATA = 'priority-label-Needs data';

/** Whether our columns hold something in a row that no run of ours wrote. */
function isWrittenByOthers({sheet, ownColumns}: ReadTab, row: number): boolean {
  const cells = sheet.values[row - 1] ?? [];
  const isBlank = (column: number) => (cells[column - 1] ?? '') === '';
  const key = ownColumns.get('key');
  return key !== undefined && isBlank(key) && ![...ownColumns.values()].every(isBlank);
}

/** From the readiest down; bands without an account are left out. */
function bandsSaid(bands: BandCounts): Figure[] {
  return ['band-Hot', 'band-Warm', 'band-Nurture', 'band-Wait', NEEDS_DATA].flatMap((band) => {
    const count = bands.get(band);
    return count === undefined ? [] : [phrase('scored-band', {count, band: phrase(band)})];
  });
}

/** The key column as the last run left it, by row. */
export function keysOf({sheet, ownColumns}: ReadTab): Map<number, string> {
  const column = ownColumns.get('key');
  if (column === undefined) return new Map();
  return new Map(sheet.values.map((row, index) => [index + 1, String(row[column - 1] ?? '')]));
}
