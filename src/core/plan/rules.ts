import type {Assessment} from '../assessment';
import type {SignalId, Sourced} from '../playbook';
import type {DecisionMakerScript, PlanKind, RiskKey, StepKey} from './scripts';

/** Who takes a step: by name where the sheet has one, else by role. */
export type StepRole = 'CSM' | 'AE';

/** A step of a plan: who takes it, and so many working days after the plan starts. */
export interface StepRule extends Sourced {
  readonly key: StepKey;
  readonly role: StepRole;
  /** 0 is the first working day from the start on. */
  readonly day: number;
  /** Working days more when the account need not be engaged at once. */
  readonly later?: number;
  /** Whether this account needs it; always, when left out. */
  readonly when?: (assessment: Assessment) => boolean;
}

/** What the plans of a kind consist of. */
export interface KindRule extends Sourced {
  readonly kind: PlanKind;
  readonly steps: readonly StepRule[];
  readonly risks: readonly RiskKey[];
  /** Whether the plan speaks of selling: sizing, offers, objections. */
  readonly sells: boolean;
  /** What is said about meeting the decision maker. */
  readonly decisionMaker: DecisionMakerScript;
  /** The signals whose proposal is made; where nothing may be sold, those that sell nothing. */
  readonly proposes: 'all' | readonly SignalId[];
}

/** What plans are made of, one row a kind. */
export type PlanRules = Readonly<Record<PlanKind, KindRule>>;
