import {WORDS} from './playbook/words';
import {command} from './sheets/command';
import {chooseFromLine, type LineOptions, reportActiveTab} from './sheets/command-line';
import {underLock} from './sheets/lock';
import {addMenu} from './sheets/menu';
import {scoreActiveTab} from './sheets/score-portfolio';
import {takeBack} from './sheets/undo';

export * from './functions';

/** Puts the add-on's menu under Extensions. It may run before anything was granted, so it touches no document. */
export function onOpen() {
  addMenu(SpreadsheetApp.getUi(), WORDS.en);
}

/** The add-on was just installed: the menu is wanted at once. */
export function onInstall() {
  onOpen();
}

/** Scores every account of the active tab and writes the scores into columns of our own. */
export function scorePortfolio() {
  command('scored-title', scoreActiveTab);
}

/** Puts everything back as it was before the last run. */
export function undoLastRun() {
  command('undone-title', (spreadsheet, words) => {
    underLock(words, () => takeBack(spreadsheet, words));
    return words.undone ?? '';
  });
}

/** What the command line chose for the file. Not a global function: its name ends in an underscore. */
export function setChoices_(options: LineOptions) {
  chooseFromLine(options);
}

/** The report of the active tab as JSON, for the command line. */
export function portfolioReport_(): string {
  return reportActiveTab();
}
