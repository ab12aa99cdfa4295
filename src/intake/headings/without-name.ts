import {MAX_NAMED, phrase} from '../../core/phrase';
import {saysAs} from '../pattern';
import {quoted} from '../readers/cell';
import {type ColumnMatch, matchOf, type Sheet} from '../sheet';
import {UnreadableSheet} from '../unreadable-sheet';
import {type Assignment, isRepeatedId} from './assign';
import {USABLE} from './candidates';
import {type Contender, differs} from './contenders';
import type {Heading} from './header-row';

/**
 * Says which headings there are, and which of them may be that of the names.
 *
 * @param row that of the headings, from 1
 */
export function refuseWithoutName(
  {tied}: Assignment,
  contenders: readonly Contender[],
  headings: readonly Heading[],
  row: number,
): never {
  const tie = tied.find(({field}) => field === 'account');
  if (tie) throw new UnreadableSheet(phrase('sheet-two-names', {headings: quotedHeadings(headings, tie.columns)}));
  const found = quotedHeadings(headings, [...headings.keys()]).slice(0, MAX_NAMED);
  if (found.length === 0) throw new UnreadableSheet(phrase('sheet-empty'));
  const likely = contenders.find(mayName)?.wording.text ?? found[0]!;
  throw new UnreadableSheet(phrase('sheet-no-name', {row, headings: found, likely}));
}

function mayName(contender: Contender): boolean {
  const {candidates, other, shape} = contender;
  if (candidates.some(isRepeatedId)) return true;
  if (other) return false;
  const isTaken = candidates.some(({field, confidence}) => confidence >= USABLE && field !== 'notes');
  const names = shape.sample.filter((cell) => /^\D{3,}$/.test(String(cell)));
  return !isTaken && names.length * 2 > shape.filled && differs(contender);
}

/**
 * The columns, and among them the one of unlike texts that can name the accounts though no list has its heading: "District" or
 * "Kanzlei" anywhere, and any or none where it is the first beside the ARR or the renewal and more.
 */
export function withName(contenders: readonly Contender[], {matches}: Assignment): Contender[] {
  const mayBe = (each: Contender) => each.candidates.length === 0 && each.shape.filled > 2 && mayName(each);
  // Numbers of rows may stand before all, as pandas writes them.
  const first = contenders.find(({wording, shape}) => wording.text !== '' || shape.texts > 0);
  const isOfAccounts = matches.length > 2 && matchOf(matches, 'arr', 'mrr', 'renewalDate');
  const name =
    contenders.find((each) => mayBe(each) && saysAs('namesCustomers', each.wording.text)) ??
    contenders.find(
      (each) => each === first && mayBe(each) && isOfAccounts && !saysAs('namesOthers', each.wording.text),
    );
  const candidates = [{field: 'account', confidence: GUESS, rank: 0, reason: phrase('match-hint')}] as const;
  return contenders.map((each) => (each === name ? {...each, candidates} : each));
}

function quotedHeadings(headings: readonly Heading[], columns: readonly number[]): string[] {
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
  const grand = amounts.pop()!;
  const times = amounts.reduce((sum, amount) => sum + amount, 0) / grand;
  if (times < 1.9 || Math.abs(times - Math.round(times)) > 0.005) return null;
  const groups = new Set<number>();
  let rest = 0;
  for (const [at, amount] of amounts.entries()) {
    const isGroup = Math.abs(rest) < 1;
    if (isGroup) groups.add(at);
    rest = isGroup ? amount : rest - amount;
  }
  // Where each has one below it, rows are listed twice.
  return Math.abs(rest) < 1 && groups.size * 2 < end && amounts.every(Boolean) ? groups : new Set();
}

/** Below every hint. */
const GUESS = 0.5;
const GRAND_TOTAL = /total|ergebnis|总计|総計/i;
