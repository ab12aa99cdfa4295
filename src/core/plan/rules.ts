import type {Assessment} from '../assessment';
import type {SignalId, Sourced} from '../playbook';
import type {DecisionMakerScript, ObjectionKey, PlanKind, RiskKey} from './scripts';

/** The accounts to which a risk or an objection applies. */
export interface Applies extends Sourced {
  readonly when: (assessment: Assessment) => boolean;
}

export interface KindRule extends Sourced {
  /** The risks that may apply, the gravest first. */
  readonly risks: readonly RiskKey[];
  /** Whether the plan speaks of selling: sizing, offers, objections. */
  readonly sells: boolean;
  /** What is said about meeting the decision maker. */
  readonly decisionMaker: DecisionMakerScript;
  /** The signals whose proposal is made. Of a plan that sells nothing the others are left out; of one that sells later, named. */
  readonly proposes: 'all' | readonly SignalId[];
}

/** What plans are made of: a row a kind, and when risks and objections apply. */
export interface PlanRules {
  readonly kinds: Readonly<Record<PlanKind, KindRule>>;
  readonly risks: Readonly<Record<RiskKey, Applies>>;
  /** The most likely one first; the last always applies. */
  readonly objections: readonly (Applies & {readonly key: ObjectionKey})[];
}
