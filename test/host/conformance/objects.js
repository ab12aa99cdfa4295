// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of this folder call these functions
// What lies on top of the cells: metadata, names, filters, protections, validations, rules, charts.

function objectCases_() {
  const accounts = (sheet) =>
    sheet.getRange('A1:C4').setValues([
      ['Customer', 'ARR', 'Mine'],
      ['Delta', 30, 'd'],
      ['Alpha', 10, 'a'],
      ['Beta', 20, 'b'],
    ]);
  const list = (allowInvalid) =>
    SpreadsheetApp.newDataValidation().requireValueInList(['Yes', 'No']).setAllowInvalid(allowInvalid).build();
  return [
    {
      name: 'metadata on a column is found by its key',
      source: 'google',
      cite: 'Class Range, addDeveloperMetadata(key, value), example with a column',
      run: (sheet) => {
        sheet.getRange('B:B').addDeveloperMetadata('NAME', 'score');
        const [found] = sheet.createDeveloperMetadataFinder().withKey('NAME').find();
        return [found.getKey(), found.getValue(), String(found.getLocation().getLocationType())];
      },
      expected: ['NAME', 'score', 'COLUMN'],
    },
    {
      name: 'metadata follows its column',
      source: 'google',
      cite: 'Sheets API guide, developer metadata: associations move with the row or column',
      run: (sheet) => {
        sheet.getRange('B:B').addDeveloperMetadata('NAME');
        sheet.insertColumnBefore(1);
        return sheet.createDeveloperMetadataFinder().withKey('NAME').find()[0].getLocation().getColumn().getColumn();
      },
      expected: 3,
    },
    {
      name: 'metadata follows a moved column',
      source: 'google',
      cite: 'Sheets API guide, developer metadata: associations move with the row or column',
      run: (sheet) => {
        sheet.getRange('B:B').addDeveloperMetadata('NAME');
        sheet.moveColumns(sheet.getRange('B:B'), 5);
        return sheet.createDeveloperMetadataFinder().withKey('NAME').find()[0].getLocation().getColumn().getColumn();
      },
      expected: 4,
    },
    {
      name: 'metadata goes with a deleted row',
      source: 'google',
      cite: 'Sheets API guide, developer metadata: deleted with its row, column or sheet',
      run: (sheet) => {
        sheet.getRange('2:2').addDeveloperMetadata('NAME');
        sheet.deleteRow(2);
        return sheet.createDeveloperMetadataFinder().withKey('NAME').find().length;
      },
      expected: 0,
    },
    {
      name: 'metadata of a column calls its place by letters',
      source: 'field',
      cite: 'gas-fakes, tests that also run on Apps Script',
      run: (sheet) => {
        sheet.getRange('J:J').addDeveloperMetadata('NAME');
        return sheet
          .createDeveloperMetadataFinder()
          .withKey('NAME')
          .find()[0]
          .getLocation()
          .getColumn()
          .getA1Notation();
      },
      expected: 'J:J',
    },
    {
      name: 'metadata is seen by the document unless told otherwise',
      source: 'field',
      cite: 'gas-fakes, tests that also run on Apps Script',
      run: (sheet) => String(sheet.addDeveloperMetadata('NAME', 'x').getDeveloperMetadata()[0].getVisibility()),
      expected: 'DOCUMENT',
    },
    {
      name: 'metadata may be for the project alone',
      source: 'google',
      cite: 'Class Sheet, addDeveloperMetadata(key, value, visibility)',
      run: (sheet) => {
        sheet.addDeveloperMetadata('NAME', 'x', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        return String(sheet.getDeveloperMetadata()[0].getVisibility());
      },
      expected: 'PROJECT',
    },
    {
      name: 'metadata of a spreadsheet',
      source: 'google',
      cite: 'Class Spreadsheet, addDeveloperMetadata(key, value)',
      run: (_, book) => {
        book.addDeveloperMetadata('NAME', 'company');
        return book.getDeveloperMetadata().map((each) => [each.getKey(), each.getValue()]);
      },
      expected: [['NAME', 'company']],
    },
    {
      name: 'metadata can be changed and removed',
      source: 'google',
      cite: 'Class DeveloperMetadata, setValue, setKey, remove',
      run: (sheet) => {
        const [metadata] = sheet.addDeveloperMetadata('NAME', 'x').getDeveloperMetadata();
        metadata.setValue('y').setKey('OTHER');
        const [changed] = sheet.getDeveloperMetadata();
        const read = [changed.getKey(), changed.getValue()];
        changed.remove();
        return read.concat(sheet.getDeveloperMetadata().length);
      },
      expected: ['OTHER', 'y', 0],
    },
    {
      name: 'a single cell knows nothing of its column',
      source: 'field',
      cite: 'gas-fakes, tests that also run on Apps Script',
      run: (sheet) => {
        sheet.getRange('G:G').addDeveloperMetadata('NAME');
        return sheet.getRange('G3').getDeveloperMetadata().length;
      },
      expected: 0,
    },
    {
      name: 'a finder looks for several things at once',
      source: 'google',
      cite: 'Class DeveloperMetadataFinder, withKey, withValue',
      run: (sheet) => {
        sheet.addDeveloperMetadata('NAME', 'x');
        const finder = () => sheet.createDeveloperMetadataFinder().withKey('NAME');
        return [finder().withValue('x').find().length, finder().withValue('y').find().length];
      },
      expected: [1, 0],
    },
    {
      name: 'a name stands for a range',
      source: 'google',
      cite: 'Class Spreadsheet, setNamedRange, getRangeByName',
      run: (sheet, book) => {
        book.setNamedRange('TaxRates', sheet.getRange('A1:B2'));
        return [book.getRangeByName('TaxRates').getA1Notation(), book.getRangeByName('nothing')];
      },
      expected: ['A1:B2', null],
    },
    {
      name: 'a name can be changed, moved and removed',
      source: 'google',
      cite: 'Class NamedRange, setName, setRange, remove',
      run: (sheet, book) => {
        book.setNamedRange('One', sheet.getRange('A1'));
        const [named] = book.getNamedRanges();
        named.setName('Two');
        named.setRange(sheet.getRange('B2'));
        const read = book.getNamedRanges().map((each) => [each.getName(), each.getRange().getA1Notation()]);
        named.remove();
        return [read, book.getNamedRanges().length];
      },
      expected: [[['Two', 'B2']], 0],
    },
    {
      name: 'a formula may use a name',
      source: 'google',
      cite: 'Sheets help, name a range of cells',
      run: (sheet, book) => {
        sheet.getRange('A1:A2').setValues([[1], [2]]);
        book.setNamedRange('Numbers', sheet.getRange('A1:A2'));
        return sheet.getRange('B1').setFormula('=SUM(Numbers)').getValue();
      },
      expected: 3,
    },
    {
      name: 'a filter knows its range',
      source: 'google',
      cite: 'Class Range, createFilter; Class Filter, getRange',
      run: (sheet) => {
        accounts(sheet);
        return sheet.getRange('A1:B4').createFilter().getRange().getA1Notation();
      },
      expected: 'A1:B4',
    },
    {
      name: 'a tab without a filter has none',
      source: 'google',
      cite: 'Class Sheet, getFilter: null if there is no filter',
      run: (sheet) => sheet.getFilter(),
      expected: null,
    },
    {
      name: 'sorting through a filter moves its own range only',
      source: 'google',
      cite: 'Class Filter, sort: sorts the filtered range, excluding the first row',
      run: (sheet) => {
        accounts(sheet);
        sheet.getRange('A1:B4').createFilter().sort(1, true);
        return sheet.getRange('A1:C4').getValues();
      },
      expected: [
        ['Customer', 'ARR', 'Mine'],
        ['Alpha', 10, 'd'],
        ['Beta', 20, 'a'],
        ['Delta', 30, 'b'],
      ],
    },
    {
      name: 'a filter hides the rows that do not pass',
      source: 'google',
      cite: 'Class Filter, setColumnFilterCriteria; Class Sheet, isRowHiddenByFilter',
      run: (sheet) => {
        accounts(sheet);
        const criteria = SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(15).build();
        sheet.getRange('A1:B4').createFilter().setColumnFilterCriteria(2, criteria);
        return [2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row));
      },
      expected: [false, true, false],
    },
    {
      name: 'criteria can be taken away',
      source: 'google',
      cite: 'Class Filter, removeColumnFilterCriteria, getColumnFilterCriteria',
      run: (sheet) => {
        accounts(sheet);
        const filter = sheet.getRange('A1:B4').createFilter();
        filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(['10']).build());
        const hidden = sheet.isRowHiddenByFilter(3);
        filter.removeColumnFilterCriteria(2);
        return [hidden, sheet.isRowHiddenByFilter(3), filter.getColumnFilterCriteria(2)];
      },
      expected: [true, false, null],
    },
    {
      name: 'a removed filter is gone',
      source: 'google',
      cite: 'Class Filter, remove',
      run: (sheet) => {
        sheet.getRange('A1:B4').createFilter().remove();
        return sheet.getFilter();
      },
      expected: null,
    },
    {
      name: 'a range beside the filter answers with the filter',
      source: 'field',
      cite: 'gas-fakes, tests that also run on Apps Script',
      run: (sheet) => {
        sheet.getRange('A1:C5').createFilter();
        return sheet.getRange('E7').getFilter().getRange().getA1Notation();
      },
      expected: 'A1:C5',
    },
    {
      name: 'a protected range says so',
      source: 'google',
      cite: 'Class Range, protect; Class Protection, setDescription',
      run: (sheet) => {
        const protection = sheet.getRange('A1:B10').protect().setDescription('Sample');
        const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
        return [
          String(protection.getProtectionType()),
          found.getDescription(),
          found.getRange().getA1Notation(),
          found.canEdit(),
        ];
      },
      expected: ['RANGE', 'Sample', 'A1:B10', true],
    },
    {
      name: 'a protected tab says so',
      source: 'google',
      cite: 'Class Sheet, protect; getProtections(type)',
      run: (sheet) => {
        sheet.protect().setWarningOnly(true);
        const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
        return [
          String(found.getProtectionType()),
          found.isWarningOnly(),
          sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
        ];
      },
      expected: ['SHEET', true, 0],
    },
    {
      name: 'a protected tab names the ranges that stay open',
      source: 'google',
      cite: 'Class Protection, setUnprotectedRanges, getUnprotectedRanges',
      run: (sheet) => {
        sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B5'), sheet.getRange('D1')]);
        const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
        return found.getUnprotectedRanges().map((range) => range.getA1Notation());
      },
      expected: ['B2:B5', 'D1'],
    },
    {
      name: 'a validation is read back',
      source: 'google',
      cite: 'Class Range, setDataValidation; Class DataValidation, getCriteriaType, getCriteriaValues',
      run: (sheet) => {
        const rule = sheet.getRange('A1').setDataValidation(list(false)).getDataValidation();
        return [String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid()];
      },
      expected: ['VALUE_IN_LIST', [['Yes', 'No'], true], false],
    },
    {
      name: 'a cell without a validation has none',
      source: 'google',
      cite: 'Class Range, getDataValidation: null if not set',
      run: (sheet) => sheet.getRange('A1').getDataValidation(),
      expected: null,
    },
    {
      name: 'an invalid value passes where that is allowed',
      source: 'google',
      cite: 'Class DataValidationBuilder, setAllowInvalid: a warning, not a rejection',
      run: (sheet) => sheet.getRange('A1').setDataValidation(list(true)).setValue('Maybe').getValue(),
      expected: 'Maybe',
    },
    {
      name: 'a valid value passes',
      source: 'google',
      cite: 'Class DataValidationBuilder, requireValueInList',
      run: (sheet) => sheet.getRange('A1').setDataValidation(list(false)).setValue('Yes').getValue(),
      expected: 'Yes',
    },
    {
      name: 'validations cell by cell',
      source: 'google',
      cite: 'Class Range, setDataValidations, getDataValidations: null where none is set',
      run: (sheet) =>
        sheet
          .getRange('A1:B1')
          .setDataValidations([[list(true), null]])
          .getDataValidations()
          .map((row) => row.map((rule) => rule && String(rule.getCriteriaType()))),
      expected: [['VALUE_IN_LIST', null]],
    },
    {
      name: 'validations are cleared',
      source: 'google',
      cite: 'Class Range, clearDataValidations',
      run: (sheet) => sheet.getRange('A1').setDataValidation(list(true)).clearDataValidations().getDataValidation(),
      expected: null,
    },
    {
      name: 'a checkbox starts unticked',
      source: 'google',
      cite: 'Class Range, insertCheckboxes: initial unchecked state, example',
      run: (sheet) => {
        const range = sheet.getRange('A1').insertCheckboxes();
        return [range.getValue(), range.isChecked(), range.check().getValue(), range.uncheck().getValue()];
      },
      expected: [false, false, true, false],
    },
    {
      name: 'a builder copies a rule',
      source: 'google',
      cite: 'Class DataValidation, copy',
      run: () => {
        const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 100).setHelpText('1 to 100').build();
        const copy = rule.copy().setAllowInvalid(false).build();
        return [
          String(copy.getCriteriaType()),
          copy.getCriteriaValues(),
          copy.getHelpText(),
          copy.getAllowInvalid(),
          rule.getAllowInvalid(),
        ];
      },
      expected: ['NUMBER_BETWEEN', [1, 100], '1 to 100', false, true],
    },
    {
      name: 'setting rules replaces all of them',
      source: 'google',
      cite: 'Class Sheet, setConditionalFormatRules: replaces all currently existing rules',
      run: (sheet) => {
        const rule = (number) =>
          SpreadsheetApp.newConditionalFormatRule()
            .whenNumberGreaterThan(number)
            .setBackground('#ff0000')
            .setRanges([sheet.getRange('A1:A5')])
            .build();
        sheet.setConditionalFormatRules([rule(1), rule(2)]);
        sheet.setConditionalFormatRules([rule(3)]);
        return sheet.getConditionalFormatRules().map((each) => each.getBooleanCondition().getCriteriaValues());
      },
      expected: [[3]],
    },
    {
      name: 'a rule is read back',
      source: 'google',
      cite: 'Class ConditionalFormatRule, getRanges, getBooleanCondition',
      run: (sheet) => {
        sheet.setConditionalFormatRules([
          SpreadsheetApp.newConditionalFormatRule()
            .whenTextContains('Hot')
            .setFontColor('#ff0000')
            .setBold(true)
            .setRanges([sheet.getRange('B2:B9')])
            .build(),
        ]);
        const [rule] = sheet.getConditionalFormatRules();
        const condition = rule.getBooleanCondition();
        return [
          rule.getRanges()[0].getA1Notation(),
          String(condition.getCriteriaType()),
          condition.getBold(),
          rule.getGradientCondition(),
        ];
      },
      expected: ['B2:B9', 'TEXT_CONTAINS', true, null],
    },
    {
      name: 'rules can be cleared',
      source: 'google',
      cite: 'Class Sheet, clearConditionalFormatRules',
      run: (sheet) => {
        sheet.setConditionalFormatRules([
          SpreadsheetApp.newConditionalFormatRule()
            .whenCellEmpty()
            .setBackground('red')
            .setRanges([sheet.getRange('A1')])
            .build(),
        ]);
        sheet.clearConditionalFormatRules();
        return sheet.getConditionalFormatRules().length;
      },
      expected: 0,
    },
    {
      name: 'a chart is there once it is inserted',
      source: 'google',
      cite: 'Class Sheet, newChart, insertChart: not drawn until insertChart',
      run: (sheet) => {
        accounts(sheet);
        const chart = sheet
          .newChart()
          .setChartType(Charts.ChartType.BAR)
          .addRange(sheet.getRange('A1:B4'))
          .setPosition(5, 5, 0, 0)
          .setOption('title', 'ARR')
          .build();
        const before = sheet.getCharts().length;
        sheet.insertChart(chart);
        const [drawn] = sheet.getCharts();
        const place = drawn.getContainerInfo();
        return [before, drawn.getRanges()[0].getA1Notation(), place.getAnchorRow(), place.getAnchorColumn()];
      },
      expected: [0, 'A1:B4', 5, 5],
    },
    {
      name: 'a chart may be made by its kind',
      source: 'google',
      cite: 'Class EmbeddedChartBuilder, asColumnChart, asBarChart, setNumHeaders',
      run: (sheet) => {
        accounts(sheet);
        const range = sheet.getRange('A1:B4');
        const place = (builder) => builder.addRange(range).setNumHeaders(1).setPosition(1, 5, 0, 0).build();
        sheet.insertChart(place(sheet.newChart().asColumnChart()));
        sheet.insertChart(place(sheet.newChart().asBarChart()));
        return sheet.getCharts().map((chart) => chart.getRanges()[0].getA1Notation());
      },
      expected: ['A1:B4', 'A1:B4'],
    },
    {
      name: 'a chart is changed and removed',
      source: 'google',
      cite: 'Class Sheet, updateChart, removeChart',
      run: (sheet) => {
        const range = sheet.getRange('A1:B4');
        sheet.insertChart(
          sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(range).setPosition(1, 1, 0, 0).build(),
        );
        sheet.updateChart(sheet.getCharts()[0].modify().setPosition(3, 4, 0, 0).build());
        const row = sheet.getCharts()[0].getContainerInfo().getAnchorRow();
        sheet.removeChart(sheet.getCharts()[0]);
        return [row, sheet.getCharts().length];
      },
      expected: [3, 0],
    },
  ];
}
