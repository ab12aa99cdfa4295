// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of this folder call these functions
// What a public suite, gas-fakes, asserts on live Apps Script as well: each place where the host answered otherwise, and what the
// host learnt to serve for that suite and for Google's own samples.

function liveCases_() {
  const suite = 'live: gas-fakes';
  const bold = () => SpreadsheetApp.newTextStyle().setBold(true).build();
  const four = (sheet) => sheet.getRange('A1:B2').setValues(table_(['a', 'b'], ['c', 'd']));
  const zone = () => Session.getScriptTimeZone();
  const hex = (bytes) => bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
  return [
    ...claims_({
      [`a run says where in the cell it stands | ${suite}, testsheets.js:835`]: () => {
        const text = SpreadsheetApp.newRichTextValue().setText('Bold x').setTextStyle(0, 4, bold()).build();
        return [text.getRuns().map((run) => [run.getStartIndex(), run.getEndIndex()]), table_([0, 4], [4, 6])];
      },
      [`a formula for a block moves along in it | ${suite}, testsheets.js:2177`]: (sheet) =>
        compared_(sheet.getRange('A1:B2').setFormula('=A5').getFormulas(), table_(['=A5', '=B5'], ['=A6', '=B6'])),
      [`no formula clears | ${suite}, testsheets.js:2163`]: (sheet) =>
        compared_(sheet.getRange('A1').setFormula('=1+1').setFormula(null).getValue(), ''),
      [`a larger target takes as many copies as fit along each side | ${suite}, testsheets.js:1351`]: (sheet) => {
        four(sheet).copyTo(sheet.getRange('D1:F4'));
        return [
          sheet.getRange('D1:F4').getValues(),
          table_(['a', 'b', ''], ['c', 'd', ''], ['a', 'b', ''], ['c', 'd', '']),
        ];
      },
      [`a copy may be transposed | ${suite}, testsheets.js:1603`]: (sheet) => {
        four(sheet).copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
        return [sheet.getRange('D1:E2').getValues(), table_(['a', 'c'], ['b', 'd'])];
      },
      [`a kind of copy that is none is taken in silence | ${suite}, oddities, copyTo`]: (sheet) => {
        sheet.getRange('A1').setValue('x').copyTo(sheet.getRange('B1'), 'FOO');
        return [sheet.getRange('B1').getValue(), 'x'];
      },
      [`values are copied as often as they fit | ${suite}, testsheets.js:1733`]: (sheet) => {
        four(sheet).copyValuesToRange(sheet, 4, 6, 1, 2);
        return [sheet.getRange('D1:F2').getValues(), table_(['a', 'b', ''], ['c', 'd', ''])];
      },
      [`checkboxes that go take their values along | ${suite}, testsheetsdatavalidations.js:242`]: (sheet) => {
        const range = sheet.getRange('A1:A2').insertCheckboxes().check();
        return compared_([range.removeCheckboxes().getValues(), range.getDataValidation()], [table_([''], ['']), null]);
      },
      [`checkboxes write over what stood there | ${suite}, testsheetsexotics.js:117`]: (sheet) =>
        compared_(sheet.getRange('A1').setValue('hello').insertCheckboxes().getValue(), false),
      'a checkbox with one value is blank when it is not ticked | Class Range, insertCheckboxes(checkedValue): unchecked is the empty string':
        (sheet) => [sheet.getRange('A1').insertCheckboxes('DONE').getValue(), ''],
      'a tick leaves a value alone that is neither | Class Range, check: other values are ignored': (sheet) => {
        const rule = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true).build();
        return [sheet.getRange('A1').setDataValidation(rule).setValue('x').check().getValue(), 'x'];
      },
      [`a region does not look along diagonals | ${suite}, testsheetssets.js:216`]: (sheet) => {
        sheet.getRange('B2:D4').setValue(1);
        return [addresses_([sheet.getRange('A1').getDataRegion()]), ['A1']];
      },
      [`a region may grow along rows only | ${suite}, testsheetssets.js:222`]: (sheet) => {
        sheet.getRange('B2:D4').setValue(1);
        return [addresses_([sheet.getRange('C3').getDataRegion(SpreadsheetApp.Dimension.ROWS)]), ['C2:C4']];
      },
      [`the next data cell is the end of a block, then the next one, then the edge | ${suite}, testsheets.js:1025`]: (
        sheet,
      ) => {
        sheet.getRange('B2:B4').setValue(1);
        sheet.getRange('B8').setValue(1);
        const down = (from) => sheet.getRange(from).getNextDataCell(SpreadsheetApp.Direction.DOWN);
        return [addresses_(['B1', 'B2', 'B4', 'B8'].map(down)), ['B2', 'B4', 'B8', 'B1000']];
      },
      [`a digest takes text as ASCII where no charset is said | ${suite}, testutilities.js:329`]: () => {
        const {MD5} = Utilities.DigestAlgorithm;
        return [hex(Utilities.computeDigest(MD5, '€')), hex(Utilities.computeDigest(MD5, '?'))];
      },
      [`a digest in UTF-8 | ${suite}, testutilities.js:329`]: () => [
        hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_1, 'abc', Utilities.Charset.UTF_8)),
        'a9993e364706816aba3e25717850c26c9cd0d89d',
      ],
      [`bytes that are no numbers are not converted | ${suite}, testutilities.js:390`]: () => {
        const said = thrown_(() => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ['1x']));
        return [said.slice(0, 14), 'Cannot convert'];
      },
      [`an address outside the grid is an address | ${suite}, testsheets.js:241`]: (sheet) =>
        compared_(sheet.getRange('RC1').getA1Notation(), 'RC1'),
      [`an address may begin with a bang | ${suite}, testsheetssets.js:594`]: (sheet) =>
        compared_(sheet.getRange('!c2:e5').getA1Notation(), 'C2:E5'),
      [`a style of its own has no color before one is set | ${suite}, testsheets.js:2645`]: () =>
        compared_([bold().getForegroundColor(), bold().getForegroundColorObject()], [null, null]),
      [`a cache gives null when it has put or removed | ${suite}, teststores.js:74`]: () => {
        const cache = CacheService.getUserCache();
        return compared_([cache.put('k', 'v'), cache.remove('k')], [null, null]);
      },
      [`a rule has no criterion before one is set | ${suite}, testsheetsdatavalidations.js:334`]: () => {
        const builder = SpreadsheetApp.newDataValidation();
        return compared_([builder.getCriteriaType(), builder.getCriteriaValues()], [null, []]);
      },
      [`a condition prints its class | ${suite}, testconditionalformat.js:45`]: (sheet) => {
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenCellEmpty()
          .setRanges([sheet.getRange('A1')])
          .build();
        return [String(rule.getBooleanCondition()), 'ConditionalFormatBooleanCondition'];
      },
      [`a chart builder prints the class of the server | ${suite}, testsheetschart.js:13`]: (sheet) => [
        String(sheet.newChart()).split('@')[0],
        'com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder',
      ],
      'dates are in the zone that the script says it has | Class Session, getScriptTimeZone': () =>
        compared_(Utilities.formatDate(new Date(2026, 0, 31, 12), zone(), 'yyyy-MM-dd HH'), '2026-01-31 12'),
    }),
    ...claims_({
      [`R1C1 is relative to its cell | ${suite}, testsheets.js:51`]: (sheet) => {
        const range = sheet.getRange('D4').setFormulaR1C1('=R[-1]C+R1C[1]*R[1]C1');
        return compared_([range.getFormula(), range.getFormulaR1C1()], ['=D3+E$1*$A5', '=R[-1]C[0]+R1C[1]*R[1]C1']);
      },
      [`R1C1 leaves texts alone | ${suite}, testsheets.js:176`]: (sheet) =>
        compared_(sheet.getRange('H15').setFormulaR1C1('=R[-1]C & " R1C1"').getFormula(), '=H14 & " R1C1"'),
      [`a cell that overflows says that it wraps until a strategy is set | ${suite}, testsheets.js:1917`]: (sheet) => {
        const range = sheet.getRange('A1');
        const before = range.getWrap();
        return compared_(
          [before, range.setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW).getWrap()],
          [true, false],
        );
      },
      [`a cell's text style is its look | ${suite}, testsheets.js:2416`]: (sheet) => {
        const style = sheet.getRange('A1').setFontWeight('bold').getTextStyle();
        return compared_(
          [style.isBold(), style.isItalic(), style.getFontSize(), style.getFontFamily(), style.getForegroundColor()],
          [true, false, 10, 'arial,sans,sans-serif', '#000000'],
        );
      },
      [`a text style changes what it sets | ${suite}, testsheets.js:1987`]: (sheet) => {
        const range = sheet.getRange('A1').setFontStyle('italic').setTextStyle(bold());
        return compared_([range.getFontWeight(), range.getFontStyle()], ['bold', 'italic']);
      },
      [`a theme's color stays one | ${suite}, testsheets.js:1964`]: (sheet) => {
        const color = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
        const read = sheet.getRange('A1').setFontColorObject(color).getFontColorObject();
        return compared_(
          [String(read.getColorType()), String(read.asThemeColor().getThemeColorType())],
          ['THEME', 'ACCENT1'],
        );
      },
      [`a color without a kind is neither | ${suite}, testsheets.js:2684`]: () =>
        compared_(
          thrown_(() => SpreadsheetApp.newColor().asRgbColor()),
          'Object is not of type RgbColor.',
        ),
      [`all colors of CSS have their names | ${suite}, testsheetssets.js:323`]: (sheet) =>
        compared_(sheet.getRange('A1').setBackground('LIGHTCORAL').getBackground(), '#f08080'),
      [`turned text tells its degrees | ${suite}, testsheets.js:2189`]: (sheet) => {
        const turned = sheet.getRange('A1').setTextRotation(45).getTextRotation();
        return compared_([turned.getDegrees(), turned.isVertical()], [45, false]);
      },
      [`duplicates go in any case, rows below move up | ${suite}, testsheetsvalues.js:286; Class Range, removeDuplicates`]:
        (sheet) => {
          sheet.getRange('A1:B3').setValues(table_(['foo', 1], ['FOO', 1], ['bar', 2]));
          const left = sheet.getRange('A1:B3').removeDuplicates();
          return compared_(
            [left.getA1Notation(), sheet.getRange('A1:B3').getValues()],
            ['A1:B2', table_(['foo', 1], ['bar', 2], ['', ''])],
          );
        },
      [`blanks around and between words go | ${suite}, testsheetsvalues.js:328`]: (sheet) =>
        compared_(sheet.getRange('A1').setValue("'  two  words ").trimWhitespace().getValue(), 'two words'),
      [`text is split into columns at what is in it | ${suite}, testsheetssets.js:500`]: (sheet) => {
        sheet.getRange('A1:A2').setValues(table_(['a,b,c'], ['d']));
        sheet.getRange('A1:A2').splitTextToColumns();
        return [sheet.getRange('A1:C2').getValues(), table_(['a', 'b', 'c'], ['d', '', ''])];
      },
      [`a tab is sorted without its frozen rows | ${suite}, testsheets.js:279; Class Sheet, setFrozenRows`]: (
        sheet,
      ) => {
        sheet.getRange('A1:A3').setValues(table_(['Head'], ['z'], ['a']));
        sheet.setFrozenRows(1);
        sheet.sort(1);
        return [sheet.getRange('A1:A3').getValues(), table_(['Head'], ['a'], ['z'])];
      },
      [`a criterion with a relative day is another one | ${suite}, testsheetssets.js:116`]: () => {
        const criteria = SpreadsheetApp.newFilterCriteria().whenDateAfter(SpreadsheetApp.RelativeDate.TODAY).build();
        return compared_(
          [String(criteria.getCriteriaType()), criteria.getCriteriaValues().map(String)],
          ['DATE_AFTER_RELATIVE', ['TODAY']],
        );
      },
      'a filter hides what its criterion leaves out | Class FilterCriteriaBuilder, whenTextContains': (sheet) => {
        sheet.getRange('A1:A3').setValues(table_(['Head'], ['apple'], ['pear']));
        const criteria = SpreadsheetApp.newFilterCriteria().whenTextContains('APP').build();
        sheet.getRange('A1:A3').createFilter().setColumnFilterCriteria(1, criteria);
        return [[2, 3].map((row) => sheet.isRowHiddenByFilter(row)), [false, true]];
      },
      [`a filter knows the column it was sorted by | ${suite}, testsheetssets.js:77`]: (sheet) => {
        sheet.getRange('A1:B2').setValues(table_(['x', 'y'], [1, 2]));
        const filter = sheet.getRange('A1:B2').createFilter().sort(2, false);
        return [String(filter.getColumnSortSpec(2).getSortOrder()), 'DESCENDING'];
      },
      'a rule of a list in cells takes what they show | Class DataValidationBuilder, requireValueInRange': (sheet) => {
        sheet.getRange('A1:A2').setValues(table_(['x'], ['y']));
        const rule = SpreadsheetApp.newDataValidation()
          .requireValueInRange(sheet.getRange('A1:A2'))
          .setAllowInvalid(false)
          .build();
        sheet.getRange('B1:B2').setDataValidation(rule);
        return compared_(
          [sheet.getRange('B1').setValue('y').getValue(), thrown_(() => sheet.getRange('B2').setValue('z'))],
          ['y', 'The data you entered in cell B2 violates the data validation rules set on this cell.'],
        );
      },
      [`a scale of colors is a condition of its own | ${suite}, testconditionalformat.js:54`]: (sheet) => {
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .setGradientMinpoint('#00ff00')
          .setGradientMaxpoint('#ff0000')
          .setRanges([sheet.getRange('A1')])
          .build();
        sheet.setConditionalFormatRules([rule]);
        const [read] = sheet.getConditionalFormatRules();
        return compared_([read.getBooleanCondition(), String(read.getGradientCondition().getMaxType())], [null, 'MAX']);
      },
      [`a range list changes each of its ranges | ${suite}, testsheetsexotics.js:75`]: (sheet) => {
        const list = sheet.getRangeList(['A1', 'C1']).setFontWeight('bold').setNote('n');
        return [
          list.getRanges().map((range) => [range.getFontWeight(), range.getNote()]),
          table_(['bold', 'n'], ['bold', 'n']),
        ];
      },
      [`a finder looks at what formulas show, or at formulas | ${suite}, testsheetstext.js:44`]: (sheet) => {
        sheet.getRange('A1:A2').setValues(table_(['sample'], ['="x"&"SAMPLE"']));
        const finder = () => sheet.createTextFinder('sample');
        return compared_(
          [addresses_(finder().matchCase(true).findAll()), addresses_(finder().matchFormulaText(true).findAll())],
          [['A1'], ['A1', 'A2']],
        );
      },
      [`a finder replaces every match and counts them | ${suite}, testsheetstext.js:115`]: (sheet) => {
        sheet.getRange('A1').setValue('a-a');
        return compared_(
          [sheet.createTextFinder('a').replaceAllWith('b'), sheet.getRange('A1').getValue()],
          [2, 'b-b'],
        );
      },
      'replacing leaves formulas alone that only show the text | unconfirmed: the menu of Sheets does so': (sheet) => {
        sheet.getRange('A1:A2').setValues(table_(['a'], ['="a"']));
        sheet.createTextFinder('a').replaceAllWith('b');
        return [sheet.getRange('A1:A2').getValues(), table_(['b'], ['a'])];
      },
      [`a protection has a name's range and its editors | ${suite}, testsheets.js:2905`]: (sheet, book) => {
        book.setNamedRange('Mine', sheet.getRange('C3:F7'));
        const protection = sheet.getRange('A1').protect();
        protection.setRangeName('Mine');
        return compared_([protection.getRangeName(), protection.getRange().getA1Notation()], ['Mine', 'C3:F7']);
      },
      [`colors in turn come from a theme | ${suite}, testsheetssets.js:363`]: (sheet) => {
        const banding = sheet.getRange('A1:B4').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN);
        return compared_(
          [banding.getHeaderRowColor(), banding.getSecondRowColor(), banding.getFooterRowColor()],
          ['#4dd0e1', '#e0f7fa', null],
        );
      },
      [`lines have a style and a color | ${suite}, testsheets.js:2384`]: (sheet) => {
        const range = sheet.getRange('A1:B2');
        const before = range.getBorder();
        const line = range.setBorder(true, null, null, null, null, null).getBorder().getTop();
        return compared_(
          [before, String(line.getBorderStyle()), line.getColor().asRgbColor().asHexString()],
          [null, 'SOLID', '#000000'],
        );
      },
      [`metadata may move | ${suite}, testsheetsdeveloper.js:184`]: (sheet) => {
        const [metadata] = sheet.getRange('2:2').addDeveloperMetadata('NAME').getDeveloperMetadata();
        metadata.moveToColumn(sheet.getRange('J:J'));
        return [metadata.getLocation().getColumn().getA1Notation(), 'J:J'];
      },
      'rows may be grouped, and a collapsed group is out of sight | Class Range, shiftRowGroupDepth, collapseGroups': (
        sheet,
      ) => {
        sheet.getRange('2:4').shiftRowGroupDepth(1).collapseGroups();
        const seen = [1, 2, 4, 5].map((row) => sheet.isRowHiddenByUser(row));
        sheet.getRange('2:4').expandGroups();
        return [seen.concat(sheet.isRowHiddenByUser(2)), [false, true, true, false, false]];
      },
      'a spreadsheet does for its active tab what that does | Class Spreadsheet, getLastRow, appendRow': (
        sheet,
        book,
      ) => {
        sheet.activate();
        book.appendRow(['x', 'y']);
        return compared_([book.getLastRow(), book.getLastColumn()], [1, 2]);
      },
    }),
    ...claims_({
      'text is put together as sprintf does | Class Utilities, formatString': () => [
        Utilities.formatString('%s has %05.1f of %d%%, %-4s|%+d', 'Ann', 2.71, 50, 'x', 7),
        'Ann has 002.7 of 50%, x   |+7',
      ],
      'CSV keeps quoted delimiters, breaks and quotes | Class Utilities, parseCsv': () =>
        compared_(Utilities.parseCsv('a,"b,c"\n"d ""e""","f\ng"'), table_(['a', 'b,c'], ['d "e"', 'f\ng'])),
      'base 64 there and back | Class Utilities, base64Encode, base64Decode': () =>
        compared_(
          [
            Utilities.base64Encode('Hällo'),
            Utilities.newBlob(Utilities.base64Decode('SMOkbGxv')).getDataAsString(),
            Utilities.base64EncodeWebSafe([-5, -1]),
          ],
          ['SMOkbGxv', 'Hällo', '-_8='],
        ),
      [`an archive holds its files by name | ${suite}, testutilities.js:61`]: () => {
        const archive = Utilities.zip([Utilities.newBlob('one', 'text/plain', 'a.txt')]);
        const [file] = Utilities.unzip(archive);
        return compared_(
          [archive.getName(), file.getName(), file.getContentType(), file.getDataAsString()],
          ['archive.zip', 'a.txt', 'text/plain', 'one'],
        );
      },
      'a template runs its scriptlets and escapes what it prints | HtmlService guide, Templated HTML': () => {
        const template = HtmlService.createTemplate('<? for (const n of names) { ?><b><?= n ?></b><? } ?><?!= html ?>');
        template.names = ['A&B', 'C'];
        template.html = '<i>';
        return [template.evaluate().getContent(), '<b>A&amp;B</b><b>C</b><i>'];
      },
      "a scriptlet may end in a semicolon | field: Google's sample templates/sheets-addon": () =>
        compared_(HtmlService.createTemplate('<?!= "a"; ?><?= "b"; ?>').evaluate().getContent(), 'ab'),
      "a zone that is a number is GMT | field: Google's sample ai/autosummarize, which passes an offset in minutes":
        () => [Utilities.formatDate(new Date(0), '0', 'HH:mm'), '00:00'],
      "a spreadsheet takes a menu as a list | field: Google's samples; Class Spreadsheet, addMenu(name, subMenus)": (
        _,
        book,
      ) => [
        thrown_(() => book.addMenu('Brackets', [{name: 'Make one', functionName: 'none'}, null])),
        'nothing was thrown',
      ],
      'a spreadsheet without a form has no address of one | Class Spreadsheet, getFormUrl: null if there is no form': (
        _,
        book,
      ) => [book.getFormUrl(), null],
      "a background goes by its older name too | field: Google's sample bracket-maker": (sheet) =>
        compared_(sheet.getRange('A1').setBackgroundColor('green').getBackground(), '#008000'),
      "the active range of the selection | field: Google's sample ai/autosummarize; Class Selection, getActiveRange": (
        sheet,
      ) => {
        sheet.getRange('B2:C3').activate();
        return [SpreadsheetApp.getSelection().getActiveRange().getA1Notation(), 'B2:C3'];
      },
      [`untrusted text is escaped | ${suite}, testhtmlservice.js:23`]: () =>
        compared_(HtmlService.createHtmlOutput('<p>').appendUntrusted('<b>').getContent(), '<p>&lt;b&gt;'),
    }),
  ];
}
