import type {Chosen, Opened} from '../../api';
import {FIELDS} from '../../intake/fields';
import {wordKey} from '../../intake/readers/status';
import type {Words} from '../../playbook/say';
import {helpOf} from '../../views/help';
import {fieldChoice} from '../../views/look';
import {writtenSettings} from '../commands/open-settings';
import {type Choices, keepChoices} from '../file/choices';
import type {OpenFile} from '../file/open-file';
import {chosenSettings} from '../file/settings';
import {textsOf} from '../file/texts';
import {lookAt} from './sheet-view';
import {writeIntoSettings} from './write-settings';

/** The words that the sidebar itself says begin so. */
const UI = 'ui-';

/** Everything the sidebar shows before anybody clicks. */
export function openFor(file: OpenFile): Opened {
  const {settings, words, choices, clock} = file;
  return {
    words: wordsOfTheSidebar(words),
    settings: {language: settings.language, model: settings.model, asOf: choices.asOf ?? null, today: clock.today()},
    fields: FIELDS.map((field) => fieldChoice(field, words)),
    help: helpOf(settings, words),
    look: lookAt(file),
  };
}

/** Keeps what was chosen; see {@link Chosen} for what leaves a choice alone. */
export function choose(file: OpenFile, {language, model, asOf}: Chosen): void {
  const {asOf: before, ...rest} = file.choices;
  const day = asOf ?? before ?? '';
  const changed = {...(language === null ? {} : {language}), ...(model === null ? {} : {model})};
  const choices = {...rest, ...changed, ...(day === '' ? {} : {asOf: day})} as Choices;
  writeIntoSettings(file.tabs.get('settings'), changed, textsOf(chosenSettings(choices).language).words);
  keepChoices(choices);
}

/** Writes what a word of a status column means into Settings, which are made when there are none: formulas read them. */
export function answerStatus(file: OpenFile, {word, meaning}: {readonly word: string; readonly meaning: string}): void {
  const {settings, words} = file;
  const key = wordKey(word);
  const others = settings.statusWords.filter((entry) => wordKey(entry.split(/[=＝]/)[0]!) !== key);
  const tab = file.tabs.get('settings') ?? writtenSettings(file);
  writeIntoSettings(tab, {statusWords: [...others, `${key} = ${meaning}`].join(', ')}, words);
}

function wordsOfTheSidebar(words: Words): Words {
  const own = Object.entries(words).filter(([key]) => key.startsWith(UI));
  return Object.fromEntries(own.map(([key, text]) => [key.slice(UI.length), text]));
}
