import type {Portfolio, RankedAssessment} from '../../core/assessment';
import {type HistoryRun, pastOf} from '../history/history';

/** What changed since the last run. */
export interface Moves {
  /** Places gained (positive) or lost, by row of the account sheet; 0 stayed, `'new'` was not there before. */
  readonly places: ReadonlyMap<number, number | 'new'>;
  /** In the highest band now, and not in the last run. */
  readonly newlyHot: readonly RankedAssessment[];
  /** In the highest band in the last run, and not now. */
  readonly lostHeat: readonly RankedAssessment[];
  /** The sum of the targets now, less that of the last run; `null` when either is unknown. */
  readonly targetChange: number | null;
  /** The same for the weighted pipeline. */
  readonly weightedChange: number | null;
}

/**
 * What moved since the last run.
 *
 * @returns `null` on the first run
 */
export function movesOf(portfolio: Portfolio, previous: HistoryRun | null): Moves | null {
  if (previous === null) return null;
  const past = pastOf(portfolio, previous);
  const isWhole = previous.accounts.length === previous.count;
  const places = new Map<number, number | 'new'>();
  const newlyHot: RankedAssessment[] = [];
  const lostHeat: RankedAssessment[] = [];
  for (const each of portfolio.accounts) {
    const before = past.get(each.account.row);
    if (before === undefined) {
      if (isWhole) places.set(each.account.row, 'new');
      continue;
    }
    places.set(each.account.row, before.rank - each.rank);
    if (each.band === 'Hot' && before.band !== 'Hot') newlyHot.push(each);
    if (each.band !== 'Hot' && before.band === 'Hot') lostHeat.push(each);
  }
  const {target, weighted} = portfolio.totals;
  return {
    places,
    newlyHot,
    lostHeat,
    targetChange: difference(target, previous.target),
    weightedChange: difference(weighted, previous.weighted),
  };
}

function difference(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : now - before;
}
