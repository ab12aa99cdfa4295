import type {Portfolio} from '../../core/assessment';
import {type HistoryRun, pastOf} from '../history/history';

/**
 * Places gained (positive) or lost since a run, by row of the account sheet; 0 stayed, `'new'` was not there before.
 *
 * @returns `null` without a run to compare with
 */
export function placesSince(portfolio: Portfolio, previous: HistoryRun | null): Map<number, number | 'new'> | null {
  if (previous === null) return null;
  const past = pastOf(portfolio, previous);
  const isWhole = previous.accounts.length === previous.count;
  return new Map(
    portfolio.accounts.flatMap(({account: {row}, rank}): [number, number | 'new'][] => {
      const before = past.get(row);
      if (before !== undefined) return [[row, before.rank - rank]];
      return isWhole ? [[row, 'new']] : [];
    }),
  );
}
