import {phrase} from '../core/phrase';
import {say} from '../playbook/say';
import {SCRIPTS} from '../playbook/scripts';
import {playbookTab} from '../table/playbook/tab';
import type {Choices} from './choices';
import {underLock} from './lock';
import {markedTabs} from './marks';
import {settingsOf} from './portfolio';
import {tabsBefore} from './tab-before';
import {undoable} from './undo';
import {writeOwnTab} from './write-own-tab';

/**
 * Brings the Playbook tab to the front, made with our texts when it is not there.
 *
 * @returns what to tell the user
 */
export function openPlaybookTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, choices: Choices): string {
  const {settings, words} = settingsOf(choices);
  const scripts = SCRIPTS[settings.language];
  const made = () =>
    undoable(spreadsheet, {before: {tabs: tabsBefore(spreadsheet, ['playbook'])}, words, failure: 'tab-failed'}, () =>
      writeOwnTab(spreadsheet, playbookTab(scripts, scripts, words), null, {settings, words}),
    );
  const tab = underLock(words, () => markedTabs(spreadsheet).get('playbook') ?? made());
  spreadsheet.setActiveSheet(tab);
  return say(phrase('playbook-done', {tab: tab.getName()}), words);
}
