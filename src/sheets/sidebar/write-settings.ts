import type {Words} from '../../playbook/say';
import {SETTING_KEY} from '../../table/settings/tab';
import {markedTabs} from '../marks';

/** The column of the Settings tab that holds the values, from 1. */
const VALUE = 2;

/**
 * Writes what was chosen in the sidebar into the Settings tab as well, when there is one: tab, formula and sidebar agree.
 *
 * @param chosen the new values, by the name of the setting
 */
export function writeIntoSettings(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  chosen: Readonly<Partial<Record<'language' | 'model', string>>>,
  words: Words,
): void {
  const tab = Object.keys(chosen).length === 0 ? undefined : markedTabs(spreadsheet).get('settings');
  if (tab === undefined) return;
  const values = tab.getDataRange().getValues();
  const keys = values.find((row) => row.includes(SETTING_KEY))?.indexOf(SETTING_KEY) ?? -1;
  for (const [name, value] of Object.entries(chosen)) {
    const row = values.findIndex((cells) => cells[keys] === name);
    if (row >= 0) tab.getRange(row + 1, VALUE).setValue(words[`${name}-${value}`] ?? value);
  }
}
