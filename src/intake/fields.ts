import type {Field} from '../core/account';

/** What the readers must know about a field. */
export interface FieldTrait {
  readonly kind: Kind;
  /** Money: the period the field is for. */
  readonly period?: 'month' | 'year';
  /** Times: the field is about something that has happened, so "2 months" counts back. */
  readonly past?: true;
  /** Answers: numbers are growth rates. */
  readonly rate?: true;
}

const TRAITS = {
  account: {kind: 'text'},
  accountId: {kind: 'text'},
  owner: {kind: 'text'},
  ae: {kind: 'text'},
  segment: {kind: 'text'},
  products: {kind: 'list'},
  arr: {kind: 'money', period: 'year'},
  mrr: {kind: 'money', period: 'month'},
  renewalDate: {kind: 'day'},
  noticeDays: {kind: 'notice'},
  seatsUsed: {kind: 'count'},
  seatsLicensed: {kind: 'count'},
  utilization: {kind: 'percent'},
  apiUtilization: {kind: 'percent'},
  featureAdoption: {kind: 'percent'},
  usageTrend: {kind: 'trend'},
  powerUsers: {kind: 'count'},
  activeUsers: {kind: 'count'},
  lastLogin: {kind: 'day', past: true},
  growth: {kind: 'growth'},
  hiring: {kind: 'answer', past: true},
  headcountGrowth: {kind: 'answer', past: true, rate: true},
  newOffice: {kind: 'answer', past: true},
  newDepartments: {kind: 'answer', past: true},
  funding: {kind: 'answer', past: true},
  newInitiative: {kind: 'answer', past: true},
  mergerAcquisition: {kind: 'answer', past: true},
  companyGrowth: {kind: 'answer', past: true, rate: true},
  featureRequests: {kind: 'requests'},
  workarounds: {kind: 'workarounds'},
  pricingInterest: {kind: 'answer', past: true},
  referenceRequest: {kind: 'answer', past: true},
  executiveEngagement: {kind: 'answer', past: true},
  qbrNextSteps: {kind: 'answer', past: true},
  relationship: {kind: 'relationship'},
  healthScore: {kind: 'health'},
  nps: {kind: 'nps'},
  csat: {kind: 'csat'},
  championPromoted: {kind: 'answer', past: true},
  stakeholderChange: {kind: 'answer', past: true},
  openIssue: {kind: 'answer', past: true},
  vendorReview: {kind: 'answer', past: true},
  adjacentNeed: {kind: 'answer', past: true},
  lastContact: {kind: 'day', past: true},
  positiveOutcome: {kind: 'answer', past: true},
  positiveFeedback: {kind: 'answer', past: true},
  milestone: {kind: 'answer', past: true},
  budgetCycle: {kind: 'answer'},
  onboardingCompleted: {kind: 'answer', past: true},
  seatsNeeded: {kind: 'count'},
  seatPrice: {kind: 'money', period: 'month'},
  modulesRequested: {kind: 'list'},
  moduleValue: {kind: 'money', period: 'year'},
  tierDelta: {kind: 'money', period: 'year'},
  tierIncludesModules: {kind: 'answer', past: true},
  limitUpgrade: {kind: 'money', period: 'year'},
  discountAsked: {kind: 'answer', past: true},
  contact: {kind: 'text'},
  contactEmail: {kind: 'email'},
  doNotContact: {kind: 'answer'},
  champion: {kind: 'text'},
  decisionMaker: {kind: 'text'},
  goal: {kind: 'text'},
  notes: {kind: 'text'},
  status: {kind: 'text'},
  currency: {kind: 'text'},
  parent: {kind: 'text'},
} as const satisfies Readonly<Record<Field, Omit<FieldTrait, 'kind'> & {readonly kind: string}>>;

/** How the cells of a field are read. */
export type Kind = (typeof TRAITS)[Field]['kind'];

/** Every field of an account, and how it is read. */
export const FIELD_TRAITS: Readonly<Record<Field, FieldTrait>> = TRAITS;

/** Every field of an account, in the order of the account. */
export const FIELDS = Object.keys(FIELD_TRAITS) as readonly Field[];

/** Whether the cells of a field are amounts of money. */
export function isMoney(field: Field): boolean {
  return FIELD_TRAITS[field].kind === 'money';
}

/** The field of that name in any case, as `--map "ARR=Contract value"` writes it; `null` when there is none. */
export function parseFieldName(text: string): Field | null {
  fieldByLowerName ??= new Map(FIELDS.map((field) => [field.toLowerCase(), field]));
  return fieldByLowerName.get(text.trim().toLowerCase()) ?? null;
}

let fieldByLowerName: ReadonlyMap<string, Field> | undefined;
