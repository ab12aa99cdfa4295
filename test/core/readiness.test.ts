import fc from 'fast-check';
import type {Account} from '../../src/core/account';
import type {ReadinessId} from '../../src/core/playbook';
import {readinessOf, readinessTop} from '../../src/core/readiness';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {anyAccount} from '../any-account';
import {amount, daysAhead, daysBefore, factsWith, NO, on, PLAYBOOK, said, YES} from '../builders';

function readiness(cells: Partial<Account>) {
  return readinessOf(factsWith(cells), PLAYBOOK);
}

/** Each signal alone: the cells that meet it and those that just miss it. */
const SIGNALS: {id: ReadinessId; points: number; met: Partial<Account>[]; missed: Partial<Account>[]}[] = [
  {
    id: 'usage',
    points: 12,
    met: [{utilization: 0.8}, {seatsUsed: 40, seatsLicensed: 50}, {utilization: 0.2, apiUtilization: 0.8}],
    missed: [{utilization: 0.799}, {seatsUsed: 39, seatsLicensed: 50}, {}],
  },
  {
    id: 'outcome',
    points: 10,
    met: [
      {positiveOutcome: YES},
      {positiveOutcome: on(daysBefore(0))},
      {positiveOutcome: on(daysBefore(90))},
      {positiveOutcome: said('saved 20 %')},
    ],
    missed: [{positiveOutcome: NO}, {positiveOutcome: on(daysBefore(91))}, {positiveOutcome: on(daysAhead(1))}],
  },
  {
    id: 'headcount',
    points: 8,
    met: [{headcountGrowth: amount(0.05)}, {newDepartments: YES}, {newOffice: said('Lisbon')}, {hiring: YES}],
    missed: [{headcountGrowth: amount(-0.05)}, {newDepartments: NO}, {newOffice: NO}, {hiring: NO}],
  },
  {
    id: 'featureAsk',
    points: 8,
    met: [{featureRequests: {count: 1, items: []}}, {featureRequests: {count: 7, items: []}}],
    missed: [{featureRequests: {count: 0, items: []}}, {workarounds: 'many'}],
  },
  {
    id: 'nps',
    points: 7,
    met: [
      {nps: {value: 8, scale: 'ten'}},
      {nps: {value: 50, scale: 'hundred'}},
      {positiveFeedback: YES},
      {positiveFeedback: on(daysBefore(60))},
      {nps: {value: 2, scale: 'ten'}, positiveFeedback: YES},
    ],
    missed: [
      {nps: {value: 7, scale: 'ten'}},
      {nps: {value: 49, scale: 'hundred'}},
      {nps: {value: 9, scale: 'hundred'}},
      {positiveFeedback: on(daysBefore(61))},
      {positiveFeedback: on(daysAhead(1))},
      {positiveFeedback: NO},
    ],
  },
  {
    id: 'renewal',
    points: 5,
    met: [{renewalDate: daysAhead(60)}, {renewalDate: daysAhead(120)}, {renewalDate: daysAhead(70), noticeDays: 30}],
    missed: [{renewalDate: daysAhead(59)}, {renewalDate: daysAhead(121)}, {renewalDate: daysBefore(80)}],
  },
  {
    id: 'initiative',
    points: 5,
    met: [{newInitiative: YES}, {newInitiative: said('data platform')}],
    missed: [{newInitiative: NO}, {goal: 'a data platform'}],
  },
  {
    id: 'sharedSeat',
    points: 5,
    met: [
      {activeUsers: 2, seatsLicensed: 1},
      {seatsUsed: 2, seatsLicensed: 1},
    ],
    missed: [
      {activeUsers: 1, seatsLicensed: 1},
      {seatsUsed: 1, seatsLicensed: 1},
      {activeUsers: 1, seatsUsed: 9, seatsLicensed: 1}, // active users decide when they are known
      {activeUsers: 40, seatsLicensed: 2},
      {activeUsers: 40},
    ],
  },
  {
    id: 'companyGrowth',
    points: 4,
    met: [{companyGrowth: amount(0.01)}, {companyGrowth: YES}],
    missed: [{companyGrowth: amount(0)}, {companyGrowth: amount(-0.1)}, {companyGrowth: NO}, {growth: 'Strong'}],
  },
];

describe.each(SIGNALS)('$id: $points points', ({id, points, met, missed}) => {
  it.each(met)('%j meets it', (cells) => {
    const {score, met} = readiness(cells);
    expect(met[id]).toBe(true);
    expect(readiness({...cells, ...blanked(cells)}).score).toBe(score - points - othersOf(met, id));
  });

  it.each(missed)('%j does not', (cells) => expect(readiness(cells).met[id]).toBe(false));
});

it('is at most 64', () => {
  expect(readinessTop(DEFAULT_SETTINGS)).toBe(64);
  expect(SIGNALS.reduce((sum, {points}) => sum + points, 0)).toBe(64);
});

it('is the sum of the signals met, with the band it reaches', () => {
  fc.assert(
    fc.property(anyAccount(), (account) => {
      const {score, met, band} = readiness(account);
      expect(score).toBe(SIGNALS.reduce((sum, {id, points}) => sum + (met[id] ? points : 0), 0));
      const expected = score >= 35 ? 'Priority' : score >= 20 ? 'Ready' : score >= 10 ? 'Candidate' : null;
      expect(band).toBe(expected === null ? 'Not yet' : `Expansion ${expected}`);
    }),
  );
});

/** The same cells, blank. */
function blanked(cells: Partial<Account>): Partial<Account> {
  return Object.fromEntries(Object.keys(cells).map((field) => [field, null]));
}

/** Points of the other signals the same cells happen to meet: two users on one seat are also a full house. */
function othersOf(met: Readonly<Record<ReadinessId, boolean>>, id: ReadinessId): number {
  return SIGNALS.reduce((sum, signal) => sum + (signal.id !== id && met[signal.id] ? signal.points : 0), 0);
}
