import type {Account, Answer, AnswerField} from '../../core/account';
import {columnOf} from '../../core/column-name';
import {daysUntilBudget} from '../../core/factors/timing';
import {seatEvidence} from '../../core/factors/usage';
import {daysAgo, type Facts} from '../../core/facts';
import {FUNDING_ROUND} from '../../core/funding-round';
import {daysAhead, inQuotes, type Phrase, phrase} from '../../core/phrase';
import type {SignalId, SignalRule, Thresholds} from '../../core/playbook';

// Source: method, section 3: strong and medium signals; a strong one counts twice.
const STRONG = () => 2;
const MEDIUM = () => 1;
const SECTION = 'method, section 3';

/** Every sign of readiness we look for, strongest category first. */
export function signalRules(thresholds: Thresholds): readonly SignalRule[] {
  return [
    {
      ...signal('seat ceiling', 'usage', STRONG),
      says: 'seat utilization above {usageOver%}',
      evidence: (facts) =>
        facts.seatShare !== null && facts.seatShare > thresholds.usageOver ? seatEvidence(facts) : null,
    },
    {
      ...signal('plan limit', 'usage', STRONG),
      says: '{planLimit%} or more of a plan limit used',
      evidence: ({account}) => planLimitSaid(account, thresholds),
    },
    {
      ...signal('feature requests', 'usage', STRONG),
      says: 'at least one',
      evidence: ({account}) => requestsSaid(account),
    },
    {
      ...signal('workarounds', 'usage', STRONG),
      says: 'some or many (many count twice)',
      strength: ({account}) => (account.workarounds === 'many' ? 4 : 2),
      evidence: ({account: {workarounds}}) =>
        workarounds === null || workarounds === 'none' ? null : phrase(`workarounds-${workarounds}`),
    },
    {
      ...signal('power users', 'usage', STRONG),
      says: '{powerUsers} or more, or {powerUserShare%} of used seats',
      evidence: ({account}) => powerUsersSaid(account, thresholds),
    },
    {
      ...signal('team growth', 'growth', STRONG),
      says: 'hiring, headcount growth, or new departments (together they count once)',
      evidence: (facts) => (facts.teamGrowth ? teamGrowthSaid(facts.account) : null),
      sql: 'team_growth',
      on: ({account}) => latest(account.hiring, account.headcountGrowth, account.newDepartments),
    },
    answered('new office', 'growth', STRONG, 'newOffice'),
    answered('funding', 'growth', STRONG, 'funding'),
    answered('new initiative', 'growth', STRONG, 'newInitiative'),
    answered('merger or acquisition', 'growth', STRONG, 'mergerAcquisition'),
    {
      ...signal('company growth', 'growth', STRONG),
      says: 'up {companyGrowth%} or more, or a yes without a number',
      evidence: ({account: {companyGrowth}}) => companyGrowthSaid(companyGrowth, thresholds),
      sql: 'company_growth AND COALESCE(company_growth_rate, {companyGrowth}) >= {companyGrowth}',
    },
    answered('pricing explored', 'behavior', MEDIUM, 'pricingInterest'),
    answered('reference request', 'behavior', MEDIUM, 'referenceRequest'),
    answered('executive engagement', 'behavior', MEDIUM, 'executiveEngagement'),
    answered('QBR next steps', 'behavior', MEDIUM, 'qbrNextSteps'),
    answered('champion promoted', 'behavior', MEDIUM, 'championPromoted'),
    answered('new decision maker', 'behavior', MEDIUM, 'stakeholderChange'),
    answered('adjacent need', 'behavior', MEDIUM, 'adjacentNeed'),
    {
      ...signal('budget cycle', 'timing', MEDIUM),
      says: 'at most {budgetWindow} days ahead',
      evidence: (facts) => budgetSaid(facts, thresholds),
      on: ({account}) => account.budgetCycle?.on ?? null,
    },
    {
      ...signal('renewal', 'timing', MEDIUM),
      says: 'at most {renewalWindow} days ahead',
      evidence: (facts) => renewalSaid(facts, thresholds),
      on: ({account}) => account.renewalDate,
    },
    {
      ...signal('milestone', 'timing', MEDIUM),
      says: 'a milestone or positive outcome in the last {triggerDays} days',
      evidence: ({account, asOf}) => milestoneSaid(account, asOf, thresholds),
      on: ({account}) => latest(account.milestone, account.positiveOutcome),
    },
    answered('vendor review', 'timing', MEDIUM, 'vendorReview'),
  ];
}

/** A plan limit that is nearly used up. */
export function planLimitSaid({apiUtilization}: Account, {planLimit}: Thresholds): Phrase | null {
  return apiUtilization !== null && apiUtilization >= planLimit ? phrase('plan-limit', {share: apiUtilization}) : null;
}

export const PLAN_LIMIT_SQL = 'api_utilization >= {planLimit}';

/** How often they asked for something, in numbers. */
export function requestsMade({featureRequests}: Account): Phrase | null {
  return featureRequests && featureRequests.count > 0 ? phrase('requests-made', {count: featureRequests.count}) : null;
}

/** Power users at the edge of the plan: ten, or a fifth of the used seats (both inclusive). */
export function powerUsersSaid({powerUsers, seatsUsed}: Account, thresholds: Thresholds): Phrase | null {
  if (powerUsers === null || powerUsers <= 0) return null;
  const share = seatsUsed !== null && seatsUsed > 0 ? powerUsers / seatsUsed : 0;
  const isMany = powerUsers >= thresholds.powerUsers || (share > 0 && share >= thresholds.powerUserShare);
  return isMany ? phrase('power-users', {count: powerUsers}) : null;
}

export const POWER_USERS_SQL =
  'power_users > 0 AND (power_users >= {powerUsers} OR power_users / CASE WHEN seats_used > 0 THEN seats_used END >= {powerUserShare})';

function signal(id: SignalId, category: SignalRule['category'], strength: SignalRule['strength']) {
  return {id, category, strength, source: SECTION};
}

/** A signal that is there when its cell says yes, with what the cell says as evidence. */
function answered(
  id: SignalId,
  category: SignalRule['category'],
  strength: SignalRule['strength'],
  field: AnswerField,
): SignalRule {
  return {
    ...signal(id, category, strength),
    says: 'yes in its column',
    evidence: ({account}) => {
      const answer = account[field];
      return answer?.yes ? answerSaid(id, answer) : null;
    },
    on: ({account}) => account[field]?.on ?? null,
    sql: columnOf(field),
  };
}

/** What an answer says: the event, and the cell's own words where they say more. */
export function answerSaid(id: SignalId, answer: Answer | null): Phrase {
  const said = answer?.said;
  const event = phrase(`signal-${id}`);
  if (!said || SAYS_NO_MORE.test(said)) return event;
  if (id === 'funding' && FUNDING_ROUND.test(said)) return phrase('funding-round', {said});
  return phrase('event-said', {event, said: inQuotes(said)});
}

/** What only repeats the heading: "just promoted", "headcount grew". */
const SAYS_NO_MORE =
  /^(?:(?:was|were|got|has|have|been|just|recently|newly|new|headcount|team|champion)\s+)*(?:promoted|grew|grown|growing)\.?$|^(?:刚|已|最近)?(?:升职|晋升)了?$/i;

/** How the team grows, as far as the cells say: the hires in words or numbers, the share of heads, or just that it does. */
export function teamGrowthSaid({hiring, headcountGrowth}: Account): Phrase {
  if (hiring?.yes && hiring.said !== null)
    return phrase('team-growth-said', {event: phrase('hiring'), said: inQuotes(hiring.said)});
  if (hiring?.yes && hiring.amount !== null && hiring.amount > 1)
    return phrase('team-growth-hires', {count: hiring.amount});
  if (headcountGrowth?.yes && headcountGrowth.amount !== null && headcountGrowth.amount <= 1)
    return phrase('team-growth-share', {share: headcountGrowth.amount});
  return phrase('signal-team growth');
}

function companyGrowthSaid(growth: Answer | null, {companyGrowth}: Thresholds): Phrase | null {
  if (!growth?.yes) return null;
  if (growth.amount === null) return answerSaid('company growth', growth);
  return growth.amount >= companyGrowth ? phrase('company-growth', {share: growth.amount}) : null;
}

function requestsSaid({featureRequests}: Account): Phrase | null {
  if (!featureRequests || featureRequests.count <= 0) return null;
  const {count, items} = featureRequests;
  return items.length > 0 ? phrase('requests-listed', {count, items}) : phrase('requests-made', {count});
}

function milestoneSaid(account: Account, asOf: string, {triggerDays}: Thresholds): Phrase | null {
  const reached = [account.milestone, account.positiveOutcome].find((answer) => {
    const days = daysAgo(answer, asOf);
    return days !== null && days <= triggerDays;
  });
  return reached ? answerSaid('milestone', reached) : null;
}

export function budgetSaid({account, asOf}: Facts, {budgetWindow}: Thresholds): Phrase | null {
  const {budgetCycle} = account;
  const found = windowSaid('signal-budget', daysUntilBudget(budgetCycle, asOf), budgetWindow);
  return found && budgetCycle?.onSaid !== undefined ? phrase('timing-budget-said', {said: budgetCycle.onSaid}) : found;
}

export function renewalSaid({daysToRenewal}: Facts, {renewalWindow}: Thresholds): Phrase | null {
  return windowSaid('signal-renewal', daysToRenewal, renewalWindow);
}

export const BUDGET_SQL = 'days_to_budget BETWEEN 0 AND {budgetWindow}';
export const RENEWAL_SQL = 'days_to_renewal BETWEEN 0 AND {renewalWindow}';

/** A window counts from its first day to the event itself. */
function windowSaid(key: string, days: number | null, window: number): Phrase | null {
  return days !== null && days >= 0 && days <= window ? daysAhead(key, days) : null;
}

function latest(...answers: readonly (Answer | null)[]): string | null {
  const [last] = answers
    .flatMap((answer) => answer?.on ?? [])
    .sort()
    .reverse();
  return last ?? null;
}
