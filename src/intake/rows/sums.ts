import type {Field} from '../../core/account';
import {FIELD_TRAITS} from '../fields';
import type {Understood} from '../headings';
import {isBlank, smallText} from '../readers/cell';
import {moneyColumn} from '../readers/money';
import {type ColumnMatch, matchOf, type Sheet} from '../sheet';
import {isSaying, isUnticked, type RowKind} from './kind-of-row';
import {fewestSummed, isTotalName, saysSum} from './row-name';
import {isOfOthers, isTitle, periodIn} from './sections';

/** How many cells that no total has are in a row (from 0 below the headings): a renewal, a CSM, an AE, a status, a health in words. */
export type OwnIn = (at: number) => number;

export function ownIn({values}: Sheet, {matches}: Understood, first: number): OwnIn {
  const own = matches.filter(({field}) => /^(?:renewalDate|owner|ae|status|relationship|healthScore)$/.test(field));
  return (at) =>
    own.filter(({column, field}) => {
      const said = String(values[first + at]![column] ?? '');
      // Counts are none of them.
      return field === 'renewalDate'
        ? said.replace(/\D/g, '').length > 3
        : isSaying(said) && !/\d/.test(said) && !isTotalName(said);
    }).length;
}

/**
 * Marks rows without a name, or named "EMEA Total", whose ARR is the sum of the accounts above, or of those since the last sum;
 * rows named so that have no renewal where those above have one; and rows of any name without a renewal that sum up what others
 * with one say, above or below them.
 */
export function markSums(
  sheet: Sheet,
  understood: Understood,
  {column}: ColumnMatch,
  kinds: RowKind[],
  nameColumn: number,
  ownOf: OwnIn,
): void {
  const first = sheet.values.length - kinds.length;
  const names = sheet.values.slice(first).map((cells) => cells[nameColumn]);
  const renewal = matchOf(understood.matches, 'renewalDate')?.column;
  const isDated = (at: number) => renewal !== undefined && !isBlank(sheet.values[first + at]?.[renewal]);
  const fewest = kinds.map((kind, at) => {
    if (kind === 'nameless') return 1;
    const least = kind === 'account' && typeof names[at] === 'string' ? fewestSummed(names[at]) : null;
    return least === null || !isDated(at) ? least : ownOf(at) > 1 ? null : FEWEST_GROUPED;
  });
  const people = understood.matches.some(({field}) => field === 'owner' || field === 'ae');
  if (fewest.every((each) => each === null) && renewal === undefined && !people) return;
  const amountAt = amountsIn(sheet, understood, column);
  const groups = renewal === undefined && !people ? NO_ROWS : groupsIn(sheet, understood, column, {kinds, renewal});
  if (groups.size === 0)
    markGathered(
      sheet.values.slice(first),
      kinds,
      nameColumn,
      (at) => amountAt(first + at) ?? 0,
      (at) => isDated(at) || ownOf(at) > 0,
    );
  const whole = kinds.reduce((total, kind, at) => total + (kind === 'account' ? (amountAt(first + at) ?? 0) : 0), 0);
  let [sum, all, sinceLast, count, dated] = [0, 0, 0, 0, 0];
  kinds.forEach((kind, at) => {
    const amount = amountAt(first + at);
    const least = fewest[at] ?? null;
    const isNamedSum =
      kind === 'account' && dated > 0 && !isDated(at) && ownOf(at) < 1 && saysSum(smallText(names[at]));
    const figures = [whole, sum, sum / all, sinceLast, sinceLast / count];
    const isNamed =
      kind === 'total' &&
      ownOf(at) > 1 &&
      !isBlank(names[at]) &&
      (amount === null || all < FEWEST_GROUPED || !figures.some((figure) => isAbout(amount, figure, NEARLY)));
    const isSum =
      (kind === 'total' && !isNamed) ||
      groups.has(at) ||
      isNamedSum ||
      (least !== null &&
        Boolean(amount) &&
        ((all >= least && isAbout(amount!, sum, ROUNDING)) ||
          (count >= least && isAbout(amount!, sinceLast, ROUNDING))));
    if (isSum) {
      kinds[at] = 'total';
      if (kinds[at + 1] !== 'total') [sinceLast, count] = [0, 0];
    } else if (kind === 'account' || isNamed) {
      kinds[at] = 'account';
      sum += amount ?? 0;
      sinceLast += amount ?? 0;
      all += 1;
      count += 1;
      if (isDated(at)) dated += 1;
    }
  });
}

/**
 * Marks the sums by a column, such as the CSM's, below the last account with a renewal or anything else of its own: each says a cell
 * of that column ("Ann", "Total Ann") and pays what the rows above with that cell do, two and more for one of them at least.
 */
function markGathered(
  rows: Sheet['values'],
  kinds: RowKind[],
  nameColumn: number,
  amountAt: (at: number) => number,
  isOwn: (at: number) => boolean,
): void {
  let last = kinds.length - 1;
  while (last >= 0 && (kinds[last] !== 'account' || !isOwn(last))) last--;
  const accounts = kinds.flatMap((kind, at) => (kind === 'account' ? [at] : []));
  const below = accounts.filter((at) => at > last);
  if (last < 0 || below.length > MOST_GATHERED) return;
  rows[last]!.forEach((_, column) => {
    const sums = new Map<unknown, {sum: number; of: number}>();
    for (const at of accounts) {
      if (at > last || column === nameColumn || sums.size > MOST_GATHERED) break;
      const {sum, of} = sums.get(rows[at]![column]) ?? {sum: 0, of: 0};
      sums.set(rows[at]![column], {sum: sum + amountAt(at), of: of + 1});
    }
    if (sums.size > MOST_GATHERED) return;
    const found = below.map((at) => {
      const name = ` ${smallText(rows[at]![nameColumn]).replace(/[():]/g, ' ')} `;
      const isSum = (sum: number) => sum > 0 && isAbout(amountAt(at), sum, NEARLY);
      const said = [...sums].find(([cell, {sum}]) => cell && isSum(sum) && name.includes(` ${cell} `.toLowerCase()));
      return said?.[1].of ?? 0;
    });
    if (Math.max(...found) >= FEWEST_GROUPED)
      for (const [index, at] of below.entries()) if (found[index]) kinds[at] = 'total';
  });
}

/**
 * Groups (places among the rows, from 0): accounts without a renewal or anything else of their own that sum up, in ARR and in what
 * they say of seats, those right above them, or those right below, which have more. There are several and every row is in one; or
 * one sums up three rows or more, seats included. Less may be chance: where all seats cost the same, ARR and seats grow together.
 *
 * What no total has is looked for in three ways: a figure or an unticked box in a column that feeds nothing may be a group's too, and
 * so may be a renewal, where it is one of those that are summed up and all seats or names of periods ("Q1") speak for it.
 */
function groupsIn(
  sheet: Sheet,
  understood: Understood,
  money: number,
  {kinds, renewal}: {readonly kinds: readonly RowKind[]; readonly renewal: number | undefined},
): ReadonlySet<number> {
  const {matches, ownColumns} = understood;
  const seats = matches.flatMap(({field, column}) => (SEATS.has(field) ? [column] : []));
  const columns = [...new Set([money, ...seats])];
  const amounts = columns.map((column) => amountsIn(sheet, understood, column));
  const first = sheet.values.length - kinds.length;
  const nameColumn = matchOf(matches, 'account')!.column;
  const figures = matches.flatMap(({field, column}) =>
    FIGURES.test(FIELD_TRAITS[field].kind) || field === 'currency' ? [column] : [],
  );
  const fed = new Set(matches.map(({column}) => column));
  const summed = new Set([nameColumn, ...figures, ...ownColumns]);
  const cellAt = (at: number, column: number | undefined) => sheet.values[first + at]?.[column ?? -1];
  const saysMore = (at: number, isLenient: boolean) => {
    const cells = sheet.values[first + at]!;
    // "Germany (2)" in Germany says its name again.
    const name = `${cells[nameColumn]} (`;
    return cells.some(
      (cell, column) =>
        !summed.has(column) &&
        !isBlank(cell) &&
        !name.startsWith(`${cell} (`) &&
        !(isLenient && isFigure(cell, fed.has(column))),
    );
  };
  const hasSeats = (at: number) => seats.length > 0 && amounts.every((amountAt) => amountAt(first + at) !== null);
  const isSum = (at: number, sums: readonly number[]) =>
    amounts.every((amountAt, index) => {
      const amount = amountAt(first + at);
      return (index > 0 && amount === null) || (sums[index]! > 0 && isAbout(amount ?? 0, sums[index]!, ROUNDING));
    });
  const sumsOf = (places: readonly number[]) =>
    amounts.map((amountAt) => places.reduce((sum, at) => sum + (amountAt(first + at) ?? 0), 0));
  const all = kinds.filter((kind) => kind === 'account').length;
  const isDated = (at: number) => !isBlank(cellAt(at, renewal));
  for (const [isLenient, mayBeDated] of [[false], [true], [true, true]] as const) {
    const mayBe = kinds.map(
      (kind, at) => kind === 'account' && (mayBeDated || !isDated(at)) && !saysMore(at, isLenient),
    );
    if (!mayBe.includes(true)) continue;
    for (const step of [-1, 1]) {
      const groups = new Map<number, number>();
      kinds.forEach((_, at) => {
        if (!mayBe[at]) return;
        const members: number[] = [];
        for (let each = at + step; kinds[each] === 'account' && !mayBe[each]; each += step) members.push(each);
        // Where all above pay the same, one may well pay three times as much.
        const mayBeChance =
          step < 0 && members.length > 1 && new Set(members.map((each) => amounts[0]!(first + each))).size < 2;
        const isOf = (each: number) => String(cellAt(each, renewal)) === String(cellAt(at, renewal));
        if (!mayBeChance && isSum(at, sumsOf(members)) && (!isDated(at) || members.some(isOf)))
          groups.set(at, members.length);
      });
      const sums = [...groups.keys()];
      const several = sums.filter((at) => groups.get(at)! >= FEWEST_GROUPED);
      // "World" beside its regions.
      const whole = sumsOf(sums);
      const grand = sums.length > 1 ? kinds.flatMap((_, at) => (mayBe[at] && isSum(at, whole) ? [at] : [])) : [];
      const inGroups = [...groups.values()].reduce((sum, of) => sum + of + 1, grand.length);
      const isWhole = sums.length > 1 && inGroups === all;
      const areAll = (is: (name: unknown) => boolean) => sums.every((at) => is(cellAt(at, nameColumn)));
      const isSure = sums.every(hasSeats) || areAll((name) => periodIn(name) > 0);
      const fewest =
        isSure || (areAll((name) => isTitle(String(name)) && !isOfOthers(String(name))) && !mayBeDated) ? 0 : 1;
      if (isWhole && several.length > fewest && (isSure || !mayBeDated)) return new Set([...sums, ...grand]);
      if (!isLenient && several.some((at) => hasSeats(at) && groups.get(at)! >= FEWEST_SUMMED))
        return new Set([...several.filter(hasSeats), ...grand]);
    }
  }
  return NO_ROWS;
}

/** What a group's row may hold besides sums: an unticked box, a dash, and a figure in a column that feeds nothing. */
function isFigure(cell: unknown, isRead: boolean): boolean {
  const text = String(cell);
  return isUnticked(cell) || (!isSaying(text) && !(isRead && /\d/.test(text)));
}

/** Rows with a name, last of three and more others in a block, that pay as much as they do, with as many seats. */
export function namedSums(
  sheet: Sheet,
  understood: Understood,
  money: ColumnMatch,
  kinds: readonly RowKind[],
  first: number,
): {row: number; of: number}[] {
  const seats = understood.matches.filter(({field}) => field === 'seatsLicensed' || field === 'seatsUsed');
  const columns = [...new Set([money.column, ...seats.map(({column}) => column)])];
  const amounts = columns.map((column) => amountsIn(sheet, understood, column));
  const found: {row: number; of: number}[] = [];
  let sums = columns.map(() => 0);
  let above = 0;
  kinds.forEach((kind, place) => {
    if (kind !== 'account') {
      sums = columns.map(() => 0);
      above = 0;
      return;
    }
    const cells = amounts.map((amountAt) => amountAt(first + place));
    const isLast = kinds[place + 1] !== 'account';
    const fits = cells.every((cell, at) => (at > 0 && cell === null) || isAbout(cell ?? 0, sums[at]!, NEARLY));
    if (isLast && above >= FEWEST_SUMMED && (cells[0] ?? 0) > 0 && fits)
      found.push({row: first + place + 1, of: above});
    if (cells[0] !== null) above += 1;
    sums = sums.map((sum, at) => sum + (cells[at] ?? 0));
  });
  return found;
}

/** What a row pays in a column; `null` for what is no amount. */
function amountsIn({values, locale}: Sheet, {headings}: Understood, column: number): (row: number) => number | null {
  const {unit} = headings[column]!.wording;
  const {read} = moneyColumn({field: 'arr', unit, values: values.map((row) => row[column])}, {locale});
  return (row) => {
    const amount = read(values[row]![column], row);
    return typeof amount === 'number' ? amount : null;
  };
}

function isAbout(amount: number, sum: number, share: number): boolean {
  return Math.abs(amount - sum) <= share * Math.max(1, Math.abs(sum));
}
const NO_ROWS: ReadonlySet<number> = new Set();
const SEATS: ReadonlySet<Field> = new Set<Field>(['seatsLicensed', 'seatsUsed']);
export const FIGURES = /^(?:money|count|percent|day|nps|csat|notice)$/;
/** What adding up in binary may cost. */
const ROUNDING = 1e-6;

/** A sum of rounded amounts. Source: method, section 2. */
const NEARLY = 0.005;
/** So many rows above make a sum more than a chance, and so many rows alike a prefilled block. */
export const FEWEST_GROUPED = 2;
/** So many sums by a column, such as the CSM's. */
const MOST_GATHERED = 40;
const FEWEST_SUMMED = 3;
