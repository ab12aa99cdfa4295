import {LANGUAGES, type Language} from '../languages';
import {KNOWN as ENGLISH} from './en/known';
import {KNOWN as CHINESE} from './zh/known';

/** A text of ours that is looked for in a sheet. */
export type KnownWord = keyof typeof ENGLISH;

/** The texts by which tabs and columns of ours are known again, in every language: few enough to stay in the script. */
export const KNOWN: Readonly<Record<Language, Readonly<Record<KnownWord, string>>>> = {en: ENGLISH, zh: CHINESE};

/** What one of them says, a text a language. */
export function inEveryLanguage(word: KnownWord): string[] {
  return LANGUAGES.map((language) => KNOWN[language][word]);
}
