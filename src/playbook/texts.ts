import type {Scripts} from '../core/plan/scripts';
import type {Sample} from './sample-rows';
import type {Words} from './say';

/** Everything the product says in one language. */
export interface Texts {
  readonly words: Words;
  /** The texts of plans and e-mails before a team edits them. */
  readonly scripts: Scripts;
}

/** What a file of texts beside the script holds. */
export interface TextFile extends Texts {
  /** The portfolio to try the add-on on; in every language the same. */
  readonly sample: Sample;
}
