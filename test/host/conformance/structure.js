// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of this folder call these functions
// Rows, columns, tabs, and what follows them when they move.

function structureCases_() {
  const letters = (sheet) => sheet.getRange('A1:C2').setValues(table_(['a', 'b', 'c'], [1, 2, 3]));
  return [
    ...claims_({
      'columns are inserted after | Class Sheet, insertColumnsAfter(afterPosition, howMany)': (sheet) => {
        letters(sheet);
        sheet.insertColumnsAfter(1, 2);
        return compared_(
          [sheet.getRange('A1:E1').getValues()[0], sheet.getMaxColumns()],
          [['a', '', '', 'b', 'c'], 28],
        );
      },
      'columns are inserted before | Class Sheet, insertColumnsBefore(beforePosition, howMany)': (sheet) => {
        letters(sheet);
        sheet.insertColumnBefore(1);
        return [sheet.getRange('A1:D1').getValues()[0], ['', 'a', 'b', 'c']];
      },
      'rows are inserted after | Class Sheet, insertRowsAfter(afterPosition, howMany)': (sheet) => {
        letters(sheet);
        sheet.insertRowAfter(1);
        return compared_([sheet.getRange('A1:A3').getValues(), sheet.getMaxRows()], [[['a'], [''], [1]], 1001]);
      },
      'rows are inserted before | Class Sheet, insertRowsBefore(beforePosition, howMany)': (sheet) => {
        letters(sheet);
        sheet.insertRowsBefore(1, 2);
        return [sheet.getRange('A1:A4').getValues(), [[''], [''], ['a'], [1]]];
      },
      'rows and columns are deleted | Class Sheet, deleteRow, deleteColumns': (sheet) => {
        letters(sheet);
        sheet.deleteRow(1);
        sheet.deleteColumns(1, 2);
        return compared_([sheet.getRange('A1').getValue(), sheet.getMaxRows(), sheet.getMaxColumns()], [3, 999, 24]);
      },
      'an inserted column looks like the one before it | unconfirmed: what insertColumnAfter takes over': (sheet) => {
        sheet.getRange('A1').setBackground('#ff0000').setNumberFormat('0.00');
        sheet.insertColumnAfter(1);
        return compared_(
          [sheet.getRange('B1').getBackground(), sheet.getRange('B1').getNumberFormat()],
          ['#ff0000', '0.00'],
        );
      },
      'an inserted column takes over the dropdown | unconfirmed: what insertColumnAfter takes over': (sheet) => {
        sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build());
        sheet.insertColumnAfter(1);
        return [sheet.getRange('B1').getDataValidation() !== null, true];
      },
      'references in formulas follow an inserted row | Sheets help, add or move columns and cells': (sheet) => {
        letters(sheet);
        sheet.getRange('D2').setFormula('=SUM(A2:C2)');
        sheet.insertRowBefore(1);
        return compared_([sheet.getRange('D3').getFormula(), sheet.getRange('D3').getValue()], ['=SUM(A3:C3)', 6]);
      },
      'a reference to a deleted column is #REF! | Sheets help, #REF!: the referenced cell no longer exists': (
        sheet,
      ) => {
        letters(sheet);
        sheet.getRange('D2').setFormula('=B2');
        sheet.deleteColumn(2);
        return [sheet.getRange('C2').getValue(), '#REF!'];
      },
      'moved columns come before the given place | Class Sheet, moveColumns, example: A:B moved to index 5 end before column E':
        (sheet) => {
          sheet.getRange('A1:E1').setValues([['a', 'b', 'c', 'd', 'e']]);
          sheet.moveColumns(sheet.getRange('A:B'), 5);
          return [sheet.getRange('A1:E1').getValues()[0], ['c', 'd', 'a', 'b', 'e']];
        },
      'moved rows come before the given place | Class Sheet, moveRows': (sheet) => {
        sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
        sheet.moveRows(sheet.getRange('1:1'), 4);
        return [sheet.getRange('A1:A4').getValues(), [['b'], ['c'], ['a'], ['d']]];
      },
      'frozen rows and columns are kept | Class Sheet, setFrozenRows, setFrozenColumns': (sheet) => {
        sheet.setFrozenRows(2);
        sheet.setFrozenColumns(1);
        return compared_([sheet.getFrozenRows(), sheet.getFrozenColumns()], [2, 1]);
      },
      'rows and columns hide by hand | Class Sheet, hideRows, isRowHiddenByUser, showRows': (sheet) => {
        sheet.hideRows(2, 2);
        sheet.hideColumns(1);
        const hidden = [sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(1)];
        sheet.showRows(2, 2);
        sheet.showColumns(1);
        return [hidden.concat(sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(1)), [true, true, false, false]];
      },
      'hidden rows are read as well | Class Range, getValues: the values of the range': (sheet) => {
        letters(sheet);
        sheet.hideRows(2);
        return [sheet.getRange('A1:A2').getValues(), [['a'], [1]]];
      },
      'a merged block keeps only its first value | Class Range, merge: merges the cells together into a single block': (
        sheet,
      ) => {
        letters(sheet);
        sheet.getRange('A1:B1').merge();
        return compared_(
          [
            sheet.getRange('A1:C1').getValues()[0],
            sheet.getRange('B1').isPartOfMerge(),
            sheet.getRange('C1').isPartOfMerge(),
          ],
          [['a', '', 'c'], true, false],
        );
      },
      'merged ranges are listed | Class Range, getMergedRanges': (sheet) => {
        sheet.getRange('A1:B2').merge();
        return [addresses_(sheet.getRange('A1:D4').getMergedRanges()), ['A1:B2']];
      },
      'mergeAcross merges row by row | Class Range, mergeAcross: across the columns of the range': (sheet) => {
        sheet.getRange('A1:B2').mergeAcross();
        return [addresses_(sheet.getRange('A1:B2').getMergedRanges()), ['A1:B1', 'A2:B2']];
      },
      'breakApart undoes a merge | Class Range, breakApart': (sheet) =>
        compared_(sheet.getRange('A1:B2').merge().breakApart().isPartOfMerge(), false),
      'a new tab follows the active one and is active itself | Class Spreadsheet, insertSheet(sheetName): the new sheet becomes the active sheet':
        (sheet, book) => {
          sheet.activate();
          const next = book.insertSheet('Scratch 2');
          return compared_([next.getIndex() - sheet.getIndex(), book.getActiveSheet().getName()], [1, 'Scratch 2']);
        },
      'a new tab may go to an index | Class Spreadsheet, insertSheet(sheetName, sheetIndex)': (_, book) =>
        compared_(book.insertSheet('Scratch 2', 0).getIndex(), 1),
      'the active tab moves to a position | Class Spreadsheet, moveActiveSheet(pos)': (sheet, book) => {
        sheet.activate();
        book.moveActiveSheet(1);
        return [sheet.getIndex(), 1];
      },
      'a tab is found by its name | Class Spreadsheet, getSheetByName: null if there is none': (_, book) =>
        compared_([book.getSheetByName('Scratch').getName(), book.getSheetByName('nowhere')], ['Scratch', null]),
      'a tab is found by its id | Class Spreadsheet, getSheetById': (sheet, book) =>
        compared_(book.getSheetById(sheet.getSheetId()).getName(), 'Scratch'),
      'a renamed tab is renamed in formulas | Class Sheet, setName': (sheet, book) => {
        const other = book.insertSheet('Scratch 2');
        other.getRange('A1').setFormula('=Scratch!B2');
        sheet.setName('Scratch three');
        return [other.getRange('A1').getFormula(), "='Scratch three'!B2"];
      },
      'a tab with cells is a grid | Class Sheet, getType; Enum SheetType': (sheet) =>
        compared_(sheet.getType() === SpreadsheetApp.SheetType.GRID, true),
      'a tab hides and shows | Class Sheet, hideSheet, isSheetHidden, showSheet': (sheet) =>
        compared_(
          [sheet.isSheetHidden(), sheet.hideSheet().isSheetHidden(), sheet.showSheet().isSheetHidden()],
          [false, true, false],
        ),
      'a copied tab is called a copy | Class Sheet, copyTo: named Copy of [original name]': (sheet, book) => {
        sheet.getRange('A1').setValue('x');
        const copy = sheet.copyTo(book);
        const name = copy.getName();
        const value = copy.getRange('A1').getValue();
        book.deleteSheet(copy);
        return compared_([name, value], ['Copy of Scratch', 'x']);
      },
      'insertCells shifts what lies below | Class Range, insertCells(shiftDimension)': (sheet) => {
        sheet.getRange('A1:B2').setValues(table_([1, 2], [3, 4]));
        sheet.getRange('A1').insertCells(SpreadsheetApp.Dimension.ROWS);
        return [sheet.getRange('A1:B3').getValues(), table_(['', 2], [1, 4], [3, ''])];
      },
      'deleteCells closes up from the right | Class Range, deleteCells(shiftDimension)': (sheet) => {
        sheet.getRange('A1:B2').setValues(table_([1, 2], [3, 4]));
        sheet.getRange('A1').deleteCells(SpreadsheetApp.Dimension.COLUMNS);
        return [sheet.getRange('A1:B2').getValues(), table_([2, ''], [3, 4])];
      },
    }),
  ];
}
