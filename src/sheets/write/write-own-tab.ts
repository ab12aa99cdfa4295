import type {Day} from '../../core/day';
import {word} from '../../playbook/say';
import {typedCells} from '../../tabs/kept/cell';
import type {TabKey, TabModel, TabValue} from '../../tabs/model';
import type {AccountSheet} from '../file/account-sheet';
import type {OpenFile} from '../file/open-file';
import {nameOf, ownTab} from '../file/own-tabs';
import {cellsToCome, refuseCellsWithoutRoom} from '../file/room';
import type {Tab} from '../google';
import {keepShape} from './tab-shape';
import type {TabIds} from './write-links';
import {sizeOf, writeTab} from './write-tab';

/**
 * Writes one of the add-on's tabs from its model, making it when it is not there. It belongs inside {@link undoable}.
 *
 * @param accounts the account sheet, for links to its rows and the sign of its money; `null` when there is none
 * @throws Refusal when the file has no room for it; nothing is written then
 */
export function writeOwnTab(
  file: OpenFile,
  model: TabModel,
  accounts: Pick<AccountSheet, 'read' | 'words'> | null,
): Tab {
  const {spreadsheet, settings, words} = file;
  const {rows, columns} = sizeOf(model);
  refuseCellsWithoutRoom(spreadsheet, cellsToCome(file.tabs.get(model.key), rows, columns), words);
  const tab = ownTab(file, model.key, nameOf(model.key, words));
  forgetMade(file, model.key);
  writeTab(tab, model, {
    bandColors: settings.bandColors,
    dayFormat: word(words, 'day-format'),
    moneySign: accounts?.words['amount-sign'] ?? '',
    tabIds: tabIds(file, accounts?.read.tab ?? null),
  });
  keepShape(model.key, model);
  return tab;
}

/** Everything in one of the add-on's tabs from A1 on; nothing when the tab is not there. */
export function ownValues({tabs}: OpenFile, key: TabKey): unknown[][] {
  return tabs.get(key)?.getDataRange().getValues() ?? [];
}

/** As {@link ownValues}, with formulas, formats and notes, so that what people typed can be written again. */
export function ownCells({tabs, clock}: OpenFile, key: TabKey): TabValue[][] {
  const tab = tabs.get(key);
  return tab === undefined ? [] : cellsIn(tab, clock.dayOf);
}

/** What was worked out from one of our tabs, kept until the tab is written. */
export function cachedUntilWritten<Made>({tabs}: OpenFile, key: TabKey, make: () => Made): Made {
  const made = CACHE.get(tabs) ?? new Map<TabKey, unknown>();
  CACHE.set(tabs, made);
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as Made;
}

/** A tab is written: what was worked out from it is no longer so. */
export function forgetMade({tabs}: OpenFile, key: TabKey): void {
  CACHE.get(tabs)?.delete(key);
}

/** By the tabs of an open file, which are the same as long as it is open. */
const CACHE = new WeakMap<OpenFile['tabs'], Map<TabKey, unknown>>();

/** As {@link ownCells}, of a tab that is at hand. */
export function cellsIn(tab: Tab, dayOf: (date: Date) => Day): TabValue[][] {
  const range = tab.getDataRange();
  const [values, formulas] = [range.getValues(), range.getFormulas()];
  // Plain text shows as it is: of a wide tab a few columns in its middle hold anything else.
  const isOther = (column: number) => values.some((row, r) => typeof row[column] !== 'string' || formulas[r]?.[column]);
  const others = (values[0] ?? []).flatMap((_, column) => (isOther(column) ? [column] : []));
  const [first = 0] = others;
  const part = range.offset(0, first, values.length, (others.pop() ?? first) + 1 - first);
  return typedCells(
    {
      values,
      formulas,
      first,
      shown: part.getDisplayValues(),
      formats: part.getNumberFormats(),
      notes: range.getNotes(),
    },
    dayOf,
  );
}

function tabIds({tabs}: OpenFile, accounts: Tab | null): TabIds {
  const ids: Partial<Record<TabKey | 'accounts', number>> = {};
  for (const [mark, tab] of tabs) ids[mark as TabKey] = tab.getSheetId();
  return accounts === null ? ids : {...ids, accounts: accounts.getSheetId()};
}
