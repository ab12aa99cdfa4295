import type {Words} from '../say';

/** Loaded when it is asked for: whatever the script loads at once is evaluated at every formula. */
declare function require(module: './formulas-en'): typeof import('./formulas-en');

/** What custom functions say in English. It stays in the script, so that most formulas need no file beside it. */
export function formulaWords(): Words {
  return require('./formulas-en').FORMULA_WORDS;
}
