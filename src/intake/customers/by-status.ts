import type {Account} from '../../core/account';
import type {Day} from '../../core/day';
import {nameKey} from '../../core/repeats';
import {STATUS_ORDER, type StatusMeaning} from '../../playbook/aliases/statuses';
import type {ColumnMatch, LeftOut, LeftOutReason, Question} from '../sheet';
import {moneyOf} from './duplicates';
import {type SaidStatus, statusQuestion} from './statuses';

/** What a column says of each account's status, in their order. */
export interface StatusColumn {
  readonly match: ColumnMatch;
  readonly said: readonly (SaidStatus | null)[];
}

/** Those who are customers, with those who are not, and what must be asked about their status. */
export interface Customers {
  readonly accounts: readonly Account[];
  /** Rows count as those of the accounts. */
  readonly leftOut: readonly LeftOut[];
  readonly questions: readonly Question[];
}

/**
 * Who among the rows is a customer. Source: method, section 2.
 *
 * Of several columns the worst counts: former, leaving, not yet, active. A word that nobody knows is asked about and the row
 * is an account meanwhile; so is a weak word, such as "closed" or "trial", in a row that pays or has a renewal ahead, or
 * may have, by a column that nobody has confirmed.
 *
 * @param proposed the cells of columns that may be the ARR or the renewal
 */
export function customersAmong(
  rows: readonly Account[],
  columns: readonly StatusColumn[],
  asOf: Day,
  proposed: readonly (readonly unknown[])[],
): Customers {
  if (columns.length === 0) return {accounts: rows, leftOut: [], questions: []};
  const asked = new Map<ColumnMatch, string[]>(columns.map(({match}) => [match, []]));
  const accounts: Account[] = [];
  const leftOut: LeftOut[] = [];
  rows.forEach((account, at) => {
    const renews = account.renewalDate !== null && account.renewalDate >= asOf;
    const pays = renews || moneyOf(account) > 0 || proposed.some((cells) => cells[at]);
    const isOpen = (said: SaidStatus) => said.meaning === null || (said.isWeak && pays);
    // A partner may be said to be a customer, too.
    const isCustomer = pays || columns.some(({said}) => said[at]?.meaning === 'active');
    const counts = ({unless, meaning}: SaidStatus) =>
      !(unless === 'pays' ? (meaning ? isCustomer : pays) : unless === 'renews' && renews);
    const all = columns.flatMap(({match, said}) => (said[at] && counts(said[at]) ? [{match, said: said[at]}] : []));
    const meanings = all.flatMap(({said}) => (isOpen(said) || said.meaning === null ? [] : [said.meaning]));
    // Who asked to leave at the end of a paid period is said to be active and leaving, and canceled on the day of asking.
    const isPaidUp = renews && (['active', 'leaving'] as const).every((each) => meanings.includes(each));
    const gaveNotice =
      renews &&
      all.some(({said}) => said.isNotice || said.meaning === 'leaving') &&
      all.every(({said}) => said.meaning !== 'former' || said.isNotice || said.isDayOfAsking);
    const meaning = isPaidUp || gaveNotice ? 'leaving' : (STATUS_ORDER.find((each) => meanings.includes(each)) ?? null);
    const why = meaning && LEFT_OUT[meaning];
    if (why) leftOut.push({row: account.row, name: account.account, why});
    else {
      for (const {match, said} of all)
        if (isOpen(said) && (meaning !== 'leaving' || said.meaning === null)) asked.get(match)!.push(said.word);
      accounts.push(meaning === 'leaving' || meaning === 'active' ? {...account, status: meaning} : account);
    }
  });
  const questions = [...asked].flatMap(([match, words]) => statusQuestion(match, words) ?? []);
  return {accounts, leftOut, questions};
}

const LEFT_OUT: Readonly<Partial<Record<StatusMeaning, LeftOutReason>>> = {
  former: 'former customer',
  'not yet': 'not a customer yet',
};

/** Accounts that sum up those below them, and those of which that is not sure. */
export interface RollUps {
  readonly leftOut: readonly LeftOut[];
  /** Rows that pay exactly what the only account below them pays. */
  readonly asked: readonly {readonly row: number; readonly child: string}[];
}

/**
 * The rows whose ARR is that of the other rows which name them as their parent, by ID or else by name.
 *
 * @param all with those that are left out for another reason: a sum may still hold them
 */
export function rollUpsAmong(accounts: readonly Account[], all = accounts): RollUps {
  const children = new Map<string, Account[]>();
  for (const account of all) {
    const parent = account.parent?.trim().toLowerCase();
    if (parent) children.set(parent, [...(children.get(parent) ?? []), account]);
  }
  const leftOut: LeftOut[] = [];
  const asked: {row: number; child: string}[] = [];
  if (children.size === 0) return {leftOut, asked};
  const rows = new Set(accounts.map(({row}) => row));
  for (const account of accounts) {
    const id = account.accountId?.trim().toLowerCase();
    const named = (id === undefined ? undefined : children.get(id)) ?? children.get(nameKey(account)) ?? [];
    const each = named.filter(({row}) => row !== account.row);
    const others = [each, each.filter(({row}) => rows.has(row))].find((some) => {
      const sum = some.reduce((total, child) => total + moneyOf(child), 0);
      return sum > 0 && Math.abs(moneyOf(account) - sum) <= NEARLY * sum;
    });
    if (!others) continue;
    if (others.length > 1) leftOut.push({row: account.row, name: account.account, why: 'roll-up'});
    else asked.push({row: account.row, child: others[0]!.account});
  }
  return {leftOut, asked};
}

/** How far sums of rounded amounts may be apart. Source: method, section 2. */
const NEARLY = 0.005;
