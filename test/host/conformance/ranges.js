// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of this folder call these functions
// Which cells a range means.

function rangeCases_() {
  const fill = (sheet) =>
    sheet.getRange('A1:C3').setValues([
      ['Customer', 'ARR', 'Seats'],
      ['BetaCorp', 48000, 50],
      ['EchoLLC', 12000, 20],
    ]);
  const notation = (name, cite, of, expected, source = 'google') => ({
    name,
    source,
    cite,
    run: (sheet, book) => of(sheet, book).getA1Notation(),
    expected,
  });
  return [
    notation('row and column', 'Class Sheet, getRange(row, column)', (sheet) => sheet.getRange(2, 3), 'C2'),
    notation(
      'rows without columns is one column wide',
      'Class Sheet, getRange(row, column, numRows)',
      (sheet) => sheet.getRange(1, 1, 3),
      'A1:A3',
    ),
    notation(
      'rows and columns',
      'Class Sheet, getRange(row, column, numRows, numColumns)',
      (sheet) => sheet.getRange(1, 1, 3, 3),
      'A1:C3',
    ),
    notation('A1 notation', 'Class Sheet, getRange(a1Notation)', (sheet) => sheet.getRange('A1:D4'), 'A1:D4'),
    notation(
      'A1 notation behind a tab name',
      'Class Spreadsheet, getRange(a1Notation)',
      (_, book) => book.getRange('Scratch!B2'),
      'B2',
    ),
    notation(
      'column AA follows Z',
      'Class Range, getA1Notation',
      (sheet) => {
        sheet.insertColumnsAfter(26, 4);
        return sheet.getRange(1, 27);
      },
      'AA1',
    ),
    notation(
      'dollar signs go',
      'gas-fakes, tests that also run on Apps Script',
      (sheet) => sheet.getRange('$C$3'),
      'C3',
      'field',
    ),
    notation(
      'ends in the wrong order are put right',
      'gas-fakes, tests that also run on Apps Script',
      (sheet) => sheet.getRange('C5:B2'),
      'B2:C5',
      'field',
    ),
    notation(
      'whole rows stay open',
      'gas-fakes, tests that also run on Apps Script',
      (sheet) => sheet.getRange('5:7'),
      '5:7',
      'field',
    ),
    notation(
      'whole columns stay open',
      'gas-fakes, tests that also run on Apps Script',
      (sheet) => sheet.getRange('D:F'),
      'D:F',
      'field',
    ),
    notation(
      'R1C1 notation is read',
      'Class Sheet, getRange(a1Notation): A1 or R1C1 notation',
      (sheet) => sheet.getRange('R2C2:R4C5'),
      'B2:E4',
    ),
    notation(
      'offset moves a cell',
      'Class Range, offset(rowOffset, columnOffset)',
      (sheet) => sheet.getRange('A1').offset(1, 1),
      'B2',
    ),
    notation(
      'offset keeps the size',
      'Class Range, offset(rowOffset, columnOffset)',
      (sheet) => sheet.getRange('A1:B2').offset(1, 1),
      'B2:C3',
    ),
    notation(
      'offset takes a height',
      'Class Range, offset(rowOffset, columnOffset, numRows)',
      (sheet) => sheet.getRange('A1:B2').offset(1, 1, 4),
      'B2:C5',
    ),
    notation(
      'offset takes a size',
      'Class Range, offset(rowOffset, columnOffset, numRows, numColumns)',
      (sheet) => sheet.getRange('A1').offset(1, 1, 2, 3),
      'B2:D3',
    ),
    notation(
      'getCell counts within the range',
      'Class Range, getCell(row, column)',
      (sheet) => sheet.getRange('B2:D4').getCell(1, 1),
      'B2',
    ),
    notation(
      'the data range of an empty tab is A1',
      'Class Sheet, getDataRange',
      (sheet) => sheet.getDataRange(),
      'A1',
      'field',
    ),
    notation(
      'the data range reaches the last content',
      'Class Sheet, getDataRange',
      (sheet) => {
        fill(sheet);
        return sheet.getDataRange();
      },
      'A1:C3',
    ),
    notation(
      'the data range starts at A1 whatever is blank',
      'Class Sheet, getDataRange: functionally equivalent to A1 to last row and column',
      (sheet) => {
        sheet.getRange('C4').setValue('x');
        return sheet.getDataRange();
      },
      'A1:C4',
    ),
    notation(
      'a data region is what is filled around a cell',
      'gas-fakes, tests that also run on Apps Script',
      (sheet) => {
        sheet.getRange('B2:D4').setValues([
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ]);
        return sheet.getRange('C3').getDataRegion();
      },
      'B2:D4',
      'field',
    ),
    notation(
      'the region of a blank cell beside data takes it in',
      'gas-fakes, tests that also run on Apps Script',
      (sheet) => {
        sheet.getRange('B2:D4').setValues([
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ]);
        return sheet.getRange('E3').getDataRegion();
      },
      'B2:E4',
      'field',
    ),
    {
      name: 'a range knows where it is',
      source: 'google',
      cite: 'Class Range, getRow, getColumn, getLastRow, getLastColumn, getNumRows, getNumColumns',
      run: (sheet) => {
        const range = sheet.getRange('B2:D4');
        return [
          range.getRow(),
          range.getColumn(),
          range.getLastRow(),
          range.getLastColumn(),
          range.getNumRows(),
          range.getNumColumns(),
        ];
      },
      expected: [2, 2, 4, 4, 3, 3],
    },
    {
      name: 'a bounded range has four bounds',
      source: 'google',
      cite: 'Class Range, isStartRowBounded, isEndRowBounded, isStartColumnBounded, isEndColumnBounded',
      run: (sheet) => {
        const range = sheet.getRange('A1:B2');
        return [
          range.isStartRowBounded(),
          range.isEndRowBounded(),
          range.isStartColumnBounded(),
          range.isEndColumnBounded(),
        ];
      },
      expected: [true, true, true, true],
    },
    {
      name: 'a column is not bounded by rows',
      source: 'google',
      cite: 'Class Range, isEndRowBounded: for A:B false',
      run: (sheet) => {
        const range = sheet.getRange('A:B');
        return [
          range.isStartRowBounded(),
          range.isEndRowBounded(),
          range.isStartColumnBounded(),
          range.isEndColumnBounded(),
        ];
      },
      expected: [false, false, true, true],
    },
    {
      name: 'the last row and column are those with content',
      source: 'google',
      cite: 'Class Sheet, getLastRow, getLastColumn: position of the last one that has content',
      run: (sheet) => {
        fill(sheet);
        return [sheet.getLastRow(), sheet.getLastColumn()];
      },
      expected: [3, 3],
    },
    {
      name: 'an empty tab has no last row',
      source: 'field',
      cite: 'getLastRow of an empty sheet is 0',
      run: (sheet) => [sheet.getLastRow(), sheet.getLastColumn()],
      expected: [0, 0],
    },
    {
      name: 'a format is no content',
      source: 'google',
      cite: 'Class Sheet, getLastRow: has content',
      run: (sheet) => {
        sheet.getRange('A9').setBackground('#ff0000').setNote('note');
        return sheet.getLastRow();
      },
      expected: 0,
    },
    {
      name: 'a formula that shows nothing is content',
      source: 'field',
      cite: 'reports of getLastRow behind ARRAYFORMULA with ""',
      run: (sheet) => {
        sheet.getRange('A5').setFormula('=""');
        return sheet.getLastRow();
      },
      expected: 5,
    },
    {
      name: 'a new tab is 1000 by 26',
      source: 'field',
      cite: 'every new tab',
      run: (sheet) => [sheet.getMaxRows(), sheet.getMaxColumns()],
      expected: [1000, 26],
    },
    {
      name: 'getSheetValues reads a block',
      source: 'google',
      cite: 'Class Sheet, getSheetValues: the same as getRange(…).getValues()',
      run: (sheet) => {
        fill(sheet);
        return sheet.getSheetValues(2, 1, 1, 3);
      },
      expected: [['BetaCorp', 48000, 50]],
    },
    {
      name: 'a range list holds its ranges',
      source: 'google',
      cite: 'Class Sheet, getRangeList',
      run: (sheet) =>
        sheet
          .getRangeList(['A1:B2', 'D4'])
          .getRanges()
          .map((range) => range.getA1Notation()),
      expected: ['A1:B2', 'D4'],
    },
    {
      name: 'a range list writes to all of them',
      source: 'google',
      cite: 'Class RangeList, setValue: for all the ranges',
      run: (sheet) => {
        sheet.getRangeList(['A1', 'C1']).setValue('x');
        return sheet.getRange('A1:C1').getValues();
      },
      expected: [['x', '', 'x']],
    },
    {
      name: 'one value fills a whole range',
      source: 'google',
      cite: 'Class Range, setValue: sets the value of the range',
      run: (sheet) => sheet.getRange('A1:B2').setValue(7).getValues(),
      expected: [
        [7, 7],
        [7, 7],
      ],
    },
    {
      name: 'copyTo copies values and formats',
      source: 'google',
      cite: 'Class Range, copyTo: both the values and formatting are copied',
      run: (sheet) => {
        sheet.getRange('A1').setValue('x').setBackground('#ff0000').copyTo(sheet.getRange('C3'));
        return [sheet.getRange('C3').getValue(), sheet.getRange('C3').getBackground()];
      },
      expected: ['x', '#ff0000'],
    },
    {
      name: 'copyTo with contentsOnly leaves the format',
      source: 'google',
      cite: 'Class Range, copyTo(destination, options)',
      run: (sheet) => {
        sheet.getRange('A1').setValue('x').setBackground('#ff0000').copyTo(sheet.getRange('C3'), {contentsOnly: true});
        return [sheet.getRange('C3').getValue(), sheet.getRange('C3').getBackground()];
      },
      expected: ['x', '#ffffff'],
    },
    {
      name: 'a larger target is filled',
      source: 'field',
      cite: 'gas-fakes, oddities: the source repeats where it fits',
      run: (sheet) => {
        sheet.getRange('A1').setValue('x').copyTo(sheet.getRange('B1:D1'));
        return sheet.getRange('B1:D1').getValues();
      },
      expected: [['x', 'x', 'x']],
    },
    {
      name: 'a copied formula looks at its own row',
      source: 'google',
      cite: 'Class Range, copyTo, as copy and paste',
      run: (sheet) => {
        sheet.getRange('A1:A2').setValues([[1], [2]]);
        sheet.getRange('B1').setFormula('=A1*10').copyTo(sheet.getRange('B2'));
        return [sheet.getRange('B2').getFormula(), sheet.getRange('B2').getValue()];
      },
      expected: ['=A2*10', 20],
    },
    {
      name: 'moveTo leaves nothing behind',
      source: 'google',
      cite: 'Class Range, moveTo: cut and paste, format and values',
      run: (sheet) => {
        sheet.getRange('A1').setValue('x').setFontWeight('bold').moveTo(sheet.getRange('C1'));
        return [sheet.getRange('A1').getValue(), sheet.getRange('C1').getValue(), sheet.getRange('C1').getFontWeight()];
      },
      expected: ['', 'x', 'bold'],
    },
    {
      name: 'sort orders the rows of a range by a column of the sheet',
      source: 'google',
      cite: 'Class Range, sort(sortSpecObj)',
      run: (sheet) => {
        fill(sheet);
        return sheet.getRange('A2:C3').sort(2).getValues();
      },
      expected: [
        ['EchoLLC', 12000, 20],
        ['BetaCorp', 48000, 50],
      ],
    },
    {
      name: 'sort can go down',
      source: 'google',
      cite: 'Class Range, sort({column, ascending})',
      run: (sheet) => {
        fill(sheet);
        return sheet.getRange('A2:C3').sort({column: 1, ascending: false}).getValues();
      },
      expected: [
        ['EchoLLC', 12000, 20],
        ['BetaCorp', 48000, 50],
      ],
    },
    {
      name: 'a text finder finds in any case',
      source: 'google',
      cite: 'Class TextFinder, findAll',
      run: (sheet) => {
        fill(sheet);
        return sheet
          .createTextFinder('beta')
          .findAll()
          .map((range) => range.getA1Notation());
      },
      expected: ['A2'],
    },
    {
      name: 'a text finder can ask for the whole cell',
      source: 'google',
      cite: 'Class TextFinder, matchEntireCell',
      run: (sheet) => {
        fill(sheet);
        return sheet.createTextFinder('beta').matchEntireCell(true).findAll().length;
      },
      expected: 0,
    },
    {
      name: 'the active cell of a new tab is A1',
      source: 'google',
      cite: 'Class Sheet, getActiveCell',
      run: (sheet) => sheet.activate().getActiveCell().getA1Notation(),
      expected: 'A1',
    },
    {
      name: 'an activated range is the active one',
      source: 'google',
      cite: 'Class Range, activate: sets the range as the active range',
      run: (sheet) => {
        sheet.getRange('B2:C3').activate();
        return SpreadsheetApp.getActiveRange().getA1Notation();
      },
      expected: 'B2:C3',
    },
  ];
}
