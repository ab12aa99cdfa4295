import type {CellValue} from './cell';
import {type Condition, meets} from './criteria';
import type {Sheet} from './sheet';

/** A data validation. */
export interface Validation extends Condition {
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** May a cell of that sheet with that rule hold the value, shown as that text? A blank always may. */
export function allows(rule: Validation, value: CellValue, shown: string, sheet: Sheet): boolean {
  return rule.allowInvalid || value === '' || meets(rule, value, shown, sheet);
}
