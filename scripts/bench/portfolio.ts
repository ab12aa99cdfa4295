import {addDays, type Day} from '../../src/core/day';
import {samplePortfolio} from '../../src/playbook/sample';
import type {SampleCell} from '../../src/playbook/sample-rows';

export const AS_OF: Day = '2026-11-21';

/** As many as the sample fills most. */
export const COLUMNS = 35;

/** A sheet of so many accounts in the 35 columns that the sample fills most; no two accounts or amounts are alike. */
export function sheetOf(accounts: number): {headings: string[]; rows: unknown[][]} {
  const [headings = [], ...sample] = samplePortfolio(AS_OF);
  const filled = (column: number) => sample.filter((row) => row[column] !== '').length;
  const kept = headings
    .map((_, column) => column)
    .sort((a, b) => filled(b) - filled(a))
    .slice(0, COLUMNS)
    .sort((a, b) => a - b);
  const rows = Array.from({length: accounts}, (_, index) => {
    const row = sample[index % sample.length]!;
    return kept.map((column) => (column === 0 ? `${row[0]} ${index}` : cellOf(row[column]!, index)));
  });
  return {headings: kept.map((column) => String(headings[column])), rows};
}

function cellOf(cell: SampleCell, index: number): unknown {
  if (typeof cell === 'object') return new Date(`${addDays(cell.day, index % 5)}T00:00:00Z`);
  return typeof cell === 'number' && cell >= 1000 ? cell + index : cell;
}
