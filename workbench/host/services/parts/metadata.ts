import type {Book} from '../../document/book';
import type {Sheet} from '../../document/sheet';
import type {Metadata} from '../../document/workbook';
import {enumValue, nameOf} from '../bridge/enums';
import {placeOf, rangeOf, sheetOf, spreadsheetOf, tabOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine, execution} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';

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
  readonly wanted: {id?: number; key?: string; value?: string; visibility?: string; type?: string};
}

export function metadataFinder(search: Omit<Search, 'wanted'>): GFinder {
  return wrap('SpreadsheetApp.DeveloperMetadataFinder', {...search, wanted: {}} satisfies Search);
}

export const metadataFinderService: Service<GFinder, Search> = {
  free: {
    withId: ({wanted}, id) => void Object.assign(wanted, {id}),
    withKey: ({wanted}, key) => void Object.assign(wanted, {key}),
    withValue: ({wanted}, value) => void Object.assign(wanted, {value}),
    withVisibility: ({wanted}, visibility) => void Object.assign(wanted, {visibility: nameOf(visibility)}),
    withLocationType: ({wanted}, type) => void Object.assign(wanted, {type: nameOf(type)}),
  },
  read: {
    find({workbook, sheet, wanted}) {
      const found = workbook.metadata.filter((each) => {
        const traits = {...each, type: each.place.type};
        const isWanted = Object.entries(wanted).every(
          ([trait, value]) => traits[trait as keyof typeof wanted] === value,
        );
        return isWanted && (!sheet || (each.place.type !== 'SPREADSHEET' && each.place.sheet === sheet));
      });
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

export const metadataService: Service<GMetadata, Attached> = {
  check({workbook, metadata}) {
    if (!workbook.metadata.includes(metadata)) refuse('The developer metadata was not found.');
  },
  free: {
    getKey: ({metadata}) => metadata.key,
    getValue: ({metadata}) => metadata.value || null,
    getVisibility: ({metadata}) => enumValue('DeveloperMetadataVisibility', metadata.visibility),
    getLocation: ({metadata}) => wrap<GLocation>('SpreadsheetApp.DeveloperMetadataLocation', metadata.place),
    getId: ({metadata}) => metadata.id,
  },
  change: {
    setKey({metadata}, key) {
      metadata.key = key;
    },
    setValue({metadata}, value) {
      metadata.value = value;
    },
    setVisibility({metadata}, visibility) {
      metadata.visibility = nameOf(visibility) as Metadata['visibility'];
    },
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

function move({workbook, metadata}: Attached, place: Metadata['place']): void {
  metadata.place = workbook.keep(place);
}

export const metadataLocation: Service<GLocation, Metadata['place']> = {
  free: {
    getLocationType: ({type}) => enumValue('DeveloperMetadataLocationType', type),
    getSpreadsheet: ({type}) => (type === 'SPREADSHEET' ? spreadsheetOf(execution().workbook) : null),
    getSheet: (place) => (place.type === 'SHEET' ? tabOf(place.sheet) : null),
    getRow(place) {
      if (place.type !== 'ROW') return null;
      const {sheet, at} = place;
      const address = {sheet: null, top: at, bottom: at, left: null, right: null};
      return rangeOf(sheet, engine.rect(at, 0, 1, sheet.columns.count), address);
    },
    /** The whole column, which calls itself `F:F`. */
    getColumn(place) {
      if (place.type !== 'COLUMN') return null;
      const {sheet, at} = place;
      const address = {sheet: null, top: null, bottom: null, left: at, right: at};
      return rangeOf(sheet, engine.rect(0, at, sheet.rows.count, 1), address);
    },
  },
};
