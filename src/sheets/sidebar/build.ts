import type {BuiltTab, OpenableTab} from '../../api';
import {buildCalendarTab} from '../commands/build-calendar';
import {buildMondayTab} from '../commands/build-monday';
import {buildOutreachTab} from '../commands/build-outreach';
import {buildPlanTab} from '../commands/build-plan';
import {buildRankingTab} from '../commands/build-ranking';
import {buildScenariosTab} from '../commands/build-scenarios';
import {buildSqlTab} from '../commands/build-sql';
import {openPlaybookTab} from '../commands/open-playbook';
import {openSettingsTab} from '../commands/open-settings';
import type {OpenFile} from '../file/open-file';
import {refusal} from '../refusal';

/** Builds one of the add-on's tabs and brings it to the front. @returns what was done, in words */
export function buildTab(file: OpenFile, tab: BuiltTab, days: number): string {
  if (tab === 'ranking') return buildRankingTab(file);
  if (tab === 'plan') return buildPlanTab(file);
  if (tab === 'outreach') return buildOutreachTab(file);
  if (tab === 'monday') return buildMondayTab(file);
  if (tab === 'sql') return buildSqlTab(file);
  return tab === 'scenarios' ? buildScenariosTab(file) : buildCalendarTab(file, days);
}

/** Brings one of the add-on's tabs to the front. @throws Refusal when it has not been built yet */
export function showTab(file: OpenFile, key: OpenableTab): void {
  if (key === 'settings') file.spreadsheet.toast(openSettingsTab(file));
  else if (key === 'playbook') file.spreadsheet.toast(openPlaybookTab(file));
  else {
    const tab = file.tabs.get(key);
    if (tab === undefined) throw refusal(file.words, 'tab-missing');
    file.spreadsheet.setActiveSheet(tab);
  }
}
