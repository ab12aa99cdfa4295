import type {RankedAssessment} from '../assessment';
import type {Day} from '../day';
import type {Sourced} from '../playbook';

/** The stretches of days an expansion takes, in order, and the two that hold it back. */
export type PhaseId = 'fixing' | 'adoption' | 'opening' | 'material' | 'proposal' | 'internal' | 'close';

/** What leads to a renewal, and the call that stands in for it when no date is near. */
export type RenewalStepId =
  | 'renewal-review'
  | 'renewal-proposal'
  | 'renewal-negotiation'
  | 'renewal-contract'
  | 'retention-call';

export type StepId = PhaseId | RenewalStepId | 'opt-out';

/** Who does it. */
export type Role = 'CSM' | 'AE' | 'Legal';

/** A phase of an expansion, in days from its start: the first day is 1, both ends included. */
export interface Phase extends Sourced {
  readonly id: PhaseId;
  readonly from: number;
  readonly to: number;
}

/** A step towards a renewal, in weeks before the opt-out date when that is known, else before the renewal. */
export interface RenewalStep extends Sourced {
  readonly id: Exclude<RenewalStepId, 'retention-call'>;
  readonly weeksBefore: number;
  readonly role: Role;
}

/** The tables a calendar is made from. */
export interface CalendarRules {
  /** From the opening conversation on. */
  readonly phases: readonly Phase[];
  /** What an account to fix first begins with; its phases follow. */
  readonly fixing: Phase;
  /** What an account gets that is not to be sold to. */
  readonly adoption: Phase;
  /** The days of the call that defends an account whose renewal is unknown or far away. */
  readonly retentionDays: number;
  readonly renewal: readonly RenewalStep[];
  /** A renewal so many calendar months ahead gets its timeline (inclusive). */
  readonly renewalMonths: number;
  /** Opening conversations an owner can hold in a week, 1 or more. */
  readonly conversationsPerWeek: number;
}

/** One line of the calendar: an account, what to do, and when. Both days are included. */
export interface CalendarStep {
  readonly of: RankedAssessment;
  readonly step: StepId;
  readonly role: Role;
  readonly start: Day;
  readonly end: Day;
  /** The day it should have been done by, when that has passed. */
  readonly wasDue: Day | null;
}
