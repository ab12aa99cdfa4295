import {caught} from '../../core/caught';
import {phrase, sentencesOf} from '../../core/phrase';
import type {Settings} from '../../core/playbook';
import {say} from '../../playbook/say';
import {settingsTab} from '../../tabs/settings/tab';
import {type AccountSheet, assessedBefore, readAccounts} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import {formulaOf} from '../file/assess-formula';
import type {OpenFile} from '../file/open-file';
import {textsOf} from '../file/texts';
import type {Tab} from '../google';
import {Refusal} from '../refusal';
import {isNew, tabsBefore} from '../undo/tabs';
import {writeLoneTab} from './pages';
import {rewriteInLanguage} from './rewrite-in-language';

/**
 * Brings the Settings tab to the front: made with the present settings when it is not there, and written anew with them
 * when the file has another language now. The caller holds the lock.
 *
 * @returns what to tell the user
 */
export function openSettingsTab(file: OpenFile): string {
  const {spreadsheet, settings, words, settingsProblem} = file;
  const present = file.tabs.get('settings');
  // Values that do not add up stay for people to put right.
  const left = present && settingsProblem === null && rewriteInLanguage(file, present, modelsIn(present, settings));
  const tab = present ?? writtenSettings(file);
  spreadsheet.setActiveSheet(tab);
  const done = phrase('settings-done', {tab: tab.getName()});
  return say(sentencesOf(left ? [done, left] : [done]), words);
}

/** The tab with the formula that was put there when it was made, if there was one. */
function modelsIn(tab: Tab, settings: Settings): Parameters<typeof rewriteInLanguage>[2] {
  const texts = tab.getDataRange().getValues().flat().map(String);
  const formula = texts.find((text) => text.startsWith('=EXPANSION_ASSESS(')) ?? null;
  return (language) => [settingsTab(settings, textsOf(language).words, {formula})];
}

/** The Settings tab, made with the present settings. The caller holds the lock. */
export function writtenSettings(file: OpenFile): Tab {
  const {settings, words} = file;
  const tabs = tabsBefore(file, ['settings']);
  const accounts = readableAccounts(file);
  const settingsName = tabs.find(isNew)?.name ?? null;
  const model = settingsTab(settings, words, {formula: accounts && formulaOf(file, accounts, settingsName)});
  return writeLoneTab(file, model, accounts, tabs);
}

/** The account sheet, of which the tab shows the formula; `null` when there is none that can be read. */
function readableAccounts(file: OpenFile): AccountSheet | null {
  const tab = accountTab(file);
  return caught<AccountSheet | null, Refusal>(
    () => assessedBefore(file, tab) ?? readAccounts(file, tab),
    Refusal,
    () => null,
  );
}
