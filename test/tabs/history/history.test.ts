import type {Account} from '../../../src/core/account';
import type {Portfolio} from '../../../src/core/assessment';
import {addDays} from '../../../src/core/day';
import {assessPortfolio} from '../../../src/core/portfolio';
import type {Schedule} from '../../../src/core/schedule/step';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {
  comparisonWith,
  type HistoryRun,
  historyRows,
  historyRun,
  historyTab,
  knownIn,
  ofThese,
  pastOf,
  rememberedIn,
  rowsToDrop,
  runAt,
  seenSince,
} from '../../../src/tabs/history/history';
import {HISTORY_LIMITS} from '../../../src/tabs/history/thin';
import {placesSince} from '../../../src/tabs/ranking/places';
import {AS_OF, accountWith, PLAYBOOK, table, withAllParts} from '../../builders';
import {MEETING} from '../meeting';

/** The tab as the spreadsheet hands it back. */
function cellsOf(...runs: HistoryRun[]): unknown[][] {
  return historyTab(runs).cells.map((row) => row.map(({value}) => value ?? ''));
}

function portfolioOf(accounts: readonly Partial<Account>[], asOf = AS_OF): Portfolio {
  return assessPortfolio(
    accounts.map((fields, index) => accountWith({row: index + 2, ...fields})),
    asOf,
    PLAYBOOK,
  );
}

/** The run that a portfolio of nobody is compared with. */
function lastRun(values: readonly (readonly unknown[])[]): HistoryRun | null {
  return comparisonWith(values, portfolioOf([])).previous;
}

const HOT = {
  utilization: 1,
  growth: 'Strong',
  featureRequests: {count: 2, items: []},
  relationship: 'Healthy',
} as const;
const COOL = {utilization: 0.5, growth: 'None', relationship: 'OK'} as const;

it.each([
  [['EUR', 'EUR'], 'EUR'],
  [['EUR', 'USD'], null],
  [[null, null], ''],
])('a run in %s keeps that its amounts are in %s, and the rates', (currencies, kept) => {
  const portfolio = portfolioOf(currencies.map((currency, at) => ({account: `A${at}`, arr: 1000, currency})));
  for (const currencyRates of [[], ['EUR = 1', 'USD = 0.92']]) {
    const run = historyRun(portfolio, 1, {settings: {...DEFAULT_SETTINGS, currencyRates}});
    const said = kept === null ? null : [kept, ...currencyRates].join(' · ') || null;
    expect(runAt(cellsOf(run), 1)).toMatchObject({currency: said, count: 2});
  }
});

describe('History', () => {
  it('reads back the last run', () => {
    const runs = [historyRun(MEETING, 1), {...historyRun(MEETING, 2), asOf: '2026-11-28'}];
    expect(lastRun(cellsOf(...runs))).toEqual(runs[1]);
  });

  it('is empty at first, and not ours when it holds something else', () => {
    expect(lastRun([])).toBeNull();
    expect(
      lastRun([
        ['Account', 'ARR'],
        ['Acme', 5],
      ]),
    ).toBeNull();
  });

  it('is a hidden tab with headings that stay in sight', () => {
    const {cells, columnWidths, ...tab} = historyTab([historyRun(MEETING, 1)]);
    expect(tab).toEqual({key: 'history', frozenRows: 1, frozenColumns: 0, hidden: true});
    expect(cells[0]?.map(({value}) => value).slice(0, 4)).toEqual(['Run', 'As of', 'Account key', 'Account']);
    expect(new Set(cells[0]?.map(({style}) => style))).toEqual(new Set(['heading']));
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([columnWidths.length]));
    expect(columnWidths.every((width) => width > 0)).toBe(true);
  });

  it('reads back a run in whatever order its rows are, and blank rows below', () => {
    const run = historyRun(portfolioOf([{account: 'Acme', ...HOT}]), 1);
    const [headings = [], ...rows] = cellsOf(run);
    const blank = headings.map(() => '');
    expect(lastRun([headings, ...rows.reverse(), blank])).toEqual(run);
  });

  it('reads no run of which somebody deleted the totals', () => {
    const cells = cellsOf(historyRun(MEETING, 1));
    expect(lastRun(cells.filter((_, row) => row !== 1))).toBeNull();
  });

  it('keeps totals and the first 500 above 10,000 accounts', () => {
    const one = withAllParts(MEETING.accounts[0]!);
    const many = (count: number): Portfolio => ({
      ...MEETING,
      accounts: Array.from({length: count}, (_, index) => ({
        ...one,
        rank: index + 1,
        account: {...one.account, row: index + 2},
      })),
      totals: {...MEETING.totals, accounts: count},
    });
    expect(historyRun(many(10_000), 1).accounts).toHaveLength(10_000);
    const large = historyRun(many(10_001), 1);
    expect(large.accounts).toHaveLength(500);
    expect(large.count).toBe(10_001);
    expect(historyRows(large)).toHaveLength(501);
  });

  it.each([
    {runs: 59, size: 10, drop: []}, // with the run to come 60
    {runs: 60, size: 10, drop: [{row: 13, rows: 11}]}, // the first of the month stays
    {runs: 3, size: 7_000, drop: []}, // 28,004 rows × 19 columns
    {runs: 4, size: 7_000, drop: [{row: 2, rows: 7_001}]},
    {runs: 3, size: 10_000, drop: [{row: 2, rows: 10_001}]},
  ])('with $runs runs of $size accounts drops the oldest', ({runs, size, drop}) => {
    const cells: unknown[][] = [['Run']];
    for (let run = 1; run <= runs; run += 1)
      for (let row = 0; row <= size; row += 1) cells.push([run, '2026-11-21', row === 0 ? '' : 'Acme']);
    expect(rowsToDrop(cells, size + 1)).toEqual(drop);
    const columns = historyTab([]).columnWidths.length;
    const kept = cells.length - 1 - drop.reduce((sum, {rows}) => sum + rows, 0) + size + 1;
    expect(kept * columns).toBeLessThanOrEqual(HISTORY_LIMITS.cells);
  });

  it('counts no blank rows below the last run', () => {
    const runs = Array.from({length: 59}, (_, run) => [run + 1, '2026-11-21', '']);
    expect(rowsToDrop([['Run'], ...runs, ['', '', ''], ['', '', '']], 1)).toEqual([]);
  });

  it('never drops the run to come, however large', () =>
    expect(rowsToDrop([['Run'], [1, '2026-11-21', ''], [1, '2026-11-21', 'Acme']], 50_000)).toEqual([
      {row: 2, rows: 2},
    ]));

  it('names the rows of a tab that people sorted, the lowest first', () => {
    const row = (run: number, key: string) => [run, '2026-11-21', key];
    const cells = [['Run'], row(1, ''), row(2, ''), row(1, 'Acme'), row(1, 'Bolt'), row(2, 'Acme')];
    expect(rowsToDrop(cells, 31_575)).toEqual(table({row: 4, rows: 2}, {row: 2, rows: 1}));
  });

  it('reads the rows of versions that kept fewer columns', () => {
    const cells = cellsOf(historyRun(MEETING, 1)).map((row) => row.slice(0, 14));
    const run = lastRun(cells);
    expect(run).toMatchObject({rubric: null, mark: '', count: MEETING.accounts.length});
    expect(run?.accounts[0]).toMatchObject({profile: null, owner: null, conservative: null, schedule: null});
    expect(pastOf(MEETING, run!).size).toBe(MEETING.accounts.length);
  });

  it('keeps what a run scored with, its mark, and each account’s factors, owner, sizes and schedule', () => {
    const account = portfolioOf([{account: 'Acme', owner: 'Ana Ruiz', ...HOT}]);
    const days = {made: '2026-11-23', since: null, firstContact: '2026-12-01', decideBy: null};
    const made = {kind: 'expand', ...days, days: 90} as const;
    const schedules = new Map([[2, made as unknown as Schedule]]);
    const run = historyRun(account, 1, {settings: DEFAULT_SETTINGS, schedules, mark: 'meeting'});
    const cells = cellsOf(run);
    expect(cells[1]?.slice(14)).toEqual([
      expect.stringMatching(/^P25,15,5;20,10,0;15,8,0;20,10,0;20,12,5;B75,50,25;S[0-9a-f]{8}$/),
      'meeting',
      '',
      '',
      '',
    ]);
    expect(cells[2]?.slice(14)).toEqual(['22222', 'Ana Ruiz', '', '', '5 2026-11-23 F2026-12-01']);
    expect(lastRun(cells)).toEqual(run);
    expect(rememberedIn(cells, account)(account.accounts[0]!)).toEqual(made);
    expect(rememberedIn(cells, {...account, asOf: addDays(AS_OF, -1)})(account.accounts[0]!)).toBeNull();
  });
});

it('reads no run of nobody, as where somebody inserted a column', () => {
  const cells = cellsOf(historyRun(portfolioOf([{account: 'Acme'}]), 1));
  expect(runAt(cells, 1)?.count).toBe(1);
  const shifted = cells.map(([run, asOf, ...others]) => [run, asOf, '', ...others]);
  expect(runAt(shifted, 1)).toBeNull();
});

describe('what is remembered of an account that was not in the last run', () => {
  const schedule = {kind: 'expand', made: AS_OF, since: null, firstContact: null, decideBy: null, days: 90} as const;
  const here = portfolioOf([{account: 'Acme', ...HOT}, {account: 'Bolt'}]);
  const others = portfolioOf([{account: 'Bolt'}, {account: 'Core'}], addDays(AS_OF, 7));
  const runs = [
    historyRun(here, 1, {schedules: new Map([[2, schedule as unknown as Schedule]])}),
    historyRun(others, 2),
  ] as const;
  const backAfter = (days: number) => ({...here, asOf: addDays(AS_OF, days)});
  const anew = {kind: 'none', since: addDays(AS_OF, 91)};

  it.each<[says: string, runs: readonly HistoryRun[], days: number, found: object | null]>([
    ['back within 90 days', runs, 90, schedule],
    ['back after months', runs, 91, anew],
    ['back after months, where the last run kept the first only', [runs[0], {...runs[1], count: 9}], 91, schedule],
    ['new', [runs[1]], 91, null],
  ])('%s', (_, kept, days, found) => {
    const now = backAfter(days);
    const acme = now.accounts.find(({account}) => account.account === 'Acme')!;
    const remembered = rememberedIn(cellsOf(...kept), now)(acme);
    if (found === null) expect(remembered).toBeNull();
    else expect(remembered).toMatchObject(found);
  });
});

describe('comparing with the last run', () => {
  const before = portfolioOf([{account: 'Acme', ...COOL}]);
  const now = portfolioOf([{account: 'Acme', ...HOT}]);

  it('is a new run when something changed', () => {
    const {previous, run, isRecorded} = comparisonWith(cellsOf(historyRun(before, 4)), now);
    expect([previous?.run, run.run, isRecorded]).toEqual([4, 5, false]);
  });

  it('is the same run when nothing changed, and compares with the one before it', () => {
    const cells = cellsOf(historyRun(before, 4), historyRun(now, 5));
    const {previous, run, isRecorded} = comparisonWith(cells, now);
    expect([previous?.run, run.run, isRecorded]).toEqual([4, 5, true]);
  });

  it('is a new run on another day, and when another figure is known, though every account stands as it stood', () => {
    const cells = cellsOf(historyRun(now, 5));
    expect(comparisonWith(cells, {...now, asOf: addDays(AS_OF, 1)}).isRecorded).toBe(false);
    expect(comparisonWith(cells, {...now, totals: {...now.totals, arr: 1}}).isRecorded).toBe(false);
  });

  it('is a new run when a meeting starts, once', () => {
    const cells = cellsOf(historyRun(now, 5));
    expect(comparisonWith(cells, now, {mark: 'meeting'})).toMatchObject({isRecorded: false, run: {run: 6}});
    const marked = cellsOf(historyRun(now, 6, {mark: 'meeting'}));
    expect(comparisonWith(marked, now, {mark: 'meeting'}).isRecorded).toBe(true);
    expect(comparisonWith(marked, now).isRecorded).toBe(true);
  });

  it('is a new run when only the points changed, the owner, or the schedule', () => {
    const settings = DEFAULT_SETTINGS;
    const cells = cellsOf(historyRun(now, 5, {settings}));
    expect(comparisonWith(cells, now, {settings}).isRecorded).toBe(true);
    expect(comparisonWith(cells, now).isRecorded).toBe(true);
    const others = {...settings, heldBackShare: 0.4};
    expect(comparisonWith(cells, now, {settings: others}).isRecorded).toBe(false);
    const schedules = new Map([
      [2, {kind: 'expand', made: AS_OF, since: null, firstContact: null, decideBy: null} as Schedule],
    ]);
    expect(comparisonWith(cells, now, {schedules}).isRecorded).toBe(false);
    expect(comparisonWith(cellsOf(historyRun(now, 5, {schedules})), now, {schedules}).isRecorded).toBe(true);
  });

  it('has nothing to compare with at first', () => {
    expect(comparisonWith([], now)).toMatchObject({previous: null, isRecorded: false, run: {run: 1, mark: 'base'}});
    expect(comparisonWith([], now, {mark: 'meeting'}).run.mark).toBe('meeting');
    expect(comparisonWith(cellsOf(historyRun(before, 1, {mark: 'base'})), now).run.mark).toBe('');
    expect(comparisonWith(cellsOf(historyRun(now, 1, {mark: 'base'})), now).isRecorded).toBe(true);
    expect(comparisonWith(cellsOf(historyRun(now, 1)), now)).toMatchObject({previous: null, isRecorded: true});
  });
});

describe('several account sheets in one file, scored by turns', () => {
  const named = (names: readonly string[]) => portfolioOf(names.map((account) => ({account, ...HOT})));
  const names = (place: string, count: number) => Array.from({length: count}, (_, at) => `${place}${at}`);
  const lyon = named(names('Lyon', 10));

  it.each<[says: string, now: Portfolio, isTheirs: boolean]>([
    ['the same accounts', lyon, true],
    ['others', named(names('Oslo', 10)), false],
    ['others but for one of ten', named(['Lyon0', ...names('Oslo', 9)]), false],
    ['others but for two of ten', named(['Lyon0', 'Lyon1', ...names('Oslo', 8)]), true],
    ['a part of them', named(['Lyon3', 'Lyon9', ...names('Oslo', 3)]), true],
    ['the same under names alike, in their rows', named(names('Lyon', 10).map((name) => `${name}, Inc.`)), true],
    ['so few that it may be a change', named(names('Oslo', 4)), true],
  ])('a run of ten accounts, and now %s', (_, now, isTheirs) => {
    const cells = cellsOf(historyRun(lyon, 1));
    expect(ofThese(now, cells)).toEqual(isTheirs ? cells : cells.slice(0, 1));
    const later = {...now, asOf: addDays(AS_OF, 7)};
    expect(comparisonWith(cells, later).previous?.run ?? null).toBe(isTheirs ? 1 : null);
  });

  it('knows accounts that have IDs now by their names', () => {
    const withIds = portfolioOf(names('Lyon', 10).map((account, at) => ({account, accountId: `ID-${at}`, ...HOT})));
    const cells = cellsOf(historyRun(lyon, 1));
    expect(ofThese(withIds, cells)).toEqual(cells);
    expect(ofThese(lyon, cellsOf(historyRun(withIds, 1)))).toHaveLength(cells.length);
  });

  it('compares each with its own last run, and counts the runs of all', () => {
    const oslo = named(names('Oslo', 10));
    const cells = cellsOf(historyRun(lyon, 1), historyRun(oslo, 2));
    expect(comparisonWith(cells, lyon)).toMatchObject({previous: null, isRecorded: true, run: {run: 1}});
    const later = {...lyon, asOf: addDays(AS_OF, 7)};
    expect(comparisonWith(cells, later)).toMatchObject({
      previous: {run: 1},
      isRecorded: false,
      run: {run: 3, mark: ''},
    });
    expect(comparisonWith(cells.slice(0, 12), oslo).run).toMatchObject({run: 2, mark: 'base'});
  });
});

describe('the places gained and lost', () => {
  const places = (before: readonly Partial<Account>[], now: readonly Partial<Account>[]) => [
    ...(placesSince(portfolioOf(now), historyRun(portfolioOf(before), 1)) ?? []),
  ];

  it('are unknown on the first run', () => expect(placesSince(MEETING, null)).toBeNull());

  it('are counted from the last run', () => {
    const before = table({account: 'Acme', ...HOT}, {account: 'Bolt', ...COOL});
    const now = table({account: 'Acme', ...COOL}, {account: 'Bolt', ...HOT});
    expect(places(before, now)).toEqual(table([3, 1], [2, -1]));
  });

  it('say which account is new', () => {
    const now = table({account: 'Acme', ...COOL}, {account: 'Bolt', ...HOT});
    expect(places([{account: 'Acme', ...COOL}], now)).toEqual(table([3, 'new'], [2, -1]));
  });

  it('know a renamed account, one that moved rows, and one by its ID', () => {
    expect(places([{account: 'Acme', ...COOL}], [{account: 'Acme International', ...HOT}])).toEqual([[2, 0]]);
    const before = table({account: 'Acme', ...COOL}, {account: 'Bolt', ...COOL});
    const sorted = table({account: 'Bolt', ...COOL}, {account: 'Acme', ...HOT});
    expect(places(before, sorted)).toEqual(table([3, 0], [2, 0]));
    const known = [{account: 'Zeta', accountId: '7', row: 9, ...HOT}];
    expect(places([{account: 'Acme', accountId: '7', ...COOL}], known)).toEqual([[9, 0]]);
    expect(places([{account: 'Zeta', ...COOL}], known)).toEqual([[9, 0]]);
    expect(places(known, [{account: 'Zeta', arr: 90_000, ...COOL}])).toEqual([[2, 0]]);
    expect(places(known, [{...known[0], accountId: '8'}])).toEqual([[9, 0]]);
  });

  it.each([
    ['another name at the same price is a renamed customer', {account: 'Zeta', arr: 48_000}, [2]],
    ['a name that begins alike is one, whatever it pays', {account: 'Acme Holding', arr: 90_000}, [2]],
    ['another name at another price is another customer', {account: 'Zeta', arr: 90_000}, []],
    ['nobody knows what one of them pays', {account: 'Zeta', arr: null}, [2]],
    ['the same name that has an ID now', {account: 'Acme', accountId: '17', arr: 90_000}, [2]],
  ])('in the row of one who is gone: %s', (_, now, rows) => {
    const before = historyRun(portfolioOf([{account: 'Acme', arr: 48_000}]), 1);
    expect([...pastOf(portfolioOf([now]), before).keys()]).toEqual(rows);
  });

  it('calls nobody new or renamed when the last run kept only its first accounts', () => {
    const now = portfolioOf([
      {account: 'Acme', ...HOT},
      {account: 'Bolt', ...COOL},
    ]);
    const whole = historyRun(
      portfolioOf([
        {account: 'Core', ...HOT},
        {account: 'Bolt', ...COOL},
      ]),
      1,
    );
    const cut = {...whole, count: 20_000};
    expect([...pastOf(now, cut).keys()]).toEqual([3]);
    expect([...(placesSince(now, cut) ?? [])]).toEqual([[3, 0]]);
  });
});

it('knows an account by its ID under the name it had last, and who was there beside it', () => {
  const run = (at: number, ...accounts: Partial<Account>[]) => historyRun(portfolioOf(accounts), at);
  const acme = {account: 'Acme', accountId: 'A'};
  const cells = cellsOf(
    run(1, acme, {account: 'Bolt'}),
    run(2, {...acme, account: 'Acme AG'}),
    run(3, {account: 'Core'}),
  );
  const {name, wasBeside, stoodWith} = knownIn(cells)('A');
  expect([name, ...['Bolt', 'Core', 'Dune'].map(wasBeside)]).toEqual(['Acme AG', true, false, false]);
  expect(['A', 'Bolt', 'Core', 'Dune'].map(stoodWith)).toEqual([true, false, false, false]);
  expect(knownIn(cells)('Z').name).toBeUndefined();
});

describe('the day an event was first seen', () => {
  const asOf = (days: number) => addDays(AS_OF, days);
  const at = (days: number, fields: Partial<Account>) => portfolioOf([{account: 'Acme', ...fields}], asOf(days));
  const since = (portfolio: Portfolio) => portfolio.accounts[0]?.trigger?.on;

  it('stays the day of the first run, run after run', () => {
    const first = at(0, HOT);
    const second = seenSince(at(7, HOT), historyRun(first, 1));
    const third = seenSince(at(14, HOT), historyRun(second, 2));
    expect([since(first), since(second), since(third)]).toEqual([AS_OF, AS_OF, AS_OF]);
  });

  it('is today when there is no run before, another event, or an earlier as-of date', () => {
    expect(since(seenSince(at(7, HOT), null))).toBe(asOf(7));
    const other = historyRun(at(0, {featureRequests: {count: 1, items: []}}), 1);
    expect(since(seenSince(at(7, HOT), other))).toBe(asOf(7));
    expect(since(seenSince(at(0, HOT), historyRun(at(7, HOT), 1)))).toBe(AS_OF);
  });

  it('is today for an account that was not there, and none without an event', () => {
    const before = historyRun(at(0, {}), 1);
    const now = portfolioOf(table({account: 'Acme', row: 2}, {account: 'Bolt', row: 3, ...HOT}), asOf(7));
    const days = new Map(seenSince(now, before).accounts.map(({account, trigger}) => [account.account, trigger?.on]));
    expect([days.get('Acme'), days.get('Bolt')]).toEqual([undefined, asOf(7)]);
  });

  it('is the event’s own day when it has one', () => {
    const dated = {funding: {yes: true, amount: null, on: asOf(-10), said: null}};
    expect(since(seenSince(at(7, dated), historyRun(at(0, dated), 1)))).toBe(asOf(-10));
  });
});
