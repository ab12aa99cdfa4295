import type {RankedAssessment} from '../assessment';
import type {Day} from '../day';
import type {Settings} from '../playbook';
import type {NextAction, Schedule, ScheduleKind, SteeringDecision, StepId, StepRule, TypedStep} from './step';

/** What History remembers of an account's schedule. */
export interface Remembered {
  readonly kind: ScheduleKind;
  readonly made: Day;
  /** F and D as they were; `null` when there was none or History does not know. */
  readonly firstContact: Day | null;
  readonly decideBy: Day | null;
}

/** What schedules are made with. */
export interface ScheduleContext {
  readonly asOf: Day;
  readonly settings: Settings;
  readonly rules: readonly StepRule[];
  /** 90, or 30: an expansion at a third of the days. */
  readonly days: 90 | 30;
  readonly remembered?: (account: RankedAssessment) => Remembered | null;
  readonly decided?: (account: RankedAssessment) => SteeringDecision | null;
  readonly snoozedUntil?: (account: RankedAssessment) => Day | null;
}

/** The schedule of every account, by its row in the sheet, in rank order. Source: method, section 9. */
export declare function schedulesOf(
  accounts: readonly RankedAssessment[],
  context: ScheduleContext,
): Map<number, Schedule>;

/** The first step that is neither done nor left out this cycle. */
export declare function nextActionOf(
  schedule: Schedule,
  asOf: Day,
  typed?: (step: StepId) => TypedStep | null,
): NextAction;
