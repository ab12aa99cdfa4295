import type {Condition} from './parts';

/** A data validation. */
export interface Validation extends Condition {
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}
