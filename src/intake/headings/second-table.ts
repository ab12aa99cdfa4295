import {phrase} from '../../core/phrase';
import {isBlank} from '../readers/cell';
import type {Sheet} from '../sheet';
import {HINT} from './candidates';
import type {Contender} from './contenders';
import type {Heading} from './header-row';

/**
 * The columns (from 0) of a second table beside the first: behind a blank one, two and more that are filled from the top, the
 * first with different names, and end two rows or more before the accounts do, or go on below them.
 */
export function columnsOfSecondTable(
  rows: Sheet['values'],
  headings: readonly Heading[],
  name: number,
): ReadonlySet<number> {
  const all = [...headings.keys()];
  const filled = (row: readonly unknown[], columns: readonly number[]) =>
    columns.filter((column) => !isBlank(row[column])).length;
  const lastOf = (columns: readonly number[]) =>
    rows.reduce((last, row, at) => (filled(row, columns) > 0 ? at : last), -1);
  return new Set(
    all.flatMap((gap) => {
      if (gap < name || headings[gap]!.wording.text !== '' || lastOf([gap]) >= 0) return [];
      const block = all.slice(gap + 1);
      const [last, end] = [lastOf(block), lastOf([name])];
      const above = rows.slice(0, last + 1);
      const isFull = above.every((row) => filled(row, block) > 1 && /^\D+$/.test(String(row[gap + 1])));
      const names = new Set(above.map((row) => row[gap + 1]));
      return isFull && names.size > last && (last < end - 1 || last > end) ? block : [];
    }),
  );
}

/** What a column of a second table may feed is asked about, however sure its heading is. */
export function doubted(contender: Contender): Contender {
  const reason = phrase('match-apart');
  const candidates = contender.candidates.map(({field, rank}) => ({field, rank, confidence: HINT, reason}));
  return {...contender, candidates};
}
