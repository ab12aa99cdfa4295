import type {RankedAssessment} from '../assessment';
import type {Day} from '../day';
import type {Sourced} from '../playbook';

/** How many days a plan looks ahead: a quarter, or a month. */
export type PlanningDays = 90 | 30;

/** What an account's next weeks are about, in the order in which they are tried: the first that fits. docs/method.md counts them. */
export type ScheduleKind =
  | 'defend'
  | 'fix'
  | 'adopt'
  | 'renew and expand'
  | 'expand'
  | 'reconnect'
  | 'renew'
  /** Nothing now. */
  | 'none';

/** Who does a step. */
export type Role = 'CSM' | 'AE' | 'Legal' | 'CS lead' | 'Support';

/** What a step belongs to: the Phase column, and the color of its weeks. */
export type Phase =
  | 'check'
  | 'defend'
  | 'fix'
  | 'adopt'
  | 'reconnect'
  | 'opening'
  | 'material'
  | 'proposal'
  | 'approval'
  | 'close'
  | 'renewal';

/** Something to do, once an account. The id never changes, so that what people typed beside it finds its way back. */
export type StepId =
  | 'confirm-renewal'
  | 'check-notice'
  | 'defend-prepare'
  | 'defend-fix-date'
  | 'defend-find-date'
  | 'defend-call'
  | 'defend-value'
  | 'defend-executive'
  | 'fix-call'
  | 'fix-agree'
  | 'fix-done'
  | 'fix-check'
  | 'adopt-review'
  | 'adopt-plan'
  | 'adopt-check-30'
  | 'adopt-check-60'
  | 'adopt-check-85'
  | 'renew-invite'
  | 'renew-discovery'
  | 'renew-seats'
  | 'expand-email'
  | 'expand-compare'
  | 'expand-discovery'
  | 'expand-recap'
  | 'expand-price'
  | 'expand-proposal'
  | 'expand-approval'
  | 'expand-close'
  | 'reconnect-write'
  | 'reconnect-other'
  | 'reconnect-call'
  | 'renewal-review'
  | 'renewal-price'
  | 'renewal-proposal'
  | 'renewal-terms'
  | 'renewal-signature'
  | 'renewal-call-now'
  | 'renewal-answer';

/** What never changes about a step: a row of the table in `playbook/rules/schedule.ts`. */
export interface StepRule extends Sourced {
  readonly id: StepId;
  readonly phase: Phase;
  readonly role: Role;
  /** Whether the customer sees it: no account has two such steps on one day. */
  readonly isSeen: boolean;
  /** Whether its date is its end: signatures, and checks of what was to happen until then. */
  readonly isDueAtEnd?: true;
  /** Whether it sells: it is never dated before what has to be mended or found out first. */
  readonly sells?: true;
}

/** A stretch of an expansion, in days from its opening: the first day is 1, both ends included. */
export interface PhaseRule extends Sourced {
  readonly id: 'expand-recap' | 'expand-proposal' | 'expand-approval' | 'expand-close';
  readonly from: number;
  readonly to: number;
}

/** The tables a schedule is made from. */
export interface ScheduleRules {
  readonly steps: readonly StepRule[];
  /** An expansion in a quarter, or in a month. */
  readonly phases: Readonly<Record<PlanningDays, readonly PhaseRule[]>>;
}

/** A step of one account with its days. All of them are working days. */
export interface Step extends Omit<StepRule, 'source'> {
  readonly start: Day;
  readonly end: Day;
  /** The one date that pages show: its end for signatures and checks, else its start. */
  readonly due: Day;
}

/** What an account does next, and when: every date of an action on any page is read from here. */
export interface Schedule {
  readonly of: RankedAssessment;
  readonly kind: ScheduleKind;
  /** The day it was made: later runs keep its dates, as long as kind and deadlines stay. */
  readonly made: Day;
  /** The day on which the account's weeks began to be about this; `null` as far back as runs know it. */
  readonly since: Day | null;
  /** E: the renewal's last working day on or before; `null` when unknown or past. */
  readonly renewal: Day | null;
  /** D: the notice deadline when it is known and ahead, else the renewal; as a working day. */
  readonly decideBy: Day | null;
  /** F: the day of the first contact. */
  readonly firstContact: Day | null;
  /** How long an expansion takes: 90 days, or 30. */
  readonly days: PlanningDays;
  /** Whether the renewal track has less time than it needs. */
  readonly isShortNotice: boolean;
  /** Whether a discovery call finds no free week of its owner: it then has no dates anywhere. */
  readonly waits: boolean;
  /** Until when a team leaves the account alone, by its own decision. */
  readonly snoozedUntil: Day | null;
  /** What comes after a fix or a contact: the kind that fits that day, and the day. */
  readonly afterwards: {readonly from: Day; readonly kind: ScheduleKind} | null;
  /** When to look at an account again that has no steps. */
  readonly lookAgain: Day | null;
  /** The day by which the mail on Outreach goes out; `null` when no step is seen by the customer. */
  readonly sendBy: Day | null;
  /** By due day; of one day, what the customer does not see first. */
  readonly steps: readonly Step[];
}

/** Whether a step is among those of a schedule. */
export function hasStep({steps}: Pick<Schedule, 'steps'>, step: StepId): boolean {
  return steps.some(({id}) => id === step);
}

/** The first step that the customer sees, which a mail opens; `null` when there is none. */
export function openingOf({steps}: Pick<Schedule, 'steps'>): Step | null {
  return steps.find(({isSeen}) => isSeen) ?? null;
}

/** How far a step is. */
export type Status = 'todo' | 'doing' | 'done' | 'skipped';

/** What people made of a step: each part as they typed it, on Calendar first, else on Plan. */
export interface TypedStep {
  readonly status: Status | null;
  readonly owner: string | null;
  readonly due: Day | null;
  /** The last day, where the tab has one. */
  readonly end?: Day | null;
  /** Whether nobody typed the days: a row in which people work keeps those it had. */
  readonly isKept?: boolean;
}

/** The next thing to do for an account. */
export interface NextAction {
  readonly schedule: Schedule;
  /** `null` when nothing is to be done but to look again, or to wait for a free week. */
  readonly step: Step | null;
  readonly on: Day | null;
  /** The day has passed and the step is still open. */
  readonly isOverdue: boolean;
  /** Who does it: what people typed, else the sheet's name for the role; `null` when only the role is known. */
  readonly who: string | null;
  readonly role: Role;
}

/** What a team decided in a meeting, as far as it steers the schedule. */
export interface SteeringDecision {
  readonly decision: 'Pursue' | 'Hold' | 'Defend' | 'Drop' | 'Escalate' | null;
  /** Until when a hold lasts. */
  readonly due: Day | null;
  readonly outcome: 'Won' | 'Lost' | 'No decision' | null;
}
