import type {Language} from '../../playbook/languages';
import type {Words} from '../../playbook/say';
import type {TextFile} from '../../playbook/texts';
import {formulaWords} from '../../playbook/words/formulas';

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

/** The words of custom functions; in English they are in the script, unless all words are asked for. */
export function formulaWordsIn(language: Language, all?: 'all'): Words {
  return language === 'en' && all === undefined ? formulaWords() : textsOf(language).words;
}

const read: Partial<Record<Language, TextFile>> = {};

/** The content of an HTML file of the project. */
export function contentOf(name: string): string {
  try {
    return HtmlService.createHtmlOutputFromFile(name).getContent();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The project lacks the file ${name}.html (${reason}). Push every file of dist/ together.`);
  }
}
