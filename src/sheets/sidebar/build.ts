import type {BuiltTab, OpenableTab} from '../../api';
import {readChoices} from '../choices';
import {markedTabs} from '../marks';
import {settingsOf} from '../portfolio';
import {refusal} from '../refusal';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Builds one of our tabs and brings it to the front. @returns what was done, in words */
export function buildTab(spreadsheet: Spreadsheet, tab: BuiltTab, _days: number): string {
  showTab(spreadsheet, tab);
  return '';
}

/** Brings one of our tabs to the front. @throws Refusal when it is not there */
export function showTab(spreadsheet: Spreadsheet, key: OpenableTab): void {
  const tab = markedTabs(spreadsheet).get(key);
  if (tab === undefined) throw refusal(settingsOf(readChoices()).words, 'tab-missing');
  spreadsheet.setActiveSheet(tab);
}
