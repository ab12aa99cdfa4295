import type {Account} from './account';
import {accountsOf} from './identity';
import {memoizedByObject} from './once';

/** An account's name as names are compared: case and outer blanks do not count. */
export function nameKey({account}: Pick<Account, 'account'>): string {
  return account.trim().toLowerCase();
}

/**
 * The rows whose customer an earlier row names already: their ARR is not counted again, and they get no plan of their own.
 *
 * Rows with different IDs are different customers, whatever their names.
 *
 * @param accounts in any order
 */
export const repeatedRows = memoizedByObject((accounts: readonly Account[]): ReadonlySet<number> => {
  // Mostly no two share a name, and then their order does not matter.
  if (new Set(accounts.map(nameKey)).size === accounts.length) return NO_ROWS;
  const seen = new Map<string, Set<string | null>>();
  const repeated = new Set<number>();
  for (const account of [...accounts].sort((a, b) => a.row - b.row)) {
    const key = nameKey(account);
    const ids = seen.get(key);
    const {accountId} = account;
    if (ids === undefined) seen.set(key, new Set([accountId]));
    else {
      if (accountId === null || ids.has(null) || ids.has(accountId)) repeated.add(account.row);
      ids.add(accountId);
    }
  }
  return repeated;
});

const NO_ROWS: ReadonlySet<number> = new Set();

/** The accounts, in their order, without the rows that name the customer of an earlier row again. */
export function withoutRepeats<Row extends {readonly account: Account}>(accounts: readonly Row[]): readonly Row[] {
  const repeated = repeatedRows(accountsOf(accounts));
  return repeated.size === 0 ? accounts : accounts.filter(({account}) => !repeated.has(account.row));
}
