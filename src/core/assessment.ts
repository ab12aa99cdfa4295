import type {Account, Field, GrowthLevel, Relationship} from './account';
import type {Day} from './day';
import type {Facts} from './facts';
import type {Phrase} from './phrase';
import type {
  BandId,
  Expansion,
  FactorId,
  OfferId,
  Play,
  PriorityId,
  ReadinessBandId,
  ReadinessId,
  RequestsLevel,
  SignalCategory,
  SignalId,
  TimingLevel,
  TriggerKind,
  UsageLevel,
  When,
} from './playbook';
import type {CatalogModule} from './settings';

/** One factor of the Expansion Score as an account earned it. */
export interface FactorLine {
  readonly id: FactorId;
  readonly level: UsageLevel | GrowthLevel | RequestsLevel | Relationship | TimingLevel;
  readonly points: number;
  /** The factor's weight: the points of its best level. */
  readonly top: number;
  /** The points of its worst level. */
  readonly floor: number;
  /** False when nothing in the sheet speaks to it; it then scores what a blank scores. */
  readonly hasData: boolean;
  /** What the level rests on. */
  readonly evidence: Phrase;
}

/** A sign of readiness to expand, with its evidence. */
export interface Signal {
  readonly id: SignalId;
  readonly category: SignalCategory;
  readonly strength: number;
  readonly evidence: Phrase;
  readonly on: Day | null;
}

/** What an account could be worth, in ARR. `null` is unknown. */
export interface Sizing {
  readonly seatsNeeded: number;
  /** How the seats to sell were found: given in the sheet, estimated from hiring or from the ceiling. */
  readonly seatsBasis: 'given' | 'hiring' | 'headroom' | null;
  /** A seat's price a month. */
  readonly seatPrice: number | null;
  readonly seatsArr: number | null;
  readonly modulesArr: number | null;
  readonly tierArr: number | null;
  /** The tier's name in the catalog; `null` when the price is the cell's. */
  readonly tierName: string | null;
  readonly tierIncludesModules: boolean;
  /** ARR of a higher plan limit on its own, for comparison with the tier; no size contains it. */
  readonly limitUpgradeArr: number | null;
  readonly stretchSeats: number;
  readonly stretchArr: number | null;
  /** ARR of the catalog's modules neither owned nor asked for. */
  readonly whitespaceArr: number | null;
  /** The service to offer: the first of the catalog; no size contains it. */
  readonly service: CatalogModule | null;
  /** Modules asked for that nobody priced. */
  readonly unpricedModules: readonly string[];
  readonly conservative: number | null;
  readonly aggressive: number | null;
  readonly target: number | null;
}

export type Opportunity = 'High' | 'Medium' | 'Low';

/** The offer to make, or the runner-up, with its points and what speaks for it. */
export interface Offer {
  readonly id: OfferId;
  readonly play: Play;
  readonly points: number;
  readonly because: readonly Phrase[];
}

/** The event that opens the conversation. An undated event carries the as-of date. */
export interface Trigger {
  readonly kind: TriggerKind;
  readonly on: Day;
  readonly dated: boolean;
  /** When the event was, as far as its cell knows; `null` when it has no date of its own. The only date pages show. */
  readonly when: Phrase | null;
  readonly evidence: Phrase;
}

/** The Readiness Score: nine yes/no signals. */
export interface Readiness {
  readonly score: number;
  readonly band: ReadinessBandId;
  readonly met: Readonly<Record<ReadinessId, boolean>>;
}

/** Everything the method says about one account. */
export interface Assessment {
  readonly account: Account;
  readonly facts: Facts;
  readonly signals: readonly Signal[];
  /** In the order of the rubric. */
  readonly factors: readonly FactorLine[];
  /** The level of the factor of that name, also when nothing speaks to it. */
  readonly relationship: Relationship;
  readonly score: number;
  /** The scores that are possible once the factors without data are known. */
  readonly range: readonly [number, number];
  /** The share of the weights that rest on data, 0–1. */
  readonly confidence: number;
  /** The field most worth filling in; `null` when every factor has data. */
  readonly worthFilling: Field | null;
  readonly band: BandId;
  readonly readiness: Readiness;
  readonly priority: PriorityId;
  /** True when a guardrail overrode the band: the score is shown with a star. */
  readonly overridden: boolean;
  readonly expansion: Expansion;
  readonly when: When;
  readonly play: Play | null;
  readonly sizing: Sizing;
  /** Target as a share of ARR. */
  readonly percentOfArr: number | null;
  readonly opportunity: Opportunity;
  /** 0–1, after guardrails. */
  readonly winProbability: number;
  /** Target × win probability. */
  readonly weighted: number | null;
  readonly offer: Offer | null;
  readonly runnerUp: Offer | null;
  readonly trigger: Trigger | null;
  readonly cautions: readonly Phrase[];
  readonly escalations: readonly Phrase[];
  /** What the notes may say about fields that nobody filled, as questions. They change no score. */
  readonly noteQuestions: readonly Phrase[];
}

/** An assessment with its place in the ranking, from 1. */
export interface RankedAssessment extends Assessment {
  readonly rank: number;
}

/** The portfolio's sums. `null` is unknown; shares are fractions. */
export interface Totals {
  readonly accounts: number;
  readonly arr: number | null;
  readonly target: number | null;
  readonly weighted: number | null;
  readonly nrr: number | null;
  readonly grr: number | null;
  /** Accounts without a size. */
  readonly unsized: number;
  /** Accounts without an ARR above 0, left out of NRR and GRR. */
  readonly withoutArr: number;
  /** Target divided by the number of sized accounts. */
  readonly averageExpansion: number | null;
  /** The currencies of what accounts pay, the most frequent first; none when nothing names one. */
  readonly currencies: readonly string[];
  /** Money by currency where there are several; it is never added up then. */
  readonly byCurrency: Readonly<Record<string, CurrencyTotals>> | null;
}

/** What accounts of one currency sum up to. */
export type CurrencyTotals = Pick<Totals, 'arr' | 'target' | 'weighted' | 'nrr' | 'grr'>;

/** A whole account sheet, assessed. */
export interface Portfolio {
  readonly asOf: Day;
  /** In rank order. */
  readonly accounts: readonly RankedAssessment[];
  readonly totals: Totals;
}
