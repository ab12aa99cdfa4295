import {phrase} from '../core/phrase';
import type {Settings} from '../core/playbook';
import type {Words} from '../playbook/say';
import {readSettings} from '../table/settings/read';
import {markedTabs} from './marks';
import {refusal} from './refusal';

/** How many wrong cells a message names; the others come to light one by one. */
const NAMED = 3;

/**
 * The settings people edited in the Settings tab.
 *
 * @returns `null` when there is no such tab
 * @throws Refusal naming the cells and the rules when they do not add up
 */
export function editedSettings(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, words: Words): Settings | null {
  const tab = markedTabs(spreadsheet).get('settings');
  const read = tab ? readSettings(tab.getDataRange().getValues(), tab.getName()) : null;
  if (read === null) return null;
  if ('settings' in read) return read.settings;
  throw refusal(words, 'settings-refused', {
    errors: phrase('sentences', {sentences: read.errors.slice(0, NAMED).map(({message}) => message)}),
  });
}
