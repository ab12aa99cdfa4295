import {phrase, sentencesOf} from '../../core/phrase';
import {say} from '../../playbook/say';
import {type Dependent, dependentsOf} from '../file/dependents';
import {gridsOf} from '../file/grids';
import {isOwnTab, markedColumns} from '../file/marks';
import type {OpenFile} from '../file/open-file';
import {deleteTab} from '../file/own-tabs';
import {fileProperties} from '../file/properties';
import {isUntouchedSample, sampleToken} from '../file/sample-mark';
import type {Spreadsheet, Tab} from '../google';
import {removeColumns} from '../write/score-columns';

/** What everything we keep with a document is called. */
const OWN_PROPERTY = /^expansion-signals\./;

/** What every mark we put on a tab or a column is called. */
const OWN_MARK = /^expansion-signals-/;

/** How many of people's own cells the question names: more than other messages, since they would break. */
const MAX_READERS = 20;

/**
 * Takes out all that the add-on ever added: its columns, its tabs with the sample, and what it remembers of the file. A
 * sample that somebody changed stays: it is theirs now. The caller holds the lock.
 *
 * @returns what to tell the user
 */
export function removeAll({spreadsheet, words}: OpenFile): string {
  for (const tab of gridsOf(spreadsheet)) if (!isOwnTab(tab)) removeOwnColumns(tab);
  const {going, staying} = sortedTabs(spreadsheet);
  for (const tab of going) deleteTab(spreadsheet, tab);
  const changed = staying.filter((tab) => sampleToken(tab) !== null);
  for (const tab of changed) forgetMarks(tab);
  forget();
  const kept = changed.map((tab) => phrase('removed-kept', {tab: tab.getName()}));
  return say(sentencesOf([phrase('removed'), ...kept]), words);
}

/** What of people's own would break; nothing when nothing reads what would go. */
export function readersOfOurs(spreadsheet: Spreadsheet): Dependent[] {
  const {going, staying} = sortedTabs(spreadsheet);
  const columns = staying.map((tab) => [tab.getSheetId(), new Set(markedColumns(tab).values())] as const);
  return dependentsOf(spreadsheet, {tabs: going, columns: new Map(columns.filter(([, own]) => own.size > 0))});
}

/** The tabs that go with the add-on: its own, and a sample that nobody changed. */
function sortedTabs(spreadsheet: Spreadsheet): {going: Tab[]; staying: Tab[]} {
  const tabs = gridsOf(spreadsheet);
  const going = tabs.filter((tab) => isOwnTab(tab) || (sampleToken(tab) !== null && isUntouchedSample(tab)));
  return {going, staying: tabs.filter((tab) => !going.includes(tab))};
}

/** The question before everything goes: it names the formulas of people's own that would break. */
export function removalQuestion({spreadsheet, words}: OpenFile): string {
  const readers = readersOfOurs(spreadsheet);
  const sentences = readers.length === 0 ? [] : [readersPhrase(readers)];
  return say(sentencesOf([...sentences, phrase('remove-ask')]), words);
}

/** What reads our tabs and columns, named up to a number. */
export function readersPhrase(readers: readonly Dependent[]) {
  return phrase('remove-readers', {count: readers.length, cells: readers.slice(0, MAX_READERS)});
}

/** Columns that somebody copied carry the same mark twice, so this looks again until none is left. */
function removeOwnColumns(tab: Tab): void {
  for (let columns = markedColumns(tab); columns.size > 0; columns = markedColumns(tab)) {
    removeColumns(tab, [...columns.values()]);
  }
}

/** Marks of other add-ons on the tab are theirs. */
function forgetMarks(tab: Tab): void {
  for (const metadata of tab.getDeveloperMetadata()) if (OWN_MARK.test(metadata.getKey())) metadata.remove();
}

function forget(): void {
  const properties = fileProperties();
  for (const key of properties.getKeys()) if (OWN_PROPERTY.test(key)) properties.deleteProperty(key);
}
