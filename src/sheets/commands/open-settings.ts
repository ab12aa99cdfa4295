import {phrase} from '../../core/phrase';
import type {Settings} from '../../core/playbook';
import {say, type Words} from '../../playbook/say';
import {WORDS} from '../../playbook/words';
import {TAB_NAMES} from '../../tabs/model';
import {settingsTab} from '../../tabs/settings/tab';
import {presentSettings, readAccounts} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import {formulaOf} from '../file/assess-formula';
import type {Choices} from '../file/choices';
import {isOwnTab, markedTabs} from '../file/marks';
import {Refusal} from '../refusal';
import {underLock} from '../undo/lock';
import {tabsBefore} from '../undo/tab-before';
import {undoable} from '../undo/undo';
import {rewriteInLanguage} from '../write/rewrite-tab';
import {writeOwnTab} from '../write/write-own-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Brings the Settings tab to the front: made with the present settings when it is not there, and written anew with them
 * when the file has another language now.
 *
 * @returns what to tell the user
 */
export function openSettingsTab(spreadsheet: Spreadsheet, choices: Choices): string {
  const {settings, words, addUp} = presentSettings(spreadsheet, choices);
  return underLock(words, () => {
    const present = markedTabs(spreadsheet).get('settings');
    // Values that do not add up stay for people to put right.
    const left = present && addUp && rewriteInLanguage(spreadsheet, present, settings, modelsIn(present, settings));
    const tab = present ?? writtenSettings(spreadsheet, choices, settings, words);
    spreadsheet.setActiveSheet(tab);
    const done = phrase('settings-done', {tab: tab.getName()});
    return say(phrase('sentences', {sentences: left ? [done, left] : [done]}), words);
  });
}

/** The tab with the formula that was put there when it was made, if there was one. */
function modelsIn(tab: Tab, settings: Settings): Parameters<typeof rewriteInLanguage>[3] {
  const texts = tab.getDataRange().getValues().flat().map(String);
  const formula = texts.find((text) => text.startsWith('=EXPANSION_ASSESS(')) ?? null;
  return (language) => [settingsTab(settings, WORDS[language], {formula})];
}

function writtenSettings(spreadsheet: Spreadsheet, choices: Choices, settings: Settings, words: Words): Tab {
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
