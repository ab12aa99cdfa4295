import {type BaseChoice, baseRun} from '../../../src/tabs/history/base';
import {historyRun, historyTab} from '../../../src/tabs/history/history';
import type {RunMark} from '../../../src/tabs/history/thin';
import {MEETING} from '../meeting';

const RUNS: readonly [asOf: string, mark: RunMark][] = [
  ['2026-09-15', ''],
  ['2026-09-30', ''],
  ['2026-10-20', 'meeting'],
  ['2026-11-01', ''],
  ['2026-11-14', 'meeting'],
  ['2026-11-20', ''],
  ['2026-11-21', 'meeting'],
];

function baseOf(choice: BaseChoice, runs = RUNS, asOf = '2026-11-21'): string | null {
  const kept = runs.map(([day, mark], index) => ({...historyRun(MEETING, index + 1, {mark}), asOf: day}));
  const values = historyTab(kept).cells.map((row) => row.map(({value}) => value ?? ''));
  return baseRun(values, {asOf, choice, fiscalYearStart: 1})?.asOf ?? null;
}

describe('the run that a meeting compares with', () => {
  it('is the last meeting of an earlier day, else the last run of one', () => {
    expect(baseOf('meeting')).toBe('2026-11-14');
    expect(baseOf('meeting', RUNS.slice(0, 2))).toBe('2026-09-30');
    expect(baseOf('meeting', RUNS.slice(-1))).toBeNull();
    expect(baseOf('meeting', [])).toBeNull();
  });

  it('is the last run before the month or the quarter began, else the first since', () => {
    expect(baseOf('month')).toBe('2026-11-01');
    expect(baseOf('quarter')).toBe('2026-09-30');
    expect(baseOf('quarter', RUNS.slice(2))).toBe('2026-10-20');
  });
});
