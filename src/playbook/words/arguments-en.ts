import type {Words} from '../say';
import {BANDS} from './en/bands';
import {FIGURES} from './en/figures';
import {FUNCTIONS} from './en/functions';
import {INTAKE} from './en/intake';

/** Every word that a custom function on single values can say, and what each says of its own arguments. */
export const ARGUMENT_WORDS: Words = {...FIGURES, ...BANDS, ...FUNCTIONS, ...INTAKE};
