import {addDays} from '../../core/day';
import {usageEvidence} from '../../core/factors/usage';
import type {Thresholds, TriggerKind, TriggerRule} from '../../core/playbook';
import {
  answerSaid,
  BUDGET_SQL,
  budgetSaid,
  POWER_USERS_SQL,
  powerUsersSaid,
  RENEWAL_SQL,
  renewalSaid,
  requestsMade,
  teamGrowthSaid,
} from './signals';

const SECTION = 'method, section 8';

/** What can open the conversation, in the order in which undated events are preferred. */
export function triggerRules(thresholds: Thresholds): readonly TriggerRule[] {
  return [
    {...trigger('success'), says: 'a positive outcome or a milestone', answers: ['positiveOutcome', 'milestone']},
    {
      ...trigger('ceiling'),
      says: 'seats or a plan limit at {ceilingTrigger%} or more',
      evidence: (facts) =>
        facts.usage !== null && facts.usage >= thresholds.ceilingTrigger ? usageEvidence(facts) : null,
      sql: {when: 'usage_share >= {ceilingTrigger}'},
    },
    {
      ...trigger('team growth'),
      says: 'hiring, headcount growth, or new departments',
      answers: ['hiring', 'headcountGrowth', 'newDepartments'],
      said: ({account}) => teamGrowthSaid(account),
    },
    {
      ...trigger('funding'),
      says: 'they raised money',
      answers: ['funding'],
      said: ({account}) => answerSaid('funding', account.funding),
    },
    {...trigger('new initiative'), says: 'they started something new', answers: ['newInitiative']},
    {
      ...trigger('feature request'),
      says: 'at least one',
      evidence: ({account}) => requestsMade(account),
      sql: {when: 'feature_requests > 0'},
    },
    {
      ...trigger('power users'),
      says: '{powerUsers} or more, or {powerUserShare%} of used seats',
      evidence: ({account}) => powerUsersSaid(account, thresholds),
      sql: {when: POWER_USERS_SQL},
    },
    {
      ...trigger('champion promoted'),
      says: 'their champion has a new role',
      answers: ['championPromoted'],
      said: ({account}) => answerSaid('champion promoted', account.championPromoted),
    },
    {
      ...trigger('renewal window'),
      says: 'from {renewalWindow} days before the renewal until the renewal',
      evidence: (facts) => renewalSaid(facts, thresholds),
      opened: ({account: {renewalDate}}) => renewalDate && addDays(renewalDate, -thresholds.renewalWindow),
      sql: {when: RENEWAL_SQL, opened: ['renewal_date', '{renewalWindow}']},
    },
    {
      ...trigger('budget cycle'),
      says: 'from {budgetWindow} days before the budget cycle until it starts',
      evidence: (facts) => budgetSaid(facts, thresholds),
      opened: ({account: {budgetCycle}}) =>
        budgetCycle?.on ? addDays(budgetCycle.on, -thresholds.budgetWindow) : null,
      sql: {when: BUDGET_SQL, opened: ['budget_cycle_date', '{budgetWindow}']},
    },
    {...trigger('onboarding'), says: 'it’s been completed', answers: ['onboardingCompleted']},
  ];
}

function trigger(kind: TriggerKind) {
  return {kind, source: SECTION};
}
