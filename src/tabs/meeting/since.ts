import type {Portfolio, RankedAssessment} from '../../core/assessment';
import type {Day} from '../../core/day';
import {profileOf} from '../../core/factors/profile';
import {accountsOf, identitiesOf} from '../../core/identity';
import {type Bridge, bridgeBetween, type ClosedAs} from '../../core/meeting/bridge';
import {type Mover, moversBetween, type Standing} from '../../core/meeting/movers';
import type {Settings} from '../../core/playbook';
import {type HistoryRun, type PastAccount, pastOf, RATES_AFTER} from '../history/history';
import type {Decision} from './decisions';

/** An account of the portfolio as it is compared with its past. */
export interface PresentAccount extends Standing {
  readonly of: RankedAssessment;
  readonly target: number | null;
}

/** What changed since the run that a meeting compares with. */
export interface Since {
  readonly base: HistoryRun;
  /** `null` when the base kept only the first of its accounts, or its amounts cannot be compared. */
  readonly bridge: Bridge | null;
  /** Whether currencies were converted at other rates: amounts may have changed for that. */
  readonly hasOtherRates: boolean;
  readonly movers: readonly Mover<PastAccount, PresentAccount>[];
}

/** What changed in a portfolio since a run; `null` without one. A renamed account is known again. */
export function changesSince(
  portfolio: Portfolio,
  settings: Settings,
  base: HistoryRun | null,
  decisions: readonly Decision[] = [],
): Since | null {
  if (base === null) return null;
  const identities = identitiesOf(accountsOf(portfolio.accounts));
  const present = portfolio.accounts.map((of) => presentAccount(of, identities));
  const past = pastAccounts(portfolio, base, identities);
  const isWhole = base.accounts.length === base.count;
  const [currency, ...rates] = base.currency?.split(RATES_AFTER) ?? [];
  const isSameMoney = !isMixed(base) && !isInAnother(currency, portfolio.totals.currencies);
  const compared = isWhole ? present : present.filter(({identity}) => past.some((each) => each.identity === identity));
  const movers = moversBetween(
    {accounts: past, points: base.rubric?.points ?? null},
    {accounts: compared, points: settings.points},
    portfolio.totals.byCurrency === null && isSameMoney,
  );
  const closed = closedSince(decisions, base.asOf, portfolio.asOf);
  return {
    base,
    bridge: isWhole && isSameMoney ? bridgeBetween(past, present, closed) : null,
    hasOtherRates: rates.length > 0 && rates.join() !== settings.currencyRates.join(),
    movers: isWhole ? movers : movers.filter(({is}) => is !== null),
  };
}

/** Whether amounts of a run could not be added: they were in several currencies without rates, or somebody deleted a column. */
function isMixed({weighted, accounts}: HistoryRun): boolean {
  return weighted === null && accounts.some((each) => each.weighted !== null || each.target !== null);
}

/** Whether what a run has in one currency is in another now, such as that of another home. */
function isInAnother(currency: string | undefined, now: readonly string[]): boolean {
  return !!currency && now.length > 0 && !now.includes(currency);
}

/** What teams won and lost after a day, up to another; an outcome without a day is one since the meeting it comes from. */
function closedSince(decisions: readonly Decision[], after: Day, upTo: Day): Map<string, ClosedAs> {
  const closed = new Map<string, ClosedAs>();
  for (const {identity, outcome, closedOn, meeting, status} of decisions) {
    if (identity === null || status === 'dropped' || (outcome !== 'Won' && outcome !== 'Lost')) continue;
    const isSince = closedOn === null ? (meeting ?? upTo) >= after : closedOn > after && closedOn <= upTo;
    if (isSince) closed.set(identity, outcome);
  }
  return closed;
}

function presentAccount(of: RankedAssessment, identities: ReadonlyMap<number, string>): PresentAccount {
  const {account, factors, score, band, priority, weighted, sizing} = of;
  return {
    of,
    identity: identities.get(account.row) ?? account.account,
    account: account.account,
    owner: account.owner,
    profile: profileOf(factors),
    target: sizing.target,
    ...{score, band, priority, weighted},
  };
}

/** The accounts of a run under the identities of now. */
function pastAccounts(portfolio: Portfolio, base: HistoryRun, identities: ReadonlyMap<number, string>): PastAccount[] {
  const present = new Map<PastAccount, string>();
  for (const [row, past] of pastOf(portfolio, base)) present.set(past, identities.get(row) ?? past.identity);
  return base.accounts.map((past) => ({...past, identity: present.get(past) ?? past.identity}));
}
