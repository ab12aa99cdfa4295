import {cellName, columnNumber, parseAddress, rectName, rectOf} from '../../workbench/host/document/a1';
import type {Rect} from '../../workbench/host/document/rect';
import {deletion, movedFormula} from '../../workbench/host/document/references';
import type {Sheet} from '../../workbench/host/document/sheet';
import type {Workbook} from '../../workbench/host/document/workbook';
import {type SheetSnapshot, sheetSnapshot} from '../../workbench/host/snapshot';

const TAB_MARKS = ['expansion-signals-tab', 'expansion-signals-sample'];
const COLUMN_MARK = 'expansion-signals-column';

export function userTabs(workbook: Workbook): Sheet[] {
  const ours = new Set(
    workbook.metadata.flatMap(({key, place}) =>
      place.type === 'SHEET' && TAB_MARKS.includes(key) ? [place.sheet] : [],
    ),
  );
  return workbook.sheets.filter((sheet) => !ours.has(sheet));
}

/** The add-on's columns in a tab, from 0, in order. */
export function ownColumns(sheet: Sheet): number[] {
  const places = sheet.workbook.metadata.flatMap(({key, place}) =>
    key === COLUMN_MARK && place.type === 'COLUMN' && place.sheet === sheet ? [place.at] : [],
  );
  return [...new Set(places)].sort((a, b) => a - b);
}

/** Where a column of people's own stands, from 0, when ours are counted in. */
export function placeOf(column: number, own: readonly number[]): number {
  return own.reduce((place, each) => (each <= place ? place + 1 : place), column);
}

/**
 * Everything in a file that is not the add-on's, as it would be without the add-on's columns: cells, formats, notes,
 * rules, dropdowns, filters, merges, protections, sizes, names.
 */
export function userContent(workbook: Workbook): object {
  workbook.settle();
  const tabs = userTabs(workbook);
  return {
    tabs: tabs.map((tab) => without(sheetSnapshot(tab), tab, tabs)),
    names: workbook.namedRanges.map(({name, sheet, block}) => ({
      name,
      tab: sheet.name,
      range: shrunk(block, ownColumns(sheet)),
    })),
  };
}

function without(sheet: SheetSnapshot, tab: Sheet, tabs: readonly Sheet[]): object {
  const own = ownColumns(tab);
  const grid = <Value>(rows: readonly (readonly Value[])[]) =>
    trimmed(rows.map((row) => row.filter((_, at) => !own.includes(at))));
  const cells = <Value>(byCell: Readonly<Record<string, Value>>) =>
    Object.fromEntries(
      Object.entries(byCell).flatMap(([cell, value]) => {
        const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
        const column = columnNumber(letters);
        return own.includes(column) ? [] : [[cellName(Number(row) - 1, column - before(column, own)), value]];
      }),
    );
  const range = (text: string) => {
    const address = parseAddress(text);
    return address === null ? text : shrunk(rectOf(address, sheet.maxRows, sheet.maxColumns), own);
  };
  const formula = (text: string) => tabs.reduce((moved, each) => withoutColumns(moved, tab, each), text);
  const {id: _, ...rest} = sheet;
  return {
    ...rest,
    maxColumns: sheet.maxColumns - own.length,
    frozenColumns: sheet.frozenColumns - own.filter((column) => column < sheet.frozenColumns).length,
    values: grid(sheet.values),
    displays: grid(sheet.displays),
    formulas: cells(mapped(sheet.formulas, formula)),
    notes: cells(sheet.notes),
    validations: cells(sheet.validations),
    richTexts: cells(sheet.richTexts),
    styles: cells(sheet.styles),
    columnWidths: sheet.columnWidths.filter((_, at) => !own.includes(at)),
    hiddenColumns: sheet.hiddenColumns.filter((at) => !own.includes(at - 1)).map((at) => at - before(at - 1, own)),
    merges: sheet.merges.map(range),
    rules: sheet.rules.map((rule) => ({...rule, ranges: rule.ranges.map(range)})),
    filter: sheet.filter && {range: range(sheet.filter.range)},
    protections: sheet.protections.map((each) => ({...each, range: each.range === null ? null : range(each.range)})),
  };
}

/** A block with our columns taken out of it. */
function shrunk({top, left, rows, columns}: Rect, own: readonly number[]): string {
  const inside = own.filter((column) => column >= left && column < left + columns).length;
  return rectName({top, left: left - before(left, own), rows, columns: columns - inside});
}

function before(column: number, own: readonly number[]): number {
  return own.filter((each) => each < column).length;
}

function withoutColumns(formula: string, home: Sheet, tab: Sheet): string {
  const own = ownColumns(tab).reverse();
  const decimal = home.workbook.locale.decimal;
  return own.reduce(
    (moved, column) => movedFormula(moved, home.name, tab.name, decimal, deletion('columns', column, 1)),
    formula,
  );
}

function mapped<Value>(record: Readonly<Record<string, Value>>, map: (value: Value) => Value): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

/** Blank cells at the end of rows, and blank rows at the end, say nothing. */
function trimmed<Value>(rows: readonly (readonly Value[])[]): Value[][] {
  const cut = rows.map((row) => row.slice(0, lastFilled(row) + 1));
  return cut.slice(0, cut.reduce((last, row, at) => (row.length > 0 ? at : last), -1) + 1);
}

function lastFilled(row: readonly unknown[]): number {
  return row.reduce((last: number, value, at) => (value === '' ? last : at), -1);
}
