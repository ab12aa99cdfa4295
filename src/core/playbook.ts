import type {AnswerField, Relationship} from './account';
import type {Day} from './day';
import type {Facts} from './facts';
import type {NoteRule} from './notes';
import type {Phrase} from './phrase';
import type {BandId, Settings} from './settings';

export type * from './settings';

/** What the business decides and the core only applies: the numbers, and the ordered tables of rules. */
export interface Playbook {
  readonly settings: Settings;
  readonly signals: readonly SignalRule[];
  readonly guardrails: readonly Guardrail[];
  readonly offers: readonly OfferRule[];
  readonly triggers: readonly TriggerRule[];
  readonly cautions: readonly CautionRule[];
  readonly escalations: readonly EscalationRule[];
  /** Words in notes to ask about; a function, because most formulas never read a note. */
  readonly noteRules: () => readonly NoteRule[];
}

/** Where a rule or number comes from: document and section. */
export interface Sourced {
  readonly source: string;
}

/**
 * A condition of a rule on the columns of `src/sql`, for accounts in a data warehouse: the same test in SQL. `{name}` stands
 * for a threshold or another setting, as in `says`. It is only asked whether it is true, so NULL counts as no.
 */
export type SqlCondition = string;

/** A rule of the method, with its sentence in docs/scoring.md. */
export interface Rule extends Sourced {
  /** `{name}` stands for the threshold or other setting of that name, `{name%}` for it as a percentage. */
  readonly says: string;
}

export type PriorityId =
  | 'Needs data'
  | 'Defend first'
  | 'Adopt first'
  | 'Fix first'
  | 'Reconnect first'
  | 'Engage this week'
  | 'Engage this month'
  | 'Build toward expansion'
  | 'Focus on adoption';

export type Expansion = 'Yes' | 'Maybe' | 'Not yet' | 'No' | 'After fix' | '–';

export type When =
  | 'Now'
  | '30 days'
  | '60–90 days'
  | '6+ months'
  | 'after the renewal is secured'
  | 'after the fix'
  | 'after contact'
  | '–';

export type OfferId =
  | 'Capacity'
  | 'Tier upgrade'
  | 'Cross-sell'
  | 'Professional services'
  | 'Multi-year renewal + expansion';

export type Play =
  | 'Upsell'
  | 'Cross-sell'
  | 'Renewal'
  | 'Services'
  | 'Land-and-expand'
  | 'Retention'
  | 'Adoption'
  | 'Solve, then expand';

export type SignalCategory = 'usage' | 'growth' | 'behavior' | 'timing';

export type SignalId =
  | 'seat ceiling'
  | 'plan limit'
  | 'feature requests'
  | 'workarounds'
  | 'power users'
  | 'team growth'
  | 'new office'
  | 'funding'
  | 'new initiative'
  | 'merger or acquisition'
  | 'company growth'
  | 'pricing explored'
  | 'reference request'
  | 'executive engagement'
  | 'QBR next steps'
  | 'champion promoted'
  | 'new decision maker'
  | 'adjacent need'
  | 'budget cycle'
  | 'renewal'
  | 'milestone'
  | 'vendor review';

/** What to look for, how much it says, and what to propose. */
export interface SignalRule extends Rule {
  readonly id: SignalId;
  readonly category: SignalCategory;
  /** Strong counts 2, medium 1; many workarounds count twice. */
  readonly strength: (facts: Facts) => number;
  /** What was seen, with its figures; `null` when the signal is not there. */
  readonly evidence: (facts: Facts) => Phrase | null;
  readonly on?: (facts: Facts) => Day | null;
  /** Signals that count for the growth factor have it. */
  readonly sql?: SqlCondition;
}

/** What the guardrails look at. */
export interface Situation {
  readonly facts: Pick<
    Facts,
    'leaving' | 'vendorReview' | 'openIssue' | 'declining' | 'usage' | 'daysToDeadline' | 'daysSinceContact'
  >;
  readonly relationship: Relationship;
  readonly confidence: number;
  readonly band: BandId;
  readonly score: number;
  readonly settings: Pick<Settings, 'thresholds'>;
}

/** When an account is held back or let through, and what follows. */
export interface Guardrail extends Rule {
  readonly priority: PriorityId;
  readonly when: (situation: Situation) => boolean;
  readonly expansion: (situation: Situation) => Expansion;
  readonly timing: When;
  /** The play it demands; `null` leaves it to the offer. */
  readonly play: Play | null;
  /** Whether an offer may be made at all. */
  readonly offers: boolean;
  /** What the account keeps of its band's win probability. */
  readonly keeps: 'all' | 'held back' | 'nothing';
  /** Whether it overrides the band: the score is shown with a star. */
  readonly overrides: boolean;
  /** `expansion` is an expression. */
  readonly sql: {readonly when: SqlCondition; readonly expansion: string};
}

/** What offers look at. */
export interface OfferView {
  readonly facts: Facts;
  readonly relationship: Relationship;
}

/** A piece of evidence for an offer, and what it is worth when it is there. */
export interface OfferEvidence extends Pick<Rule, 'says'> {
  readonly points: number;
  /** What was seen, with its figures; `null` when it is not there. */
  readonly because: (seen: OfferView) => Phrase | null;
  readonly sql: SqlCondition;
}

/** One thing to propose, and what speaks for it. */
export interface OfferRule extends Sourced {
  readonly id: OfferId;
  readonly play: Play;
  /** The relationship in which it is never offered. */
  readonly except?: Relationship;
  /** Whether it is never offered to a customer who holds the highest tier of the catalog and has no price of their own for another. */
  readonly needsTier?: boolean;
  readonly evidence: readonly OfferEvidence[];
  /** The part of the size that is the offer's own ARR, which decides ties; left out when the offer adds none. */
  readonly arr?: 'seatsArr' | 'modulesArr' | 'tierArr';
}

export type TriggerKind =
  | 'success'
  | 'ceiling'
  | 'team growth'
  | 'funding'
  | 'new initiative'
  | 'feature request'
  | 'power users'
  | 'champion promoted'
  | 'renewal window'
  | 'budget cycle'
  | 'onboarding';

/** An event that can open the conversation. Rules stand in the order in which undated events are preferred. */
export interface TriggerRule extends Rule {
  readonly kind: TriggerKind;
  /** The cells whose answers carry a date of their own. */
  readonly answers?: readonly AnswerField[];
  /** What an undated answer says, when that is more than its own text. */
  readonly said?: (facts: Facts) => Phrase;
  /** What is known without an answer; `null` when it is not there. */
  readonly evidence?: (facts: Facts) => Phrase | null;
  /** The day the window of that evidence opened. */
  readonly opened?: (facts: Facts) => Day | null;
  /** Of `evidence`: when it is there, and the column and the days before it on which its window opened. */
  readonly sql?: {readonly when: SqlCondition; readonly opened?: readonly [column: string, daysBefore: string]};
}

/** Something to be careful about; it warns and changes nothing. */
export interface CautionRule extends Rule {
  readonly warn: (seen: CautionView) => Phrase | null;
  /** By the key of the phrase, without `caution-`; the first that is true counts. */
  readonly sql: Readonly<Record<string, SqlCondition>>;
}

/** What cautions and escalations look at. */
export interface CautionView {
  readonly facts: Facts;
  readonly score: number;
  readonly confidence: number;
  readonly relationship: Relationship;
  readonly duplicateName: boolean;
  readonly strategic: boolean;
  readonly settings: Settings;
}

/** A reason to bring in a person with authority. */
export interface EscalationRule extends Rule {
  readonly reason: (seen: CautionView) => Phrase | null;
  /** By the key of the phrase, without `escalate-`. */
  readonly sql: Readonly<Record<string, SqlCondition>>;
}
