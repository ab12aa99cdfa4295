import type {RankedAssessment} from '../../../src/core/assessment';
import {assessPortfolio} from '../../../src/core/portfolio';
import {say} from '../../../src/playbook/say';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {WORDS} from '../../../src/playbook/words';
import {bandSums} from '../../../src/tabs/ranking/bands';
import type {Moves} from '../../../src/tabs/ranking/moves';
import {movedLines, weekLines} from '../../../src/tabs/ranking/panels';
import {AS_OF, accountWith, daysAhead, PLAYBOOK} from '../../builders';
import {MEETING, nextActionsOf} from '../meeting';

const NAMES = ['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm'];

function portfolio() {
  return assessPortfolio(
    NAMES.map((account, index) => accountWith({account, row: index + 2, utilization: 0.95 - index / 100})),
    AS_OF,
    PLAYBOOK,
  );
}

const NOTHING: Moves = {places: new Map(), newlyHot: [], lostHeat: [], targetChange: 0, weightedChange: 0};

function lines(change: (accounts: readonly RankedAssessment[]) => Partial<Moves>): string[] {
  const scored = portfolio();
  return movedLines({...NOTHING, ...change(scored.accounts)}, scored).map((line) => say(line, WORDS.en));
}

describe('what moved since the last run', () => {
  it('is nothing to tell on the first', () => {
    expect(movedLines(null, portfolio()).map(({key}) => key)).toEqual(['ranking-moved-first']);
  });

  it('is said to be nothing when nobody moved', () => {
    const [first, value, ...more] = lines(() => ({places: new Map([[2, 0]])}));
    expect(first).toBe(WORDS.en['ranking-moved-nothing']);
    expect(value).toContain('unchanged');
    expect(more).toEqual([]);
  });

  it('names who came to the highest band and who left it, three at the most', () => {
    expect(lines((all) => ({newlyHot: all.slice(0, 1)}))[0]).toMatch(/Ash$|Ash\W/);
    expect(lines((all) => ({newlyHot: all.slice(0, 3)}))[0]).not.toContain('+');
    expect(lines((all) => ({newlyHot: all}))[0]).toContain('Ash, Birch, Cedar, +2');
    expect(lines((all) => ({lostHeat: all}))[0]).toContain('+2');
    expect(lines((all) => ({lostHeat: all.slice(0, 1)}))).toHaveLength(2);
  });

  it('names those who moved furthest, then by rank, and leaves out those who stayed', () => {
    const places = new Map<number, number | 'new'>([
      [2, 1],
      [3, 4],
      [4, 1],
      [5, 2],
      [6, 'new'],
    ]);
    const [up, value, ...more] = lines(() => ({places}));
    expect(up).toMatch(/Birch \(4\), Dogwood \(2\), Ash \(1\)$/);
    expect([value, more]).toEqual([expect.stringContaining('unchanged'), []]);
    const [down] = lines(() => ({
      places: new Map([...places].map(([row, by]) => [row, typeof by === 'number' ? -by : by])),
    }));
    expect(down).toMatch(/Birch \(4\), Dogwood \(2\), Ash \(1\)$/);
    expect(down).not.toBe(up);
  });

  it.each([
    {change: 0.4, says: /unchanged/},
    {change: -0.4, says: /unchanged/},
    {change: 1200, says: /^Targets \+1,200,/},
    {change: -1200, says: /^Targets −1,200,/},
    {change: null, says: /unknown/},
  ])('a change of $change', ({change, says}) => {
    expect(lines(() => ({targetChange: change, weightedChange: 0}))[1]).toMatch(says);
  });
});

describe('this week', () => {
  it('holds what is due within seven days, without those that are protected', () => {
    const next = nextActionsOf(MEETING);
    const due = (row: number) => next(row)?.on ?? '';
    const names = weekLines(MEETING, next).map(({about}) => about.account.account);
    expect(names.length).toBeGreaterThan(2);
    expect(names).not.toContain('DeltaInc');
    for (const {account} of MEETING.accounts) {
      if (names.includes(account.account)) expect(due(account.row) <= daysAhead(6)).toBe(true);
    }
  });
});

describe('the bands of a portfolio', () => {
  const shares = (...arrs: (number | null)[]) =>
    bandSums(
      assessPortfolio(
        arrs.map((arr, index) => accountWith({account: `A${index}`, row: index + 2, utilization: 0.95, arr})),
        AS_OF,
        PLAYBOOK,
      ).accounts,
      DEFAULT_SETTINGS,
    ).find(({count}) => count > 0);

  it('are drawn by ARR, and by their count where no ARR is known', () => {
    expect(shares(100, 300, null)).toMatchObject({count: 3, arr: 400, share: 1});
    expect(shares(null, null)).toMatchObject({count: 2, arr: null, share: 1});
    expect(shares(0, null)).toMatchObject({count: 2, arr: 0, share: 1});
  });
});
