import type {Field} from '../../core/account';
import {MAX_NAMED, phrase} from '../../core/phrase';
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

function mayName({candidates, shape: {sample, filled}, differs}: ShapedContender): boolean {
  if (candidates.some(isRepeatedId)) return true;
  const isTaken = candidates.some(({field, confidence}) => confidence >= USABLE && field !== 'notes');
  const names = sample.filter((cell) => /^\D{3,}$/.test(String(cell)));
  return !isTaken && names.length * 2 > filled && differs();
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
  for (const {field, column} of end < 0 ? [] : matches) {
    if (!ADDED_UP.includes(field)) continue;
    const amounts = rows.slice(0, end + 1).map((row) => Number(String(row[column] ?? '').replace(/[^\d.]/g, '')) || 0);
    const times = amounts.reduce((sum, amount) => sum + amount, 0) / amounts[end]! - 1;
    const levels = Math.round(times);
    if (levels < 2 || !isAbout(times, levels)) continue;
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
    return next === end && amounts.every(Boolean) ? groups : new Set();
  }
  return null;
}

function isAbout(amount: number, expected: number): boolean {
  return Math.abs(amount - expected) < expected / 400;
}

const ADDED_UP: readonly Field[] = ['arr', 'mrr', 'seatsUsed', 'seatsLicensed'];
const GRAND_TOTAL = /total|ergebnis|总计|総計/i;
