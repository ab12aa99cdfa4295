// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of this folder call these functions
// What is thrown, word for word.

function exceptionCases_() {
  /** Cases of messages, each with the call that gives it. */
  const says = (cite, calls) =>
    Object.entries(calls).map(([message, call]) => ({
      name: message,
      source: 'field',
      cite,
      run: (sheet, book) => [thrown_(() => call(sheet, book)), message],
    }));
  const reports = 'reports that quote the message';
  const strict = (sheet) => {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Yes']).setAllowInvalid(false).build();
    return sheet.getRange('F1').setDataValidation(rule);
  };
  return [
    ...says(reports, {
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.':
        (sheet) => sheet.getRange('A1:A3').setValues([[1], [2]]),
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.':
        (sheet) => sheet.getRange('A1:B1').setValues([[1]]),
      'The number of rows in the range must be at least 1.': (sheet) => sheet.getRange(1, 1, 0, 1),
      'The number of columns in the range must be at least 1.': (sheet) => sheet.getRange(1, 1, 1, 0),
      'The starting row of the range is too small.': (sheet) => sheet.getRange(0, 1),
      'The starting column of the range is too small.': (sheet) => sheet.getRange(1, 0),
      'The coordinates of the range are outside the dimensions of the sheet.': (sheet) => sheet.getRange(1001, 1),
      'Those rows are out of bounds.': (sheet) => sheet.deleteRows(1000, 2),
      'Those columns are out of bounds.': (sheet) => sheet.deleteColumns(26, 2),
      'Range not found': (sheet) => sheet.getRange('no range'),
      'A sheet with the name "Scratch" already exists. Please enter another name.': (_, book) =>
        book.insertSheet('Scratch'),
      'The data you entered in cell F1 violates the data validation rules set on this cell.': (sheet) =>
        strict(sheet).setValue('No'),
      'Your input contains more than the maximum of 50000 characters in a single cell.': (sheet) =>
        sheet.getRange('A1').setValue('x'.repeat(50001)),
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.': (sheet) =>
        sheet.insertRowsAfter(1000, 400000),
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.": (sheet) =>
        sheet.getRange('A1', 1),
      "The parameters (number,number,number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange.":
        (sheet) => sheet.getRange(1, 1, 1, undefined),
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.": (sheet) =>
        sheet.getRange('A1:C1').setValues([1, 2, 3]),
      'Lock timeout: another process was holding the lock for too long.': () =>
        LockService.getScriptLock().waitLock(-100),
    }),
    ...says('gas-fakes, its tests', {
      "You can't create a filter in a sheet that already has a filter.": (sheet) => {
        sheet.getRange('A1:B2').createFilter();
        sheet.getRange('A1:B2').createFilter();
      },
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.':
        (sheet) => sheet.getRange('A1').addDeveloperMetadata('NAME'),
      "The parameters () don't match the method signature for SpreadsheetApp.Range.copyTo.": (sheet) =>
        sheet.getRange('A1').copyTo(),
    }),
    ...says('gas-fakes, oddities', {
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.":
        () => SpreadsheetApp.newDataValidation().requireDate('=i1'),
      "The parameters ((class)) don't match the method signature for SpreadsheetApp.Range.setTextRotation.": (sheet) =>
        sheet.getRange('A1').setTextRotation({angle: 45}),
    }),
    ...claims_({
      [`an exception is an Error that calls itself Exception | field: ${reports}`]: (sheet) => {
        try {
          sheet.getRange(0, 1);
        } catch (error) {
          return compared_(
            [error instanceof Error, String(error)],
            [true, 'Exception: The starting row of the range is too small.'],
          );
        }
        return ['nothing was thrown', [true, 'Exception: The starting row of the range is too small.']];
      },
      'a rejected write may come out only at the next read | unconfirmed: reports of errors at a later line; both answers are safe':
        (sheet) => {
          const range = strict(sheet);
          try {
            range.setValue('No');
          } catch (error) {
            return [true, true];
          }
          return [thrown_(() => range.getValue()) !== 'nothing was thrown', true];
        },
      'an unknown setter does not exist | Class Range: the list of its methods': (sheet) =>
        compared_(thrown_(() => sheet.getRange('A1').setNothing(1)) !== 'nothing was thrown', true),
    }),
  ];
}
