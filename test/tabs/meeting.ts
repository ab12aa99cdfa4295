import type {Account} from '../../src/core/account';
import type {Portfolio} from '../../src/core/assessment';
import {addDays, addMonths} from '../../src/core/day';
import {assessPortfolio} from '../../src/core/portfolio';
import {nextActionOf} from '../../src/core/schedule/next-action';
import {schedulesOf} from '../../src/core/schedule/schedule';
import type {NextAction} from '../../src/core/schedule/step';
import {SCHEDULE_RULES} from '../../src/playbook/rules/schedule';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {AS_OF, accountWith, amount, on, PLAYBOOK, said, YES} from '../builders';

/** A small team's portfolio with every priority in it: what the tabs of a meeting are tried on. */
const FIELDS: Readonly<Record<string, Partial<Account>>> = {
  'DataFlow Inc': {
    owner: 'Ana Ruiz',
    ae: 'Tom Berg',
    contact: 'Priya Nair',
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
  BetaCorp: {
    owner: 'Ana Ruiz',
    arr: 30_000,
    utilization: 0.95,
    companyGrowth: amount(0.2),
    championPromoted: YES,
    funding: said('Series B'),
  },
  EchoLLC: {
    owner: 'Ben Okafor',
    arr: 60_000,
    utilization: 1,
    workarounds: 'many',
    renewalDate: addMonths(AS_OF, 6),
    nps: {value: 4, scale: 'ten'},
  },
  AlphaTech: {
    owner: 'Ben Okafor',
    arr: 24_000,
    utilization: 0.7,
    featureRequests: {count: 1, items: []},
    renewalDate: addMonths(AS_OF, 3),
    relationship: 'Healthy',
    tierDelta: 6_000,
  },
  DeltaInc: {
    owner: 'Ana Ruiz',
    arr: 36_000,
    utilization: 0.85,
    renewalDate: addDays(AS_OF, 30),
    noticeDays: 14,
    vendorReview: said('reviewing vendors'),
  },
  GammaCo: {
    owner: 'Ben Okafor',
    arr: 12_000,
    utilization: 0.6,
    usageTrend: 'Declining',
    renewalDate: addMonths(AS_OF, 12),
    featureRequests: {count: 0, items: []},
  },
  BrightOps: {
    owner: 'Ana Ruiz',
    mrr: 2_400,
    utilization: 0.87,
    positiveOutcome: on(addMonths(AS_OF, -1)),
    headcountGrowth: YES,
    featureRequests: {count: 1, items: []},
  },
  'Harbor Freightways': {
    owner: 'Chen Wei',
    contact: '李娜',
    arr: 90_000,
    seatsUsed: 92,
    seatsLicensed: 100,
    seatPrice: 60,
    lastContact: addDays(AS_OF, -75),
    relationship: 'Healthy',
    renewalDate: addDays(AS_OF, 100),
    noticeDays: 30,
  },
  'Quiet Pines': {owner: 'Chen Wei', arr: 8_000},
};

/** The team's accounts as the readers hand them over, one a row from row 2 on. */
export const MEETING_ACCOUNTS: readonly Account[] = Object.entries(FIELDS).map(([account, fields], index) =>
  accountWith({...fields, account, row: index + 2}),
);

/** The team's accounts, assessed and ranked. */
export const MEETING = assessPortfolio(MEETING_ACCOUNTS, AS_OF, PLAYBOOK);

/** What each account of a portfolio does next, by its row, when nobody typed anything. */
export function nextActionsOf({accounts, asOf}: Portfolio): (row: number) => NextAction | null {
  const schedules = schedulesOf(accounts, {asOf, settings: DEFAULT_SETTINGS, rules: SCHEDULE_RULES, days: 90});
  return (row) => {
    const schedule = schedules.get(row);
    return schedule === undefined ? null : nextActionOf(schedule, asOf);
  };
}
