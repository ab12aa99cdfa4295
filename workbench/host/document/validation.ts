import type {Condition} from './parts';

export interface Validation extends Condition {
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}
