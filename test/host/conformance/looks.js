// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of this folder call these functions
// How cells look: colors, fonts, alignment, borders, notes, rich text.

function lookCases_() {
  /** Claims about four cells, which can be told apart. */
  const onBlock = (claims) => claims_(claims, (sheet) => sheet.getRange('B2:C3'));
  const square = (a, b, c, d) => table_([a, b], [c, d]);
  const all = (value) => square(value, value, value, value);
  return [
    ...onBlock({
      'a plain background is white | Class Range, getBackground': (range) => [range.getBackground(), '#ffffff'],
      'a background is kept | Class Range, setBackground': (range) =>
        compared_(range.setBackground('#ff9900').getBackgrounds(), all('#ff9900')),
      'a color may be named | Class Range, setBackground: CSS notation such as #ffffff or white': (range) =>
        compared_(range.setBackground('red').getBackground(), '#ff0000'),
      'colors are named in any case | live: gas-fakes, its tests': (range) =>
        compared_(range.setBackground('Navy').getBackground(), '#000080'),
      'null resets a background | Class Range, setBackground: a null value resets the color': (range) =>
        compared_(range.setBackground('red').setBackground(null).getBackground(), '#ffffff'),
      'backgrounds cell by cell | Class Range, setBackgrounds': (range) => [
        range.setBackgrounds(square('red', 'white', '#0000ff', null)).getBackgrounds(),
        square('#ff0000', '#ffffff', '#0000ff', '#ffffff'),
      ],
      'a background as red, green and blue | Class Range, setBackgroundRGB': (range) =>
        compared_(range.setBackgroundRGB(0, 128, 255).getBackground(), '#0080ff'),
      'a font color is kept | Class Range, setFontColor': (range) =>
        compared_(range.setFontColor('blue').getFontColorObject().asRgbColor().asHexString(), '#0000ff'),
      'a plain font is black | Class Range, setFontColor: null resets': (range) => [
        range.setFontColor('blue').setFontColor(null).getFontColorObject().asRgbColor().asHexString(),
        '#000000',
      ],
      'font colors cell by cell | Class Range, setFontColors': (range) => [
        range
          .setFontColors(square('red', 'green', 'blue', null))
          .getFontColorObjects()
          .map((row) => row.map((color) => color.asRgbColor().asHexString())),
        square('#ff0000', '#008000', '#0000ff', '#000000'),
      ],
      'a color is RGB | Class Color, getColorType': (range) =>
        compared_(String(range.setBackground('red').getBackgroundObject().getColorType()), 'RGB'),
      'a weight is kept | Class Range, setFontWeight: normal or bold': (range) =>
        compared_(range.setFontWeight('bold').getFontWeights(), all('bold')),
      'null resets a weight | Class Range, setFontWeight: null resets': (range) =>
        compared_(range.setFontWeight('bold').setFontWeight(null).getFontWeight(), 'normal'),
      'a font style is kept | Class Range, setFontStyle: italic or normal': (range) =>
        compared_(range.setFontStyle('italic').getFontStyle(), 'italic'),
      'a font size is kept | Class Range, setFontSize': (range) => [range.setFontSize(20).getFontSizes(), all(20)],
      'a plain size is 10 | live: gas-fakes, its tests': (range) => [range.getFontSize(), 10],
      'a plain family is Arial | live: gas-fakes, its tests': (range) => compared_(range.getFontFamily(), 'Arial'),
      'a font line is kept | Class Range, setFontLine: underline, line-through or none': (range) =>
        compared_(range.setFontLine('line-through').getFontLine(), 'line-through'),
      'no line is none | Class Range, getFontLine': (range) => [range.getFontLine(), 'none'],
      'an alignment is kept | Class Range, setHorizontalAlignment: left, center or right': (range) =>
        compared_(range.setHorizontalAlignment('center').getHorizontalAlignment(), 'center'),
      'alignment null is called general | field: gas-fakes, oddities': (range) => [
        range.setHorizontalAlignment('center').setHorizontalAlignment(null).getHorizontalAlignment(),
        'general',
      ],
      'alignment normal is called general-left | field: gas-fakes, oddities': (range) =>
        compared_(range.setHorizontalAlignment('normal').getHorizontalAlignment(), 'general-left'),
      'a vertical alignment is kept | Class Range, setVerticalAlignment: top, middle or bottom': (range) =>
        compared_(range.setVerticalAlignment('middle').getVerticalAlignment(), 'middle'),
      'a plain cell overflows | live: gas-fakes, its tests': (range) =>
        compared_(String(range.getWrapStrategy()), 'OVERFLOW'),
      'a wrap strategy is kept | Class Range, setWrapStrategy': (range) =>
        compared_(String(range.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).getWrapStrategy()), 'CLIP'),
      'wrapping is a strategy | Class Range, setWrap: cells wrap': (range) => {
        range.setWrap(true);
        return compared_([range.getWrap(), String(range.getWrapStrategy())], [true, 'WRAP']);
      },
      'clearFormat resets all looks | Class Range, clearFormat': (range) => {
        range.setBackground('red').setFontWeight('bold').setNumberFormat('0.0').clearFormat();
        return compared_([range.getBackground(), range.getFontWeight()], ['#ffffff', 'normal']);
      },
      'a note is kept | Class Range, setNote': (range) => [range.setNote('Aha').getNotes(), all('Aha')],
      'no note is an empty string | Class Range, getNote': (range) => [range.getNote(), ''],
      'clearNote removes it | Class Range, clearNote': (range) => [range.setNote('x').clearNote().getNote(), ''],
      'notes cell by cell | Class Range, setNotes': (range) => [
        range.setNotes(square('it goes', 'like this', 'the fourth,', '')).getNotes(),
        square('it goes', 'like this', 'the fourth,', ''),
      ],
      'a number among notes gets a decimal | field: gas-fakes, oddities': (range) =>
        compared_(range.setNotes(square(25, '', '', '')).getNote(), '25.0'),
      'a number as a note does not | field: gas-fakes, oddities': (range) => [range.setNote(25).getNote(), '25'],
      'weights cell by cell | Class Range, setFontWeights': (range) => [
        range.setFontWeights(square('bold', 'normal', 'normal', null)).getFontWeights(),
        square('bold', 'normal', 'normal', 'normal'),
      ],
      'sizes cell by cell | Class Range, setFontSizes, example': (range) =>
        compared_(range.setFontSizes(square(16, 20, 24, 10)).getFontSizes(), square(16, 20, 24, 10)),
      'font styles cell by cell | Class Range, setFontStyles': (range) => [
        range.setFontStyles(square('italic', 'normal', 'normal', 'italic')).getFontStyles(),
        square('italic', 'normal', 'normal', 'italic'),
      ],
      'alignments cell by cell | Class Range, setHorizontalAlignments': (range) => [
        range.setHorizontalAlignments(square('left', 'right', 'center', 'left')).getHorizontalAlignments(),
        square('left', 'right', 'center', 'left'),
      ],
      'vertical alignments cell by cell | Class Range, setVerticalAlignments': (range) => [
        range.setVerticalAlignments(square('top', 'middle', 'bottom', 'top')).getVerticalAlignments(),
        square('top', 'middle', 'bottom', 'top'),
      ],
      'wraps cell by cell | live: gas-fakes, its tests': (range) =>
        compared_(range.setWraps(square(true, true, true, true)).getWraps(), all(true)),
      'strategies cell by cell | Class Range, setWrapStrategies': (range) => [
        range
          .setWrapStrategies(all(SpreadsheetApp.WrapStrategy.WRAP))
          .getWrapStrategies()
          .map((row) => row.map(String)),
        all('WRAP'),
      ],
      'number formats cell by cell | Class Range, setNumberFormats, getNumberFormats': (range) => [
        range.setNumberFormats(square('0.0', '0%', '@', 'yyyy-mm-dd')).getNumberFormats(),
        square('0.0', '0%', '@', 'yyyy-mm-dd'),
      ],
      'font colors as text | Class Range, getFontColors (deprecated)': (range) =>
        compared_(range.setFontColor('#ff0000').getFontColors(), all('#ff0000')),
      'a border gives the range back | Class Range, setBorder: the range, for chaining': (range) => [
        range
          .setBorder(true, true, true, true, false, false, 'red', SpreadsheetApp.BorderStyle.DASHED)
          .setBorder(null, null, false, null, null, null)
          .getA1Notation(),
        'B2:C3',
      ],
      'a border may be all but its color | Class Range, setBorder(top, left, bottom, right, vertical, horizontal)': (
        range,
      ) => [range.setBorder(true, null, true, null, false, true).getValues(), all('')],
      'rich text cell by cell | Class Range, setRichTextValues': (range) => [
        range
          .setRichTextValues(
            all(SpreadsheetApp.newRichTextValue().setText('Foo').setLinkUrl('https://bar.foo').build()),
          )
          .getRichTextValues()
          .map((row) => row.map((text) => text.getLinkUrl())),
        all('https://bar.foo'),
      ],
      'a range knows its tab | Class Range, getSheet': (range) => [range.getSheet().getName(), 'Scratch'],
      'formulas cell by cell | Class Range, getFormulas: empty strings where there is none': (range) =>
        compared_(range.setFormulas(square('=1', '', '', '=2')).getFormulas(), square('=1', '', '', '=2')),
      'content and notes live apart | Class Range, clearContent': (range) =>
        compared_(range.setNote('x').setValue(1).clearContent().getNote(), 'x'),
    }),
    ...claims_({
      'the notes of a tab are cleared | Class Sheet, clearNotes': (sheet) => {
        sheet.getRange('B2').setNote('x');
        return [sheet.clearNotes().getRange('B2').getNote(), ''];
      },
      'the formats of a tab are cleared | Class Sheet, clearFormats: formatting, preserving contents': (sheet) => {
        const range = sheet.getRange('B2').setValue('x').setBackground('red');
        sheet.clearFormats();
        return compared_([range.getValue(), range.getBackground()], ['x', '#ffffff']);
      },
      'a forced row height is kept | Class Sheet, setRowHeightsForced': (sheet) =>
        compared_(sheet.setRowHeightsForced(1, 2, 5).getRowHeight(2), 5),
      'rows fit their content again | unconfirmed: Class Sheet, autoResizeRows: to fit their contents; the height of one line is not stated':
        (sheet) => [sheet.setRowHeights(1, 2, 60).autoResizeRows(1, 2).getRowHeight(1), 21],
      'a column fits its content | Class Sheet, autoResizeColumns: sets the width to fit the text': (sheet) => {
        sheet.getRange('A1').setValue('a rather long text that needs much more than one hundred pixels');
        sheet.autoResizeColumns(1, 1);
        return [sheet.getColumnWidth(1) > 200, true];
      },
      'column widths are kept | Class Sheet, setColumnWidth, setColumnWidths': (sheet) => {
        sheet.setColumnWidth(1, 200).setColumnWidths(2, 2, 50);
        return [[1, 2, 3].map((column) => sheet.getColumnWidth(column)), [200, 50, 50]];
      },
      'widths alone are copied | Enum CopyPasteType, PASTE_COLUMN_WIDTHS: paste the column widths only': (
        sheet,
        book,
      ) => {
        sheet.setColumnWidths(1, 2, 50).getRange('A1').setValue('x');
        sheet.hideColumns(1);
        const other = book.insertSheet();
        const type = SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS;
        sheet.getRange('A1:C2').copyTo(other.getRange('A1:C2'), type, false);
        const seen = [
          [1, 2, 3].map((column) => other.getColumnWidth(column)),
          other.isColumnHiddenByUser(1),
          other.getRange('A1').getValue(),
        ];
        book.deleteSheet(other);
        return [seen, [[50, 50, 100], false, '']];
      },
      'a plain column is 100 pixels, a plain row 21 | live: gas-fakes, its tests': (sheet) =>
        compared_([sheet.getColumnWidth(1), sheet.getRowHeight(1)], [100, 21]),
      'row heights are kept | Class Sheet, setRowHeight, setRowHeights': (sheet) => {
        sheet.setRowHeight(1, 200).setRowHeights(2, 2, 60);
        return [[1, 2, 3].map((row) => sheet.getRowHeight(row)), [200, 60, 60]];
      },
      'a tab color is kept and reset | Class Sheet, setTabColor: null resets': (sheet) => {
        const before = sheet.setTabColor('#ff0000').getTabColor();
        sheet.setTabColor(null);
        return compared_([before, sheet.getTabColor()], ['#ff0000', null]);
      },
      'gridlines hide | Class Sheet, setHiddenGridlines, hasHiddenGridlines': (sheet) =>
        compared_([sheet.hasHiddenGridlines(), sheet.setHiddenGridlines(true).hasHiddenGridlines()], [false, true]),
      'rich text keeps a link on a part | Class RichTextValueBuilder, setLinkUrl(startOffset, endOffset, linkUrl), example':
        (sheet) => {
          const text = SpreadsheetApp.newRichTextValue()
            .setText('foo no baz')
            .setLinkUrl(0, 3, 'https://bar.foo')
            .build();
          const read = sheet.getRange('A1').setRichTextValue(text).getRichTextValue();
          return compared_(
            [read.getText(), read.getLinkUrl(0, 3), read.getLinkUrl(4, 6)],
            ['foo no baz', 'https://bar.foo', null],
          );
        },
      'a link on all of the text | Class RichTextValueBuilder, setLinkUrl(linkUrl), example': (sheet) => {
        const text = SpreadsheetApp.newRichTextValue().setText('Foo').setLinkUrl('https://bar.foo').build();
        return [sheet.getRange('A1').setRichTextValue(text).getRichTextValue().getLinkUrl(), 'https://bar.foo'];
      },
      'several links are no single link | Class RichTextValue, getLinkUrl: null if there are multiple links': () => [
        SpreadsheetApp.newRichTextValue()
          .setText('foo and bar')
          .setLinkUrl(0, 3, 'https://foo.foo')
          .setLinkUrl(8, 11, 'https://bar.bar')
          .build()
          .getLinkUrl(),
        null,
      ],
      'runs are the stretches of one look | Class RichTextValue, getRuns: the longest possible substrings of one style':
        () => {
          const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
          const text = SpreadsheetApp.newRichTextValue().setText('Bold Italic').setTextStyle(0, 4, bold).build();
          return [
            text.getRuns().map((run) => [run.getText(), run.getTextStyle().isBold()]),
            square('Bold', true, ' Italic', null),
          ];
        },
      'rich text that looks like a number stays text | unconfirmed: no text says whether setRichTextValue parses': (
        sheet,
      ) => [
        sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('007').build()).getValue(),
        '007',
      ],
      'a number has no rich text | Class Range, getRichTextValue: null if the cell value is not text': (sheet) =>
        compared_(sheet.getRange('A1').setValue(5).getRichTextValue(), null),
      'a text style holds what was set, and null for the rest | live: gas-fakes, testsheets.js:2645, of the color':
        () => {
          const style = SpreadsheetApp.newTextStyle()
            .setBold(true)
            .setFontSize(12)
            .setForegroundColor('#ff0000')
            .build();
          return compared_(
            [style.isBold(), style.isItalic(), style.getFontSize(), style.getForegroundColor()],
            [true, null, 12, '#ff0000'],
          );
        },
      'a conditional format is no background | Class Range, getBackground: the color of the cell itself': (sheet) => {
        const range = sheet.getRange('A1').setValue(5);
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenNumberGreaterThan(1)
          .setBackground('#ff0000')
          .setRanges([range])
          .build();
        sheet.setConditionalFormatRules([rule]);
        return [range.getBackground(), '#ffffff'];
      },
    }),
  ];
}
