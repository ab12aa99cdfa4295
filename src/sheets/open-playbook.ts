import {phrase} from '../core/phrase';
import {say} from '../playbook/say';
import {SCRIPTS} from '../playbook/scripts';
import {playbookTab} from '../table/playbook/tab';
import type {Choices} from './choices';
import {markedTabs} from './marks';
import {settingsOf} from './portfolio';
import {writeOwnTab} from './write-own-tab';

/**
 * Brings the Playbook tab to the front, made with our texts when it is not there.
 *
 * @returns what to tell the user
 */
export function openPlaybookTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, choices: Choices): string {
  const {settings, words} = settingsOf(choices);
  const scripts = SCRIPTS[settings.language];
  const tab =
    markedTabs(spreadsheet).get('playbook') ??
    writeOwnTab(spreadsheet, playbookTab(scripts, scripts, words), null, {settings, words});
  spreadsheet.setActiveSheet(tab);
  return say(phrase('playbook-done', {tab: tab.getName()}), words);
}
