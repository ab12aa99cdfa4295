import type {Words} from '../say';
import {ASSESSMENT} from './en/assessment';
import {FIELDS} from './en/fields';
import {FIGURES} from './en/figures';
import {FUNCTIONS} from './en/functions';
import {INTAKE} from './en/intake';
import {KNOWN} from './en/known';
import {SETTINGS} from './en/settings';

/** What custom functions say in English. It stays in the script, so that most formulas need no file beside it. */
export function formulaWords(): Words {
  words ??= {...FIGURES, ...FIELDS, ...ASSESSMENT, ...FUNCTIONS, ...INTAKE, ...KNOWN, ...SETTINGS};
  return words;
}

let words: Words | undefined;
