import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {areByArr, bandSums} from '../../../src/tabs/meeting/bands';
import {assessed} from '../../builders';

const base = {...assessed({utilization: 0.95}), rank: 1};

let accounts = 0;

/** An account of that band and ARR, and of a name of its own. */
function inBand(band: 'Hot' | 'Wait', arr: number | null) {
  accounts += 1;
  const account = {...base.account, account: `Account ${accounts}`, row: accounts + 1};
  return {...base, account, band, facts: {...base.facts, arr}, priority: 'Engage this week' as const};
}

describe('the bars of the bands', () => {
  it('are as long as the ARR although some bands have none', () => {
    const sums = bandSums([inBand('Hot', 100), inBand('Hot', 100), inBand('Wait', 1000)], DEFAULT_SETTINGS, true);
    expect(sums.map(({share}) => share)).toEqual([0.2, 0, 0, 1, 0]);
    expect(sums.map(({arr}) => arr)).toEqual([200, null, null, 1000, null]);
  });

  it('are as long as the number of accounts when no ARR is known', () => {
    const sums = bandSums([inBand('Hot', null), inBand('Hot', null), inBand('Wait', null)], DEFAULT_SETTINGS, true);
    expect(sums.map(({share}) => share)).toEqual([1, 0, 0, 0.5, 0]);
  });

  it.each([
    {arrs: [null, 1], byArr: true},
    {arrs: [0, null], byArr: false},
    {arrs: [null, null], byArr: false},
  ])('are drawn by ARR with $arrs: $byArr', ({arrs, byArr}) => {
    expect(areByArr(arrs.map((arr) => ({arr})))).toBe(byArr);
  });
});
