import type {Condition} from '../../document/parts';
import type {Sheet} from '../../document/sheet';
import {enumValue, nameOf} from '../bridge/enums';
import {classNameOf} from '../bridge/objects';
import {placeOf, rangeOf} from '../bridge/place';
import {PUBLISHED} from '../bridge/published';
import {execution} from '../bridge/run';

interface Draft {
  condition: Condition | null;
}

/**
 * The methods of a builder that set a criterion, such as `requireNumberBetween` or `whenTextContains`: one for each that is
 * published, named by the criterion.
 */
// biome-ignore lint/suspicious/noExplicitAny: the names are those of the published types, whose methods all give their builder
export function conditionMethods(className: string, prefix: 'require' | 'when'): any {
  const names = Object.keys(PUBLISHED.signatures[className]!).filter((name) => name.startsWith(prefix));
  const methods = names.map((name) => {
    const criterion = criterionOf(name.slice(prefix.length));
    const method = (draft: Draft, ...args: readonly unknown[]) => setCondition(draft, criterion, args);
    return [name, method] as const;
  });
  return Object.fromEntries([
    ...methods,
    [
      'withCriteria',
      (draft: Draft, criterion: unknown, args: readonly unknown[]) => setCondition(draft, nameOf(criterion), args),
    ],
  ]);
}

/** What a rule or its builder says of its criterion; nothing where none was set. */
export const conditionReaders = (enumeration: 'DataValidationCriteria' | 'BooleanCriteria') => ({
  getCriteriaType: ({condition}: Draft) => (condition ? enumValue(enumeration, condition.criterion) : null),
  getCriteriaValues: ({condition}: Draft) =>
    condition ? condition.values.map((value) => scriptValue(condition.criterion, value)) : [],
});

function criterionOf(name: string): string {
  return NAMES[name] ?? name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

const NAMES: Readonly<Record<string, string>> = {
  Date: 'DATE_IS_VALID_DATE',
  FormulaSatisfied: 'CUSTOM_FORMULA',
  TextIsEmail: 'TEXT_IS_VALID_EMAIL',
  TextIsUrl: 'TEXT_IS_VALID_URL',
};

function setCondition(draft: Draft, criterion: string, args: readonly unknown[]): void {
  const isRelative = args.some((each) => isOf(each, 'RelativeDate')) && !criterion.endsWith('_RELATIVE');
  const values = args.map(plainValue);
  if (/^VALUE_IN/.test(criterion) && values.length === 1) values.push(true);
  draft.condition = {criterion: isRelative ? `${criterion}_RELATIVE` : criterion, values};
}

/** A value as the document keeps it. */
function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(String);
  if (value instanceof Date) return execution().workbook.zone.serialOf(value.getTime());
  if (isOf(value, 'SpreadsheetApp.Range')) {
    const {sheet, block} = placeOf(value as object);
    return sheet.describe(block);
  }
  return typeof value === 'object' && value !== null ? nameOf(value) : value;
}

function scriptValue(criterion: string, value: unknown): unknown {
  const {workbook} = execution();
  if (Array.isArray(value)) return Array.from(value);
  if (criterion.endsWith('_RELATIVE')) return enumValue('RelativeDate', String(value));
  if (criterion.startsWith('DATE_') && typeof value === 'number') return new Date(workbook.zone.instantOf(value));
  if (criterion !== 'VALUE_IN_RANGE' || typeof value !== 'string') return value;
  const found: {sheet: Sheet; block: Parameters<typeof rangeOf>[1]} | null = workbook.find(
    value,
    workbook.active.sheet,
  );
  return found && rangeOf(found.sheet, found.block);
}

function isOf(value: unknown, className: string): boolean {
  return typeof value === 'object' && value !== null && classNameOf(value) === className;
}
