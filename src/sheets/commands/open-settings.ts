import {phrase} from '../../core/phrase';
import {say, type Words} from '../../playbook/say';
import {WORDS} from '../../playbook/words';
import {TAB_NAMES} from '../../tabs/model';
import {settingColumns} from '../../tabs/settings/read';
import {choicesOf, settingsTab} from '../../tabs/settings/tab';
import {settingsInWords} from '../../tabs/settings/translate';
import {readAccounts} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import {formulaOf} from '../file/assess-formula';
import type {OpenFile} from '../file/open-file';
import {Refusal} from '../refusal';
import {tabsBefore} from '../undo/tabs';
import {undoable} from '../undo/undo';
import {isInAnotherLanguage} from '../write/tab-language';
import {writeTexts} from '../write/translate-tab';
import {writeOwnTab} from '../write/write-own-tab';
import {dropdownOf} from '../write/write-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Brings the Settings tab to the front: made with the present settings when it is not there, and with our words in the
 * language that the file speaks now. The caller holds the lock.
 *
 * @returns what to tell the user
 */
export function openSettingsTab(file: OpenFile): string {
  const {spreadsheet, words, settingsProblem} = file;
  const present = file.tabs.get('settings');
  const tab = present ?? writtenSettings(file);
  // Values that do not add up stay for people to put right.
  if (present && settingsProblem === null && isInAnotherLanguage(present, 'settings-title', words)) {
    translateSettings(spreadsheet, present, words);
  }
  spreadsheet.setActiveSheet(tab);
  return say(phrase('settings-done', {tab: tab.getName()}), words);
}

function writtenSettings(file: OpenFile): Tab {
  const {spreadsheet, settings, words} = file;
  const model = settingsTab(settings, words, {formula: formulaFor(file)});
  const before = {tabs: tabsBefore(spreadsheet, ['settings'])};
  return undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () => writeOwnTab(file, model, null));
}

/** Our words in another language; what people typed, noted and added stays where it is. */
function translateSettings(spreadsheet: Spreadsheet, tab: Tab, words: Words): void {
  const range = tab.getDataRange();
  const values = range.getValues();
  const texts = settingsInWords(values, range.getFormulas(), words);
  const before = {tabs: tabsBefore(spreadsheet, ['settings'])};
  undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () => {
    writeTexts(tab, texts);
    translateModels(tab, values, words);
  });
}

/** The models to choose from, unless people chose a rule of their own for the cell. */
function translateModels(tab: Tab, values: readonly (readonly unknown[])[], words: Words): void {
  const {key, value} = settingColumns(values);
  const row = values.findIndex((cells) => key !== null && cells[key] === 'model');
  if (row < 0) return;
  const cell = tab.getRange(row + 1, value + 1);
  const shown = JSON.stringify(cell.getDataValidation()?.getCriteriaValues()[0]);
  const isOurs = Object.values(WORDS).some((each) => JSON.stringify(choicesOf('model', each)) === shown);
  if (isOurs) cell.setDataValidation(dropdownOf(choicesOf('model', words) ?? []));
}

/** The `EXPANSION_ASSESS` formula for the account sheet; `null` when there is none that can be read. */
function formulaFor(file: OpenFile): string | null {
  try {
    return formulaOf(file, readAccounts(file, accountTab(file)), TAB_NAMES.settings);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
