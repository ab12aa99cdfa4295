import type {Workbook} from '../../document/workbook';
import {enumValue, nameOf} from '../bridge/enums';
import {type GSpreadsheet, placeOf, rangeOf, sheetOf, tabOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine, execution} from '../bridge/run';
import type {Service} from '../bridge/service';
import {addMetadata, metadataAt, metadataFinder} from '../parts/metadata';
import {namedRangesOf} from '../parts/named-range';
import {protectionsOf} from '../parts/protection';
import {textFinder} from '../range/text-finder';
import {selectionMethods} from '../sheet/selection';
import {userOf} from './session';

/** Of a spreadsheet what a person does to its active tab: its methods of the same names do it there, by kind of call. */
const OF_ACTIVE_TAB = {
  read: `getActiveCell getBandings getColumnWidth getDataRange getFrozenColumns getFrozenRows getLastColumn getLastRow getRowHeight
    getSheetName getSheetValues isColumnHiddenByUser isRowHiddenByFilter isRowHiddenByUser`,
  write: `autoResizeColumn hideColumn hideRow setColumnWidth setFrozenColumns setFrozenRows setRowHeight unhideColumn unhideRow`,
  change: `appendRow deleteColumn deleteColumns deleteRow deleteRows insertColumnAfter insertColumnBefore insertColumnsAfter
    insertColumnsBefore insertRowAfter insertRowBefore insertRowsAfter insertRowsBefore sort`,
} as const;

function ofActiveTab(kind: keyof typeof OF_ACTIVE_TAB) {
  const act =
    (member: string) =>
    ({active}: Workbook, ...args: readonly unknown[]) => {
      const tab = tabOf(active.sheet) as unknown as Record<string, (...args: unknown[]) => unknown>;
      const result = tab[member]!(...args);
      return result === tab ? undefined : result;
    };
  return Object.fromEntries(OF_ACTIVE_TAB[kind].split(/\s+/).map((member) => [member, act(member)]));
}

const selection = selectionMethods(({active}: Workbook) => active.sheet);

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
    ...{getKey: ({id}: Workbook) => id},
    getUrl: ({id}) => `https://docs.google.com/spreadsheets/d/${id}/edit`,
    getName: ({name}) => name,
    // The host has no forms.
    getFormUrl: () => null,
    getNumSheets: ({sheets}) => sheets.length,
    getSheetId: ({active}) => active.sheet.id,
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
    getRangeByName({namedRanges}, name) {
      const named = namedRanges.find((each) => each.name.toLowerCase() === name.toLowerCase());
      return named ? rangeOf(named.sheet, named.block) : null;
    },
  },
  read: {
    getSpreadsheetTimeZone: ({zone}) => zone.name,
    getSpreadsheetLocale: ({locale}) => locale.id,
    ...ofActiveTab('read'),
    ...selection.read,
    getRangeList: ({active}, notations) => tabOf(active.sheet).getRangeList(notations),
    getProtections: ({sheets}, type) => sheets.flatMap((sheet) => protectionsOf(sheet, nameOf(type))),
    getRecalculationInterval: () => enumValue('RecalculationInterval', 'ON_CHANGE'),
    getOwner: () => userOf(execution().user),
    getEditors: () => [userOf(execution().user)],
    getViewers: () => [],
    getDeveloperMetadata: (workbook) => metadataAt(workbook, {type: 'SPREADSHEET'}),
    getNamedRanges: namedRangesOf,
  },
  write: ofActiveTab('write'),
  change: {
    ...ofActiveTab('change'),
    ...selection.change,
    addMenu(workbook, name, items) {
      const entries = items.map((item) =>
        item ? {label: item.name, functionName: item.functionName} : {separator: true as const},
      );
      workbook.shown.menus.set(name, workbook.keep(entries));
    },
    rename(workbook, name) {
      workbook.name = name;
    },
    renameActiveSheet: ({active}, name) => engine.renameSheet(active.sheet, name),
    deleteActiveSheet(workbook) {
      engine.removeSheet(workbook, workbook.active.sheet);
      return tabOf(workbook.active.sheet);
    },
    duplicateActiveSheet(workbook) {
      const copy = engine.duplicateSheet(workbook.active.sheet);
      engine.moveSheet(copy, workbook.sheets.indexOf(workbook.active.sheet) + 1);
      engine.activate(copy, null);
      return tabOf(copy);
    },
    removeNamedRange: (workbook, name) => engine.removeNamedRange(workbook, name),
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
