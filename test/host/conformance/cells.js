// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of this folder call these functions
// What becomes of values that are written to cells.

function cellCases_() {
  const written = (source, cite, name, input, expected) => ({
    name,
    source,
    cite,
    run: (sheet) => sheet.getRange('B2').setValue(input).getValue(),
    expected,
  });
  const shown = (source, cite, name, input, expected) => ({
    name,
    source,
    cite,
    run: (sheet) => sheet.getRange('B2').setValue(input).getDisplayValue(),
    expected,
  });
  const typed = 'Sheets API, ValueInputOption USER_ENTERED: parsed as if typed into the UI';
  const values = 'Class Range, getValue: Number, Boolean, Date, or String; empty cells are an empty string';
  const setValue = 'Class Range, setValue: numeric, string, boolean or date; a string that begins with = is a formula';
  return [
    written('google', values, 'a number comes back as a number', 12.5, 12.5),
    written('google', values, 'a boolean comes back as a boolean', true, true),
    written('google', values, 'text comes back as text', 'Customer', 'Customer'),
    written('google', values, 'an empty cell is an empty string', '', ''),
    written('google', typed, 'digits become a number', '42', 42),
    written('google', typed, 'a thousands mark is read', '1,234', 1234),
    written('google', typed, 'a currency sign is read', '$48,000', 48000),
    written('google', typed, 'a percentage is a share', '10%', 0.1),
    written('google', typed, 'a scientific number is read', '1.5E3', 1500),
    written('google', typed, 'TRUE becomes a boolean', 'TRUE', true),
    written('google', typed, 'false in any case becomes a boolean', 'false', false),
    written('google', setValue, 'a string that begins with = is a formula', '=1+1', 2),
    written('field', 'what typing does in the sheet', 'a leading zero is lost', '01234', 1234),
    written('google', typed, 'a minus sign is read', '-7', -7),
    written('field', 'what typing does in the sheet', 'brackets are a minus', '(7)', -7),
    written('field', 'what typing does in the sheet', 'a plus sign is read', '+7', 7),
    written('google', typed, 'a leading apostrophe forces text and is no part of it', "'007", '007'),
    written('google', typed, 'an apostrophe keeps a formula from running', "'=1+1", '=1+1'),
    written('field', 'spreadsheet editors: one sign alone is text', 'a hyphen alone is text', '-', '-'),
    written('field', 'what typing does in the sheet', 'a word with digits stays text', 'room 12', 'room 12'),
    written('field', 'what typing does in the sheet', 'two points make no number', '1.2.3', '1.2.3'),
    written('field', 'what typing does in the sheet', 'letters after digits make text', '20 hires', '20 hires'),
    written('field', 'a part of a range may be cleared with null', 'null clears', null, ''),
    written('field', 'an error typed as its name is that error', 'an error name becomes the error', '#N/A', '#N/A'),
    shown('google', typed, 'currency shows with its sign', '$48,000', '$48,000'),
    shown('field', 'what typing does in the sheet', 'currency shows its cents', '$2.99', '$2.99'),
    shown('google', typed, 'a percentage shows as one', '10%', '10%'),
    shown('field', 'what typing does in the sheet', 'a percentage keeps its decimals', '12.5%', '12.50%'),
    shown('google', typed, 'a grouped number stays grouped', '1,000,000', '1,000,000'),
    shown('google', typed, 'a boolean shows in capitals', true, 'TRUE'),
    shown('google', typed, 'an ISO date keeps its form', '2026-12-01', '2026-12-01'),
    {
      name: 'the example of setValues',
      source: 'google',
      cite: 'Class Range, setValues, example',
      run: (sheet) =>
        sheet
          .getRange('B2:D2')
          .setValues([['2.000', '1,000,000', '$2.99']])
          .getValues(),
      expected: [[2, 1000000, 2.99]],
    },
    {
      name: 'a date typed month first is that day',
      source: 'google',
      cite: 'Date and number formats: the locale en_US',
      run: (sheet, book) => day_(book, sheet.getRange('A1').setValue('12/1/2026').getValue()),
      expected: '2026-12-01',
    },
    {
      name: 'a day without its year is this year',
      source: 'field',
      cite: 'what typing does in the sheet',
      run: (sheet, book) => day_(book, sheet.getRange('A1').setValue('1/2').getValue()).slice(4),
      expected: '-01-02',
    },
    {
      name: 'a month in words is read',
      source: 'google',
      cite: typed,
      run: (sheet, book) => day_(book, sheet.getRange('A1').setValue('Dec 1, 2026').getValue()),
      expected: '2026-12-01',
    },
    {
      name: '30 February stays text',
      source: 'google',
      cite: typed,
      run: (sheet) => sheet.getRange('A1').setValue('2/30/2026').getValue(),
      expected: '2/30/2026',
    },
    {
      name: 'a date is the days since 30 December 1899',
      source: 'google',
      cite: 'Date and number formats, About date and time values',
      run: (sheet) => sheet.getRange('A1').setValue('1900-01-01 12:00').setNumberFormat('0.0').getValue(),
      expected: 2.5,
    },
    {
      name: '1 February 1900, 3 PM is 33.625',
      source: 'google',
      cite: 'Date and number formats, About date and time values',
      run: (sheet) => sheet.getRange('A1').setValue('1900-02-01 15:00').setNumberFormat('0.000').getValue(),
      expected: 33.625,
    },
    {
      name: '1900 is no leap year',
      source: 'google',
      cite: 'Date and number formats, About date and time values',
      run: (sheet) => sheet.getRange('A1').setValue('1900-03-01').setNumberFormat('0').getValue(),
      expected: 61,
    },
    {
      name: 'a date read is a Date',
      source: 'google',
      cite: values,
      run: (sheet) => sheet.getRange('A1').setValue('2026-12-01').getValue() instanceof Date,
      expected: true,
    },
    {
      name: 'a Date written comes back as the same instant',
      source: 'google',
      cite: values,
      run: (sheet) => sheet.getRange('A1').setValue(new Date(1764547200000)).getValue().getTime(),
      expected: 1764547200000,
    },
    {
      name: 'a date under a number format is a number',
      source: 'google',
      cite: 'Date and number formats: a date is a decimal value',
      run: (sheet) => sheet.getRange('A1').setValue('2026-12-01').setNumberFormat('0').getValue(),
      expected: 46357,
    },
    {
      name: 'a number under a date format is a Date',
      source: 'google',
      cite: 'Date and number formats: a date is a decimal value',
      run: (sheet) => sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46357).getValue() instanceof Date,
      expected: true,
    },
    {
      name: 'under @ digits stay text',
      source: 'google',
      cite: 'Date and number formats: @ is plain text',
      run: (sheet) => sheet.getRange('A1').setNumberFormat('@').setValue('01234').getValue(),
      expected: '01234',
    },
    {
      name: 'under @ a date stays text',
      source: 'google',
      cite: 'Date and number formats: @ is plain text',
      run: (sheet) => sheet.getRange('A1').setNumberFormat('@').setValue('1/2').getValue(),
      expected: '1/2',
    },
    {
      name: 'under @ text that begins with = may still run',
      source: 'unconfirmed',
      cite: 'sources disagree; the host takes the hazard for real',
      run: (sheet) => sheet.getRange('A1').setNumberFormat('@').setValue('=1+1').getFormula(),
      expected: '=1+1',
    },
    {
      name: 'empty cells of a block are empty strings',
      source: 'google',
      cite: 'Class Range, getValues',
      run: (sheet) => sheet.getRange('A1:B2').getValues(),
      expected: [
        ['', ''],
        ['', ''],
      ],
    },
    {
      name: 'getDisplayValues gives text for everything',
      source: 'google',
      cite: 'Class Range, getDisplayValues: always Strings',
      run: (sheet) =>
        sheet
          .getRange('A1:C1')
          .setValues([[1, true, '']])
          .getDisplayValues(),
      expected: [['1', 'TRUE', '']],
    },
    {
      name: 'a cell with content is not blank',
      source: 'google',
      cite: 'Class Range, isBlank: totally blank',
      run: (sheet) => [sheet.getRange('A1').isBlank(), sheet.getRange('A1').setValue('x').isBlank()],
      expected: [true, false],
    },
    {
      name: 'a range with one filled cell is not blank',
      source: 'google',
      cite: 'Class Range, isBlank',
      run: (sheet) => {
        sheet.getRange('B2').setValue(0);
        return sheet.getRange('A1:C3').isBlank();
      },
      expected: false,
    },
    {
      name: 'clearContent leaves the format',
      source: 'google',
      cite: 'Class Range, clearContent: leaving formatting intact',
      run: (sheet) => {
        const range = sheet.getRange('A1').setValue('x').setBackground('#ff0000').clearContent();
        return [range.getValue(), range.getBackground()];
      },
      expected: ['', '#ff0000'],
    },
    {
      name: 'clear takes content and format',
      source: 'google',
      cite: 'Class Range, clear: contents and formats',
      run: (sheet) => {
        const range = sheet.getRange('A1').setValue('x').setBackground('#ff0000').clear();
        return [range.getValue(), range.getBackground()];
      },
      expected: ['', '#ffffff'],
    },
    {
      name: 'clear with contentsOnly leaves the format',
      source: 'google',
      cite: 'Class Range, clear(options)',
      run: (sheet) => {
        const range = sheet.getRange('A1').setValue('x').setBackground('#ff0000').clear({contentsOnly: true});
        return [range.getValue(), range.getBackground()];
      },
      expected: ['', '#ff0000'],
    },
    {
      name: 'an infinite number shows #NUM!',
      source: 'unconfirmed',
      cite: 'what setValue(NaN) leaves',
      run: (sheet) => sheet.getRange('A1').setValue(Number.NaN).getValue(),
      expected: '#NUM!',
    },
    {
      name: 'an error cell reads as its name',
      source: 'field',
      cite: 'reports of #N/A among values',
      run: (sheet) => sheet.getRange('A1').setFormula('=NA()').getValue(),
      expected: '#N/A',
    },
    {
      name: 'appendRow goes below the last content',
      source: 'google',
      cite: 'Class Sheet, appendRow: to the bottom of the current data region',
      run: (sheet) => {
        sheet.getRange('A3').setValue('x');
        sheet.appendRow(['a man', 'a plan', 'panama']);
        return sheet.getRange('A4:C4').getValues();
      },
      expected: [['a man', 'a plan', 'panama']],
    },
    {
      name: 'appendRow reads a string with = as a formula',
      source: 'google',
      cite: 'Class Sheet, appendRow: if a cell begins with =, it is a formula',
      run: (sheet) => sheet.appendRow(['=2*3']).getRange('A1').getValue(),
      expected: 6,
    },
  ];
}

/** The day a date cell shows. */
function day_(book, date) {
  return date instanceof Date
    ? Utilities.formatDate(date, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd')
    : `no date: ${date}`;
}
