import type {Words} from '../say';

/** Loaded when it is asked for: whatever the script loads at once is evaluated at every formula. */
declare function require(module: './arguments-en'): typeof import('./arguments-en');

/**
 * What custom functions say of single values, in English. It stays in the script, so that formulas in thousands of cells
 * need no file beside it, not even to say what is wrong.
 */
export function argumentWords(): Words {
  return require('./arguments-en').ARGUMENT_WORDS;
}
