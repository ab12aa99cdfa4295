import type {accountReport, reportOf, sinceReport} from '../../src/tabs/report';

/** What scoring a sheet gives, as `--json` prints it: words in English, shares as fractions, `null` for unknown. */
export interface Report extends Omit<ReturnType<typeof reportOf>, 'accounts' | 'currency'> {
  readonly accounts: readonly RankedAccount[];
  /** With `--history`: what changed since an earlier run; `null` without one. */
  readonly since?: Since | null;
}

export type Since = NonNullable<ReturnType<typeof sinceReport>>;

export type RankedAccount = Pick<
  ReturnType<typeof accountReport>,
  | 'row'
  | 'rank'
  | 'account'
  | 'score'
  | 'range'
  | 'confidence'
  | 'band'
  | 'priority'
  | 'expansion'
  | 'arr'
  | 'target'
  | 'offer'
  | 'why'
  | 'nextAction'
>;

export type Totals = Report['totals'];
