import {phrase} from '../../core/phrase';
import type {Settings} from '../../core/playbook';
import {LANGUAGES} from '../../playbook/languages';
import {say, type Words} from '../../playbook/say';
import {KNOWN} from '../../playbook/words/known';
import {TAB_NAMES} from '../../tabs/model';
import {settingColumns} from '../../tabs/settings/read';
import {choicesOf, settingsTab} from '../../tabs/settings/tab';
import {settingsInWords} from '../../tabs/settings/translate';
import {presentSettings, readAccounts} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import {formulaOf} from '../file/assess-formula';
import type {Choices} from '../file/choices';
import {isOwnTab, markedTabs} from '../file/marks';
import {textsOf} from '../file/texts';
import {Refusal} from '../refusal';
import {underLock} from '../undo/lock';
import {tabsBefore} from '../undo/tab-before';
import {undoable} from '../undo/undo';
import {isInAnotherLanguage} from '../write/tab-language';
import {writeTexts} from '../write/translate-tab';
import {writeOwnTab} from '../write/write-own-tab';
import {dropdownOf} from '../write/write-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Brings the Settings tab to the front: made with the present settings when it is not there, and with our words in the
 * language that the file speaks now.
 *
 * @returns what to tell the user
 */
export function openSettingsTab(spreadsheet: Spreadsheet, choices: Choices): string {
  const {settings, words, addUp} = presentSettings(spreadsheet, choices);
  const tab = underLock(words, () => {
    const present = markedTabs(spreadsheet).get('settings');
    if (present === undefined) return writtenSettings(spreadsheet, choices, settings, words);
    // Values that do not add up stay for people to put right.
    if (addUp && isInAnotherLanguage(present, 'settings-title', words)) translateSettings(spreadsheet, present, words);
    return present;
  });
  spreadsheet.setActiveSheet(tab);
  return say(phrase('settings-done', {tab: tab.getName()}), words);
}

function writtenSettings(spreadsheet: Spreadsheet, choices: Choices, settings: Settings, words: Words): Tab {
  const model = settingsTab(settings, words, {formula: formulaFor(spreadsheet, choices)});
  const before = {tabs: tabsBefore(spreadsheet, ['settings'])};
  return undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () =>
    writeOwnTab(spreadsheet, model, null, {settings, words}),
  );
}

/** Our words in another language; what people typed, noted and added stays where it is. */
function translateSettings(spreadsheet: Spreadsheet, tab: Tab, words: Words): void {
  const range = tab.getDataRange();
  const values = range.getValues();
  const texts = settingsInWords(
    values,
    range.getFormulas(),
    words,
    LANGUAGES.map((each) => textsOf(each).words),
  );
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
  const isOurs = LANGUAGES.some((each) => JSON.stringify(choicesOf('model', KNOWN[each])) === shown);
  if (isOurs) cell.setDataValidation(dropdownOf(choicesOf('model', words) ?? []));
}

/** The `EXPANSION_ASSESS` formula for the account sheet; `null` when there is none that can be read. */
function formulaFor(spreadsheet: Spreadsheet, choices: Choices): string | null {
  const accounts = accountTab(spreadsheet);
  if (isOwnTab(accounts)) return null;
  try {
    return formulaOf(readAccounts(spreadsheet, accounts, choices), choices, TAB_NAMES.settings);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
