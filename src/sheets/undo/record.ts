import {UNDO_MARK} from '../../tabs/marks';
import {markedTabs} from '../file/marks';
import {hiddenTab} from '../file/own-tabs';
import type {FrozenTab} from './frozen-formulas';
import type {AccountsBefore} from './score-columns-before';
import {SLOT_NAME, type Slot, slotOfCopy, TEXT_COLUMN} from './slots';
import {isToCome, type TabBefore} from './tab-before';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a run is about to change, as it is before; enough to put it back. */
export interface Before {
  readonly accounts?: AccountsBefore;
  readonly tabs?: readonly TabBefore[];
  readonly formulas?: readonly FrozenTab[];
}

export interface RunRecord {
  readonly slot: Slot;
  /** `false` while copies are still being made: nothing has changed yet. */
  readonly isReady: boolean;
  readonly before: Before;
}

/** A record as it was found. */
export interface FoundRecord extends Omit<RunRecord, 'before'> {
  /** `null` when somebody deleted or changed the text of a long record. */
  readonly before: Before | null;
}

/** The run at work, or one that was cut off. */
export const RUNNING = 'expansion-signals.running';

/** The last run that succeeded. */
export const LAST_RUN = 'expansion-signals.undo';

type RecordKey = typeof RUNNING | typeof LAST_RUN;

/** A record is kept as its slot, whether it is ready, whether there are copies, and, when it is short, itself. */
const READY = '+';
const COPIES = 'c';

/** A property holds 9 KB. Source: Google, quotas for Google services. */
const PROPERTY_LIMIT = 8_500;

/** Text a cell holds with room to spare; the text is ASCII, so no character is cut in two. */
const PIECE = 45_000;

/**
 * Keeps the record of a run that is about to change something: a short one in a property, a long one as text in a hidden
 * tab of ours.
 *
 * @returns what {@link finishRunning} needs
 */
export function keepRunning(spreadsheet: Spreadsheet, {slot, isReady, before}: RunRecord): string {
  const json = inAscii(JSON.stringify(before));
  const hasCopies = (before.tabs ?? []).some((tab) => !isToCome(tab));
  const state = `${slot}${isReady ? READY : '-'}${hasCopies ? COPIES : '-'}`;
  if (json.length <= PROPERTY_LIMIT) return keptAs(state + json);
  // Should the run be cut off here, the next one knows what to sweep.
  keptAs(`${slot}--`);
  keepText(spreadsheet, slot, json);
  return keptAs(state);
}

/** The run has succeeded: it is the last one from now on. */
export function finishRunning(running: string): void {
  documentProperties().setProperties({[LAST_RUN]: running, [RUNNING]: ''});
}

/** The record under a key; `null` when there is none. */
export function recordAt(spreadsheet: Spreadsheet, key: RecordKey): FoundRecord | null {
  const kept = documentProperties()?.getProperty(key) ?? '';
  const slot = slotAt(kept);
  if (slot === null) return null;
  const json = kept.slice(3) || textOf(spreadsheet, slot);
  return {slot, isReady: kept.charAt(1) === READY, before: parsed(json)};
}

function parsed(json: string): Before | null {
  try {
    return JSON.parse(json) as Before;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Forgets a record. */
export function forgetRecord(key: RecordKey): void {
  documentProperties().deleteProperty(key);
}

/** Deletes the copies of a record that no longer stands. Its text may stay: the next but one is written over it. */
export function dropCopies(spreadsheet: Spreadsheet, fallen: Slot): void {
  for (const [mark, tab] of markedTabs(spreadsheet)) {
    if (slotOfCopy(mark) === fallen) spreadsheet.deleteSheet(tab);
  }
}

/** Deletes the hidden tabs of every record but one, and those that were cut off before they were marked. */
export function dropSlots(spreadsheet: Spreadsheet, standing: Slot | null): void {
  for (const [mark, tab] of markedTabs(spreadsheet)) {
    const slot = slotOfCopy(mark);
    const isFallen = slot !== null && slot !== standing;
    if (isFallen || (mark === UNDO_MARK && standing === null)) spreadsheet.deleteSheet(tab);
  }
  for (const tab of spreadsheet.getSheets()) {
    if (tab.getName().startsWith(SLOT_NAME) && isLeftover(tab)) spreadsheet.deleteSheet(tab);
  }
}

/** Whether a tab is empty and nobody's mark is on it. */
function isLeftover(tab: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  return tab.getLastRow() === 0 && tab.getDeveloperMetadata().length === 0;
}

/** The slot of the last run, and whether it holds copies of tabs; `null` when there is none. */
export function lastRun(): {slot: Slot; hasCopies: boolean} | null {
  const kept = documentProperties().getProperty(LAST_RUN);
  const slot = slotAt(kept);
  return slot && {slot, hasCopies: kept?.charAt(2) === COPIES};
}

function keptAs(running: string): string {
  documentProperties().setProperty(RUNNING, running);
  return running;
}

function slotAt(kept: string | null): Slot | null {
  return kept ? (kept.charAt(0) as Slot) : null;
}

function keepText(spreadsheet: Spreadsheet, slot: Slot, json: string): void {
  const {tab, created} = hiddenTab(spreadsheet, UNDO_MARK, SLOT_NAME);
  const rows = created ? NEW_TAB_ROWS : tab.getMaxRows();
  const column = TEXT_COLUMN[slot];
  if (!created) tab.getRange(1, column, rows, 1).clearContent();
  const pieces = piecesOf(json);
  if (pieces.length > rows) tab.insertRowsAfter(rows, pieces.length - rows);
  // The apostrophe forces text and is not part of it.
  tab.getRange(1, column, pieces.length, 1).setValues(pieces.map((piece) => [`'${piece}`]));
}

/** Source: trial, a new tab of Sheets. */
const NEW_TAB_ROWS = 1000;

function textOf(spreadsheet: Spreadsheet, slot: Slot): string {
  const tab = markedTabs(spreadsheet).get(UNDO_MARK);
  const pieces = tab?.getRange(1, TEXT_COLUMN[slot], Math.max(1, tab.getLastRow()), 1).getValues() ?? [];
  return pieces.map(([piece]) => String(piece)).join('');
}

function piecesOf(json: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < json.length; from += PIECE) pieces.push(json.slice(from, from + PIECE));
  return pieces;
}

/** Stretch by stretch: a record of 100,000 accounts is some fifty million characters. */
function inAscii(json: string): string {
  const stretches: string[] = [];
  for (let from = 0; from < json.length; from += STRETCH) {
    stretches.push(json.slice(from, from + STRETCH).replace(/[^\x20-\x7e]/g, escaped));
  }
  return stretches.join('');
}

const STRETCH = 500_000;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function documentProperties(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}
