import {LANGUAGES, type Language} from '../languages';
import {KNOWN as ENGLISH} from './en/known';
import {KNOWN as CHINESE} from './zh/known';

/** A text of ours that is looked for in a sheet. */
export type KnownWord = keyof typeof ENGLISH;

/** The texts by which tabs and columns of ours are known again, in every language: few enough to stay in the script. */
export const KNOWN: Readonly<Record<Language, Readonly<Record<KnownWord, string>>>> = {en: ENGLISH, zh: CHINESE};

/** What earlier versions called them: what was written then is still known again. */
const FORMER: Partial<Record<KnownWord, string>> = {
  'calendar-action': '行动',
  'model-expansion': '扩展得分',
  'playbook-column-text': '文字',
  'reason-champion': '内部支持者离开',
  'reason-product': '产品缺口',
};

/** What one of them says, a text a language, and what earlier versions called it. */
export function inEveryLanguage(word: KnownWord): string[] {
  const former = FORMER[word];
  return [...LANGUAGES.map((language) => KNOWN[language][word]), ...(former === undefined ? [] : [former])];
}
