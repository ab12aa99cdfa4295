import type {Filter, FilterCriteria} from '../../document/parts';
import type {Sheet} from '../../document/sheet';
import {enumValue} from '../bridge/enums';
import {handleOf} from '../bridge/objects';
import {rangeOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
import {conditionMethods, conditionReaders} from './criteria';
import {copyAs} from './record';

type GFilter = GoogleAppsScript.Spreadsheet.Filter;
type GSortSpec = GoogleAppsScript.Spreadsheet.SortSpec;
type GCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GCriteriaBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

export function filterOf(sheet: Sheet): GFilter {
  return wrap('SpreadsheetApp.Filter', sheet);
}

interface Sorting {
  readonly column: number;
  readonly sorted: Filter['sorted'];
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
    // The published types leave this one out.
    ...{
      getColumnSortSpec: (sheet: Sheet, column: number) =>
        wrap<GSortSpec>('SpreadsheetApp.SortSpec', {column, sorted: sheet.filter!.sorted} satisfies Sorting),
    },
  },
  change: {
    remove: (sheet) => engine.removeFilter(sheet),
    sort(sheet, column, ascending) {
      const {top, left, rows, columns} = sheet.filter!.block;
      const keys = [{column: filteredColumn(sheet, column), ascending}];
      sheet.filter!.sorted = sheet.workbook.keep({column: Math.trunc(column), ascending});
      if (rows > 1) engine.sortRows(sheet, engine.rect(top + 1, left, rows - 1, columns), keys);
      engine.applyFilter(sheet);
    },
    setColumnFilterCriteria: (sheet, column, criteria) =>
      engine.setCriteria(sheet, filteredColumn(sheet, column), criteria && handleOf<FilterCriteria>(criteria)),
    removeColumnFilterCriteria: (sheet, column) => engine.setCriteria(sheet, filteredColumn(sheet, column), null),
  },
};

/** @throws what Google throws when the column is not the one that the filter was sorted by */
function orderOf({column, sorted}: Sorting, member: string): boolean {
  if (sorted?.column === column) return sorted.ascending;
  return refuse(`Unexpected error while getting the method or property ${member} on object SpreadsheetApp.SortSpec.`);
}

export const sortSpec: Service<GSortSpec, Sorting> = {
  free: {
    getDimensionIndex: ({column}) => column,
    isAscending: (sorting) => orderOf(sorting, 'isAscending'),
    getSortOrder: (sorting) => enumValue('SortOrder', orderOf(sorting, 'getSortOrder') ? 'ASCENDING' : 'DESCENDING'),
  },
};

type CriteriaDraft = {-readonly [K in keyof FilterCriteria]: FilterCriteria[K]};

/** The methods that criteria and their builder share. */
const common = {
  ...conditionReaders('BooleanCriteria'),
  getHiddenValues: ({hiddenValues}: CriteriaDraft) => [...hiddenValues],
  getVisibleValues: ({visibleValues = []}: CriteriaDraft) => [...visibleValues],
  copy: copyAs('FilterCriteriaBuilder'),
};

export const filterCriteria: Service<GCriteria, CriteriaDraft> = {free: common};

export const filterCriteriaBuilder: Service<GCriteriaBuilder, CriteriaDraft> = {
  free: {
    ...common,
    ...conditionMethods('SpreadsheetApp.FilterCriteriaBuilder', 'when'),
    setHiddenValues: (draft: CriteriaDraft, values: string[]) => void Object.assign(draft, {hiddenValues: [...values]}),
    setVisibleValues: (draft: CriteriaDraft, values: string[]) =>
      void Object.assign(draft, {visibleValues: [...values]}),
    build: copyAs('FilterCriteria'),
  },
};

/** The column of the sheet, from 0. @throws when the filter does not reach it */
function filteredColumn(sheet: Sheet, column: number): number {
  const {block} = sheet.filter!;
  const at = Math.trunc(column) - 1;
  if (at < block.left || at >= block.left + block.columns) refuse(`Column ${column} is not within the filter range.`);
  return at;
}
