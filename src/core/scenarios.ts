import type {Account, Answer, Field, Relationship} from './account';
import type {Assessment, Totals} from './assessment';
import {addDays, addMonths, type Day} from './day';
import {factorLine} from './factors';
import {csatLevel, healthLevel, npsLevel} from './factors/relationship';
import {withParts} from './on-demand';
import type {Settings, Thresholds} from './playbook';
import {totalsOf} from './portfolio';

/** What a scenario changes in each account it is for. */
export type Change =
  | {readonly kind: 'set'; readonly field: Field; readonly to: unknown}
  /** Days: by days, or by calendar months. Numbers: by an amount, or by a share (0.1), whole numbers where `isWhole`. */
  | {
      readonly kind: 'step';
      readonly field: Field;
      readonly by: number;
      readonly unit: StepUnit;
      readonly isWhole: boolean;
    }
  /** The relationship is so many levels better, or worse when negative. */
  | {readonly kind: 'level'; readonly by: number}
  /** So many of the largest targets in the pipeline are won. */
  | {readonly kind: 'won'; readonly most: number};

export type StepUnit = 'days' | 'months' | 'amount' | 'share';

/** Changes, and the accounts they are for. */
export interface Scenario {
  readonly changes: readonly Change[];
  readonly isFor: (of: Assessment) => boolean;
}

/** What a scenario comes to. Money is ARR, shares are fractions, `null` is unknown. */
export interface Outcome extends Pick<Totals, 'weighted' | 'nrr' | 'grr'> {
  /** Accounts of which it alters a cell, or whose target it wins. */
  readonly touched: number;
  /** Accounts in the Hot band. */
  readonly hot: number;
  /** The weighted pipeline by currency where there are several: it is never added up then. */
  readonly byCurrency: Readonly<Record<string, number | null>> | null;
}

/** What scenarios are worked out with. */
export interface ScenarioContext {
  /** Judges an account of the sheet with other cells. */
  readonly assess: (account: Account) => Assessment;
  readonly settings: Settings;
  readonly asOf: Day;
}

/**
 * What a portfolio comes to under a scenario: changed accounts are assessed again, guardrails included.
 *
 * A target that is won leaves the weighted pipeline and counts in full in the projected NRR, over the ARR of today.
 */
export function outcomeOf(
  accounts: readonly Assessment[],
  {changes, isFor}: Scenario,
  {assess, settings, asOf}: ScenarioContext,
): Outcome {
  const touched = new Set<number>();
  const changed = accounts.map((of) => {
    if (!isFor(of)) return of;
    const account = changes.reduce((cells, change) => changedBy(change, cells, of, settings), of.account);
    if (account === of.account) return of;
    touched.add(of.account.row);
    return assess(account);
  });
  const most = changes.reduce((sum, change) => sum + (change.kind === 'won' ? change.most : 0), 0);
  const won = new Set(largestTargets(changed.filter((_, at) => isFor(accounts[at]!))).slice(0, most));
  const after = changed.map((of) => (won.has(of) ? withParts(of, {weighted: of.sizing.target}) : of));
  const wonIn = (currency: string | null) =>
    [...won].reduce((sum, {account, sizing}) => {
      return currency === null || account.currency === currency ? sum + (sizing.target ?? 0) : sum;
    }, 0);
  const {weighted, nrr, grr, byCurrency} = totalsOf(after, asOf, settings);
  const left = (all: number | null, currency: string | null) => (all === null ? null : all - wonIn(currency));
  for (const {account} of won) touched.add(account.row);
  return {
    touched: touched.size,
    hot: after.filter(({band, priority}) => band === 'Hot' && priority !== 'Needs data').length,
    weighted: left(weighted, null),
    ...{nrr, grr},
    byCurrency:
      byCurrency &&
      Object.fromEntries(
        Object.entries(byCurrency).map(([currency, sums]) => [currency, left(sums.weighted, currency)]),
      ),
  };
}

/** The accounts with a target in the pipeline, the largest target first. */
export function largestTargets<Of extends Assessment>(accounts: readonly Of[]): Of[] {
  return accounts
    .filter(({weighted}) => (weighted ?? 0) > 0)
    .sort((a, b) => (b.sizing.target ?? 0) - (a.sizing.target ?? 0) || a.account.row - b.account.row);
}

/** The account with a change in its cells; the very same where the change alters none. */
function changedBy(change: Change, account: Account, of: Assessment, {thresholds}: Settings): Account {
  const cells = cellsOf(change, account, of, thresholds);
  const isSame = (Object.keys(cells) as Field[]).every((field) => saysSame(field, account[field], cells[field]));
  return isSame ? account : {...account, ...cells};
}

function cellsOf(change: Change, account: Account, of: Assessment, thresholds: Thresholds): Partial<Account> {
  switch (change.kind) {
    case 'set':
      return {[change.field]: onSameScale(change.to, account[change.field])};
    case 'step': {
      const value = account[change.field] ?? USED_INSTEAD[change.field]?.(of) ?? null;
      return value === null ? {} : {[change.field]: stepped(value as Day | number, change)};
    }
    case 'level':
      return relationshipCells(account, of, change.by, thresholds);
    case 'won':
      return {};
  }
}

/** Where a blank cell has a value all the same: the price of the catalogue, and 12 × MRR. */
const USED_INSTEAD: Partial<Record<Field, (of: Assessment) => number | null>> = {
  seatPrice: ({sizing}) => sizing.seatPrice,
  arr: ({facts}) => facts.arr,
};

/** A number that somebody writes as an NPS is on the scale of the account's own. */
function onSameScale(to: unknown, now: unknown): unknown {
  const isNps = typeof to === 'object' && to !== null && 'scale' in to;
  return isNps && typeof now === 'object' && now !== null && 'scale' in now ? {...to, scale: now.scale} : to;
}

function stepped(value: Day | number, {by, unit, isWhole}: Change & {kind: 'step'}): Day | number {
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
const NO: Answer = {yes: false, amount: null, on: null, said: null};

/**
 * Cells with which the relationship is so many levels better or worse: the worst evidence counts, so whatever is worse
 * than the new level is lifted to the least that says it. Nothing lifts a customer who gave notice.
 */
function relationshipCells(account: Account, of: Assessment, by: number, thresholds: Thresholds): Partial<Account> {
  const {level, hasData} = factorLine(of.factors, 'relationship');
  const now = LEVELS.indexOf(level as Relationship);
  const next = Math.min(LEVELS.length - 1, Math.max(0, now + by));
  const to = LEVELS[next]!;
  if (next < now) return {relationship: to};
  const {leaving, openIssue, vendorReview, declining, usage} = of.facts;
  if (next === now || leaving) return {};
  const isWorse = (level: Relationship) => LEVELS.indexOf(level) < next;
  const {healthScore, nps, csat, relationship} = account;
  const isHealthy = to === 'Healthy';
  const health = isHealthy ? thresholds.healthHealthy : thresholds.healthOk;
  const npsTen = isHealthy ? thresholds.npsTenHealthy : thresholds.npsTenOk;
  const npsHundred = isHealthy ? thresholds.npsHundredHealthy : thresholds.npsHundredOk;
  return {
    ...((relationship === null ? !hasData : isWorse(relationship)) && {relationship: to}),
    ...(healthScore !== null && isWorse(healthLevel(healthScore, thresholds)) && {healthScore: health}),
    ...(nps !== null &&
      isWorse(npsLevel(nps, thresholds)) && {nps: {...nps, value: nps.scale === 'ten' ? npsTen : npsHundred}}),
    ...(csat !== null &&
      isWorse(csatLevel(csat, thresholds)) && {csat: isHealthy ? thresholds.csatHealthy : thresholds.csatOk}),
    ...(openIssue && {openIssue: NO}),
    ...(vendorReview && {vendorReview: NO}),
    // A declining customer is at most OK, and at risk when they use little.
    ...(declining && (isHealthy || (usage ?? 1) < thresholds.usageNear) && {usageTrend: 'Flat' as const}),
  };
}
