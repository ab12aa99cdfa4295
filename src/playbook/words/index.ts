import type {Words} from '../say';

/** The languages people can choose. */
export type Language = 'en' | 'zh';

/** Apps Script evaluates the whole bundle at every formula: a language's words are only put together when it is spoken. */
declare function require(language: './en'): typeof import('./en');
declare function require(language: './zh'): typeof import('./zh');

/** Every word the product says, a table a language. */
export const WORDS: Readonly<Record<Language, Words>> = {
  get en() {
    const {ENGLISH} = require('./en');
    return ENGLISH;
  },
  get zh() {
    const {CHINESE} = require('./zh');
    return CHINESE;
  },
};
