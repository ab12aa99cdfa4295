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

/**
 * The account of that row, with what is known of each field.
 *
 * Every field is named on purpose: objects made in one go share one shape, which is many times faster than filling blank ones
 * field by field.
 */
export function accountWith(row: number, known: <F extends Field>(field: F) => Account[F] | undefined): Account {
  return {
    row,
    account: known('account') ?? '',
    accountId: known('accountId') ?? null,
    owner: known('owner') ?? null,
    ae: known('ae') ?? null,
    segment: known('segment') ?? null,
    products: known('products') ?? null,
    arr: known('arr') ?? null,
    mrr: known('mrr') ?? null,
    renewalDate: known('renewalDate') ?? null,
    noticeDays: known('noticeDays') ?? null,
    seatsUsed: known('seatsUsed') ?? null,
    seatsLicensed: known('seatsLicensed') ?? null,
    utilization: known('utilization') ?? null,
    apiUtilization: known('apiUtilization') ?? null,
    featureAdoption: known('featureAdoption') ?? null,
    usageTrend: known('usageTrend') ?? null,
    powerUsers: known('powerUsers') ?? null,
    activeUsers: known('activeUsers') ?? null,
    lastLogin: known('lastLogin') ?? null,
    growth: known('growth') ?? null,
    hiring: known('hiring') ?? null,
    headcountGrowth: known('headcountGrowth') ?? null,
    newOffice: known('newOffice') ?? null,
    newDepartments: known('newDepartments') ?? null,
    funding: known('funding') ?? null,
    newInitiative: known('newInitiative') ?? null,
    mergerAcquisition: known('mergerAcquisition') ?? null,
    companyGrowth: known('companyGrowth') ?? null,
    featureRequests: known('featureRequests') ?? null,
    workarounds: known('workarounds') ?? null,
    pricingInterest: known('pricingInterest') ?? null,
    referenceRequest: known('referenceRequest') ?? null,
    executiveEngagement: known('executiveEngagement') ?? null,
    qbrNextSteps: known('qbrNextSteps') ?? null,
    relationship: known('relationship') ?? null,
    healthScore: known('healthScore') ?? null,
    nps: known('nps') ?? null,
    csat: known('csat') ?? null,
    championPromoted: known('championPromoted') ?? null,
    stakeholderChange: known('stakeholderChange') ?? null,
    openIssue: known('openIssue') ?? null,
    vendorReview: known('vendorReview') ?? null,
    adjacentNeed: known('adjacentNeed') ?? null,
    lastContact: known('lastContact') ?? null,
    positiveOutcome: known('positiveOutcome') ?? null,
    positiveFeedback: known('positiveFeedback') ?? null,
    milestone: known('milestone') ?? null,
    budgetCycle: known('budgetCycle') ?? null,
    onboardingCompleted: known('onboardingCompleted') ?? null,
    seatsNeeded: known('seatsNeeded') ?? null,
    seatPrice: known('seatPrice') ?? null,
    modulesRequested: known('modulesRequested') ?? null,
    moduleValue: known('moduleValue') ?? null,
    tierDelta: known('tierDelta') ?? null,
    tierIncludesModules: known('tierIncludesModules') ?? null,
    limitUpgrade: known('limitUpgrade') ?? null,
    discountAsked: known('discountAsked') ?? null,
    contact: known('contact') ?? null,
    contactEmail: known('contactEmail') ?? null,
    doNotContact: known('doNotContact') ?? null,
    champion: known('champion') ?? null,
    decisionMaker: known('decisionMaker') ?? null,
    goal: known('goal') ?? null,
    notes: known('notes') ?? null,
    status: known('status') ?? null,
    currency: known('currency') ?? null,
    parent: known('parent') ?? null,
  };
}

/** An account of which nothing is known but its name; readers and tests start from it. */
export function blankAccount(account: string, row: number): Account {
  return {...accountWith(row, () => undefined), account};
}
