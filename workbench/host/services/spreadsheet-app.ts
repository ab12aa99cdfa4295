import {sheetOf} from './alive';
import {ColorBuilderService} from './color';
import {RuleBuilderService} from './conditional';
import {enumeration} from './enums';
import {FilterCriteriaBuilderService} from './filter';
import {spreadsheetService} from './make';
import {placeOf} from './range-place';
import {refuse} from './refuse';
import {RichTextBuilderService, TextStyleBuilderService} from './rich-text';
import type {SheetService} from './sheet';
import type {SpreadsheetService} from './spreadsheet';
import {engine, execution, meter, surface} from './surface';
import {uiService} from './ui';
import {ValidationBuilderService} from './validation';

type GRange = GoogleAppsScript.Spreadsheet.Range;

/** The global `SpreadsheetApp`. */
export class SpreadsheetAppService extends surface<GoogleAppsScript.Spreadsheet.SpreadsheetApp>('SpreadsheetApp') {
  override getActive(): SpreadsheetService {
    return active('getActive');
  }

  override getActiveSpreadsheet(): SpreadsheetService {
    return active('getActiveSpreadsheet');
  }

  override getActiveSheet(): SheetService {
    return active('getActiveSheet').getActiveSheet();
  }

  override getActiveRange(): GRange {
    return active('getActiveRange').getActiveSheet().getActiveRange()!;
  }

  override getCurrentCell(): GRange {
    return active('getCurrentCell').getActiveSheet().getActiveCell();
  }

  override setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetService {
    active('setActiveSheet');
    engine.activate(sheetOf(sheet), null);
    return sheet as unknown as SheetService;
  }

  override setActiveRange(range: GRange): GRange {
    active('setActiveRange');
    const {sheet, block} = placeOf(range);
    engine.activate(sheet, block);
    return range;
  }

  override flush(): void {
    execution().workbook.settle();
  }

  override getUi(): GoogleAppsScript.Base.Ui {
    const {authMode, options} = execution();
    if (authMode === 'CUSTOM_FUNCTION' || options.hasUi === false) {
      refuse('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    return uiService();
  }

  override newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return new RichTextBuilderService();
  }

  override newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return new TextStyleBuilderService();
  }

  override newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new ValidationBuilderService();
  }

  override newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new RuleBuilderService();
  }

  override newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return new FilterCriteriaBuilderService();
  }

  override newColor(): GoogleAppsScript.Spreadsheet.ColorBuilder {
    return new ColorBuilderService();
  }
}

const ENUMERATIONS =
  'BooleanCriteria BorderStyle ColorType CopyPasteType DataValidationCriteria DeveloperMetadataLocationType DeveloperMetadataVisibility Dimension Direction InterpolationType ProtectionType RelativeDate SheetType TextDirection ThemeColorType WrapStrategy';

for (const name of ENUMERATIONS.split(' ')) {
  Object.defineProperty(SpreadsheetAppService.prototype, name, {get: () => enumeration(name)});
}

meter(SpreadsheetAppService, 'SpreadsheetApp', {
  free: [
    'getUi',
    'newRichTextValue',
    'newTextStyle',
    'newDataValidation',
    'newConditionalFormatRule',
    'newFilterCriteria',
    'newColor',
  ],
  looks: ['getActive', 'getActiveSpreadsheet', 'getActiveSheet', 'getActiveRange', 'getCurrentCell'],
  changes: ['setActiveSheet', 'setActiveRange'],
});

/** @throws when the run may not see the document */
function active(method: string): SpreadsheetService {
  const {authMode, workbook} = execution();
  if (authMode === 'NONE') refuse(`You do not have permission to call SpreadsheetApp.${method}`);
  return spreadsheetService(workbook);
}
