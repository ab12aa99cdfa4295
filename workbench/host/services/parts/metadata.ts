import type {Book} from '../../document/book';
import type {Sheet} from '../../document/sheet';
import type {Metadata} from '../../document/workbook';
import {enumValue, nameOf} from '../bridge/enums';
import {placeOf, rangeOf, sheetOf, spreadsheetOf, tabOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine, execution} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
import {fields, split} from './record';

type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** Attaches metadata; the second argument is a value or a visibility, the third a visibility. */
export function addMetadata(
  workbook: Book<Sheet>,
  place: Metadata['place'],
  key: string,
  second?: unknown,
  third?: unknown,
): void {
  const value = typeof second === 'string' ? second : '';
  const visibility = third ?? (typeof second === 'object' && second !== null ? second : 'DOCUMENT');
  engine.addMetadata(workbook, place, key, value, nameOf(visibility));
}

/** The metadata attached to exactly that place. */
export function metadataAt(workbook: Book<Sheet>, place: Metadata['place']): GMetadata[] {
  return Array.from(engine.metadataAt(workbook, place), (metadata) => metadataOf({workbook, metadata}));
}

interface Search {
  readonly workbook: Book<Sheet>;
  /** Where to look; the whole spreadsheet when left out. */
  readonly sheet?: Sheet;
  readonly wanted: {key?: string; value?: string};
}

export function metadataFinder(search: Omit<Search, 'wanted'>): GFinder {
  return wrap('SpreadsheetApp.DeveloperMetadataFinder', {...search, wanted: {}} satisfies Search);
}

export const metadataFinderService: Service<GFinder, Search> = {
  free: {
    withKey: ({wanted}, key) => void Object.assign(wanted, {key}),
    withValue: ({wanted}, value) => void Object.assign(wanted, {value}),
  },
  read: {
    find({workbook, sheet, wanted}) {
      const isWanted = ({key, value}: Metadata) => key === (wanted.key ?? key) && value === (wanted.value ?? value);
      const isHere = ({place}: Metadata) => !sheet || (place.type !== 'SPREADSHEET' && place.sheet === sheet);
      const found = workbook.metadata.filter((each) => isWanted(each) && isHere(each));
      return Array.from(found, (metadata) => metadataOf({workbook, metadata}));
    },
  },
};

interface Attached {
  readonly workbook: Book<Sheet>;
  readonly metadata: Metadata;
}

function metadataOf(attached: Attached): GMetadata {
  return wrap('SpreadsheetApp.DeveloperMetadata', attached);
}

export function metadataService(): Service<GMetadata, Attached> {
  const of = ({metadata}: Attached) => metadata;
  const {getters, setters} = split(fields('SpreadsheetApp.DeveloperMetadata', 'id key value visibility', of));
  const move = ({workbook, metadata}: Attached, place: Metadata['place']) => {
    metadata.place = workbook.keep(place);
  };
  return {
    check({workbook, metadata}) {
      if (!workbook.metadata.includes(metadata)) refuse('The developer metadata was not found.');
    },
    free: {
      ...getters,
      getValue: ({metadata}) => metadata.value || null,
      getLocation: ({metadata}) => wrap<GLocation>('SpreadsheetApp.DeveloperMetadataLocation', metadata.place),
    },
    change: {
      ...setters,
      moveToSpreadsheet: (attached) => move(attached, {type: 'SPREADSHEET'}),
      moveToSheet: (attached, tab) => move(attached, {type: 'SHEET', sheet: sheetOf(tab)}),
      moveToRow(attached, range) {
        const {sheet, block} = placeOf(range);
        move(attached, {type: 'ROW', sheet, at: block.top});
      },
      moveToColumn(attached, range) {
        const {sheet, block} = placeOf(range);
        move(attached, {type: 'COLUMN', sheet, at: block.left});
      },
      remove: ({workbook, metadata}) => engine.removeMetadata(workbook, metadata),
    },
  };
}

export const metadataLocation: Service<GLocation, Metadata['place']> = {
  free: {
    getLocationType: ({type}) => enumValue('DeveloperMetadataLocationType', type),
    getSpreadsheet: ({type}) => (type === 'SPREADSHEET' ? spreadsheetOf(execution().workbook) : null),
    getSheet: (place) => (place.type === 'SHEET' ? tabOf(place.sheet) : null),
    getRow: (place) => (place.type === 'ROW' ? lineOf(place) : null),
    getColumn: (place) => (place.type === 'COLUMN' ? lineOf(place) : null),
  },
};

/** The whole row or column, which calls itself `8:8` or `F:F`. */
function lineOf({type, sheet, at}: {readonly type: 'ROW' | 'COLUMN'; readonly sheet: Sheet; readonly at: number}) {
  const [rows, columns] = type === 'ROW' ? [{top: at, bottom: at}, OPEN] : [OPEN, {left: at, right: at}];
  const address = {sheet: null, top: null, bottom: null, left: null, right: null, ...rows, ...columns};
  return rangeOf(sheet, engine.rectOf(address, sheet.rows.count, sheet.columns.count), address);
}

const OPEN = {};
