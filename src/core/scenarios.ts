import type {Account, Answer, Field, Relationship} from './account';
import type {Assessment, Totals} from './assessment';
import {addDays, addMonths, type Day} from './day';
import {withParts} from './on-demand';
import type {Settings} from './playbook';
import {totalsOf} from './portfolio';
import {sumOf} from './sums';

/** What a scenario changes in each account it is for. */
export type Change =
  | {readonly kind: 'set'; readonly field: Field; readonly to: unknown}
  | Step
  /** The relationship is so many levels better, or worse when negative. */
  | {readonly kind: 'level'; readonly by: number}
  /** So many of the largest targets in the pipeline are won. */
  | {readonly kind: 'won'; readonly most: number};

/** A day moves by days or calendar months, a number by an amount or by a share (0.1) of itself. */
export interface Step {
  readonly kind: 'step';
  readonly field: Field;
  readonly by: number;
  readonly unit: 'days' | 'months' | 'amount' | 'share';
  /** Whether the number is one of things, such as seats. */
  readonly isWhole: boolean;
}

export interface Scenario {
  readonly changes: readonly Change[];
  readonly isFor: (of: Assessment) => boolean;
}

/** What a scenario comes to. Money is ARR, shares are fractions; `null` is unknown, or not added up across currencies. */
export interface Outcome extends Pick<Totals, 'weighted' | 'nrr' | 'grr'> {
  /** Accounts of which it alters a cell, or whose target it wins. */
  readonly touched: number;
  /** Accounts in the Hot band. */
  readonly hot: number;
}

export interface ScenarioContext {
  /** Judges an account of the sheet with other cells. */
  readonly assess: (account: Account) => Assessment;
  readonly settings: Settings;
  readonly asOf: Day;
}

/**
 * What a portfolio comes to under a scenario: changed accounts are assessed again, guardrails included.
 *
 * A target that is won leaves the weighted pipeline and counts in full in the projected NRR, over the ARR of today. Source:
 * method, Scenarios.
 */
export function outcomeOf(
  accounts: readonly Assessment[],
  {changes, isFor}: Scenario,
  {assess, settings, asOf}: ScenarioContext,
): Outcome {
  const touched = new Set<number>();
  const pipeline: Assessment[] = [];
  const changed = accounts.map((of) => {
    if (!isFor(of)) return of;
    const account = accountUnder(changes, of, settings);
    const then = account === of.account ? of : assess(account);
    if (then !== of) touched.add(account.row);
    if ((then.weighted ?? 0) > 0) pipeline.push(then);
    return then;
  });
  pipeline.sort((a, b) => targetOf(b) - targetOf(a) || a.account.row - b.account.row);
  const mostWon = sumOf(changes, (each) => (each.kind === 'won' ? each.most : 0));
  const won = new Set(pipeline.slice(0, mostWon));
  for (const of of won) touched.add(of.account.row);
  const after = changed.map((of) => (won.has(of) ? withParts(of, {weighted: targetOf(of)}) : of));
  const {weighted, nrr, grr} = totalsOf(after, asOf, settings);
  return {
    touched: touched.size,
    hot: after.filter(({band, priority}) => band === 'Hot' && priority !== 'Needs data').length,
    weighted: weighted === null ? null : weighted - sumOf([...won], targetOf),
    ...{nrr, grr},
  };
}

/** An account with changes in its cells; the very same where they alter none. */
export function accountUnder(changes: readonly Change[], of: Assessment, settings: Settings): Account {
  return changes.reduce((cells, change) => changedBy(change, cells, of, settings), of.account);
}

function targetOf({sizing}: Assessment): number {
  return sizing.target ?? 0;
}

/** The account with a change in its cells; the very same where the change alters none. */
function changedBy(change: Change, account: Account, of: Assessment, settings: Settings): Account {
  const cells = cellsOf(change, account, of, settings);
  const isSame = (Object.keys(cells) as Field[]).every((field) => saysSame(field, account[field], cells[field]));
  return isSame ? account : {...account, ...cells};
}

function cellsOf(change: Change, account: Account, of: Assessment, settings: Settings): Partial<Account> {
  switch (change.kind) {
    case 'set': {
      const {field, to} = change;
      // A number that somebody writes as an NPS is on the scale of the sheet.
      return {[field]: field === 'nps' && to && account.nps ? {...to, scale: account.nps.scale} : to};
    }
    case 'step': {
      const {field} = change;
      // A blank cell has a value all the same: the price of the catalog, and 12 × MRR.
      const used = field === 'seatPrice' ? of.sizing.seatPrice : field === 'arr' ? of.facts.arr : null;
      const value = account[field] ?? used;
      return value === null ? {} : {[field]: stepped(value as Day | number, change)};
    }
    case 'level':
      return relationshipCells(of, change.by, settings);
    case 'won':
      return {};
  }
}

function stepped(value: Day | number, {by, unit, isWhole}: Step): Day | number {
  if (typeof value === 'string') return unit === 'months' ? addMonths(value, by) : addDays(value, by);
  const next = Math.max(0, unit === 'share' ? value * (1 + by) : value + by);
  return isWhole ? Math.round(next) : next;
}

/** Whether two cells say the same: of an issue and a review, only a yes says something. */
function saysSame(field: Field, now: unknown, then: unknown): boolean {
  const said = (value: unknown) =>
    (field === 'openIssue' || field === 'vendorReview') && !(value as Answer | null)?.yes ? null : value;
  return JSON.stringify(said(now)) === JSON.stringify(said(then));
}

const LEVELS: readonly Relationship[] = ['At-risk', 'OK', 'Healthy'];

/**
 * Cells with which the relationship is so many levels better or worse. The worst evidence counts, so for a better one the
 * column alone speaks, and what else would say less is left out. Nothing lifts a customer who gave notice.
 */
function relationshipCells({relationship, facts}: Assessment, by: number, {thresholds}: Settings): Partial<Account> {
  const now = LEVELS.indexOf(relationship);
  const next = Math.min(LEVELS.length - 1, Math.max(0, now + by));
  const cells = {relationship: LEVELS[next]!};
  if (next < now) return cells;
  const {leaving, declining, usage} = facts;
  if (next === now || leaving) return {};
  const rest = {healthScore: null, nps: null, csat: null, openIssue: null, vendorReview: null};
  // A declining customer is at most OK, and at risk when they use little.
  const isHeldBack = declining && (next === LEVELS.length - 1 || (usage ?? 1) < thresholds.usageNear);
  return {...cells, ...rest, ...(isHeldBack && {usageTrend: 'Flat'})};
}
