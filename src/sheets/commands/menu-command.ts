import {word} from '../../playbook/say';
import {type OpenFile, openFile} from '../file/open-file';
import {asRefusal} from '../refusal';
import {underLock} from '../undo/lock';

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
 * @param options see {@link underLock}
 */
export function command(doneTitle: string, deed: Deed, options?: Parameters<typeof underLock>[2]): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  try {
    const done = underLock(spreadsheet, (file) => ({message: deed(file), words: file.words}), options);
    spreadsheet.toast(done.message, word(done.words, doneTitle), TOAST_SECONDS);
  } catch (error) {
    const {words} = openFile(spreadsheet);
    const {message, title} = asRefusal(error, words);
    const ui = SpreadsheetApp.getUi();
    ui.alert(word(words, title), message, ui.ButtonSet.OK);
  }
}

/** Whether the user says yes to a question. */
export function isConfirmed(question: (file: OpenFile) => string): boolean {
  const ui = SpreadsheetApp.getUi();
  const file = openFile(SpreadsheetApp.getActiveSpreadsheet());
  const answer = ui.alert(word(file.words, 'product-name'), question(file), ui.ButtonSet.YES_NO);
  return answer === ui.Button.YES;
}
