import {addDays} from '../../core/day';
import {usageEvidence} from '../../core/factors/usage';
import type {Thresholds, TriggerRule} from '../../core/playbook';
import {answerSaid, budgetSaid, powerUsersSaid, renewalSaid, requestsMade, teamGrowthSaid} from './signals';

const SECTION = 'method, section 8';

/** What can open the conversation, in the order in which undated events are preferred. */
export function triggerRules(thresholds: Thresholds): readonly TriggerRule[] {
  return [
    {
      kind: 'success',
      says: 'a positive outcome or a milestone',
      answers: ({account}) => [account.positiveOutcome, account.milestone],
      source: SECTION,
    },
    {
      kind: 'ceiling',
      says: 'seats or a plan limit used from {ceilingTrigger%}',
      evidence: (facts) =>
        facts.usage !== null && facts.usage >= thresholds.ceilingTrigger ? usageEvidence(facts) : null,
      source: SECTION,
    },
    {
      kind: 'team growth',
      says: 'hiring, more heads or new departments',
      answers: ({account}) => [account.hiring, account.headcountGrowth, account.newDepartments],
      said: ({account}) => teamGrowthSaid(account),
      source: SECTION,
    },
    {
      kind: 'funding',
      says: 'money raised',
      answers: ({account}) => [account.funding],
      said: ({account}) => answerSaid('funding', account.funding),
      source: SECTION,
    },
    {
      kind: 'new initiative',
      says: 'a new goal of theirs',
      answers: ({account}) => [account.newInitiative],
      source: SECTION,
    },
    {
      kind: 'feature request',
      says: 'at least one',
      evidence: ({account}) => requestsMade(account),
      source: SECTION,
    },
    {
      kind: 'power users',
      says: 'from {powerUsers}, or {powerUserShare%} of the used seats',
      evidence: ({account}) => powerUsersSaid(account, thresholds),
      source: SECTION,
    },
    {
      kind: 'champion promoted',
      says: 'a new role',
      answers: ({account}) => [account.championPromoted],
      said: ({account}) => answerSaid('champion promoted', account.championPromoted),
      source: SECTION,
    },
    {
      kind: 'renewal window',
      says: 'opens {renewalWindow} days before the renewal and counts until it',
      evidence: (facts) => renewalSaid(facts, thresholds),
      opened: ({account: {renewalDate}}) => renewalDate && addDays(renewalDate, -thresholds.renewalWindow),
      source: SECTION,
    },
    {
      kind: 'budget cycle',
      says: 'opens {budgetWindow} days before it and counts until it',
      evidence: (facts) => budgetSaid(facts, thresholds),
      opened: ({account: {budgetCycle}}) =>
        budgetCycle?.on ? addDays(budgetCycle.on, -thresholds.budgetWindow) : null,
      source: SECTION,
    },
    {kind: 'onboarding', says: 'completed', answers: ({account}) => [account.onboardingCompleted], source: SECTION},
  ];
}
