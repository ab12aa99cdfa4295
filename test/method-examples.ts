import type {Account} from '../src/core/account';
import {addDays, addMonths} from '../src/core/day';
import {AS_OF, amount, said, YES} from './builders';

/** The method's own examples (method, section 13), as the readers hand them over. */
export const METHOD_EXAMPLES = {
  'DataFlow Inc': {
    arr: 48_000,
    seatsUsed: 48,
    seatsLicensed: 50,
    apiUtilization: 0.92,
    featureAdoption: 0.85,
    powerUsers: 12,
    funding: said('Series A'),
    hiring: amount(20),
    featureRequests: {count: 3, items: []},
    modulesRequested: ['Analytics'],
    nps: {value: 9, scale: 'ten'},
    renewalDate: addMonths(AS_OF, 8),
    seatPrice: 80,
    moduleValue: 15_000,
    tierDelta: 20_000,
    seatsNeeded: 20,
  },
  BetaCorp: {utilization: 0.95, companyGrowth: amount(0.2), championPromoted: YES, funding: said('Series B')},
  EchoLLC: {utilization: 1, workarounds: 'many', renewalDate: addMonths(AS_OF, 6), nps: {value: 4, scale: 'ten'}},
  AlphaTech: {
    utilization: 0.7,
    featureRequests: {count: 1, items: []},
    renewalDate: addMonths(AS_OF, 3),
    relationship: 'Healthy',
  },
  DeltaInc: {utilization: 0.85, renewalDate: addDays(AS_OF, 30), vendorReview: said('reviewing vendors')},
  GammaCo: {
    utilization: 0.6,
    usageTrend: 'Declining',
    renewalDate: addMonths(AS_OF, 12),
    featureRequests: {count: 0, items: []},
  },
  BrightOps: {
    mrr: 2400,
    utilization: 0.87,
    positiveOutcome: YES,
    headcountGrowth: YES,
    featureRequests: {count: 1, items: []},
  },
} satisfies Record<string, Partial<Account>>;
