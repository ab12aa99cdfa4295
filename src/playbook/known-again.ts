import type {Language} from './languages';
import {sheetTables} from './sheet-tables';
import {FORMER, type KnownWord, SCRIPT_TEXTS, type TAB_TEXTS, textsIn} from './words/known';

/** What one of our texts says, a text a language, and what earlier versions called it. */
export function inEveryLanguage(word: KnownWord): string[] {
  const texts = word in SCRIPT_TEXTS ? SCRIPT_TEXTS : sheetTables().TAB_TEXTS;
  return [...(texts as Readonly<Record<string, readonly string[]>>)[word]!, ...(FORMER[word] ?? [])];
}

/** The headings, choices and marks of our tabs and columns in one language. */
export function tabTextsIn(language: Language): Readonly<Record<keyof typeof TAB_TEXTS, string>> {
  return textsIn(sheetTables().TAB_TEXTS, language);
}
