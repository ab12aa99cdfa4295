import type {Formula} from '../../api';
import {word} from '../../playbook/say';
import {readAccounts} from '../file/account-sheet';
import {formulaOf} from '../file/assess-formula';
import type {OpenFile} from '../file/open-file';

/** In a tab of its own each row says whose it is. */
const IN_A_TAB = 'account, rank, score, band, priority, expansion, target, why';

/** The formula that gives the sidebar's numbers in cells, with the mapping, day and settings of this file. */
export function formulaFor(file: OpenFile): Formula {
  const sheet = readAccounts(file);
  const settingsName = file.tabs.get('settings')?.getName() ?? null;
  return {formula: formulaOf(file, sheet, settingsName, IN_A_TAB), note: word(sheet.words, 'sidebar-formula-note')};
}
