import {type Account, moneyOf} from '../../core/account';
import {groupedBy} from '../../core/grouped';
import {nameKey} from '../../core/repeats';
import {patternOf, saysAs} from '../pattern';
import type {LeftOut} from '../sheet';
import {type Cells, idKey, paidBy} from './duplicates';

/** Accounts that sum up those below them, and those of which that is not sure. */
export interface RollUps {
  readonly leftOut: readonly LeftOut[];
  /** Rows that pay exactly what the only account below them pays, or that may hold what several pay beside their own. */
  readonly asked: readonly {readonly row: number; readonly child: string}[];
}

/**
 * The rows whose ARR is that of the other rows which name them as their parent, by ID or else by name, or which hang below them as
 * branches, "└ Acme" or "Acme / UK", or of a group's name the others that begin like it: "Acme Group" of "Acme US" and "Acme EU".
 * A row of level 2 belongs to the last one of level 1.
 *
 * @param all with those that are left out for another reason: a sum may still hold them
 */
export function rollUpsAmong(
  accounts: readonly Account[],
  all: readonly Account[],
  {levelOf}: Pick<Cells, 'levelOf'>,
): RollUps {
  let above = '';
  const outline: string[] = [];
  const groups = new Map<string, string>();
  for (const account of all) {
    const end = account.account.search(patternOf('isGroup'));
    if (end > 0) groups.set(nameKey(account).slice(0, end), nameKey(account));
  }
  const groupOf = (name: string) => {
    for (let end = name.indexOf(' '); end > 0; end = name.indexOf(' ', end + 1)) {
      const group = groups.get(name.slice(0, end));
      if (group !== undefined) return group;
    }
    return '';
  };
  const children = groupedBy(all, (account) => {
    const isBelow = BRANCH.test(account.account);
    const name = nameKey(account);
    if (!isBelow) above = name;
    if (account.parent) return idKey(account.parent);
    const level = Number(/^\D*(\d)$/.exec(`${levelOf(account.row)}`)?.[1]);
    if (level >= 0) {
      outline.length = level;
      outline[level] = name;
      if (outline[level - 1]) return outline[level - 1]!;
    }
    return isBelow
      ? above
      : name.slice(0, Math.max(name.search(patternOf('beforeChild')), 0)) || (groups.size > 0 ? groupOf(name) : '');
  });
  children.delete('');
  const leftOut: LeftOut[] = [];
  const asked: {row: number; child: string}[] = [];
  const larger: (readonly [Account, readonly Account[]])[] = [];
  if (children.size === 0) return {leftOut, asked};
  const rows = new Set(accounts.map(({row}) => row));
  let [families, sums] = [0, 0];
  for (const account of accounts) {
    const named = children.get(idKey(account.accountId)) ?? children.get(nameKey(account)) ?? [];
    const each = named.filter(({row}) => row !== account.row);
    const staying = each.filter(({row}) => rows.has(row));
    const others = [each, staying].find((some) => {
      const sum = paidBy(some);
      // Among thousands of names some group of another family comes near the sum of two by chance.
      const isByName = saysAs('isGroup', account.account) && some.every(({parent}) => parent === null);
      const most = isByName ? Math.min(NEARLY * sum, stepOf([account, ...some]) * some.length) : NEARLY * sum;
      // A level may be that of its support, where a sum is chance.
      const seats = outline.length > 0 ? account.seatsLicensed : null;
      return sum > 0 && Math.abs(moneyOf(account) - sum) <= most && (seats ?? seatsOf(some)) === seatsOf(some);
    });
    if (each.length > 1) families += 1;
    if (others && others.length > 1) sums += 1;
    if (!others) larger.push([account, staying]);
    else if (others.length > 1) leftOut.push({row: account.row, name: account.account, why: 'roll-up'});
    else if (outline.length > 0 || others[0]!.parent !== null || BRANCH.test(others[0]!.account))
      asked.push({row: account.row, child: others[0]!.account});
  }
  // Levels of support or of size: few rows are what those below them pay, by chance.
  if (outline.length > 0 && sums * 2 < families) return rollUpsAmong(accounts, all, {levelOf: () => null});
  for (const [parent, children] of larger)
    if (mayHold(parent, children, leftOut.length > 0))
      asked.push({row: parent.row, child: children.map(({account}) => account).join(', ')});
  return {leftOut, asked};
}

/**
 * Whether what a parent pays may hold what its children do: lines without a renewal below it, or at least half of it, with
 * all their seats, or where others in the sheet are sums.
 */
function mayHold(parent: Account, children: readonly Account[], areSums: boolean): boolean {
  const sum = paidBy(children);
  if (sum <= 0 || moneyOf(parent) <= sum) return false;
  if (
    parent.renewalDate !== null &&
    children.every((child) => child.renewalDate === null && BRANCH.test(child.account))
  )
    return true;
  if (children.length < 2 || children.some((child) => child.parent === null) || sum * 2 < moneyOf(parent)) return false;
  const seats = seatsOf(children);
  return parent.seatsLicensed === null ? areSums : seats > 0 && parent.seatsLicensed >= seats;
}

function seatsOf(accounts: readonly Account[]): number {
  return accounts.reduce((total, {seatsLicensed}) => total + (seatsLicensed ?? 0), 0);
}

/** What amounts are rounded to: the largest power of ten that all of them are multiples of, at least 1. */
function stepOf(accounts: readonly Account[]): number {
  let step = 1;
  while (step < 1e6 && accounts.every((account) => moneyOf(account) % (step * 10) === 0)) step *= 10;
  return step;
}

/** How the name of an account begins that hangs below another one. */
const BRANCH = /^[└├↳╰•]|^-+>|^[-–—] /;
/** How far sums of rounded amounts may be apart. Source: method, section 2. */
const NEARLY = 0.005;
