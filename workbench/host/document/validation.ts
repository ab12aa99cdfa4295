import type {CellValue} from './cell';

/** A data validation: the criterion's name as in `DataValidationCriteria`, and plain arguments. */
export interface Validation {
  readonly criterion: string;
  /** Text, numbers, booleans, or lists of text. */
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** May a cell with that rule hold the value, shown as that text? A blank always may. */
export function allows(rule: Validation, value: CellValue, shown: string): boolean {
  if (rule.allowInvalid || value === '') return true;
  const check = CHECKS[rule.criterion];
  if (!check) throw new Error(`[host] the data validation ${rule.criterion} is not implemented`);
  return check(value, rule.values, shown);
}

/** The criteria that a script can build a rule with. */
const CHECKS: Readonly<Record<string, (value: CellValue, values: readonly unknown[], shown: string) => boolean>> = {
  VALUE_IN_LIST: (_, [list], shown) => (list as readonly string[]).includes(shown),
  CHECKBOX: (value, [checked = true, unchecked = false]) => value === checked || value === unchecked,
  DATE_IS_VALID_DATE: (value) => typeof value === 'number',
  NUMBER_BETWEEN: (value, [from, to]) => typeof value === 'number' && value >= Number(from) && value <= Number(to),
  NUMBER_GREATER_THAN: (value, [limit]) => typeof value === 'number' && value > Number(limit),
};
