import type {Account} from '../../../src/core/account';
import {CONTRADICTIONS} from '../../../src/playbook/rules/contradictions';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {assessed, daysBefore, on, said} from '../../builders';

function found(fields: Partial<Account>): string[] {
  const assessment = assessed(fields);
  return CONTRADICTIONS.flatMap(({find}) => find(assessment, DEFAULT_SETTINGS)?.key ?? []);
}

/** Both sides of each boundary: what contradicts, and what just does not. */
const CASES: readonly (readonly [key: string, yes: Partial<Account>, no: Partial<Account>])[] = [
  ['renewal', {renewalDate: daysBefore(1), arr: 1}, {renewalDate: daysBefore(0), arr: 1}],
  ['renewal', {renewalDate: daysBefore(30), mrr: 10}, {renewalDate: daysBefore(30), arr: 0}],
  ['declining', {relationship: 'Healthy', usageTrend: 'Declining'}, {relationship: 'OK', usageTrend: 'Declining'}],
  ['declining', {healthScore: 75, usageTrend: 'Declining'}, {healthScore: 74, usageTrend: 'Declining'}],
  [
    'nps',
    {nps: {value: 9, scale: 'ten'}, openIssue: said('Search')},
    {nps: {value: 8, scale: 'ten'}, openIssue: said('Search')},
  ],
  ['review', {healthScore: 'green', vendorReview: said('RFP')}, {healthScore: 'yellow', vendorReview: said('RFP')}],
  ['seats', {seatsUsed: 111, seatsLicensed: 100}, {seatsUsed: 110, seatsLicensed: 100}],
  [
    'utilization',
    {utilization: 0.8, seatsUsed: 86, seatsLicensed: 100},
    {utilization: 0.8, seatsUsed: 85, seatsLicensed: 100},
  ],
  ['adoption', {featureAdoption: 0.49, utilization: 0.91}, {featureAdoption: 0.5, utilization: 0.91}],
  ['adoption', {featureAdoption: 0.49, utilization: 0.91}, {featureAdoption: 0.49, utilization: 0.9}],
  ['growing', {usageTrend: 'Growing', utilization: 0.49}, {usageTrend: 'Growing', utilization: 0.5}],
  [
    'champion',
    {championPromoted: on(daysBefore(90)), lastContact: daysBefore(61)},
    {championPromoted: on(daysBefore(91)), lastContact: daysBefore(61)},
  ],
  [
    'champion',
    {championPromoted: on(daysBefore(90)), lastContact: daysBefore(61)},
    {championPromoted: on(daysBefore(90)), lastContact: daysBefore(60)},
  ],
  ['arr', {arr: 1_200, mrr: 101}, {arr: 1_200, mrr: 100.04}],
];

describe('cells that contradict each other', () => {
  it.each(CASES)('%s: %j does, %j does not', (key, yes, no) => {
    expect(found(yes)).toContain(`contradiction-${key}`);
    expect(found(no)).not.toContain(`contradiction-${key}`);
  });

  it('are none in an account of which nothing is known', () => {
    expect(found({})).toEqual([]);
  });
});
