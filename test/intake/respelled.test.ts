import fc from 'fast-check';
import type {Account, Field} from '../../src/core/account';
import {readSheet} from '../../src/intake/read-sheet';
import {NO, on, YES} from '../builders';
import {tries} from '../tries';
import {anyStyle, type Known, respelled} from './respell';

/** Each date column holds a day above the 12th, so that no style leaves the order of day and month to the locale. */
const CELLS = {
  account: ['Aster Robotics', 'Bramble & Co', 'Cinder Foods GmbH', '东升科技', 'Delta 7'],
  owner: ['Ines Ortega', 'Ines Ortega', 'Tom Weiss', null, 'Tom Weiss'],
  arr: [48_000, 9_000, 1_250_000, 72_000, 3_000],
  renewalDate: ['2027-07-21', '2027-01-03', '2026-12-31', null, '2027-03-15'],
  seatsUsed: [48, 10, 900, null, 3],
  seatsLicensed: [50, 40, 900, null, 5],
  apiUtilization: [0.92, 0.31, null, 0.77, 0.02],
  featureAdoption: [0.85, 0.28, 0.55, null, 0.61],
  usageTrend: ['Growing', 'Declining', 'Flat', null, 'Growing'],
  powerUsers: [12, 0, 33, null, 1],
  relationship: ['Healthy', 'At-risk', 'OK', null, 'Healthy'],
  csat: [4.8, 2.5, 4, null, 3.5],
  nps: [62, -20, 8, null, 9].map((value) => (value === null ? null : {value, scale: 'hundred'})),
  featureRequests: [3, 0, 1, null, 2].map((count) => (count === null ? null : {count, items: []})),
  hiring: [YES, NO, null, YES, NO],
  openIssue: [NO, YES, NO, null, NO],
  lastContact: ['2026-11-14', '2026-08-02', '2026-11-20', '2026-10-05', '2026-11-18'],
  positiveOutcome: [on('2026-10-30'), null, on('2026-09-13'), null, on('2026-11-01')],
} satisfies {readonly [F in Field]?: readonly Account[F][]};

const FIELDS = Object.keys(CELLS) as (keyof typeof CELLS)[];
const PORTFOLIO = CELLS.account.map((_, at) => knownOf((field) => CELLS[field][at]));

describe('a known portfolio, written down differently', () => {
  it('reads to the same accounts in every style', () => {
    fc.assert(
      fc.property(anyStyle, (style) => {
        const {accounts, issues} = readSheet(respelled(PORTFOLIO, style), {asOf: '2026-11-21'});
        const read = accounts.map((account) => knownOf((field) => account[field]));
        expect([issues, byName(read)]).toEqual([[], byName(PORTFOLIO)]);
      }),
      {numRuns: tries(30)},
    );
  });
});

function knownOf(cellOf: (field: (typeof FIELDS)[number]) => unknown): Known {
  return Object.fromEntries(FIELDS.map((field) => [field, cellOf(field)])) as unknown as Known;
}

function byName(accounts: readonly Known[]): Known[] {
  return [...accounts].sort((a, b) => (a.account < b.account ? -1 : 1));
}
