// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of the live check call these functions
// The live check: the conformance suite and the add-on's own journey, run in a real spreadsheet. `npm run live-check` builds
// it; docs/live-check.md says, step by step, how to use it.

const LIVE_CHECK_TAB = 'Live check';
const LIVE_CHECK_HEADING = [
  'No.',
  'Part',
  'What',
  'Source',
  'Where it says so',
  'Expected',
  'Here',
  'Verdict',
  'Seconds',
];
const LIVE_CHECK_WIDTHS = [50, 130, 300, 90, 260, 300, 300, 110, 70];
const LIVE_CHECK_TITLE = 'Live check of Expansion Signals';

/** A run ends itself well before Google's six minutes, and the next one goes on where it stopped. */
const LIVE_CHECK_BUDGET = 4.5 * 60 * 1000;

/** The journey of the add-on runs in one go, so it begins only while most of the time is left. */
const JOURNEY_BUDGET = 60 * 1000;

/** Rows are written a few at a time: a run that is cut off loses no more than those. */
const LIVE_CHECK_BATCH = 10;

/**
 * Runs what has not run yet and writes a row for each check into the tab "Live check".
 *
 * Choose it in the script editor and run it until row 2 of that tab says that everything is done.
 *
 * @returns what row 2 of the report says
 */
function runLiveCheck() {
  const start = Date.now();
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const report = liveCheckReport_(book);
  const suite = conformanceCases_().map((each, index) => Object.assign({number: index + 1}, each));
  const done = liveCheckDone_(report);
  let rows = [];
  const keep = (row) => {
    rows.push(row);
    if (rows.length === LIVE_CHECK_BATCH) flushRows();
  };
  const flushRows = () => {
    appendLiveCheck_(report, rows);
    rows = [];
  };
  for (const each of suite) {
    if (done.has(each.number)) continue;
    if (Date.now() - start > LIVE_CHECK_BUDGET) break;
    keep(liveCheckRow_(each, Date.now(), () => outcomeOf_(book, each)));
    done.add(each.number);
  }
  flushRows();
  const steps = journeySteps_().map((each, index) => Object.assign({number: suite.length + index + 1}, each));
  const suiteIsDone = suite.every(({number}) => done.has(number));
  if (suiteIsDone && !done.has(suite.length + 1) && Date.now() - start < JOURNEY_BUDGET) {
    // All rows at once: a journey that is cut off leaves none, and cannot be gone on with.
    rows = steps.map((step) => liveCheckRow_(step, Date.now(), () => stepOutcome_(book, step)));
    flushRows();
  }
  return summariseLiveCheck_(report, suite.length + steps.length);
}

/** The report's tab, new or as the last run left it. @throws when the spreadsheet is not fit for the check */
function liveCheckReport_(book) {
  const report = book.getSheetByName(LIVE_CHECK_TAB);
  const begun = report !== null && report.getRange('A1').getValue() === LIVE_CHECK_TITLE;
  const others = book.getSheets().filter((sheet) => sheet.getName() !== LIVE_CHECK_TAB);
  const holds = others.filter((sheet) => sheet.getLastRow() > 0 && !(begun && /^Scratch/.test(sheet.getName())));
  if (!begun && (report !== null || holds.length > 0 || book.getNamedRanges().length > 0)) {
    throw new Error(
      'The live check deletes tabs, names and marks, so it runs in an empty spreadsheet only. Open sheets.new and run it there.',
    );
  }
  if (holds.length > 0) {
    const names = holds.map((sheet) => `"${sheet.getName()}"`).join(', ');
    throw new Error(
      `The last run was cut off and left ${names}. Keep the tab "${LIVE_CHECK_TAB}", and begin again in a new spreadsheet.`,
    );
  }
  const [locale, zone] = [book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()];
  if (locale !== 'en_US' || !/^(Etc\/)?(GMT|UTC)$/.test(zone)) {
    throw new Error(
      `This spreadsheet is set to ${locale}, ${zone}. Choose File > Settings, locale United States, time zone GMT (no daylight saving), then run again.`,
    );
  }
  return begun ? report : newLiveCheckReport_(book);
}

function newLiveCheckReport_(book) {
  const report = book.insertSheet(LIVE_CHECK_TAB, 0);
  report.getRange('A1').setValue(LIVE_CHECK_TITLE).setFontWeight('bold').setFontSize(14);
  report.getRange(3, 1, 1, LIVE_CHECK_HEADING.length).setValues([LIVE_CHECK_HEADING]).setFontWeight('bold');
  report.setFrozenRows(3);
  LIVE_CHECK_WIDTHS.forEach((width, index) => {
    report.setColumnWidth(index + 1, width);
  });
  return report;
}

/** The numbers of the checks that have a row. */
function liveCheckDone_(report) {
  const count = report.getLastRow() - 3;
  return new Set(
    count > 0
      ? report
          .getRange(4, 1, count, 1)
          .getValues()
          .map(([number]) => number)
      : [],
  );
}

function liveCheckRow_(each, start, check) {
  const {actual, expected} = check();
  const verdict = actual === expected ? 'as expected' : 'DIFFERS';
  const seconds = Math.round((Date.now() - start) / 100) / 10;
  const texts = [each.group, each.name, each.source, each.cite, expected, actual].map(
    (text) => `'${text.slice(0, 2000)}`,
  );
  return [each.number, ...texts, verdict, seconds];
}

function appendLiveCheck_(report, rows) {
  if (rows.length === 0) return;
  const range = report.getRange(report.getLastRow() + 1, 1, rows.length, LIVE_CHECK_HEADING.length);
  range.setValues(rows).setVerticalAlignment('top').setWrap(true);
  SpreadsheetApp.flush();
}

/** Counts the rows, brings those that differ to the top, and says what to do next. */
function summariseLiveCheck_(report, count) {
  const rows = report.getLastRow() - 3;
  const table = report.getRange(4, 1, rows, LIVE_CHECK_HEADING.length);
  const verdictColumn = LIVE_CHECK_HEADING.indexOf('Verdict') + 1;
  table.sort([
    {column: verdictColumn, ascending: false},
    {column: 1, ascending: true},
  ]);
  const verdicts = report.getRange(4, verdictColumn, rows, 1).getValues();
  const differ = verdicts.filter(([verdict]) => verdict === 'DIFFERS').length;
  report
    .getRange(4, verdictColumn, rows, 1)
    .setBackgrounds(verdicts.map(([verdict]) => [verdict === 'DIFFERS' ? '#fce8b2' : null]));
  const next = rows < count ? `${count - rows} to go: run runLiveCheck again.` : 'Everything is done.';
  const summary = `${rows} of ${count} checks: ${rows - differ} as expected, ${differ} differ. ${next}`;
  report.getRange('A2').setValue(summary);
  return summary;
}
