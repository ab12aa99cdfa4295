import {phrase} from '../core/phrase';
import {say} from '../playbook/say';
import {SCRIPTS} from '../playbook/scripts';
import {playbookTab} from '../table/playbook/tab';
import type {Choices} from './choices';
import {editedScripts} from './edited-scripts';
import {underLock} from './lock';
import {markedTabs} from './marks';
import {presentSettings} from './portfolio';
import {tabsBefore} from './tab-before';
import {isInAnotherLanguage} from './tab-language';
import {undoable} from './undo';
import {writeOwnTab} from './write-own-tab';

/**
 * Brings the Playbook tab to the front: made with our texts when it is not there, and written anew with what the team
 * edited when the file speaks another language now.
 *
 * @returns what to tell the user
 */
export function openPlaybookTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, choices: Choices): string {
  const {settings, words} = presentSettings(spreadsheet, choices);
  const written = () => {
    const model = playbookTab(editedScripts(spreadsheet, settings.language), SCRIPTS[settings.language], words);
    const before = {tabs: tabsBefore(spreadsheet, ['playbook'])};
    return undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () =>
      writeOwnTab(spreadsheet, model, null, {settings, words}),
    );
  };
  const tab = underLock(words, () => {
    const present = markedTabs(spreadsheet).get('playbook');
    return present === undefined || isInAnotherLanguage(present, 'playbook-title', words) ? written() : present;
  });
  spreadsheet.setActiveSheet(tab);
  return say(phrase('playbook-done', {tab: tab.getName()}), words);
}
