import type {Scripts} from '../core/plan/scripts';
import type {Words} from './say';

/** Everything the product says in one language. */
export interface Texts {
  readonly words: Words;
  /** The texts of plans and e-mails before a team edits them. */
  readonly scripts: Scripts;
}
