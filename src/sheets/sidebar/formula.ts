import type {Formula} from '../../api';
import {readAccounts} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import {formulaOf} from '../file/assess-formula';
import {readChoices} from '../file/choices';
import {markedTabs} from '../file/marks';

/** The formula that gives the sidebar's numbers in cells, with the mapping, day and settings of this file. */
export function formulaFor(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Formula {
  const choices = readChoices();
  const sheet = readAccounts(spreadsheet, accountTab(spreadsheet), choices);
  const settingsName = markedTabs(spreadsheet).get('settings')?.getName() ?? null;
  return {formula: formulaOf(sheet, choices, settingsName), note: sheet.words['sidebar-formula-note'] ?? ''};
}
