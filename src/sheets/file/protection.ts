import type {Words} from '../../playbook/say';
import type {Range, Tab} from '../google';
import {refusal} from '../refusal';

/** Cells of ours that a run writes over: whole tabs, and columns, numbers from 1, in a tab of the user's. */
export interface Overwritten {
  readonly tabs: readonly Tab[];
  readonly columns?: {readonly tab: Tab; readonly own: Iterable<number>} | undefined;
}

/**
 * Refuses, before anything is begun, a run over cells of ours that somebody protected from this user: what cannot be
 * written could not be taken back either.
 *
 * @throws Refusal that names the tab
 */
export function refuseProtected({tabs, columns}: Overwritten, words: Words): void {
  const shut = tabs.find((tab) => isProtected(tab, () => true)) ?? protectedColumns(columns);
  if (shut !== undefined) throw refusal(words, 'protected', {tab: shut.getName()});
}

function protectedColumns(columns: Overwritten['columns']): Tab | undefined {
  const own = [...(columns?.own ?? [])];
  if (columns === undefined || own.length === 0) return undefined;
  const isOurs = (range: Range) => own.some((column) => column >= range.getColumn() && column <= range.getLastColumn());
  return isProtected(columns.tab, isOurs) ? columns.tab : undefined;
}

/** Whether this user may not edit the tab as a whole, or a range of it that matters. */
function isProtected(tab: Tab, matters: (range: Range) => boolean): boolean {
  const {RANGE, SHEET} = SpreadsheetApp.ProtectionType;
  return (
    tab.getProtections(RANGE).some((each) => !each.canEdit() && matters(each.getRange())) ||
    tab.getProtections(SHEET).some((each) => !each.canEdit() && !each.getUnprotectedRanges().some(matters))
  );
}
