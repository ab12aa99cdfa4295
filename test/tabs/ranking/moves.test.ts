import {historyRun} from '../../../src/tabs/history/history';
import {movesOf} from '../../../src/tabs/ranking/moves';
import {MEETING} from '../meeting';

describe('the change of a sum since the last run', () => {
  it.each([
    {now: 900, before: 400, change: 500},
    {now: 400, before: 900, change: -500},
    {now: 400, before: 400, change: 0},
    {now: null, before: 400, change: null},
    {now: 400, before: null, change: null},
    {now: null, before: null, change: null},
  ])('from $before to $now is $change', ({now, before, change}) => {
    const portfolio = {...MEETING, totals: {...MEETING.totals, target: now, weighted: now}};
    const previous = {...historyRun(MEETING, 1), target: before, weighted: before};
    expect(movesOf(portfolio, previous)).toMatchObject({targetChange: change, weightedChange: change});
  });
});
