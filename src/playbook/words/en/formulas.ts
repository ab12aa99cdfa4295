import type {Words} from '../../say';
import {ASSESSMENT} from './assessment';
import {FIELDS} from './fields';
import {FIGURES} from './figures';
import {FUNCTIONS} from './functions';
import {INTAKE} from './intake';
import {KNOWN} from './known';
import {SETTINGS} from './settings';

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
