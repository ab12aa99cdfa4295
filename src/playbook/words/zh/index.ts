import type {Words} from '../../say';
import {knownIn} from '../known';
import {ASSESSMENT} from './assessment';
import {BANDS} from './bands';
import {CALENDAR} from './calendar';
import {COLUMNS} from './columns';
import {FIELDS} from './fields';
import {FIGURES} from './figures';
import {FUNCTIONS} from './functions';
import {INTAKE} from './intake';
import {MEETING} from './meeting';
import {MONDAY} from './monday';
import {OUTREACH} from './outreach';
import {PLAN} from './plan';
import {RANKING} from './ranking';
import {SCENARIOS} from './scenarios';
import {SETTINGS} from './settings';
import {SETTINGS_TAB} from './settings-tab';
import {SHEET} from './sheet';
import {SIDEBAR} from './sidebar';
import {SQL} from './sql';
import {STEPS} from './steps';
import {TABLES} from './tables';

/** 全部中文词句。 */
export const CHINESE: Words = {
  ...FIGURES,
  ...FIELDS,
  ...ASSESSMENT,
  ...BANDS,
  ...FUNCTIONS,
  ...INTAKE,
  ...TABLES,
  ...CALENDAR,
  ...COLUMNS,
  ...knownIn('zh'),
  ...MEETING,
  ...MONDAY,
  ...OUTREACH,
  ...PLAN,
  ...RANKING,
  ...SCENARIOS,
  ...SETTINGS,
  ...SETTINGS_TAB,
  ...SHEET,
  ...SIDEBAR,
  ...SQL,
  ...STEPS,
};
