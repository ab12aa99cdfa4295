// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of this folder call these functions
// The conformance suite's runner: the same cases run on the host, one by one in its tests, and in a live spreadsheet by
// the live check (docs/live-check.md).

/** What one case gives, for the host's own test: by its number, as JSON texts. */
function runConformanceCase(number) {
  return outcomeOf_(SpreadsheetApp.getActiveSpreadsheet(), conformanceCases_()[number]);
}

/** Every case without its code. */
function listConformance() {
  return conformanceCases_().map(({group, name, source, cite}) => ({group, name, source, cite}));
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
    'a public suite': liveCases_(),
  };
  return Object.keys(groups).flatMap((group) => groups[group].map((each) => Object.assign({group}, each)));
}

function outcomeOf_(book, each) {
  const scratch = scratchTab_(book);
  let compared;
  try {
    compared = each.run(scratch, book);
  } catch (error) {
    compared = [`${error.name}: ${error.message}`, 'no error'];
  }
  removeScratch_(book, scratch);
  const [actual, expected] = compared.map((value) => JSON.stringify(plain_(value)));
  return {actual, expected};
}

/**
 * Cases by what they claim and where that is published, `claim | where`; a `where` that is not Google's own begins with
 * `live: `, `field: ` or `unconfirmed: `. The tests of gas-fakes, a public suite, also run on Apps Script. Each case is given
 * the scratch tab, or what `of` makes of it, and gives what happens and what should.
 */
function claims_(claims, of = (sheet) => sheet) {
  return Object.entries(claims).map(([claim, compare]) => {
    const [, name, source = 'google', cite] = /^(.+) \| (?:(live|field|unconfirmed): )?(.+)$/.exec(claim);
    return {name, source, cite, run: (sheet, book) => compare(of(sheet), book)};
  });
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

/** A table of cells, a row an argument. */
function table_(...rows) {
  return rows;
}

/** What a case gives and what it should: the list of the two that a short case writes itself. */
function compared_(actual, expected) {
  return [actual, expected];
}

/** Ranges by their addresses. */
function addresses_(ranges) {
  return ranges.map((range) => range.getA1Notation());
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
