import {caught} from '../../core/caught';
import {type Phrase, sentencesOf} from '../../core/phrase';
import type {Settings} from '../../core/playbook';
import {defaultSettings} from '../../playbook/default-settings';
import type {Words} from '../../playbook/say';
import {readSettings} from '../../tabs/settings/read';
import type {Tab} from '../google';
import {Refusal, refusal} from '../refusal';
import type {Choices} from './choices';
import type {Clock} from './clock';
import {textsOf} from './texts';

/** How many wrong cells a message names; the others are named once these are right. */
const MAX_ERRORS = 3;

export interface FileSettings {
  /** What people set in the Settings tab; the method's with what was chosen while there is none or it does not add up. */
  readonly settings: Settings;
  readonly words: Words;
  /** Why the Settings tab cannot be followed, naming its cells; `null` when it can. */
  readonly settingsProblem: Refusal | null;
}

/**
 * Reads the settings of a file.
 *
 * @param tab the Settings tab; `undefined` when there is none
 * @param clock the spreadsheet's, for days that people typed
 */
export function fileSettings(tab: Tab | undefined, choices: Choices, {dayOf}: Clock): FileSettings {
  const usual = chosenSettings(choices);
  const words = textsOf(usual.language).words;
  if (tab === undefined) return {settings: usual, words, settingsProblem: null};
  return caught<FileSettings, Refusal>(
    () => {
      const settings = editedSettings(tab, words, dayOf) ?? usual;
      return {settings, words: textsOf(settings.language).words, settingsProblem: null};
    },
    Refusal,
    (settingsProblem) => ({settings: usual, words, settingsProblem}),
  );
}

/** The method's settings with the language and the model that were chosen. */
export function chosenSettings({language, model}: Choices): Settings {
  const usual = defaultSettings();
  return {...usual, language: language ?? usual.language, model: model ?? usual.model};
}

/**
 * The settings of the Settings tab; `null` while it is blank.
 *
 * @throws Refusal naming the cells and the rules when they do not add up, or the tab has lost its columns
 */
function editedSettings(tab: Tab, words: Words, dayOf: Clock['dayOf']): Settings | null {
  // A holiday is a date to Sheets when people type it into a cell of their own.
  const values = tab
    .getDataRange()
    .getValues()
    .map((row) => row.map((cell) => (cell instanceof Date ? dayOf(cell) : cell)));
  const read = readSettings(values, '');
  if (read === null) {
    if (values.flat().every((cell) => cell === '')) return null;
    throw refusal(words, 'settings-lost', {tab: tab.getName()});
  }
  if ('settings' in read) return read.settings;
  throw refusal(words, 'settings-refused', {errors: errorsIn(values, tab.getName())});
}

/** The errors under the tab's present name, which costs a call that settings without errors do not need. */
function errorsIn(values: unknown[][], sheetName: string): Phrase {
  const read = readSettings(values, sheetName);
  const errors = read !== null && 'errors' in read ? read.errors : [];
  return sentencesOf(errors.slice(0, MAX_ERRORS).map(({message}) => message));
}
