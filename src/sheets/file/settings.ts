import {type Phrase, phrase} from '../../core/phrase';
import type {Settings} from '../../core/playbook';
import type {Words} from '../../playbook/say';
import {TAB_NAMES} from '../../tabs/model';
import {readSettings} from '../../tabs/settings/read';
import {refusal} from '../refusal';
import {markedTabs} from './marks';

/** How many wrong cells a message names; the others come to light one by one. */
const NAMED = 3;

/**
 * The settings people edited in the Settings tab.
 *
 * @returns `null` when there is no such tab, or it is blank
 * @throws Refusal naming the cells and the rules when they do not add up, and when nobody can tell which value is which
 */
export function editedSettings(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, words: Words): Settings | null {
  const tab = markedTabs(spreadsheet).get('settings');
  if (tab === undefined) return null;
  const values = tab.getDataRange().getValues();
  const read = readSettings(values, TAB_NAMES.settings);
  if (read === null) {
    if (values.every((cells) => cells.every((cell) => cell === ''))) return null;
    throw refusal(words, 'settings-lost', {tab: tab.getName()});
  }
  if ('settings' in read) return read.settings;
  throw refusal(words, 'settings-refused', {errors: errorsIn(values, tab.getName())});
}

/** The errors under the name the tab has now; asking for it costs a call that settings without errors do not need. */
function errorsIn(values: unknown[][], sheetName: string): Phrase {
  const read = readSettings(values, sheetName);
  const errors = read !== null && 'errors' in read ? read.errors : [];
  return phrase('sentences', {sentences: errors.slice(0, NAMED).map(({message}) => message)});
}
