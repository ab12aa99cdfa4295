import {sumOf} from '../sums';

/** What an account's expansion was worth in a run; `null` is unknown. */
export interface Worth {
  /** The same account in both runs has the same identity. */
  readonly identity: string;
  readonly target: number | null;
  /** Target × win probability. */
  readonly weighted: number | null;
}

/** What a team says of an expansion that is decided. */
export type ClosedAs = 'Won' | 'Lost';

/**
 * From the weighted pipeline of one run to that of another, in whole units of money. `before` and the six changes add up
 * to `after`.
 */
export interface Bridge {
  readonly before: number;
  /** What accounts add that the earlier run did not have, or that are worth something again after they closed. */
  readonly added: number;
  readonly won: number;
  readonly lost: number;
  /** Accounts that are no longer in the sheet. */
  readonly removed: number;
  /** Larger and smaller targets, at the win probability of the earlier run. */
  readonly target: number;
  /** Win probabilities that rose and fell, of the new targets; also what rounding leaves. */
  readonly winProbability: number;
  readonly after: number;
  /** How many accounts of the later run have no target: they count as 0. */
  readonly unsized: number;
}

/**
 * What changed the weighted pipeline between two runs.
 *
 * @param closed how an account's expansion was decided between the runs, by identity
 */
export function bridgeBetween(
  earlier: readonly Worth[],
  later: readonly Worth[],
  closed: ReadonlyMap<string, ClosedAs> = new Map(),
): Bridge {
  const were = new Map(earlier.map((each) => [each.identity, each]));
  const are = new Set(later.map(({identity}) => identity));
  const sums = {added: 0, won: 0, lost: 0, removed: 0, target: 0};
  for (const past of earlier) {
    const outcome = closed.get(past.identity);
    if (outcome !== undefined) sums[outcome === 'Won' ? 'won' : 'lost'] -= past.weighted ?? 0;
    else if (!are.has(past.identity)) sums.removed -= past.weighted ?? 0;
  }
  for (const now of later) {
    const past = were.get(now.identity);
    if (past === undefined || closed.has(now.identity)) sums.added += now.weighted ?? 0;
    else sums.target += targetEffect(past, now);
  }
  const before = Math.round(sumOf(earlier, ({weighted}) => weighted));
  const after = Math.round(sumOf(later, ({weighted}) => weighted));
  // Rounded, and never −0.
  const entries = Object.entries(sums).map(([change, amount]) => [change, Math.round(amount) || 0] as const);
  const changes = Object.fromEntries(entries) as Record<keyof typeof sums, number>;
  return {
    before,
    ...changes,
    after,
    winProbability: entries.reduce((rest, [, amount]) => rest - amount, after - before),
    unsized: later.filter((each) => each.target === null).length,
  };
}

/** (T1 − T0) × p0; where no earlier probability is known, that of now. */
function targetEffect(past: Worth, now: Worth): number {
  const probability = probabilityOf(past) ?? probabilityOf(now) ?? 0;
  return ((now.target ?? 0) - (past.target ?? 0)) * probability;
}

/** The win probability in a run; `null` when no target shows it. */
function probabilityOf({target, weighted}: Worth): number | null {
  return target === null || weighted === null || target === 0 ? null : weighted / target;
}
