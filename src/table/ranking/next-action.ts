import type {RankedAssessment} from '../../core/assessment';
import type {CalendarStep} from '../../core/calendar/step';
import {type Phrase, phrase} from '../../core/phrase';
import {actionOf} from '../calendar/rows';

/**
 * What to do next for an account: the first step of its calendar, with the day it ends; else what its priority asks for.
 *
 * @param first the first step of the account's calendar, when it has one
 */
export function nextAction(
  {priority, expansion, worthFilling, account}: RankedAssessment,
  first?: CalendarStep,
): Phrase {
  if (first !== undefined) {
    // The reason has a column of its own.
    const action = actionOf({...first, of: {...first.of, trigger: null}});
    return phrase('ranking-next-by', {action, end: first.end});
  }
  if (priority === 'Needs data') {
    return phrase('ranking-next-fill', {field: phrase(`field-${worthFilling ?? 'seatsUsed'}`)});
  }
  const isWaiting = expansion === 'Yes' || expansion === 'Maybe' || expansion === 'After fix';
  if (isWaiting) return phrase('ranking-next-waits', {owner: account.owner ?? phrase('ranking-owner')});
  return phrase(`ranking-next-${priority}`);
}
