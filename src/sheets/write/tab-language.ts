import type {Words} from '../../playbook/say';
import {inEveryLanguage} from '../../playbook/words/known';

/**
 * Whether a tab of ours was written in another language than the file speaks now.
 *
 * @param title the key of the tab's title; a title that somebody changed tells nothing
 */
export function isInAnotherLanguage(
  tab: GoogleAppsScript.Spreadsheet.Sheet,
  title: 'playbook-title' | 'settings-title',
  words: Words,
): boolean {
  const shown = tab.getRange('A1').getValue();
  return shown !== words[title] && inEveryLanguage(title).includes(shown);
}
