import type {Formula} from '../../api';
import {assessFormula} from '../../table/settings/formula';
import {accountTab} from '../account-tab';
import {readChoices} from '../choices';
import {markedTabs} from '../marks';
import {readAccounts} from '../portfolio';

/** The formula that gives the sidebar's numbers in cells, with the mapping, day and settings of this file. */
export function formulaFor(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Formula {
  const choices = readChoices();
  const {read, intake, words} = readAccounts(spreadsheet, accountTab(spreadsheet), choices);
  const formula = assessFormula({
    sheetName: read.sheet.name,
    headerRow: intake.headerRow,
    matches: intake.matches,
    confirmed: choices.mapping ?? {},
    headings: read.sheet.values[intake.headerRow - 1] ?? [],
    ownColumns: read.sheet.ownColumns,
    asOf: choices.asOf ?? null,
    settingsName: markedTabs(spreadsheet).get('settings')?.getName() ?? null,
    locale: read.sheet.locale,
  });
  return {formula, note: words['sidebar-formula-note'] ?? ''};
}
