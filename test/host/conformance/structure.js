// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of this folder call these functions
// Rows, columns, tabs, and what follows them when they move.

function structureCases_() {
  const letters = (sheet) =>
    sheet.getRange('A1:C2').setValues([
      ['a', 'b', 'c'],
      [1, 2, 3],
    ]);
  return [
    {
      name: 'columns are inserted after',
      source: 'google',
      cite: 'Class Sheet, insertColumnsAfter(afterPosition, howMany)',
      run: (sheet) => {
        letters(sheet);
        sheet.insertColumnsAfter(1, 2);
        return [sheet.getRange('A1:E1').getValues()[0], sheet.getMaxColumns()];
      },
      expected: [['a', '', '', 'b', 'c'], 28],
    },
    {
      name: 'columns are inserted before',
      source: 'google',
      cite: 'Class Sheet, insertColumnsBefore(beforePosition, howMany)',
      run: (sheet) => {
        letters(sheet);
        sheet.insertColumnBefore(1);
        return sheet.getRange('A1:D1').getValues()[0];
      },
      expected: ['', 'a', 'b', 'c'],
    },
    {
      name: 'rows are inserted after',
      source: 'google',
      cite: 'Class Sheet, insertRowsAfter(afterPosition, howMany)',
      run: (sheet) => {
        letters(sheet);
        sheet.insertRowAfter(1);
        return [sheet.getRange('A1:A3').getValues(), sheet.getMaxRows()];
      },
      expected: [[['a'], [''], [1]], 1001],
    },
    {
      name: 'rows are inserted before',
      source: 'google',
      cite: 'Class Sheet, insertRowsBefore(beforePosition, howMany)',
      run: (sheet) => {
        letters(sheet);
        sheet.insertRowsBefore(1, 2);
        return sheet.getRange('A1:A4').getValues();
      },
      expected: [[''], [''], ['a'], [1]],
    },
    {
      name: 'rows and columns are deleted',
      source: 'google',
      cite: 'Class Sheet, deleteRow, deleteColumns',
      run: (sheet) => {
        letters(sheet);
        sheet.deleteRow(1);
        sheet.deleteColumns(1, 2);
        return [sheet.getRange('A1').getValue(), sheet.getMaxRows(), sheet.getMaxColumns()];
      },
      expected: [3, 999, 24],
    },
    {
      name: 'an inserted column looks like the one before it',
      source: 'unconfirmed',
      cite: 'what insertColumnAfter takes over',
      run: (sheet) => {
        sheet.getRange('A1').setBackground('#ff0000').setNumberFormat('0.00');
        sheet.insertColumnAfter(1);
        return [sheet.getRange('B1').getBackground(), sheet.getRange('B1').getNumberFormat()];
      },
      expected: ['#ff0000', '0.00'],
    },
    {
      name: 'an inserted column takes over the dropdown',
      source: 'unconfirmed',
      cite: 'what insertColumnAfter takes over',
      run: (sheet) => {
        sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build());
        sheet.insertColumnAfter(1);
        return sheet.getRange('B1').getDataValidation() !== null;
      },
      expected: true,
    },
    {
      name: 'references in formulas follow an inserted row',
      source: 'google',
      cite: 'Sheets help, add or move columns and cells',
      run: (sheet) => {
        letters(sheet);
        sheet.getRange('D2').setFormula('=SUM(A2:C2)');
        sheet.insertRowBefore(1);
        return [sheet.getRange('D3').getFormula(), sheet.getRange('D3').getValue()];
      },
      expected: ['=SUM(A3:C3)', 6],
    },
    {
      name: 'a reference to a deleted column is #REF!',
      source: 'google',
      cite: 'Sheets help, #REF!: the referenced cell no longer exists',
      run: (sheet) => {
        letters(sheet);
        sheet.getRange('D2').setFormula('=B2');
        sheet.deleteColumn(2);
        return sheet.getRange('C2').getValue();
      },
      expected: '#REF!',
    },
    {
      name: 'moved columns come before the given place',
      source: 'google',
      cite: 'Class Sheet, moveColumns, example: A:B moved to index 5 end before column E',
      run: (sheet) => {
        sheet.getRange('A1:E1').setValues([['a', 'b', 'c', 'd', 'e']]);
        sheet.moveColumns(sheet.getRange('A:B'), 5);
        return sheet.getRange('A1:E1').getValues()[0];
      },
      expected: ['c', 'd', 'a', 'b', 'e'],
    },
    {
      name: 'moved rows come before the given place',
      source: 'google',
      cite: 'Class Sheet, moveRows',
      run: (sheet) => {
        sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
        sheet.moveRows(sheet.getRange('1:1'), 4);
        return sheet.getRange('A1:A4').getValues();
      },
      expected: [['b'], ['c'], ['a'], ['d']],
    },
    {
      name: 'frozen rows and columns are kept',
      source: 'google',
      cite: 'Class Sheet, setFrozenRows, setFrozenColumns',
      run: (sheet) => {
        sheet.setFrozenRows(2);
        sheet.setFrozenColumns(1);
        return [sheet.getFrozenRows(), sheet.getFrozenColumns()];
      },
      expected: [2, 1],
    },
    {
      name: 'rows and columns hide by hand',
      source: 'google',
      cite: 'Class Sheet, hideRows, isRowHiddenByUser, showRows',
      run: (sheet) => {
        sheet.hideRows(2, 2);
        sheet.hideColumns(1);
        const hidden = [sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(1)];
        sheet.showRows(2, 2);
        sheet.showColumns(1);
        return hidden.concat(sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(1));
      },
      expected: [true, true, false, false],
    },
    {
      name: 'hidden rows are read as well',
      source: 'google',
      cite: 'Class Range, getValues: the values of the range',
      run: (sheet) => {
        letters(sheet);
        sheet.hideRows(2);
        return sheet.getRange('A1:A2').getValues();
      },
      expected: [['a'], [1]],
    },
    {
      name: 'a merged block keeps only its first value',
      source: 'google',
      cite: 'Class Range, merge: merges the cells together into a single block',
      run: (sheet) => {
        letters(sheet);
        sheet.getRange('A1:B1').merge();
        return [
          sheet.getRange('A1:C1').getValues()[0],
          sheet.getRange('B1').isPartOfMerge(),
          sheet.getRange('C1').isPartOfMerge(),
        ];
      },
      expected: [['a', '', 'c'], true, false],
    },
    {
      name: 'merged ranges are listed',
      source: 'google',
      cite: 'Class Range, getMergedRanges',
      run: (sheet) => {
        sheet.getRange('A1:B2').merge();
        return sheet
          .getRange('A1:D4')
          .getMergedRanges()
          .map((range) => range.getA1Notation());
      },
      expected: ['A1:B2'],
    },
    {
      name: 'mergeAcross merges row by row',
      source: 'google',
      cite: 'Class Range, mergeAcross: across the columns of the range',
      run: (sheet) => {
        sheet.getRange('A1:B2').mergeAcross();
        return sheet
          .getRange('A1:B2')
          .getMergedRanges()
          .map((range) => range.getA1Notation());
      },
      expected: ['A1:B1', 'A2:B2'],
    },
    {
      name: 'breakApart undoes a merge',
      source: 'google',
      cite: 'Class Range, breakApart',
      run: (sheet) => sheet.getRange('A1:B2').merge().breakApart().isPartOfMerge(),
      expected: false,
    },
    {
      name: 'a new tab follows the active one and is active itself',
      source: 'google',
      cite: 'Class Spreadsheet, insertSheet(sheetName): the new sheet becomes the active sheet',
      run: (sheet, book) => {
        sheet.activate();
        const next = book.insertSheet('Scratch 2');
        return [next.getIndex() - sheet.getIndex(), book.getActiveSheet().getName()];
      },
      expected: [1, 'Scratch 2'],
    },
    {
      name: 'a new tab may go to an index',
      source: 'google',
      cite: 'Class Spreadsheet, insertSheet(sheetName, sheetIndex)',
      run: (_, book) => book.insertSheet('Scratch 2', 0).getIndex(),
      expected: 1,
    },
    {
      name: 'the active tab moves to a position',
      source: 'google',
      cite: 'Class Spreadsheet, moveActiveSheet(pos)',
      run: (sheet, book) => {
        sheet.activate();
        book.moveActiveSheet(1);
        return sheet.getIndex();
      },
      expected: 1,
    },
    {
      name: 'a tab is found by its name',
      source: 'google',
      cite: 'Class Spreadsheet, getSheetByName: null if there is none',
      run: (_, book) => [book.getSheetByName('Scratch').getName(), book.getSheetByName('nowhere')],
      expected: ['Scratch', null],
    },
    {
      name: 'a tab is found by its id',
      source: 'google',
      cite: 'Class Spreadsheet, getSheetById',
      run: (sheet, book) => book.getSheetById(sheet.getSheetId()).getName(),
      expected: 'Scratch',
    },
    {
      name: 'a renamed tab is renamed in formulas',
      source: 'google',
      cite: 'Class Sheet, setName',
      run: (sheet, book) => {
        const other = book.insertSheet('Scratch 2');
        other.getRange('A1').setFormula('=Scratch!B2');
        sheet.setName('Scratch three');
        return other.getRange('A1').getFormula();
      },
      expected: "='Scratch three'!B2",
    },
    {
      name: 'a tab hides and shows',
      source: 'google',
      cite: 'Class Sheet, hideSheet, isSheetHidden, showSheet',
      run: (sheet) => [sheet.isSheetHidden(), sheet.hideSheet().isSheetHidden(), sheet.showSheet().isSheetHidden()],
      expected: [false, true, false],
    },
    {
      name: 'a copied tab is called a copy',
      source: 'google',
      cite: 'Class Sheet, copyTo: named Copy of [original name]',
      run: (sheet, book) => {
        sheet.getRange('A1').setValue('x');
        const copy = sheet.copyTo(book);
        const name = copy.getName();
        const value = copy.getRange('A1').getValue();
        book.deleteSheet(copy);
        return [name, value];
      },
      expected: ['Copy of Scratch', 'x'],
    },
    {
      name: 'insertCells shifts what lies below',
      source: 'google',
      cite: 'Class Range, insertCells(shiftDimension)',
      run: (sheet) => {
        sheet.getRange('A1:B2').setValues([
          [1, 2],
          [3, 4],
        ]);
        sheet.getRange('A1').insertCells(SpreadsheetApp.Dimension.ROWS);
        return sheet.getRange('A1:B3').getValues();
      },
      expected: [
        ['', 2],
        [1, 4],
        [3, ''],
      ],
    },
    {
      name: 'deleteCells closes up from the right',
      source: 'google',
      cite: 'Class Range, deleteCells(shiftDimension)',
      run: (sheet) => {
        sheet.getRange('A1:B2').setValues([
          [1, 2],
          [3, 4],
        ]);
        sheet.getRange('A1').deleteCells(SpreadsheetApp.Dimension.COLUMNS);
        return sheet.getRange('A1:B2').getValues();
      },
      expected: [
        [2, ''],
        [3, 4],
      ],
    },
  ];
}
