import type {Language} from '../languages';
import type {Words} from '../say';
import {ENGLISH} from './en';
import {CHINESE} from './zh';

export type {Language} from '../languages';

/**
 * Every word the product says, a table a language.
 *
 * For the build, which writes them beside the script, and for tests: no file of the script imports this, since every
 * formula loads the whole script. The script has them from `textsOf` in `sheets/file/texts.ts`.
 */
export const WORDS: Readonly<Record<Language, Words>> = {en: ENGLISH, zh: CHINESE};
