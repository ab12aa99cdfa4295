import type {Account, Field} from '../../core/account';
import type {Assessment} from '../../core/assessment';
import {healthLevel, npsLevel} from '../../core/factors/relationship';
import {daysAgo} from '../../core/facts';
import {type Phrase, phrase} from '../../core/phrase';
import type {Rule, Settings} from '../../core/playbook';
import {arrGap, utilizationGap} from './cautions';

/** Two cells of a row that cannot both be right, or that ask for a decision together. They change no score. */
export interface ContradictionRule extends Rule {
  readonly cells: readonly Field[];
  readonly find: (assessment: Assessment, settings: Settings) => Phrase | null;
}

const SOURCE = 'method, section 9';

/** What cells of one row can say against each other, in the order in which they are listed. */
export const CONTRADICTIONS: readonly ContradictionRule[] = [
  {
    says: 'a renewal date in the past, with ARR above 0',
    cells: ['renewalDate', 'arr', 'mrr'],
    find: ({facts}) =>
      (facts.daysToRenewal ?? 0) < 0 && (facts.arr ?? 0) > 0
        ? phrase('contradiction-renewal', {days: -(facts.daysToRenewal ?? 0)})
        : null,
    source: SOURCE,
  },
  {
    says: 'a healthy relationship or health score, and declining usage',
    cells: ['relationship', 'healthScore', 'usageTrend'],
    find: ({account, facts}, settings) =>
      facts.declining && isHealthy(account, settings) ? phrase('contradiction-declining') : null,
    source: SOURCE,
  },
  {
    says: 'an NPS of {npsTenHealthy} or more out of 10 ({npsHundredHealthy} on −100 to 100), and an open issue',
    cells: ['nps', 'openIssue'],
    find: ({account: {nps}, facts}, {thresholds}) =>
      nps !== null && facts.openIssue && npsLevel(nps, thresholds) === 'Healthy'
        ? phrase('contradiction-nps', {nps: nps.value})
        : null,
    source: SOURCE,
  },
  {
    says: 'a good health score, and a vendor review',
    cells: ['healthScore', 'vendorReview'],
    find: ({account, facts}, settings) =>
      facts.vendorReview && isHealthScoreGood(account, settings) ? phrase('contradiction-review') : null,
    source: SOURCE,
  },
  {
    says: 'more seats in use than purchased, by more than 10%',
    cells: ['seatsUsed', 'seatsLicensed'],
    find: ({account: {seatsUsed, seatsLicensed}}) =>
      seatsUsed !== null && seatsLicensed !== null && seatsLicensed > 0 && seatsUsed > seatsLicensed * SEAT_OVERRUN
        ? phrase('contradiction-seats', {used: seatsUsed, licensed: seatsLicensed})
        : null,
    source: SOURCE,
  },
  {
    says: 'a utilization column and seat columns that differ by more than {utilizationGap%} of the seats',
    cells: ['utilization', 'seatsUsed', 'seatsLicensed'],
    find: ({account}, {thresholds}) => {
      const gap = utilizationGap(account, thresholds);
      return gap && phrase('contradiction-utilization', gap);
    },
    source: SOURCE,
  },
  {
    says: 'feature adoption below {lowAdoption%}, and usage above {usageOver%}',
    cells: ['featureAdoption', 'utilization', 'seatsUsed', 'apiUtilization'],
    find: ({account: {featureAdoption}, facts: {usage}}, {thresholds}) =>
      featureAdoption !== null && featureAdoption < thresholds.lowAdoption && (usage ?? 0) > thresholds.usageOver
        ? phrase('contradiction-adoption', {adoption: featureAdoption, usage: usage ?? 0})
        : null,
    source: SOURCE,
  },
  {
    says: 'growing usage, and utilization below 50%',
    cells: ['usageTrend', 'utilization', 'seatsUsed'],
    find: ({account: {usageTrend}, facts: {usage}}) =>
      usageTrend === 'Growing' && usage !== null && usage < LOW_USAGE ? phrase('contradiction-growing', {usage}) : null,
    source: SOURCE,
  },
  {
    says: 'a champion promoted in the last {championDays} days, and no contact for more than {contactDays}',
    cells: ['championPromoted', 'lastContact'],
    find: ({account: {championPromoted}, facts: {asOf, daysSinceContact}}, {thresholds}) => {
      const days = daysAgo(championPromoted, asOf);
      if (days === null || days > thresholds.championDays) return null;
      return (daysSinceContact ?? 0) > thresholds.contactDays
        ? phrase('contradiction-champion', {days: daysSinceContact ?? 0})
        : null;
    },
    source: SOURCE,
  },
  {
    says: 'ARR that isn’t 12 × MRR (we use ARR)',
    cells: ['arr', 'mrr'],
    find: ({account}) => {
      const gap = arrGap(account);
      return gap && phrase('contradiction-arr', gap);
    },
    source: SOURCE,
  },
];

const SEAT_OVERRUN = 1.1;
const LOW_USAGE = 0.5;

function isHealthy(account: Account, settings: Settings): boolean {
  return account.relationship === 'Healthy' || isHealthScoreGood(account, settings);
}

function isHealthScoreGood({healthScore}: Account, {thresholds}: Settings): boolean {
  return healthScore !== null && healthLevel(healthScore, thresholds) === 'Healthy';
}
