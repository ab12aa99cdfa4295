import type {RankedAssessment} from '../core/assessment';
import {type Figure, phrase} from '../core/phrase';
import {say, type Words} from '../playbook/say';
import {columnLetters} from '../table/a1';
import {isOutOfStep} from '../table/out-of-step';
import {quoted} from '../table/readers/cell';
import {SCORE_COLUMNS, type ScoreColumn, scoreHeadings, scoreRows} from '../table/score-columns';
import {STYLES} from '../table/styles';
import {accountsBefore} from './accounts-before';
import type {Choices} from './choices';
import {underLock} from './lock';
import type {DrawnCell} from './look';
import {keepUpWithHeadings} from './mapping';
import {type AssessedTab, assessTab, settingsOf} from './portfolio';
import type {ReadTab} from './read-tab';
import {refuseColumnsWithoutRoom} from './room';
import {completeBlock, type ScoreBlock, writeBlock} from './score-block';
import {undoable} from './undo';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Scores the active tab and writes the scores beside its accounts.
 *
 * @returns what was found, and what to tell the user
 * @throws Refusal when nothing can be scored; the sheet is then as it was
 */
export function scoreActiveTab(spreadsheet: Spreadsheet, choices: Choices): {assessed: AssessedTab; summary: string} {
  return underLock(settingsOf(choices).words, () => {
    const assessed = assessTab(spreadsheet, spreadsheet.getActiveSheet(), choices);
    keepUpWithHeadings(assessed.read.sheet.values, choices);
    return {assessed, summary: scoreAssessed(spreadsheet, assessed)};
  });
}

/**
 * Writes the scores of an assessed tab beside its accounts. The caller holds the lock.
 *
 * @returns what to tell the user
 * @throws Refusal when nothing could be written; the sheet is then as it was
 */
export function scoreAssessed(spreadsheet: Spreadsheet, assessed: AssessedTab): string {
  const block = writeScores(spreadsheet, assessed);
  return summaryOf(assessed, block);
}

/** Writes the scores so that they can be taken back. */
function writeScores(spreadsheet: Spreadsheet, assessed: AssessedTab): ScoreBlock {
  const {read, intake, portfolio, settings, words} = assessed;
  const {tab, range, ownColumns, sheet} = read;
  const created = SCORE_COLUMNS.filter((column) => !ownColumns.has(column));
  const refuseWithoutRoom = () => refuseColumnsWithoutRoom(spreadsheet, tab, created.length, words);
  if (sheet.values.length > MANY_ROWS) refuseWithoutRoom();
  const headings = headingCells(words);
  const rows = scoreRows(portfolio, settings, words);
  const keys = new Map([...rows].map(([row, {key}]) => [row, String(key.value)]));
  keys.set(intake.headerRow, String(headings.key.value));
  const before = {accounts: accountsBefore(read, created, keys)};
  return undoable(spreadsheet, {before, words, failure: 'write-failed'}, () => {
    const block = completeBlock(tab, ownColumns, sheet.values[0]?.length ?? 1, intake.headerRow, refuseWithoutRoom);
    writeBlock(range, block, {headerRow: intake.headerRow, lastRow: sheet.values.length, headings, rows});
    return block;
  });
}

/** Asking for room costs two calls a tab: a smaller sheet is asked about only when Google adds no columns to it. */
const MANY_ROWS = 10_000;

/** How many columns a message names. */
const NAMED = 8;

function headingCells(words: Words): Record<ScoreColumn, DrawnCell> {
  const headings = scoreHeadings(words);
  const cells = SCORE_COLUMNS.map((column) => [column, {value: headings[column], style: STYLES.heading}]);
  return Object.fromEntries(cells) as Record<ScoreColumn, DrawnCell>;
}

/** What happened, what needs a look, and what to mind, in a few sentences. */
function summaryOf({read, intake, portfolio, words}: AssessedTab, block: ScoreBlock): string {
  const sentences = [
    phrase('scored', {
      accounts: portfolio.accounts.length,
      bands: bandCounts(portfolio.accounts),
    }),
  ];
  const [firstIssue] = intake.issues;
  if (firstIssue) {
    sentences.push(phrase('scored-issues', {issues: intake.issues.length}));
    sentences.push(phrase('scored-first-issue', {message: firstIssue.message}));
  }
  if (intake.questions.length > 0) {
    const headings = intake.questions.slice(0, NAMED).map(({heading}) => quoted(heading));
    sentences.push(phrase('scored-questions', {questions: intake.questions.length, headings}));
  }
  if (isOutOfStep(intake.accounts, keysOf(read))) sentences.push(phrase('scored-out-of-step'));
  const beyond = columnBeyondFilter(read.tab, block);
  if (beyond !== null) sentences.push(phrase('scored-filter', {column: columnLetters(beyond)}));
  return say(phrase('sentences', {sentences}), words);
}

function bandCounts(accounts: readonly RankedAssessment[]): Figure[] {
  const groups = accounts.map(({band, priority}) =>
    priority === 'Needs data' ? 'priority-label-Needs data' : `band-${band}`,
  );
  return ['band-Hot', 'band-Warm', 'band-Nurture', 'band-Wait', 'priority-label-Needs data']
    .map((group) => ({group, count: groups.filter((each) => each === group).length}))
    .filter(({count}) => count > 0)
    .map(({group, count}) => phrase('scored-band', {count, band: phrase(group)}));
}

/** The key column as the last run left it, by row. */
export function keysOf({sheet, ownColumns}: ReadTab): Map<number, string> {
  const column = ownColumns.get('key');
  if (column === undefined) return new Map();
  return new Map(sheet.values.map((row, index) => [index + 1, String(row[column - 1] ?? '')]));
}

/** The last of our columns when a filter ends before it: sorting would leave the scores behind. */
function columnBeyondFilter(tab: GoogleAppsScript.Spreadsheet.Sheet, block: ScoreBlock): number | null {
  const filter = tab.getFilter();
  if (filter === null) return null;
  const last = Math.max(...block.values());
  return filter.getRange().getLastColumn() < last ? last : null;
}
