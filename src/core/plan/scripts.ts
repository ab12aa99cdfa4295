import type {OfferId, PriorityId, SignalId, TriggerKind} from '../playbook';

/**
 * What kind of plan an account gets.
 *
 * `Expand` sells, `Build` prepares the ground, the four guardrails come before any selling, `Learn` fills the gaps.
 */
export type PlanKind =
  | 'Expand'
  | 'Build'
  | Extract<PriorityId, 'Defend first' | 'Adopt first' | 'Fix first' | 'Reconnect first'>
  | 'Learn';

/** A play with a script: one an offer, land-and-expand, and one for each guardrail that forbids selling. */
export type PlayScript = OfferId | 'Land-and-expand' | 'Retention' | 'Adoption' | 'Solve, then expand';

/** What a play says: what it is, what the customer gains, how to go about it, what to say. */
export type PlayPart = 'what' | 'value' | 'approach' | 'talk';

/** How the decision maker is met: to decide about more, after something fell short, or before there is anything to decide. */
export type DecisionMakerScript = 'who/decision maker' | 'who/decision maker held' | 'who/decision maker early';

export type PersonRole = 'decision maker' | 'advocate' | 'users' | 'sponsor';

/** Something to do, once an account. The key never changes, so that what people typed beside it finds its way back. */
export type StepKey =
  | 'fill in'
  | 'escalate'
  | 'prepare'
  | 'pricing'
  | 'email'
  | 'call'
  | 'follow up'
  | 'executive'
  | 'summary'
  | 'proposal'
  | 'decide'
  | 'build win'
  | 'build sponsor'
  | 'build date'
  | 'defend listen'
  | 'defend evidence'
  | 'defend sponsor'
  | 'defend answer'
  | 'defend secure'
  | 'adopt ask'
  | 'adopt review'
  | 'adopt plan'
  | 'adopt check'
  | 'fix call'
  | 'fix owner'
  | 'fix cure'
  | 'fix confirm'
  | 'fix upgrade'
  | 'reconnect reach'
  | 'reconnect other'
  | 'reconnect call'
  | 'learn ask'
  | 'learn score';

export type RiskKey =
  | 'budget'
  | 'competitor'
  | 'authority'
  | 'wait'
  | 'defend competitor'
  | 'defend silence'
  | 'adopt time'
  | 'adopt sponsor'
  | 'fix again'
  | 'reconnect silence';

export type ObjectionKey = 'not ready' | 'budget' | 'more value' | 'happy';
export type RenewalStepKey = 'review' | 'proposal' | 'negotiation' | 'contract';
export type GuideKey = 'value delivered' | 'original criteria' | 'next step' | 'concerns';

/** The key of a script: what it is, and when it is used. */
export type ScriptKey =
  | `opening/${TriggerKind | OfferId | PlanKind}`
  | `subject/${TriggerKind | PlanKind}`
  | 'email/greeting'
  | 'email/sign-off'
  | `ask/${PlanKind | 'Now'}`
  | `play/${PlayScript}/${PlayPart}`
  | 'case/today'
  | 'case/cost'
  | 'case/fill in'
  | `who/${PersonRole}`
  | DecisionMakerScript
  | `step/${StepKey}`
  | `risk/${RiskKey}`
  | `mitigation/${RiskKey}`
  | `objection/${ObjectionKey}`
  | `answer/${ObjectionKey}`
  | `renewal/${RenewalStepKey}`
  | 'renewal/proposal held'
  | `guide/${GuideKey}`
  | 'guide/next step held'
  | `propose/${SignalId}`;

/** The texts of a plan in one language, as the team has edited them. See `fill.ts` for what a text may hold. */
export type Scripts = Readonly<Record<ScriptKey, string>>;
