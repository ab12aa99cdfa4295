import type {Account} from './account';
import {groupedBy} from './grouped';
import {memoizedByObject} from './once';

/** An account as a run knew it: who it was and which row of the sheet held it. */
export interface Known {
  readonly identity: string;
  readonly row: number;
  /** What the account is called, where its identity may be an ID. */
  readonly name?: string | undefined;
  /** Whether the account of that identity was known when this one was: then this one has not become it. */
  readonly wasBeside?: (identity: string) => boolean;
  /** Whether both were in the last run that knew this one: then they are two, whatever they are called. */
  readonly stoodWith?: (identity: string) => boolean;
}

/** An account as it is now. */
export type Present = Known;

/**
 * What stays the same about each account between runs: its ID if it has one, else its name.
 *
 * Of accounts that share it, the second and later carry their count after two blanks: `Acme  (2)`. No cell reads with
 * two blanks, so a customer that is called "Acme (2)" in the sheet is never taken for the second Acme.
 *
 * @returns by row of the account sheet; no two are alike
 */
export const identitiesOf = memoizedByObject((accounts: readonly Account[]): ReadonlyMap<number, string> => {
  const taken = new Set(accounts.map(nameOf));
  // Mostly no two share a name, and then their order does not matter.
  if (taken.size === accounts.length) return new Map(accounts.map((account) => [account.row, nameOf(account)]));
  const named = [...accounts]
    .sort((a, b) => a.row - b.row)
    .map((account) => ({row: account.row, name: nameOf(account)}));
  const counts = new Map<string, number>();
  const identities = new Map<number, string>();
  for (const {row, name} of named) {
    // The first account of a name is known by the name alone; a later one by the next count that nobody is called.
    let count = (counts.get(name) ?? 0) + 1;
    while (count > 1 && taken.has(counted(name, count))) count += 1;
    counts.set(name, count);
    identities.set(row, count > 1 ? counted(name, count) : name);
  }
  return identities;
});

/** A function that says what an account of these is known by. */
export function identityIn(accounts: readonly Account[]): (account: Account) => string {
  const identities = identitiesOf(accounts);
  return ({row, account}) => identities.get(row) ?? account;
}

/** What is known of accounts, by what they are known by. */
export function byIdentity<Of extends {readonly account: Account}>(all: readonly Of[]): Map<string, Of> {
  const identityOf = identityIn(accountsOf(all));
  return new Map(all.map((of) => [identityOf(of.account), of]));
}

/** The accounts of assessments, in their order; of the same ones the same. */
export const accountsOf = memoizedByObject((assessments: readonly {readonly account: Account}[]) =>
  assessments.map(({account}): Account => account),
);

function nameOf({accountId, account}: Account): string {
  return accountId ?? account;
}

function counted(name: string, count: number): string {
  return `${name}  (${count})`;
}

/** Every account of a sheet as the next run will look for it. */
export const knownOf = memoizedByObject((accounts: readonly Account[]): readonly Present[] => {
  const identityOf = identityIn(accounts);
  return accounts.map((account) => {
    const known = {row: account.row, identity: identityOf(account)};
    return account.accountId === null ? known : {...known, name: account.account};
  });
});

/**
 * The accounts that were renamed in place: one identity vanished and one appeared in the same row.
 *
 * Another ID in the same row is another customer, unless it has the old one's name: an account that was given an ID, lost it or
 * got another one is known by its name, wherever it is now, if nobody else has that. Where rows were renamed and sorted at once,
 * no account takes the row of one whose new name stands elsewhere, nor the name of another one that left. Where more accounts
 * have names unlike in their rows than are still there, they are those of another sheet, and only names alike count; unless a
 * column of IDs went.
 *
 * @returns the new identity of each old one
 */
export function renamesBetween(before: readonly Known[], now: readonly Present[]): Map<string, string> {
  if (before.length === 0) return new Map();
  const were = new Map(before.map((old) => [old.identity, old]));
  const are = new Set(now.map(({identity}) => identity));
  const left = [...were.values()].filter(({identity}) => !are.has(identity));
  const appeared = now.filter(({identity}) => !were.has(identity));
  const byRow = new Map(appeared.map((each) => [each.row, each]));
  const byName = groupedBy(appeared, nameIn);
  const called = groupedBy([...were.values()], nameIn);
  const [words, wordsNow] = [left, appeared].map((all) => new Set(all.map(firstWordOf))) as [Set<string>, Set<string>];
  const renames = new Map<string, string>();
  const unlike = new Map<string, string>();
  for (const old of left) {
    const name = nameIn(old);
    const named = byName.get(name) ?? [];
    const isNamed = named.length === 1 && called.get(name)?.length === 1 && !COUNT.test(old.identity);
    const renamed = isNamed ? named[0] : byRow.get(old.row);
    const isOther = isNamed ? old.stoodWith : old.wasBeside;
    if (renamed === undefined || isOther?.(renamed.identity)) continue;
    const [word, wordNow] = [firstWordOf(old), firstWordOf(renamed)];
    const isAlike = wordNow === word;
    const isElsewhere = !isAlike && (wordsNow.has(word) || words.has(wordNow));
    const isSame = renamed.name === undefined ? !isElsewhere : renamed.name === name;
    if (!isSame) continue;
    renames.set(old.identity, renamed.identity);
    if (!isAlike) unlike.set(old.identity, name);
  }
  const stayed = were.size - left.length;
  const areIds = [...unlike.values()].every((name) => LIKE_ID.test(name));
  if (unlike.size <= MAX_UNLIKE || unlike.size <= stayed || areIds) return renames;
  return new Map([...renames].filter(([identity]) => !unlike.has(identity)));
}

/**
 * Whether accounts are those of another sheet, as when a file holds several that are scored by turns: hardly any of those before
 * is still there, by identity, name, or in its row under a name alike.
 */
export function areOthers(before: readonly Present[], now: readonly Present[]): boolean {
  const known = new Set(now.flatMap(({identity, name = identity}) => [identity, name]));
  const inRow = new Map(now.map((each) => [each.row, firstWordOf(each)]));
  const were = new Map(before.map((each) => [each.identity, each]));
  const isThere = (each: Present) =>
    known.has(each.identity) || known.has(each.name ?? '') || inRow.get(each.row) === firstWordOf(each);
  const there = [...were.values()].filter(isThere).length;
  const least = Math.min(were.size, now.length);
  return least >= FEW && there < least * MANY;
}

/** Of fewer accounts nobody can tell whether they are others or renamed. */
const FEW = 5;
const MANY = 0.2;
/** So few may well be renamed in one go. */
const MAX_UNLIKE = 2;
const LIKE_ID = /^\S*\d\S*$/;

function firstWordOf(known: Known): string {
  return firstWordIn(nameIn(known));
}

function nameIn({identity, name = identity}: Known): string {
  return name.replace(COUNT, '');
}

/** "Acme AG" begins as "acme, Inc." does. */
export function beginAlike(one: string, other: string): boolean {
  return firstWordIn(one) === firstWordIn(other);
}

function firstWordIn(name: string): string {
  return /[\p{L}\p{N}]+/u.exec(name.toLowerCase())?.[0] ?? '';
}

const COUNT = / {2}\(\d+\)$/;

/**
 * Whether rows were sorted without their scores: some row's key names another account of the sheet.
 *
 * @param keys the key column, by row number of the account sheet; a blank was never scored
 */
export function isOutOfStep(accounts: readonly Account[], keys: ReadonlyMap<number, string>): boolean {
  const identities = identitiesOf(accounts);
  const present = new Set(identities.values());
  for (const [row, identity] of identities) {
    const key = keys.get(row) ?? identity;
    if (key !== identity && present.has(key)) return true;
  }
  return false;
}
