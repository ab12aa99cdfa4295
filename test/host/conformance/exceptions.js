// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of this folder call these functions
// What is thrown, word for word.

function exceptionCases_() {
  const says = (message, cite, run, source = 'field') => ({
    name: message,
    source,
    cite,
    run: (sheet, book) => [thrown_(() => run(sheet, book)), message],
  });
  const reports = 'reports that quote the message';
  const strict = (sheet) => {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Yes']).setAllowInvalid(false).build();
    return sheet.getRange('F1').setDataValidation(rule);
  };
  return [
    says(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
      reports,
      (sheet) => sheet.getRange('A1:A3').setValues([[1], [2]]),
    ),
    says(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
      reports,
      (sheet) => sheet.getRange('A1:B1').setValues([[1]]),
    ),
    says('The number of rows in the range must be at least 1.', reports, (sheet) => sheet.getRange(1, 1, 0, 1)),
    says('The number of columns in the range must be at least 1.', reports, (sheet) => sheet.getRange(1, 1, 1, 0)),
    says('The starting row of the range is too small.', reports, (sheet) => sheet.getRange(0, 1)),
    says('The starting column of the range is too small.', reports, (sheet) => sheet.getRange(1, 0)),
    says('The coordinates of the range are outside the dimensions of the sheet.', reports, (sheet) =>
      sheet.getRange(1001, 1),
    ),
    says('Those rows are out of bounds.', reports, (sheet) => sheet.deleteRows(1000, 2)),
    says('Those columns are out of bounds.', reports, (sheet) => sheet.deleteColumns(26, 2)),
    says('Range not found', reports, (sheet) => sheet.getRange('no range')),
    says('A sheet with the name "Scratch" already exists. Please enter another name.', reports, (_, book) =>
      book.insertSheet('Scratch'),
    ),
    says('The data you entered in cell F1 violates the data validation rules set on this cell.', reports, (sheet) =>
      strict(sheet).setValue('No'),
    ),
    says('Your input contains more than the maximum of 50000 characters in a single cell.', reports, (sheet) =>
      sheet.getRange('A1').setValue('x'.repeat(50001)),
    ),
    says(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      reports,
      (sheet) => sheet.insertRowsAfter(1000, 400000),
    ),
    says(
      "You can't create a filter in a sheet that already has a filter.",
      'gas-fakes, tests that also run on Apps Script',
      (sheet) => {
        sheet.getRange('A1:B2').createFilter();
        sheet.getRange('A1:B2').createFilter();
      },
    ),
    says(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      'gas-fakes, tests that also run on Apps Script',
      (sheet) => sheet.getRange('A1').addDeveloperMetadata('NAME'),
    ),
    says(
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      reports,
      (sheet) => sheet.getRange('A1', 1),
    ),
    says(
      "The parameters (number,number,number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      reports,
      (sheet) => sheet.getRange(1, 1, 1, undefined),
    ),
    says(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
      reports,
      (sheet) => sheet.getRange('A1:C1').setValues([1, 2, 3]),
    ),
    says(
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
      'gas-fakes, oddities',
      () => SpreadsheetApp.newDataValidation().requireDate('=i1'),
    ),
    says(
      "The parameters ((class)) don't match the method signature for SpreadsheetApp.Range.setTextRotation.",
      'gas-fakes, oddities',
      (sheet) => sheet.getRange('A1').setTextRotation({angle: 45}),
    ),
    says(
      "The parameters () don't match the method signature for SpreadsheetApp.Range.copyTo.",
      'gas-fakes, tests that also run on Apps Script',
      (sheet) => sheet.getRange('A1').copyTo(),
    ),
    says('Lock timeout: another process was holding the lock for too long.', reports, () =>
      LockService.getScriptLock().waitLock(-100),
    ),
    ...claims_({
      [`an exception is an Error that calls itself Exception | field: ${reports}`]: (sheet) => {
        try {
          sheet.getRange(0, 1);
        } catch (error) {
          return [
            [error instanceof Error, String(error)],
            [true, 'Exception: The starting row of the range is too small.'],
          ];
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
      'an unknown setter does not exist | Class Range: the list of its methods': (sheet) => [
        thrown_(() => sheet.getRange('A1').setNothing(1)) !== 'nothing was thrown',
        true,
      ],
    }),
  ];
}
