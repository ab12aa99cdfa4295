import type {Facts} from '../facts';
import type {Phrase} from '../phrase';
import type {Playbook, Rule} from '../playbook';

/** One of the five factors: how its level is found in an account, and what the level rests on. */
export interface Factor<Level extends string> extends Pick<Rule, 'says'> {
  /** What counts as knowing something about it, as docs/scoring.md says it. */
  readonly data: string;
  /** What its levels mean, where their names do not say it. */
  readonly levels?: Readonly<Record<Level, string>>;
  /** `null` when nothing in the sheet speaks to it. */
  readonly level: (facts: Facts, playbook: Playbook) => Level | null;
  /** What a blank scores. */
  readonly blank: Level;
  readonly evidence: (facts: Facts, playbook: Playbook) => Phrase;
}
