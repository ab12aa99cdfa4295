import type {Answer, Relationship} from './account';
import type {Day} from './day';
import type {Facts} from './facts';
import type {Phrase} from './phrase';

/** What the business decides and the core only applies: the numbers, and the ordered tables of rules. */
export interface Playbook {
  readonly settings: Settings;
  readonly signals: readonly SignalRule[];
  readonly guardrails: readonly Guardrail[];
  readonly offers: readonly OfferRule[];
  readonly triggers: readonly TriggerRule[];
  readonly cautions: readonly CautionRule[];
  readonly escalations: readonly EscalationRule[];
}

/** Where a rule or number comes from: document and section. */
export interface Sourced {
  readonly source: string;
}

export type Model = 'expansion' | 'readiness';
export type FactorId = 'usage' | 'growth' | 'requests' | 'relationship' | 'timing';
export type UsageLevel = 'Over' | 'Near' | 'Under';
export type RequestsLevel = 'Multiple' | 'Some' | 'None';
export type TimingLevel = 'Perfect' | 'Good' | 'Poor';
export type BandId = 'Hot' | 'Warm' | 'Nurture' | 'Wait';
export type ReadinessBandId = 'Expansion Priority' | 'Expansion Ready' | 'Expansion Candidate' | 'Not yet';
export type ReadinessId =
  | 'usage'
  | 'outcome'
  | 'headcount'
  | 'featureAsk'
  | 'nps'
  | 'renewal'
  | 'initiative'
  | 'sharedSeat'
  | 'companyGrowth';

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

/** A level of a factor and the points it is worth, best first. The first level's points are the factor's weight. */
export type Levels<Level extends string> = Readonly<Record<Level, number>>;

/** Points of the five factors; the tops sum to 100. */
export interface Points {
  readonly usage: Levels<UsageLevel>;
  readonly growth: Levels<'Strong' | 'Some' | 'None'>;
  readonly requests: Levels<RequestsLevel>;
  readonly relationship: Levels<Relationship>;
  readonly timing: Levels<TimingLevel>;
}

/** The lowest score of a band, inclusive. Bands are ordered from the highest down; the last starts at 0. */
export interface Band<Id extends string> {
  readonly id: Id;
  readonly from: number;
}

/** Numbers the rules compare with. Shares are fractions, days are whole calendar days. */
export interface Thresholds {
  /** Usage above this is the highest level (exclusive). */
  readonly usageOver: number;
  /** Usage from this on is the middle level (inclusive). */
  readonly usageNear: number;
  /** A plan limit used from this share on is a signal (inclusive). */
  readonly planLimit: number;
  /** So many power users are a signal (inclusive). */
  readonly powerUsers: number;
  /** Or that share of the used seats (inclusive). */
  readonly powerUserShare: number;
  /** Company growth from this on is a growth trigger (inclusive). */
  readonly companyGrowth: number;
  /** So many distinct growth triggers are Strong. */
  readonly strongTriggers: number;
  /** So many requests are Multiple. */
  readonly multipleRequests: number;
  readonly healthHealthy: number;
  readonly healthOk: number;
  readonly npsTenHealthy: number;
  readonly npsTenOk: number;
  readonly npsHundredHealthy: number;
  readonly npsHundredOk: number;
  readonly csatHealthy: number;
  readonly csatOk: number;
  /** A champion's promotion speaks for the relationship up to this age (inclusive). */
  readonly championDays: number;
  /** Longer without contact than this: reconnect first (exclusive). */
  readonly contactDays: number;
  /** Longer without a login than this: gone quiet (exclusive). */
  readonly loginDays: number;
  /** An account at risk with at most so many days to its deadline is defended (inclusive). */
  readonly defendDays: number;
  /** A deadline so long past may be a stale date (inclusive). */
  readonly staleDays: number;
  /** The last days of a fiscal quarter in which an offer reads as pressure. */
  readonly quarterEndDays: number;
  /** Confidence below this is a caution. */
  readonly lowConfidence: number;
  /** Utilization and seats further apart than this contradict each other. */
  readonly utilizationGap: number;
  /** Adoption below this speaks for services. */
  readonly lowAdoption: number;
  /** Sold seats bring utilization back to this share. */
  readonly healthyUtilization: number;
  /** The stretch tranche, as a multiple of the seats needed. */
  readonly stretch: number;
  /** Share of ARR from which an opportunity is High, and Medium. */
  readonly opportunityHigh: number;
  readonly opportunityMedium: number;
  /** A dated event opens a conversation up to this age (inclusive). */
  readonly triggerDays: number;
  /** Usage from this share on opens a conversation. */
  readonly ceilingTrigger: number;
  /** Days before the renewal in which its window is open (inclusive). */
  readonly renewalWindow: number;
  /** Days before the budget cycle in which its window is open (inclusive). */
  readonly budgetWindow: number;
  /** An account at risk with at least this score goes to a human; a fix-first account with it expands after the fix. */
  readonly promisingScore: number;
}

export type TimingEvent = 'renewal' | 'budget' | 'milestone' | 'outcome' | 'onboarding' | 'champion';

/** A window of whole days, both ends included, in which an event makes the timing fit. */
export interface TimingWindow {
  readonly event: TimingEvent;
  readonly from: number;
  readonly to: number;
  readonly level: 'Perfect' | 'Good';
}

/** A module that can be sold, with its ARR. */
export interface CatalogueModule {
  readonly name: string;
  readonly arr: number;
}

/** A tier that can be sold: the ARR it adds to the tier below it. */
export interface CatalogueTier {
  readonly name: string;
  readonly delta: number;
  readonly includesModules: boolean;
}

/** What the business sells. Ships empty: prices are never guessed. */
export interface Catalogue {
  /** A seat's price a month. */
  readonly seatPrice: number | null;
  readonly modules: readonly CatalogueModule[];
  /** From the lowest tier up. */
  readonly tiers: readonly CatalogueTier[];
  readonly services: readonly CatalogueModule[];
}

/** Every number a team may change, with the defaults in `playbook/settings.ts`. */
export interface Settings {
  readonly language: 'en' | 'zh';
  readonly model: Model;
  readonly points: Points;
  readonly bands: readonly Band<BandId>[];
  readonly readinessPoints: Readonly<Record<ReadinessId, number>>;
  readonly readinessBands: readonly Band<ReadinessBandId>[];
  readonly thresholds: Thresholds;
  readonly timing: readonly TimingWindow[];
  readonly readiness: ReadinessThresholds;
  readonly winProbability: Readonly<Record<BandId, number>>;
  /** What a held-back account (fix first, reconnect first) keeps of its band's probability. */
  readonly heldBackShare: number;
  readonly churnProbability: Readonly<Record<Relationship, number>>;
  readonly catalogue: Catalogue;
  /** Opening conversations an owner can hold in a week. */
  readonly conversationsPerWeek: number;
  /** 1…12 */
  readonly fiscalYearStart: number;
  readonly nrrTarget: number;
  readonly grrTarget: number;
  readonly strategic: Strategic;
  /** Static cell colours of the bands, `#rrggbb`. */
  readonly bandColours: Readonly<Record<BandId, {readonly fill: string; readonly text: string}>>;
}

/** What the readiness signals compare with. */
export interface ReadinessThresholds {
  readonly usage: number;
  readonly outcomeDays: number;
  readonly feedbackDays: number;
  readonly npsTen: number;
  readonly npsHundred: number;
  readonly renewalFrom: number;
  readonly renewalTo: number;
}

/** Which accounts are strategic: by their segment's words, or as the largest by ARR in a portfolio that is large enough. */
export interface Strategic {
  readonly segments: readonly string[];
  readonly topShare: number;
  readonly fromAccounts: number;
}

export type SignalCategory = 'usage' | 'growth' | 'behaviour' | 'timing';
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
export interface SignalRule extends Sourced {
  readonly id: SignalId;
  readonly category: SignalCategory;
  /** Strong counts 2, medium 1; many workarounds count twice. */
  readonly strength: (facts: Facts) => number;
  /** What was seen, with its figures; `null` when the signal is not there. */
  readonly evidence: (facts: Facts) => Phrase | null;
  readonly on?: (facts: Facts) => Day | null;
}

/** What the guardrails look at. `daysToDeadline` counts to the opt-out date when known, else to the renewal. */
export interface Situation {
  readonly vendorReview: boolean;
  readonly openIssue: boolean;
  readonly declining: boolean;
  readonly usage: number | null;
  readonly relationship: Relationship;
  readonly daysToDeadline: number | null;
  readonly daysSinceContact: number | null;
  readonly confidence: number;
  readonly band: BandId;
  readonly score: number;
  readonly thresholds: Thresholds;
}

/** When an account is held back or let through, and what follows. */
export interface Guardrail extends Sourced {
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
}

/** What offers look at. */
export interface OfferView {
  readonly facts: Facts;
  readonly relationship: Relationship;
}

/** A piece of evidence for an offer, and its points when present, else 0. */
export interface OfferEvidence {
  readonly points: (seen: OfferView) => number;
  readonly because: (seen: OfferView) => Phrase;
}

/** One thing to propose, and what speaks for it. */
export interface OfferRule extends Sourced {
  readonly id: OfferId;
  readonly play: Play;
  /** Whether the offer may be made at all; always, when left out. */
  readonly allowed?: (seen: OfferView) => boolean;
  readonly evidence: readonly OfferEvidence[];
  /** The offer's own ARR, which decides ties; `null` when unknown. */
  readonly arr: (sizing: {seats: number | null; modules: number | null; tier: number | null}) => number | null;
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
export interface TriggerRule extends Sourced {
  readonly kind: TriggerKind;
  /** The answers that carry a date of their own. */
  readonly answers?: (facts: Facts) => readonly (Answer | null)[];
  /** What an undated answer says, when that is more than its own text. */
  readonly said?: (facts: Facts) => Phrase;
  /** What is known without a date, or with the date its window opened; `null` when it is not there. */
  readonly evidence?: (facts: Facts) => {readonly phrase: Phrase; readonly on: Day | null} | null;
}

/** Something to be careful about; it warns and changes nothing. */
export interface CautionRule extends Sourced {
  readonly warn: (seen: CautionView) => Phrase | null;
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
export interface EscalationRule extends Sourced {
  readonly reason: (seen: CautionView) => Phrase | null;
}
