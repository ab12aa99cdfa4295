// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of this folder call these functions
// How cells look: colours, fonts, alignment, borders, notes, rich text.

function lookCases_() {
  const kept = (name, cite, change, read, expected, source = 'google') => ({
    name,
    source,
    cite,
    run: (sheet) => {
      const range = sheet.getRange('B2:C3');
      change(range);
      return read(range);
    },
    expected,
  });
  const all = (value) => [
    [value, value],
    [value, value],
  ];
  return [
    kept(
      'a plain background is white',
      'Class Range, getBackground',
      () => {},
      (range) => range.getBackground(),
      '#ffffff',
    ),
    kept(
      'a background is kept',
      'Class Range, setBackground',
      (range) => range.setBackground('#ff9900'),
      (range) => range.getBackgrounds(),
      all('#ff9900'),
    ),
    kept(
      'a colour may be named',
      'Class Range, setBackground: CSS notation such as #ffffff or white',
      (range) => range.setBackground('red'),
      (range) => range.getBackground(),
      '#ff0000',
    ),
    kept(
      'colours are named in any case',
      'gas-fakes, tests that also run on Apps Script',
      (range) => range.setBackground('Navy'),
      (range) => range.getBackground(),
      '#000080',
      'field',
    ),
    kept(
      'null resets a background',
      'Class Range, setBackground: a null value resets the color',
      (range) => range.setBackground('red').setBackground(null),
      (range) => range.getBackground(),
      '#ffffff',
    ),
    kept(
      'backgrounds cell by cell',
      'Class Range, setBackgrounds',
      (range) =>
        range.setBackgrounds([
          ['red', 'white'],
          ['#0000ff', null],
        ]),
      (range) => range.getBackgrounds(),
      [
        ['#ff0000', '#ffffff'],
        ['#0000ff', '#ffffff'],
      ],
    ),
    kept(
      'a background as red, green and blue',
      'Class Range, setBackgroundRGB',
      (range) => range.setBackgroundRGB(0, 128, 255),
      (range) => range.getBackground(),
      '#0080ff',
    ),
    kept(
      'a font colour is kept',
      'Class Range, setFontColor',
      (range) => range.setFontColor('blue'),
      (range) => range.getFontColorObject().asRgbColor().asHexString(),
      '#0000ff',
    ),
    kept(
      'a plain font is black',
      'Class Range, setFontColor: null resets',
      (range) => range.setFontColor('blue').setFontColor(null),
      (range) => range.getFontColorObject().asRgbColor().asHexString(),
      '#000000',
    ),
    kept(
      'font colours cell by cell',
      'Class Range, setFontColors',
      (range) =>
        range.setFontColors([
          ['red', 'green'],
          ['blue', null],
        ]),
      (range) => range.getFontColorObjects().map((row) => row.map((color) => color.asRgbColor().asHexString())),
      [
        ['#ff0000', '#008000'],
        ['#0000ff', '#000000'],
      ],
    ),
    kept(
      'a colour is RGB',
      'Class Color, getColorType',
      (range) => range.setBackground('red'),
      (range) => String(range.getBackgroundObject().getColorType()),
      'RGB',
    ),
    kept(
      'a weight is kept',
      'Class Range, setFontWeight: normal or bold',
      (range) => range.setFontWeight('bold'),
      (range) => range.getFontWeights(),
      all('bold'),
    ),
    kept(
      'null resets a weight',
      'Class Range, setFontWeight: null resets',
      (range) => range.setFontWeight('bold').setFontWeight(null),
      (range) => range.getFontWeight(),
      'normal',
    ),
    kept(
      'a font style is kept',
      'Class Range, setFontStyle: italic or normal',
      (range) => range.setFontStyle('italic'),
      (range) => range.getFontStyle(),
      'italic',
    ),
    kept(
      'a font size is kept',
      'Class Range, setFontSize',
      (range) => range.setFontSize(20),
      (range) => range.getFontSizes(),
      all(20),
    ),
    kept(
      'a plain size is 10',
      'gas-fakes, tests that also run on Apps Script',
      () => {},
      (range) => range.getFontSize(),
      10,
      'field',
    ),
    kept(
      'a plain family is Arial',
      'gas-fakes, tests that also run on Apps Script',
      () => {},
      (range) => range.getFontFamily(),
      'Arial',
      'field',
    ),
    kept(
      'a font line is kept',
      'Class Range, setFontLine: underline, line-through or none',
      (range) => range.setFontLine('line-through'),
      (range) => range.getFontLine(),
      'line-through',
    ),
    kept(
      'no line is none',
      'Class Range, getFontLine',
      () => {},
      (range) => range.getFontLine(),
      'none',
    ),
    kept(
      'an alignment is kept',
      'Class Range, setHorizontalAlignment: left, center or right',
      (range) => range.setHorizontalAlignment('center'),
      (range) => range.getHorizontalAlignment(),
      'center',
    ),
    kept(
      'alignment null is called general',
      'gas-fakes, oddities',
      (range) => range.setHorizontalAlignment('center').setHorizontalAlignment(null),
      (range) => range.getHorizontalAlignment(),
      'general',
      'field',
    ),
    kept(
      'alignment normal is called general-left',
      'gas-fakes, oddities',
      (range) => range.setHorizontalAlignment('normal'),
      (range) => range.getHorizontalAlignment(),
      'general-left',
      'field',
    ),
    kept(
      'a vertical alignment is kept',
      'Class Range, setVerticalAlignment: top, middle or bottom',
      (range) => range.setVerticalAlignment('middle'),
      (range) => range.getVerticalAlignment(),
      'middle',
    ),
    kept(
      'a plain cell overflows',
      'gas-fakes, tests that also run on Apps Script',
      () => {},
      (range) => String(range.getWrapStrategy()),
      'OVERFLOW',
      'field',
    ),
    kept(
      'a wrap strategy is kept',
      'Class Range, setWrapStrategy',
      (range) => range.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP),
      (range) => String(range.getWrapStrategy()),
      'CLIP',
    ),
    kept(
      'wrapping is a strategy',
      'Class Range, setWrap: cells wrap',
      (range) => range.setWrap(true),
      (range) => [range.getWrap(), String(range.getWrapStrategy())],
      [true, 'WRAP'],
    ),
    kept(
      'clearFormat resets all looks',
      'Class Range, clearFormat',
      (range) => range.setBackground('red').setFontWeight('bold').setNumberFormat('0.0').clearFormat(),
      (range) => [range.getBackground(), range.getFontWeight()],
      ['#ffffff', 'normal'],
    ),
    kept(
      'a note is kept',
      'Class Range, setNote',
      (range) => range.setNote('Aha'),
      (range) => range.getNotes(),
      all('Aha'),
    ),
    kept(
      'no note is an empty string',
      'Class Range, getNote',
      () => {},
      (range) => range.getNote(),
      '',
    ),
    kept(
      'clearNote removes it',
      'Class Range, clearNote',
      (range) => range.setNote('x').clearNote(),
      (range) => range.getNote(),
      '',
    ),
    kept(
      'notes cell by cell',
      'Class Range, setNotes',
      (range) =>
        range.setNotes([
          ['it goes', 'like this'],
          ['the fourth,', ''],
        ]),
      (range) => range.getNotes(),
      [
        ['it goes', 'like this'],
        ['the fourth,', ''],
      ],
    ),
    kept(
      'a number among notes gets a decimal',
      'gas-fakes, oddities',
      (range) =>
        range.setNotes([
          [25, ''],
          ['', ''],
        ]),
      (range) => range.getNote(),
      '25.0',
      'field',
    ),
    kept(
      'a number as a note does not',
      'gas-fakes, oddities',
      (range) => range.setNote(25),
      (range) => range.getNote(),
      '25',
      'field',
    ),
    kept(
      'weights cell by cell',
      'Class Range, setFontWeights',
      (range) =>
        range.setFontWeights([
          ['bold', 'normal'],
          ['normal', null],
        ]),
      (range) => range.getFontWeights(),
      [
        ['bold', 'normal'],
        ['normal', 'normal'],
      ],
    ),
    kept(
      'sizes cell by cell',
      'Class Range, setFontSizes, example',
      (range) =>
        range.setFontSizes([
          [16, 20],
          [24, 10],
        ]),
      (range) => range.getFontSizes(),
      [
        [16, 20],
        [24, 10],
      ],
    ),
    kept(
      'font styles cell by cell',
      'Class Range, setFontStyles',
      (range) =>
        range.setFontStyles([
          ['italic', 'normal'],
          ['normal', 'italic'],
        ]),
      (range) => range.getFontStyles(),
      [
        ['italic', 'normal'],
        ['normal', 'italic'],
      ],
    ),
    kept(
      'alignments cell by cell',
      'Class Range, setHorizontalAlignments',
      (range) =>
        range.setHorizontalAlignments([
          ['left', 'right'],
          ['center', 'left'],
        ]),
      (range) => range.getHorizontalAlignments(),
      [
        ['left', 'right'],
        ['center', 'left'],
      ],
    ),
    kept(
      'vertical alignments cell by cell',
      'Class Range, setVerticalAlignments',
      (range) =>
        range.setVerticalAlignments([
          ['top', 'middle'],
          ['bottom', 'top'],
        ]),
      (range) => range.getVerticalAlignments(),
      [
        ['top', 'middle'],
        ['bottom', 'top'],
      ],
    ),
    kept(
      'wraps cell by cell',
      'gas-fakes, tests that also run on Apps Script',
      (range) =>
        range.setWraps([
          [true, true],
          [true, true],
        ]),
      (range) => range.getWraps(),
      all(true),
      'field',
    ),
    kept(
      'strategies cell by cell',
      'Class Range, setWrapStrategies',
      (range) => range.setWrapStrategies(all(SpreadsheetApp.WrapStrategy.WRAP)),
      (range) => range.getWrapStrategies().map((row) => row.map(String)),
      all('WRAP'),
    ),
    kept(
      'number formats cell by cell',
      'Class Range, setNumberFormats, getNumberFormats',
      (range) =>
        range.setNumberFormats([
          ['0.0', '0%'],
          ['@', 'yyyy-mm-dd'],
        ]),
      (range) => range.getNumberFormats(),
      [
        ['0.0', '0%'],
        ['@', 'yyyy-mm-dd'],
      ],
    ),
    kept(
      'font colours as text',
      'Class Range, getFontColors (deprecated)',
      (range) => range.setFontColor('#ff0000'),
      (range) => range.getFontColors(),
      all('#ff0000'),
    ),
    kept(
      'a border gives the range back',
      'Class Range, setBorder: the range, for chaining',
      (range) => range.setBorder(true, true, true, true, false, false, 'red', SpreadsheetApp.BorderStyle.DASHED),
      (range) => range.setBorder(null, null, false, null, null, null).getA1Notation(),
      'B2:C3',
    ),
    kept(
      'a border may be all but its colour',
      'Class Range, setBorder(top, left, bottom, right, vertical, horizontal)',
      (range) => range.setBorder(true, null, true, null, false, true),
      (range) => range.getValues(),
      all(''),
    ),
    kept(
      'rich text cell by cell',
      'Class Range, setRichTextValues',
      (range) =>
        range.setRichTextValues(
          all(SpreadsheetApp.newRichTextValue().setText('Foo').setLinkUrl('https://bar.foo').build()),
        ),
      (range) => range.getRichTextValues().map((row) => row.map((text) => text.getLinkUrl())),
      all('https://bar.foo'),
    ),
    kept(
      'a range knows its tab',
      'Class Range, getSheet',
      () => {},
      (range) => range.getSheet().getName(),
      'Scratch',
    ),
    kept(
      'formulas cell by cell',
      'Class Range, getFormulas: empty strings where there is none',
      (range) =>
        range.setFormulas([
          ['=1', ''],
          ['', '=2'],
        ]),
      (range) => range.getFormulas(),
      [
        ['=1', ''],
        ['', '=2'],
      ],
    ),
    {
      name: 'the notes of a tab are cleared',
      source: 'google',
      cite: 'Class Sheet, clearNotes',
      run: (sheet) => {
        sheet.getRange('B2').setNote('x');
        return sheet.clearNotes().getRange('B2').getNote();
      },
      expected: '',
    },
    {
      name: 'the formats of a tab are cleared',
      source: 'google',
      cite: 'Class Sheet, clearFormats: formatting, preserving contents',
      run: (sheet) => {
        const range = sheet.getRange('B2').setValue('x').setBackground('red');
        sheet.clearFormats();
        return [range.getValue(), range.getBackground()];
      },
      expected: ['x', '#ffffff'],
    },
    {
      name: 'a forced row height is kept',
      source: 'google',
      cite: 'Class Sheet, setRowHeightsForced',
      run: (sheet) => sheet.setRowHeightsForced(1, 2, 5).getRowHeight(2),
      expected: 5,
    },
    {
      name: 'rows fit their content again',
      source: 'unconfirmed',
      cite: 'Class Sheet, autoResizeRows: to fit their contents; the height of one line is not stated',
      run: (sheet) => sheet.setRowHeights(1, 2, 60).autoResizeRows(1, 2).getRowHeight(1),
      expected: 21,
    },
    {
      name: 'a column fits its content',
      source: 'google',
      cite: 'Class Sheet, autoResizeColumns: sets the width to fit the text',
      run: (sheet) => {
        sheet.getRange('A1').setValue('a rather long text that needs much more than one hundred pixels');
        sheet.autoResizeColumns(1, 1);
        return sheet.getColumnWidth(1) > 200;
      },
      expected: true,
    },
    kept(
      'content and notes live apart',
      'Class Range, clearContent',
      (range) => range.setNote('x').setValue(1).clearContent(),
      (range) => range.getNote(),
      'x',
    ),
    {
      name: 'column widths are kept',
      source: 'google',
      cite: 'Class Sheet, setColumnWidth, setColumnWidths',
      run: (sheet) => {
        sheet.setColumnWidth(1, 200).setColumnWidths(2, 2, 50);
        return [1, 2, 3].map((column) => sheet.getColumnWidth(column));
      },
      expected: [200, 50, 50],
    },
    {
      name: 'a plain column is 100 pixels, a plain row 21',
      source: 'field',
      cite: 'gas-fakes, tests that also run on Apps Script',
      run: (sheet) => [sheet.getColumnWidth(1), sheet.getRowHeight(1)],
      expected: [100, 21],
    },
    {
      name: 'row heights are kept',
      source: 'google',
      cite: 'Class Sheet, setRowHeight, setRowHeights',
      run: (sheet) => {
        sheet.setRowHeight(1, 200).setRowHeights(2, 2, 60);
        return [1, 2, 3].map((row) => sheet.getRowHeight(row));
      },
      expected: [200, 60, 60],
    },
    {
      name: 'a tab colour is kept and reset',
      source: 'google',
      cite: 'Class Sheet, setTabColor: null resets',
      run: (sheet) => {
        const before = sheet.setTabColor('#ff0000').getTabColor();
        sheet.setTabColor(null);
        return [before, sheet.getTabColor()];
      },
      expected: ['#ff0000', null],
    },
    {
      name: 'gridlines hide',
      source: 'google',
      cite: 'Class Sheet, setHiddenGridlines, hasHiddenGridlines',
      run: (sheet) => [sheet.hasHiddenGridlines(), sheet.setHiddenGridlines(true).hasHiddenGridlines()],
      expected: [false, true],
    },
    {
      name: 'rich text keeps a link on a part',
      source: 'google',
      cite: 'Class RichTextValueBuilder, setLinkUrl(startOffset, endOffset, linkUrl), example',
      run: (sheet) => {
        const text = SpreadsheetApp.newRichTextValue()
          .setText('foo no baz')
          .setLinkUrl(0, 3, 'https://bar.foo')
          .build();
        const read = sheet.getRange('A1').setRichTextValue(text).getRichTextValue();
        return [read.getText(), read.getLinkUrl(0, 3), read.getLinkUrl(4, 6)];
      },
      expected: ['foo no baz', 'https://bar.foo', null],
    },
    {
      name: 'a link on all of the text',
      source: 'google',
      cite: 'Class RichTextValueBuilder, setLinkUrl(linkUrl), example',
      run: (sheet) => {
        const text = SpreadsheetApp.newRichTextValue().setText('Foo').setLinkUrl('https://bar.foo').build();
        return sheet.getRange('A1').setRichTextValue(text).getRichTextValue().getLinkUrl();
      },
      expected: 'https://bar.foo',
    },
    {
      name: 'several links are no single link',
      source: 'google',
      cite: 'Class RichTextValue, getLinkUrl: null if there are multiple links',
      run: () =>
        SpreadsheetApp.newRichTextValue()
          .setText('foo and bar')
          .setLinkUrl(0, 3, 'https://foo.foo')
          .setLinkUrl(8, 11, 'https://bar.bar')
          .build()
          .getLinkUrl(),
      expected: null,
    },
    {
      name: 'runs are the stretches of one look',
      source: 'google',
      cite: 'Class RichTextValue, getRuns: the longest possible substrings of one style',
      run: () => {
        const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
        const text = SpreadsheetApp.newRichTextValue().setText('Bold Italic').setTextStyle(0, 4, bold).build();
        return text.getRuns().map((run) => [run.getText(), run.getTextStyle().isBold()]);
      },
      expected: [
        ['Bold', true],
        [' Italic', false],
      ],
    },
    {
      name: 'rich text that looks like a number stays text',
      source: 'unconfirmed',
      cite: 'no text says whether setRichTextValue parses',
      run: (sheet) =>
        sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('007').build()).getValue(),
      expected: '007',
    },
    {
      name: 'a number has no rich text',
      source: 'google',
      cite: 'Class Range, getRichTextValue: null if the cell value is not text',
      run: (sheet) => sheet.getRange('A1').setValue(5).getRichTextValue(),
      expected: null,
    },
    {
      name: 'a text style holds what was set',
      source: 'google',
      cite: 'Class TextStyleBuilder',
      run: () => {
        const style = SpreadsheetApp.newTextStyle().setBold(true).setFontSize(12).setForegroundColor('#ff0000').build();
        return [style.isBold(), style.isItalic(), style.getFontSize(), style.getForegroundColor()];
      },
      expected: [true, false, 12, '#ff0000'],
    },
    {
      name: 'a conditional format is no background',
      source: 'google',
      cite: 'Class Range, getBackground: the colour of the cell itself',
      run: (sheet) => {
        const range = sheet.getRange('A1').setValue(5);
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenNumberGreaterThan(1)
          .setBackground('#ff0000')
          .setRanges([range])
          .build();
        sheet.setConditionalFormatRules([rule]);
        return range.getBackground();
      },
      expected: '#ffffff',
    },
  ];
}
