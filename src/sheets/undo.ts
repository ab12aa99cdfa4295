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

/** Where a small snapshot is kept; `tab` when it is kept in the hidden tab. */
const KEY = 'expansion-signals.undo';
const IN_TAB = 'tab';

/** A property holds 9 KB. Source: Google, quotas for Google services. */
const PROPERTY_LIMIT = 8_500;

/** Text a cell holds with room to spare; the text is ASCII, so no character is cut in two. */
const PIECE = 45_000;

/**
 * Keeps what a run is about to change, in place of what the run before kept.
 *
 * A first run changes nothing that was there: its snapshot is small and fits a property. Larger ones go as text into a
 * hidden tab of ours.
 */
export function keepBefore(spreadsheet: Spreadsheet, before: Before): void {
  const json = inAscii(JSON.stringify(before));
  const small = json.length <= PROPERTY_LIMIT;
  if (!small) keepInTab(spreadsheet, json);
  PropertiesService.getDocumentProperties().setProperty(KEY, small ? json : IN_TAB);
}

/**
 * Puts back what was there before the last run: one step, once.
 *
 * @throws Refusal when no run is kept, or its tab is gone
 */
export function takeBack(spreadsheet: Spreadsheet, words: Words): void {
  const properties = PropertiesService.getDocumentProperties();
  const kept = properties.getProperty(KEY);
  const json = kept === IN_TAB ? textOfTab(spreadsheet) : kept;
  if (!json) throw refusal(words, 'nothing-to-undo');
  const before = JSON.parse(json) as Before;
  const tab = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === before.tab);
  if (tab === undefined) throw refusal(words, 'nothing-to-undo');
  const block = markedColumns(tab) as ReadonlyMap<ScoreColumn, number>;
  restoreBlock(tab, block, before.block);
  const added = before.created.map((column) => block.get(column)).filter((at): at is number => at !== undefined);
  removeColumns(tab, added);
  properties.deleteProperty(KEY);
}

function keepInTab(spreadsheet: Spreadsheet, json: string): void {
  const {tab, created} = ownTab(spreadsheet, MARK, NAME);
  if (created) tab.hideSheet();
  else tab.clearContents();
  const pieces = piecesOf(json);
  const missing = pieces.length - tab.getMaxRows();
  if (missing > 0) tab.insertRowsAfter(tab.getMaxRows(), missing);
  // The apostrophe forces text and is not part of it.
  tab
    .getRange(1, 1, pieces.length, 1)
    .setNumberFormat('@')
    .setValues(pieces.map((piece) => [`'${piece}`]));
}

function textOfTab(spreadsheet: Spreadsheet): string {
  const tab = markedTabs(spreadsheet).get(MARK);
  const pieces = tab?.getDataRange().getValues() ?? [];
  return pieces.map(([piece]) => String(piece)).join('');
}

function piecesOf(json: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < json.length; from += PIECE) pieces.push(json.slice(from, from + PIECE));
  return pieces;
}

function inAscii(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
