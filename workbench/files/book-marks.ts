import type {WorkBook} from '@e965/xlsx';
import type ExcelJS from 'exceljs';
import {ownColumnsByHeading, SCORE_COLUMNS} from '../../src/intake/headings/own-columns';
import {COLUMN_METADATA_KEY, markOf, TAB_METADATA_KEY, tabMetadataValue} from '../../src/tabs/marks';
import {columnName, parseAddress, quotedSheetName, rectName} from '../host/document/a1';
import {getOrCreate} from '../host/document/get-or-create';
import {addMetadata} from '../host/document/metadata';
import type {Sheet} from '../host/document/sheet';
import type {Workbook} from '../host/document/workbook';

import type {AddOnMark, FileTab} from './tab';

/** A mark travels as the hidden name `expansion_signals.tab.3.ranking` of a cell: its kind, a number that makes it one of a kind, what it says. */
const NAME = /^expansion_signals\.(tab|column)\.\d+\.(.+)$/;

/** The add-on's marks in a workbook that it wrote, by the name of the tab. */
export function marksIn({Workbook: parts}: WorkBook): Map<string, AddOnMark[]> {
  const found = new Map<string, AddOnMark[]>();
  for (const {Name, Ref} of parts?.Names ?? []) {
    const [, kind, mark] = NAME.exec(Name) ?? [];
    const place = kind ? parseAddress(Ref.replace(/\$/g, '')) : null;
    if (!place?.sheet) continue;
    const own: AddOnMark = kind === 'tab' ? {tab: mark!} : {column: place.left ?? 0, mark: mark!};
    getOrCreate(found, place.sheet, (): AddOnMark[] => []).push(own);
  }
  return found;
}

/** So many rows from the top may hold the headings. */
const HEADING_ROWS = 25;

/**
 * The marks of the add-on's columns in a tab that lost them, as when it was saved as CSV: its headings side by side, the
 * hidden column that says which account a row was scored for among them.
 */
export function marksByHeading(rows: FileTab['rows']): AddOnMark[] {
  for (const row of rows.slice(0, HEADING_ROWS)) {
    const [first] = [...ownColumnsByHeading(row, true)].sort((a, b) => a - b);
    if (first !== undefined) return SCORE_COLUMNS.map((mark, index) => ({column: first + index, mark}));
  }
  return [];
}

/**
 * Lets the add-on's marks travel with a workbook, so that what it made there is known again: without them a second run
 * would add a second set.
 */
export function writeMarks(book: ExcelJS.Workbook, workbook: Workbook, names: ReadonlyMap<Sheet, string>): void {
  const found = workbook.metadata.flatMap(({key, value, place}): [string, string, string][] => {
    const name = place.type === 'SPREADSHEET' ? undefined : names.get(place.sheet);
    if (name === undefined || place.type === 'SPREADSHEET') return [];
    if (place.type === 'SHEET') {
      const mark = key === TAB_METADATA_KEY ? markOf(value, place.sheet.id) : null;
      return mark === null ? [] : [[quotedSheetName(name), `tab.${mark}`, '$A$1']];
    }
    if (place.type !== 'COLUMN' || key !== COLUMN_METADATA_KEY) return [];
    return [[quotedSheetName(name), `column.${value}`, `$${columnName(place.at)}$1`]];
  });
  const ranges = workbook.namedRanges.flatMap((range) => {
    const tab = names.get(range.sheet);
    return tab === undefined ? [] : [definedName(range.name, `${quotedSheetName(tab)}!${absolute(range)}`)];
  });
  if (found.length + ranges.length === 0) return;
  // The library knows no hidden names: they are written beside its own.
  const writer = book.xlsx as unknown as {addWorkbook: (zip: Zip, model: unknown) => Promise<void>};
  const addWorkbook = writer.addWorkbook.bind(writer);
  const hidden = found.map(([sheet, what, cell], index) => {
    const name = what.replace('.', `.${index}.`);
    return definedName(`expansion_signals.${name}`, `${sheet}!${cell}`, ' hidden="1"');
  });
  writer.addWorkbook = (zip, model) =>
    addWorkbook({append: (xml, part) => zip.append(withNames(xml, [...ranges, ...hidden].join('')), part)}, model);
}

function definedName(name: string, place: string, more = ''): string {
  return `<definedName name="${xmlOf(name)}"${more}>${xmlOf(place)}</definedName>`;
}

/** A block as a name keeps it; whole columns and rows stay whole. */
function absolute({sheet, block}: Workbook['namedRanges'][number]): string {
  const {top, left, rows, columns} = block;
  if (rows === sheet.rows.count) return `$${columnName(left)}:$${columnName(left + columns - 1)}`;
  if (columns === sheet.columns.count) return `$${top + 1}:$${top + rows}`;
  return rectName(block).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

interface Zip {
  readonly append: (text: string, part: {readonly name: string}) => void;
}

function withNames(xml: string, names: string): string {
  if (xml.includes('</definedNames>')) return xml.replace('</definedNames>', `${names}</definedNames>`);
  return xml.replace('</sheets>', `</sheets><definedNames>${names}</definedNames>`);
}

function xmlOf(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Puts the marks of a file's tab back. */
export function restoreMarks(sheet: Sheet, marks: readonly AddOnMark[]): void {
  for (const own of marks) {
    if ('tab' in own) {
      addMetadata(
        sheet.workbook,
        {type: 'SHEET', sheet},
        TAB_METADATA_KEY,
        tabMetadataValue(own.tab, sheet.id),
        'PROJECT',
      );
    } else {
      const place = {type: 'COLUMN' as const, sheet, at: own.column};
      addMetadata(sheet.workbook, place, COLUMN_METADATA_KEY, own.mark, 'PROJECT');
    }
  }
}
