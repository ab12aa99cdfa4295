import type {FilterCriteria} from '../../document/parts';
import type {Sheet} from '../../document/sheet';
import {handleOf} from '../bridge/objects';
import {rangeOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';

type GFilter = GoogleAppsScript.Spreadsheet.Filter;
type GCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GCriteriaBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

/** The filter of a sheet that has one. */
export function filterOf(sheet: Sheet): GFilter {
  return wrap('SpreadsheetApp.Filter', sheet);
}

export const filterService: Service<GFilter, Sheet> = {
  check(sheet) {
    if (!sheet.filter) refuse('The filter no longer exists.');
  },
  read: {
    getRange: (sheet) => rangeOf(sheet, sheet.filter!.block),
    getColumnFilterCriteria(sheet, column) {
      const criteria = sheet.filter!.criteria.get(filteredColumn(sheet, column));
      return criteria ? wrap<GCriteria>('SpreadsheetApp.FilterCriteria', criteria) : null;
    },
  },
  change: {
    remove: (sheet) => engine.removeFilter(sheet),
    sort(sheet, column, ascending) {
      const {top, left, rows, columns} = sheet.filter!.block;
      const keys = [{column: filteredColumn(sheet, column), ascending}];
      if (rows > 1) engine.sortRows(sheet, engine.rect(top + 1, left, rows - 1, columns), keys);
      engine.applyFilter(sheet);
    },
    setColumnFilterCriteria: (sheet, column, criteria) =>
      engine.setCriteria(sheet, filteredColumn(sheet, column), criteria && handleOf<FilterCriteria>(criteria)),
    removeColumnFilterCriteria: (sheet, column) => engine.setCriteria(sheet, filteredColumn(sheet, column), null),
  },
};

/** A script gives criteria back as they are, or copies them for another filter; it reads nothing of them. */
export const filterCriteria: Service<GCriteria, FilterCriteria> = {
  free: {
    copy: (criteria) => wrap<GCriteriaBuilder>('SpreadsheetApp.FilterCriteriaBuilder', {...criteria}),
  },
};

type CriteriaDraft = {-readonly [K in keyof FilterCriteria]: FilterCriteria[K]};

export function criteriaBuilder(): GCriteriaBuilder {
  return wrap('SpreadsheetApp.FilterCriteriaBuilder', {hiddenValues: [], condition: null} satisfies CriteriaDraft);
}

export const filterCriteriaBuilder: Service<GCriteriaBuilder, CriteriaDraft> = {
  free: {
    setHiddenValues(draft, values) {
      draft.hiddenValues = [...values];
    },
    whenNumberGreaterThan(draft, number) {
      draft.condition = {criterion: 'NUMBER_GREATER_THAN', values: [number]};
    },
    build: (draft) => wrap<GCriteria>('SpreadsheetApp.FilterCriteria', {...draft}),
  },
};

/** The column of the sheet, from 0. @throws when the filter does not reach it */
function filteredColumn(sheet: Sheet, column: number): number {
  const {block} = sheet.filter!;
  const at = Math.trunc(column) - 1;
  if (at < block.left || at >= block.left + block.columns) refuse(`Column ${column} is not within the filter range.`);
  return at;
}
