// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of the live check call these functions
// The add-on's own journey in a live spreadsheet: sample, scores, formulas, tabs, undo, removal. What each step gives is held
// against what the same step gave on the host when the live check was built.

/** The day everything is scored as of, so that a live sheet and the host see the same portfolio. */
const JOURNEY_DAY = '2026-11-21';

/** An account's seats in use, changed by hand between two runs. */
const JOURNEY_EDIT = 'Seats used';

/**
 * The steps, in order; each goes on where the one before stopped.
 *
 * @returns a list like the cases of the conformance suite; `run` gives a grid, a list or a value
 */
function journeySteps_() {
  /** What later steps need to know of earlier ones. */
  const kept = {};
  const sample = (book) => book.getSheetByName(kept.sample);
  const step = (name, cite, run) => ({group: 'the add-on', name, source: 'host', cite, run});
  const inSheet = 'what the host gives for the same step';
  const promise = 'docs/reliability.md';
  return [
    step('the sample portfolio stands in a tab of its own', inSheet, (book) => {
      kept.before = journeyFile_(book);
      journeyCall_('choose', {language: 'en', model: 'expansion', asOf: JOURNEY_DAY});
      addSamplePortfolio();
      const tab = book.getActiveSheet();
      kept.sample = tab.getName();
      kept.columns = tab.getLastColumn();
      return tab.getDataRange().getDisplayValues();
    }),
    step('the accounts are scored', inSheet, (book) => {
      kept.accounts = journeyLook_(sample(book), 1, kept.columns);
      scorePortfolio();
      return journeyScores_(sample(book), kept.columns).getDisplayValues();
    }),
    step('scores carry their colors and notes', inSheet, (book) => {
      const range = journeyScores_(sample(book), kept.columns);
      kept.scores = range.getDisplayValues();
      return [...range.getBackgrounds(), ...range.getNotes()];
    }),
    step('what stood in the sheet is as it was', promise, (book) =>
      journeyDifferences_(kept.accounts, journeyLook_(sample(book), 1, kept.columns)),
    ),
    step('a formula answers in a cell', inSheet, (book) =>
      journeyFormula_(book, '=EXPANSION_SCORE(48/50, "Strong", 3, "Healthy", 243)', 1, 1),
    ),
    step('one formula fills a table beside the accounts', inSheet, (book) => {
      sample(book).activate();
      const {formula} = journeyCall_('formula', {});
      return journeyFormula_(book, formula, kept.scores.length, 4);
    }),
    ...['Plan', 'Outreach', 'Ranking', 'Calendar'].map((name) =>
      step(`the tab ${name}`, inSheet, (book) => {
        sample(book).activate();
        journeyCall_('build', {tab: name.toLowerCase(), days: 90});
        return book.getSheetByName(name).getDataRange().getDisplayValues();
      }),
    ),
    step('the tab Meeting, that of a meeting that starts', inSheet, (book) => {
      sample(book).activate();
      startMeeting();
      return book.getSheetByName('Meeting').getDataRange().getDisplayValues();
    }),
    step('the tab Details', inSheet, (book) => book.getSheetByName('Details').getDataRange().getDisplayValues()),
    step('the tab Settings', inSheet, (book) => {
      openSettings();
      return book.getSheetByName('Settings').getDataRange().getDisplayValues();
    }),
    step('the tab Playbook', inSheet, (book) => {
      openPlaybook();
      return book.getSheetByName('Playbook').getDataRange().getDisplayValues();
    }),
    step('a run is taken back after an account was edited', promise, (book) => {
      const tab = sample(book);
      const headings = tab.getRange(1, 1, 1, kept.columns).getValues()[0];
      const cell = tab.getRange(2, headings.indexOf(JOURNEY_EDIT) + 1);
      const seats = cell.getValue();
      tab.activate();
      scorePortfolio();
      cell.setValue(1);
      scorePortfolio();
      const edited = journeyDifferences_(kept.scores, journeyScores_(tab, kept.columns).getDisplayValues());
      undoLastRun();
      const undone = journeyDifferences_(kept.scores, journeyScores_(tab, kept.columns).getDisplayValues());
      cell.setValue(seats);
      return [edited === 'no difference' ? 'the edit changed no score' : 'the edit changed scores', undone];
    }),
    Object.assign(
      step('a duplicate of a scored tab', 'whether copyTo takes developer metadata along', (book) => {
        const copy = sample(book).copyTo(book);
        const marks = copy.createDeveloperMetadataFinder().find().length;
        book.deleteSheet(copy);
        return `carries ${marks} of our marks`;
      }),
      {source: 'unconfirmed'},
    ),
    step('a portfolio of 2,000 accounts is scored; see its seconds', 'the six-minute limit', (book) => {
      const rows = [['Account', 'ARR', 'Seats used', 'Seats licensed', 'Renewal date']];
      for (let row = 1; row <= 2000; row++) rows.push([`Account ${row}`, 1000 + row, row % 50, 50, '2027-02-10']);
      const tab = book.insertSheet('Scratch accounts');
      tab.insertRowsAfter(tab.getMaxRows(), rows.length - tab.getMaxRows());
      tab.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
      tab.activate();
      scorePortfolio();
      const scores = tab.getRange(2, rows[0].length + 1, 2000, 1).getValues();
      undoLastRun();
      const width = tab.getLastColumn();
      book.deleteSheet(tab);
      return [scores.filter(([score]) => typeof score === 'number').length, width];
    }),
    step('everything of ours goes again', promise, (book) => {
      book.getSheetByName('Scratch formulas').clear();
      journeyCall_('removeEverything', {});
      book.deleteSheet(book.getSheetByName('Scratch formulas'));
      return journeyDifferences_(kept.before, journeyFile_(book));
    }),
  ];
}

/** What a step gives here and gave on the host, as texts to compare; a grid is told by the cells that differ. */
function stepOutcome_(book, step) {
  let actual;
  try {
    actual = plain_(step.run(book));
  } catch (error) {
    actual = `${error.name}: ${error.message}`;
  }
  const known = typeof HOST_JOURNEY_ === 'undefined' ? null : HOST_JOURNEY_[step.name];
  if (!Array.isArray(known) || !Array.isArray(actual)) {
    return {actual: JSON.stringify(actual), expected: JSON.stringify(known)};
  }
  const cells = `${known.length} rows as on the host`;
  const differences = journeyDifferences_(known, actual);
  return {actual: differences === 'no difference' ? cells : differences, expected: cells};
}

/** What each step gives, by its name: the build runs this on the host and keeps it for the live sheet. */
function journeyOnHost() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const given = {};
  for (const {name, run} of journeySteps_()) given[name] = plain_(run(book));
  return given;
}

/** Asks the add-on as its sidebar does. @throws what it refuses */
function journeyCall_(name, payload) {
  const answer = sidebarCall(name, payload);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** Our columns stand right of the sheet's own. */
function journeyScores_(tab, columns) {
  return tab.getRange(1, columns + 1, tab.getLastRow(), tab.getLastColumn() - columns);
}

/** What a formula shows in a scratch tab, once it has come back. */
function journeyFormula_(book, formula, rows, columns) {
  const scratch = book.getSheetByName('Scratch formulas') || book.insertSheet('Scratch formulas');
  scratch.clear();
  scratch.getRange('A1').setFormula(formula);
  return shown_(scratch.getRange(1, 1, rows, columns));
}

/** Everything about a block that a run must leave alone. */
function journeyLook_(tab, from, columns) {
  const range = tab.getRange(1, from, tab.getLastRow(), columns);
  return [
    range.getDisplayValues(),
    range.getFormulas(),
    range.getNumberFormats(),
    range.getBackgrounds(),
    range.getNotes(),
  ].flat();
}

/** The tabs with what they hold, and what is kept with the file under our name. */
function journeyFile_(book) {
  const tabs = book.getSheets().filter((sheet) => sheet.getName() !== LIVE_CHECK_TAB);
  const keys = PropertiesService.getDocumentProperties().getKeys();
  return [
    ...tabs.map((tab) => [tab.getName(), tab.getLastRow(), tab.getLastColumn()]),
    keys.filter((key) => key.startsWith('expansion-signals')),
    [book.getDeveloperMetadata().length],
  ];
}

/** Where two grids differ: how many cells, and the first three. */
function journeyDifferences_(expected, actual) {
  const found = [];
  for (let row = 0; row < Math.max(expected.length, actual.length); row++) {
    const [then, now] = [expected[row], actual[row]].map((cells) => (Array.isArray(cells) ? cells : [cells]));
    for (let column = 0; column < Math.max(then.length, now.length); column++) {
      if (JSON.stringify(then[column]) === JSON.stringify(now[column])) continue;
      found.push(
        `row ${row + 1}, cell ${column + 1}: ${JSON.stringify(now[column])} instead of ${JSON.stringify(then[column])}`,
      );
    }
  }
  if (found.length === 0) return 'no difference';
  return `${found.length} cells differ. ${found.slice(0, 3).join('; ')}`;
}
