import {phrase} from '../../core/phrase';
import type {Settings} from '../../core/playbook';
import {LANGUAGES} from '../../playbook/languages';
import {say, type Words} from '../../playbook/say';
import {playbookTab} from '../../tabs/playbook/tab';
import {playbookIn} from '../../tabs/playbook/translate';
import {presentSettings} from '../file/account-sheet';
import type {Choices} from '../file/choices';
import {markedTabs} from '../file/marks';
import {textsOf} from '../file/texts';
import {underLock} from '../undo/lock';
import {tabsBefore} from '../undo/tab-before';
import {undoable} from '../undo/undo';
import {isInAnotherLanguage} from '../write/tab-language';
import {writeTexts} from '../write/translate-tab';
import {writeOwnTab} from '../write/write-own-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Brings the Playbook tab to the front: made with our texts when it is not there, and with our words in the language that
 * the file speaks now.
 *
 * @returns what to tell the user
 */
export function openPlaybookTab(spreadsheet: Spreadsheet, choices: Choices): string {
  const {settings, words} = presentSettings(spreadsheet, choices);
  const tab = underLock(words, () => {
    const present = markedTabs(spreadsheet).get('playbook');
    if (present === undefined) return writtenPlaybook(spreadsheet, settings, words);
    if (isInAnotherLanguage(present, 'playbook-title', words)) translatePlaybook(spreadsheet, present, settings, words);
    return present;
  });
  spreadsheet.setActiveSheet(tab);
  return say(phrase('playbook-done', {tab: tab.getName()}), words);
}

function writtenPlaybook(spreadsheet: Spreadsheet, settings: Settings, words: Words): Tab {
  const scripts = textsOf(settings.language).scripts;
  const before = {tabs: tabsBefore(spreadsheet, ['playbook'])};
  return undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () =>
    writeOwnTab(spreadsheet, playbookTab(scripts, words), null, {settings, words}),
  );
}

/** Our words in another language; what the team typed, noted and added stays where it is. */
function translatePlaybook(spreadsheet: Spreadsheet, tab: Tab, {language}: Settings, words: Words): void {
  const range = tab.getDataRange();
  const texts = playbookIn(textsOf(language), LANGUAGES.map(textsOf), range.getValues(), range.getFormulas());
  const before = {tabs: tabsBefore(spreadsheet, ['playbook'])};
  undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () => writeTexts(tab, texts));
}
