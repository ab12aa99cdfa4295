import {compared, type Day} from '../../core/day';

/** Why a run is kept longer than others: a meeting looked at it, or a backtest begins with it. */
export type RunMark = '' | 'meeting' | 'base';

/** A run in a History tab. */
export interface RunSummary {
  readonly run: number;
  readonly asOf: Day;
  readonly mark: RunMark;
  /** How many rows it takes. */
  readonly rows: number;
}

/** How much History keeps: at most 6% of the cells a file may have. Source: method, History. */
export const HISTORY_LIMITS = {
  ...{runs: 60, cells: 600_000},
  /** Of larger portfolios only totals and the first accounts are kept. */
  ...{accounts: 10_000, top: 500},
  /** Runs kept before all others, those with a mark, and the first runs of a month. */
  ...{latest: 8, marked: 26, months: 24},
} as const;

/**
 * The runs that stay when another one is written: the last 8, then those of meetings and backtests, then the first of
 * each month, then the rest; of each group the newest first, as far as the limits allow.
 *
 * @param runs the runs of the tab
 * @param added the rows of the run to come, which is always kept
 * @param columns how many columns the tab has
 */
export function runsToKeep(runs: readonly RunSummary[], added: number, columns: number): Set<number> {
  const newest = [...runs].sort((a, b) => b.run - a.run);
  const groups = [
    newest.slice(0, HISTORY_LIMITS.latest),
    newest.filter(({mark}) => mark !== '').slice(0, HISTORY_LIMITS.marked),
    firstOfMonths(newest).slice(0, HISTORY_LIMITS.months),
    newest,
  ];
  const kept = new Set<number>();
  let rows = added;
  for (const {run, rows: size} of groups.flat()) {
    const fits = kept.size + 2 <= HISTORY_LIMITS.runs && (rows + size) * columns <= HISTORY_LIMITS.cells;
    if (kept.has(run) || !fits) continue;
    kept.add(run);
    rows += size;
  }
  return kept;
}

/** The first run of each calendar month of as-of days, in the order of the runs. */
function firstOfMonths(runs: readonly RunSummary[]): RunSummary[] {
  const latestFirst = [...runs].sort((a, b) => byDay(b, a));
  const first = new Map(latestFirst.map((each) => [each.asOf.slice(0, 7), each]));
  return runs.filter((each) => first.get(each.asOf.slice(0, 7)) === each);
}

/** The order of runs by their as-of days; of one day by when they were written. */
export function byDay(a: RunSummary, b: RunSummary): number {
  return compared(a.asOf, b.asOf) || a.run - b.run;
}
