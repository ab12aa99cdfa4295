import type {Workbook} from '../../document/workbook';
import {nameOf} from '../bridge/enums';
import {type GSpreadsheet, placeOf, rangeOf, sheetOf, tabOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine, execution} from '../bridge/run';
import type {Service} from '../bridge/service';
import {addMetadata, metadataAt, metadataFinder} from '../parts/metadata';
import {namedRangesOf} from '../parts/named-range';
import {protectionsOf} from '../parts/protection';
import {userOf} from '../parts/user';
import {textFinder} from '../range/text-finder';
import {activeRange} from '../sheet/selection';

/** A spreadsheet: its tabs, its named ranges and what is attached to the whole of it. */
export const spreadsheet: Service<GSpreadsheet, Workbook> = {
  free: {
    createTextFinder: ({sheets}, text) =>
      textFinder(
        Array.from(sheets, (sheet) => ({sheet, block: sheet.whole})),
        text,
      ),
    createDeveloperMetadataFinder: (workbook) => metadataFinder({workbook}),
  },
  look: {
    getId: ({id}) => id,
    getUrl: ({id}) => `https://docs.google.com/spreadsheets/d/${id}/edit`,
    getName: ({name}) => name,
    // The host has no forms.
    getFormUrl: () => null,
    getNumSheets: ({sheets}) => sheets.length,
    getSheets: ({sheets}) => Array.from(sheets, tabOf),
    getSheetByName(workbook, name) {
      const sheet = workbook.sheetNamed(name);
      return sheet && tabOf(sheet);
    },
    getSheetById({sheets}, id) {
      const sheet = sheets.find((each) => each.id === id);
      return sheet ? tabOf(sheet) : null;
    },
    getActiveSheet: ({active}) => tabOf(active.sheet),
    getRange(workbook, notation) {
      const found = workbook.find(notation, workbook.active.sheet);
      return found ? rangeOf(found.sheet, found.block) : refuse('Range not found');
    },
    getRangeByName(workbook, name) {
      const named = workbook.rangeNamed(name);
      return named ? rangeOf(named.sheet, named.block) : null;
    },
  },
  read: {
    getSpreadsheetTimeZone: ({zone}) => zone.name,
    getSpreadsheetLocale: ({locale}) => locale.id,
    getActiveRange: ({active}) => activeRange(active.sheet),
    getLastRow: ({active}) => tabOf(active.sheet).getLastRow(),
    getLastColumn: ({active}) => tabOf(active.sheet).getLastColumn(),
    getProtections: ({sheets}, type) => sheets.flatMap((sheet) => protectionsOf(sheet, nameOf(type))),
    getOwner: () => userOf(execution().user),
    getDeveloperMetadata: (workbook) => metadataAt(workbook, {type: 'SPREADSHEET'}),
    getNamedRanges: namedRangesOf,
  },
  change: {
    appendRow: ({active}, contents) => tabOf(active.sheet).appendRow(contents),
    addMenu(workbook, name, items) {
      const entries = items.map((item) =>
        item ? {label: item.name, functionName: item.functionName} : {separator: true as const},
      );
      workbook.shown.menus.set(name, workbook.keep(entries));
    },
    rename(workbook, name) {
      workbook.name = name;
    },
    setActiveSheet(_, tab) {
      engine.activate(sheetOf(tab), null);
      return tab;
    },
    insertSheet(workbook, first?: unknown, second?: unknown, third?: unknown) {
      if ([first, second, third].some((each) => typeof each === 'object' && each !== null)) {
        throw new Error('[host] Spreadsheet.insertSheet with a template is not implemented');
      }
      const name = typeof first === 'string' ? first : null;
      const index = typeof first === 'number' ? first : typeof second === 'number' ? second : null;
      const behindActive = workbook.sheets.indexOf(workbook.active.sheet) + 1;
      return tabOf(engine.addSheet(workbook, name, index ?? behindActive));
    },
    deleteSheet(workbook, tab) {
      const sheet = sheetOf(tab);
      if (!workbook.sheets.includes(sheet)) refuse(`Sheet ${sheet.id} not found`);
      engine.removeSheet(workbook, sheet);
    },
    moveActiveSheet: ({active}, position) => engine.moveSheet(active.sheet, position - 1),
    toast(workbook, message, title?: string | null, seconds?: number | null) {
      workbook.shown.toasts.push(workbook.keep({message, title: title ?? null, seconds: seconds ?? null}));
    },
    addDeveloperMetadata: (workbook, key: string, second?: unknown, third?: unknown) =>
      addMetadata(workbook, {type: 'SPREADSHEET'}, key, second, third),
    setNamedRange(workbook, name, range) {
      const {sheet, block} = placeOf(range);
      engine.setNamedRange(workbook, name, sheet, block);
    },
  },
};
