import {type GSpreadsheet, rangeOf, sheetOf, spreadsheetOf, tabOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine, execution} from '../bridge/run';
import type {Service} from '../bridge/service';
import {ruleBuilder} from '../parts/conditional-format';
import {criteriaBuilder} from '../parts/filter';
import {richTextBuilder, textStyleBuilder} from '../parts/rich-text';
import {validationBuilder} from '../parts/validation';
import {activeBlock} from '../sheet/tab';
import {userInterface} from './ui';

/** The global `SpreadsheetApp`. */
export const spreadsheetApp: Service<GoogleAppsScript.Spreadsheet.SpreadsheetApp, null> = {
  free: {
    getUi() {
      const {authMode, options} = execution();
      if (authMode === 'CUSTOM_FUNCTION' || options.hasUi === false) {
        refuse('Cannot call SpreadsheetApp.getUi() from this context.');
      }
      return userInterface();
    },
    newRichTextValue: () => richTextBuilder(),
    newTextStyle: () => textStyleBuilder(),
    newDataValidation: () => validationBuilder(),
    newConditionalFormatRule: () => ruleBuilder(),
    newFilterCriteria: () => criteriaBuilder(),
  },
  look: {
    getActive: () => activeSpreadsheet('getActive'),
    getActiveSpreadsheet: () => activeSpreadsheet('getActiveSpreadsheet'),
    getActiveSheet: () => tabOf(active('getActiveSheet').sheet),
    getActiveRange() {
      const {sheet} = active('getActiveRange');
      return rangeOf(sheet, activeBlock(sheet));
    },
  },
  read: {
    flush: () => execution().workbook.settle(),
  },
  change: {
    setActiveSheet(_, tab) {
      active('setActiveSheet');
      engine.activate(sheetOf(tab), null);
      return tab;
    },
  },
  enums: [
    'BooleanCriteria',
    'BorderStyle',
    'CopyPasteType',
    'DataValidationCriteria',
    'DeveloperMetadataLocationType',
    'DeveloperMetadataVisibility',
    'Dimension',
    'ProtectionType',
    'SheetType',
    'WrapStrategy',
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
