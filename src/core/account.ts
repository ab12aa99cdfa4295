import type {Day} from './day';

/** The three states a relationship can be in, best first. */
export type Relationship = 'Healthy' | 'OK' | 'At-risk';

/** How strongly the customer's own business grows. */
export type GrowthLevel = 'Strong' | 'Some' | 'None';

/** Where usage is heading. */
export type Trend = 'Growing' | 'Flat' | 'Declining';

/** How far the customer works around what the plan lacks. */
export type Workarounds = 'none' | 'some' | 'many';

/**
 * The answer to a question such as "hiring?" or "champion promoted?".
 *
 * A number above 0, a date and free text all mean yes and keep what they say as evidence.
 */
export interface Answer {
  readonly yes: boolean;
  /** The figure given (20 hires, 0.15 for 15 % growth), when there is one. */
  readonly amount: number | null;
  /** The day given, when there is one. */
  readonly on: Day | null;
  /** How the cell says the day when it is no full date: "last month", "Q2 2027". */
  readonly onSaid?: string;
  /** The text given, such as "Series B" or "20 engineers", when it says more than yes or no. */
  readonly said: string | null;
}

/** A yes and a no that say nothing more. */
export const YES: Answer = {yes: true, amount: null, on: null, said: null};
export const NO: Answer = {yes: false, amount: null, on: null, said: null};

/** A field that holds the answer to a question. */
export type AnswerField = {[K in keyof Account]: Account[K] extends Answer | null ? K : never}[keyof Account];

/** An NPS value with the scale its column uses: 0…10 for one respondent, −100…100 for an account. */
export interface Nps {
  readonly value: number;
  readonly scale: 'ten' | 'hundred';
}

/** A health score as a number from 0 to 100, or as a traffic light. */
export type Health = number | 'green' | 'yellow' | 'red';

/** How often something was asked for, and what, when the cell lists it. */
export interface Requests {
  readonly count: number;
  readonly items: readonly string[];
}

/**
 * One account of the sheet. Unknown is `null`, never zero and never "no".
 *
 * Shares are fractions (0.96), money is per year unless the field says otherwise, days are ISO (`2026-11-21`).
 */
export interface Account {
  /** The row of the sheet, counted from 1. */
  readonly row: number;
  readonly account: string;
  readonly accountId: string | null;
  readonly owner: string | null;
  readonly ae: string | null;
  readonly segment: string | null;
  readonly products: readonly string[] | null;

  readonly arr: number | null;
  /** Monthly recurring revenue; counts (× 12) when `arr` is unknown. */
  readonly mrr: number | null;
  readonly renewalDate: Day | null;
  /** Days of notice before the renewal, 0 or more. */
  readonly noticeDays: number | null;

  readonly seatsUsed: number | null;
  readonly seatsLicensed: number | null;
  readonly utilization: number | null;
  readonly apiUtilization: number | null;
  readonly featureAdoption: number | null;
  readonly usageTrend: Trend | null;
  readonly powerUsers: number | null;
  readonly activeUsers: number | null;
  readonly lastLogin: Day | null;

  readonly growth: GrowthLevel | null;
  readonly hiring: Answer | null;
  readonly headcountGrowth: Answer | null;
  readonly newOffice: Answer | null;
  readonly newDepartments: Answer | null;
  readonly funding: Answer | null;
  readonly newInitiative: Answer | null;
  readonly mergerAcquisition: Answer | null;
  readonly companyGrowth: Answer | null;

  readonly featureRequests: Requests | null;
  readonly workarounds: Workarounds | null;
  readonly pricingInterest: Answer | null;
  readonly referenceRequest: Answer | null;
  readonly executiveEngagement: Answer | null;
  readonly qbrNextSteps: Answer | null;

  readonly relationship: Relationship | null;
  readonly healthScore: Health | null;
  readonly nps: Nps | null;
  /** 1…5 */
  readonly csat: number | null;
  readonly championPromoted: Answer | null;
  readonly stakeholderChange: Answer | null;
  readonly openIssue: Answer | null;
  readonly vendorReview: Answer | null;
  readonly adjacentNeed: Answer | null;

  readonly lastContact: Day | null;
  readonly positiveOutcome: Answer | null;
  readonly positiveFeedback: Answer | null;
  readonly milestone: Answer | null;
  readonly budgetCycle: Answer | null;
  readonly onboardingCompleted: Answer | null;

  readonly seatsNeeded: number | null;
  /** A month. */
  readonly seatPrice: number | null;
  readonly modulesRequested: readonly string[] | null;
  readonly moduleValue: number | null;
  readonly tierDelta: number | null;
  readonly tierIncludesModules: Answer | null;
  /** ARR of a higher plan limit on its own, as an alternative to the tier; sizes ignore it. */
  readonly limitUpgrade: number | null;
  readonly discountAsked: Answer | null;

  readonly contact: string | null;
  readonly contactEmail: string | null;
  /** A yes, with its day until then: nobody opens a conversation. */
  readonly doNotContact: Answer | null;
  readonly champion: string | null;
  readonly decisionMaker: string | null;
  readonly goal: string | null;
  readonly notes: string | null;

  /** Whether a customer is about to go; those who are gone, or not here yet, are no accounts at all. */
  readonly status: 'active' | 'leaving' | null;
  /** The currency of its amounts, such as `EUR`. */
  readonly currency: string | null;
  /** The account above this one in the customer's group: its ID or its name. */
  readonly parent: string | null;
}

/** A column's meaning: every field of an account that a sheet can fill. */
export type Field = Exclude<keyof Account, 'row'>;

/** What an account pays a year: its ARR, else its MRR times twelve; `null` when nobody says. */
export function yearlyArr({arr, mrr}: Pick<Account, 'arr' | 'mrr'>): number | null {
  return arr ?? (mrr === null ? null : mrr * 12);
}

/** The same as a figure to add up; 0 when nobody says. */
export function moneyOf(account: Account): number {
  return yearlyArr(account) ?? 0;
}

/** An account of which nothing is known, with every field of it. */
const NOTHING_KNOWN: Account = {
  row: 0,
  account: '',
  accountId: null,
  owner: null,
  ae: null,
  segment: null,
  products: null,
  arr: null,
  mrr: null,
  renewalDate: null,
  noticeDays: null,
  seatsUsed: null,
  seatsLicensed: null,
  utilization: null,
  apiUtilization: null,
  featureAdoption: null,
  usageTrend: null,
  powerUsers: null,
  activeUsers: null,
  lastLogin: null,
  growth: null,
  hiring: null,
  headcountGrowth: null,
  newOffice: null,
  newDepartments: null,
  funding: null,
  newInitiative: null,
  mergerAcquisition: null,
  companyGrowth: null,
  featureRequests: null,
  workarounds: null,
  pricingInterest: null,
  referenceRequest: null,
  executiveEngagement: null,
  qbrNextSteps: null,
  relationship: null,
  healthScore: null,
  nps: null,
  csat: null,
  championPromoted: null,
  stakeholderChange: null,
  openIssue: null,
  vendorReview: null,
  adjacentNeed: null,
  lastContact: null,
  positiveOutcome: null,
  positiveFeedback: null,
  milestone: null,
  budgetCycle: null,
  onboardingCompleted: null,
  seatsNeeded: null,
  seatPrice: null,
  modulesRequested: null,
  moduleValue: null,
  tierDelta: null,
  tierIncludesModules: null,
  limitUpgrade: null,
  discountAsked: null,
  contact: null,
  contactEmail: null,
  doNotContact: null,
  champion: null,
  decisionMaker: null,
  goal: null,
  notes: null,
  status: null,
  currency: null,
  parent: null,
};

const FIELDS = Object.keys(NOTHING_KNOWN).slice(1) as Field[];

/** The account of that row, with what is known of each field. As copies of one object all accounts share one shape. */
export function accountWith(row: number, known: <F extends Field>(field: F) => Account[F] | undefined): Account {
  const account: Record<string, unknown> = {...NOTHING_KNOWN, row};
  for (const field of FIELDS) {
    const value = known(field);
    // Only what is known is set: a blank is there already, and most fields of most accounts are.
    if (value !== undefined && value !== null) account[field] = value;
  }
  return account as unknown as Account;
}

/** An account of which nothing is known but its name; readers and tests start from it. */
export function blankAccount(account: string, row: number): Account {
  return {...NOTHING_KNOWN, row, account};
}
