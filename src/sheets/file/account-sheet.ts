import type {Portfolio} from '../../core/assessment';
import type {Day} from '../../core/day';
import type {Settings} from '../../core/playbook';
import {assessPortfolio} from '../../core/portfolio';
import {type Intake, readSheet, UnreadableSheet} from '../../intake/read-sheet';
import {playbookWith} from '../../playbook';
import {say, type Words} from '../../playbook/say';
import {DEFAULT_SETTINGS} from '../../playbook/settings';
import {Refusal, refusal} from '../refusal';
import {accountTab} from './account-tab';
import type {Choices} from './choices';
import {mappingFor} from './mapping';
import {type ReadTab, readTab} from './read-tab';
import {editedSettings} from './settings';
import {textsOf} from './texts';

/** An account sheet as it was read. */
export interface AccountSheet {
  readonly read: ReadTab;
  readonly intake: Intake;
  readonly asOf: Day;
  readonly settings: Settings;
  readonly words: Words;
}

/** An account sheet as it was read, and everything the method says about it. */
export interface AssessedTab extends AccountSheet {
  readonly portfolio: Portfolio;
}

/** The settings and words of a file: what people edited in the Settings tab, else the defaults with what was chosen. */
export function settingsOf(choices: Choices, edited: Settings | null = null): {settings: Settings; words: Words} {
  const {language = DEFAULT_SETTINGS.language, model = DEFAULT_SETTINGS.model} = choices;
  const settings = edited ?? {...DEFAULT_SETTINGS, language, model};
  return {settings, words: textsOf(settings.language).words};
}

/**
 * The file's settings and words; those of the method while the Settings tab does not add up, which the next run says.
 *
 * @returns also whether they add up
 */
export function presentSettings(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  choices: Choices,
): ReturnType<typeof settingsOf> & {readonly addUp: boolean} {
  const usual = settingsOf(choices);
  try {
    return {...settingsOf(choices, editedSettings(spreadsheet, usual.words)), addUp: true};
  } catch (error) {
    if (error instanceof Refusal) return {...usual, addUp: false};
    throw error;
  }
}

/**
 * Reads and assesses an account sheet; writes nothing.
 *
 * @throws Refusal as {@link readAccounts} does
 */
export function assessTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tab: GoogleAppsScript.Spreadsheet.Sheet,
  choices: Choices,
): AssessedTab {
  return assessed(readAccounts(spreadsheet, tab, choices));
}

/**
 * Reads an account sheet, and the settings to assess it with; writes nothing.
 *
 * @param tab the account sheet; for a tab of ours, as a command given from the ranking has it, the one with the accounts
 * @throws Refusal when there are only tabs of ours, the tab holds no accounts, or the settings do not add up
 */
export function readAccounts(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tab: GoogleAppsScript.Spreadsheet.Sheet,
  choices: Choices,
): AccountSheet {
  const edited = editedSettings(spreadsheet, settingsOf(choices).words);
  const {settings, words} = settingsOf(choices, edited);
  const given = readTab(spreadsheet, tab);
  const read = given.isOurs ? readTab(spreadsheet, accountTab(spreadsheet)) : given;
  if (read.isOurs) throw refusal(words, 'own-tab');
  const asOf = choices.asOf ?? read.clock.today();
  return {read, intake: intakeOf(read, asOf, choices, words), asOf, settings, words};
}

/** What the method says about an account sheet that was read. */
export function assessed(sheet: AccountSheet): AssessedTab {
  const {intake, asOf, settings} = sheet;
  return {...sheet, portfolio: assessPortfolio(intake.accounts, asOf, playbookWith(settings))};
}

function intakeOf({sheet}: ReadTab, asOf: Day, choices: Choices, words: Words): Intake {
  try {
    return readSheet(sheet, {asOf, confirmed: mappingFor(sheet, choices)});
  } catch (error) {
    if (error instanceof UnreadableSheet) throw new Refusal(say(error.reason, words));
    throw error;
  }
}
