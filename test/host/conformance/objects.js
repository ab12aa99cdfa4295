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
  const columnFound = (sheet) => {
    const [found] = sheet.createDeveloperMetadataFinder().withKey('NAME').find();
    return found.getLocation().getColumn();
  };
  return [
    ...claims_({
      'metadata on a column is found by its key | Class Range, addDeveloperMetadata(key, value), example with a column':
        (sheet) => {
          sheet.getRange('B:B').addDeveloperMetadata('NAME', 'score');
          const [found] = sheet.createDeveloperMetadataFinder().withKey('NAME').find();
          return compared_(
            [found.getKey(), found.getValue(), String(found.getLocation().getLocationType())],
            ['NAME', 'score', 'COLUMN'],
          );
        },
      'metadata follows its column | Sheets API guide, developer metadata: associations move with the row or column': (
        sheet,
      ) => {
        sheet.getRange('B:B').addDeveloperMetadata('NAME');
        sheet.insertColumnBefore(1);
        return [columnFound(sheet).getColumn(), 3];
      },
      'metadata follows a moved column | Sheets API guide, developer metadata: associations move with the row or column':
        (sheet) => {
          sheet.getRange('B:B').addDeveloperMetadata('NAME');
          sheet.moveColumns(sheet.getRange('B:B'), 5);
          return [columnFound(sheet).getColumn(), 4];
        },
      'metadata goes with a deleted row | Sheets API guide, developer metadata: deleted with its row, column or sheet':
        (sheet) => {
          sheet.getRange('2:2').addDeveloperMetadata('NAME');
          sheet.deleteRow(2);
          return [sheet.createDeveloperMetadataFinder().withKey('NAME').find().length, 0];
        },
      'metadata of a column calls its place by letters | live: gas-fakes, its tests': (sheet) => {
        sheet.getRange('J:J').addDeveloperMetadata('NAME');
        return [columnFound(sheet).getA1Notation(), 'J:J'];
      },
      'metadata is seen by the document unless told otherwise | live: gas-fakes, its tests': (sheet) => [
        String(sheet.addDeveloperMetadata('NAME', 'x').getDeveloperMetadata()[0].getVisibility()),
        'DOCUMENT',
      ],
      'metadata may be for the project alone | Class Sheet, addDeveloperMetadata(key, value, visibility)': (sheet) => {
        sheet.addDeveloperMetadata('NAME', 'x', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        return [String(sheet.getDeveloperMetadata()[0].getVisibility()), 'PROJECT'];
      },
      'metadata of a spreadsheet | Class Spreadsheet, addDeveloperMetadata(key, value)': (_, book) => {
        book.addDeveloperMetadata('NAME', 'company');
        return [book.getDeveloperMetadata().map((each) => [each.getKey(), each.getValue()]), [['NAME', 'company']]];
      },
      'metadata can be changed and removed | Class DeveloperMetadata, setValue, setKey, remove': (sheet) => {
        const [metadata] = sheet.addDeveloperMetadata('NAME', 'x').getDeveloperMetadata();
        metadata.setValue('y').setKey('OTHER');
        const [changed] = sheet.getDeveloperMetadata();
        const read = [changed.getKey(), changed.getValue()];
        changed.remove();
        return [read.concat(sheet.getDeveloperMetadata().length), ['OTHER', 'y', 0]];
      },
      'a single cell knows nothing of its column | live: gas-fakes, its tests': (sheet) => {
        sheet.getRange('G:G').addDeveloperMetadata('NAME');
        return [sheet.getRange('G3').getDeveloperMetadata().length, 0];
      },
      'a finder looks for several things at once | Class DeveloperMetadataFinder, withKey, withValue': (sheet) => {
        sheet.addDeveloperMetadata('NAME', 'x');
        const finder = () => sheet.createDeveloperMetadataFinder().withKey('NAME');
        return compared_([finder().withValue('x').find().length, finder().withValue('y').find().length], [1, 0]);
      },
      'a name stands for a range | Class Spreadsheet, setNamedRange, getRangeByName': (sheet, book) => {
        book.setNamedRange('TaxRates', sheet.getRange('A1:B2'));
        return compared_(
          [book.getRangeByName('TaxRates').getA1Notation(), book.getRangeByName('nothing')],
          ['A1:B2', null],
        );
      },
      'a name can be changed, moved and removed | Class NamedRange, setName, setRange, remove': (sheet, book) => {
        book.setNamedRange('One', sheet.getRange('A1'));
        const [named] = book.getNamedRanges();
        named.setName('Two');
        named.setRange(sheet.getRange('B2'));
        const read = book.getNamedRanges().map((each) => [each.getName(), each.getRange().getA1Notation()]);
        named.remove();
        return compared_([read, book.getNamedRanges().length], [[['Two', 'B2']], 0]);
      },
      'a formula may use a name | Sheets help, name a range of cells': (sheet, book) => {
        sheet.getRange('A1:A2').setValues([[1], [2]]);
        book.setNamedRange('Numbers', sheet.getRange('A1:A2'));
        return [sheet.getRange('B1').setFormula('=SUM(Numbers)').getValue(), 3];
      },
      'a filter knows its range | Class Range, createFilter; Class Filter, getRange': (sheet) => {
        accounts(sheet);
        return [sheet.getRange('A1:B4').createFilter().getRange().getA1Notation(), 'A1:B4'];
      },
      'a tab without a filter has none | Class Sheet, getFilter: null if there is no filter': (sheet) =>
        compared_(sheet.getFilter(), null),
      'sorting through a filter moves its own range only | Class Filter, sort: sorts the filtered range, excluding the first row':
        (sheet) => {
          accounts(sheet);
          sheet.getRange('A1:B4').createFilter().sort(1, true);
          return [
            sheet.getRange('A1:C4').getValues(),
            table_(['Customer', 'ARR', 'Mine'], ['Alpha', 10, 'd'], ['Beta', 20, 'a'], ['Delta', 30, 'b']),
          ];
        },
      'a filter hides the rows that do not pass | Class Filter, setColumnFilterCriteria; Class Sheet, isRowHiddenByFilter':
        (sheet) => {
          accounts(sheet);
          const criteria = SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(15).build();
          sheet.getRange('A1:B4').createFilter().setColumnFilterCriteria(2, criteria);
          return [[2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row)), [false, true, false]];
        },
      'criteria can be taken away | Class Filter, removeColumnFilterCriteria, getColumnFilterCriteria': (sheet) => {
        accounts(sheet);
        const filter = sheet.getRange('A1:B4').createFilter();
        filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(['10']).build());
        const hidden = sheet.isRowHiddenByFilter(3);
        filter.removeColumnFilterCriteria(2);
        return compared_(
          [hidden, sheet.isRowHiddenByFilter(3), filter.getColumnFilterCriteria(2)],
          [true, false, null],
        );
      },
      'a removed filter is gone | Class Filter, remove': (sheet) => {
        sheet.getRange('A1:B4').createFilter().remove();
        return [sheet.getFilter(), null];
      },
      'a range beside the filter answers with the filter | live: gas-fakes, its tests': (sheet) => {
        sheet.getRange('A1:C5').createFilter();
        return [sheet.getRange('E7').getFilter().getRange().getA1Notation(), 'A1:C5'];
      },
      'a protected range says so | Class Range, protect; Class Protection, setDescription': (sheet) => {
        const protection = sheet.getRange('A1:B10').protect().setDescription('Sample');
        const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
        return compared_(
          [
            String(protection.getProtectionType()),
            found.getDescription(),
            found.getRange().getA1Notation(),
            found.canEdit(),
          ],
          ['RANGE', 'Sample', 'A1:B10', true],
        );
      },
      'a protected tab says so | Class Sheet, protect; getProtections(type)': (sheet) => {
        sheet.protect().setWarningOnly(true);
        const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
        return compared_(
          [
            String(found.getProtectionType()),
            found.isWarningOnly(),
            sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
          ],
          ['SHEET', true, 0],
        );
      },
      'who runs the script stays an editor | Class Protection, example; removeEditors: nor the current user': (
        sheet,
      ) => {
        const me = Session.getEffectiveUser();
        const protection = sheet.getRange('A1:B10').protect();
        protection.addEditor(me).addEditors([me.getEmail()]).removeEditor(me);
        protection.removeEditors(protection.getEditors());
        if (protection.canDomainEdit()) protection.setDomainEdit(false);
        const editors = protection.getEditors().map((editor) => editor.getEmail());
        return compared_(
          [editors.includes(me.getEmail()), protection.canEdit(), sheet.getRange('A1').canEdit()],
          [true, true, true],
        );
      },
      'a protected tab names the ranges that stay open | Class Protection, setUnprotectedRanges, getUnprotectedRanges':
        (sheet) => {
          sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B5'), sheet.getRange('D1')]);
          const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
          return [addresses_(found.getUnprotectedRanges()), ['B2:B5', 'D1']];
        },
      'a validation is read back | Class Range, setDataValidation; Class DataValidation, getCriteriaType, getCriteriaValues':
        (sheet) => {
          const rule = sheet.getRange('A1').setDataValidation(list(false)).getDataValidation();
          return compared_(
            [String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid()],
            ['VALUE_IN_LIST', [['Yes', 'No'], true], false],
          );
        },
      'a cell without a validation has none | Class Range, getDataValidation: null if not set': (sheet) =>
        compared_(sheet.getRange('A1').getDataValidation(), null),
      'an invalid value passes where that is allowed | Class DataValidationBuilder, setAllowInvalid: a warning, not a rejection':
        (sheet) => [sheet.getRange('A1').setDataValidation(list(true)).setValue('Maybe').getValue(), 'Maybe'],
      'a valid value passes | Class DataValidationBuilder, requireValueInList': (sheet) =>
        compared_(sheet.getRange('A1').setDataValidation(list(false)).setValue('Yes').getValue(), 'Yes'),
      'validations cell by cell | Class Range, setDataValidations, getDataValidations: null where none is set': (
        sheet,
      ) => [
        sheet
          .getRange('A1:B1')
          .setDataValidations([[list(true), null]])
          .getDataValidations()
          .map((row) => row.map((rule) => rule && String(rule.getCriteriaType()))),
        [['VALUE_IN_LIST', null]],
      ],
      'validations are cleared | Class Range, clearDataValidations': (sheet) =>
        compared_(sheet.getRange('A1').setDataValidation(list(true)).clearDataValidations().getDataValidation(), null),
      'a checkbox starts unticked | Class Range, insertCheckboxes: initial unchecked state, example': (sheet) => {
        const range = sheet.getRange('A1').insertCheckboxes();
        return compared_(
          [range.getValue(), range.isChecked(), range.check().getValue(), range.uncheck().getValue()],
          [false, false, true, false],
        );
      },
      'a builder copies a rule | Class DataValidation, copy': () => {
        const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 100).setHelpText('1 to 100').build();
        const copy = rule.copy().setAllowInvalid(false).build();
        return compared_(
          [
            String(copy.getCriteriaType()),
            copy.getCriteriaValues(),
            copy.getHelpText(),
            copy.getAllowInvalid(),
            rule.getAllowInvalid(),
          ],
          ['NUMBER_BETWEEN', [1, 100], '1 to 100', false, true],
        );
      },
      'setting rules replaces all of them | Class Sheet, setConditionalFormatRules: replaces all currently existing rules':
        (sheet) => {
          const rule = (number) =>
            SpreadsheetApp.newConditionalFormatRule()
              .whenNumberGreaterThan(number)
              .setBackground('#ff0000')
              .setRanges([sheet.getRange('A1:A5')])
              .build();
          sheet.setConditionalFormatRules([rule(1), rule(2)]);
          sheet.setConditionalFormatRules([rule(3)]);
          return [
            sheet.getConditionalFormatRules().map((each) => each.getBooleanCondition().getCriteriaValues()),
            [[3]],
          ];
        },
      'a rule is read back | Class ConditionalFormatRule, getRanges, getBooleanCondition': (sheet) => {
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
        return compared_(
          [
            rule.getRanges()[0].getA1Notation(),
            String(condition.getCriteriaType()),
            condition.getBold(),
            rule.getGradientCondition(),
          ],
          ['B2:B9', 'TEXT_CONTAINS', true, null],
        );
      },
      'rules can be cleared | Class Sheet, clearConditionalFormatRules': (sheet) => {
        sheet.setConditionalFormatRules([
          SpreadsheetApp.newConditionalFormatRule()
            .whenCellEmpty()
            .setBackground('red')
            .setRanges([sheet.getRange('A1')])
            .build(),
        ]);
        sheet.clearConditionalFormatRules();
        return [sheet.getConditionalFormatRules().length, 0];
      },
      'a chart is there once it is inserted | Class Sheet, newChart, insertChart: not drawn until insertChart': (
        sheet,
      ) => {
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
        return compared_(
          [before, drawn.getRanges()[0].getA1Notation(), place.getAnchorRow(), place.getAnchorColumn()],
          [0, 'A1:B4', 5, 5],
        );
      },
      'a chart may be made by its kind | Class EmbeddedChartBuilder, asColumnChart, asBarChart, setNumHeaders': (
        sheet,
      ) => {
        accounts(sheet);
        const range = sheet.getRange('A1:B4');
        const place = (builder) => builder.addRange(range).setNumHeaders(1).setPosition(1, 5, 0, 0).build();
        sheet.insertChart(place(sheet.newChart().asColumnChart()));
        sheet.insertChart(place(sheet.newChart().asBarChart()));
        return [sheet.getCharts().map((chart) => chart.getRanges()[0].getA1Notation()), ['A1:B4', 'A1:B4']];
      },
      'a chart is changed and removed | Class Sheet, updateChart, removeChart': (sheet) => {
        const range = sheet.getRange('A1:B4');
        sheet.insertChart(
          sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(range).setPosition(1, 1, 0, 0).build(),
        );
        sheet.updateChart(sheet.getCharts()[0].modify().setPosition(3, 4, 0, 0).build());
        const row = sheet.getCharts()[0].getContainerInfo().getAnchorRow();
        sheet.removeChart(sheet.getCharts()[0]);
        return compared_([row, sheet.getCharts().length], [3, 0]);
      },
    }),
  ];
}
