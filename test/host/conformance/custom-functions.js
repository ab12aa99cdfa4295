// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of this folder call these functions
// Every rule about custom functions that the host enforces, with where it comes from: `docs/host.md` lists them. What rests
// on Google's text rests on its guide "Custom functions in Google Sheets", by section.

/** Multiplies the input by 2, as in the guide; a range cell by cell. @customfunction */
function DOUBLE(input) {
  return Array.isArray(input) ? input.map((row) => row.map((cell) => cell * 2)) : input * 2;
}

/** Says of what kind its argument is. @customfunction */
function KIND_OF(input) {
  if (Array.isArray(input)) return `${input.length} rows of ${input[0].length}: ${input.map(String).join(';')}`;
  if (input instanceof Date) return `date ${input.getUTCHours()}:${input.getUTCMinutes()}`;
  return `${typeof input} ${input}`;
}

/** Counts its calls, and gives its argument back. @customfunction */
function COUNTED(input) {
  const cache = CacheService.getScriptCache();
  cache.put('calls', String(Number(cache.get('calls')) + 1));
  return input;
}

/** Takes more than thirty seconds. @customfunction */
function SLOW() {
  Utilities.sleep(31000);
  return 1;
}

/** Gives what its argument asks for. @customfunction */
function GIVE(what) {
  const gifts = {
    blanks: table_([1, undefined, null, '', 2]),
    column: [1, 2, 3],
    rows: table_([1, 2], [3, 4]),
    ragged: table_([1, 2], [3]),
    deep: [table_([1, 2])],
    empty: [],
    date: new Date(Date.UTC(2026, 0, 31)),
    'bad date': new Date(Number.NaN),
    digits: '007',
    formula: '=1+1',
    'no number': Number.NaN,
    nothing: undefined,
    null: null,
    object: {a: 1},
    'an error': new Error('no such gift'),
    'long text': 'x'.repeat(50000),
    'too long a text': 'x'.repeat(50001),
    'many rows': Array.from({length: 1001}, () => [1]),
  };
  if (what === 'error') throw new Error('no such gift');
  if (what === 'write') SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);
  if (what === 'ui') SpreadsheetApp.getUi();
  if (what === 'property') PropertiesService.getUserProperties().setProperty('a', 'b');
  if (what === 'read') return SpreadsheetApp.getActiveSheet().getRange('A1').getValue();
  return gifts[what];
}

function customFunctionCases_() {
  const data = table_([10, 'x', '=1/0'], [20, '2026-12-01', '10%'], ['', true, '13:30']);
  const rules = {
    'its name is found in any case | Naming': ['=double(A1)', '20'],
    'a name that ends with an underscore is private | Naming': ['=conformanceCases_()', '#NAME?'],
    'a name that nobody defined is an error | Sheets help, #NAME?': ['=NO_SUCH_ONE(1)', '#NAME?'],
    'one cell arrives as its value | Arguments': ['=KIND_OF(A1)', 'number 10'],
    'a text arrives as a text | Arguments': ['=KIND_OF(B1)', 'string x'],
    'what is written in the formula arrives as it is | Arguments': [
      '=KIND_OF("text")&KIND_OF(TRUE)',
      'string textboolean true',
    ],
    'TRUE arrives as a boolean | Data types': ['=KIND_OF(B3)', 'boolean true'],
    'a date arrives as a Date | Data types': ['=KIND_OF(B2)', 'date 0:0'],
    'a time arrives as a Date | Data types': ['=KIND_OF(C3)', 'date 13:30'],
    'a percentage arrives as a number | Data types': ['=KIND_OF(C2)&KIND_OF(5%)', 'number 0.1number 0.05'],
    'a range arrives as rows of values | Arguments': ['=KIND_OF(A1:A2)', '2 rows of 1: 10;20'],
    'a row arrives as rows as well | Arguments': ['=KIND_OF(A1:B1)', '1 rows of 2: 10,x'],
    'an array of the formula arrives as rows | field: scripts that are given {…}': [
      '=KIND_OF({1,2;3,4})',
      '2 rows of 2: 1,2;3,4',
    ],
    'a blank cell arrives as an empty text | field: reports of blank cells among arguments': [
      '=KIND_OF(A3)',
      'string ',
    ],
    'a blank cell of a range does so too | field: reports of blank cells among arguments': [
      '=KIND_OF(A3:B3)',
      '1 rows of 2: ,true',
    ],
    'an argument left out is undefined | field: reports of omitted arguments': ['=KIND_OF()', 'undefined undefined'],
    'an empty place between commas is undefined | unconfirmed: reports of omitted arguments say nothing of it': [
      '=KIND_OF(,1)',
      'undefined undefined',
    ],
    'an error arrives as the text it shows | unconfirmed: reports differ': ['=KIND_OF(C1)', 'string #DIV/0!'],
    'an error of a range does so too | unconfirmed: reports differ': ['=KIND_OF(C1:C2)', '2 rows of 1: #DIV/0!;0.1'],
    'a value is shown in the cell | Return values': ['=DOUBLE(A1)', '20'],
    'rows of values fill the cells beside and below | Return values': [
      '=GIVE("rows")',
      table_(['1', '2'], ['3', '4']),
      'H1:I2',
    ],
    'a range cell by cell gives a range | Optimization': ['=DOUBLE(A1:A2)', table_(['20'], ['40']), 'H1:H2'],
    'a plain list goes down | field: scripts that return lists': [
      '=GIVE("column")',
      table_(['1'], ['2'], ['3']),
      'H1:H3',
    ],
    'a shorter row ends in blanks | unconfirmed: no text says so': [
      '=GIVE("ragged")',
      table_(['1', '2'], ['3', '']),
      'H1:I2',
    ],
    'undefined, null and an empty text in a row are blank | field: scripts that return rows with gaps': [
      '=GIVE("blanks")',
      table_(['1', '', '', '', '2']),
      'H1:L1',
    ],
    'undefined shows nothing | field: scripts that return nothing': ['=GIVE("nothing")', ''],
    'null shows nothing | field: scripts that return null': ['=GIVE("null")', ''],
    'an empty list shows nothing | unconfirmed: no text says so': ['=GIVE("empty")', ''],
    'a date is shown as one | field: scripts that return dates': ['=GIVE("date")', '1/31/2026'],
    'a date that is none is an error | unconfirmed: no text says so': ['=GIVE("bad date")', '#NUM!'],
    'what is not a number is an error | field: reports of #NUM!, "Result was not a number"': [
      '=GIVE("no number")',
      '#NUM!',
    ],
    'a returned text is not read as a number | unconfirmed: no text says so': ['=GIVE("digits")', '007'],
    'a returned text is not run as a formula | field: people who tried': ['=GIVE("formula")', '=1+1'],
    'an object is no value | unconfirmed: no text says what shows': ['=GIVE("object")', '#ERROR!'],
    'an error that is returned, not thrown, is no value | unconfirmed: no text says what shows': [
      '=GIVE("an error")',
      '#ERROR!',
    ],
    'rows within rows are no values | unconfirmed: no text says what shows': ['=GIVE("deep")', '#ERROR!'],
    'a text of 50,000 characters is shown | Drive help, Files you can store: up to 50,000 characters in a cell': [
      '=LEN(GIVE("long text"))',
      '50000',
    ],
    'a longer text is an error | unconfirmed: the limit is published, what shows is not': [
      '=GIVE("too long a text")',
      '#ERROR!',
    ],
    'more rows than the tab has are an error | field: reports of "Result was not automatically expanded"': [
      '=GIVE("many rows")',
      '#REF!',
    ],
    'what is thrown is an error | Return values': ['=GIVE("error")', '#ERROR!'],
    'IFERROR catches it | Sheets help, IFERROR': ['=IFERROR(GIVE("error"), "caught")', 'caught'],
    'it may read the spreadsheet | Using Apps Script services': ['=GIVE("read")', '10'],
    'it may not write to the spreadsheet | Using Apps Script services': ['=GIVE("write")', '#ERROR!'],
    'it may not set properties of the user | Using Apps Script services': ['=GIVE("property")', '#ERROR!'],
    'it has no user interface | Using Apps Script services': ['=GIVE("ui")', '#ERROR!'],
  };
  const given = Object.entries(rules).map(([rule, [formula, expected, area = 'H1']]) => [
    inGuide_(rule),
    (sheet) => {
      sheet.getRange('A1:C3').setValues(data);
      sheet.getRange('H1').setFormula(formula);
      const texts = shown_(sheet.getRange(area));
      return [area === 'H1' ? texts[0][0] : texts, expected];
    },
  ]);
  const write = (sheet, cell, content) => () => sheet.getRange(cell).setValue(content);
  /** How often COUNTED was called by then, after each of some acts on a tab whose cell A1 holds 1. */
  const counted = (sheet, ...acts) => {
    const cache = CacheService.getScriptCache();
    cache.put('calls', '0');
    sheet.getRange('A1').setValue(1);
    const calls = acts.map((act) => {
      act();
      shown_(sheet.getRange('H1:I1'));
      return cache.get('calls');
    });
    return calls.join();
  };
  /** Is a formula refused, or does it load for ever? */
  const isRefused = (formula, helper = '') => {
    return (sheet) => {
      sheet.getRange('A1').setValue(helper);
      sheet.getRange('H1').setFormula(formula);
      SpreadsheetApp.flush();
      return [['#ERROR!', 'Loading...'].includes(sheet.getRange('H1').getDisplayValue()), true];
    };
  };
  const others = {
    'a filled cell in the way is an error | Return values': (sheet) => {
      sheet.getRange('I2').setValue('mine');
      sheet.getRange('H1').setFormula('=GIVE("rows")');
      return [shown_(sheet.getRange('H1:I2')), table_(['#REF!', ''], ['', 'mine'])];
    },
    'one call takes a whole range | Optimization': (sheet) =>
      compared_(counted(sheet, write(sheet, 'H1', '=COUNTED(A1:A9)')), '1'),
    'each formula is a call of its own | Optimization': (sheet) =>
      compared_(counted(sheet, write(sheet, 'H1', '=COUNTED(A1)'), write(sheet, 'I1', '=COUNTED(A1)+1')), '1,2'),
    'it is called again when an argument changes | field: reports of results that stay until an argument changes': (
      sheet,
    ) => [counted(sheet, write(sheet, 'H1', '=COUNTED(A1)'), write(sheet, 'A1', 4)), '1,2'],
    'it is not called again when another cell changes | field: reports of results that stay until an argument changes':
      (sheet) => [counted(sheet, write(sheet, 'H1', '=COUNTED(A1)'), write(sheet, 'B1', 4)), '1,1'],
    'nor when an argument is calculated anew and stays the same | unconfirmed: no text says so': (sheet) => [
      counted(sheet, write(sheet, 'B1', '=A1*0'), write(sheet, 'H1', '=COUNTED(B1)'), write(sheet, 'A1', 4)),
      '0,1,1',
    ],
    'what it reads by itself does not call it again | field: reports of results that stay until an argument changes': (
      sheet,
    ) => {
      sheet.getRange('A1').setValue(1);
      sheet.getRange('H1').setFormula('=GIVE("read")');
      const before = shown_(sheet.getRange('H1'))[0][0];
      sheet.getRange('A1').setValue(4);
      return [table_([before], shown_(sheet.getRange('H1'))[0]), table_(['1'], ['1'])];
    },
    'NOW() is no argument | Arguments: deterministic': isRefused('=DOUBLE(NOW())'),
    'RAND() is no argument | Arguments: deterministic': isRefused('=DOUBLE(RAND())'),
    'TODAY() is no argument | unconfirmed: the guide names NOW() and RAND() only': isRefused('=DOUBLE(TODAY())'),
    'nor is a cell with one of them | Arguments: deterministic': isRefused('=DOUBLE(A1)', '=RAND()'),
    'after 30 seconds it is an error | Return values': isRefused('=SLOW()'),
  };
  const all = Object.entries(others).map(([rule, compare]) => [inGuide_(rule), compare]);
  return claims_(Object.fromEntries([...given, ...all]));
}

/** A rule with a section of the guide for its source says that it is the guide's. */
function inGuide_(rule) {
  return rule.replace(
    / \| (Naming|Arguments|Data types|Optimization|Return values|Using Apps Script services)/,
    ' | Custom functions guide, $1',
  );
}
