import {type Account, accountWith, type Field} from '../../core/account';
import {type Day, daysBetween} from '../../core/day';

/** What each account says for a field, in the order of the accounts; a field without a column is left out. */
export type FieldValues = {readonly [F in Field]?: readonly Account[F][]};

/** The accounts of those sheet rows (from 1), put together from what was read a column at a time. */
export function assembleAccounts(rows: readonly number[], of: FieldValues): Account[] {
  return rows.map((row, at) => accountWith(row, (field) => of[field]?.[at]));
}

/** The same, with the days before the renewal where a column of notice says the last day for it. */
export function withNoticeDays(of: FieldValues): FieldValues {
  const noticeDays = of.noticeDays?.map((notice: number | Day | null, at) => {
    if (typeof notice !== 'string') return notice;
    const renewal = of.renewalDate?.[at] ?? '';
    return renewal < notice ? null : daysBetween(notice, renewal);
  });
  return noticeDays ? {...of, noticeDays} : of;
}
