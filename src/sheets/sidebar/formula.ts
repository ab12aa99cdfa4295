import type {Formula} from '../../api';
import {accountTab} from '../account-tab';
import {readChoices} from '../choices';
import {formulaOf} from '../formula';
import {markedTabs} from '../marks';
import {readAccounts} from '../portfolio';

/** The formula that gives the sidebar's numbers in cells, with the mapping, day and settings of this file. */
export function formulaFor(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Formula {
  const choices = readChoices();
  const sheet = readAccounts(spreadsheet, accountTab(spreadsheet), choices);
  const settingsName = markedTabs(spreadsheet).get('settings')?.getName() ?? null;
  return {formula: formulaOf(sheet, choices, settingsName), note: sheet.words['sidebar-formula-note'] ?? ''};
}
