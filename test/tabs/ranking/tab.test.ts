import fc from 'fast-check';
import type {Account} from '../../../src/core/account';
import type {Portfolio} from '../../../src/core/assessment';
import {addDays} from '../../../src/core/day';
import {assessPortfolio} from '../../../src/core/portfolio';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {WORDS} from '../../../src/playbook/words';
import {historyRun} from '../../../src/tabs/history/history';
import type {TabCell, TabModel} from '../../../src/tabs/model';
import {RANKING_COLUMNS} from '../../../src/tabs/ranking/columns';
import {SUMMARY_ROWS} from '../../../src/tabs/ranking/summary';
import {type RankingOptions, rankingTab} from '../../../src/tabs/ranking/tab';
import {AS_OF, accountWith, amount, PLAYBOOK, YES} from '../../builders';
import {shownTab} from '../../golden-file';
import {MEETING, MEETING_ACCOUNTS} from '../meeting';

const OPTIONS: RankingOptions = {settings: DEFAULT_SETTINGS, words: WORDS.en, previous: null, sheetName: 'Accounts'};

function ranking(portfolio: Portfolio, options: Partial<RankingOptions> = {}): TabModel {
  return rankingTab(portfolio, {...OPTIONS, ...options});
}

/** The cells of a column of the table, in rank order. */
function column({cells}: TabModel, id: string): TabCell[] {
  const index = RANKING_COLUMNS.findIndex((each) => each.id === id);
  return cells.slice(SUMMARY_ROWS + 1).map((row) => row[index] as TabCell);
}

function numbers(tab: TabModel, id: string): number[] {
  return column(tab, id).flatMap(({value}) => (typeof value === 'number' ? [value] : []));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function headTexts({cells}: TabModel): string[] {
  return cells
    .slice(0, SUMMARY_ROWS)
    .flatMap((row) => row.flatMap(({value}) => (typeof value === 'string' ? [value] : [])));
}

describe('the Ranking tab', () => {
  it.each(['en', 'zh'] as const)('of the meeting, in %s', (language) => {
    const past = historyRun(MEETING, 1);
    const previous = {
      ...past,
      asOf: '2026-11-14',
      target: 40_000,
      accounts: past.accounts.map((account) => ({
        ...account,
        rank: (account.rank % 9) + 1,
        band:
          account.account === 'BetaCorp'
            ? ('Warm' as const)
            : account.account === 'EchoLLC'
              ? ('Hot' as const)
              : account.band,
      })),
    };
    const planRows = new Map([
      ['DataFlow Inc', 12],
      ['DeltaInc', 160],
    ]);
    expect(shownTab(ranking(MEETING, {words: WORDS[language], previous, planRows}))).toMatchSnapshot();
  });

  it('has rows of one length and a width for each column', () => {
    const {cells, columnWidths, frozenRows} = ranking(MEETING);
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([columnWidths.length]));
    expect(frozenRows).toBe(SUMMARY_ROWS + 1);
    expect(cells).toHaveLength(SUMMARY_ROWS + 1 + MEETING.accounts.length);
  });

  it('merges nothing across the edge of the frozen columns, and no cell twice', () => {
    const {merges = [], frozenColumns, cells} = ranking(MEETING);
    const taken = new Set<string>();
    for (const {row, column: left, rows, columns} of merges) {
      expect(left > frozenColumns || left + columns - 1 <= frozenColumns).toBe(true);
      for (let r = row; r < row + rows; r += 1) {
        for (let c = left; c < left + columns; c += 1) {
          expect(taken.has(`${r} ${c}`)).toBe(false);
          taken.add(`${r} ${c}`);
          if (c > left) expect(cells[r - 1]?.[c - 1]?.value).toBeNull();
        }
      }
    }
  });

  it('links each account to its row, and to its plan when it has one', () => {
    const tab = ranking(MEETING, {planRows: new Map([['BetaCorp', 40]])});
    const [first, second] = column(tab, 'account');
    expect(first).toMatchObject({value: 'DataFlow Inc', link: {to: 'accounts', row: 2}});
    expect(second).toEqual({
      value: 'BetaCorp\n→ Plan',
      style: 'link-strong',
      linkedText: [
        {from: 0, to: 8, link: {to: 'accounts', row: 3}},
        {from: 9, to: 15, link: {to: 'plan', row: 40}},
      ],
    });
  });

  it('puts those who need data last, without a claim', () => {
    const tab = ranking(MEETING);
    const last = tab.cells.at(-1)?.map(({value}) => value);
    expect(last?.slice(0, 13)).toEqual([
      9,
      null,
      'Quiet Pines',
      'Chen Wei',
      20,
      '❔ Needs data',
      0,
      '❔ Needs data',
      '–',
      '–',
      null,
      8000,
      null,
    ]);
    expect(last?.slice(17, 22)).toEqual([
      0,
      null,
      null,
      'Nothing to score yet. Most worth filling in: Seats used.',
      'Fill in Seats used, then score again.',
    ]);
  });

  it('stars the scores that a guardrail overrides', () => {
    const styles = column(ranking(MEETING), 'score').map(({style}) => style);
    expect(styles).toEqual(MEETING.accounts.map(({overridden}) => (overridden ? 'score-star' : 'score')));
  });

  it('says so when there is nothing to compare with, nothing to do and nobody to protect', () => {
    const texts = headTexts(ranking(assessPortfolio([accountWith({account: 'Acme'})], AS_OF, PLAYBOOK)));
    expect(texts).toEqual(
      expect.arrayContaining([
        'The first run: nothing to compare with yet.',
        'Nothing is due in the next 7 days.',
        'Nobody needs protecting.',
      ]),
    );
  });

  it('counts what its panels have no room for', () => {
    const crowd = Array.from({length: 12}, (_, index) =>
      accountWith({account: `A${index}`, row: index + 2, utilization: 0.3, usageTrend: 'Declining'}),
    );
    const texts = headTexts(ranking(assessPortfolio(crowd, AS_OF, PLAYBOOK)));
    expect(texts).toContain('Protect: 12');
    expect(texts).toContain('and 8 more in the table');
  });

  it('protects the nearest deadline first and adoption last', () => {
    const at = (account: string, row: number, fields: Partial<Account>) =>
      accountWith({account, row, vendorReview: YES, ...fields});
    const texts = headTexts(
      ranking(
        assessPortfolio(
          [
            at('Far', 2, {renewalDate: addDays(AS_OF, 80), utilization: 1}),
            at('Adopting', 3, {vendorReview: null, utilization: 0.3, usageTrend: 'Declining'}),
            at('Near', 4, {renewalDate: addDays(AS_OF, 8)}),
            at('Open', 5, {}),
          ],
          AS_OF,
          PLAYBOOK,
        ),
      ),
    ).filter((text) => text.includes(' · '));
    expect(texts.map((text) => text.split(' · ')[0])).toEqual(['Near', 'Far', 'Open', 'Adopting']);
  });

  it('writes names that are formulas, long or in any script as they are', () => {
    const names = ['=1+1', '<b>bold</b>', 'مرحبا', '👩‍🚀 Space', 'x'.repeat(200)];
    const portfolio = assessPortfolio(
      names.map((account, index) => accountWith({account, row: index + 2, utilization: 0.95})),
      AS_OF,
      PLAYBOOK,
    );
    const tab = ranking(portfolio);
    expect(new Set(column(tab, 'account').map(({value}) => value))).toEqual(new Set(names));
    for (const text of headTexts(tab)) expect(text.length).toBeLessThan(260);
  });
});

describe('what the page claims', () => {
  const day = fc.integer({min: -200, max: 500}).map((days) => addDays(AS_OF, days));
  const account = fc.record({
    arr: fc.option(fc.integer({min: 0, max: 500_000})),
    utilization: fc.option(fc.double({min: 0, max: 1.2, noNaN: true})),
    seatsNeeded: fc.option(fc.integer({min: 0, max: 80})),
    seatPrice: fc.option(fc.integer({min: 1, max: 200})),
    tierDelta: fc.option(fc.integer({min: 0, max: 50_000})),
    growth: fc.constantFrom('Strong' as const, 'Some' as const, null),
    relationship: fc.constantFrom('Healthy' as const, 'OK' as const, 'At-risk' as const, null),
    hiring: fc.option(fc.integer({min: 1, max: 40}).map(amount)),
    renewalDate: fc.option(day),
    lastContact: fc.option(day),
  });
  const portfolios = fc.array(account, {minLength: 1, maxLength: 25}).map((list) =>
    assessPortfolio(
      list.map((fields, index) => accountWith({...fields, account: `A${index}`, row: index + 2})),
      AS_OF,
      PLAYBOOK,
    ),
  );

  it('adds up to what the table below it says', () => {
    fc.assert(
      fc.property(portfolios, (portfolio) => {
        const tab = ranking(portfolio);
        const head = (row: number, columnNumber: number) => tab.cells[row - 1]?.[columnNumber - 1]?.value;
        const arr = numbers(tab, 'arr');
        expect(head(3, 1)).toBe(arr.length === 0 ? 'unknown' : sum(arr));
        const weighted = numbers(tab, 'weighted');
        if (typeof head(3, 4) === 'number') expect(head(3, 4)).toBeCloseTo(sum(weighted), 4);
        else expect(weighted).toEqual([]);
        const targets = numbers(tab, 'target');
        if (targets.length > 0) expect(head(3, 12)).toBeCloseTo(sum(targets) / targets.length, 4);
        const bandCounts = [7, 8, 9, 10, 11].map((row) => head(row, 7) as number);
        expect(sum(bandCounts)).toBe(portfolio.accounts.length);
        const bandArr = [7, 8, 9, 10, 11].flatMap((row) =>
          typeof head(row, 6) === 'number' ? [head(row, 6) as number] : [],
        );
        expect(sum(bandArr)).toBeCloseTo(sum(arr), 4);
        const quarters = [7, 8, 9, 10, 11].map((row) => head(row, 17) as number);
        expect(sum(quarters)).toBeCloseTo(sum(weighted), 4);
      }),
    );
  });

  it('holds in every row: shares, ranks and the order', () => {
    fc.assert(
      fc.property(portfolios, (portfolio) => {
        const tab = ranking(portfolio);
        const of = (id: string) => column(tab, id).map(({value}) => value);
        const [ranks, scores, arrs, targets, percents] = ['rank', 'score', 'arr', 'target', 'percent'].map(
          of,
        ) as unknown[][];
        expect(ranks).toEqual(portfolio.accounts.map((_, index) => index + 1));
        const ready = of('priority').map((priority) => priority !== '❔ Needs data');
        portfolio.accounts.forEach((_, index) => {
          const [arr, target, percent] = [arrs?.[index], targets?.[index], percents?.[index]];
          if (typeof percent === 'number') expect(percent).toBeCloseTo((target as number) / (arr as number), 9);
          else expect(typeof arr !== 'number' || arr <= 0 || typeof target !== 'number').toBe(true);
          if (index > 0 && ready[index]) expect(scores?.[index - 1]).toBeGreaterThanOrEqual(scores?.[index] as number);
          if (index > 0 && ready[index]) expect(ready[index - 1]).toBe(true);
        });
      }),
    );
  });
});

it('stays one page whatever language it speaks', () => {
  const english = ranking(MEETING);
  const chinese = ranking(assessPortfolio(MEETING_ACCOUNTS, AS_OF, PLAYBOOK), {words: WORDS.zh});
  expect(chinese.columnWidths).toEqual(english.columnWidths);
  expect(chinese.merges).toEqual(english.merges);
});
