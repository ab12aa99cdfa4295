import type {Words} from '../say';
import {FIGURES as FIGURES_EN} from './en/figures';
import {INTAKE as INTAKE_EN} from './en/intake';
import {FIGURES as FIGURES_ZH} from './zh/figures';
import {INTAKE as INTAKE_ZH} from './zh/intake';

/** The languages people can choose. */
export type Language = 'en' | 'zh';

/** Every word the product says, a table a language. */
export const WORDS: Readonly<Record<Language, Words>> = {
  en: {...FIGURES_EN, ...INTAKE_EN},
  zh: {...FIGURES_ZH, ...INTAKE_ZH},
};
