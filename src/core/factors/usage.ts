import type {Facts} from '../facts';
import {seatsRatio} from '../facts';
import {type Phrase, phrase} from '../phrase';
import type {Playbook, Thresholds, UsageLevel} from '../playbook';
import type {Finding} from './finding';

/** How close the customer is to what they bought. Without any utilization the lowest level, marked as no data. */
export function usageOf(facts: Facts, {settings}: Playbook): Finding<UsageLevel> {
  if (facts.usage === null) return {level: 'Under', hasData: false, evidence: phrase('usage-unknown')};
  return {level: usageLevel(facts.usage, settings.thresholds), hasData: true, evidence: usageEvidence(facts)};
}

/**
 * The level of a utilization.
 *
 * @param usage a share, 1 for a full house
 * @returns over 90 % (exclusive) `Over`, from 80 % (inclusive) `Near`, else `Under`
 */
export function usageLevel(usage: number, {usageOver, usageNear}: Thresholds): UsageLevel {
  if (usage > usageOver) return 'Over';
  return usage >= usageNear ? 'Near' : 'Under';
}

/** The figures behind the usage: the plan limit when it is the fullest, else the seats, else the share alone. */
export function usageEvidence({account, seatShare}: Facts): Phrase {
  if (account.apiUtilization !== null && account.apiUtilization > (seatShare ?? -1))
    return phrase('plan-limit', {share: account.apiUtilization});
  return seatEvidence({account, seatShare});
}

/** The figures behind the seats: "48 of 50 seats, 96 %" when the seats say it, else the share alone. */
export function seatEvidence({account, seatShare}: Pick<Facts, 'account' | 'seatShare'>): Phrase {
  const share = seatShare ?? 0;
  return seatsRatio(account) === share
    ? phrase('seats-used', {used: account.seatsUsed ?? 0, licensed: account.seatsLicensed ?? 0, share})
    : phrase('share-used', {share});
}
