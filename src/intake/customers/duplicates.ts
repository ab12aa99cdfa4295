import {type Account, moneyOf} from '../../core/account';
import {type Day, daysBetween} from '../../core/day';
import {groupedBy} from '../../core/grouped';
import {nameKey} from '../../core/repeats';
import {patternOf, saysAs} from '../pattern';
import {isBlank, smallText, withoutAccents} from '../readers/cell';
import {wordKey} from '../readers/status';

/** A row that is left out because another row is the same customer. */
export interface Duplicate {
  readonly row: number;
  readonly name: string;
  /** The row that stands for it. */
  readonly of: number;
  /** Whether that row has its ARR as well. */
  readonly why: 'added up' | 'duplicate';
}

/** A customer whose products stand in rows of their own. */
export interface Summed {
  readonly name: string;
  readonly row: number;
  /** How many rows its ARR is the sum of. */
  readonly of: number;
  /** The column that tells them apart. */
  readonly column: number;
}

/** A term of a contract that is over, and that another row goes on. */
export interface Ended {
  readonly name: string;
  readonly row: number;
}

/** What is needed to compare rows, by the accounts' rows. */
export interface Cells {
  /** Every cell of the row but those of the add-on's own columns, by column. */
  readonly of: (row: number) => readonly unknown[];
  /** Where the names stand. */
  readonly names: ReadonlySet<number>;
  /** Columns about one person: rows that differ in nothing else are one customer with several contacts. */
  readonly people: ReadonlySet<number>;
  /** Columns that name a product or a subscription. */
  readonly products: readonly number[];
  /** Columns that hold what customers ask for: a list of requests repeats what the customer pays. */
  readonly requests: readonly number[];
  /** Whether a column says when what they have ends after it was canceled. */
  readonly endsLater: boolean;
  /** Columns that say of when a row is: what a customer had then and has now is not added up. */
  readonly periods: readonly number[];
  /** What a column of levels says of a row: a 2 belongs to the last 1 above. */
  readonly levelOf: (row: number) => unknown;
  /** When its term starts, as it may be read. */
  readonly startsOf: (row: number) => readonly Day[];
  /** Those of them that name a subscription or its number: a renewed one may have a new number. */
  readonly terms: ReadonlySet<number>;
}

/** The accounts that are left, and what became of the others. */
export interface WithoutDuplicates {
  readonly accounts: readonly Account[];
  readonly duplicates: readonly Duplicate[];
  readonly summed: readonly Summed[];
  readonly ended: readonly Ended[];
}

/**
 * The accounts without rows that say the same customer twice. Source: method, section 2.
 *
 * Rows are the same customer by their ID, else by their name. A row whose cells all agree with an earlier one, where both
 * are filled, is left out, and fills what the earlier one leaves blank. Rows that differ in a product or subscription become one
 * account: the ARR is summed, all the rest is the largest row's. Whatever else differs is only a caution: both rows stay.
 */
export function withoutDuplicates(accounts: readonly Account[], cells: Cells, asOf: Day): WithoutDuplicates {
  const leftOut = new Map<number, Duplicate>();
  const leaveOut = ({row, account}: Account, of: Account, why: Duplicate['why'] = 'duplicate') =>
    leftOut.set(row, {row, name: account, of: of.row, why});
  const bareNames = new Map(accounts.map((each) => [each.row, withoutForm(plainName(each))]));
  for (const [first, ...others] of groupsOfSeveral(
    accounts,
    (each) => `${bareNames.get(each.row)} ${moneyOf(each)} ${each.renewalDate}`,
  )) {
    for (const other of others) if (areTwins(first!, other, cells)) leaveOut(other, first!);
  }
  const replaced = new Map<number, Account>();
  const summed: Summed[] = [];
  const ended: Ended[] = [];
  const single = accounts.filter(({row}) => !leftOut.has(row));
  const additions = additionsAmong(single);
  const keyOfGroup = cells.products.length > 0 ? keyAmong(single, bareNames) : customerKey;
  for (const group of groupsOfSeveral(single, (each) => additions.get(each.row) ?? keyOfGroup(each))) {
    const distinct: Account[] = [];
    for (const account of group) {
      const from = distinct.length - MOST_COMPARED;
      const at = distinct.findIndex(
        (each, index) => index >= from && agree(cells.of(each.row), cells.of(account.row), cells.people),
      );
      const same = distinct[at];
      if (same === undefined) distinct.push(account);
      else {
        leaveOut(account, same);
        distinct[at] = filledFrom(same, account);
        replaced.set(same.row, distinct[at]);
      }
    }
    const going = withoutEnded(distinct, cells, asOf);
    const bases = going.filter(({row}) => !additions.has(row));
    const own = bases.length > 0 ? bases : going;
    const largest = own.reduce((most, each) => (moneyOf(each) > moneyOf(most) ? each : most));
    for (const account of distinct.filter((each) => !going.includes(each))) {
      leaveOut(account, largest);
      ended.push({name: account.account, row: account.row});
    }
    const column = productColumnOf(going, cells, bases.length < going.length);
    if (column === undefined) continue;
    replaced.set(largest.row, together(largest, going));
    summed.push({name: largest.account, row: largest.row, of: going.length, column});
    for (const account of going) if (account !== largest) leaveOut(account, largest, 'added up');
  }
  return {
    accounts: accounts.filter(({row}) => !leftOut.has(row)).map((account) => replaced.get(account.row) ?? account),
    duplicates: [...leftOut.values()].sort((a, b) => a.row - b.row),
    summed,
    ended,
  };
}

/** Rows of one customer that another one is compared with. A list of 20,000 deals of one customer would take a minute. */
const MOST_COMPARED = 100;

/** The keys where each row is a product: "Acme" and "Acme, Inc." are one customer if they renew on one day. */
function keyAmong(accounts: readonly Account[], bareNames: ReadonlyMap<number, string>): (account: Account) => string {
  const joined = new Map<string, string>();
  const withoutId = accounts.filter(({accountId}) => accountId === null);
  for (const group of groupsOfSeveral(
    withoutId,
    (each) => `${bareNames.get(each.row)} ${each.renewalDate ?? each.row}`,
  )) {
    const [bare, ...others] = new Set(group.filter(hasNoForm).map(customerKey));
    const formed = new Set(group.filter((each) => !hasNoForm(each)).map(plainName));
    // "Acme GmbH" beside "Acme AG" may be two.
    if (bare !== undefined && others.length === 0 && formed.size === 1)
      for (const each of group) joined.set(customerKey(each), bare);
  }
  return (each) => joined.get(customerKey(each)) ?? customerKey(each);
}

/** Characters of a name that may say what is added. */
const LONGEST = 200;

/** The customers to whose rows others add something, by the rows of these: "Acme - Add-on" or "Acme (Amendment 2)" beside "Acme". */
function additionsAmong(accounts: readonly Account[]): ReadonlyMap<number, string> {
  const added = new Map<number, string>();
  // A look spares most names the rest.
  const may = accounts.filter(
    ({account}) => account.length <= LONGEST && /[-–—:(（[]/.test(account) && saysAs('addition', account),
  );
  if (may.length === 0) return added;
  const byName = new Map(accounts.map((each) => [nameKey(each), each]));
  for (const {row, account, accountId} of may) {
    const base = byName.get(account.replace(patternOf('addition'), '').trim().toLowerCase());
    if (base && (accountId === null || accountId === base.accountId)) added.set(row, customerKey(base));
  }
  return added;
}

/** Whether a name is one without a legal form. */
function hasNoForm(account: Account): boolean {
  const plain = plainName(account);
  return withoutForm(plain) === plain;
}

/** "Acme", "Acme, Inc." and "ACME Inc" with all the same beside their names; "Acme GmbH" beside "Acme AG" may be two. */
function areTwins(one: Account, other: Account, {of, names}: Cells): boolean {
  return (
    (hasNoForm(one) || hasNoForm(other) || plainName(one) === plainName(other)) &&
    nameKey(one) !== nameKey(other) &&
    moneyOf(other) > 0 &&
    agree(of(one.row), of(other.row), names)
  );
}

function groupsOfSeveral(accounts: readonly Account[], keyOf: (account: Account) => string): Account[][] {
  // Mostly no two are alike, and a group for each would take more than a look.
  if (new Set(accounts.map(keyOf)).size === accounts.length) return [];
  return [...groupedBy(accounts, keyOf).values()].filter((group) => group.length > 1);
}

/** By what rows are the same customer. Salesforce's IDs of 15 characters differ by case alone. */
export function customerKey(account: Account): string {
  const id = idKey(account.accountId);
  return id ? `id ${id}` : `name ${nameKey(account)}`;
}

/** A name without its legal form: "Acme, Inc.". */
function withoutForm(plain: string): string {
  return plain.replace(patternOf('legalForm'), '');
}

/** A name in one spelling, with "Müller", "Mueller" and "Muller" the same. */
function plainName({account}: Account): string {
  const key = wordKey(account).replace(/([aou])e/g, '$1');
  return /[^\0-\x7F]/.test(key) ? withoutAccents(key).replace(/ß/g, 'ss').replace(/ø/g, 'o') : key;
}

/** An ID as IDs are compared. */
export function idKey(id: string | null): string {
  const key = id?.trim() ?? '';
  return /^[a-z\d]{15}$/i.test(key) ? key : key.toLowerCase();
}

/**
 * Whether two rows say the same wherever both say something, in two cells at least: a name alone says too little. Of two persons
 * they say it in three.
 */
function agree(one: readonly unknown[], other: readonly unknown[], people: ReadonlySet<number>): boolean {
  let [shared, least] = [0, 2];
  for (const [column, cell] of one.entries()) {
    if (isBlank(cell) || isBlank(other[column])) continue;
    if (keyOf(cell) === keyOf(other[column])) shared += 1;
    else if (people.has(column)) least = 3;
    else return false;
  }
  return shared >= least;
}

/** The account, with what only the other one says. */
function filledFrom(account: Account, other: Account): Account {
  const entries = Object.entries(account).map(([field, value]) => [field, value ?? other[field as keyof Account]]);
  return Object.fromEntries(entries) as unknown as Account;
}

/**
 * The rows of one customer without terms that are over: where another row starts as it ends, where another one of the same product
 * goes on or ended later, and where a subscription ended a quarter ago while another goes on. Another product whose renewal was
 * missed still counts.
 */
function withoutEnded(
  group: readonly Account[],
  {of, products, terms, startsOf}: Cells,
  asOf: Day,
): readonly Account[] {
  const column = products.find((each) => group.every(({row}) => !isBlank(of(row)[each])));
  const starts = group.map(({row}) => startsOf(row));
  if (column === undefined && starts.every(({length}) => length === 0)) return group;
  if (group.some(({renewalDate}) => renewalDate === null)) return group;
  const endOf = ({renewalDate}: Account) => renewalDate!;
  const [last = ''] = group.map(endOf).sort().reverse();
  return group.filter((account) => {
    const end = endOf(account);
    if (end >= asOf) return true;
    const isOver = group.some(
      (each, at) =>
        endOf(each) > end &&
        (starts[at]!.some((day) => Math.abs(daysBetween(end, day)) <= DAYS_BETWEEN_TERMS) ||
          (column !== undefined && keyOf(of(each.row)[column]) === keyOf(of(account.row)[column]))),
    );
    return !(isOver || (terms.has(column!) && last >= asOf && daysBetween(end, asOf) > QUARTER));
  });
}

const QUARTER = 90;
/** A term begins on the day on which another one ends, or hardly later. */
const DAYS_BETWEEN_TERMS = 3;

/** The column in which each of several rows names a product of its own; `undefined` unless they say what each pays. */
function productColumnOf(
  group: readonly Account[],
  {of, names, products, periods, requests}: Cells,
  hasAdditions: boolean,
): number | undefined {
  // A setup that is paid once, and what comes for free, adds nothing.
  const pays = group.filter((account) => moneyOf(account) > 0);
  const isDiscount = ({row}: Account) => products.some((column) => saysAs('discount', String(of(row)[column])));
  if (group.length < 2 || pays.length === 0) return undefined;
  if (group.some((each) => (each.arr ?? each.mrr ?? -1) < 0 && !isDiscount(each))) return undefined;
  const differ = (column: number) => new Set(group.map(({row}) => keyOf(of(row)[column]))).size > 1;
  if (periods.some(differ)) return undefined;
  if (requests.some(differ) && group.every((account) => moneyOf(account) === moneyOf(group[0]!))) return undefined;
  if (new Set(group.map(({currency}) => currency)).size > 1) return undefined;
  return [...products, ...(hasAdditions ? names : [])].find((column) => {
    const named = group.map(({row}) => of(row)[column]);
    return named.every((cell) => !isBlank(cell)) && new Set(named.map(keyOf)).size === group.length;
  });
}

/** The largest row with what all of them pay and have. */
function together(largest: Account, group: readonly Account[]): Account {
  const products = [...new Set(group.flatMap((account) => account.products ?? []))];
  return {...largest, arr: paidBy(group), mrr: null, products: products.length > 0 ? products : largest.products};
}

/** What several accounts pay. */
export function paidBy(accounts: readonly Account[]): number {
  return accounts.reduce((sum, account) => sum + moneyOf(account), 0);
}

function keyOf(cell: unknown): string {
  return typeof cell === 'string' ? smallText(cell).replace(/\s+/g, ' ') : String(cell instanceof Date ? +cell : cell);
}
