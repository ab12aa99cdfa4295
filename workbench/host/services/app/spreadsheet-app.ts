import {type GRange, type GSpreadsheet, sheetOf, spreadsheetOf, tabOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine, execution} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
import {NO_RULE} from '../parts/conditional-format';
import {NO_VALIDATION} from '../parts/validation';
import {activeRange} from '../sheet/selection';

/** The global `SpreadsheetApp`. */
export const spreadsheetApp: Service<GoogleAppsScript.Spreadsheet.SpreadsheetApp, null> = {
  free: {
    getUi() {
      const {authMode, options} = execution();
      if (authMode === 'CUSTOM_FUNCTION' || options.hasUi === false) {
        refuse('Cannot call SpreadsheetApp.getUi() from this context.');
      }
      return wrap('Ui', null);
    },
    newColor: () => wrap('SpreadsheetApp.ColorBuilder', {color: ''}),
    newRichTextValue: () => wrap('SpreadsheetApp.RichTextValueBuilder', {text: null, runs: []}),
    newTextStyle: () => wrap('SpreadsheetApp.TextStyleBuilder', {}),
    newCellImage: () => wrap('SpreadsheetApp.CellImageBuilder', {}),
    newDataValidation: () => wrap('SpreadsheetApp.DataValidationBuilder', {...NO_VALIDATION}),
    newConditionalFormatRule: () => wrap('SpreadsheetApp.ConditionalFormatRuleBuilder', {...NO_RULE, look: {}}),
    newFilterCriteria: () => wrap('SpreadsheetApp.FilterCriteriaBuilder', {hiddenValues: [], condition: null}),
  },
  look: {
    getActive: () => activeSpreadsheet('getActive'),
    getActiveSpreadsheet: () => activeSpreadsheet('getActiveSpreadsheet'),
    getActiveSheet: () => tabOf(active('getActiveSheet').sheet),
    getActiveRange: () => activeRange(active('getActiveRange').sheet) as GRange,
  },
  read: {
    getSelection: () => wrap('SpreadsheetApp.Selection', active('getSelection').sheet),
    flush: () => execution().workbook.settle(),
  },
  change: {
    // There is one spreadsheet: making it the active one changes nothing.
    setActiveSpreadsheet() {},
    setActiveSheet(_, tab) {
      active('setActiveSheet');
      engine.activate(sheetOf(tab), null);
      return tab;
    },
  },
  enums: [
    ...['AutoFillSeries', 'BandingTheme', 'BooleanCriteria', 'BorderStyle', 'ColorType', 'CopyPasteType'],
    ...[
      'DataValidationCriteria',
      'DeveloperMetadataLocationType',
      'DeveloperMetadataVisibility',
      'Dimension',
      'Direction',
    ],
    ...['GroupControlTogglePosition', 'InterpolationType', 'ProtectionType', 'RecalculationInterval', 'RelativeDate'],
    ...['SheetType', 'SortOrder', 'TextDirection', 'TextToColumnsDelimiter', 'ThemeColorType', 'WrapStrategy'],
  ],
};

/** What is active in the document. @throws when the run may not see the document */
function active(method: string) {
  return visibleWorkbook(method).active;
}

function activeSpreadsheet(method: string): GSpreadsheet {
  return spreadsheetOf(visibleWorkbook(method));
}

function visibleWorkbook(method: string) {
  const {authMode, workbook} = execution();
  if (authMode === 'NONE') refuse(`You do not have permission to call SpreadsheetApp.${method}`);
  return workbook;
}
