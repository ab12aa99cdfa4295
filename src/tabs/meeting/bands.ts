import type {RankedAssessment} from '../../core/assessment';
import {accountsOf} from '../../core/identity';
import type {BandId, Settings} from '../../core/playbook';
import {repeatedRows} from '../../core/repeats';
import {shownBand, shownBandKey} from '../../core/score';
import {bandStyle, type StyleId} from '../styles';

/** The accounts of a band: how many, what they pay, and how long their bar is. */
export interface BandSum {
  /** `null` for accounts that need data. */
  readonly id: BandId | null;
  readonly label: string;
  readonly style: StyleId;
  readonly count: number;
  /** `null` when no account of the band has a known ARR. */
  readonly arr: number | null;
  /** The bar's length, 0–1: of ARR, or of accounts when nobody's ARR is known. */
  readonly share: number;
  readonly weighted: number;
}

/**
 * Each band with its accounts, the highest first, and last those that need data; their sums add up to the portfolio.
 *
 * @param byMoney whether amounts can be added: not those of several currencies
 */
export function bandSums(accounts: readonly RankedAssessment[], {bands}: Settings, byMoney: boolean): BandSum[] {
  const repeated = repeatedRows(accountsOf(accounts));
  const sums = [...bands.map(({id}): BandId | null => id), null].map((id) => {
    const members = accounts.filter((each) => shownBand(each) === id);
    const counted = members.filter(({account}) => !repeated.has(account.row));
    const weighted = counted.reduce((sum, each) => sum + (each.weighted ?? 0), 0);
    return {id, count: members.length, arr: byMoney ? arrOf(counted) : null, weighted};
  });
  const byArr = areByArr(sums);
  const longest = Math.max(...sums.map(({arr, count}) => (byArr ? (arr ?? 0) : count)), 1);
  return sums.map((sum) => ({
    ...sum,
    label: shownBandKey(sum.id),
    style: bandStyle('band', sum.id),
    share: Math.max(0, byArr ? (sum.arr ?? 0) : sum.count) / longest,
  }));
}

/** Whether bands are drawn by ARR: as soon as one of them has any. */
export function areByArr(sums: readonly Pick<BandSum, 'arr'>[]): boolean {
  return sums.some(({arr}) => (arr ?? 0) > 0);
}

function arrOf(members: readonly RankedAssessment[]): number | null {
  const known = members.map(({facts}) => facts.arr).filter((arr): arr is number => arr !== null);
  return known.length === 0 ? null : known.reduce((sum, arr) => sum + arr, 0);
}
