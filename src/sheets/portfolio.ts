import type {Portfolio} from '../core/assessment';
import type {Day} from '../core/day';
import type {Settings} from '../core/playbook';
import {assessPortfolio} from '../core/portfolio';
import {playbookWith} from '../playbook';
import {say, type Words} from '../playbook/say';
import {DEFAULT_SETTINGS} from '../playbook/settings';
import {WORDS} from '../playbook/words';
import {type Intake, readSheet, UnreadableSheet} from '../table/intake';
import type {Choices} from './choices';
import {isOwnTab} from './marks';
import {type ReadTab, readTab} from './read-tab';
import {Refusal, refusal} from './refusal';

/** An account sheet as it was read, and everything the method says about it. */
export interface AssessedTab {
  readonly read: ReadTab;
  readonly intake: Intake;
  readonly portfolio: Portfolio;
  readonly settings: Settings;
  readonly words: Words;
}

/** The settings and words of a file: the defaults, with what was chosen for it. */
export function settingsOf(choices: Choices): {settings: Settings; words: Words} {
  const {language = DEFAULT_SETTINGS.language, model = DEFAULT_SETTINGS.model} = choices;
  return {settings: {...DEFAULT_SETTINGS, language, model}, words: WORDS[language]};
}

/**
 * Reads and assesses an account sheet; writes nothing.
 *
 * @throws Refusal when the tab is one of ours, or holds no accounts
 */
export function assessTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tab: GoogleAppsScript.Spreadsheet.Sheet,
  choices: Choices,
): AssessedTab {
  const {settings, words} = settingsOf(choices);
  if (isOwnTab(tab)) throw refusal(words, 'own-tab');
  const read = readTab(spreadsheet, tab);
  const asOf = choices.asOf ?? read.clock.today();
  const intake = intakeOf(read, asOf, choices, words);
  const portfolio = assessPortfolio(intake.accounts, asOf, playbookWith(settings));
  return {read, intake, portfolio, settings, words};
}

function intakeOf({sheet}: ReadTab, asOf: Day, {mapping}: Choices, words: Words): Intake {
  try {
    return readSheet(sheet, {asOf, confirmed: mapping ?? {}});
  } catch (error) {
    if (error instanceof UnreadableSheet) throw new Refusal(say(error.reason, words));
    throw error;
  }
}
