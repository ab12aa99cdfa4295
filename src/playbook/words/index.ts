import type {Words} from '../say';
import {ASSESSMENT as ASSESSMENT_EN} from './en/assessment';
import {FIELDS as FIELDS_EN} from './en/fields';
import {FIGURES as FIGURES_EN} from './en/figures';
import {INTAKE as INTAKE_EN} from './en/intake';
import {ASSESSMENT as ASSESSMENT_ZH} from './zh/assessment';
import {FIELDS as FIELDS_ZH} from './zh/fields';
import {FIGURES as FIGURES_ZH} from './zh/figures';
import {INTAKE as INTAKE_ZH} from './zh/intake';

/** The languages people can choose. */
export type Language = 'en' | 'zh';

/** Every word the product says, a table a language. */
export const WORDS: Readonly<Record<Language, Words>> = {
  en: {...FIGURES_EN, ...FIELDS_EN, ...ASSESSMENT_EN, ...INTAKE_EN},
  zh: {...FIGURES_ZH, ...FIELDS_ZH, ...ASSESSMENT_ZH, ...INTAKE_ZH},
};
