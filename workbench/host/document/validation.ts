import {CellError, type CellValue} from './cell';

/** A data validation: the criterion's name as in `DataValidationCriteria`, and plain arguments. */
export interface Validation {
  readonly criterion: string;
  /** Text, numbers, booleans, a date as its day number, lists of text, or a range as `Sheet!A1:B2` text. */
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** What the checks need from the document: the texts of a range, and the truth of a formula for a cell. */
export interface ValidationContext {
  textsOf(range: string): readonly string[];
  isTrue(formula: string): boolean;
  shown(value: CellValue): string;
}

/** May the value stand in a cell with that rule? A blank always may. */
export function allows(rule: Validation, value: CellValue, context: ValidationContext): boolean {
  if (rule.allowInvalid || value === '') return true;
  const check = CHECKS[rule.criterion];
  if (!check) throw new Error(`[host] the data validation ${rule.criterion} is not implemented`);
  return check(value, rule.values, context);
}

type Check = (value: CellValue, values: readonly unknown[], context: ValidationContext) => boolean;

const number = (test: (value: number, from: number, to: number) => boolean): Check => {
  return (value, [from, to]) => typeof value === 'number' && test(value, Number(from), Number(to));
};
const text = (test: (value: string, part: string) => boolean): Check => {
  return (value, [part], context) => !(value instanceof CellError) && test(context.shown(value), String(part));
};

const CHECKS: Readonly<Record<string, Check>> = {
  VALUE_IN_LIST: (value, [list], context) => (list as readonly string[]).includes(context.shown(value)),
  VALUE_IN_RANGE: (value, [range], context) => context.textsOf(String(range)).includes(context.shown(value)),
  CHECKBOX: (value, [checked = true, unchecked = false]) => value === checked || value === unchecked,
  CUSTOM_FORMULA: (_, [formula], context) => context.isTrue(String(formula)),
  NUMBER_BETWEEN: number((value, from, to) => value >= from && value <= to),
  NUMBER_NOT_BETWEEN: number((value, from, to) => value < from || value > to),
  NUMBER_EQUAL_TO: number((value, from) => value === from),
  NUMBER_NOT_EQUAL_TO: number((value, from) => value !== from),
  NUMBER_GREATER_THAN: number((value, from) => value > from),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, from) => value >= from),
  NUMBER_LESS_THAN: number((value, from) => value < from),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, from) => value <= from),
  DATE_IS_VALID_DATE: (value) => typeof value === 'number',
  DATE_AFTER: number((value, from) => value >= from + 1),
  DATE_BEFORE: number((value, from) => value < from),
  DATE_ON_OR_AFTER: number((value, from) => value >= from),
  DATE_ON_OR_BEFORE: number((value, from) => value < from + 1),
  DATE_EQUAL_TO: number((value, from) => Math.floor(value) === Math.floor(from)),
  DATE_BETWEEN: number((value, from, to) => value >= from && value < to + 1),
  DATE_NOT_BETWEEN: number((value, from, to) => value < from || value >= to + 1),
  TEXT_CONTAINS: text((value, part) => value.toLowerCase().includes(part.toLowerCase())),
  TEXT_DOES_NOT_CONTAIN: text((value, part) => !value.toLowerCase().includes(part.toLowerCase())),
  TEXT_EQUAL_TO: text((value, part) => value.toLowerCase() === part.toLowerCase()),
  TEXT_IS_VALID_EMAIL: text((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)),
  TEXT_IS_VALID_URL: text((value) => /^(https?:\/\/)?[^\s/]+\.[^\s/]+/.test(value)),
};
