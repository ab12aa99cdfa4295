import type {Words} from '../../playbook/say';
import {settingsOf} from '../file/account-sheet';
import {type Choices, readChoices} from '../file/choices';
import {asRefusal, Refusal} from '../refusal';

/** How long a toast stays, in seconds. */
const TOAST_SECONDS = 12;

/**
 * Carries out a menu command and tells the user what came of it: a toast when it is done, an alert when it is refused.
 *
 * A mistake of ours is not dressed up as the user's: it is thrown on, and Google shows and logs it.
 */
export function command(
  doneTitle: string,
  carryOut: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, choices: Choices, words: Words) => string,
): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const choices = readChoices();
  const {words} = settingsOf(choices);
  try {
    const message = carryOut(spreadsheet, choices, words);
    spreadsheet.toast(message, words[doneTitle] ?? '', TOAST_SECONDS);
  } catch (error) {
    const {message} = asRefusal(error, words);
    const title = error instanceof Refusal ? 'refused-title' : 'failed-title';
    const ui = SpreadsheetApp.getUi();
    ui.alert(words[title] ?? '', message, ui.ButtonSet.OK);
  }
}

/** Carries out a menu command after the user said yes to a question. */
export function confirmed(
  question: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, words: Words) => string,
  doneTitle: string,
  carryOut: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, words: Words) => string,
): void {
  const ui = SpreadsheetApp.getUi();
  const {words} = settingsOf(readChoices());
  const asked = question(SpreadsheetApp.getActiveSpreadsheet(), words);
  const answer = ui.alert(words['product-name'] ?? '', asked, ui.ButtonSet.YES_NO);
  if (answer === ui.Button.YES) command(doneTitle, (spreadsheet) => carryOut(spreadsheet, words));
}
