import {type Phrase, phrase} from '../../core/phrase';
import {type Words, word} from '../../playbook/say';
import type {TabKey} from '../../tabs/model';
import type {Spreadsheet, Tab} from '../google';
import {markTab} from './marks';
import type {OpenFile} from './open-file';

const PAGES: readonly string[] = 'meeting ranking details plan outreach calendar monday scenarios'.split(' ');

/** The order in which our tabs stand, whichever was made first: what a meeting opens comes before what a team edits. */
const ORDER: readonly string[] = [...PAGES, 'sql', 'playbook', 'settings', 'history'];

/** That pages which were built before show older scores than a run that was just written; nothing when there are none. */
export function olderPages({tabs}: Pick<OpenFile, 'tabs'>): Phrase[] {
  const pages = PAGES.flatMap((mark) => tabs.get(mark)?.getName() ?? []);
  return pages.length > 0 ? [phrase('result-older', {pages, count: pages.length})] : [];
}

/** What a tab of ours is called when it is made, unless a tab of the same name is somebody else's. */
export function nameOf(key: TabKey, words: Words): string {
  return word(words, `tab-name-${key}`);
}

/**
 * The add-on's tab with that mark, made in its place among ours, behind the people's own, when it is not there.
 *
 * A foreign tab of the same name is left alone: ours then takes the next free name. The active tab stays active.
 */
export function ownTab(
  {spreadsheet, tabs, ownIds}: Pick<OpenFile, 'spreadsheet' | 'tabs' | 'ownIds'>,
  mark: string,
  name: string,
): Tab {
  const existing = tabs.get(mark);
  if (existing) return existing;
  const active = spreadsheet.getActiveSheet();
  const names = takenNames(spreadsheet);
  const tab = spreadsheet.insertSheet(freeName(name, names), placeFor(mark, tabs) ?? names.size);
  markTab(tab, mark);
  tabs.set(mark, tab);
  ownIds.add(tab.getSheetId());
  spreadsheet.setActiveSheet(active);
  return tab;
}

/** Deletes a tab; a spreadsheet keeps at least one that can be seen, so a blank one comes when it was the last. */
export function deleteTab(spreadsheet: Spreadsheet, tab: Tab): void {
  const id = tab.getSheetId();
  const isOtherSeen = spreadsheet.getSheets().some((each) => each.getSheetId() !== id && !each.isSheetHidden());
  if (!isOtherSeen) spreadsheet.insertSheet();
  spreadsheet.deleteSheet(tab);
}

/** The index before the first of our tabs that comes later in the order; `null` for the end of the file. */
function placeFor(mark: string, ours: ReadonlyMap<string, Tab>): number | null {
  const later = ORDER.slice(ORDER.indexOf(mark) + 1);
  const places = later.flatMap((each) => ours.get(each) ?? []).map((tab) => tab.getIndex() - 1);
  return ORDER.includes(mark) && places.length > 0 ? Math.min(...places) : null;
}

/** The tab with that id; `undefined` when somebody deleted it. */
export function tabWithId(spreadsheet: Spreadsheet, id: number): Tab | undefined {
  return spreadsheet.getSheets().find((tab) => tab.getSheetId() === id);
}

/** The names of all tabs, in lower case: what a new one must not be called. */
export function takenNames(spreadsheet: Spreadsheet): Set<string> {
  return new Set(spreadsheet.getSheets().map((tab) => tab.getName().toLowerCase()));
}

/** The name itself, else `Name (2)`, `Name (3)` …; tab names differ by more than case. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} (${count})`;
  return free;
}
