import type {Words} from '../playbook/say';
import type {ScoreColumn} from '../table/score-columns';
import {markedColumns, markedTabs} from './marks';
import {ownTab} from './own-tabs';
import {refusal} from './refusal';
import {type BlockLook, removeColumns, restoreBlock} from './score-block';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a run changed, as it was before. */
export interface Before {
  /** The account sheet's id. */
  readonly tab: number;
  /** Columns the run added. */
  readonly created: readonly ScoreColumn[];
  readonly block: BlockLook;
}

const MARK = 'undo';
const NAME = 'Expansion Signals undo';

/** Text a cell holds with room to spare; the text is ASCII, so no character is cut in two. */
const PIECE = 45_000;

/** Keeps what a run is about to change, in a hidden tab of ours, in place of what the run before kept. */
export function keepBefore(spreadsheet: Spreadsheet, before: Before): void {
  const {tab, created} = ownTab(spreadsheet, MARK, NAME);
  const pieces = piecesOf(JSON.stringify(before));
  if (created) tab.hideSheet();
  else tab.clearContents();
  const missing = pieces.length - tab.getMaxRows();
  if (missing > 0) tab.insertRowsAfter(tab.getMaxRows(), missing);
  tab
    .getRange(1, 1, pieces.length, 1)
    .setNumberFormat('@')
    .setValues(pieces.map((piece) => [`'${piece}`]));
}

/**
 * Puts back what was there before the last run: one step, once.
 *
 * @throws Refusal when no run is kept, or its tab is gone
 */
export function takeBack(spreadsheet: Spreadsheet, words: Words): void {
  const kept = markedTabs(spreadsheet).get(MARK);
  const text =
    kept
      ?.getDataRange()
      .getValues()
      .map(([piece]) => String(piece))
      .join('') ?? '';
  if (kept === undefined || text === '') throw refusal(words, 'nothing-to-undo');
  const before = JSON.parse(text) as Before;
  const tab = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === before.tab);
  if (tab === undefined) throw refusal(words, 'nothing-to-undo');
  const block = markedColumns(tab) as Map<ScoreColumn, number>;
  restoreBlock(tab, block, before.block);
  const added = before.created.map((column) => block.get(column)).filter((at): at is number => at !== undefined);
  removeColumns(tab, added);
  kept.clearContents();
}

function piecesOf(json: string): string[] {
  const ascii = json.replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const pieces: string[] = [];
  for (let from = 0; from < ascii.length; from += PIECE) pieces.push(ascii.slice(from, from + PIECE));
  return pieces;
}
