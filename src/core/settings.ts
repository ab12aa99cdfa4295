import type {Relationship} from './account';

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
export interface CatalogModule {
  readonly name: string;
  readonly arr: number;
}

/** A tier that can be sold: the ARR it adds to the tier below it. */
export interface CatalogTier {
  readonly name: string;
  readonly delta: number;
  readonly includesModules: boolean;
}

/** What the business sells. Ships empty: prices are never guessed. */
export interface Catalog {
  /** A seat's price a month. */
  readonly seatPrice: number | null;
  /** ARR of a higher plan limit on its own. */
  readonly limitUpgrade: number | null;
  readonly modules: readonly CatalogModule[];
  /** From the lowest tier up. */
  readonly tiers: readonly CatalogTier[];
  readonly services: readonly CatalogModule[];
}

/** Every number a team may change, with the defaults in `playbook/settings`. */
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
  readonly catalog: Catalog;
  /** Opening conversations an owner can hold in a week. */
  readonly conversationsPerWeek: number;
  /** Other numbers for some owners, such as `Maya Lindqvist: 3`. */
  readonly ownerCapacity: readonly string[];
  /** How long an expansion takes from opening to close: a quarter, or a month at a third of the days. */
  readonly pace: 'quarter' | 'month';
  /** Days off: `2026-12-24`, or `12-25` for every year. */
  readonly holidays: readonly string[];
  /** The ARR from which a renewal begins with an executive business review; `null` for every renewal. */
  readonly reviewFromArr: number | null;
  /** 1…12 */
  readonly fiscalYearStart: number;
  /** What people answered about words of status columns: `zombie = former`. */
  readonly statusWords: readonly string[];
  /** What a unit of a currency is worth in the home currency: `EUR = 1.08`. */
  readonly currencyRates: readonly string[];
  /** What an AE may offer without asking, such as `two-year rate lock`. */
  readonly levers: readonly string[];
  readonly nrrTarget: number;
  readonly grrTarget: number;
  readonly strategic: Strategic;
  /** Static cell colors of the bands, `#rrggbb`. */
  readonly bandColors: Readonly<Record<BandId, {readonly fill: string; readonly text: string}>>;
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
