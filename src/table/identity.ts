import type {Account} from '../core/account';

/** An account as a run knew it: who it was and which row of the sheet held it. */
export interface Known {
  readonly identity: string;
  readonly row: number;
}

/**
 * What stays the same about each account between runs: its ID if it has one, else its name.
 *
 * Of accounts that share it, the second and later carry their count after two blanks: `Acme  (2)`. No cell reads with
 * two blanks, so a customer that is called "Acme (2)" in the sheet is never taken for the second Acme.
 *
 * @returns by row of the account sheet; no two are alike
 */
export function identitiesOf(accounts: readonly Account[]): Map<number, string> {
  const named = [...accounts]
    .sort((a, b) => a.row - b.row)
    .map(({row, accountId, account}) => ({row, name: accountId ?? account}));
  const taken = new Set(named.map(({name}) => name));
  const counts = new Map<string, number>();
  const identities = new Map<number, string>();
  for (const {row, name} of named) {
    const [identity, count] = nextFree(name, counts.get(name) ?? 0, taken);
    counts.set(name, count);
    identities.set(row, identity);
  }
  return identities;
}

/** The first account of a name is known by the name alone; a later one by the next count that nobody is called. */
function nextFree(name: string, last: number, taken: ReadonlySet<string>): [identity: string, count: number] {
  if (last === 0) return [name, 1];
  let count = last + 1;
  while (taken.has(counted(name, count))) count += 1;
  return [counted(name, count), count];
}

function counted(name: string, count: number): string {
  return `${name}  (${count})`;
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
