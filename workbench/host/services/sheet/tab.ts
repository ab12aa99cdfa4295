import type {Sheet} from '../../document/sheet';
import type {Workbook} from '../../document/workbook';
import {enumValue, nameOf} from '../bridge/enums';
import {handleOf} from '../bridge/objects';
import {type GSheet, rangeOf, spreadsheetOf, tabOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine} from '../bridge/run';
import type {Service} from '../bridge/service';
import {bandingsOf} from '../parts/banding';
import {chartBuilder, chartsOf, insertChart, removeChart} from '../parts/chart';
import {hexColor} from '../parts/colors';
import {plainRule, rulesOf} from '../parts/conditional-format';
import {filterOf} from '../parts/filter';
import {addMetadata, metadataAt, metadataFinder} from '../parts/metadata';
import {namedRangesOf} from '../parts/named-range';
import {protectionOf, protectionsOf} from '../parts/protection';
import {activeBlock, activeRange} from './selection';

/** A tab: its place among the tabs, and what it carries besides its cells. */
export const sheetTab: Service<GSheet, Sheet> = {
  check(sheet, member) {
    if (!sheet.workbook.sheets.includes(sheet)) refuse(`Sheet ${sheet.id} not found`);
    if (sheet.type !== 'GRID' && !WITHOUT_CELLS.has(member)) {
      refuse(`This operation is not supported on a sheet of type ${sheet.type}.`);
    }
  },
  free: {
    newChart: chartBuilder,
    createDeveloperMetadataFinder: (sheet) => metadataFinder({workbook: sheet.workbook, sheet}),
  },
  look: {
    getSheetId: (sheet) => sheet.id,
    getName: (sheet) => sheet.name,
    getSheetName: (sheet) => sheet.name,
    getParent: (sheet) => spreadsheetOf(sheet.workbook as Workbook),
    getIndex: (sheet) => sheet.workbook.sheets.indexOf(sheet) + 1,
    getType: (sheet) => enumValue('SheetType', sheet.type),
  },
  read: {
    getActiveCell(sheet) {
      const {top, left} = activeBlock(sheet);
      return rangeOf(sheet, engine.rect(top, left));
    },
    getActiveRange: activeRange,
    getBandings: (sheet) => bandingsOf(sheet),
    getNamedRanges: (sheet) => namedRangesOf(sheet.workbook as Workbook, sheet),
    isSheetHidden: (sheet) => sheet.hidden,
    getTabColor: (sheet) => sheet.tabColor,
    hasHiddenGridlines: (sheet) => sheet.gridlinesHidden,
    getFilter: (sheet) => sheet.filter && filterOf(sheet),
    getConditionalFormatRules: rulesOf,
    getDeveloperMetadata: (sheet) => metadataAt(sheet.workbook, {type: 'SHEET', sheet}),
    getProtections: (sheet, type) => protectionsOf(sheet, nameOf(type)),
    getCharts: chartsOf,
  },
  write: {
    activate: (sheet) => engine.activate(sheet, null),
    showSheet(sheet) {
      sheet.hidden = false;
    },
    setTabColor(sheet, color: string | null) {
      sheet.tabColor = color === null ? null : hexColor(color);
    },
    setHiddenGridlines(sheet, hidden) {
      sheet.gridlinesHidden = hidden;
    },
    setConditionalFormatRules(sheet, rules) {
      const plain = rules.map((rule) => plainRule(rule, sheet));
      engine.placeRules(sheet, plain);
    },
    clearConditionalFormatRules: (sheet) => engine.placeRules(sheet, []),
  },
  change: {
    setName: (sheet, name) => engine.renameSheet(sheet, name),
    hideSheet: (sheet) => engine.hideSheet(sheet),
    addDeveloperMetadata: (sheet, key: string, second?: unknown, third?: unknown) =>
      addMetadata(sheet.workbook, {type: 'SHEET', sheet}, key, second, third),
    protect: (sheet) => protectionOf(sheet, engine.addProtection(sheet, null)),
    insertChart,
    removeChart,
    updateChart(sheet, chart) {
      removeChart(sheet, chart);
      insertChart(sheet, chart);
    },
    copyTo(sheet, spreadsheet) {
      if (handleOf(spreadsheet) !== sheet.workbook)
        throw new Error('[host] Sheet.copyTo another spreadsheet is not implemented');
      return tabOf(engine.duplicateSheet(sheet));
    },
  },
};

/**
 * What a tab without cells can be asked for. Google documents that there are such tabs, not what they refuse; people report
 * that rows and ranges throw. So whatever has to do with cells does here.
 */
const WITHOUT_CELLS: ReadonlySet<string> = new Set(
  `getSheetId getName getIndex getSheetName getParent getType isSheetHidden getTabColor setTabColor setName activate hideSheet
    showSheet getDeveloperMetadata addDeveloperMetadata createDeveloperMetadataFinder`.split(/\s+/),
);
