// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of this folder call these functions
// The conformance suite's runner: the same cases run on the host, one by one in its tests, and in a live spreadsheet by
// the live check (docs/live-check.md).

/** What one case gives, for the host's own test: by its number, as JSON texts. */
function runConformanceCase(number) {
  const each = conformanceCases_()[number];
  const outcome = outcomeOf_(SpreadsheetApp.getActiveSpreadsheet(), each);
  return {actual: outcome.actual, expected: outcome.expected};
}

/** Every case without its code. */
function listConformance() {
  return conformanceCases_().map((each) => ({
    group: each.group,
    name: each.name,
    source: each.source,
    cite: each.cite,
    code: String(each.run),
  }));
}

function conformanceCases_() {
  const groups = {
    cells: cellCases_(),
    formats: formatCases_(),
    ranges: rangeCases_(),
    looks: lookCases_(),
    structure: structureCases_(),
    objects: objectCases_(),
    formulas: formulaCases_(),
    'custom functions': customFunctionCases_(),
    services: serviceCases_(),
    exceptions: exceptionCases_(),
  };
  return Object.keys(groups).flatMap((group) => groups[group].map((each) => Object.assign({group}, each)));
}

function outcomeOf_(book, each) {
  const scratch = scratchTab_(book);
  let actual;
  try {
    actual = each.run(scratch, book);
  } catch (error) {
    actual = `${error.name}: ${error.message}`;
  }
  removeScratch_(book, scratch);
  return {actual: JSON.stringify(plain_(actual)), expected: JSON.stringify(plain_(each.expected))};
}

function scratchTab_(book) {
  const before = book.getSheetByName('Scratch');
  if (before) removeScratch_(book, before);
  return book.insertSheet('Scratch');
}

function removeScratch_(book, scratch) {
  book.getNamedRanges().forEach((named) => {
    named.remove();
  });
  book.getDeveloperMetadata().forEach((metadata) => {
    metadata.remove();
  });
  const id = scratch.getSheetId();
  for (const sheet of book.getSheets()) {
    if (sheet.getSheetId() === id || /^Scratch/.test(sheet.getName())) book.deleteSheet(sheet);
  }
}

/** Dates as ISO texts, so that they can be compared. */
function plain_(value) {
  if (value instanceof Date) return {date: value.toISOString()};
  if (Array.isArray(value)) return value.map(plain_);
  if (value === undefined) return '(undefined)';
  return value;
}

/** The message of what a callback throws, or that it threw nothing. */
function thrown_(callback) {
  try {
    callback();
    SpreadsheetApp.flush();
  } catch (error) {
    return error.message;
  }
  return 'nothing was thrown';
}

/** What a range shows once its custom functions have come back. */
function shown_(range) {
  SpreadsheetApp.flush();
  for (let wait = 0; wait < 20; wait++) {
    const texts = range.getDisplayValues();
    if (!texts.some((row) => row.includes('Loading...'))) return texts;
    Utilities.sleep(500);
  }
  return range.getDisplayValues();
}
