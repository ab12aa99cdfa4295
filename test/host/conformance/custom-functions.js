// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of this folder call these functions
// What custom functions are given and what becomes of their results: Google's guide "Custom functions in Google Sheets".

/** Multiplies the input by 2, as in the guide; a range cell by cell. @customfunction */
function DOUBLE(input) {
  return Array.isArray(input) ? input.map((row) => row.map((cell) => cell * 2)) : input * 2;
}

/** Says of what kind its argument is. @customfunction */
function KIND_OF(input) {
  if (Array.isArray(input)) return `${input.length} rows of ${input[0].length}`;
  if (input instanceof Date) return 'date';
  return `${typeof input} ${input}`;
}

/** Gives what its argument asks for. @customfunction */
function GIVE(what) {
  const gifts = {
    column: [1, 2, 3],
    rows: table_([1, 2], [3, 4]),
    date: new Date(2026, 0, 31),
    digits: '007',
    formula: '=1+1',
    nothing: undefined,
    text: ['a', 'b'].join(),
  };
  if (what === 'error') throw new Error('no such gift');
  if (what === 'write') SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);
  if (what === 'ui') SpreadsheetApp.getUi();
  if (what === 'read') return SpreadsheetApp.getActiveSheet().getRange('A1').getValue();
  return gifts[what];
}

function customFunctionCases_() {
  const guide = 'Custom functions guide';
  const gives = (formula, expected, cite, source = 'google', area = 'H1') => ({
    name: formula,
    source,
    cite,
    run: (sheet) => {
      sheet.getRange('A1:B3').setValues(table_([10, 'x'], [20, '2026-12-01'], ['', true]));
      sheet.getRange('H1').setFormula(formula);
      const texts = shown_(sheet.getRange(area));
      return [area === 'H1' ? texts[0][0] : texts, expected];
    },
  });
  return [
    gives('=DOUBLE(A1)', '20', `${guide}, Using a custom function`),
    gives('=double(A1)', '20', `${guide}, Naming: the capitalization does not matter`),
    gives('=DOUBLE(A1:A2)', [['20'], ['40']], `${guide}, Optimization: a two-dimensional array`, 'google', 'H1:H2'),
    gives('=KIND_OF(A1)', 'number 10', `${guide}, Arguments: a single cell is its value`),
    gives('=KIND_OF(B1)', 'string x', `${guide}, Arguments`),
    gives('=KIND_OF(B3)', 'boolean true', `${guide}, Data types: boolean`),
    gives('=KIND_OF(B2)', 'date', `${guide}, Data types: a date or time is a Date`),
    gives('=KIND_OF(A1:B2)', '2 rows of 2', `${guide}, Arguments: a range is a two-dimensional array`),
    gives('=KIND_OF(5%)', 'number 0.05', `${guide}, Data types`),
    gives('=KIND_OF("text")', 'string text', `${guide}, Arguments`),
    gives('=KIND_OF(TRUE)', 'boolean true', `${guide}, Arguments`),
    gives('=KIND_OF(A3)', 'string ', 'reports of blank cells among arguments', 'field'),
    gives('=KIND_OF()', 'undefined undefined', 'reports of omitted arguments', 'field'),
    Object.assign(gives('=KIND_OF(NA())', 'string #N/A', 'reports differ', 'unconfirmed'), {
      name: 'what an error becomes as an argument',
    }),
    gives(
      '=GIVE("rows")',
      table_(['1', '2'], ['3', '4']),
      `${guide}, Return values: overflow into adjacent cells`,
      'google',
      'H1:I2',
    ),
    gives('=GIVE("column")', [['1'], ['2'], ['3']], 'a plain list goes down', 'field', 'H1:H3'),
    gives('=GIVE("date")', '1/31/2026', `${guide}, Return values`),
    Object.assign(gives('=GIVE("digits")', '007', 'no text says so', 'unconfirmed'), {
      name: 'a returned text is not parsed',
    }),
    gives('=GIVE("formula")', '=1+1', 'a returned text is not run', 'field'),
    gives('=GIVE("nothing")', '', 'undefined shows nothing', 'field'),
    gives('=GIVE("error")', '#ERROR!', `${guide}, a thrown error shows #ERROR!`),
    gives('=GIVE("write")', '#ERROR!', `${guide}, Apps Script services: read only, no set methods`),
    gives('=GIVE("ui")', '#ERROR!', `${guide}, Apps Script services: no user interface`),
    gives('=GIVE("read")', '10', `${guide}, Apps Script services: get methods work`),
    gives('=NO_SUCH_ONE(1)', '#NAME?', 'Sheets help, #NAME?'),
    gives('=conformanceCases_()', '#NAME?', `${guide}, Naming: a name must not end with an underscore`),
    ...claims_({
      [`a filled cell in the way gives #REF! | ${`${guide}, Return values: an error if the cells are not empty`}`]: (
        sheet,
      ) => {
        sheet.getRange('I2').setValue('mine');
        sheet.getRange('H1').setFormula('=GIVE("rows")');
        return [shown_(sheet.getRange('H1:I2')), table_(['#REF!', ''], ['', 'mine'])];
      },
      [`it is called again when an argument changes | ${`${guide}, Arguments`}`]: (sheet) => {
        sheet.getRange('A1').setValue(1);
        sheet.getRange('H1').setFormula('=DOUBLE(A1)');
        const before = shown_(sheet.getRange('H1'))[0][0];
        sheet.getRange('A1').setValue(4);
        return [
          [before, shown_(sheet.getRange('H1'))[0][0]],
          ['2', '8'],
        ];
      },
      [`it is not called again when another cell changes | ${`${guide}, Arguments: deterministic`}`]: (sheet) => {
        sheet.getRange('A1').setValue(1);
        sheet.getRange('H1').setFormula('=GIVE("read")');
        const before = shown_(sheet.getRange('H1'))[0][0];
        sheet.getRange('A1').setValue(4);
        return [
          [before, shown_(sheet.getRange('H1'))[0][0]],
          ['1', '1'],
        ];
      },
      [`a volatile argument is refused | ${`${guide}, Arguments: NOW() or RAND() are not allowed`}`]: (sheet) => {
        sheet.getRange('H1').setFormula('=DOUBLE(NOW())');
        SpreadsheetApp.flush();
        return [['#ERROR!', 'Loading...'].includes(sheet.getRange('H1').getDisplayValue()), true];
      },
      [`today as an argument is refused | unconfirmed: ${`${guide}, Arguments: names NOW() and RAND() only`}`]: (
        sheet,
      ) => {
        sheet.getRange('H1').setFormula('=DOUBLE(TODAY())');
        SpreadsheetApp.flush();
        return [['#ERROR!', 'Loading...'].includes(sheet.getRange('H1').getDisplayValue()), true];
      },
      [`a volatile helper cell is refused | ${`${guide}, Arguments: NOW() or RAND() are not allowed`}`]: (sheet) => {
        sheet.getRange('A1').setFormula('=RAND()');
        sheet.getRange('H1').setFormula('=DOUBLE(A1)');
        SpreadsheetApp.flush();
        return [['#ERROR!', 'Loading...'].includes(sheet.getRange('H1').getDisplayValue()), true];
      },
    }),
  ];
}
