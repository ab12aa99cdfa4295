import {addDays} from '../../core/day';
import {usageEvidence} from '../../core/factors/usage';
import type {Thresholds, TriggerRule} from '../../core/playbook';
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
    {
      kind: 'success',
      says: 'a positive outcome or a milestone',
      answers: ['positiveOutcome', 'milestone'],
      source: SECTION,
    },
    {
      kind: 'ceiling',
      says: 'seats or a plan limit at {ceilingTrigger%} or more',
      evidence: (facts) =>
        facts.usage !== null && facts.usage >= thresholds.ceilingTrigger ? usageEvidence(facts) : null,
      sql: {when: 'usage_share >= {ceilingTrigger}'},
      source: SECTION,
    },
    {
      kind: 'team growth',
      says: 'hiring, headcount growth, or new departments',
      answers: ['hiring', 'headcountGrowth', 'newDepartments'],
      said: ({account}) => teamGrowthSaid(account),
      source: SECTION,
    },
    {
      kind: 'funding',
      says: 'they raised money',
      answers: ['funding'],
      said: ({account}) => answerSaid('funding', account.funding),
      source: SECTION,
    },
    {kind: 'new initiative', says: 'they started something new', answers: ['newInitiative'], source: SECTION},
    {
      kind: 'feature request',
      says: 'at least one',
      evidence: ({account}) => requestsMade(account),
      sql: {when: 'feature_requests > 0'},
      source: SECTION,
    },
    {
      kind: 'power users',
      says: '{powerUsers} or more, or {powerUserShare%} of used seats',
      evidence: ({account}) => powerUsersSaid(account, thresholds),
      sql: {when: POWER_USERS_SQL},
      source: SECTION,
    },
    {
      kind: 'champion promoted',
      says: 'their champion has a new role',
      answers: ['championPromoted'],
      said: ({account}) => answerSaid('champion promoted', account.championPromoted),
      source: SECTION,
    },
    {
      kind: 'renewal window',
      says: 'from {renewalWindow} days before the renewal until the renewal',
      evidence: (facts) => renewalSaid(facts, thresholds),
      opened: ({account: {renewalDate}}) => renewalDate && addDays(renewalDate, -thresholds.renewalWindow),
      sql: {when: RENEWAL_SQL, opened: ['renewal_date', '{renewalWindow}']},
      source: SECTION,
    },
    {
      kind: 'budget cycle',
      says: 'from {budgetWindow} days before the budget cycle until it starts',
      evidence: (facts) => budgetSaid(facts, thresholds),
      opened: ({account: {budgetCycle}}) =>
        budgetCycle?.on ? addDays(budgetCycle.on, -thresholds.budgetWindow) : null,
      sql: {when: BUDGET_SQL, opened: ['budget_cycle_date', '{budgetWindow}']},
      source: SECTION,
    },
    {kind: 'onboarding', says: 'it’s been completed', answers: ['onboardingCompleted'], source: SECTION},
  ];
}
