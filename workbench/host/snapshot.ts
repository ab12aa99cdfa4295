import {cellName, rectName} from './document/a1';
import {CellError, Instant} from './document/cell';
import {getOrCreate} from './document/get-or-create';
import type {Plane} from './document/plane';
import {cells, rect} from './document/rect';
import type {Sheet} from './document/sheet';
import {PLAIN, type Style} from './document/style';
import type {Metadata, Workbook} from './document/workbook';

export type WorkbookSnapshot = Readonly<ReturnType<typeof snapshot>>;
export type SheetSnapshot = Readonly<ReturnType<typeof sheetSnapshot>>;

/** A date is `{date: ISO instant}`, an error `{error: '#N/A'}`, a blank `''`. */
export type SnapshotValue = string | number | boolean | {readonly date: string} | {readonly error: string};

/** A document as plain data, for tests, files and pictures. Grids reach from A1 over everything that was set. */
export function snapshot(workbook: Workbook) {
  workbook.settle();
  return {
    name: workbook.name,
    locale: workbook.locale.id,
    timeZone: workbook.zone.name,
    sheets: workbook.sheets.map(sheetSnapshot),
    activeSheet: workbook.active.sheet.name,
    namedRanges: workbook.namedRanges.map(({name, sheet, block}) => ({name, range: sheet.describe(block)})),
    metadata: workbook.metadata.map(({key, value, visibility, place}) => ({
      key,
      value,
      visibility,
      at: placeName(place),
    })),
  };
}

/** By cell, its name such as `F2`; lines from 1. */
export function sheetSnapshot(sheet: Sheet) {
  const extent = sheet.dataExtent();
  const data = rect(0, 0, extent.rows, extent.columns);
  const {name, id, hidden, tabColor, frozenRows, frozenColumns, gridlinesHidden, rows, columns} = sheet;
  const ownHeights = linesWhere(rows.touched, (row) => rows.sizeOf(row) !== rows.defaultSize);
  return {
    ...{name, id, hidden, tabColor, frozenRows, frozenColumns, gridlinesHidden},
    maxRows: rows.count,
    maxColumns: columns.count,
    values: cells(data, (row, column) => snapshotValue(sheet.valueAt(row, column))),
    displays: cells(data, (row, column) => sheet.displayAt(row, column)),
    formulas: byCell(sheet.formulas, (formula) => formula!.text),
    notes: byCell(sheet.notes, (note) => note),
    validations: byCell(sheet.validations, (rule) => rule!),
    richTexts: byCell(sheet.richTexts, (rich) => rich!),
    /** Only what differs from a plain cell. */
    styles: byCell(sheet.styles, ownTraits),
    columnWidths: Array.from({length: columns.count}, (_, column) => columns.sizeOf(column)),
    rowHeights: Object.fromEntries(ownHeights.map((row) => [row, rows.sizeOf(row - 1)])),
    hiddenRows: linesWhere(rows.touched, (row) => rows.isHidden(row)),
    filteredRows: linesWhere(rows.touched, (row) => rows.isFiltered(row)),
    hiddenColumns: linesWhere(columns.touched, (column) => columns.isHidden(column)),
    merges: sheet.merges.map(rectName),
    rules: sheet.rules.map(({ranges, condition, look}) => ({ranges: ranges.map(rectName), condition, look})),
    filter: sheet.filter && {
      range: rectName(sheet.filter.block),
      criteria: Object.fromEntries([...sheet.filter.criteria].map(([column, criteria]) => [column + 1, criteria])),
    },
    protections: sheet.protections.map(({block, description, warningOnly}) => ({
      /** `null` for the whole tab. */
      range: block && rectName(block),
      description,
      warningOnly,
    })),
    charts: sheet.charts.map(({type, ranges, anchor, options}) => ({
      type,
      ranges: ranges.map((range) => range.sheet.describe(range.block)),
      /** The cell at its upper left corner. */
      row: anchor.row,
      column: anchor.column,
      options,
    })),
  };
}

function snapshotValue(value: ReturnType<Sheet['valueAt']>): SnapshotValue {
  if (value instanceof Instant) return {date: new Date(value.milliseconds).toISOString()};
  return value instanceof CellError ? {error: value.code} : value;
}

function byCell<T, S>(plane: Plane<T>, of: (value: T) => S): Record<string, S> {
  const found: Record<string, S> = {};
  plane.forEach((value, row, column) => {
    found[cellName(row, column)] = of(value);
  });
  return found;
}

const traits = new WeakMap<Style, Partial<Style>>();

/** What differs from a plain cell, one frozen object for each look. */
function ownTraits(style: Style): Partial<Style> {
  return getOrCreate(traits, style, () =>
    Object.freeze(
      Object.fromEntries(Object.entries(style).filter(([trait, value]) => value !== PLAIN[trait as keyof Style])),
    ),
  );
}

function linesWhere(count: number, test: (line: number) => boolean): number[] {
  const found: number[] = [];
  for (let line = 0; line < count; line++) if (test(line)) found.push(line + 1);
  return found;
}

function placeName(place: Metadata['place']): string {
  if (place.type === 'SPREADSHEET') return 'spreadsheet';
  if (place.type === 'SHEET') return place.sheet.name;
  return `${place.sheet.name}!${place.type === 'ROW' ? place.at + 1 : cellName(0, place.at).slice(0, -1)}`;
}
