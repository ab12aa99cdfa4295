import {MAX_NAMED, phrase} from '../../core/phrase';
import {saysAs} from '../pattern';
import {quoted} from '../readers/cell';
import {type ColumnMatch, matchOf, type Sheet} from '../sheet';
import {UnreadableSheet} from '../unreadable-sheet';
import {type Assignment, isRepeatedId} from './assign';
import {USABLE} from './candidates';
import type {ShapedContender} from './contenders';
import type {Heading} from './header-row';

/**
 * Says which headings there are, and which of them may be that of the names.
 *
 * @param row that of the headings, from 1
 */
export function refuseWithoutName(
  {tied}: Assignment,
  contenders: readonly ShapedContender[],
  headings: readonly Heading[],
  row: number,
): never {
  const tie = tied.find(({field}) => field === 'account');
  if (tie) throw new UnreadableSheet(phrase('sheet-two-names', {headings: headingTexts(headings, tie.columns)}));
  const found = headingTexts(headings, [...headings.keys()]).slice(0, MAX_NAMED);
  if (found.length === 0) throw new UnreadableSheet(phrase('sheet-empty'));
  const likely = contenders.find(mayName)?.wording.text ?? found[0]!;
  throw new UnreadableSheet(phrase('sheet-no-name', {row, headings: found, likely}));
}

function mayName({candidates, other, shape: {sample, filled}, differs}: ShapedContender): boolean {
  if (candidates.some(isRepeatedId)) return true;
  if (other) return false;
  const isTaken = candidates.some(({field, confidence}) => confidence >= USABLE && field !== 'notes');
  const names = sample.filter((cell) => /^\D{3,}$/.test(String(cell)));
  return !isTaken && names.length * 2 > filled && differs();
}

/**
 * The column of unlike texts that can name the accounts though no list has its heading: "District" or "Kanzlei" anywhere, and any
 * heading where it is the first beside the ARR or the renewal and more.
 */
export function nameAmong(contenders: readonly ShapedContender[], {matches, tied}: Assignment) {
  if (tied.some(({field}) => field === 'account')) return undefined;
  const isOpen = (each: ShapedContender | undefined) =>
    each && each.candidates.length === 0 && each.shape.filled > 2 && mayName(each);
  const known = contenders.find((each) => isOpen(each) && saysAs('namesCustomers', each.wording.text));
  if (known) return known;
  // Numbers of rows may stand before all, as pandas writes them.
  const first = contenders.find(({wording, shape}) => wording.text !== '' || shape.texts > 0);
  const isOfAccounts = matches.length > 2 && matches.some(({field}) => /^(?:[am]rr|renewalDate)$/.test(field));
  return isOfAccounts && isOpen(first) && !saysAs('namesOthers', first!.wording.text) ? first : undefined;
}

/** That column as one that may name the accounts. */
export function asName<Column extends ShapedContender>(contender: Column): Column {
  return {...contender, candidates: [{field: 'account', confidence: GUESS, rank: 0, reason: phrase('match-hint')}]};
}

function headingTexts(headings: readonly Heading[], columns: readonly number[]): string[] {
  return columns.map((column) => quoted(headings[column]!.wording.text)).filter((text) => text !== '');
}

/**
 * The groups (places below the headings) of a pivot table whose row labels are groups and what is in them: what stands above its grand
 * total is twice as much, or more. None where they cannot be told from the accounts; `null` of any other table.
 */
export function groupsOfPivot(rows: Sheet['values'], matches: readonly ColumnMatch[]): ReadonlySet<number> | null {
  const labels = matchOf(matches, 'account')!.column;
  const end = rows.findIndex((row) => GRAND_TOTAL.test(String(row[labels])));
  const sums = matchOf(matches, 'arr', 'mrr', 'seatsLicensed', 'seatsUsed');
  if (end < 0 || !sums) return null;
  const amounts = rows
    .slice(0, end + 1)
    .map((row) => Number(String(row[sums.column] ?? '').replace(/[^\d.]/g, '')) || 0);
  const times = amounts.reduce((sum, amount) => sum + amount, 0) / amounts[end]! - 1;
  const levels = Math.round(times);
  if (levels < 2 || !isAbout(times, levels)) return null;
  const groups = new Set<number>();
  const endOf = (at: number, depth: number): number => {
    if (depth === 0) return at + 1;
    groups.add(at);
    let [next, sum] = [at + 1, 0];
    while (next < end && sum < amounts[at]! && !isAbout(sum, amounts[at]!)) {
      sum += amounts[next]!;
      next = endOf(next, depth - 1);
    }
    return isAbout(sum, amounts[at]!) ? next : Number.NaN;
  };
  let next = 0;
  while (next < end) next = endOf(next, levels - 1);
  // Where each has one below it, rows are listed twice.
  return next === end && groups.size * levels < end * (levels - 1) && amounts.every(Boolean) ? groups : new Set();
}

function isAbout(amount: number, expected: number): boolean {
  return Math.abs(amount - expected) < expected / 400;
}

/** Below every hint. */
const GUESS = 0.5;
const GRAND_TOTAL = /total|ergebnis|总计|総計/i;
