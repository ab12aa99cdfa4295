import {type Words, word} from '../../playbook/say';

/** The menu's entries: the words' key, and the global function each calls. `null` is a line between groups. */
const ENTRIES: readonly (readonly [key: string, command: string] | null)[] = [
  ['menu-sidebar', 'showSidebar'],
  ['menu-score', 'scorePortfolio'],
  null,
  ['menu-ranking', 'buildRanking'],
  ['menu-meeting', 'startMeeting'],
  ['menu-plan', 'buildPlan'],
  ['menu-outreach', 'buildOutreach'],
  ['menu-calendar', 'buildCalendar'],
  ['menu-monday', 'buildMonday'],
  ['menu-scenarios', 'buildScenarios'],
  ['menu-replan', 'replanOpenSteps'],
  null,
  ['menu-playbook', 'openPlaybook'],
  ['menu-settings', 'openSettings'],
  ['menu-sql', 'buildSql'],
  ['menu-sample', 'addSamplePortfolio'],
  ['menu-freeze', 'freezeFormulas'],
  null,
  ['menu-undo', 'undoLastRun'],
  ['menu-remove', 'removeEverything'],
];

/** Puts the add-on's menu under Extensions. It touches no document, so it works before anything was granted. */
export function addMenu(ui: GoogleAppsScript.Base.Ui, words: Words): void {
  const menu = ui.createAddonMenu();
  for (const entry of ENTRIES) {
    if (entry === null) menu.addSeparator();
    else menu.addItem(word(words, entry[0]), entry[1]);
  }
  menu.addToUi();
}

/** Opens the sidebar. It is served as it was built: its texts come with its first call. */
export function openSidebar(words: Words): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(word(words, 'product-name'));
  SpreadsheetApp.getUi().showSidebar(page);
}
