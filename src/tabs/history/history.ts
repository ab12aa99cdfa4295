import {runsOf} from '../../cells/runs';
import type {Portfolio, RankedAssessment} from '../../core/assessment';
import {addDays, type Day} from '../../core/day';
import {type FactorProfile, isProfile, profileOf} from '../../core/factors/profile';
import {
  accountsOf,
  areOthers,
  beginAlike,
  byIdentity,
  identitiesOf,
  identityIn,
  knownOf,
  type Present,
  renamesBetween,
} from '../../core/identity';
import {withParts} from '../../core/on-demand';
import {lazily, memoizedByObject} from '../../core/once';
import type {BandId, Settings, TriggerKind} from '../../core/playbook';
import type {Remembered} from '../../core/schedule/schedule';
import type {Schedule} from '../../core/schedule/step';
import type {TabCell, TabModel, TabValue} from '../model';
import {kindSinceText, readKindSince, rememberedOf} from './kind-since';
import {type Rubric, readRubric, rubricOf, rubricText} from './rubric';
import {HISTORY_LIMITS, type RunMark, type RunSummary, runsToKeep} from './thin';

/**
 * What a run keeps of an account: the heading of each column and how its cells are read. Their order, behind the run and its
 * day, is the format of the tab. In the row of totals the column of the rank holds how many accounts there are, that of the
 * account the currency and the rates, that of the profile the rubric, and that of the owner the mark.
 */
const COLUMNS = {
  identity: ['Account key', text],
  account: ['Account', text],
  row: ['Row', number],
  rank: ['Rank', number],
  score: ['Score', number],
  band: ['Band', text<BandId>],
  priority: ['Priority', text],
  arr: ['ARR', numberIfKnown],
  target: ['Target', numberIfKnown],
  weighted: ['Weighted', numberIfKnown],
  trigger: ['Trigger', textIfKnown<TriggerKind>],
  /** The day of the trigger's event, or of the first run that saw it. */
  triggerOn: ['Trigger since', textIfKnown],
  // Earlier versions did not keep what follows.
  profile: ['Profile', (cell: unknown): FactorProfile | null => (isProfile(text(cell)) ? text(cell) : null)],
  owner: ['Owner', textIfKnown],
  conservative: ['Conservative', numberIfKnown],
  aggressive: ['Aggressive', numberIfKnown],
  /** The schedule's kind and dates, for the next run to keep. */
  schedule: ['Kind since', (cell: unknown) => readKindSince(text(cell))],
} as const;

const FIELDS = Object.keys(COLUMNS) as (keyof PastAccount)[];
/** The columns of the run and its day. */
const FIRST = 2;
const WIDTH = FIRST + FIELDS.length;

/** An account as a run left it; `null` where nothing is known. */
export type PastAccount = {readonly [Field in keyof typeof COLUMNS]: ReturnType<(typeof COLUMNS)[Field][1]>};

/** A run as History keeps it. */
export interface HistoryRun {
  /** From 1, one more each run. */
  readonly run: number;
  readonly asOf: Day;
  /** How many accounts there were, kept or not. */
  readonly count: number;
  readonly arr: number | null;
  readonly target: number | null;
  readonly weighted: number | null;
  /** Of these amounts, and after it the rates in Settings; `null` where nothing told it, or several are among them. */
  readonly currency: string | null;
  /** What it scored with; `null` in runs that did not keep it. */
  readonly rubric: Rubric | null;
  readonly mark: RunMark;
  /** All of them; of a very large portfolio only the first in rank. */
  readonly accounts: readonly PastAccount[];
}

/** What a run keeps beside its portfolio. */
export interface RunOptions {
  /** What it scored with. */
  readonly settings?: Settings;
  /** The schedules, by the accounts' rows in the sheet. */
  readonly schedules?: ReadonlyMap<number, Schedule>;
  readonly mark?: RunMark;
}

/** The portfolio as a run to remember; above 10,000 accounts its totals and the first 500. */
export function historyRun(portfolio: Portfolio, run: number, options: RunOptions = {}): HistoryRun {
  const {asOf, accounts, totals} = portfolio;
  const identities = identitiesOf(accountsOf(accounts));
  const kept = accounts.length > HISTORY_LIMITS.accounts ? accounts.slice(0, HISTORY_LIMITS.top) : accounts;
  return {
    run,
    asOf,
    count: totals.accounts,
    arr: totals.arr,
    target: totals.target,
    weighted: totals.weighted,
    currency: totals.currencies.length > 1 ? null : withRates(totals.currencies[0], options.settings) || null,
    rubric: options.settings === undefined ? null : rubricOf(options.settings),
    mark: options.mark ?? '',
    accounts: kept.map((each) => pastAccount(each, identities, options.schedules?.get(each.account.row))),
  };
}

/** A run's rows: its totals, then an account a row. */
export function historyRows({run, asOf, accounts, ...totals}: HistoryRun): TabCell[][] {
  const {count: rank, arr, target, weighted, currency, rubric, mark: owner} = totals;
  const profile = rubric === null ? '' : rubricText(rubric);
  const rows = [{account: currency ?? '', rank, arr, target, weighted, profile, owner}, ...accounts];
  return rows.map((fields: Partial<PastAccount>) => {
    const cells = [run, asOf, ...FIELDS.map((field) => written(fields[field]))];
    return cells.map((value) => ({value}));
  });
}

function written(value: PastAccount[keyof PastAccount] | undefined): TabValue {
  return typeof value === 'object' && value !== null ? kindSinceText(value) : (value ?? '');
}

function withRates(currency = '', {currencyRates = []}: Partial<Settings> = {}): string {
  return [currency, ...currencyRates].join(RATES_AFTER);
}

export const RATES_AFTER = ' · ';

/** The headings of History, in their order. */
export function historyHeadings(): TabCell[] {
  const headings = ['Run', 'As of', ...FIELDS.map((field) => COLUMNS[field][0])];
  return headings.map((value): TabCell => ({value, style: 'heading'}));
}

/** History as a tab: hidden, headings and rows, the oldest run first. */
export function historyTab(runs: readonly HistoryRun[]): TabModel {
  return {
    key: 'history',
    cells: [historyHeadings(), ...runs.flatMap(historyRows)],
    columnWidths: Array.from({length: WIDTH}, () => 100),
    frozenRows: 1,
    frozenColumns: 0,
    hidden: true,
  };
}

/** Neighboring rows of a tab, counted from 1. */
export interface RowBlock {
  readonly row: number;
  readonly rows: number;
}

/**
 * The rows to delete below the headings so that History stays within its limits, the lowest block first.
 *
 * @param values the tab as it is, headings included
 * @param added the rows of the run to come
 */
export function rowsToDrop(values: Values, added: number): RowBlock[] {
  const kept = runsToKeep(runsIn(values), added, WIDTH);
  const dropped = values.flatMap(([run], index) =>
    typeof run === 'number' && !kept.has(run) ? [[index + 1, run] as const] : [],
  );
  const blocks = runsOf(dropped).map(({first, items}) => ({row: first, rows: items.length}));
  return blocks.reverse();
}

/** The runs of a History tab, in their order in the tab. */
export function runsIn(values: Values): RunSummary[] {
  const runs = new Map<number, {asOf: Day; mark: RunMark; rows: number}>();
  for (const cells of values) {
    const [run, asOf] = cells;
    if (typeof run !== 'number') continue;
    const known = runs.get(run) ?? {asOf: String(asOf), mark: '' as RunMark, rows: 0};
    const mark = isTotals(cells) ? markIn(cellOf(cells, 'owner')) : known.mark;
    runs.set(run, {...known, mark, rows: known.rows + 1});
  }
  return [...runs].map(([run, summary]) => ({run, ...summary}));
}

/** What a portfolio is compared with, and the run it becomes. */
export interface Comparison {
  /** The last run that said something else; `null` when there is none, or the tab is not ours to read. */
  readonly previous: HistoryRun | null;
  readonly run: HistoryRun;
  /** Whether the last run already said the same: building another tab from the same accounts is no new run. */
  isRecorded: boolean;
}

/** Compares a portfolio with the runs in a History tab. */
export function comparisonWith(all: Values, portfolio: Portfolio, options: RunOptions = {}): Comparison {
  const values = ofThese(portfolio, all);
  const runs = runsIn(values);
  const last = runAt(values, runs.pop()?.run);
  // What a team began with is kept longest: a backtest starts there.
  const mark = options.mark || (last === null ? 'base' : '');
  const run = historyRun(portfolio, (runsIn(all).pop()?.run ?? 0) + 1, {...options, mark});
  if (last === null || !saysTheSame(last, run)) return {previous: last, run, isRecorded: false};
  return {previous: runAt(values, runs.pop()?.run), run: {...run, run: last.run}, isRecorded: true};
}

/** The rows of a History tab without the runs of another account sheet, which is scored by turns with this one. */
export function ofThese({accounts}: Portfolio, values: Values): Values {
  if (values.length === 0) return values;
  const now = knownOf(accountsOf(accounts));
  const byRun = new Map<unknown, Present[]>();
  for (const cells of values) {
    const [run] = cells;
    const known = byRun.get(run) ?? [];
    byRun.set(run, known);
    if (isTotals(cells)) continue;
    const cell = (field: keyof PastAccount) => cellOf(cells, field);
    known.push({identity: text(cell('identity')), name: text(cell('account')), row: number(cell('row'))});
  }
  return values.filter(([run]) => !areOthers(byRun.get(run)!, now));
}

/**
 * What History knows of an account by its identity: what it was called last, who was there no later than when it was last
 * there, and who in that very run.
 */
export const knownIn = memoizedByObject((values: Values) => {
  const names = new Map<string, string>();
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const present = new Set<string>();
  for (const cells of values) {
    const run = number(cells[0]);
    const identity = text(cellOf(cells, 'identity'));
    present.add(`${run} ${identity}`);
    first.set(identity, Math.min(run, first.get(identity) ?? run));
    last.set(identity, Math.max(run, last.get(identity) ?? run));
    names.set(identity, text(cellOf(cells, 'account')));
  }
  return (identity: string) => ({
    name: names.get(identity),
    wasBeside: (other: string) => (first.get(other) ?? Number.POSITIVE_INFINITY) <= (last.get(identity) ?? 0),
    stoodWith: (other: string) => present.has(`${last.get(identity)} ${other}`),
  });
});

/** The run written last in a History tab; `null` without one. */
export function lastRunIn(values: Values): HistoryRun | null {
  return runAt(values, runsIn(values).pop()?.run);
}

/**
 * What History remembers of an account's schedule: as of the last run that is not later than the portfolio. One that was not in
 * it is remembered as it was last there, such as before an export without it; a customer who was away for months begins anew.
 *
 * @returns a function to ask account by account
 */
export function rememberedIn(values: Values, portfolio: Portfolio): (account: RankedAssessment) => Remembered | null {
  const runs = runsIn(values).filter(({asOf}) => asOf <= portfolio.asOf);
  const last = runAt(values, runs.pop()?.run);
  if (last === null) return () => null;
  const past = pastOf(portfolio, last);
  const {asOf, accounts} = portfolio;
  const rows = values.filter(([, on]) => String(on) <= asOf);
  const away = lazily(() => new Map(rows.map((cells) => [cellOf(cells, 'identity'), cells])));
  const identityOf = identityIn(accountsOf(accounts));
  return ({account}) => {
    const known = past.get(account.row);
    if (known) return known.schedule;
    const cells = away().get(identityOf(account));
    const schedule = cells ? accountIn(cells).schedule : null;
    if (!schedule || last.accounts.length < last.count || String(cells?.[1]) >= addDays(asOf, -AWAY)) return schedule;
    return {...schedule, kind: 'none', since: asOf};
  };
}

/** In days: so long an account is only missing; who comes back later needs the same steps anew. */
const AWAY = 90;

/**
 * The portfolio in which an event without a date of its own carries the day of the first run that saw it.
 *
 * @param previous the last run, or `null` on the first
 */
export function seenSince(portfolio: Portfolio, previous: HistoryRun | null): Portfolio {
  if (previous === null) return portfolio;
  const past = pastOf(portfolio, previous);
  const accounts = portfolio.accounts.map((each) => {
    const before = past.get(each.account.row);
    const {trigger} = each;
    if (trigger === null || trigger.dated || before?.trigger !== trigger.kind || before.triggerOn === null) return each;
    return before.triggerOn < trigger.on ? withParts(each, {trigger: {...trigger, on: before.triggerOn}}) : each;
  });
  return {...portfolio, accounts};
}

/**
 * Each account as the last run left it, by its row now; a renamed account is known again. One of another name that also pays
 * something else is another customer, in the row of one who left.
 *
 * @returns no entry for an account the run did not keep
 */
export function pastOf({accounts}: Portfolio, previous: HistoryRun): Map<number, PastAccount> {
  const now = knownOf(accountsOf(accounts));
  const isWhole = previous.accounts.length === previous.count;
  const renames = isWhole ? renamesBetween(previous.accounts.map(named), now) : NO_RENAMES;
  const present = new Map(renames.size === 0 ? [] : byIdentity(accounts));
  const identityNow = ({identity, account, arr}: PastAccount) => {
    const renamed = renames.get(identity);
    const there = present.get(renamed ?? '');
    if (renamed === undefined || there === undefined) return identity;
    const isAnother =
      there.account.accountId === null && !beginAlike(account, renamed) && !paysTheSame(arr, there.facts.arr);
    return isAnother ? identity : renamed;
  };
  const before = new Map(previous.accounts.map((past) => [identityNow(past), past]));
  const past = new Map<number, PastAccount>();
  for (const {row, identity} of now) {
    const found = before.get(identity);
    if (found !== undefined) past.set(row, found);
  }
  return past;
}

function named({identity, row, account}: PastAccount): Present {
  return {identity, row, name: account};
}

function paysTheSame(before: number | null, now: number | null): boolean {
  return before === null || now === null || before === now;
}

/** A run that kept only its first accounts does not show which accounts are new, so none counts as renamed. */
const NO_RENAMES: ReadonlyMap<string, string> = new Map();

/** What the column of that field holds in a row. */
function cellOf(cells: readonly unknown[], field: keyof PastAccount): unknown {
  return cells[FIRST + FIELDS.indexOf(field)];
}

function isTotals(cells: readonly unknown[]): boolean {
  return cellOf(cells, 'identity') === '';
}

type Values = readonly (readonly unknown[])[];

function pastAccount(
  each: RankedAssessment,
  identities: ReadonlyMap<number, string>,
  schedule: Schedule | undefined,
): PastAccount {
  const {account, facts, factors, rank, score, band, priority, sizing, weighted, trigger} = each;
  return {
    identity: identities.get(account.row) ?? account.account,
    row: account.row,
    account: account.account,
    rank,
    score,
    band,
    priority,
    arr: facts.arr,
    target: sizing.target,
    weighted,
    trigger: trigger?.kind ?? null,
    triggerOn: trigger?.on ?? null,
    profile: profileOf(factors),
    owner: account.owner,
    conservative: sizing.conservative,
    aggressive: sizing.aggressive,
    schedule: schedule === undefined ? null : rememberedOf(schedule),
  };
}

/** The run with that number in a History tab; `null` when it is not there, or its totals are gone. */
export function runAt(values: Values, run: number | undefined): HistoryRun | null {
  if (run === undefined) return null;
  const rows = values.filter(([of]) => of === run);
  const totals = rows.find(isTotals);
  const numberAt = (field: keyof PastAccount) => numberIfKnown(totals && cellOf(totals, field));
  const count = numberAt('rank');
  // No run is one of nobody: somebody inserted a column.
  if (!totals || !count) return null;
  return {
    run,
    asOf: String(totals[1]),
    count,
    arr: numberAt('arr'),
    target: numberAt('target'),
    weighted: numberAt('weighted'),
    currency: textIfKnown(cellOf(totals, 'account')),
    rubric: readRubric(text(cellOf(totals, 'profile'))),
    mark: markIn(cellOf(totals, 'owner')),
    accounts: rows.filter((cells) => !isTotals(cells)).map(accountIn),
  };
}

/** What one of the runs does not know, because it was not asked for, makes no difference; a mark has to be written. */
function saysTheSame(last: HistoryRun, run: HistoryRun): boolean {
  const isMarked = run.mark === '' || run.mark === last.mark;
  const hasSchedules = run.accounts.some(({schedule}) => schedule !== null);
  const compared = COMPARED.filter((field) => hasSchedules || field !== 'schedule');
  const figures = ({asOf, count, arr, target, weighted, accounts}: HistoryRun, rubric: Rubric | null) =>
    JSON.stringify([
      ...[asOf, count, arr, target, weighted, rubric && rubricText(rubric)],
      accounts.map((each) => compared.map((field) => written(each[field]))),
    ]);
  return isMarked && figures(last, last.rubric) === figures(run, run.rubric ?? last.rubric);
}

/** All of an account that makes another run when it changes. */
const COMPARED = FIELDS.filter((field) => !['account', 'arr', 'weighted', 'trigger', 'triggerOn'].includes(field));

function accountIn(cells: readonly unknown[]): PastAccount {
  const fields = FIELDS.map((field, index) => [field, COLUMNS[field][1](cells[FIRST + index])]);
  return Object.fromEntries(fields);
}

function markIn(value: unknown): RunMark {
  return value === 'meeting' || value === 'base' ? value : '';
}

/** A cell that an earlier version did not have is blank. */
function text<Text extends string>(cell: unknown): Text {
  return String(cell ?? '') as Text;
}

function textIfKnown<Text extends string>(cell: unknown): Text | null {
  return text<Text>(cell) || null;
}

function number(cell: unknown): number {
  return numberIfKnown(cell) ?? 0;
}

function numberIfKnown(cell: unknown): number | null {
  return typeof cell === 'number' ? cell : null;
}
