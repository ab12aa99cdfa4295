import fc from 'fast-check';
import type {Account, Answer} from '../src/core/account';
import {accountWith, daysAhead} from './builders';

/** Days around the as-of date, with the edges of the windows more often than chance. */
const day = fc
  .oneof(fc.integer({min: -400, max: 400}), fc.constantFrom(-91, -90, -60, -31, -30, -1, 0, 1, 30, 59, 60, 120, 121))
  .map(daysAhead);

const text = fc.constantFrom('Series B', '20 engineers', 'Lisbon', 'reviewing vendors', '数据分析', 'it’s $& {odd}');
const name = fc.constantFrom('Acme', 'acme ', 'BetaCorp', '海洋科技', '🔥 Labs', 'Zeta');
const module = fc.constantFrom('Analytics', 'analytics', 'SSO', 'API', 'Enterprise');

const no: Answer = {yes: false, amount: null, on: null, said: null};
const yes = fc.record({
  yes: fc.constant(true),
  amount: fc.option(fc.oneof(fc.integer({min: 1, max: 60}), fc.double({min: 0.01, max: 3, noNaN: true}))),
  on: fc.option(day),
  said: fc.option(text),
});
const answer: fc.Arbitrary<Answer> = fc.oneof(fc.constant(no), yes);

const share = fc.oneof(fc.double({min: 0, max: 1.5, noNaN: true}), fc.constantFrom(0.79, 0.8, 0.85, 0.9, 0.91, 1));
const seats = fc.integer({min: 1, max: 500});
const money = fc.integer({min: 0, max: 2_000_000});

const FIELDS: {[Field in keyof Omit<Account, 'account' | 'row'>]: fc.Arbitrary<NonNullable<Account[Field]>>} = {
  accountId: text,
  owner: name,
  ae: name,
  segment: fc.constantFrom('SMB', 'Strategic', 'Enterprise+', 'Key account'),
  products: fc.array(module, {maxLength: 4}),
  arr: money,
  mrr: money,
  renewalDate: day,
  noticeDays: fc.integer({min: 0, max: 120}),
  seatsUsed: fc.integer({min: 0, max: 500}),
  seatsLicensed: seats,
  utilization: share,
  apiUtilization: share,
  featureAdoption: share,
  usageTrend: fc.constantFrom('Growing', 'Flat', 'Declining'),
  powerUsers: fc.integer({min: 0, max: 30}),
  activeUsers: fc.integer({min: 0, max: 500}),
  lastLogin: day,
  growth: fc.constantFrom('Strong', 'Some', 'None'),
  hiring: answer,
  headcountGrowth: answer,
  newOffice: answer,
  newDepartments: answer,
  funding: answer,
  newInitiative: answer,
  mergerAcquisition: answer,
  companyGrowth: answer,
  featureRequests: fc
    .array(text, {maxLength: 3})
    .chain((items) => fc.record({count: fc.integer({min: items.length, max: 5}), items: fc.constant(items)})),
  workarounds: fc.constantFrom('none', 'some', 'many'),
  pricingInterest: answer,
  referenceRequest: answer,
  executiveEngagement: answer,
  qbrNextSteps: answer,
  relationship: fc.constantFrom('Healthy', 'OK', 'At-risk'),
  healthScore: fc.oneof(
    fc.integer({min: 0, max: 100}),
    fc.constantFrom('green' as const, 'yellow' as const, 'red' as const),
  ),
  nps: fc.oneof(
    fc.record({value: fc.integer({min: 0, max: 10}), scale: fc.constant('ten' as const)}),
    fc.record({value: fc.integer({min: -100, max: 100}), scale: fc.constant('hundred' as const)}),
  ),
  csat: fc.double({min: 1, max: 5, noNaN: true}),
  championPromoted: answer,
  stakeholderChange: answer,
  openIssue: answer,
  vendorReview: answer,
  adjacentNeed: answer,
  lastContact: day,
  positiveOutcome: answer,
  positiveFeedback: answer,
  milestone: answer,
  budgetCycle: answer,
  onboardingCompleted: answer,
  seatsNeeded: fc.integer({min: 0, max: 200}),
  seatPrice: fc.integer({min: 0, max: 300}),
  modulesRequested: fc.array(module, {maxLength: 4}),
  moduleValue: money,
  tierDelta: money,
  tierIncludesModules: answer,
  limitUpgrade: money,
  status: fc.constantFrom('active', 'leaving'),
  currency: fc.constant('USD'),
  parent: name,
  discountAsked: answer,
  contact: name,
  contactEmail: fc.constantFrom('nadia@dataflow.com', 'a+b@ü.example'),
  doNotContact: answer,
  champion: name,
  decisionMaker: name,
  goal: text,
  notes: text,
};

/** Any account at all: each cell is filled or blank on its own, and about a third of the accounts are nearly empty. */
export function anyAccount(): fc.Arbitrary<Account> {
  return fc.oneof({weight: 2, arbitrary: accountFilled(2)}, {weight: 1, arbitrary: accountFilled(12)});
}

/** Some accounts as a sheet would hold them: each in a row of its own. */
export function anyAccounts(): fc.Arbitrary<Account[]> {
  return fc
    .array(anyAccount(), {minLength: 1, maxLength: 30})
    .map((accounts) => accounts.map((account, index) => ({...account, row: index + 2})));
}

/** One of `blanks` cells is filled. */
function accountFilled(blanks: number): fc.Arbitrary<Account> {
  const cells = Object.fromEntries(
    Object.entries(FIELDS).map(([field, values]) => [
      field,
      fc.oneof(
        {weight: blanks - 1, arbitrary: fc.constant(null)},
        {weight: 1, arbitrary: values as fc.Arbitrary<unknown>},
      ),
    ]),
  );
  return fc.tuple(name, fc.record(cells)).map(([account, fields]) => accountWith({account, ...fields}));
}
