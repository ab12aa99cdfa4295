import type {BuiltTab} from '../../api';
import type {OpenFile} from '../file/open-file';
import {buildCalendarTab} from './build-calendar';
import {buildMondayTab} from './build-monday';
import {buildOutreachTab} from './build-outreach';
import {buildPlanTab} from './build-plan';
import {buildRankingTab} from './build-ranking';
import {buildScenariosTab} from './build-scenarios';
import {openPlaybookTab} from './open-playbook';
import {openSettingsTab} from './open-settings';

/**
 * What builds each tab and brings it to the front, in the order in which all of them are built: the plan comes before the
 * ranking that links to it. @returns what was done, in words
 */
export const BUILDS: {readonly [Tab in BuiltTab | 'playbook' | 'settings']: (file: OpenFile, days?: number) => string} =
  {
    plan: buildPlanTab,
    outreach: buildOutreachTab,
    monday: buildMondayTab,
    scenarios: buildScenariosTab,
    ranking: buildRankingTab,
    calendar: buildCalendarTab,
    playbook: openPlaybookTab,
    settings: openSettingsTab,
  };
