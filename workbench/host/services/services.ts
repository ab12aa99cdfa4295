import {blob} from './app/blob';
import {htmlOutput, htmlService, htmlTemplate, metaTag} from './app/html';
import {lock, lockService} from './app/lock';
import {logger} from './app/logger';
import {authorizationInfo, scriptApp, session} from './app/session';
import {spreadsheet} from './app/spreadsheet';
import {spreadsheetApp} from './app/spreadsheet-app';
import {cache, cacheService, properties, propertiesService} from './app/stores';
import {menu, promptResponse, ui} from './app/ui';
import {utilities} from './app/utilities';
import type {Services} from './bridge/service';
import {bandingService} from './parts/banding';
import {cellImages} from './parts/cell-image';
import {chartBuilders, chartOptions, containerInfo, embeddedChart} from './parts/chart';
import {colorBuilderService, colorService, rgbColor, themeColor} from './parts/color';
import {booleanCondition, conditionalRule, gradientCondition, ruleBuilder} from './parts/conditional-format';
import {filterCriteria, filterCriteriaBuilder, filterService, sortSpec} from './parts/filter';
import {metadataFinderService, metadataLocation, metadataService} from './parts/metadata';
import {namedRange} from './parts/named-range';
import {protectionService} from './parts/protection';
import {richTextValue, richTextValueBuilder} from './parts/rich-text';
import {textStyle, textStyleBuilder} from './parts/text-style';
import {user} from './parts/user';
import {validationBuilder, validationService} from './parts/validation';
import {rangeAttached} from './range/attached';
import {borders} from './range/border';
import {rangeContent} from './range/content';
import {rangeList} from './range/list';
import {rangeLooks, textRotation} from './range/looks';
import {rangeMoves} from './range/moves';
import {rangePosition} from './range/position';
import {textFinderService} from './range/text-finder';
import {sheetCells} from './sheet/cells';
import {sheetLines} from './sheet/lines';
import {selectionService} from './sheet/selection';
import {sheetTab} from './sheet/tab';

/** The classes that are globals of a script, each as one object. */
export const GLOBALS = [
  'SpreadsheetApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'HtmlService',
  'Charts',
  'Utilities',
  'Session',
  'ScriptApp',
  'Logger',
];

/** Every class that is served, by the name that Google's messages give it. */
export const SERVICES: Services = {
  SpreadsheetApp: [spreadsheetApp],
  'SpreadsheetApp.Spreadsheet': [spreadsheet],
  'SpreadsheetApp.Sheet': [sheetTab, sheetLines(), sheetCells],
  'SpreadsheetApp.Range': [rangePosition, rangeContent, rangeLooks(), rangeMoves, rangeAttached],
  'SpreadsheetApp.RangeList': [rangeList],
  'SpreadsheetApp.TextFinder': [textFinderService],
  'SpreadsheetApp.NamedRange': [namedRange],
  'SpreadsheetApp.Protection': [protectionService()],
  'SpreadsheetApp.Filter': [filterService],
  'SpreadsheetApp.FilterCriteria': [filterCriteria],
  'SpreadsheetApp.FilterCriteriaBuilder': [filterCriteriaBuilder],
  'SpreadsheetApp.DataValidation': [validationService],
  'SpreadsheetApp.DataValidationBuilder': [validationBuilder],
  'SpreadsheetApp.ConditionalFormatRule': [conditionalRule],
  'SpreadsheetApp.ConditionalFormatRuleBuilder': [ruleBuilder],
  'SpreadsheetApp.BooleanCondition': [booleanCondition],
  'SpreadsheetApp.RichTextValue': [richTextValue],
  'SpreadsheetApp.RichTextValueBuilder': [richTextValueBuilder],
  'SpreadsheetApp.TextStyle': [textStyle],
  'SpreadsheetApp.TextStyleBuilder': [textStyleBuilder],
  'SpreadsheetApp.GradientCondition': [gradientCondition],
  'SpreadsheetApp.SortSpec': [sortSpec],
  'SpreadsheetApp.Banding': [bandingService()],
  'SpreadsheetApp.Selection': [selectionService],
  'SpreadsheetApp.TextRotation': [textRotation],
  ...borders,
  'SpreadsheetApp.Color': [colorService],
  'SpreadsheetApp.ColorBuilder': [colorBuilderService],
  'SpreadsheetApp.ThemeColor': [themeColor],
  RgbColor: [rgbColor],
  'SpreadsheetApp.DeveloperMetadata': [metadataService()],
  'SpreadsheetApp.DeveloperMetadataFinder': [metadataFinderService],
  'SpreadsheetApp.DeveloperMetadataLocation': [metadataLocation],
  'SpreadsheetApp.EmbeddedChart': [embeddedChart],
  ...chartBuilders(),
  ...cellImages,
  ChartOptions: [chartOptions],
  'SpreadsheetApp.ContainerInfo': [containerInfo],
  PropertiesService: [propertiesService],
  'PropertiesService.Properties': [properties],
  CacheService: [cacheService],
  'CacheService.Cache': [cache],
  LockService: [lockService],
  'LockService.Lock': [lock],
  HtmlService: [htmlService],
  HtmlOutput: [htmlOutput],
  HtmlOutputMetaTag: [metaTag],
  HtmlTemplate: [htmlTemplate],
  Blob: [blob],
  PromptResponse: [promptResponse],
  Ui: [ui],
  Menu: [menu],
  Utilities: [utilities],
  Logger: [logger],
  Charts: [{enums: ['ChartHiddenDimensionStrategy', 'ChartMergeStrategy', 'ChartType', 'Position']}],
  ScriptApp: [scriptApp],
  AuthorizationInfo: [authorizationInfo],
  Session: [session],
  User: [user],
};
