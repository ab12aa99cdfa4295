import type {FilterCriteria} from '../document/parts';
import type {Rect} from '../document/rect';
import type {Sheet} from '../document/sheet';
import {enumValue} from './enums';
import {attach, handleOf} from './handles';
import {rangeOf} from './make';
import {refuse} from './refuse';
import {engine, meter, surface} from './surface';

type GFilter = GoogleAppsScript.Spreadsheet.Filter;
type GCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** The service object for the filter that lies on the sheet. */
export function filterService(sheet: Sheet): GFilter {
  return new FilterService(sheet);
}

export function newFilter(sheet: Sheet, block: Rect): GFilter {
  engine.createFilter(sheet, block);
  return new FilterService(sheet);
}

class FilterService extends surface<GFilter>('SpreadsheetApp.Filter') {
  constructor(sheet: Sheet) {
    super();
    attach(this, sheet);
  }

  override getRange(): GoogleAppsScript.Spreadsheet.Range {
    const sheet = present(this);
    return rangeOf(sheet, sheet.filter!.block);
  }

  override remove(): void {
    engine.removeFilter(present(this));
  }

  override sort(column: number, ascending: boolean): this {
    const sheet = present(this);
    const {block} = sheet.filter!;
    const body = engine.rect(block.top + 1, block.left, block.rows - 1, block.columns);
    if (body.rows > 0) engine.sortRows(sheet, body, [{column: inside(sheet, column), ascending}]);
    engine.applyFilter(sheet);
    return this;
  }

  override getColumnFilterCriteria(column: number): GCriteria | null {
    const sheet = present(this);
    const criteria = sheet.filter!.criteria.get(inside(sheet, column));
    return criteria ? new FilterCriteriaService(criteria) : null;
  }

  override setColumnFilterCriteria(column: number, criteria: GCriteria | null): this {
    const sheet = present(this);
    engine.setCriteria(sheet, inside(sheet, column), criteria && handleOf<FilterCriteria>(criteria));
    return this;
  }

  override removeColumnFilterCriteria(column: number): this {
    const sheet = present(this);
    engine.setCriteria(sheet, inside(sheet, column), null);
    return this;
  }
}

class FilterCriteriaService extends surface<GCriteria>('SpreadsheetApp.FilterCriteria') {
  constructor(criteria: FilterCriteria) {
    super();
    attach(this, criteria);
  }

  override getHiddenValues(): string[] {
    return Array.from(handleOf<FilterCriteria>(this).hiddenValues);
  }

  override getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    const {condition} = handleOf<FilterCriteria>(this);
    return condition ? enumValue('BooleanCriteria', condition.criterion) : (null as never);
  }

  override getCriteriaValues(): unknown[] {
    return Array.from(handleOf<FilterCriteria>(this).condition?.values ?? []);
  }

  override copy(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return new FilterCriteriaBuilderService(handleOf<FilterCriteria>(this));
  }
}

/** What `SpreadsheetApp.newFilterCriteria` gives. */
export class FilterCriteriaBuilderService extends surface<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder>(
  'SpreadsheetApp.FilterCriteriaBuilder',
) {
  constructor(criteria: FilterCriteria = {hiddenValues: [], condition: null}) {
    super();
    attach(this, {...criteria});
  }

  override setHiddenValues(values: string[]): this {
    return changed(this, {hiddenValues: [...values]});
  }

  override whenNumberGreaterThan(number: number): this {
    return when(this, 'NUMBER_GREATER_THAN', number);
  }

  override whenNumberGreaterThanOrEqualTo(number: number): this {
    return when(this, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  override whenNumberLessThan(number: number): this {
    return when(this, 'NUMBER_LESS_THAN', number);
  }

  override whenTextContains(text: string): this {
    return when(this, 'TEXT_CONTAINS', text);
  }

  override whenTextEqualTo(text: string): this {
    return when(this, 'TEXT_EQUAL_TO', text);
  }

  override whenCellEmpty(): this {
    return when(this, 'CELL_EMPTY');
  }

  override whenCellNotEmpty(): this {
    return when(this, 'CELL_NOT_EMPTY');
  }

  override build(): GCriteria {
    return new FilterCriteriaService({...handleOf<FilterCriteria>(this)});
  }
}

meter(FilterService, 'SpreadsheetApp.Filter', {
  changes: ['remove', 'sort', 'setColumnFilterCriteria', 'removeColumnFilterCriteria'],
});
meter(FilterCriteriaService, 'SpreadsheetApp.FilterCriteria', {free: 'all'});
meter(FilterCriteriaBuilderService, 'SpreadsheetApp.FilterCriteriaBuilder', {free: 'all'});

function present(filter: object): Sheet {
  const sheet = handleOf<Sheet>(filter);
  if (!sheet.filter) refuse('The filter no longer exists.');
  return sheet;
}

/** The column of the sheet, from 0. @throws when the filter does not reach it */
function inside(sheet: Sheet, column: number): number {
  const {block} = sheet.filter!;
  const at = Math.trunc(column) - 1;
  if (at < block.left || at >= block.left + block.columns) refuse(`Column ${column} is not within the filter range.`);
  return at;
}

function changed<B extends object>(builder: B, part: Partial<FilterCriteria>): B {
  Object.assign(handleOf<object>(builder), part);
  return builder;
}

function when<B extends object>(builder: B, criterion: string, ...values: unknown[]): B {
  return changed(builder, {condition: {criterion, values}});
}
