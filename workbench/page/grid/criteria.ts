import type {FilterCriteria} from '../../host/document/parts';
import type {Sheet} from '../../host/document/sheet';

/** What the grid's filter lets through in one column: values as they are shown, or what one or two conditions allow. */
export interface GridCriteria {
  readonly filters?: {readonly blank?: true; readonly filters?: readonly string[]};
  readonly customFilters?: {readonly and?: 1; readonly customFilters: readonly Condition[]};
}

interface Condition {
  readonly val: string | number;
  readonly operator?: string;
}

/** The host's criteria for a column: the values that the grid's criteria hide now. */
export function criteriaFrom(sheet: Sheet, column: number, criteria: GridCriteria): FilterCriteria {
  if (!criteria.filters && !criteria.customFilters) throw new Error('[host] a filter by color is not implemented');
  const {top, rows} = sheet.filter!.block;
  const hidden = new Set<string>();
  for (let row = top + 1; row < top + rows; row++) {
    if (!passes(sheet, row, column, criteria)) hidden.add(sheet.displayAt(row, column));
  }
  return {hiddenValues: [...hidden], condition: null};
}

/** The grid's criteria that let through what the host's do. */
export function criteriaOf(sheet: Sheet, column: number, {hiddenValues}: FilterCriteria): GridCriteria {
  const {top, rows} = sheet.filter!.block;
  const hidden = new Set(hiddenValues);
  const shown = new Set<string>();
  for (let row = top + 1; row < top + rows; row++) {
    const value = sheet.displayAt(row, column);
    if (!hidden.has(value)) shown.add(value);
  }
  const filters = [...shown].filter((value) => value !== '');
  return {filters: {filters, ...(shown.has('') && {blank: true as const})}};
}

function passes(sheet: Sheet, row: number, column: number, {filters, customFilters}: GridCriteria): boolean {
  const shown = sheet.displayAt(row, column);
  if (customFilters) {
    const value = sheet.values.get(row, column);
    const allows = (condition: Condition) => isMet(condition, shown, typeof value === 'number' ? value : null);
    return customFilters.and ? customFilters.customFilters.every(allows) : customFilters.customFilters.some(allows);
  }
  return shown === '' ? filters?.blank === true : (filters?.filters?.includes(shown) ?? false);
}

function isMet({val, operator = 'equal'}: Condition, shown: string, value: number | null): boolean {
  const number = typeof val === 'number' ? val : Number(val);
  const isNumber = value !== null && val !== '' && Number.isFinite(number);
  const same = isNumber ? value === number : patternOf(String(val)).test(shown);
  if (operator === 'equal') return same;
  if (operator === 'notEqual') return !same;
  const compares = COMPARISONS[operator];
  if (!compares) throw new Error(`[host] the filter condition ${operator} is not implemented`);
  return isNumber && compares(value, number);
}

const COMPARISONS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  greaterThan: (value, limit) => value > limit,
  greaterThanOrEqual: (value, limit) => value >= limit,
  lessThan: (value, limit) => value < limit,
  lessThanOrEqual: (value, limit) => value <= limit,
};

/** `*` stands for any text, `?` for one character, in any case. */
function patternOf(text: string): RegExp {
  const escaped = text.trim().replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\*/g, '[\\s\\S]*').replace(/\?/g, '[\\s\\S]')}$`, 'iu');
}
