import {type Account, moneyOf} from '../../core/account';
import type {Day} from '../../core/day';
import {MAX_NAMED, type Phrase, phrase} from '../../core/phrase';
import {STATUS_ORDER, type StatusMeaning} from '../../playbook/aliases/statuses';
import {quoted} from '../readers/cell';
import {type SaidStatus, wordKey} from '../readers/status';
import type {AskedStatus, ColumnMatch, LeftOut, LeftOutReason, Question} from '../sheet';

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
 * @param endsLater whether what was canceled goes on until a day in a column of its own
 */
export function customersAmong(
  rows: readonly Account[],
  columns: readonly StatusColumn[],
  asOf: Day,
  proposed: readonly (readonly unknown[])[],
  endsLater = false,
): Customers {
  if (columns.length === 0) return {accounts: rows, leftOut: [], questions: []};
  const asked = new Map<ColumnMatch, string[]>(columns.map(({match}) => [match, []]));
  const accounts: Account[] = [];
  const leftOut: LeftOut[] = [];
  rows.forEach((account, at) => {
    const mayPay = proposed.some((cells) => cells[at]);
    const said = columns.flatMap((column) => {
      const status = column.said[at];
      return status ? [{...status, match: column.match}] : [];
    });
    const {meaning, open} = standingOf(account, said, asOf, mayPay, endsLater);
    const why = meaning && LEFT_OUT[meaning];
    if (why) leftOut.push({row: account.row, name: account.account, why});
    else {
      for (const {match, word} of open) asked.get(match)!.push(word);
      accounts.push(meaning === 'leaving' || meaning === 'active' ? {...account, status: meaning} : account);
    }
  });
  const questions = [...asked].flatMap(([match, words]) => statusQuestion(match, words) ?? []);
  return {accounts, leftOut, questions};
}

/** What all that is said of one account comes to, and what of it must be asked about. */
function standingOf<Status extends SaidStatus>(
  account: Account,
  said: readonly Status[],
  asOf: Day,
  mayPay: boolean,
  endsLater: boolean,
): {readonly meaning: StatusMeaning | null; readonly open: readonly Status[]} {
  const renews = account.renewalDate !== null && account.renewalDate >= asOf;
  const pays = renews || moneyOf(account) > 0 || mayPay;
  // A trial of somebody who pays nothing is one, whenever it ends.
  const isFree = (account.arr ?? account.mrr) === 0;
  const isOpen = ({meaning, isWeak}: SaidStatus) =>
    meaning === null || (isWeak && pays && !(isFree && meaning === 'not yet'));
  // A partner may be said to be a customer, too.
  const isCustomer = pays || said.some(({meaning}) => meaning === 'active');
  const counts = ({unless, meaning}: SaidStatus) =>
    !(unless === 'pays' ? (meaning ? isCustomer : pays && !isFree) : unless === 'renews' && renews);
  const all = said.filter(counts);
  const meanings = all.flatMap((each) => (isOpen(each) ? [] : (each.meaning ?? [])));
  // Who asked to leave at the end of a paid period is said to be active and leaving, and canceled on the day of asking.
  const isPaidUp = renews && meanings.includes('active') && meanings.includes('leaving');
  // In a word: a no under "Deleted" says less.
  const goesOn = endsLater || all.some(({meaning, word}) => meaning === 'active' && word !== '');
  const gaveNotice =
    renews &&
    all.some(({isNotice, isDayOfAsking, meaning}) => isNotice || meaning === 'leaving' || (isDayOfAsking && goesOn)) &&
    all.every(({isNotice, isDayOfAsking, meaning}) => meaning !== 'former' || isNotice || isDayOfAsking);
  const meaning = isPaidUp || gaveNotice ? 'leaving' : (STATUS_ORDER.find((each) => meanings.includes(each)) ?? null);
  const open = all.filter((each) => isOpen(each) && (meaning !== 'leaving' || each.meaning === null));
  return {meaning, open};
}

const LEFT_OUT: Readonly<Partial<Record<StatusMeaning, LeftOutReason>>> = {
  former: 'former customer',
  'not yet': 'not a customer yet',
};

/** The one question about the words of a status column; `null` when all are clear. */
function statusQuestion({column, heading}: ColumnMatch, words: readonly string[]): Question | null {
  if (words.length === 0) return null;
  const byKey = new Map<string, AskedStatus>();
  for (const word of words) {
    const first = byKey.get(wordKey(word)) ?? {word, count: 0};
    byKey.set(wordKey(word), {...first, count: first.count + 1});
  }
  const statuses = [...byKey.values()].sort((a, b) => b.count - a.count);
  const named = statuses
    .slice(0, MAX_NAMED)
    .map(({word, count}): Phrase => phrase('ask-status-word', {word: quoted(word), count}));
  const more = statuses.length - named.length;
  if (more > 0) named.push(phrase('ask-status-more', {more}));
  return {column, heading, candidates: [], reason: phrase('ask-status', {words: named}), statuses};
}
