import type {Phrase} from '../phrase';

/** What a factor found in an account: its level, whether data speaks for it, and what that is. */
export interface Finding<Level extends string> {
  readonly level: Level;
  readonly hasData: boolean;
  readonly evidence: Phrase;
}
