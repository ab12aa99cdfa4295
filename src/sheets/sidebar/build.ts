import type {BuiltTab, OpenableTab} from '../../api';
import {buildCalendarTab} from '../commands/build-calendar';
import {buildMondayTab} from '../commands/build-monday';
import {buildOutreachTab} from '../commands/build-outreach';
import {buildPlanTab} from '../commands/build-plan';
import {buildRankingTab} from '../commands/build-ranking';
import {buildScenariosTab} from '../commands/build-scenarios';
import {openPlaybookTab} from '../commands/open-playbook';
import {openSettingsTab} from '../commands/open-settings';
import type {OpenFile} from '../file/open-file';
import {refusal} from '../refusal';

/** What builds each tab and brings it to the front. @returns what was done, in words */
export const BUILDS: {readonly [Built in BuiltTab]: (file: OpenFile, days: number) => string} = {
  ranking: buildRankingTab,
  plan: buildPlanTab,
  outreach: buildOutreachTab,
  calendar: buildCalendarTab,
  monday: buildMondayTab,
  scenarios: buildScenariosTab,
};

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
