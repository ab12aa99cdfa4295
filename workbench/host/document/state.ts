import {CellError, type CellValue} from './cell';
import {getOrCreate} from './get-or-create';
import type {LinesState} from './lines';
import type {Filter} from './parts';
import type {PlaneState} from './plane';
import {eachCell, type Rect} from './rect';
import {type Formula, Sheet} from './sheet';
import type {Store} from './store';
import {type Style, shared} from './style';
import {Workbook} from './workbook';

/** The same data, in which the number of a tab stands for the tab. */
type Stored<T> = T extends Sheet
  ? number
  : T extends ReadonlyMap<unknown, unknown>
    ? T
    : T extends object
      ? {readonly [K in keyof T]: Stored<T[K]>}
      : T;

/**
 * All that a document holds at one time, as plain data that the structured clone algorithm copies. Rows of cells are
 * shared between the states of a document as long as they are the same, so that one more takes little room.
 */
export interface WorkbookState extends Stored<Pick<Workbook, (typeof OF_WORKBOOK)[number]>> {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly SheetState[];
  readonly documentProperties: ReturnType<Store['state']>;
  readonly scriptProperties: ReturnType<Store['state']>;
  readonly userProperties: ReturnType<Store['state']>;
}

interface SheetState extends Stored<Pick<Sheet, (typeof OF_SHEET)[number]>> {
  readonly id: number;
  readonly planes: readonly PlaneState<unknown>[];
  readonly rows: LinesState;
  readonly columns: LinesState;
  /** What the results of formulas fill. */
  readonly spills: readonly (readonly [Formula, Rect])[];
}

const OF_WORKBOOK = ['ids', 'active', 'namedRanges', 'metadata'] as const;
const STORES = ['documentProperties', 'scriptProperties', 'userProperties'] as const;
const OF_SHEET = [
  ...(['name', 'hidden', 'type', 'gridlinesHidden', 'tabColor', 'frozenRows', 'frozenColumns'] as const),
  ...(['merges', 'rules', 'protections', 'bandings', 'charts', 'filter'] as const),
] as const;

/** The document as it is now, once its formulas are calculated. */
export function stateOf(workbook: Workbook): WorkbookState {
  workbook.settle();
  const {name, locale, zone, sheets, documentProperties, scriptProperties, userProperties} = workbook;
  return {
    ...picked(workbook, OF_WORKBOOK, idOf),
    ...{name, locale: locale.id, timeZone: zone.name},
    sheets: sheets.map(sheetState),
    documentProperties: documentProperties.state(),
    scriptProperties: scriptProperties.state(),
    userProperties: userProperties.state(),
  };
}

/** Makes the document what it was; tabs that are still there stay the same objects. */
export function restore(workbook: Workbook, state: WorkbookState): void {
  const {sheets} = workbook;
  const before = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const now = new Map(state.sheets.map(({id, name}) => [id, before.get(id) ?? new Sheet(workbook, id, name)]));
  const sheetOf = (id: unknown) => now.get(id as number);
  sheets.splice(0, sheets.length, ...now.values());
  for (const each of state.sheets) restoreSheet(now.get(each.id)!, each, sheetOf);
  Object.assign(workbook, picked(state, OF_WORKBOOK, sheetOf));
  for (const store of STORES) workbook[store].restore(state[store]);
  workbook.calculation?.restored();
}

/** A document of its own from a state that was copied, such as one from a store of the browser. */
export function workbookOf(copied: WorkbookState): Workbook {
  const styles = new Map<Style, Style>();
  const {name, locale, timeZone} = copied;
  const workbook = new Workbook({name, locale, timeZone});
  restore(workbook, copied);
  for (const sheet of workbook.sheets) {
    // A copy has lost what errors are, and that equal looks are one object.
    sheet.values.forEach((value, row, column) => {
      if (typeof value === 'object') sheet.values.set(row, column, errorOf(value));
    });
    sheet.fileFormulas.forEach((formula, row, column) => {
      if (typeof formula!.result === 'object')
        sheet.fileFormulas.set(row, column, {...formula!, result: errorOf(formula!.result)});
    });
    sheet.styles.forEach((style, row, column) => {
      sheet.styles.set(
        row,
        column,
        getOrCreate(styles, style, () => shared({...style})),
      );
    });
  }
  return workbook;
}

/** Another document that holds the same: either may change. */
export function copyOf(workbook: Workbook): Workbook {
  const state = stateOf(workbook);
  const {name, locale, timeZone} = state;
  const copy = new Workbook({name, locale, timeZone});
  restore(copy, state);
  // Rows are copied when they change; a formula is one object wherever its row is.
  for (const sheet of copy.sheets) {
    sheet.formulas.forEach((formula, row, column) => {
      const own = {...formula!};
      sheet.formulas.set(row, column, own);
      eachCell(own.spill, (r, c) => {
        if (sheet.spills.get(r, c) === formula) sheet.spills.set(r, c, own);
      });
    });
  }
  return copy;
}

/** Do the two hold the same cells and tabs? What is selected and what scripts keep in properties may differ. */
export function looksAlike(one: WorkbookState, other: WorkbookState): boolean {
  return (
    one.sheets.length === other.sheets.length &&
    one.sheets.every((sheet, at) => isSame(sheet, other.sheets[at]!)) &&
    JSON.stringify([one.name, one.namedRanges]) === JSON.stringify([other.name, other.namedRanges])
  );
}

function isSame(one: SheetState, other: SheetState): boolean {
  if (one === other) return true;
  const {planes, spills: _, filter, ...rest} = one;
  const {planes: otherPlanes, spills: __, filter: otherFilter, ...otherRest} = other;
  return (
    planes.every((rows, plane) => hasSameRows(rows, otherPlanes[plane]!)) &&
    JSON.stringify([rest, filterKey(filter)]) === JSON.stringify([otherRest, filterKey(otherFilter)])
  );
}

function hasSameRows(one: PlaneState<unknown>, other: PlaneState<unknown>): boolean {
  for (let row = 0; row < Math.max(one.length, other.length); row++) {
    const [left = [], right = []] = [one[row], other[row]];
    if (left === right) continue;
    if (left.length !== right.length || left.some((cell, column) => cell !== right[column])) return false;
  }
  return true;
}

function filterKey(filter: Filter | null): unknown {
  return filter && [filter.block, ...filter.criteria];
}

function sheetState(sheet: Sheet): SheetState {
  const spills: (readonly [Formula, Rect])[] = [];
  sheet.formulas.forEach((formula) => {
    if (formula?.spill) spills.push([formula, formula.spill]);
  });
  return {
    ...picked(sheet, OF_SHEET, idOf),
    id: sheet.id,
    planes: sheet.planes.map((plane) => plane.state()),
    rows: sheet.rows.state(),
    columns: sheet.columns.state(),
    spills,
  };
}

function restoreSheet(sheet: Sheet, state: SheetState, sheetOf: (id: unknown) => unknown): void {
  Object.assign(sheet, picked(state, OF_SHEET, sheetOf));
  sheet.planes.forEach((plane, at) => {
    plane.restore(state.planes[at]!);
  });
  sheet.rows.restore(state.rows);
  sheet.columns.restore(state.columns);
  sheet.formulas.forEach((formula) => {
    formula!.spill = null;
  });
  for (const [formula, block] of state.spills) formula.spill = block;
}

function idOf(sheet: unknown): number {
  return (sheet as Sheet).id;
}

/** Copies of some members of an object, in which each `sheet` is replaced. */
function picked<T extends object, K extends keyof T>(
  from: T,
  members: readonly K[],
  sheet: (before: unknown) => unknown,
): Stored<Pick<T, K>> {
  const copied = (data: unknown): unknown => {
    if (typeof data !== 'object' || data === null) return data;
    if (Array.isArray(data)) return data.map(copied);
    if (data instanceof Map) return new Map([...data].map(([key, value]) => [key, copied(value)]));
    const entries = Object.entries(data);
    return Object.fromEntries(entries.map(([key, value]) => [key, key === 'sheet' ? sheet(value) : copied(value)]));
  };
  return Object.fromEntries(members.map((member) => [member, copied(from[member])])) as Stored<Pick<T, K>>;
}

function errorOf({code, message}: CellValue & object): CellError {
  return new CellError(code, message);
}
