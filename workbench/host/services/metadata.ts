import type {Metadata} from '../document/parts';
import type {Rect} from '../document/rect';
import type {Sheet} from '../document/sheet';
import type {Workbook} from '../document/workbook';
import {enumValue, nameOf} from './enums';
import {attach, handleOf} from './handles';
import {rangeOf, sheetService, spreadsheetService} from './make';
import {refuse} from './refuse';
import {engine, meter, surface} from './surface';

type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** Attaches metadata; the second argument is a value or a visibility, the third a visibility. */
export function addMetadata(
  place: Metadata['place'],
  key: string,
  second?: unknown,
  third?: unknown,
  workbook: Workbook = workbookOf(place),
): void {
  const value = typeof second === 'string' ? second : '';
  const visibility = third ?? (typeof second === 'object' && second !== null ? second : 'DOCUMENT');
  engine.addMetadata(workbook, place, key, value, nameOf(visibility));
}

/** The metadata attached to exactly that place. */
export function metadataAt(place: Metadata['place'], workbook: Workbook = workbookOf(place)): GMetadata[] {
  return Array.from(engine.metadataAt(workbook, place), (each) => wrap(workbook, each));
}

/** A finder over the whole spreadsheet, a sheet, or what lies fully within a block of it. */
export function finder(workbook: Workbook, sheet?: Sheet, block?: Rect): FinderService {
  return new FinderService(workbook, sheet, block);
}

interface Search {
  readonly workbook: Workbook;
  readonly sheet?: Sheet;
  readonly block?: Rect;
  key?: string;
  value?: string;
  id?: number;
  visibility?: string;
  type?: string;
  onlyHere?: boolean;
}

class FinderService extends surface<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>(
  'SpreadsheetApp.DeveloperMetadataFinder',
) {
  constructor(workbook: Workbook, sheet?: Sheet, block?: Rect) {
    super();
    attach(this, {workbook, sheet, block} as Search);
  }

  override withKey(key: string): this {
    return refined(this, {key});
  }

  override withValue(value: string): this {
    return refined(this, {value});
  }

  override withId(id: number): this {
    return refined(this, {id});
  }

  override withVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): this {
    return refined(this, {visibility: nameOf(visibility)});
  }

  override withLocationType(type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): this {
    return refined(this, {type: nameOf(type)});
  }

  override onIntersectingLocations(): this {
    throw new Error('[host] DeveloperMetadataFinder.onIntersectingLocations is not implemented');
  }

  override find(): GMetadata[] {
    const search = handleOf<Search>(this);
    const found = search.workbook.metadata.filter((each) => matches(search, each));
    return Array.from(found, (each) => wrap(search.workbook, each));
  }
}

function refined<F extends object>(search: F, part: Partial<Search>): F {
  Object.assign(handleOf<Search>(search), part);
  return search;
}

function matches(search: Search, each: Metadata): boolean {
  return (
    (search.key === undefined || search.key === each.key) &&
    (search.value === undefined || search.value === each.value) &&
    (search.id === undefined || search.id === each.id) &&
    (search.visibility === undefined || search.visibility === each.visibility) &&
    (search.type === undefined || search.type === each.place.type) &&
    isWithin(search, each.place)
  );
}

function isWithin({sheet, block}: Search, place: Metadata['place']): boolean {
  if (!sheet) return true;
  if (place.type === 'SPREADSHEET' || place.sheet !== sheet) return false;
  if (!block) return true;
  if (place.type === 'SHEET') return false;
  const line = lineBlock(place);
  return (
    engine.contains(block, line.top, line.left) &&
    engine.contains(block, line.top + line.rows - 1, line.left + line.columns - 1)
  );
}

function lineBlock(place: {type: 'ROW' | 'COLUMN'; sheet: Sheet; at: number}): Rect {
  return place.type === 'ROW'
    ? engine.rect(place.at, 0, 1, place.sheet.columns.count)
    : engine.rect(0, place.at, place.sheet.rows.count, 1);
}

/** The whole row or column, which calls itself `5:5` or `F:F`. */
function lineRange(sheet: Sheet, type: 'ROW' | 'COLUMN', at: number): GoogleAppsScript.Spreadsheet.Range {
  const [row, column] = type === 'ROW' ? [at, null] : [null, at];
  return rangeOf(sheet, lineBlock({type, sheet, at}), {
    sheet: null,
    top: row,
    bottom: row,
    left: column,
    right: column,
  });
}

interface Handle {
  readonly workbook: Workbook;
  readonly metadata: Metadata;
}

function wrap(workbook: Workbook, metadata: Metadata): GMetadata {
  return new MetadataService(workbook, metadata);
}

class MetadataService extends surface<GMetadata>('SpreadsheetApp.DeveloperMetadata') {
  constructor(workbook: Workbook, metadata: Metadata) {
    super();
    attach(this, {workbook, metadata} satisfies Handle);
  }

  override getId(): number {
    return present(this).id;
  }

  override getKey(): string {
    return present(this).key;
  }

  override getValue(): string | null {
    return present(this).value || null;
  }

  override getVisibility(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
    return enumValue('DeveloperMetadataVisibility', present(this).visibility);
  }

  override getLocation(): Location {
    return new LocationService(handleOf<Handle>(this).workbook, present(this).place);
  }

  override setKey(key: string): this {
    present(this).key = key;
    return this;
  }

  override setValue(value: string): this {
    present(this).value = value;
    return this;
  }

  override setVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): this {
    present(this).visibility = nameOf(visibility) as Metadata['visibility'];
    return this;
  }

  override remove(): void {
    const {workbook, metadata} = handleOf<Handle>(this);
    present(this);
    engine.removeMetadata(workbook, metadata);
  }
}

class LocationService extends surface<Location>('SpreadsheetApp.DeveloperMetadataLocation') {
  constructor(workbook: Workbook, place: Metadata['place']) {
    super();
    attach(this, {workbook, place});
  }

  override getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return enumValue('DeveloperMetadataLocationType', located(this).type);
  }

  override getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return located(this).type === 'SPREADSHEET' ? spreadsheetService(handleOf<Handle>(this).workbook) : null;
  }

  override getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const place = located(this);
    return place.type === 'SHEET' ? sheetService(place.sheet) : null;
  }

  override getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    const place = located(this);
    return place.type === 'ROW' ? lineRange(place.sheet, 'ROW', place.at) : null;
  }

  override getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    const place = located(this);
    return place.type === 'COLUMN' ? lineRange(place.sheet, 'COLUMN', place.at) : null;
  }
}

meter(FinderService, 'SpreadsheetApp.DeveloperMetadataFinder', {
  free: ['withKey', 'withValue', 'withId', 'withVisibility', 'withLocationType', 'onIntersectingLocations'],
});
meter(MetadataService, 'SpreadsheetApp.DeveloperMetadata', {
  free: ['getId', 'getKey', 'getValue', 'getVisibility', 'getLocation'],
  changes: ['setKey', 'setValue', 'setVisibility', 'remove'],
});
meter(LocationService, 'SpreadsheetApp.DeveloperMetadataLocation', {free: 'all'});

function located(location: object): Metadata['place'] {
  return handleOf<{place: Metadata['place']}>(location).place;
}

function present(service: object): Metadata {
  const {workbook, metadata} = handleOf<Handle>(service);
  if (!workbook.metadata.includes(metadata)) refuse('The developer metadata was not found.');
  return metadata;
}

function workbookOf(place: Metadata['place']): Workbook {
  if (place.type === 'SPREADSHEET') throw new Error('[host] which workbook?');
  return place.sheet.workbook;
}
