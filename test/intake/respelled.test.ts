import fc from 'fast-check';
import type {Account, Answer, Field} from '../../src/core/account';
import {readSheet} from '../../src/intake/read-sheet';
import {anyStyle, type Known, respelled} from './respell';

const YES: Answer = {yes: true, amount: null, on: null, said: null};
const NO: Answer = {yes: false, amount: null, on: null, said: null};

/** Each date column holds a day above the 12th, so that no style leaves the order of day and month to the locale. */
const PORTFOLIO: readonly Known[] = [
  {
    ...{
      account: 'Aster Robotics',
      owner: 'Ines Ortega',
      arr: 48000,
      renewalDate: '2027-07-21',
      seatsUsed: 48,
      seatsLicensed: 50,
    },
    ...{
      apiUtilization: 0.92,
      featureAdoption: 0.85,
      usageTrend: 'Growing',
      powerUsers: 12,
      relationship: 'Healthy',
      csat: 4.8,
    },
    ...{nps: {value: 62, scale: 'hundred'}, featureRequests: {count: 3, items: []}, hiring: YES, openIssue: NO},
    ...{lastContact: '2026-11-14', positiveOutcome: {...YES, on: '2026-10-30'}},
  },
  {
    ...{
      account: 'Bramble & Co',
      owner: 'Ines Ortega',
      arr: 9000,
      renewalDate: '2027-01-03',
      seatsUsed: 10,
      seatsLicensed: 40,
    },
    ...{
      apiUtilization: 0.31,
      featureAdoption: 0.28,
      usageTrend: 'Declining',
      powerUsers: 0,
      relationship: 'At-risk',
      csat: 2.5,
    },
    ...{nps: {value: -20, scale: 'hundred'}, featureRequests: {count: 0, items: []}, hiring: NO, openIssue: YES},
    ...{lastContact: '2026-08-02', positiveOutcome: null},
  },
  {
    ...{
      account: 'Cinder Foods GmbH',
      owner: 'Tom Weiss',
      arr: 1250000,
      renewalDate: '2026-12-31',
      seatsUsed: 900,
      seatsLicensed: 900,
    },
    ...{apiUtilization: null, featureAdoption: 0.55, usageTrend: 'Flat', powerUsers: 33, relationship: 'OK', csat: 4},
    ...{nps: {value: 8, scale: 'hundred'}, featureRequests: {count: 1, items: []}, hiring: null, openIssue: NO},
    ...{lastContact: '2026-11-20', positiveOutcome: {...YES, on: '2026-09-13'}},
  },
  {
    ...{account: '东升科技', owner: null, arr: 72000, renewalDate: null, seatsUsed: null, seatsLicensed: null},
    ...{
      apiUtilization: 0.77,
      featureAdoption: null,
      usageTrend: null,
      powerUsers: null,
      relationship: null,
      csat: null,
    },
    ...{
      nps: null,
      featureRequests: null,
      hiring: YES,
      openIssue: null,
      lastContact: '2026-10-05',
      positiveOutcome: null,
    },
  },
  {
    ...{account: 'Delta 7', owner: 'Tom Weiss', arr: 3000, renewalDate: '2027-03-15', seatsUsed: 3, seatsLicensed: 5},
    ...{
      apiUtilization: 0.02,
      featureAdoption: 0.61,
      usageTrend: 'Growing',
      powerUsers: 1,
      relationship: 'Healthy',
      csat: 3.5,
    },
    ...{nps: {value: 9, scale: 'hundred'}, featureRequests: {count: 2, items: []}, hiring: NO, openIssue: NO},
    ...{lastContact: '2026-11-18', positiveOutcome: {...YES, on: '2026-11-01'}},
  },
];

describe('a known portfolio, written down differently', () => {
  it('reads to the same accounts in every style', () => {
    fc.assert(
      fc.property(anyStyle, (style) => {
        const {accounts, issues} = readSheet(respelled(PORTFOLIO, style), {asOf: '2026-11-21'});
        expect([issues, byName(accounts.map(known))]).toEqual([[], SORTED]);
      }),
      {numRuns: 100},
    );
  });
});

function known(account: Account): Known {
  const fields = Object.keys(PORTFOLIO[0]!) as Field[];
  return Object.fromEntries(fields.map((field) => [field, account[field]])) as unknown as Known;
}

const SORTED = byName(PORTFOLIO);

function byName(accounts: readonly Known[]): Known[] {
  return [...accounts].sort((a, b) => (a.account < b.account ? -1 : 1));
}
