import type {Portfolio} from '../../../src/core/assessment';
import {addDays} from '../../../src/core/day';
import {assessPortfolio} from '../../../src/core/portfolio';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {WORDS} from '../../../src/playbook/words';
import {DETAILS_COLUMNS} from '../../../src/tabs/details/columns';
import {detailsTab} from '../../../src/tabs/details/tab';
import {historyRun} from '../../../src/tabs/history/history';
import {changesSince} from '../../../src/tabs/meeting/since';
import type {TabCell, TabModel} from '../../../src/tabs/model';
import {RANKING_COLUMNS} from '../../../src/tabs/ranking/columns';
import {MAX_NEXT} from '../../../src/tabs/ranking/row';
import {HEAD_ROWS, type RankingOptions, rankingTab} from '../../../src/tabs/ranking/tab';
import {styleOf} from '../../../src/tabs/styles';
import {AS_OF, accountWith, PLAYBOOK} from '../../builders';
import {shownTab} from '../../golden-file';
import {linesOf, longestWord} from '../letter-widths';
import {MEETING, nextActionsOf} from '../meeting';
import {sampleAccounts} from '../plan/sample';

function optionsFor(portfolio: Portfolio, options: Partial<RankingOptions> = {}): RankingOptions {
  return {
    settings: DEFAULT_SETTINGS,
    words: WORDS.en,
    previous: null,
    sheetName: 'Accounts',
    nextActionOf: nextActionsOf(portfolio),
    ...options,
  };
}

function ranking(portfolio: Portfolio, options: Partial<RankingOptions> = {}): TabModel {
  return rankingTab(portfolio, optionsFor(portfolio, options));
}

/** The cells of a column of the table, in rank order. */
function column({cells}: TabModel, id: string, accounts: number): TabCell[] {
  const index = RANKING_COLUMNS.findIndex((each) => each.id === id);
  return cells.slice(HEAD_ROWS, HEAD_ROWS + accounts).map((row) => row[index] as TabCell);
}

const COUNT = MEETING.accounts.length;

/** In pixels, of two lines of eight points. */
const ROW_OF_TWO_LINES = 28;

describe('the Ranking tab', () => {
  it.each(['en', 'zh'] as const)('of the meeting, in %s', (language) => {
    const past = historyRun(MEETING, 1);
    const previous = {...past, accounts: past.accounts.map((each) => ({...each, rank: (each.rank % 9) + 1}))};
    const leftOut = [
      {row: 12, name: 'Total', why: 'total' as const},
      {row: 13, name: 'Acme', why: 'duplicate' as const},
    ];
    const planRows = new Map([['DataFlow Inc', 12]]);
    expect(shownTab(ranking(MEETING, {words: WORDS[language], previous, planRows, leftOut}))).toMatchSnapshot();
  });

  it('is as wide as a landscape A4 page at eight points, and keeps two rows and two columns in sight', () => {
    const {columnWidths, frozenRows, frozenColumns, textSize, cells} = ranking(MEETING);
    const points = columnWidths.reduce((sum, width) => sum + width, 0) * 0.75;
    expect(points).toBeGreaterThan(776);
    expect(points).toBeLessThanOrEqual(785);
    expect([frozenRows, frozenColumns, textSize]).toEqual([2, 2, 8]);
    expect(columnWidths).toHaveLength(12);
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([12]));
  });

  const SAMPLE = assessPortfolio(sampleAccounts(), AS_OF, PLAYBOOK);
  it.each([
    ['the meeting', 'en', MEETING],
    ['the meeting', 'zh', MEETING],
    ['the sample', 'en', SAMPLE],
    ['the sample', 'zh', SAMPLE],
  ] as const)('keeps rows to two lines and words whole: %s, in %s', (_, language, portfolio) => {
    const planRows = new Map(portfolio.accounts.map(({account}) => [account.accountId ?? account.account, 12]));
    const tab = ranking(portfolio, {words: WORDS[language], planRows});
    const long = tab.cells.slice(1, HEAD_ROWS + portfolio.accounts.length).flatMap((row) =>
      row.filter(({value, style}, index) => {
        if (typeof value !== 'string' || style === undefined) return false;
        const room = (tab.columnWidths[index] ?? 0) - 6;
        const look = styleOf(style, DEFAULT_SETTINGS.bandColors);
        return longestWord(value, look) > room || linesOf(value, look, room) > 2;
      }),
    );
    expect(long.map(({value}) => value)).toEqual([]);
  });

  it('shows accounts at 200 %: what stays in sight leaves room in a window of 1366 × 768', () => {
    const {columnWidths, rowHeights = {}} = ranking(MEETING);
    const frozen = {
      across: columnWidths.slice(0, 2).reduce((sum, width) => sum + width, 0),
      down: (rowHeights[1] ?? 0) + (rowHeights[2] ?? 0),
    };
    // What Sheets takes beside the cells: row numbers and scroll bar; title, menus, tools, formula, letters and tabs.
    const beside = {across: 62, down: 247};
    // A zoom of the sheet magnifies its cells alone, one of the browser all of its window, which itself takes 130 pixels.
    const inSheet = {across: (1366 - beside.across) / 2, down: (768 - 130 - beside.down) / 2};
    const inBrowser = {across: 1366 / 2 - beside.across, down: (768 - 130) / 2 - beside.down};
    const accounts = ({down}: typeof inSheet) => Math.floor((down - frozen.down) / ROW_OF_TWO_LINES);
    expect([accounts(inSheet) >= 4, accounts(inBrowser) >= 1]).toEqual([true, true]);
    // Beside rank and account there is room for owner, score and priority.
    const next = columnWidths.slice(2, 5).reduce((sum, width) => sum + width, 0);
    expect([inSheet.across, inBrowser.across].filter((across) => across - frozen.across < next)).toEqual([]);
  });

  it('says the next action with its day in sixty characters', () => {
    for (const {value} of column(ranking(MEETING), 'next', COUNT)) {
      expect(String(value).length).toBeLessThanOrEqual(MAX_NEXT);
      expect(value).toMatch(/\b[A-Z][a-z]{2} \d{1,2}\b|at capacity/);
    }
  });

  it('keeps places and scores numbers, with moves and star in their formats', () => {
    const past = historyRun(MEETING, 1);
    const previous = {...past, accounts: past.accounts.map((each) => ({...each, rank: (each.rank % COUNT) + 1}))};
    const tab = ranking(MEETING, {previous});
    const [first] = column(tab, 'rank', COUNT);
    expect(first).toMatchObject({value: 1, format: '0" ▲1"'});
    const stars = column(tab, 'score', COUNT).map(({format}) => format?.endsWith('"*"'));
    expect(stars).toEqual(MEETING.accounts.map(({overridden}) => overridden));
  });

  it('links each account to its row, and to its plan when it has one', () => {
    const [first, second] = column(ranking(MEETING, {planRows: new Map([['BetaCorp', 40]])}), 'account', COUNT);
    expect(first).toMatchObject({value: 'DataFlow Inc', link: {to: 'accounts', row: 2}});
    expect(second).toMatchObject({
      value: 'BetaCorp →',
      linkedText: [
        {from: 0, to: 8, link: {to: 'accounts', row: 3}},
        {from: 9, to: 10, link: {to: 'plan', row: 40}},
      ],
    });
  });

  it('sells nothing where nothing may be sold', () => {
    const tab = ranking(MEETING);
    MEETING.accounts.forEach(({priority}, index) => {
      if (priority !== 'Defend first' && priority !== 'Adopt first' && priority !== 'Needs data') return;
      expect(column(tab, 'target', COUNT)[index]?.value).toBeNull();
      expect(String(column(tab, 'play', COUNT)[index]?.value)).not.toContain(':');
    });
  });

  it('writes names that are formulas, long or in any script as they are', () => {
    const names = ['=1+1', '<b>bold</b>', 'مرحبا', '👩‍🚀 Space', 'x'.repeat(200)];
    const portfolio = assessPortfolio(
      names.map((account, index) => accountWith({account, row: index + 2, utilization: 0.95})),
      AS_OF,
      PLAYBOOK,
    );
    const shown = column(ranking(portfolio), 'account', names.length).map(({value}) => value);
    expect(new Set(shown)).toEqual(new Set(names));
  });
});

describe('the Details tab', () => {
  it.each(['en', 'zh'] as const)('of the meeting, in %s', (language) => {
    expect(shownTab(detailsTab(MEETING, optionsFor(MEETING, {words: WORDS[language]})))).toMatchSnapshot();
  });

  it('says of every account that moved what its score was and why, and nothing of the others', () => {
    const past = historyRun(MEETING, 1, {settings: DEFAULT_SETTINGS});
    const base = {
      ...{...past, asOf: addDays(AS_OF, -14)},
      accounts: past.accounts.map((each) =>
        each.account === 'EchoLLC' ? {...each, score: 80, profile: '2-222', weighted: 100} : each,
      ),
    };
    const since = changesSince(MEETING, DEFAULT_SETTINGS, base);
    const {cells} = detailsTab(MEETING, optionsFor(MEETING, {previous: base, since}));
    const moved = cells.map((row) =>
      ['account', 'scoreBefore', 'movedWhy', 'weightedChange'].map(
        (id) => row[DETAILS_COLUMNS.findIndex((each) => each.id === id)]?.value,
      ),
    );
    expect(since?.movers).toHaveLength(1);
    expect(moved.filter(([, was]) => was !== null)).toEqual([
      ['Account', 'Previous score', 'Why it moved', 'Δ Weighted pipeline'],
      ['EchoLLC', 80, expect.stringContaining('relationship Healthy → At-risk −20'), -100],
    ]);
  });

  it('is a plain table with a filter over all of it', () => {
    const {cells, filter, frozenRows, merges} = detailsTab(MEETING, optionsFor(MEETING));
    expect(filter).toEqual({row: 1, column: 1, rows: COUNT + 1, columns: DETAILS_COLUMNS.length});
    expect(cells).toHaveLength(COUNT + 1);
    expect([frozenRows, merges]).toEqual([1, undefined]);
    expect(new Set(cells[0]?.map(({value}) => value)).size).toBe(DETAILS_COLUMNS.length);
  });
});
