import type {Portfolio, RankedAssessment} from '../../core/assessment';
import type {Day} from '../../core/day';
import {identitiesOf, type Known, knownOf, renamesBetween} from '../../core/identity';
import {withParts} from '../../core/on-demand';
import type {BandId, TriggerKind} from '../../core/playbook';
import type {TabCell, TabModel, TabValue} from '../model';

/** An account as a run left it. */
export interface PastAccount extends Known {
  readonly account: string;
  readonly rank: number;
  /** The Expansion Score. */
  readonly score: number;
  readonly band: BandId;
  readonly priority: string;
  readonly arr: number | null;
  readonly target: number | null;
  readonly weighted: number | null;
  readonly trigger: TriggerKind | null;
  /** The day of the trigger's event, or of the first run that saw it. */
  readonly triggerOn: Day | null;
}

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
  /** All of them; of a very large portfolio only the first in rank. */
  readonly accounts: readonly PastAccount[];
}

/** How much History keeps. Source: method, section 9. */
export const HISTORY_LIMITS = {runs: 26, cells: 300_000, accounts: 10_000, top: 500} as const;

/** The portfolio as a run to remember; above 10,000 accounts its totals and the first 500. */
export function historyRun(portfolio: Portfolio, run: number): HistoryRun {
  const {asOf, accounts, totals} = portfolio;
  const identities = identitiesOf(accounts.map(({account}) => account));
  const kept = accounts.length > HISTORY_LIMITS.accounts ? accounts.slice(0, HISTORY_LIMITS.top) : accounts;
  return {
    run,
    asOf,
    count: totals.accounts,
    arr: totals.arr,
    target: totals.target,
    weighted: totals.weighted,
    accounts: kept.map((each) => pastAccount(each, identities)),
  };
}

/** A run's rows: its totals, then an account a row. */
export function historyRows({run, asOf, count, arr, target, weighted, accounts}: HistoryRun): TabCell[][] {
  const rows: TabValue[][] = [[run, asOf, '', '', null, count, null, '', '', arr, target, weighted, '', '']];
  for (const each of accounts) {
    const {identity, account, row, rank, score, band, priority, trigger, triggerOn} = each;
    rows.push([
      ...[run, asOf, identity, account, row, rank, score, band, priority],
      ...[each.arr, each.target, each.weighted, trigger ?? '', triggerOn ?? ''],
    ]);
  }
  return rows.map((cells) => cells.map((value) => ({value})));
}

/** History as a tab: hidden, headings and rows, the oldest run first. */
export function historyTab(runs: readonly HistoryRun[]): TabModel {
  return {
    key: 'history',
    cells: [HEADINGS.map((value): TabCell => ({value, style: 'heading'})), ...runs.flatMap(historyRows)],
    columnWidths: HEADINGS.map(() => 100),
    frozenRows: 1,
    frozenColumns: 0,
    hidden: true,
  };
}

/**
 * How many rows to delete below the headings, oldest runs first, so that History stays within its limits.
 *
 * @param values the tab as it stands, headings included
 * @param added the rows of the run to come
 */
export function rowsToDrop(values: readonly (readonly unknown[])[], added: number): number {
  const sizes = runSizes(values);
  let rows = sizes.reduce((sum, size) => sum + size, 0) + added;
  let dropped = 0;
  for (let kept = sizes.length + 1; kept > 1; kept -= 1) {
    const isWithin = kept <= HISTORY_LIMITS.runs && rows * HEADINGS.length <= HISTORY_LIMITS.cells;
    if (isWithin) break;
    const oldest = sizes[sizes.length + 1 - kept] ?? 0;
    dropped += oldest;
    rows -= oldest;
  }
  return dropped;
}

/** What a portfolio is compared with, and the run it becomes. */
export interface Comparison {
  /** The last run that said something else; `null` when there is none, or the tab is not ours to read. */
  readonly previous: HistoryRun | null;
  readonly run: HistoryRun;
  /** Whether the last run already said the same: building another tab from the same accounts is no new run. */
  readonly isRecorded: boolean;
}

/** Compares a portfolio with the runs in a History tab. */
export function comparisonWith(values: readonly (readonly unknown[])[], portfolio: Portfolio): Comparison {
  const numbers = numbersOf(values);
  const last = runAt(values, numbers.pop());
  const run = historyRun(portfolio, (last?.run ?? 0) + 1);
  if (last === null || !saysTheSame(last, run)) return {previous: last, run, isRecorded: false};
  return {previous: runAt(values, numbers.pop()), run: {...run, run: last.run}, isRecorded: true};
}

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
 * Each account as the last run left it, by its row now; a renamed account is known again.
 *
 * @returns no entry for an account the run did not keep
 */
export function pastOf({accounts}: Portfolio, previous: HistoryRun): Map<number, PastAccount> {
  const now = knownOf(accounts.map(({account}) => account));
  const isWhole = previous.accounts.length === previous.count;
  const renames = isWhole ? renamesBetween(previous.accounts, now) : NO_RENAMES;
  const byIdentity = new Map(previous.accounts.map((past) => [renames.get(past.identity) ?? past.identity, past]));
  const past = new Map<number, PastAccount>();
  for (const {row, identity} of now) {
    const before = byIdentity.get(identity);
    if (before !== undefined) past.set(row, before);
  }
  return past;
}

/** A run that kept only its first accounts does not show which accounts are new, so none counts as renamed. */
const NO_RENAMES: ReadonlyMap<string, string> = new Map();

/** The columns; their order is the format of the tab. */
const HEADINGS = [
  ...['Run', 'As of', 'Account key', 'Account', 'Row', 'Rank', 'Score', 'Band', 'Priority'],
  ...['ARR', 'Target', 'Weighted', 'Trigger', 'Trigger since'],
];

function pastAccount(each: RankedAssessment, identities: ReadonlyMap<number, string>): PastAccount {
  const {account, facts, rank, score, band, priority, sizing, weighted, trigger} = each;
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
  };
}

/** The numbers of the runs, the oldest first. */
function numbersOf(values: readonly (readonly unknown[])[]): number[] {
  const numbers = new Set<number>();
  for (const [run] of values) if (typeof run === 'number') numbers.add(run);
  return [...numbers];
}

function runAt(values: readonly (readonly unknown[])[], run: number | undefined): HistoryRun | null {
  if (run === undefined) return null;
  const cells = values.filter(([of]) => of === run);
  const totals = cells.find((row) => row[2] === '');
  if (totals === undefined) return null;
  return {
    run,
    asOf: String(totals[1]),
    count: numberIn(totals[5]) ?? 0,
    arr: numberIn(totals[9]),
    target: numberIn(totals[10]),
    weighted: numberIn(totals[11]),
    accounts: cells.filter((row) => row[2] !== '').map(accountIn),
  };
}

function saysTheSame(one: HistoryRun, other: HistoryRun): boolean {
  const figures = ({asOf, count, arr, target, weighted, accounts}: HistoryRun) =>
    JSON.stringify([
      ...[asOf, count, arr, target, weighted],
      accounts.map((each) => [each.identity, each.row, each.rank, each.score, each.band, each.priority, each.target]),
    ]);
  return figures(one) === figures(other);
}

function accountIn(cells: readonly unknown[]): PastAccount {
  return {
    identity: String(cells[2]),
    account: String(cells[3]),
    row: numberIn(cells[4]) ?? 0,
    rank: numberIn(cells[5]) ?? 0,
    score: numberIn(cells[6]) ?? 0,
    band: String(cells[7]) as BandId,
    priority: String(cells[8]),
    arr: numberIn(cells[9]),
    target: numberIn(cells[10]),
    weighted: numberIn(cells[11]),
    trigger: cells[12] ? (String(cells[12]) as TriggerKind) : null,
    triggerOn: cells[13] ? String(cells[13]) : null,
  };
}

/** The number of rows of each run, the oldest first. */
function runSizes(values: readonly (readonly unknown[])[]): number[] {
  const sizes = new Map<unknown, number>();
  for (const [run] of values) if (typeof run === 'number') sizes.set(run, (sizes.get(run) ?? 0) + 1);
  return [...sizes.values()];
}

function numberIn(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
