// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of this folder call these functions
// Which cells a range means.

function rangeCases_() {
  const fill = (sheet) =>
    sheet.getRange('A1:C3').setValues([
      ['Customer', 'ARR', 'Seats'],
      ['BetaCorp', 48000, 50],
      ['EchoLLC', 12000, 20],
    ]);
  const bounds = (range) =>
    [range.isStartRowBounded(), range.isEndRowBounded()].concat(
      range.isStartColumnBounded(),
      range.isEndColumnBounded(),
    );
  return [
    ...claims_({
      'row and column | Class Sheet, getRange(row, column)': (sheet) => [sheet.getRange(2, 3).getA1Notation(), 'C2'],
      'rows without columns is one column wide | Class Sheet, getRange(row, column, numRows)': (sheet) =>
        compared_(sheet.getRange(1, 1, 3).getA1Notation(), 'A1:A3'),
      'rows and columns | Class Sheet, getRange(row, column, numRows, numColumns)': (sheet) =>
        compared_(sheet.getRange(1, 1, 3, 3).getA1Notation(), 'A1:C3'),
      'A1 notation | Class Sheet, getRange(a1Notation)': (sheet) => [sheet.getRange('A1:D4').getA1Notation(), 'A1:D4'],
      'A1 notation behind a tab name | Class Spreadsheet, getRange(a1Notation)': (_, book) =>
        compared_(book.getRange('Scratch!B2').getA1Notation(), 'B2'),
      'column AA follows Z | Class Range, getA1Notation': (sheet) => {
        sheet.insertColumnsAfter(26, 4);
        return [sheet.getRange(1, 27).getA1Notation(), 'AA1'];
      },
      'dollar signs go | live: gas-fakes, its tests': (sheet) =>
        compared_(sheet.getRange('$C$3').getA1Notation(), 'C3'),
      'ends in the wrong order are put right | live: gas-fakes, its tests': (sheet) =>
        compared_(sheet.getRange('C5:B2').getA1Notation(), 'B2:C5'),
      'whole rows stay open | live: gas-fakes, its tests': (sheet) =>
        compared_(sheet.getRange('5:7').getA1Notation(), '5:7'),
      'whole columns stay open | live: gas-fakes, its tests': (sheet) =>
        compared_(sheet.getRange('D:F').getA1Notation(), 'D:F'),
      'R1C1 notation is read | Class Sheet, getRange(a1Notation): A1 or R1C1 notation': (sheet) =>
        compared_(sheet.getRange('R2C2:R4C5').getA1Notation(), 'B2:E4'),
      'offset moves a cell | Class Range, offset(rowOffset, columnOffset)': (sheet) =>
        compared_(sheet.getRange('A1').offset(1, 1).getA1Notation(), 'B2'),
      'offset keeps the size | Class Range, offset(rowOffset, columnOffset)': (sheet) =>
        compared_(sheet.getRange('A1:B2').offset(1, 1).getA1Notation(), 'B2:C3'),
      'offset takes a height | Class Range, offset(rowOffset, columnOffset, numRows)': (sheet) =>
        compared_(sheet.getRange('A1:B2').offset(1, 1, 4).getA1Notation(), 'B2:C5'),
      'offset takes a size | Class Range, offset(rowOffset, columnOffset, numRows, numColumns)': (sheet) =>
        compared_(sheet.getRange('A1').offset(1, 1, 2, 3).getA1Notation(), 'B2:D3'),
      'getCell counts within the range | Class Range, getCell(row, column)': (sheet) =>
        compared_(sheet.getRange('B2:D4').getCell(1, 1).getA1Notation(), 'B2'),
      'the data range of an empty tab is A1 | field: Class Sheet, getDataRange': (sheet) =>
        compared_(sheet.getDataRange().getA1Notation(), 'A1'),
      'the data range reaches the last content | Class Sheet, getDataRange': (sheet) => {
        fill(sheet);
        return [sheet.getDataRange().getA1Notation(), 'A1:C3'];
      },
      'the data range starts at A1 whatever is blank | Class Sheet, getDataRange: functionally equivalent to A1 to last row and column':
        (sheet) => {
          sheet.getRange('C4').setValue('x');
          return [sheet.getDataRange().getA1Notation(), 'A1:C4'];
        },
      'a data region is what is filled around a cell | live: gas-fakes, its tests': (sheet) => {
        sheet.getRange('B2:D4').setValues(table_([1, 2, 3], [4, 5, 6], [7, 8, 9]));
        return [sheet.getRange('C3').getDataRegion().getA1Notation(), 'B2:D4'];
      },
      'the region of a blank cell beside data takes it in | live: gas-fakes, its tests': (sheet) => {
        sheet.getRange('B2:D4').setValues(table_([1, 2, 3], [4, 5, 6], [7, 8, 9]));
        return [sheet.getRange('E3').getDataRegion().getA1Notation(), 'B2:E4'];
      },
      'a range knows where it is | Class Range, getRow, getColumn, getLastRow, getLastColumn, getNumRows, getNumColumns':
        (sheet) => {
          const range = sheet.getRange('B2:D4');
          return compared_(
            [
              range.getRow(),
              range.getColumn(),
              range.getLastRow(),
              range.getLastColumn(),
              range.getNumRows(),
              range.getNumColumns(),
            ],
            [2, 2, 4, 4, 3, 3],
          );
        },
      'a bounded range has four bounds | Class Range, isStartRowBounded, isEndRowBounded, isStartColumnBounded, isEndColumnBounded':
        (sheet) => {
          return compared_(bounds(sheet.getRange('A1:B2')), [true, true, true, true]);
        },
      'a column is not bounded by rows | Class Range, isEndRowBounded: for A:B false': (sheet) => {
        return compared_(bounds(sheet.getRange('A:B')), [false, false, true, true]);
      },
      'the last row and column are those with content | Class Sheet, getLastRow, getLastColumn: position of the last one that has content':
        (sheet) => {
          fill(sheet);
          return compared_([sheet.getLastRow(), sheet.getLastColumn()], [3, 3]);
        },
      'an empty tab has no last row | field: getLastRow of an empty sheet is 0': (sheet) =>
        compared_([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]),
      'a format is no content | Class Sheet, getLastRow: has content': (sheet) => {
        sheet.getRange('A9').setBackground('#ff0000').setNote('note');
        return [sheet.getLastRow(), 0];
      },
      'a formula that shows nothing is content | field: reports of getLastRow behind ARRAYFORMULA with ""': (sheet) => {
        sheet.getRange('A5').setFormula('=""');
        return [sheet.getLastRow(), 5];
      },
      'a new tab is 1000 by 26 | field: every new tab': (sheet) =>
        compared_([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]),
      'getSheetValues reads a block | Class Sheet, getSheetValues: the same as getRange(…).getValues()': (sheet) => {
        fill(sheet);
        return [sheet.getSheetValues(2, 1, 1, 3), [['BetaCorp', 48000, 50]]];
      },
      'a range list holds its ranges | Class Sheet, getRangeList': (sheet) =>
        compared_(addresses_(sheet.getRangeList(['A1:B2', 'D4']).getRanges()), ['A1:B2', 'D4']),
      'a range list writes to all of them | Class RangeList, setValue: for all the ranges': (sheet) => {
        sheet.getRangeList(['A1', 'C1']).setValue('x');
        return [sheet.getRange('A1:C1').getValues(), [['x', '', 'x']]];
      },
      'one value fills a whole range | Class Range, setValue: sets the value of the range': (sheet) =>
        compared_(sheet.getRange('A1:B2').setValue(7).getValues(), table_([7, 7], [7, 7])),
      'copyTo copies values and formats | Class Range, copyTo: both the values and formatting are copied': (sheet) => {
        sheet.getRange('A1').setValue('x').setBackground('#ff0000').copyTo(sheet.getRange('C3'));
        return compared_([sheet.getRange('C3').getValue(), sheet.getRange('C3').getBackground()], ['x', '#ff0000']);
      },
      'copyTo with contentsOnly leaves the format | Class Range, copyTo(destination, options)': (sheet) => {
        sheet.getRange('A1').setValue('x').setBackground('#ff0000').copyTo(sheet.getRange('C3'), {contentsOnly: true});
        return compared_([sheet.getRange('C3').getValue(), sheet.getRange('C3').getBackground()], ['x', '#ffffff']);
      },
      'a larger target is filled | field: gas-fakes, oddities: the source repeats where it fits': (sheet) => {
        sheet.getRange('A1').setValue('x').copyTo(sheet.getRange('B1:D1'));
        return [sheet.getRange('B1:D1').getValues(), [['x', 'x', 'x']]];
      },
      'a copied formula looks at its own row | Class Range, copyTo, as copy and paste': (sheet) => {
        sheet.getRange('A1:A2').setValues([[1], [2]]);
        sheet.getRange('B1').setFormula('=A1*10').copyTo(sheet.getRange('B2'));
        return compared_([sheet.getRange('B2').getFormula(), sheet.getRange('B2').getValue()], ['=A2*10', 20]);
      },
      'moveTo leaves nothing behind | Class Range, moveTo: cut and paste, format and values': (sheet) => {
        sheet.getRange('A1').setValue('x').setFontWeight('bold').moveTo(sheet.getRange('C1'));
        return compared_(
          [sheet.getRange('A1').getValue(), sheet.getRange('C1').getValue(), sheet.getRange('C1').getFontWeight()],
          ['', 'x', 'bold'],
        );
      },
      'sort orders the rows of a range by a column of the sheet | Class Range, sort(sortSpecObj)': (sheet) => {
        fill(sheet);
        return [sheet.getRange('A2:C3').sort(2).getValues(), table_(['EchoLLC', 12000, 20], ['BetaCorp', 48000, 50])];
      },
      'sort can go down | Class Range, sort({column, ascending})': (sheet) => {
        fill(sheet);
        return [
          sheet.getRange('A2:C3').sort({column: 1, ascending: false}).getValues(),
          table_(['EchoLLC', 12000, 20], ['BetaCorp', 48000, 50]),
        ];
      },
      'a text finder finds in any case | Class TextFinder, findAll': (sheet) => {
        fill(sheet);
        return [addresses_(sheet.createTextFinder('beta').findAll()), ['A2']];
      },
      'a text finder can ask for the whole cell | Class TextFinder, matchEntireCell': (sheet) => {
        fill(sheet);
        return [sheet.createTextFinder('beta').matchEntireCell(true).findAll().length, 0];
      },
      'the active cell of a new tab is A1 | Class Sheet, getActiveCell': (sheet) =>
        compared_(sheet.activate().getActiveCell().getA1Notation(), 'A1'),
      'an activated range is the active one | Class Range, activate: sets the range as the active range': (sheet) => {
        sheet.getRange('B2:C3').activate();
        return [SpreadsheetApp.getActiveRange().getA1Notation(), 'B2:C3'];
      },
    }),
  ];
}
