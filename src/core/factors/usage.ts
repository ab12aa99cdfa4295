import type {Facts} from '../facts';
import {seatsRatio} from '../facts';
import {type Phrase, phrase} from '../phrase';
import type {Thresholds, UsageLevel} from '../playbook';
import type {Factor} from './factor';

/** How close the customer is to what they bought. */
export const USAGE: Factor<UsageLevel> = {
  says: 'Seat utilization is seats used ÷ seats licensed, or the utilization column if that’s higher. Usage is seat utilization or the share of the plan limit used (API calls, for example), whichever is higher. Only seats decide whether any are free and how many to sell. Exactly {usageOver%} and exactly {usageNear%} count as the middle level.',
  data: 'utilization of seats or of a plan limit',
  levels: {Over: 'above {usageOver%}', Near: '{usageNear%} to {usageOver%}', Under: 'below {usageNear%}'},
  level: ({usage}, {settings}) => (usage === null ? null : usageLevel(usage, settings.thresholds)),
  blank: 'Under',
  evidence: (facts) => (facts.usage === null ? phrase('usage-unknown') : usageEvidence(facts)),
};

/**
 * The level of a utilization.
 *
 * @param usage a share, 1 when every licensed seat is used
 * @returns above `usageOver` (exclusive) `Over`, from `usageNear` (inclusive) `Near`, else `Under`
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
