import type {Words} from '../../playbook/say';
import {type OpenFile, openFile} from '../file/open-file';
import {asRefusal, Refusal} from '../refusal';
import {underLock, underLockAnyway} from '../undo/lock';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a command does with the file, under the lock. @returns what to tell the user */
type Deed = (file: OpenFile) => string;

/** How long a toast stays, in seconds. */
const TOAST_SECONDS = 12;

/**
 * Carries out a menu command and tells the user what came of it: a toast when it is done, an alert when it is refused.
 *
 * A mistake of the add-on is thrown on: Google shows and logs it.
 *
 * @param doneTitle the key of the toast's title
 */
export function command(doneTitle: string, deed: Deed): void {
  carryOut(SpreadsheetApp.getActiveSpreadsheet(), doneTitle, deed, underLock);
}

/**
 * Carries out a menu command after the user said yes to a question.
 *
 * @param anyway whether it goes on when a run that was cut off cannot be taken back
 */
export function confirmed(
  question: (file: OpenFile) => string,
  doneTitle: string,
  deed: Deed,
  {anyway = false}: {anyway?: boolean} = {},
): void {
  const ui = SpreadsheetApp.getUi();
  const file = openFile(SpreadsheetApp.getActiveSpreadsheet());
  const answer = ui.alert(file.words['product-name'] ?? '', question(file), ui.ButtonSet.YES_NO);
  if (answer === ui.Button.YES) carryOut(file.spreadsheet, doneTitle, deed, anyway ? underLockAnyway : underLock);
}

function carryOut(spreadsheet: Spreadsheet, doneTitle: string, deed: Deed, lock: typeof underLock): void {
  try {
    const {message, words} = lock(spreadsheet, (file) => ({message: deed(file), words: file.words}));
    spreadsheet.toast(message, words[doneTitle] ?? '', TOAST_SECONDS);
  } catch (error) {
    alertOf(error, openFile(spreadsheet).words);
  }
}

function alertOf(error: unknown, words: Words): void {
  const {message} = asRefusal(error, words);
  const ui = SpreadsheetApp.getUi();
  ui.alert(words[error instanceof Refusal ? 'refused-title' : 'failed-title'] ?? '', message, ui.ButtonSet.OK);
}
