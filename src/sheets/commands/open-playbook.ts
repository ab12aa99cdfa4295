import {phrase} from '../../core/phrase';
import type {Settings} from '../../core/playbook';
import {say, type Words} from '../../playbook/say';
import {SCRIPTS} from '../../playbook/scripts';
import {playbookTab} from '../../tabs/playbook/tab';
import {playbookIn} from '../../tabs/playbook/translate';
import type {OpenFile} from '../file/open-file';
import {tabsBefore} from '../undo/tabs';
import {undoable} from '../undo/undo';
import {isInAnotherLanguage} from '../write/tab-language';
import {writeTexts} from '../write/translate-tab';
import {writeOwnTab} from '../write/write-own-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Brings the Playbook tab to the front: made with our texts when it is not there, and with our words in the language that
 * the file speaks now. The caller holds the lock.
 *
 * @returns what to tell the user
 */
export function openPlaybookTab(file: OpenFile): string {
  const {spreadsheet, settings, words} = file;
  const present = file.tabs.get('playbook');
  const tab = present ?? writtenPlaybook(file);
  if (present && isInAnotherLanguage(present, 'playbook-title', words)) {
    translatePlaybook(spreadsheet, present, settings, words);
  }
  spreadsheet.setActiveSheet(tab);
  return say(phrase('playbook-done', {tab: tab.getName()}), words);
}

function writtenPlaybook(file: OpenFile): Tab {
  const {spreadsheet, settings, words} = file;
  const model = playbookTab(SCRIPTS[settings.language], words);
  const before = {tabs: tabsBefore(spreadsheet, ['playbook'])};
  return undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () => writeOwnTab(file, model, null));
}

/** Our words in another language; what the team typed, noted and added stays where it is. */
function translatePlaybook(spreadsheet: Spreadsheet, tab: Tab, {language}: Settings, words: Words): void {
  const range = tab.getDataRange();
  const texts = playbookIn(language, range.getValues(), range.getFormulas());
  const before = {tabs: tabsBefore(spreadsheet, ['playbook'])};
  undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () => writeTexts(tab, texts));
}
