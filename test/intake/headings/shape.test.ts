import type {Field} from '../../../src/core/account';
import {fitOf, SAMPLE, shapeOf} from '../../../src/intake/headings/shape';
import {wordingOf} from '../../../src/intake/headings/wording';
import {dateCell} from '../read';

function shapeWith(cells: readonly unknown[]) {
  return shapeOf((row) => cells[row], cells.length);
}

/** What was counted, without what was not there. */
function countedIn(cells: readonly unknown[]) {
  const {words, distinct: _, sample: __, ...counts} = shapeWith(cells);
  return Object.fromEntries([...Object.entries(counts), ...Object.entries(words)].filter(([, count]) => count !== 0));
}

describe('what the cells of a column look like', () => {
  it.each<[what: string, cells: unknown[], counts: Record<string, number>]>([
    ['nothing', [], {}],
    ['blank cells and errors', ['', ' ', null, undefined, '#N/A', '#REF!'], {}],
    ['numbers', [5, 0, 1.5], {filled: 3, numbers: 3}],
    ['numbers below 0', [-5, 0, 5], {filled: 3, numbers: 3, signed: 1}],
    ['amounts', ['$5K', '48,000', '1.200'], {filled: 3, numbers: 3}],
    ['amounts below 0', ['(1,000)', '-5', '+5'], {filled: 3, numbers: 3, signed: 2}],
    ['shares', ['5%', '12.5 %'], {filled: 2, percents: 2}],
    ['changes', ['+5%', '-5%', '5%'], {filled: 3, percents: 3, signed: 2}],
    ['changes with arrows', ['▲ 12%', '↓5%', '↑ 3'], {filled: 3, percents: 2, numbers: 1, signed: 2}],
    ['date cells', [dateCell('2026-11-21')], {filled: 1, dates: 1}],
    ['dates in any order', ['2026-11-21', '16-10-2026', '10/16/2026', 'in 3 months'], {filled: 4, dates: 4}],
    ['pairs', ['48/50', '3 of 10'], {filled: 2, pairs: 2, texts: 2}],
    ['a month that might be a pair', ['12/2027'], {filled: 1, pairs: 1, dates: 1}],
    ['ticked boxes', [true, false], {filled: 2, yesNo: 2}],
    ['yes and no', ['yes', 'not yet'], {filled: 2, texts: 2, yesNo: 2, workarounds: 1}],
    ['how accounts are doing', ['Healthy', 'At-risk'], {filled: 2, texts: 2, relationship: 2}],
    ['how much accounts grow', ['rapid', 'modest'], {filled: 2, texts: 2, growth: 2}],
    ['where usage goes', ['rising', '↓'], {filled: 2, texts: 2, trend: 2}],
    ['how many workarounds', ['a few', 'numerous'], {filled: 2, texts: 2, workarounds: 2}],
    ['grades', ['A', 'b+', 'H-', 'I', 'AB'], {filled: 5, texts: 5, letter: 3}],
    ['names', ['Acme', 'Bolt & Sons'], {filled: 2, texts: 2}],
    ['full-width numbers and marks', ['４８', '５％'], {filled: 2, numbers: 1, percents: 1}],
  ])('%s', (_, cells, counts) => expect(countedIn(cells)).toEqual(counts));

  it('takes no word from a text longer than 60 characters', () => {
    const text = 'no plans '.padEnd(60, 'x');
    expect(countedIn([text])).toEqual({filled: 1, texts: 1, yesNo: 1});
    expect(countedIn([`${text}x`])).toEqual({filled: 1, texts: 1});
  });

  it('counts cells that say the same once', () => expect(shapeWith(['A', 'A', 'a', 1, '1', '']).distinct).toBe(3));
});

describe('the sample of a column', () => {
  function rowsLookedAt(length: number, valueAt: (row: number) => unknown): number[] {
    const rows: number[] = [];
    shapeOf((row) => {
      rows.push(row);
      return valueAt(row);
    }, length);
    return rows;
  }

  it.each([
    ['all cells of a short column', SAMPLE - 1, SAMPLE - 2, 1],
    ['the first cells of a longer one', SAMPLE * 4 - 1, SAMPLE - 1, 1],
    ['every second cell of one of 800', SAMPLE * 4, (SAMPLE - 1) * 2, 2],
    ['every fifth cell of one of 2,000', SAMPLE * 10, (SAMPLE - 1) * 5, 5],
  ])('holds %s', (_, length, last, step) => {
    const rows = rowsLookedAt(length, () => 'x');
    expect([rows[0], rows[1], rows[rows.length - 1]]).toEqual([0, step, last]);
    expect(rows).toHaveLength(Math.min(length, SAMPLE));
  });

  it('finds the few filled cells between those it looks at first', () => {
    const filled = new Set([1, 3, 999]);
    const valueAt = (row: number) => (filled.has(row) ? 'x' : '');
    expect(shapeOf(valueAt, 1000).filled).toBe(3);
    expect(rowsLookedAt(1000, valueAt).sort((a, b) => a - b)).toEqual(Array.from({length: 1000}, (_, row) => row));
  });

  it('stops between as soon as enough filled cells are found', () => {
    const valueAt = (row: number) => (row % 2 === 1 || row === 0 ? 'x' : '');
    expect(shapeOf(valueAt, 1000).filled).toBe(SAMPLE);
  });
});

describe('how well the cells fit a field', () => {
  const word = 'Fjord';

  function shareFitting(field: Field, cells: readonly unknown[], heading = ''): number {
    return fitOf(field, shapeWith(cells), wordingOf(heading).unit);
  }

  it.each<[field: Field, cells: unknown[], share: number]>([
    ['account', [word, 5, '2026-11-21', true], 0.5],
    ['accountId', [5, '2026-11-21', true], 1],
    ['products', [word, '48/50', 5, '2026-11-21'], 0.5],
    ['arr', ['$5K', 5, '5%', word], 0.5],
    ['seatsUsed', [5, '48/50', '5%', word], 0.5],
    ['noticeDays', [5, '3 months', '5%', word], 0.5],
    ['utilization', [5, '5%', '48/50', word], 0.75],
    ['usageTrend', ['rising', '5%', 5, word], 0.75],
    ['renewalDate', [dateCell('2026-11-21'), '2026-11-21', 5, word], 0.5],
    ['growth', ['rapid', 5, '5%', word], 0.25],
    ['relationship', ['Healthy', 'OK', 'Red', word], 0.75],
    ['relationship', ['Healthy', 'yes', true, false], 0.75],
    ['hiring', [word, 5, '48/50', '3/10'], 0.5],
    ['featureRequests', [word, 5, '5%', '2026-11-21'], 0.5],
    ['workarounds', ['a few', 'numerous', 5, word], 0.75],
    ['workarounds', [true, false, 5, word], 0.75],
    ['healthScore', [5, '5%', 'Green', 'A', word], 0.8],
    ['nps', [5, '9', '5%', word], 0.75],
    ['csat', [5, '4/5', '5%', word], 0.75],
  ])('%s: %j', (field, cells, share) => expect(shareFitting(field, cells)).toBeCloseTo(share, 10));

  it('a number is a date where the heading counts days', () => {
    expect(shareFitting('renewalDate', [45, 60, word], 'Renewal date')).toBe(0);
    expect(shareFitting('renewalDate', [45, 60, word, '2026-11-21'], 'Days to renewal')).toBe(0.75);
  });

  it('fewer than three filled cells speak against nothing', () => {
    expect(shareFitting('arr', [word, word, ''])).toBe(1);
    expect(shareFitting('arr', [word, word, word])).toBe(0);
  });
});
