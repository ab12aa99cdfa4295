import {phrase} from '../../core/phrase';
import type {Settings} from '../../core/playbook';
import {say, type Words} from '../../playbook/say';
import {SCRIPTS} from '../../playbook/scripts';
import {WORDS} from '../../playbook/words';
import {playbookTab} from '../../tabs/playbook/tab';
import {presentSettings} from '../file/account-sheet';
import type {Choices} from '../file/choices';
import {editedScripts} from '../file/edited-scripts';
import {markedTabs} from '../file/marks';
import {underLock} from '../undo/lock';
import {tabsBefore} from '../undo/tab-before';
import {undoable} from '../undo/undo';
import {rewriteInLanguage} from '../write/rewrite-tab';
import {writeOwnTab} from '../write/write-own-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Brings the Playbook tab to the front: made with our texts when it is not there, and written anew with the team's own
 * texts when the file has another language now.
 *
 * @returns what to tell the user
 */
export function openPlaybookTab(spreadsheet: Spreadsheet, choices: Choices): string {
  const {settings, words} = presentSettings(spreadsheet, choices);
  return underLock(words, () => {
    const present = markedTabs(spreadsheet).get('playbook');
    const left =
      present &&
      rewriteInLanguage(spreadsheet, present, settings, (language) => {
        const scripts = editedScripts(spreadsheet, language);
        // Marks of ours may stand beside any text: people brought ours back below some of them.
        return [playbookTab(scripts, WORDS[language], SCRIPTS[language]), playbookTab(scripts, WORDS[language], {})];
      });
    const tab = present ?? writtenPlaybook(spreadsheet, settings, words);
    spreadsheet.setActiveSheet(tab);
    const done = phrase('playbook-done', {tab: tab.getName()});
    return say(phrase('sentences', {sentences: left ? [done, left] : [done]}), words);
  });
}

function writtenPlaybook(spreadsheet: Spreadsheet, settings: Settings, words: Words): Tab {
  const scripts = SCRIPTS[settings.language];
  const before = {tabs: tabsBefore(spreadsheet, ['playbook'])};
  return undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () =>
    writeOwnTab(spreadsheet, playbookTab(scripts, words), null, {settings, words}),
  );
}
