import {type Account, yearlyArr} from './account';
import {assess, type Peers} from './assess';
import type {Assessment, Portfolio, RankedAssessment, Totals} from './assessment';
import {addMonths, type Day} from './day';
import {byFrequency, groupedBy} from './grouped';
import {accountsOf} from './identity';
import {lazily} from './once';
import type {Model, Playbook, Settings, Strategic} from './playbook';
import {nameKey, withoutRepeats} from './repeats';
import {knownSum, sumOf} from './sums';

/** A whole account sheet, assessed and ranked. */
export function assessPortfolio(accounts: readonly Account[], asOf: Day, playbook: Playbook): Portfolio {
  const assessments = accounts.map(assessorFor(accounts, asOf, playbook));
  return {
    asOf,
    accounts: ranked(assessments, playbook.settings.model, currenciesOf(accounts).length < 2),
    totals: totalsOf(assessments, asOf, playbook.settings),
  };
}

/**
 * A function that assesses one account of a sheet, compared with all of them where a rule asks for that.
 *
 * An assessment takes far more memory than its account, so a caller that needs no ranking keeps one at a time.
 */
export function assessorFor(
  accounts: readonly Account[],
  asOf: Day,
  playbook: Playbook,
): (account: Account) => Assessment {
  const repeated = lazily(() => repeatedNames(accounts));
  const strategic = lazily(() => strategicRows(accounts, playbook.settings.strategic));
  const peers: Peers = {
    repeatsName: (account) => repeated().has(nameKey(account)),
    isStrategic: ({row}) => strategic().has(row),
  };
  return (account) => assess(account, asOf, peers, playbook);
}

/** Gives each assessment its rank; see {@link comparePlaces}. */
function ranked(assessments: readonly Assessment[], model: Model, byMoney: boolean): RankedAssessment[] {
  return assessments
    .map((assessment) => ({assessment, place: placeOf(assessment, model, byMoney)}))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({assessment}, index) => Object.assign(assessment, {rank: index + 1}));
}

/** Sums over the portfolio. Source: method, section 7. */
export function totalsOf(assessments: readonly Assessment[], asOf: Day, settings: Settings): Totals {
  const unsized = assessments.filter(({sizing}) => sizing.target === null).length;
  // A customer in two rows pays once: the first row of the sheet counts.
  const once = withoutRepeats(assessments);
  const currencies = currenciesOf(accountsOf(assessments));
  if (currencies.length > 1) {
    const totals = (currency: string) => {
      const some = assessments.filter(({account}) => account.currency === currency);
      const {arr, target, weighted, nrr, grr} = totalsOf(some, asOf, settings);
      return [currency, {arr, target, weighted, nrr, grr}] as const;
    };
    return {
      ...{accounts: assessments.length, unsized, currencies},
      ...{arr: null, target: null, weighted: null, nrr: null, grr: null, averageExpansion: null},
      withoutArr: retention(once, asOf, settings).withoutArr,
      byCurrency: Object.fromEntries(currencies.map(totals)),
    };
  }
  const target = knownSum(assessments, ({sizing}) => sizing.target);
  return {
    accounts: assessments.length,
    arr: knownSum(once, ({facts}) => facts.arr),
    target,
    weighted: knownSum(assessments, ({weighted}) => weighted),
    ...retention(once, asOf, settings),
    unsized,
    averageExpansion: target === null ? null : target / (assessments.length - unsized),
    currencies,
    byCurrency: null,
  };
}

/** The currencies of what accounts pay, the most frequent first; an account that pays nothing names none. */
export function currenciesOf(accounts: readonly Account[]): string[] {
  const paid = accounts.flatMap(({currency, arr, mrr}) =>
    currency !== null && (arr ?? mrr ?? 0) !== 0 ? currency : [],
  );
  return [...byFrequency(paid).keys()];
}

/** Projected NRR and GRR over 12 months, over the accounts with an ARR above 0. */
function retention(
  assessments: readonly Assessment[],
  asOf: Day,
  {churnProbability}: Settings,
): Pick<Totals, 'nrr' | 'grr' | 'withoutArr'> {
  const horizon = addMonths(asOf, 12);
  const paying = assessments.filter(({facts}) => (facts.arr ?? 0) > 0);
  const withoutArr = assessments.length - paying.length;
  if (paying.length === 0) return {nrr: null, grr: null, withoutArr};
  const arr = sumOf(paying, ({facts}) => facts.arr);
  const expansion = sumOf(paying, ({weighted}) => weighted);
  const churn = sumOf(paying, ({account, facts, relationship}) => {
    const renews = account.renewalDate !== null && account.renewalDate <= horizon;
    return renews ? (facts.arr ?? 0) * churnProbability[relationship] : 0;
  });
  return {nrr: (arr + expansion - churn) / arr, grr: (arr - churn) / arr, withoutArr};
}

/** What decides an assessment's rank. It weighs a fraction of the assessment, and a sort looks at it many times. */
export interface Place {
  readonly needsData: boolean;
  readonly score: number;
  readonly target: number | null;
  readonly daysToRenewal: number | null;
  readonly name: string;
  readonly row: number;
}

/**
 * What decides the rank of an assessment under that model.
 *
 * @param byMoney whether amounts can be compared: not those of several currencies
 */
export function placeOf(assessment: Assessment, model: Model, byMoney: boolean): Place {
  const {account, priority, sizing, facts} = assessment;
  return {
    needsData: priority === 'Needs data',
    score: model === 'readiness' ? assessment.readiness.score : assessment.score,
    target: byMoney ? sizing.target : null,
    daysToRenewal: facts.daysToRenewal,
    name: account.account,
    row: account.row,
  };
}

/** The order of ranks: by the model's score, target, nearest renewal, name, row; those that need data last. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    Number(a.needsData) - Number(b.needsData) ||
    b.score - a.score ||
    // Of two that are unknown the difference is NaN, which decides nothing.
    targetPlace(a) - targetPlace(b) ||
    renewalPlace(a) - renewalPlace(b) ||
    compareByCodePoint(a.name, b.name) ||
    a.row - b.row
  );
}

/** The largest target first; no target comes last. */
function targetPlace({target}: Place): number {
  return -(target ?? Number.NEGATIVE_INFINITY);
}

/** Nearest future renewal first, then the most recently past, then none. */
function renewalPlace({daysToRenewal: days}: Place): number {
  if (days === null) return Number.POSITIVE_INFINITY;
  return days < 0 ? AFTER_ALL_FUTURE - days : days;
}

/** More days than any renewal is away. */
const AFTER_ALL_FUTURE = 1e9;

/** Order by Unicode code point, the same on every machine; UTF-16 order would put emoji before some Chinese. */
export function compareByCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    // Of two characters beyond the first plane that begin alike, the second halves are in the order of the characters.
    if (a.charCodeAt(index) !== b.charCodeAt(index)) return (a.codePointAt(index) ?? 0) - (b.codePointAt(index) ?? 0);
  }
  return a.length - b.length;
}

function repeatedNames(accounts: readonly Account[]): Set<string> {
  return new Set([...groupedBy(accounts, nameKey)].flatMap(([key, named]) => (named.length > 1 ? key : [])));
}

/** The rows of strategic accounts: by segment, and the largest by ARR when the portfolio is large enough. */
function strategicRows(accounts: readonly Account[], {segments, topShare, fromAccounts}: Strategic): Set<number> {
  const rows = new Set(accounts.filter(({segment}) => isStrategic(segment, segments)).map(({row}) => row));
  if (accounts.length < fromAccounts || currenciesOf(accounts).length > 1) return rows;
  const largest = accounts
    .map((account) => ({row: account.row, arr: yearlyArr(account)}))
    .filter((each): each is {row: number; arr: number} => each.arr !== null)
    .sort((a, b) => b.arr - a.arr || a.row - b.row)
    .slice(0, Math.ceil(topShare * accounts.length));
  for (const {row} of largest) rows.add(row);
  return rows;
}

/** Whether the segment is or contains such a word: "Key account" does, "Keystone" and "Non-strategic" do not. */
function isStrategic(segment: string | null, segments: readonly string[]): boolean {
  if (segment === null) return false;
  const whole = segment.trim().toLowerCase();
  const words = whole.split(/[^\p{L}\p{N}+]/u);
  if (words.includes('non') || words.includes('not')) return false;
  return segments.map((each) => each.toLowerCase()).some((each) => each === whole || words.includes(each));
}
