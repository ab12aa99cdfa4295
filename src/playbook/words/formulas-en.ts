import type {Words} from '../say';
import {ASSESSMENT} from './en/assessment';
import {FIELDS} from './en/fields';
import {FIGURES} from './en/figures';
import {FUNCTIONS} from './en/functions';
import {INTAKE} from './en/intake';
import {KNOWN} from './en/known';
import {SETTINGS} from './en/settings';

/** Every word that a custom function can say. */
export const FORMULA_WORDS: Words = {
  ...FIGURES,
  ...FIELDS,
  ...ASSESSMENT,
  ...FUNCTIONS,
  ...INTAKE,
  ...KNOWN,
  ...SETTINGS,
};
