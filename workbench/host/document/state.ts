import type {Metadata, NamedRange} from './book';
import {CellError, type CellValue} from './cell';
import type {LinesState} from './lines';
import type {Banding, ConditionalRule, Filter, Protection} from './parts';
import type {PlaneState} from './plane';
import type {Rect} from './rect';
import {type Chart, type Formula, Sheet} from './sheet';
import {type Style, shared} from './style';
import {Workbook} from './workbook';

/**
 * All that a document holds at one time, as plain data that the structured clone algorithm copies. Rows of cells are
 * shared between the states of a document as long as they are the same, so that one more takes little room.
 */
export interface WorkbookState {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly ids: number;
  readonly sheets: readonly SheetState[];
  readonly active: {readonly sheet: number; readonly block: Rect | null};
  readonly namedRanges: readonly {readonly name: string; readonly sheet: number; readonly block: Rect}[];
  readonly metadata: readonly (Omit<Metadata<Sheet>, 'place'> & {readonly place: PlaceState})[];
  readonly documentProperties: readonly (readonly [string, string])[];
  readonly scriptProperties: readonly (readonly [string, string])[];
  readonly userProperties: readonly (readonly [string, string])[];
}

interface SheetState extends Pick<Sheet, (typeof TRAITS)[number]> {
  readonly id: number;
  readonly planes: readonly PlaneState<unknown>[];
  readonly rows: LinesState;
  readonly columns: LinesState;
  /** What the results of formulas fill. */
  readonly spills: readonly (readonly [Formula, Rect])[];
  readonly merges: readonly Rect[];
  readonly rules: readonly ConditionalRule[];
  readonly protections: readonly Protection[];
  readonly bandings: readonly Banding[];
  readonly charts: readonly (Omit<Chart, 'ranges'> & {readonly ranges: readonly {sheet: number; block: Rect}[]})[];
  readonly filter: Filter | null;
}

type PlaceState =
  | {readonly type: 'SPREADSHEET'}
  | {readonly type: 'SHEET'; readonly sheet: number}
  | {readonly type: 'ROW' | 'COLUMN'; readonly sheet: number; readonly at: number};

const TRAITS = [
  ...(['name', 'hidden', 'type', 'gridlinesHidden'] as const),
  ...(['tabColor', 'frozenRows', 'frozenColumns'] as const),
] as const;

/** The document as it is now, once its formulas are calculated. */
export function stateOf(workbook: Workbook): WorkbookState {
  workbook.settle();
  const {name, locale, zone, ids, sheets, active, namedRanges, metadata} = workbook;
  return {
    ...{name, locale: locale.id, timeZone: zone.name, ids},
    sheets: sheets.map(sheetState),
    active: {sheet: active.sheet.id, block: active.block},
    namedRanges: namedRanges.map((named) => ({...named, sheet: named.sheet.id})),
    metadata: metadata.map(({place, ...each}) => ({
      ...each,
      place: place.type === 'SPREADSHEET' ? place : {...place, sheet: place.sheet.id},
    })),
    documentProperties: workbook.documentProperties.state(),
    scriptProperties: workbook.scriptProperties.state(),
    userProperties: workbook.userProperties.state(),
  };
}

/** Makes the document what it was; tabs that are still there stay the same objects. */
export function restore(workbook: Workbook, state: WorkbookState): void {
  const {sheets, namedRanges} = workbook;
  const before = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const now = state.sheets.map(({id, name}) => before.get(id) ?? new Sheet(workbook, id, name));
  const byId = new Map(now.map((sheet) => [sheet.id, sheet]));
  sheets.splice(0, sheets.length, ...now);
  for (const each of state.sheets) restoreSheet(byId.get(each.id)!, each, byId);
  workbook.ids = state.ids;
  workbook.active = {sheet: byId.get(state.active.sheet)!, block: state.active.block};
  namedRanges.splice(
    0,
    namedRanges.length,
    ...state.namedRanges.map((each): NamedRange<Sheet> => ({...each, sheet: byId.get(each.sheet)!})),
  );
  workbook.metadata = state.metadata.map((each): Metadata<Sheet> => {
    const {place} = each;
    return {...each, place: place.type === 'SPREADSHEET' ? place : {...place, sheet: byId.get(place.sheet)!}};
  });
  workbook.documentProperties.restore(state.documentProperties);
  workbook.scriptProperties.restore(state.scriptProperties);
  workbook.userProperties.restore(state.userProperties);
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
      if (!styles.has(style)) styles.set(style, shared({...style}));
      sheet.styles.set(row, column, styles.get(style)!);
    });
  }
  return workbook;
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
    ...traitsOf(sheet),
    id: sheet.id,
    planes: sheet.planes.map((plane) => plane.state()),
    rows: sheet.rows.state(),
    columns: sheet.columns.state(),
    spills,
    merges: [...sheet.merges],
    rules: sheet.rules.map((rule) => ({...rule})),
    protections: sheet.protections.map((protection) => ({...protection})),
    bandings: copiedBandings(sheet.bandings),
    charts: sheet.charts.map(({ranges, anchor, ...chart}) => ({
      ...chart,
      anchor: {...anchor},
      ranges: ranges.map((range) => ({sheet: range.sheet.id, block: range.block})),
    })),
    filter: copiedFilter(sheet.filter),
  };
}

function restoreSheet(sheet: Sheet, state: SheetState, byId: ReadonlyMap<number, Sheet>): void {
  Object.assign(sheet, traitsOf(state));
  sheet.planes.forEach((plane, at) => {
    plane.restore(state.planes[at]!);
  });
  sheet.rows.restore(state.rows);
  sheet.columns.restore(state.columns);
  sheet.formulas.forEach((formula) => {
    formula!.spill = null;
  });
  for (const [formula, block] of state.spills) formula.spill = block;
  sheet.merges = [...state.merges];
  sheet.rules = state.rules.map((rule) => ({...rule}));
  sheet.protections = state.protections.map((protection) => ({...protection}));
  sheet.bandings = copiedBandings(state.bandings);
  sheet.charts = state.charts.map((chart) => ({
    ...chart,
    anchor: {...chart.anchor},
    ranges: chart.ranges.map(({sheet: id, block}) => ({sheet: byId.get(id)!, block})),
  }));
  sheet.filter = copiedFilter(state.filter);
}

function traitsOf(sheet: Pick<Sheet, (typeof TRAITS)[number]>): Pick<Sheet, (typeof TRAITS)[number]> {
  return Object.fromEntries(TRAITS.map((trait) => [trait, sheet[trait]])) as Pick<Sheet, (typeof TRAITS)[number]>;
}

function copiedBandings(bandings: readonly Banding[]): Banding[] {
  return bandings.map((banding) => ({...banding, colors: {...banding.colors}}));
}

function copiedFilter(filter: Filter | null): Filter | null {
  return filter && {...filter, criteria: new Map(filter.criteria)};
}

function errorOf({code, message}: CellValue & object): CellError {
  return new CellError(code, message);
}
