// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of this folder call these functions
// What becomes of values that are written to cells.

function cellCases_() {
  const written = (source, cite, name, input, expected) => ({
    name,
    source,
    cite,
    run: (sheet) => [sheet.getRange('B2').setValue(input).getValue(), expected],
  });
  const shown = (source, cite, name, input, expected) => ({
    name,
    source,
    cite,
    run: (sheet) => [sheet.getRange('B2').setValue(input).getDisplayValue(), expected],
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
    ...claims_({
      'the example of setValues | Class Range, setValues, example': (sheet) => [
        sheet
          .getRange('B2:D2')
          .setValues([['2.000', '1,000,000', '$2.99']])
          .getValues(),
        [[2, 1000000, 2.99]],
      ],
      'a date typed month first is that day | Date and number formats: the locale en_US': (sheet, book) =>
        compared_(day_(book, sheet.getRange('A1').setValue('12/1/2026').getValue()), '2026-12-01'),
      'a day without its year is this year | field: what typing does in the sheet': (sheet, book) =>
        compared_(day_(book, sheet.getRange('A1').setValue('1/2').getValue()).slice(4), '-01-02'),
      [`a month in words is read | ${typed}`]: (sheet, book) =>
        compared_(day_(book, sheet.getRange('A1').setValue('Dec 1, 2026').getValue()), '2026-12-01'),
      [`30 February stays text | ${typed}`]: (sheet) =>
        compared_(sheet.getRange('A1').setValue('2/30/2026').getValue(), '2/30/2026'),
      'a date is the days since 30 December 1899 | Date and number formats, About date and time values': (sheet) =>
        compared_(sheet.getRange('A1').setValue('1900-01-01 12:00').setNumberFormat('0.0').getValue(), 2.5),
      '1 February 1900, 3 PM is 33.625 | Date and number formats, About date and time values': (sheet) =>
        compared_(sheet.getRange('A1').setValue('1900-02-01 15:00').setNumberFormat('0.000').getValue(), 33.625),
      '1900 is no leap year | Date and number formats, About date and time values': (sheet) =>
        compared_(sheet.getRange('A1').setValue('1900-03-01').setNumberFormat('0').getValue(), 61),
      [`a date read is a Date | ${values}`]: (sheet) =>
        compared_(sheet.getRange('A1').setValue('2026-12-01').getValue() instanceof Date, true),
      [`a Date written comes back as the same instant | ${values}`]: (sheet) =>
        compared_(sheet.getRange('A1').setValue(new Date(1764547200000)).getValue().getTime(), 1764547200000),
      'a date under a number format is a number | Date and number formats: a date is a decimal value': (sheet) =>
        compared_(sheet.getRange('A1').setValue('2026-12-01').setNumberFormat('0').getValue(), 46357),
      'a number under a date format is a Date | Date and number formats: a date is a decimal value': (sheet) =>
        compared_(sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46357).getValue() instanceof Date, true),
      'under @ digits stay text | Date and number formats: @ is plain text': (sheet) =>
        compared_(sheet.getRange('A1').setNumberFormat('@').setValue('01234').getValue(), '01234'),
      'under @ a date stays text | Date and number formats: @ is plain text': (sheet) =>
        compared_(sheet.getRange('A1').setNumberFormat('@').setValue('1/2').getValue(), '1/2'),
      'under @ text that begins with = may still run | unconfirmed: sources disagree; the host takes the hazard for real':
        (sheet) => [sheet.getRange('A1').setNumberFormat('@').setValue('=1+1').getFormula(), '=1+1'],
      'empty cells of a block are empty strings | Class Range, getValues': (sheet) =>
        compared_(sheet.getRange('A1:B2').getValues(), table_(['', ''], ['', ''])),
      'getDisplayValues gives text for everything | Class Range, getDisplayValues: always Strings': (sheet) => [
        sheet
          .getRange('A1:C1')
          .setValues([[1, true, '']])
          .getDisplayValues(),
        [['1', 'TRUE', '']],
      ],
      'a cell with content is not blank | Class Range, isBlank: totally blank': (sheet) =>
        compared_([sheet.getRange('A1').isBlank(), sheet.getRange('A1').setValue('x').isBlank()], [true, false]),
      'a range with one filled cell is not blank | Class Range, isBlank': (sheet) => {
        sheet.getRange('B2').setValue(0);
        return [sheet.getRange('A1:C3').isBlank(), false];
      },
      'clearContent leaves the format | Class Range, clearContent: leaving formatting intact': (sheet) => {
        const range = sheet.getRange('A1').setValue('x').setBackground('#ff0000').clearContent();
        return compared_([range.getValue(), range.getBackground()], ['', '#ff0000']);
      },
      'clear takes content and format | Class Range, clear: contents and formats': (sheet) => {
        const range = sheet.getRange('A1').setValue('x').setBackground('#ff0000').clear();
        return compared_([range.getValue(), range.getBackground()], ['', '#ffffff']);
      },
      'clear with contentsOnly leaves the format | Class Range, clear(options)': (sheet) => {
        const range = sheet.getRange('A1').setValue('x').setBackground('#ff0000').clear({contentsOnly: true});
        return compared_([range.getValue(), range.getBackground()], ['', '#ff0000']);
      },
      'an infinite number shows #NUM! | unconfirmed: what setValue(NaN) leaves': (sheet) =>
        compared_(sheet.getRange('A1').setValue(Number.NaN).getValue(), '#NUM!'),
      'an error cell reads as its name | field: reports of #N/A among values': (sheet) =>
        compared_(sheet.getRange('A1').setFormula('=NA()').getValue(), '#N/A'),
      'appendRow goes below the last content | Class Sheet, appendRow: to the bottom of the current data region': (
        sheet,
      ) => {
        sheet.getRange('A3').setValue('x');
        sheet.appendRow(['a man', 'a plan', 'panama']);
        return [sheet.getRange('A4:C4').getValues(), [['a man', 'a plan', 'panama']]];
      },
      'appendRow reads a string with = as a formula | Class Sheet, appendRow: if a cell begins with =, it is a formula':
        (sheet) => [sheet.appendRow(['=2*3']).getRange('A1').getValue(), 6],
    }),
  ];
}

/** The day a date cell shows. */
function day_(book, date) {
  return date instanceof Date
    ? Utilities.formatDate(date, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd')
    : `no date: ${date}`;
}
