import type {Words} from '../say';
import {ASSESSMENT} from './en/assessment';
import {FIELDS} from './en/fields';
import {FIGURES} from './en/figures';
import {FUNCTIONS} from './en/functions';
import {INTAKE} from './en/intake';
import {knownIn} from './known';

/** Every word that a custom function can say, but which setting breaks a rule: that is rare, and read from the texts. */
export const FORMULA_WORDS: Words = {
  ...FIGURES,
  ...FIELDS,
  ...ASSESSMENT,
  ...FUNCTIONS,
  ...INTAKE,
  ...knownIn('en'),
};
