/** What the peer's tests take from other packages, written anew: assertions that report, and tests of types. */
export const UNIT = `
Error.stackTraceLimit = 30;
for (const service of [SpreadsheetApp, ScriptApp, PropertiesService, CacheService, Utilities, Session, HtmlService, Logger, LockService]) {
  service.isFake = false;
}
const report_ = {asserted: [], thrown: []};
let line_ = 0;

/** The variables that a statement which threw was to declare, with what it threw. */
const lost_ = new Map();

function thrown_(error, line, name) {
  const message = String(error && error.message || error);
  report_.thrown.push({line, message});
  if (name) lost_.set(name, message);
}

/** Does a statement need a variable that was lost? Then it is left out, for the same reason. */
function isLost_(names, line, name) {
  const needed = names.find((each) => lost_.has(each));
  if (needed) thrown_(lost_.get(needed), line, name);
  return needed !== undefined;
}

function shown_(value) {
  try {
    return (typeof value === 'string' ? JSON.stringify(value) : Array.isArray(value) ? JSON.stringify(value) : String(value)).slice(0, 200);
  } catch (error) {
    return String(error.message);
  }
}

function same_(one, other) {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (one instanceof Date || other instanceof Date) return one instanceof Date && other instanceof Date && +one === +other;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  if (Array.isArray(one) !== Array.isArray(other) || keys.length !== others.length) return false;
  if (keys.length === 0 && !Array.isArray(one)) return String(one) === String(other);
  return keys.every((key) => same_(one[key], other[key]));
}

function asserted_(passed, actual, expected) {
  report_.asserted.push({line: line_, passed, said: passed ? '' : shown_(actual) + ' instead of ' + shown_(expected)});
  return {actual, expected};
}

const unit_ = {
  at_(line) {
    line_ = line;
    return unit_;
  },
  options: {description: ''},
  is(actual, expected, options) {
    if (options && options.skip) return {};
    return asserted_(same_(actual, expected), actual, expected);
  },
  not: (actual, expected) => asserted_(!same_(actual, expected), actual, 'another'),
  deepEqual: (actual, expected) => asserted_(same_(actual, expected), actual, expected),
  notDeepEqual: (actual, expected) => asserted_(!same_(actual, expected), actual, 'another'),
  true: (actual) => asserted_(actual === true, actual, true),
  false: (actual) => asserted_(actual === false, actual, false),
  truthy: (actual) => asserted_(Boolean(actual), actual, 'something true'),
  falsey: (actual) => asserted_(!actual, actual, 'something false'),
  fail: (message) => asserted_(false, message, 'nothing'),
  rxMatch(actual, pattern, options) {
    if (options && options.skip) return {};
    return asserted_(pattern.test(String(actual)), actual, pattern);
  },
  threw(callback) {
    try {
      callback();
      return undefined;
    } catch (error) {
      if (String(error.message).startsWith('[host]')) throw error;
      return error;
    }
  },
};

/** Runs one section of a test, by its number, and tells what it asserted. */
function sectionReport_(test, wanted) {
  let number = 0;
  const unit = {
    section(name, run, options = {}) {
      if (number++ !== wanted || options.skip) return;
      unit_.options.description = name;
      try {
        run(unit_);
      } catch (error) {
        thrown_(error, line_);
      }
    },
    report() {},
    deepEquals: same_,
  };
  const own = Object.assign({}, testFixes, {CLEAN: false});
  test({unit, fixes: own});
  return report_;
}

function maketss(name) {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = (name && ss.getSheetByName(name)) || (name ? ss.insertSheet(name) : ss.insertSheet());
  return {ss, sheet, sheets: ss.getSheets()};
}

/** A new spreadsheet: the one that is open, which is as new. */
SpreadsheetApp.create = (name, rows, columns) => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.rename(name);
  const sheet = book.getSheets()[0];
  if (rows) sheet.deleteRows(rows + 1, sheet.getMaxRows() - rows).deleteColumns(columns + 1, sheet.getMaxColumns() - columns);
  return book;
};

function trasher() {}

const getUserIdFromToken = () => 'nobody';

const is = (() => {
  const typed = (type) => (value) => typeof value === type;
  const object = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';
  const filled = (value) => {
    if (!object(value)) return false;
    for (const key in value) return Boolean(key);
    return Object.getOwnPropertyNames(Object.getPrototypeOf(value)).length > 1;
  };
  return Object.assign((value) => typeof value, {
    array: Array.isArray,
    boolean: typed('boolean'),
    date: (value) => value instanceof Date,
    emptyArray: (value) => Array.isArray(value) && value.length === 0,
    emptyObject: (value) => object(value) && !Array.isArray(value) && Object.keys(value).length === 0,
    function: typed('function'),
    integer: Number.isInteger,
    nonEmptyObject: filled,
    nonEmptyString: (value) => typeof value === 'string' && value !== '',
    null: (value) => value === null,
    nullOrUndefined: (value) => value === null || value === undefined,
    number: (value) => typeof value === 'number' && !Number.isNaN(value),
    object,
    string: typed('string'),
    undefined: typed('undefined'),
  });
})();
`;
