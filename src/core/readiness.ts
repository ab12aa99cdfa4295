import type {Nps} from './account';
import type {Readiness} from './assessment';
import {daysAgo, type Facts, isYes} from './facts';
import {memoizedByObject} from './once';
import type {Playbook, ReadinessId, ReadinessThresholds, Settings, SqlCondition} from './playbook';
import {bandOf} from './score';
import {sumOf} from './sums';

/** The Readiness Score of an account, 0–64 with the default points. */
export function readinessOf(facts: Facts, {settings}: Playbook): Readiness {
  const met = readinessSignals(facts, settings.readiness);
  const score = readinessScore(met, settings);
  return {score, band: bandOf(score, settings.readinessBands, readinessTop(settings)), met};
}

export function readinessScore(met: Readonly<Record<ReadinessId, boolean>>, {readinessPoints}: Settings): number {
  return sumOf(Object.keys(readinessPoints) as ReadinessId[], (id) => (met[id] ? readinessPoints[id] : 0));
}

/** The highest Readiness Score there is. */
export const readinessTop = memoizedByObject(({readinessPoints}: Settings) =>
  sumOf(Object.values(readinessPoints), (each) => each),
);

/** Whether an NPS speaks for readiness: from 8 on 0…10, from 50 on −100…100 (inclusive). */
export function promotes({value, scale}: Nps, {npsTen, npsHundred}: ReadinessThresholds): boolean {
  return value >= (scale === 'ten' ? npsTen : npsHundred);
}

/** Whether a renewal that many days away speaks for readiness: 60–120, both included. */
export function renewsSoon(days: number, {renewalFrom, renewalTo}: ReadinessThresholds): boolean {
  return days >= renewalFrom && days <= renewalTo;
}

/** The signals as docs/scoring.md says them. */
export const READINESS_SAYS: Readonly<Record<ReadinessId, string>> = {
  usage: 'Usage at {readiness.usage%} or more of what they bought',
  outcome: 'A positive outcome in the last {readiness.outcomeDays} days (a yes without a date means now)',
  headcount: 'More people or departments since the purchase: headcount, departments, office, or hiring',
  featureAsk: 'At least one feature request',
  nps: 'NPS of {readiness.npsTen} or more ({readiness.npsHundred} on -100 to 100), or positive feedback in the last {readiness.feedbackDays} days (a yes without a date means now)',
  renewal: 'Renewal {readiness.renewalFrom}–{readiness.renewalTo} days away (inclusive)',
  initiative: 'A new initiative',
  sharedSeat:
    'Several users on one paid seat: one seat licensed, and more than one active user (or seat used, if active users are blank)',
  companyGrowth: 'Growth in revenue or headcount since the purchase',
};

/** The same signals in SQL, on the columns of `src/sql`. */
export const READINESS_SQL: Readonly<Record<ReadinessId, SqlCondition>> = {
  usage: 'usage_share >= {readiness.usage}',
  outcome: 'positive_outcome_age <= {readiness.outcomeDays}',
  headcount: 'team_growth OR new_office',
  featureAsk: 'feature_requests >= 1',
  nps: 'nps_answer >= {readiness.npsTen} OR nps >= {readiness.npsHundred} OR positive_feedback_age <= {readiness.feedbackDays}',
  renewal: 'days_to_renewal BETWEEN {readiness.renewalFrom} AND {readiness.renewalTo}',
  initiative: 'new_initiative',
  sharedSeat: 'seats_licensed = 1 AND COALESCE(active_users, seats_used, 0) > 1',
  companyGrowth: 'company_growth',
};

function readinessSignals(facts: Facts, thresholds: ReadinessThresholds): Record<ReadinessId, boolean> {
  const {account, asOf, usage, daysToRenewal} = facts;
  return {
    usage: usage !== null && usage >= thresholds.usage,
    outcome: within(daysAgo(account.positiveOutcome, asOf), thresholds.outcomeDays),
    headcount: facts.teamGrowth || isYes(account.newOffice),
    featureAsk: (account.featureRequests?.count ?? 0) >= 1,
    nps:
      (account.nps !== null && promotes(account.nps, thresholds)) ||
      within(daysAgo(account.positiveFeedback, asOf), thresholds.feedbackDays),
    renewal: daysToRenewal !== null && renewsSoon(daysToRenewal, thresholds),
    initiative: isYes(account.newInitiative),
    sharedSeat: account.seatsLicensed === 1 && (account.activeUsers ?? account.seatsUsed ?? 0) > 1,
    companyGrowth: isYes(account.companyGrowth),
  };
}

function within(days: number | null, limit: number): boolean {
  return days !== null && days <= limit;
}
