import {addDays} from '../../../src/core/day';
import {type RunSummary, runsToKeep} from '../../../src/tabs/history/thin';

const COLUMNS = 19;

/** The runs of so many days on end, thinned at every one, as History is. */
function daily(days: number, rows: number, markOf: (day: number) => RunSummary['mark'] = () => ''): RunSummary[] {
  let runs: RunSummary[] = [];
  for (let day = 0; day < days; day += 1) {
    const kept = runsToKeep(runs, rows, COLUMNS);
    const run: RunSummary = {run: day + 1, asOf: addDays('2026-01-05', day), mark: markOf(day), rows};
    runs = [...runs.filter((each) => kept.has(each.run)), run];
  }
  return runs;
}

describe('the runs that History keeps', () => {
  it('of 200 daily runs of 500 accounts are the last nine, the first of every month, and others within the limits', () => {
    const runs = daily(200, 501);
    const days = runs.map(({asOf}) => asOf);
    expect(runs.length).toBeLessThanOrEqual(60);
    expect(runs.reduce((sum, {rows}) => sum + rows, 0) * COLUMNS).toBeLessThanOrEqual(600_000);
    expect(runs.slice(-9).map(({run}) => run)).toEqual([192, 193, 194, 195, 196, 197, 198, 199, 200]);
    const firsts = ['2026-01-05', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01', '2026-07-01'];
    expect(days).toEqual(expect.arrayContaining(firsts));
  });

  it('of large portfolios are the last ones first, then those of meetings, then those that begin a month', () => {
    const runs = daily(100, 2_500, (day) => (day === 40 ? 'meeting' : ''));
    expect(runs.map(({run}) => run)).toEqual([41, 56, 87, 92, 93, 94, 95, 96, 97, 98, 99, 100]);
  });

  it('keeps marks longer than months, at most 26 of them', () => {
    const runs = daily(300, 10, (day) => (day % 7 === 0 ? 'meeting' : day === 3 ? 'base' : ''));
    expect(runs.filter(({mark}) => mark === 'meeting').length).toBeGreaterThanOrEqual(26);
    expect(runs.length).toBe(60);
    const meetings = daily(300, 10, () => 'meeting');
    expect(meetings.map(({run}) => run)).toEqual(expect.arrayContaining([300, 299, 275]));
  });

  it('keeps at least the newest that fit when not even the last eight do', () => {
    const kept = runsToKeep(
      [1, 2, 3].map((run) => ({run, asOf: '2026-11-21', mark: '', rows: 10_001})),
      10_001,
      COLUMNS,
    );
    expect([...kept]).toEqual([3, 2]);
  });
});
