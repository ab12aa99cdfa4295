import {WORDS} from './playbook/words';
import {command} from './sheets/command';
import {type LineOptions, scoreFromLine} from './sheets/command-line';
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
  command('scored-title', (spreadsheet, choices) => scoreActiveTab(spreadsheet, choices).summary);
}

/** Puts everything back as it was before the last run. */
export function undoLastRun() {
  command('undone-title', (spreadsheet, _, words) => {
    underLock(words, () => takeBack(spreadsheet, words));
    return words.undone ?? '';
  });
}

/** Scores the active tab for the command line. Not a global function: its name ends in an underscore. */
export function scoreForLine_(options: LineOptions): string {
  return scoreFromLine(options);
}
