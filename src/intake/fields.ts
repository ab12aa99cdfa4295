import type {Field} from '../core/account';

/** What the readers must know about a field. */
export interface FieldTrait {
  readonly kind: Kind;
  /** Money: the period the field is for. */
  readonly period?: 'month' | 'year';
  /** Times: the field is about something that has happened, so "2 months" counts back. */
  readonly past?: true;
  /** Answers: it is worth a word while it is new, so "promoted 2021" is none. */
  readonly fades?: true;
  /** Answers: numbers are growth rates. */
  readonly rate?: true;
  /** Answers: only what the words know is a yes; any other text is an issue, not a yes with that evidence. */
  readonly strict?: true;
  /** Answers: the key of the words that say what the field understands. */
  readonly accepts?: string;
}

const TEXT = {kind: 'text'} as const;
const YEARLY = {kind: 'money', period: 'year'} as const;
const MONTHLY = {kind: 'money', period: 'month'} as const;
const COUNT = {kind: 'count'} as const;
const SHARE = {kind: 'percent'} as const;
const EVENT = {kind: 'answer', past: true} as const;
const NEWS = {...EVENT, fades: true} as const;
const RATE = {...EVENT, rate: true, strict: true, accepts: 'accepts-growth-answer'} as const;

const TRAITS = {
  account: TEXT,
  accountId: TEXT,
  owner: TEXT,
  ae: TEXT,
  segment: TEXT,
  products: {kind: 'list'},
  arr: YEARLY,
  mrr: MONTHLY,
  renewalDate: {kind: 'day'},
  noticeDays: {kind: 'notice'},
  seatsUsed: COUNT,
  seatsLicensed: COUNT,
  utilization: SHARE,
  apiUtilization: SHARE,
  featureAdoption: SHARE,
  usageTrend: {kind: 'trend'},
  powerUsers: COUNT,
  activeUsers: COUNT,
  lastLogin: {kind: 'day', past: true},
  growth: {kind: 'growth'},
  hiring: EVENT,
  headcountGrowth: RATE,
  newOffice: NEWS,
  newDepartments: EVENT,
  funding: {...NEWS, strict: true, accepts: 'accepts-funding'},
  newInitiative: EVENT,
  mergerAcquisition: NEWS,
  companyGrowth: RATE,
  featureRequests: {kind: 'requests'},
  workarounds: {kind: 'workarounds'},
  pricingInterest: EVENT,
  referenceRequest: EVENT,
  executiveEngagement: EVENT,
  qbrNextSteps: EVENT,
  relationship: {kind: 'relationship'},
  healthScore: {kind: 'health'},
  nps: {kind: 'nps'},
  csat: {kind: 'csat'},
  championPromoted: {...NEWS, strict: true, accepts: 'accepts-promotion'},
  stakeholderChange: NEWS,
  openIssue: {...EVENT, accepts: 'accepts-open-issue'},
  vendorReview: {...EVENT, strict: true, accepts: 'accepts-vendor-review'},
  adjacentNeed: EVENT,
  lastContact: {kind: 'day', past: true},
  positiveOutcome: NEWS,
  positiveFeedback: EVENT,
  milestone: NEWS,
  budgetCycle: {kind: 'answer'},
  onboardingCompleted: {...EVENT, strict: true, accepts: 'accepts-onboarding'},
  seatsNeeded: COUNT,
  seatPrice: MONTHLY,
  modulesRequested: {kind: 'list'},
  moduleValue: YEARLY,
  tierDelta: YEARLY,
  tierIncludesModules: {...EVENT, strict: true, accepts: 'accepts-yes-no'},
  limitUpgrade: YEARLY,
  discountAsked: EVENT,
  contact: TEXT,
  contactEmail: {kind: 'email'},
  doNotContact: {kind: 'answer'},
  champion: TEXT,
  decisionMaker: TEXT,
  goal: TEXT,
  notes: TEXT,
  status: TEXT,
  currency: TEXT,
  parent: TEXT,
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
