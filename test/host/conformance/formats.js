// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of this folder call these functions
// What cells show under number formats: the examples of Google's guide "Date and number formats".

function formatCases_() {
  const cite = 'Date and number formats, examples';
  const moment = 42465 + ((16 * 60 + 8) * 60 + 53.528) / 86400;
  const duration = (3 * 3600 + 13 * 60 + 41.255) / 86400;
  const examples = [
    [moment, 'h:mm:ss.00 a/p', '4:08:53.53 p'],
    [moment, 'hh:mm A/P".M."', '04:08 P.M.'],
    [moment, 'yyyy-mm-dd', '2016-04-05'],
    [moment, 'mmmm d \\[dddd\\]', 'April 5 [Tuesday]'],
    [moment, 'h PM, ddd mmm dd', '4 PM, Tue Apr 05'],
    [moment, 'dddd, m/d/yy at h:mm', 'Tuesday, 4/5/16 at 16:08'],
    [duration, '[hh]:[mm]:[ss].000', '03:13:41.255'],
    [duration, '[mmmm]:[ss].000', '0193:41.255'],
    [12345.125, '####.#', '12345.1'],
    [12.34, '000.0000', '012.3400'],
    [12, '#.0#', '12.0'],
    [5.125, '# ???/???', '5 1/8'],
    [12000, '#,###', '12,000'],
    [1230000, '0.0,,"M"', '1.2M'],
    [1234500000, '0.00e+00', '1.23e+09'],
  ];
  const more = [
    [0.256, '0%', '26%', 'google', 'Date and number formats, tokens: % multiplies by 100'],
    [5, '"Q"0', 'Q5', 'google', 'Date and number formats, tokens: text in quotes is literal'],
    [5, '\\Q0', 'Q5', 'google', 'Date and number formats, tokens: \\ makes the next character literal'],
    [-5, '0;(0)', '(5)', 'google', 'Date and number formats, meta instructions: the second section is for negatives'],
    [0, '0;-0;"none"', 'none', 'google', 'Date and number formats, meta instructions: the third section is for zero'],
    [5, '[Red]0', '5', 'google', 'Date and number formats, meta instructions: a color does not show'],
    [5, '[<10]"few";"many"', 'few', 'google', 'Date and number formats, meta instructions: conditions'],
    [50, '[<10]"few";"many"', 'many', 'google', 'Date and number formats, meta instructions: conditions'],
    [
      'x',
      '0;-0;0;"text: "@',
      'text: x',
      'google',
      'Date and number formats, meta instructions: the fourth section is for text',
    ],
    [1 / 3, 'general', '0.3333333333', 'field', 'ten significant digits in an automatic cell'],
  ];
  const shown = (value, format, expected) => (sheet) => [
    sheet.getRange('A1').setNumberFormat(format).setValue(value).getDisplayValue(),
    expected,
  ];
  const byFormat = ([value, format, expected, source = 'google', where = cite]) => ({
    name: `${value} as ${format}`,
    source,
    cite: where,
    run: shown(value, format, expected),
  });
  return [
    ...examples.concat(more).map(byFormat),
    ...claims_({
      'an automatic cell calls its format so | field: gas-fakes, oddities: getNumberFormat of an untouched cell': (
        sheet,
      ) => compared_(sheet.getRange('A1').getNumberFormat(), '0.###############'),
      'general resets a format | field: gas-fakes, oddities: the way back is setNumberFormat("general")': (sheet) =>
        compared_(
          sheet.getRange('A1').setNumberFormat('0.00').setNumberFormat('general').setValue(5).getDisplayValue(),
          '5',
        ),
      'a format can be set before the value | Class Range, setNumberFormat': (sheet) => {
        const range = sheet
          .getRange('A1:A2')
          .setNumberFormats([['0.0'], ['0%']])
          .setValues([[1], [0.5]]);
        return [range.getDisplayValues(), [['1.0'], ['50%']]];
      },
    }),
  ];
}
