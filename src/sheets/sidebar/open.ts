import type {Chosen, Opened} from '../../api';
import type {Words} from '../../playbook/say';
import {presentSettings, settingsOf} from '../file/account-sheet';
import {type Choices, keepChoices, readChoices} from '../file/choices';
import {clockOf} from '../file/clock';
import {helpOf} from './help';
import {fieldChoices, lookAt} from './sheet-view';
import {writeIntoSettings} from './write-settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The words that the sidebar itself says begin so. */
const UI = 'ui-';

/** Everything the sidebar shows before anybody clicks. */
export function openFor(spreadsheet: Spreadsheet): Opened {
  const choices = readChoices();
  const {settings, words} = presentSettings(spreadsheet, choices);
  return {
    words: wordsOfTheSidebar(words),
    settings: {
      language: settings.language,
      model: settings.model,
      asOf: choices.asOf ?? null,
      today: clockOf(spreadsheet.getSpreadsheetTimeZone()).today(),
    },
    fields: fieldChoices(words),
    help: helpOf(settings, words),
    look: lookAt(spreadsheet),
  };
}

/** Keeps what was chosen; see {@link Chosen} for what leaves a choice alone. */
export function choose(spreadsheet: Spreadsheet, {language, model, asOf}: Chosen): void {
  const {asOf: before, ...rest} = readChoices();
  const day = asOf ?? before ?? '';
  const changed = {...(language === null ? {} : {language}), ...(model === null ? {} : {model})};
  const choices = {...rest, ...changed, ...(day === '' ? {} : {asOf: day})} as Choices;
  writeIntoSettings(spreadsheet, changed, settingsOf(choices).words);
  keepChoices(choices);
}

function wordsOfTheSidebar(words: Words): Words {
  const own = Object.entries(words).filter(([key]) => key.startsWith(UI));
  return Object.fromEntries(own.map(([key, text]) => [key.slice(UI.length), text]));
}
