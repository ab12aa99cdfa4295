import {addDays} from '../../core/day';
import {daysUntilBudget} from '../../core/factors/timing';
import {usageEvidence} from '../../core/factors/usage';
import {daysAhead, phrase} from '../../core/phrase';
import type {Thresholds, TriggerRule} from '../../core/playbook';
import {hasPowerUsers, teamGrowthSaid} from './signals';

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
        facts.usage !== null && facts.usage >= thresholds.ceilingTrigger
          ? {phrase: usageEvidence(facts), on: null}
          : null,
      source: SECTION,
    },
    {
      kind: 'team growth',
      says: 'hiring, more heads or new departments',
      answers: ({account}) => [account.hiring, account.headcountGrowth, account.newDepartments],
      said: ({account}) => teamGrowthSaid(account),
      source: SECTION,
    },
    {kind: 'funding', says: 'money raised', answers: ({account}) => [account.funding], source: SECTION},
    {
      kind: 'new initiative',
      says: 'a new goal of theirs',
      answers: ({account}) => [account.newInitiative],
      source: SECTION,
    },
    {
      kind: 'feature request',
      says: 'at least one',
      evidence: ({account: {featureRequests}}) =>
        featureRequests !== null && featureRequests.count > 0
          ? {phrase: phrase('requests-made', {count: featureRequests.count}), on: null}
          : null,
      source: SECTION,
    },
    {
      kind: 'power users',
      says: 'from {powerUsers}, or {powerUserShare%} of the used seats',
      evidence: ({account}) =>
        hasPowerUsers(account, thresholds)
          ? {phrase: phrase('power-users', {count: account.powerUsers ?? 0}), on: null}
          : null,
      source: SECTION,
    },
    {
      kind: 'champion promoted',
      says: 'a new role',
      answers: ({account}) => [account.championPromoted],
      source: SECTION,
    },
    {
      kind: 'renewal window',
      says: 'opens {renewalWindow} days before the renewal and counts until it',
      evidence: ({account, daysToRenewal}) =>
        account.renewalDate !== null && isOpen(daysToRenewal, thresholds.renewalWindow)
          ? {
              phrase: daysAhead('signal-renewal', daysToRenewal ?? 0),
              on: addDays(account.renewalDate, -thresholds.renewalWindow),
            }
          : null,
      source: SECTION,
    },
    {
      kind: 'budget cycle',
      says: 'opens {budgetWindow} days before it and counts until it',
      evidence: ({account: {budgetCycle}, asOf}) => {
        const days = daysUntilBudget(budgetCycle, asOf);
        return budgetCycle?.on && isOpen(days, thresholds.budgetWindow)
          ? {phrase: daysAhead('signal-budget', days ?? 0), on: addDays(budgetCycle.on, -thresholds.budgetWindow)}
          : null;
      },
      source: SECTION,
    },
    {kind: 'onboarding', says: 'completed', answers: ({account}) => [account.onboardingCompleted], source: SECTION},
  ];
}

/** A window counts from its first day to the event itself. */
function isOpen(days: number | null, window: number): boolean {
  return days !== null && days >= 0 && days <= window;
}
