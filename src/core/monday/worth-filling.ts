import type {Account, Field} from '../account';
import type {Assessment} from '../assessment';
import {addDays, type Day} from '../day';
import {FACTOR_IDS, factorLine} from '../factors';
import {renewalTiming} from '../factors/timing';
import {byFrequency} from '../grouped';
import type {FactorId, Settings, TimingLevel} from '../playbook';
import {FACTOR_FIELDS} from '../score';

/** A blank cell, and what its answer may change. */
export interface BlankCell<Of extends Assessment = Assessment> {
  readonly of: Of;
  readonly factor: FactorId;
  readonly field: Field;
  /** How much the weighted pipeline is expected to move, up or down, in ARR. */
  readonly value: number;
  /** How likely another band is, 0–1. */
  readonly bandChange: number;
}

/**
 * The blank cells whose answers would change something, one an account: the largest expected change of the weighted
 * pipeline first, then the likeliest change of band, then the largest ARR.
 *
 * Each answer is as likely as it is among the accounts that have one, with one more of each so that none is impossible:
 * (count + 1) ÷ (all + the number of answers). What it changes is found by assessing the account with it, guardrails included. An unknown size
 * counts as 0. Source: method, Monday.
 *
 * @param assess what judges an account of the sheet with other cells
 */
export function cellsWorthFilling<Of extends Assessment>(
  accounts: readonly Of[],
  assess: (account: Account) => Assessment,
  settings: Settings,
  asOf: Day,
): BlankCell<Of>[] {
  const factors = factorsWith(accounts, settings, asOf);
  return accounts.flatMap((of) => bestOf(of, factors, assess) ?? []).sort(compareCells);
}

/** The levels of a factor: how likely each is, and cells that give it. */
interface FactorAnswers {
  readonly id: FactorId;
  readonly answers: readonly {readonly likelihood: number; readonly cells: Partial<Account>}[];
}

function factorsWith(accounts: readonly Assessment[], settings: Settings, asOf: Day): FactorAnswers[] {
  return FACTOR_IDS.map((id) => {
    const known = accounts.flatMap(({factors}) => {
      const {hasData, level} = factorLine(factors, id);
      return hasData ? [level as string] : [];
    });
    const counts = byFrequency(known);
    const levels = Object.keys(settings.points[id]);
    return {
      id,
      answers: levels.map((level) => ({
        likelihood: ((counts.get(level) ?? 0) + 1) / (known.length + levels.length),
        cells: cellsFor(id, level, settings, asOf),
      })),
    };
  });
}

/** Cells with which an account without data has that level of a factor. */
function cellsFor(factor: FactorId, level: string, settings: Settings, asOf: Day): Partial<Account> {
  const {usageOver, usageNear, lowAdoption, multipleRequests} = settings.thresholds;
  switch (factor) {
    case 'usage':
      // In the middle of its level, and never full: no seat free would be a timing of its own.
      if (level === 'Over') return {utilization: (usageOver + 1) / 2};
      return {
        utilization:
          level === 'Near' ? (usageNear + usageOver) / 2 : (Math.min(lowAdoption, usageNear) + usageNear) / 2,
      };
    case 'growth':
      return {growth: level as NonNullable<Account['growth']>};
    case 'requests':
      return {featureRequests: {count: level === 'Multiple' ? multipleRequests : level === 'Some' ? 1 : 0, items: []}};
    case 'relationship':
      return {relationship: level as NonNullable<Account['relationship']>};
    case 'timing':
      return {renewalDate: addDays(asOf, renewalDays(level as TimingLevel, settings))};
  }
}

/** Days to a renewal of that timing: the middle of the longest stretch of them within two years. */
function renewalDays(level: TimingLevel, settings: Settings): number {
  let best = {before: 0, length: 0};
  let before = 0;
  for (let day = 1; day <= TWO_YEARS; day += 1) {
    if (renewalTiming(day, settings) !== level) before = day;
    else if (day - before > best.length) best = {before, length: day - before};
  }
  return best.before + Math.ceil(best.length / 2);
}

const TWO_YEARS = 730;

function bestOf<Of extends Assessment>(
  of: Of,
  factors: readonly FactorAnswers[],
  assess: (account: Account) => Assessment,
): BlankCell<Of> | null {
  let best: BlankCell<Of> | null = null;
  for (const {id, answers} of factors) {
    if (factorLine(of.factors, id).hasData) continue;
    const field = FACTOR_FIELDS[id].find((cell) => of.account[cell] === null);
    if (field === undefined) continue;
    let [value, bandChange] = [0, 0];
    for (const {likelihood, cells} of answers) {
      const then = assess({...of.account, ...cells});
      value += likelihood * Math.abs((then.weighted ?? 0) - (of.weighted ?? 0));
      if (then.band !== of.band) bandChange += likelihood;
    }
    if (value === 0 && bandChange === 0) continue;
    const cell = {of, factor: id, field, value, bandChange};
    if (best === null || compareCells(cell, best) < 0) best = cell;
  }
  return best;
}

function compareCells(a: BlankCell, b: BlankCell): number {
  return b.value - a.value || b.bandChange - a.bandChange || (b.of.facts.arr ?? -1) - (a.of.facts.arr ?? -1);
}
