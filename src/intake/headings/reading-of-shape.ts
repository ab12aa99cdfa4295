import type {Field} from '../../core/account';
import {phrase} from '../../core/phrase';
import {FIELD_TRAITS, isMoney} from '../fields';
import {saysAs} from '../pattern';
import {rangeIn} from '../readers/day-text';
import {byConfidence, type Candidate, guessed, HINT, type Meaning, RANK_OF_FIELD_NAME, USABLE} from './candidates';
import {fitOf, misfitOf, type Shape} from './shape';
import type {Wording} from './wording';

/** The candidates of a column once its values have been looked at: what they rule out, turn around or confirm. */
export function candidatesByShape({candidates, other}: Meaning, shape: Shape, wording: Wording): Candidate[] {
  const {unit, text} = wording;
  const words = text.toLowerCase();
  const isAmount = candidates.every(({field}) => isMoney(field));
  // A column of nothing but currency codes is one of currencies, whatever its heading, if no other column is.
  if (isAmount && shape.currencies > 0 && shape.currencies === shape.filled)
    return [{...guessed('currency', 0.7, 'match-currency-codes'), alone: true}];
  const turned = candidates.map((candidate) => turnedByShape(candidate, shape, words));
  if (other?.key === 'other-headcount' && most(shape, shape.percents))
    turned.push(guessed('headcountGrowth', 0.85, 'match-percents-of-headcount'));
  // "01.04.2026 - 31.03.2027" under "Contract term"
  if (other?.key === 'other-renewal' && shape.sample.some((cell) => rangeIn(String(cell))) && most(shape, shape.dates))
    turned.push(guessed('renewalDate', HINT, 'match-dates'));
  if (shape.filled >= FEW && most(shape, shape.words.relationship) && saysAs('statusHeading', wording.words.join(' ')))
    turned.push(guessed('relationship', HINT, 'match-status-words'));
  return turned
    .map((candidate) => weighed(candidate, shape, unit))
    .map((candidate) => weighedByRepetition(candidate, shape))
    .filter(({confidence}) => confidence >= WORTH_ASKING)
    .sort(byConfidence);
}

/** True when most of the column's cells are pairs such as `48/50`, or dates among such pairs. */
export function isPairShaped(shape: Shape): boolean {
  return shape.pairs > 0 && shape.pairs * 2 >= shape.filled - shape.dates && shape.pairs >= shape.numbers;
}

function turnedByShape(candidate: Candidate, shape: Shape, words: string): Candidate {
  const {field} = candidate;
  const into = (to: Field, confidence: number, key: string) => ({
    ...candidate,
    field: to,
    confidence,
    reason: phrase(key),
  });
  const ruledOut = {...candidate, confidence: 0};
  const isRated = most(shape, shape.numbers + shape.percents);
  const isDated = most(shape, shape.dates);
  const isHealth = most(shape, shape.words.relationship);
  if (field === 'growth' && isRated)
    return into('companyGrowth', Math.min(candidate.confidence, 0.9), 'match-growth-rate');
  if (candidate.rank === RANK_OF_FIELD_NAME) return candidate;
  if (field === 'companyGrowth' && words === 'growth %' && most(shape, shape.words.growth))
    return into('growth', 0.85, 'match-growth-words');
  // "Usage (seats)" with a 48 counts them.
  if (field === 'utilization' && saysAs('usageIn', words) && shape.sample.some((cell) => Number(cell) > 1))
    return into('seatsUsed', HINT, 'match-numbers');
  if (field === 'utilization' && most(shape, shape.words.trend)) return into('usageTrend', 0.85, 'match-trend-words');
  if (field === 'utilization' && most(shape, shape.signed)) return into('usageTrend', 0.7, 'match-signed-changes');
  if (!shape.sample.every((cell) => Number(cell) <= 1)) {
    // A score is neither a yes nor a no: nobody can say whether an engagement of 4 in 100 is one.
    if (FIELD_TRAITS[field].kind === 'answer' && /score|index|rating/.test(words) && isRated)
      return into(field, HINT, 'match-numbers');
    // What a customer may spend is no time of the year.
    if (field === 'budgetCycle' && words.startsWith('budget') && most(shape, shape.numbers - shape.dayNumbers))
      return ruledOut;
  }
  // A day of notice, and a yes, say that they leave.
  if (field === 'noticeDays' && (most(shape, shape.yesNo) || (words.startsWith('non') && !most(shape, shape.numbers))))
    return ruledOut;
  if (field === 'noticeDays' && saysAs('lastDayOfNotice', words) && isDated) return into(field, 0.85, 'match-dates');
  if (field === 'champion' && most(shape, shape.yesNo)) return into('championPromoted', HINT, 'match-yes-no');
  if (field === 'contact' && isDated) return into('lastContact', 0.7, 'match-dates');
  // "Note NPS" is what they scored in French.
  if (field === 'notes' && /\bnps\b/.test(words) && most(shape, shape.numbers))
    return {...candidate, field: 'nps', confidence: 0.85};
  if ((field === 'nps' || field === 'csat') && isHealth && !saysAs('statusHeading', words))
    return into('relationship', 0.85, 'match-status-words');
  if (field === 'relationship' && most(shape, shape.numbers)) return into('healthScore', HINT, 'match-numbers');
  if (field === 'healthScore' && /risk|churn/.test(words) && isHealth)
    return into('relationship', HINT, 'match-risk-words');
  return candidate;
}

function weighed(candidate: Candidate, shape: Shape, unit: Wording['unit']): Candidate {
  const fit = fitOf(candidate.field, shape, unit);
  if (fit >= WELL_FITTING || candidate.rank === RANK_OF_FIELD_NAME) return candidate;
  const confidence = candidate.confidence * (fit >= HALF_FITTING ? 0.85 : 0.6);
  if (confidence >= USABLE) return {...candidate, confidence};
  const said = misfitOf(candidate.field, shape, unit);
  const share = 1 - fit;
  const reason = said === null ? phrase('match-misfit', {share}) : phrase('match-misfit-such', {share, said});
  return {...candidate, confidence, reason};
}

/** An ID that repeats names something above the accounts; a name that mostly repeats may, but no yes or no does. */
function weighedByRepetition(candidate: Candidate, shape: Shape): Candidate {
  const {field, confidence, rank} = candidate;
  const {filled, distinct} = shape;
  if (filled < FEW || rank === RANK_OF_FIELD_NAME) return candidate;
  if (field === 'accountId' && distinct < filled * MOSTLY)
    return {...candidate, confidence: confidence * 0.7, reason: phrase('match-repeats')};
  if (field !== 'account' || distinct === filled) return candidate;
  if (most(shape, shape.yesNo)) return {...candidate, confidence: WORTH_ASKING};
  return distinct * 2 < filled && filled > FEW * 2 ? {...candidate, confidence: confidence * 0.85} : candidate;
}

function most({filled}: Shape, cells: number): boolean {
  return cells * 2 > filled;
}

/** Fewer filled cells say nothing about a column. */
const FEW = 3;
/** The share of different values from which a column may name accounts. */
export const MOSTLY = 0.9;
/** The share of cells that can be read from which a heading keeps its confidence, and from which it loses little of it. */
const WELL_FITTING = 0.6;
const HALF_FITTING = 0.3;

/** Below this confidence a heading is not even asked about. */
const WORTH_ASKING = 0.5;
