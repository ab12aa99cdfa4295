import type {Words} from '../say';
import {ASSESSMENT as ASSESSMENT_EN} from './en/assessment';
import {CALENDAR as CALENDAR_EN} from './en/calendar';
import {FIELDS as FIELDS_EN} from './en/fields';
import {FIGURES as FIGURES_EN} from './en/figures';
import {FUNCTIONS as FUNCTIONS_EN} from './en/functions';
import {INTAKE as INTAKE_EN} from './en/intake';
import {PLAN as PLAN_EN} from './en/plan';
import {RANKING as RANKING_EN} from './en/ranking';
import {SETTINGS as SETTINGS_EN} from './en/settings';
import {SHEET as SHEET_EN} from './en/sheet';
import {SIDEBAR as SIDEBAR_EN} from './en/sidebar';
import {ASSESSMENT as ASSESSMENT_ZH} from './zh/assessment';
import {CALENDAR as CALENDAR_ZH} from './zh/calendar';
import {FIELDS as FIELDS_ZH} from './zh/fields';
import {FIGURES as FIGURES_ZH} from './zh/figures';
import {FUNCTIONS as FUNCTIONS_ZH} from './zh/functions';
import {INTAKE as INTAKE_ZH} from './zh/intake';
import {PLAN as PLAN_ZH} from './zh/plan';
import {RANKING as RANKING_ZH} from './zh/ranking';
import {SETTINGS as SETTINGS_ZH} from './zh/settings';
import {SHEET as SHEET_ZH} from './zh/sheet';
import {SIDEBAR as SIDEBAR_ZH} from './zh/sidebar';

/** The languages people can choose. */
export type Language = 'en' | 'zh';

/** Every word the product says, a table a language. */
export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    ...FIGURES_EN,
    ...FIELDS_EN,
    ...ASSESSMENT_EN,
    ...FUNCTIONS_EN,
    ...INTAKE_EN,
    ...CALENDAR_EN,
    ...PLAN_EN,
    ...RANKING_EN,
    ...SETTINGS_EN,
    ...SHEET_EN,
    ...SIDEBAR_EN,
  },
  zh: {
    ...FIGURES_ZH,
    ...FIELDS_ZH,
    ...ASSESSMENT_ZH,
    ...FUNCTIONS_ZH,
    ...INTAKE_ZH,
    ...CALENDAR_ZH,
    ...PLAN_ZH,
    ...RANKING_ZH,
    ...SETTINGS_ZH,
    ...SHEET_ZH,
    ...SIDEBAR_ZH,
  },
};
