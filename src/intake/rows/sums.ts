import {isBlank, smallText} from '../readers/cell';
import {SEAT_PAIR} from '../readers/seat-pair';
import {columnsOf} from '../sheet';
import {isSaying, isUnticked} from './kind-of-row';
import {fewestSummed, saysSum} from './row-name';
import {NO_ROWS, type Rows, sumAt} from './rows';
import {isOfOthers, isTitle, periodIn} from './sections';

/**
 * Marks rows without a name, or named "EMEA Total", whose ARR is the sum of the accounts above, or of those since the last sum;
 * rows named so that have no renewal where those above have one; and rows of any name without a renewal that sum up what others
 * with one say, above or below them.
 */
export function markSums(rows: Rows, money: number): void {
  const {kinds} = rows;
  const fewest = kinds.map((_, at) => fewestIn(rows, at));
  if (fewest.every((each) => each === null) && !rows.canHaveOwn) return;
  const amounts = rows.amounts(money);
  const groups = rows.canHaveOwn ? groupsIn(rows, money) : NO_ROWS;
  if (groups.size === 0) markGathered(rows, amounts);
  const whole = sumAt(amounts, rows.placesOf('account'));
  const above = {sum: 0, of: 0};
  let sinceLast = {sum: 0, of: 0};
  let hasDated = false;
  kinds.forEach((kind, at) => {
    const amount = amounts[at] ?? 0;
    const least = fewest[at]!;
    const isFigureOfMany = () =>
      amounts[at] !== null &&
      above.of >= FEWEST_GROUPED &&
      [whole, ...[above, sinceLast].flatMap(({sum, of}) => [sum, sum / of])].some((figure) =>
        isAbout(amount, figure, NEARLY),
      );
    const isNamed = kind === 'total' && rows.ownIn(at) > 1 && !isBlank(rows.name(at)) && !isFigureOfMany();
    const isNamedSum = kind === 'account' && hasDated && !rows.hasOwn(at) && saysSum(smallText(rows.name(at)));
    const addsUp =
      least !== null &&
      amount !== 0 &&
      [above, sinceLast].some(({sum, of}) => of >= least && isAbout(amount, sum, ROUNDING));
    if ((kind === 'total' && !isNamed) || groups.has(at) || isNamedSum || addsUp) {
      kinds[at] = 'total';
      if (kinds[at + 1] !== 'total') sinceLast = {sum: 0, of: 0};
    } else if (kind === 'account' || isNamed) {
      kinds[at] = 'account';
      for (const tally of [above, sinceLast]) {
        tally.sum += amount;
        tally.of += 1;
      }
      hasDated ||= rows.isDated(at);
    }
  });
  markFigures(rows, amounts);
}

/**
 * Marks rows below the last account with a renewal or anything else of its own that pay what the accounts do on average, or how many
 * they are. A customer may pay a round amount, if no total stands above.
 */
function markFigures(rows: Rows, amounts: readonly (number | null)[]): void {
  const accounts = rows.placesOf('account');
  const owning = accounts.filter((at) => rows.hasOwn(at));
  const last = owning[owning.length - 1] ?? accounts.length;
  const paid = accounts.flatMap((at) => (at <= last && amounts[at] !== null ? [amounts[at]!] : []));
  if (paid.length < FEWEST_SUMMED || owning.length < paid.length * MOST_OWN) return;
  const average = paid.reduce((sum, amount) => sum + amount, 0) / paid.length;
  const isRare = (amount: number) => amount % ROUND !== 0 || rows.kinds.includes('total', last);
  rows.mark('account', 'total', (at) => {
    const amount = at > last && !rows.hasOwn(at) ? amounts[at]! : null;
    return amount !== null && (amount === paid.length || (Math.abs(amount - average) < 1 && isRare(amount)));
  });
}

/** How many rows that row sums up at least if its name does not speak against it; `null` where it does. */
function fewestIn(rows: Rows, at: number): number | null {
  if (rows.kinds[at] === 'nameless') return 1;
  const name = rows.name(at);
  const least = rows.kinds[at] === 'account' && typeof name === 'string' ? fewestSummed(name) : null;
  if (least === null || !rows.isDated(at)) return least;
  return rows.ownIn(at) > 1 ? null : FEWEST_GROUPED;
}

/**
 * Marks the sums by a column, such as the CSM's, below the last account with a renewal or anything else of its own: each says a cell
 * of that column ("Ann", "Total Ann") and pays what the rows above with that cell do, two and more for one of them at least.
 */
function markGathered(rows: Rows, amounts: readonly (number | null)[]): void {
  const accounts = rows.placesOf('account');
  const last = accounts.filter(rows.hasOwn).pop();
  if (last === undefined) return;
  const below = accounts.filter((at) => at > last);
  if (below.length === 0 || below.length > MOST_GATHERED) return;
  rows.cells[last]!.forEach((_, column) => {
    const sums = new Map<unknown, {sum: number; of: number}>();
    for (const at of accounts) {
      if (at > last || column === rows.rules.nameColumn || sums.size > MOST_GATHERED) break;
      const cell = rows.cells[at]![column];
      const {sum, of} = sums.get(cell) ?? {sum: 0, of: 0};
      sums.set(cell, {sum: sum + (amounts[at] ?? 0), of: of + 1});
    }
    if (sums.size > MOST_GATHERED) return;
    const summed = below.map((at) => {
      const name = ` ${smallText(rows.name(at)).replace(/[():]|['’]s\b/g, ' ')} `;
      const isSum = (sum: number) => sum > 0 && isAbout(amounts[at] ?? 0, sum, NEARLY);
      const said = [...sums].find(([cell, {sum}]) => cell && isSum(sum) && name.includes(` ${cell} `.toLowerCase()));
      return said?.[1].of ?? 0;
    });
    if (Math.max(...summed) >= FEWEST_GROUPED)
      for (const [index, at] of below.entries()) if (summed[index]) rows.kinds[at] = 'total';
  });
}

/** What rows pay, and how many seats they have, each column an amount a row. */
function amountsIn(rows: Rows, money: number) {
  const seats = columnsOf(rows.understood.matches, ...SEAT_PAIR);
  const columns = [...new Set([money, ...seats])].map((column) => rows.amounts(column));
  return {
    money: columns[0]!,
    /** Whether a row says how many seats it has, in all columns of seats there are. */
    hasSeats: (at: number) => columns.length > 1 && columns.every((amounts) => amounts[at] !== null),
    /** Tells the rows that pay what those do, and have as many seats where they say so. */
    isSumOf: (places: readonly number[], share: number) => {
      const sums = columns.map((amounts) => sumAt(amounts, places));
      return (at: number) =>
        columns.every((amounts, index) => {
          const [amount, sum] = [amounts[at] ?? null, sums[index]!];
          return (index > 0 && amount === null) || (sum > 0 && isAbout(amount ?? 0, sum, share));
        });
    },
  };
}

type Amounts = ReturnType<typeof amountsIn>;

/**
 * What no total has is looked for in three ways: a figure or an unticked box in a column that feeds nothing may be a group's too, and
 * so may be a renewal, where it is one of those that are summed up and all seats or names of periods ("Q1") speak for it.
 */
const WAYS = [
  {isLenient: false, mayBeDated: false},
  {isLenient: true, mayBeDated: false},
  {isLenient: true, mayBeDated: true},
];

/**
 * Groups (places): accounts without a renewal or anything else of their own that sum up, in ARR and in what they say of seats, those
 * right above them, or those right below, which have more. There are several and every row is in one; or one sums up three rows or
 * more, seats included. Less may be chance: where all seats cost the same, ARR and seats grow together.
 */
function groupsIn(rows: Rows, money: number): ReadonlySet<number> {
  const amounts = amountsIn(rows, money);
  const accounts = rows.placesOf('account');
  const saysMore = sayingMore(rows);
  for (const {isLenient, mayBeDated} of WAYS) {
    const places = accounts.filter((at) => (mayBeDated || !rows.isDated(at)) && !saysMore(at, isLenient));
    if (places.length === 0) continue;
    for (const step of [-1, 1]) {
      const groups = groupsBeside(rows, amounts, new Set(places), step);
      const sums = [...groups.keys()];
      const several = sums.filter((at) => groups.get(at)! >= FEWEST_GROUPED);
      // "World" beside its regions.
      const grand = sums.length > 1 ? places.filter(amounts.isSumOf(sums, ROUNDING)) : [];
      const inGroups = [...groups.values()].reduce((sum, of) => sum + of + 1, grand.length);
      const isWhole = sums.length > 1 && inGroups === accounts.length;
      const names = sums.map((at) => rows.name(at));
      const isSure = sums.every(amounts.hasSeats) || names.every((name) => periodIn(name) !== null);
      const areTitles = names.every((name) => isTitle(String(name)) && !isOfOthers(String(name)));
      const fewest = isSure || (areTitles && !mayBeDated) ? 0 : 1;
      if (isWhole && several.length > fewest && (isSure || !mayBeDated)) return new Set([...sums, ...grand]);
      const withSeats = several.filter(amounts.hasSeats);
      if (!isLenient && withSeats.some((at) => groups.get(at)! >= FEWEST_SUMMED))
        return new Set([...withSeats, ...grand]);
    }
  }
  return NO_ROWS;
}

/** Of those places the ones that sum up the accounts right above (`step` -1) or right below them, and how many of them. */
function groupsBeside(rows: Rows, amounts: Amounts, places: ReadonlySet<number>, step: number): Map<number, number> {
  const groups = new Map<number, number>();
  for (const at of places) {
    const members = rows.accountsBeside(at, step, places);
    // Where all above pay the same, one may well pay three times as much.
    const mayBeChance = step < 0 && members.length > 1 && new Set(members.map((each) => amounts.money[each])).size < 2;
    const isOf = (each: number) => String(rows.renewalAt(each)) === String(rows.renewalAt(at));
    const fits = !rows.isDated(at) || members.some(isOf);
    if (!mayBeChance && fits && amounts.isSumOf(members, ROUNDING)(at)) groups.set(at, members.length);
  }
  return groups;
}

/** Tells rows that say more than sums do; leniently also of unticked boxes, dashes, and figures in columns that feed nothing. */
function sayingMore(rows: Rows): (at: number, isLenient: boolean) => boolean {
  const {nameColumn, figureColumns} = rows.rules;
  const summed = new Set([nameColumn, ...figureColumns, ...columnsOf(rows.understood.matches, 'currency')]);
  const isNothing = (cell: unknown, column: number) =>
    isUnticked(cell) || (!isSaying(String(cell)) && !(rows.fed.has(column) && /\d/.test(String(cell))));
  return (at, isLenient) => {
    // "Germany (2)" in Germany says its name again.
    const name = `${rows.name(at)} (`;
    return rows.cells[at]!.some(
      (cell, column) =>
        !isBlank(cell) &&
        !summed.has(column) &&
        !name.startsWith(`${cell} (`) &&
        !(isLenient && isNothing(cell, column)),
    );
  };
}

/** Accounts (rows from 1), last of three and more others in a block, that pay as much as they do, with as many seats. */
export function namedSums(rows: Rows, money: number): {row: number; of: number}[] {
  const {kinds} = rows;
  const amounts = amountsIn(rows, money);
  const ends = rows.placesOf('account').filter((at) => kinds[at + 1] !== 'account');
  return ends.flatMap((at) => {
    const members = rows.accountsBeside(at, -1);
    const of = members.filter((each) => amounts.money[each] !== null).length;
    return of >= FEWEST_SUMMED && amounts.isSumOf(members, NEARLY)(at) ? [{row: rows.first + at + 1, of}] : [];
  });
}

function isAbout(amount: number, sum: number, share: number): boolean {
  return Math.abs(amount - sum) <= share * Math.max(1, Math.abs(sum));
}

/** Where so many of the accounts have a renewal or a person, a row without either is worth a second look. */
export const MOST_OWN = 0.8;
/** What customers pay is mostly a multiple of it. */
const ROUND = 100;
/** What adding up in binary may cost. */
const ROUNDING = 1e-6;
/** A sum of rounded amounts. Source: method, section 2. */
const NEARLY = 0.005;
/** So many rows above make a sum more than a chance. */
export const FEWEST_GROUPED = 2;
/** So many sums by a column, such as the CSM's. */
const MOST_GATHERED = 40;
const FEWEST_SUMMED = 3;
