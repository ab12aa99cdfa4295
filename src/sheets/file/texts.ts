import type {Language} from '../../playbook/languages';
import type {Words} from '../../playbook/say';
import {sheetTables} from '../../playbook/sheet-tables';
import type {TextFile} from '../../playbook/texts';
import {dataIn} from './html-file';

/**
 * Everything the product says in one language, from a file of the project beside the script: every formula loads the
 * whole script, and few need more than {@link formulaWordsIn}.
 *
 * @throws when the project was pushed without the file
 */
export function textsOf(language: Language): TextFile {
  return dataIn(`Texts.${language}`) as TextFile;
}

/** The words of formulas over a table; in English they stand beside the tables that it is read with, unless all are asked for. */
export function formulaWordsIn(language: Language, all?: 'all'): Words {
  return language === 'en' && all === undefined ? sheetTables().FORMULA_WORDS : textsOf(language).words;
}
