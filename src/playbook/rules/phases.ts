import type {CalendarRules, Phase, RenewalStep} from '../../core/calendar/step';
import type {Settings} from '../../core/playbook';

const SECTION = 'method, section 9';

/** The 90 days of an expansion, counted from the opening conversation. The last phase ends in a date, never open-ended. */
export const PHASES: readonly Phase[] = [
  {id: 'opening', from: 1, to: 7, source: SECTION},
  {id: 'material', from: 8, to: 21, source: SECTION},
  {id: 'proposal', from: 22, to: 45, source: SECTION},
  {id: 'internal', from: 46, to: 75, source: SECTION},
  {id: 'close', from: 76, to: 90, source: SECTION},
];

/** Fix first: the problem is solved before the conversation opens. */
export const FIXING: Phase = {id: 'fixing', from: 1, to: 30, source: SECTION};

/** An account that was chosen by hand although it should adopt, not buy. */
export const ADOPTION: Phase = {id: 'adoption', from: 1, to: 30, source: 'method, section 6; the length is our choice'};

/** The road to a renewal, counted back from the opt-out date when that is known. */
export const RENEWAL_STEPS: readonly RenewalStep[] = [
  {id: 'renewal-review', weeksBefore: 12, role: 'CSM', source: SECTION},
  {id: 'renewal-proposal', weeksBefore: 8, role: 'AE', source: SECTION},
  {id: 'renewal-negotiation', weeksBefore: 4, role: 'AE', source: SECTION},
  {id: 'renewal-contract', weeksBefore: 2, role: 'Legal', source: SECTION},
];

/** The calendar's tables with a team's numbers. */
export function calendarRules({conversationsPerWeek}: Settings): CalendarRules {
  return {
    phases: PHASES,
    fixing: FIXING,
    adoption: ADOPTION,
    // The five working days in which the plan of a defense listens and answers.
    retentionDays: 7,
    renewal: RENEWAL_STEPS,
    // A calendar of 90 days shows no step of a later renewal: the first comes 12 weeks before it.
    renewalMonths: 6,
    conversationsPerWeek,
  };
}
