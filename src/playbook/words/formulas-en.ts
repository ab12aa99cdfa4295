import type {Words} from '../say';
import {ARGUMENT_WORDS} from './arguments-en';
import {ASSESSMENT} from './en/assessment';
import {FIELDS} from './en/fields';
import {TABLES} from './en/tables';
import {knownIn} from './known';

/** Every word that a custom function can say, but which setting breaks a rule: that is rare, and read from the texts. */
export const FORMULA_WORDS: Words = {...ARGUMENT_WORDS, ...FIELDS, ...ASSESSMENT, ...TABLES, ...knownIn('en')};
