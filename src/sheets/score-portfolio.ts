import {type Figure, phrase} from '../core/phrase';
import type {BandId} from '../core/playbook';
import {say, type Words} from '../playbook/say';
import {columnLetters} from '../table/a1';
import {isOutOfStep} from '../table/out-of-step';
import {SCORE_COLUMNS, type ScoreColumn, scoreHeadings, scoreRows} from '../table/score-columns';
import {STYLES} from '../table/styles';
import type {Choices} from './choices';
import {underLock} from './lock';
import type {DrawnCell} from './look';
import {markedColumns} from './marks';
import {type AssessedTab, assessTab, settingsOf} from './portfolio';
import type {ReadTab} from './read-tab';
import {type Refusal, refusal} from './refusal';
import {
  type BlockLook,
  completeBlock,
  readBlock,
  removeColumns,
  restoreBlock,
  type ScoreBlock,
  writeBlock,
} from './score-block';
import {keepBefore} from './undo';

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

/** Writes the scores, keeping what was there for undo; when writing fails, what was there comes back. */
function writeScores(spreadsheet: Spreadsheet, assessed: AssessedTab): ScoreBlock {
  const {read, intake, portfolio, settings, words} = assessed;
  const {tab, ownColumns, sheet} = read;
  const lastRow = sheet.values.length;
  const before = readBlock(tab, ownColumns, lastRow);
  const created = SCORE_COLUMNS.filter((column) => !ownColumns.has(column));
  keepBefore(spreadsheet, {tab: tab.getSheetId(), created, block: before});
  try {
    const block = completeBlock(tab, ownColumns, sheet.values[0]?.length ?? 1, intake.headerRow);
    writeBlock(tab, block, {
      headerRow: intake.headerRow,
      lastRow,
      headings: headingCells(words),
      rows: scoreRows(portfolio, settings, words),
    });
    SpreadsheetApp.flush();
    return block;
  } catch (error) {
    throw takenBack(assessed, before, error as Error);
  }
}

/** Puts everything back after a failed write and says why it failed. */
function takenBack({read: {tab, ownColumns}, words}: AssessedTab, before: BlockLook, error: Error): Refusal {
  try {
    const now = markedColumns(tab) as ReadonlyMap<ScoreColumn, number>;
    removeColumns(
      tab,
      [...now].filter(([column]) => !ownColumns.has(column)).map(([, at]) => at),
    );
    restoreBlock(tab, ownColumns, before);
    SpreadsheetApp.flush();
    return refusal(words, 'write-failed', {reason: error.message});
  } catch (second) {
    return refusal(words, 'write-failed-half', {reason: `${error.message} ${(second as Error).message}`});
  }
}

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
      bands: bandCounts(portfolio.accounts.map(({band}) => band)),
    }),
  ];
  const [firstIssue] = intake.issues;
  if (firstIssue) {
    sentences.push(phrase('scored-issues', {issues: intake.issues.length}));
    sentences.push(phrase('scored-first-issue', {message: firstIssue.message}));
  }
  if (intake.questions.length > 0) {
    const headings = intake.questions.map(({heading}) => heading);
    sentences.push(phrase('scored-questions', {questions: headings.length, headings}));
  }
  if (isOutOfStep(intake.accounts, keysOf(read))) sentences.push(phrase('scored-out-of-step'));
  const beyond = columnBeyondFilter(read.tab, block);
  if (beyond !== null) sentences.push(phrase('scored-filter', {column: columnLetters(beyond)}));
  return say(phrase('sentences', {sentences}), words);
}

function bandCounts(bands: readonly BandId[]): Figure[] {
  return (['Hot', 'Warm', 'Nurture', 'Wait'] as const)
    .map((band) => ({band, count: bands.filter((each) => each === band).length}))
    .filter(({count}) => count > 0)
    .map(({band, count}) => phrase('scored-band', {count, band: phrase(`band-${band}`)}));
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
