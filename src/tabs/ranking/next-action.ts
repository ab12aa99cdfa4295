import type {RankedAssessment} from '../../core/assessment';
import type {CalendarStep} from '../../core/calendar/step';
import {type Phrase, phrase} from '../../core/phrase';
import type {PriorityId} from '../../core/playbook';
import {actionOf} from '../calendar/rows';

/** How many days a band that is not ready waits before it looks again. Source: method, section 6. */
const LOOKS_AGAIN: Readonly<Partial<Record<PriorityId, number>>> = {
  'Build toward expansion': 60,
  'Focus on adoption': 183,
};

/**
 * What to do next for an account: the first step of its calendar, with the day it ends; else what its priority asks for,
 * unless a renewal would come and go before that.
 *
 * @param first the first step of the account's calendar, when it has one
 */
export function nextAction(assessment: RankedAssessment, first?: CalendarStep): Phrase {
  const {priority, expansion, worthFilling, account} = assessment;
  if (first !== undefined) {
    // The reason has a column of its own.
    const action = actionOf(first, null);
    return phrase('ranking-next-by', {action, end: first.end});
  }
  if (priority === 'Needs data') {
    return phrase('ranking-next-fill', {field: phrase(`field-${worthFilling ?? 'seatsUsed'}`)});
  }
  const isWaiting = expansion === 'Yes' || expansion === 'Maybe' || expansion === 'After fix';
  if (isWaiting) return phrase('ranking-next-waits', {owner: account.owner ?? phrase('ranking-owner')});
  return renewalFirst(assessment) ?? phrase(`ranking-next-${priority}`);
}

/** What a renewal asks for that is due before the band looks again; `null` when there is none. */
function renewalFirst({priority, facts, account: {renewalDate}}: RankedAssessment): Phrase | null {
  const {daysToRenewal, daysToDeadline, optOut, asOf} = facts;
  const wait = LOOKS_AGAIN[priority];
  if (wait === undefined || renewalDate === null || daysToRenewal === null || daysToDeadline === null) return null;
  if (daysToRenewal < 0) return phrase('ranking-next-renewal-past', {day: renewalDate});
  if (daysToDeadline > wait) return null;
  if (optOut !== null && optOut >= asOf) return phrase('ranking-next-notice', {day: optOut});
  return phrase('ranking-next-renewal', {day: renewalDate});
}
