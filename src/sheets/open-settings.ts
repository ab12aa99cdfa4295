import {phrase} from '../core/phrase';
import type {Settings} from '../core/playbook';
import {say, type Words} from '../playbook/say';
import {readSettings} from '../table/settings/read';
import {settingsTab} from '../table/settings/tab';
import {TAB_NAMES} from '../table/tab';
import {markedTabs} from './marks';
import {refusal} from './refusal';
import {writeOwnTab} from './write-own-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How many wrong cells a message names; the others come to light one by one. */
const NAMED = 3;

/**
 * The settings people edited in the Settings tab.
 *
 * @returns `null` when there is no such tab
 * @throws Refusal naming the cells and the rules when they do not add up
 */
export function editedSettings(spreadsheet: Spreadsheet, words: Words): Settings | null {
  const tab = markedTabs(spreadsheet).get('settings');
  const read = tab ? readSettings(tab.getDataRange().getValues(), tab.getName()) : null;
  if (read === null) return null;
  if ('settings' in read) return read.settings;
  throw refusal(words, 'settings-refused', {
    errors: phrase('sentences', {sentences: read.errors.slice(0, NAMED).map(({message}) => message)}),
  });
}

/**
 * Brings the Settings tab to the front, made with the present settings when it is not there.
 *
 * @param formula the `EXPANSION_ASSESS` formula for the account sheet, when there is one
 * @returns what to tell the user
 */
export function openSettingsTab(
  spreadsheet: Spreadsheet,
  around: {settings: Settings; words: Words},
  formula: string | null = null,
): string {
  const tab =
    markedTabs(spreadsheet).get('settings') ??
    writeOwnTab(spreadsheet, settingsTab(around.settings, around.words, {formula}), null, around);
  spreadsheet.setActiveSheet(tab);
  return say(phrase('settings-done', {tab: tab.getName() || TAB_NAMES.settings}), around.words);
}
