import type {Language} from '../../playbook/languages';
import type {Words} from '../../playbook/say';
import {sheetTables} from '../../playbook/sheet-tables';
import type {TextFile} from '../../playbook/texts';
import {contentOf} from './html-file';

/**
 * Everything the product says in one language, from a file of the project beside the script: every formula loads the
 * whole script, and few need more than {@link formulaWordsIn}. A language is read once an execution.
 *
 * @throws when the project was pushed without the file
 */
export function textsOf(language: Language): TextFile {
  const texts = read[language] ?? (JSON.parse(contentOf(`Texts.${language}`)) as TextFile);
  read[language] = texts;
  return texts;
}

/** The words of formulas over a table; in English they stand beside the tables that it is read with, unless all are asked for. */
export function formulaWordsIn(language: Language, all?: 'all'): Words {
  return language === 'en' && all === undefined ? sheetTables().FORMULA_WORDS : textsOf(language).words;
}

const read: Partial<Record<Language, TextFile>> = {};
