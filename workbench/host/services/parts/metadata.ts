import type {Book} from '../../document/book';
import type {Sheet} from '../../document/sheet';
import type {Metadata} from '../../document/workbook';
import {enumValue, nameOf} from '../bridge/enums';
import {rangeOf, tabOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine} from '../bridge/run';
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
  key?: string;
  value?: string;
}

export function metadataFinder(search: Search): GFinder {
  return wrap('SpreadsheetApp.DeveloperMetadataFinder', search);
}

export const metadataFinderService: Service<GFinder, Search> = {
  free: {
    withKey(search, key) {
      search.key = key;
    },
    withValue(search, value) {
      search.value = value;
    },
  },
  read: {
    find({workbook, sheet, key, value}) {
      const found = workbook.metadata.filter(
        (each) =>
          (key === undefined || key === each.key) &&
          (value === undefined || value === each.value) &&
          (!sheet || (each.place.type !== 'SPREADSHEET' && each.place.sheet === sheet)),
      );
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
  },
  change: {
    setKey({metadata}, key) {
      metadata.key = key;
    },
    setValue({metadata}, value) {
      metadata.value = value;
    },
    remove: ({workbook, metadata}) => engine.removeMetadata(workbook, metadata),
  },
};

export const metadataLocation: Service<GLocation, Metadata['place']> = {
  free: {
    getLocationType: ({type}) => enumValue('DeveloperMetadataLocationType', type),
    getSheet: (place) => (place.type === 'SHEET' ? tabOf(place.sheet) : null),
    /** The whole column, which calls itself `F:F`. */
    getColumn(place) {
      if (place.type !== 'COLUMN') return null;
      const {sheet, at} = place;
      const address = {sheet: null, top: null, bottom: null, left: at, right: at};
      return rangeOf(sheet, engine.rect(0, at, sheet.rows.count, 1), address);
    },
  },
};
