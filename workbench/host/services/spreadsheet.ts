import type {Workbook} from '../document/workbook';
import {sheetOf} from './alive';
import {nameOf} from './enums';
import {attach, handleOf} from './handles';
import {make, rangeOf, sheetService} from './make';
import {addMetadata, finder, metadataAt} from './metadata';
import {namedRangesOf} from './named-range';
import {protectionsOf} from './protection';
import {placeOf} from './range-place';
import {refuse} from './refuse';
import type {SheetService} from './sheet';
import {engine, meter, surface} from './surface';

type GRange = GoogleAppsScript.Spreadsheet.Range;

export class SpreadsheetService extends surface<GoogleAppsScript.Spreadsheet.Spreadsheet>(
  'SpreadsheetApp.Spreadsheet',
) {
  constructor(workbook: Workbook) {
    super();
    attach(this, workbook);
  }

  override getId(): string {
    return book(this).id;
  }

  override getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${book(this).id}/edit`;
  }

  override getName(): string {
    return book(this).name;
  }

  override rename(name: string): void {
    book(this).name = name;
  }

  override getSpreadsheetTimeZone(): string {
    return book(this).zone.name;
  }

  override getSpreadsheetLocale(): string {
    return book(this).locale.id;
  }

  override getSheets(): SheetService[] {
    return Array.from(book(this).sheets, sheetService);
  }

  override getNumSheets(): number {
    return book(this).sheets.length;
  }

  override getSheetByName(name: string): SheetService | null {
    const sheet = book(this).sheetNamed(name);
    return sheet && sheetService(sheet);
  }

  override getSheetById(id: number): SheetService | null {
    const sheet = book(this).sheets.find((each) => each.id === id);
    return sheet ? sheetService(sheet) : null;
  }

  override getActiveSheet(): SheetService {
    return sheetService(book(this).active.sheet);
  }

  override getActiveRange(): GRange | null {
    return this.getActiveSheet().getActiveRange();
  }

  override getActiveCell(): GRange {
    return this.getActiveSheet().getActiveCell();
  }

  override getCurrentCell(): GRange | null {
    return this.getActiveSheet().getActiveCell();
  }

  override setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetService {
    engine.activate(sheetOf(sheet), null);
    return sheetService(sheetOf(sheet));
  }

  override setActiveRange(range: GRange): GRange {
    const {sheet, block} = placeOf(range);
    engine.activate(sheet, block);
    return range;
  }

  override setActiveSelection(selection: GRange | string): GRange {
    return this.setActiveRange(typeof selection === 'string' ? this.getRange(selection) : selection);
  }

  override getRange(notation: string): GRange {
    const workbook = book(this);
    const found = workbook.find(notation, workbook.active.sheet);
    return found ? rangeOf(found.sheet, found.block) : refuse('Range not found');
  }

  override getDataRange(): GRange {
    return this.getActiveSheet().getDataRange();
  }

  override getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  override getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  override insertSheet(first?: string | number | object, second?: number | object, third?: object): SheetService {
    const workbook = book(this);
    if ([first, second, third].some((each) => typeof each === 'object' && each !== null)) {
      throw new Error('[host] Spreadsheet.insertSheet with a template is not implemented');
    }
    const name = typeof first === 'string' ? first : null;
    const index = typeof first === 'number' ? first : typeof second === 'number' ? second : null;
    const behindActive = workbook.sheets.indexOf(workbook.active.sheet) + 1;
    return sheetService(engine.addSheet(workbook, name, index ?? behindActive));
  }

  override deleteSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
    const gone = sheetOf(sheet);
    if (!book(this).sheets.includes(gone)) refuse(`Sheet ${gone.id} not found`);
    engine.removeSheet(book(this), gone);
  }

  override deleteActiveSheet(): SheetService {
    engine.removeSheet(book(this), book(this).active.sheet);
    return this.getActiveSheet();
  }

  override duplicateActiveSheet(): SheetService {
    const copy = engine.duplicateSheet(book(this).active.sheet);
    engine.activate(copy, null);
    return sheetService(copy);
  }

  override moveActiveSheet(position: number): void {
    engine.moveSheet(book(this).active.sheet, position - 1);
  }

  override toast(message: string, title?: string | null, seconds?: number | null): void {
    book(this).shown.toasts.push(book(this).keep({message, title: title ?? null, seconds: seconds ?? null}));
  }

  override addDeveloperMetadata(key: string, second?: unknown, third?: unknown): this {
    addMetadata({type: 'SPREADSHEET'}, key, second, third, book(this));
    return this;
  }

  override getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt({type: 'SPREADSHEET'}, book(this));
  }

  override createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return finder(book(this));
  }

  override getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRangesOf(book(this));
  }

  override getRangeByName(name: string): GRange | null {
    const named = book(this).namedRanges.find((each) => each.name.toLowerCase() === name.toLowerCase());
    return named ? rangeOf(named.sheet, named.block) : null;
  }

  override setNamedRange(name: string, range: GRange): void {
    const {sheet, block} = placeOf(range);
    engine.setNamedRange(book(this), name, sheet, block);
  }

  override removeNamedRange(name: string): void {
    engine.removeNamedRange(book(this), name);
  }

  override getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return Array.from(book(this).sheets).flatMap((sheet) => protectionsOf(sheet, nameOf(type)));
  }
}

make.spreadsheet = (workbook) => new SpreadsheetService(workbook);

meter(SpreadsheetService, 'SpreadsheetApp.Spreadsheet', {
  free: ['createDeveloperMetadataFinder', 'getId', 'getUrl'],
  looks: ['getSheets', 'getSheetByName', 'getSheetById', 'getActiveSheet', 'getRange', 'getRangeByName'],
  writes: ['rename'],
  changes: [
    'setActiveSheet',
    'setActiveRange',
    'setActiveSelection',
    'insertSheet',
    'deleteSheet',
    'deleteActiveSheet',
    'duplicateActiveSheet',
    'moveActiveSheet',
    'toast',
    'addDeveloperMetadata',
    'setNamedRange',
    'removeNamedRange',
  ],
});

function book(service: object): Workbook {
  return handleOf<Workbook>(service);
}
