import type {Account} from '../core/account';

/** An account as a run knew it: who it was and which row of the sheet held it. */
export interface Known {
  readonly identity: string;
  readonly row: number;
}

/**
 * What stays the same about each account between runs: its ID if it has one, else its name.
 *
 * Of accounts that share it, the second and later carry their count: `Acme (2)`.
 *
 * @returns by row of the account sheet
 */
export function identitiesOf(accounts: readonly Account[]): Map<number, string> {
  const counts = new Map<string, number>();
  const identities = new Map<number, string>();
  for (const {row, accountId, account} of [...accounts].sort((a, b) => a.row - b.row)) {
    const name = accountId ?? account;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    identities.set(row, count === 1 ? name : `${name} (${count})`);
  }
  return identities;
}

/**
 * The accounts that were renamed in place: one identity vanished and one appeared in the same row.
 *
 * @returns the new identity of each old one
 */
export function renamesBetween(before: readonly Known[], now: readonly Known[]): Map<string, string> {
  const were = new Set(before.map(({identity}) => identity));
  const are = new Set(now.map(({identity}) => identity));
  const appeared = new Map(now.filter(({identity}) => !were.has(identity)).map(({row, identity}) => [row, identity]));
  const renames = new Map<string, string>();
  for (const {identity, row} of before) {
    const renamed = appeared.get(row);
    if (!are.has(identity) && renamed !== undefined) renames.set(identity, renamed);
  }
  return renames;
}
