import {phrase} from '../core/phrase';
import type {Settings} from '../core/playbook';
import {say, type Words} from '../playbook/say';
import {settingsTab} from '../table/settings/tab';
import {TAB_NAMES} from '../table/tab';
import {accountTab} from './account-tab';
import type {Choices} from './choices';
import {formulaOf} from './formula';
import {underLock} from './lock';
import {isOwnTab, markedTabs} from './marks';
import {presentSettings, readAccounts} from './portfolio';
import {Refusal} from './refusal';
import {tabsBefore} from './tab-before';
import {isInAnotherLanguage} from './tab-language';
import {undoable} from './undo';
import {writeOwnTab} from './write-own-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Brings the Settings tab to the front: made with the present settings when it is not there, and written anew with the
 * values it holds when the file speaks another language now.
 *
 * @returns what to tell the user
 */
export function openSettingsTab(spreadsheet: Spreadsheet, choices: Choices): string {
  const {settings, words, addUp} = presentSettings(spreadsheet, choices);
  const tab = underLock(words, () => {
    const present = markedTabs(spreadsheet).get('settings');
    // Values that do not add up stay for people to put right.
    const stays = present !== undefined && !(addUp && isInAnotherLanguage(present, 'settings-title', words));
    return stays ? present : writtenSettings(spreadsheet, choices, settings, words);
  });
  spreadsheet.setActiveSheet(tab);
  return say(phrase('settings-done', {tab: tab.getName()}), words);
}

function writtenSettings(
  spreadsheet: Spreadsheet,
  choices: Choices,
  settings: Settings,
  words: Words,
): GoogleAppsScript.Spreadsheet.Sheet {
  const model = settingsTab(settings, words, {formula: formulaFor(spreadsheet, choices)});
  const before = {tabs: tabsBefore(spreadsheet, ['settings'])};
  return undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () =>
    writeOwnTab(spreadsheet, model, null, {settings, words}),
  );
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
