import type {Facts} from '../facts';
import {seatsRatio} from '../facts';
import {type Phrase, phrase} from '../phrase';
import type {Thresholds, UsageLevel} from '../playbook';
import type {Factor} from './factor';

/** How close the customer is to what they bought. */
export const USAGE: Factor<UsageLevel> = {
  says: 'Seat utilization is used ÷ licensed, or the utilization column when that is higher. Usage is the fuller of seats and plan limit (API calls and the like). Only seats decide whether one is free and how many to sell. Exactly {usageOver%} and exactly {usageNear%} are the middle level.',
  data: 'any utilization, of seats or of a plan limit',
  levels: {Over: 'above {usageOver%}', Near: '{usageNear%} to {usageOver%}', Under: 'below {usageNear%}'},
  level: ({usage}, {settings}) => (usage === null ? null : usageLevel(usage, settings.thresholds)),
  blank: 'Under',
  evidence: (facts) => (facts.usage === null ? phrase('usage-unknown') : usageEvidence(facts)),
};

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
