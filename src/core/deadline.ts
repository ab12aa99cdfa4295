import type {Assessment} from './assessment';
import type {Day} from './day';

/** The date by which an account decides: its notice deadline when that is ahead, else its renewal, which may be past or unknown. */
export function nextDeadlineOf({account, facts}: Pick<Assessment, 'account' | 'facts'>): {
  readonly day: Day | null;
  readonly isNotice: boolean;
} {
  const {optOut, asOf} = facts;
  return optOut !== null && optOut >= asOf
    ? {day: optOut, isNotice: true}
    : {day: account.renewalDate, isNotice: false};
}
