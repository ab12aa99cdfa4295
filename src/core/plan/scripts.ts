import type {OfferId, PriorityId, SignalId, TriggerKind} from '../playbook';

/**
 * What kind of plan an account gets.
 *
 * `Expand` sells, `Renew` renews and adds nothing, `Build` prepares the ground, the four guardrails come before any
 * selling, `Learn` fills the gaps.
 */
export type PlanKind =
  | 'Expand'
  | 'Renew'
  | 'Build'
  | Extract<PriorityId, 'Defend first' | 'Adopt first' | 'Fix first' | 'Reconnect first'>
  | 'Learn';

/** A play with a script: one an offer, land-and-expand, and one for each kind of plan that sells nothing yet. */
export type PlayScript =
  | OfferId
  | 'Land-and-expand'
  | 'Retention'
  | 'Adoption'
  | 'Solve, then expand'
  | 'Reconnect'
  | 'Renewal'
  | 'Build'
  | 'Learn';

/** What a play says: what the customer gains, how to go about it, what to say. */
export type PlayPart = 'value' | 'approach' | 'talk';

/** Something that happened to the customer: a mail may open with it, whatever is offered. */
export type EventTrigger = Exclude<TriggerKind, 'ceiling' | 'feature request' | 'power users'>;

/** How the decision maker is met: to decide about more, after something fell short, or before there is anything to decide. */
export type DecisionMakerScript = 'who/decision maker' | 'who/decision maker held' | 'who/decision maker early';

export type PersonRole = 'decision maker' | 'contact' | 'users' | 'sponsor';

export type RiskKey =
  | 'budget'
  | 'competitor'
  | 'authority'
  | 'wait'
  | 'silence'
  | 'champion'
  | 'no time'
  | 'no sponsor'
  | 'again'
  | 'moved on';

export type ObjectionKey = 'not ready' | 'budget' | 'more value' | 'happy';
export type GuideKey = 'value delivered' | 'original criteria' | 'next step' | 'concerns';
export type CoachingKey = 'before' | 'during' | 'price' | 'after';

/** What a mail or a call opens with; `Call now` when a renewal is so close that only the question is left. */
export type MailTopic = EventTrigger | OfferId | PlanKind | 'Call now';

/** Kinds that write: under the other two somebody calls, and the call's opening is all that Outreach holds. */
type MailedKind = Exclude<PlanKind, 'Defend first' | 'Fix first'>;

/** The key of a script: what it is, and when it is used. */
export type ScriptKey =
  | `opening/${MailTopic}`
  | 'opening/Call now healthy'
  | `subject/${MailTopic}`
  | `proposal/${OfferId}`
  | 'email/greeting'
  | 'email/sign-off'
  | `ask/${MailedKind | 'Now' | 'Invite'}`
  | 'follow up/subject'
  | 'follow up/body'
  | 'follow up/body held'
  | `play/${PlayScript}/${PlayPart}`
  | `who/${PersonRole}`
  | DecisionMakerScript
  | `propose/${SignalId}`
  | `risk/${RiskKey}`
  | `objection/${ObjectionKey}`
  | `answer/${ObjectionKey}`
  | `guide/${GuideKey}`
  | 'guide/next step held'
  | `coaching/${CoachingKey}`
  | 'coaching/price held';

/** The texts of a plan in one language, as the team has edited them. See `fill.ts` for what a text may hold. */
export type Scripts = Readonly<Record<ScriptKey, string>>;
