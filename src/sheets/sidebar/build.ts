import type {BuiltTab, OpenableTab} from '../../api';
import {buildCalendarTab} from '../commands/build-calendar';
import {buildPlanTab} from '../commands/build-plan';
import {buildRankingTab} from '../commands/build-ranking';
import {openPlaybookTab} from '../commands/open-playbook';
import {openSettingsTab} from '../commands/open-settings';
import {settingsOf} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import {readChoices} from '../file/choices';
import {markedTabs} from '../file/marks';
import {selectedRows} from '../file/selected-rows';
import {refusal} from '../refusal';
import {wishFor} from './preview';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Builds one of our tabs and brings it to the front. @returns what was done, in words */
export function buildTab(spreadsheet: Spreadsheet, tab: BuiltTab, days: number): string {
  const choices = readChoices();
  if (tab === 'ranking') return buildRankingTab(spreadsheet, choices);
  if (tab === 'plan') return buildPlanTab(spreadsheet, choices);
  const selected = selectedRows(spreadsheet, accountTab(spreadsheet));
  return buildCalendarTab(spreadsheet, choices, wishFor(days, selected));
}

/** Brings one of our tabs to the front. @throws Refusal when it has not been built yet */
export function showTab(spreadsheet: Spreadsheet, key: OpenableTab): void {
  const choices = readChoices();
  if (key === 'settings') spreadsheet.toast(openSettingsTab(spreadsheet, choices));
  else if (key === 'playbook') spreadsheet.toast(openPlaybookTab(spreadsheet, choices));
  else {
    const tab = markedTabs(spreadsheet).get(key);
    if (tab === undefined) throw refusal(settingsOf(choices).words, 'tab-missing');
    spreadsheet.setActiveSheet(tab);
  }
}
