import type {Health, Nps, Relationship} from '../../core/account';
import {phrase} from '../../core/phrase';
import {cellReader, plainText, type Reading, Unreadable} from './cell';
import type {Column, ColumnReading, Surroundings} from './column';
import {NO_LIGHT, remarkedLevel} from './level';
import {plainNumberIn, type WrittenNumbers} from './numbers';
import {numbersWritten} from './percent';

/** Reads NPS: any value above 10 or below 0 puts the whole column on −100…100, otherwise it is 0–10; 999 is none. */
export function npsColumn(column: Column, {locale}: Surroundings): ColumnReading<Nps> {
  const {written, bare, signed} = numbersWritten(column.values, locale);
  const shares = sharesOfNps(bare, signed);
  if (shares !== null) return npsShares(column, written, shares);
  const scale = bare.some((number) => Math.abs(number - 5) > 5 && Math.abs(number) <= 100) ? 'hundred' : 'ten';
  const accepts = scale === 'ten' ? ACCEPTS_NPS_TEN : ACCEPTS_NPS_HUNDRED;
  const npsOf = (value: number): Reading<Nps> => (Math.abs(value) <= 100 ? {value, scale} : accepts);
  const read = cellReader<Nps>({
    accepts,
    number: npsOf,
    text: (text) => {
      const plain = plainNumberIn(text.replace(/\s*\/\s*10$/, ''), written);
      return plain === null || plain.percent ? accepts : npsOf(plain.number);
    },
  });
  return {read, decisions: [bare.length > 0 ? phrase(`read-nps-${scale}`) : null]};
}

/** A share in a column of NPS that holds at least as many shares as numbers: 62 %, or 0.62 where nothing exceeds 1. */
function sharesOfNps(bare: readonly number[], signed: readonly number[]): number | null {
  if (signed.length > 0 && signed.length >= bare.length) return signed[0]!;
  const fraction = bare.find((number) => !Number.isInteger(number)) ?? null;
  return bare.every((number) => Math.abs(number) <= 1) ? fraction : null;
}

/** NPS written in shares, asked about first: 62 % is 62 of −100 to 100. */
function npsShares({confirmed}: Column, written: WrittenNumbers, example: number): ColumnReading<Nps> {
  const npsOf = (share: number): Reading<Nps> =>
    Math.abs(share) <= 1 ? {value: Math.round(share * 1e4) / 100, scale: 'hundred'} : ACCEPTS_NPS_HUNDRED;
  const read = cellReader<Nps>({
    accepts: ACCEPTS_NPS_HUNDRED,
    number: npsOf,
    text: (text) => {
      const plain = plainNumberIn(text, written);
      if (plain === null) return ACCEPTS_NPS_HUNDRED;
      return npsOf(plain.percent ? plain.number / 100 : plain.number);
    },
  });
  return confirmed
    ? {read}
    : {read, question: phrase('ask-nps-shares', {share: example, nps: Math.round(example * 100)})};
}

/**
 * Reads CSAT from 1 to 5; "4.5/5" is 4.5. A column with several larger numbers or percentages is asked about: once confirmed it is
 * of 10 or 100.
 */
export function csatColumn(column: Column, {locale}: Surroundings): ColumnReading<number> {
  const {written, bare, signed} = numbersWritten(column.values, locale);
  const all = [...bare, ...signed.map((share) => share * 100)];
  const above = all.filter((number) => number > 5).length;
  const isShare = all.length > 1 && all.every((number) => number <= 1) && !all.every(Number.isInteger);
  const top = isShare || (above > 1 && above * 4 > all.length) ? scaleTop(all) : 5;
  const csatOf = (number: number): Reading<number> => {
    const score = top === 5 ? number : Math.max(1, (number * 5) / top);
    return score >= 1 && score <= 5 ? score : ACCEPTS_CSAT;
  };
  const read = cellReader<number>({
    accepts: ACCEPTS_CSAT,
    number: csatOf,
    text: (text) => {
      const share = shareIn(text);
      if (share !== null) return csatOf(share * top);
      const bare = text.replace(top === 100 ? /%$/ : /(?<=\d)\s*(?:stars?|★)$/i, '');
      const plain = plainNumberIn(bare, written);
      return plain === null || plain.percent ? ACCEPTS_CSAT : csatOf(plain.number);
    },
  });
  return top === 5 || column.confirmed ? {read} : {read, question: phrase('ask-health-scale', {top})};
}

/**
 * Reads a health score: 0–100, or a traffic light in words.
 *
 * A column that never exceeds 5 or 10, holds letters, or speaks of risk or churn is asked about first. Once confirmed
 * the highest value of the scale is the best, and so is A.
 */
export function healthColumn(column: Column, {locale}: Surroundings): ColumnReading<Health> {
  const {written, bare} = numbersWritten(column.values, locale);
  const texts = column.values.flatMap((value) => (typeof value === 'string' ? plainText(value).toUpperCase() : []));
  const letters = new Set(texts.filter((text) => LETTER.test(text)));
  const top = bare.length === 0 ? 100 : scaleTop(bare);
  const healthOf = (score: number): Reading<Health> => (score >= 0 && score <= 100 ? score : ACCEPTS_HEALTH);
  // Among scores to 100 a 0.85 may be 85.
  const ofTop = (number: number) =>
    top < 100 ? healthOf((number / top) * 100) : number > 0 && number < 1 ? ACCEPTS_HEALTH : healthOf(number);
  const initials = [...letters].map((letter) => letter[0]!);
  const trafficLetters =
    initials.every((letter) => 'RYAG'.includes(letter)) && initials.some((letter) => letter !== 'A');
  const read = cellReader<Health>({
    accepts: ACCEPTS_HEALTH,
    number: ofTop,
    text: (text) => {
      const found = remarkedLevel(text);
      if (found) return LIGHTS[found.level];
      if (NO_LIGHT.test(text)) return null;
      if (LETTER.test(text)) return (trafficLetters ? LETTER_LIGHTS : GRADES)[text[0]!.toUpperCase()]!;
      const share = shareIn(text);
      if (share !== null) return healthOf(share * 100);
      const plain = plainNumberIn(text, written);
      if (plain === null) return ACCEPTS_HEALTH;
      return plain.percent ? healthOf(plain.number) : ofTop(plain.number);
    },
  });
  if (column.confirmed) return {read};
  const isTraffic =
    trafficLetters &&
    bare.length === 0 &&
    [...letters].every((letter) => letter.length === 1) &&
    (RAG.test(column.heading) || /[RY]/.test(initials.join('')));
  if (letters.size > 0 && !isTraffic)
    return {read, question: phrase('ask-health-letters', {letters: [...letters].sort().slice(0, 6)})};
  if (column.unit.risk) return {read, question: phrase('ask-health-direction')};
  return top < 100 ? {read, question: phrase('ask-health-scale', {top})} : {read};
}

/** What a score is of the best there is: 0.9 for "9/10", "4.5 of 5". */
function shareIn(text: string): number | null {
  const [, score, best] = /^(\d+(?:[.,]\d+)?)\s*(?:\/|of|out of)\s*(5|10|100)$/i.exec(text) ?? [];
  return score === undefined ? null : Number(score.replace(',', '.')) / Number(best);
}

/** The best of a scale on which these are; what is above 100 is on none. */
function scaleTop(numbers: readonly number[]): 1 | 5 | 10 | 100 {
  const exceed = (top: number) => numbers.some((number) => number > top && number <= 100);
  if (exceed(10)) return 100;
  return exceed(5) ? 10 : exceed(1) ? 5 : 1;
}

/** Headings under which even A is a color. */
const RAG = /\br[ay]g\b/i;
const LETTER = /^[A-HRY][+-]?$/i;
const LIGHTS: Readonly<Record<Relationship, Health>> = {Healthy: 'green', OK: 'yellow', 'At-risk': 'red'};
const LETTER_LIGHTS: Readonly<Record<string, Health>> = {G: 'green', Y: 'yellow', A: 'yellow', R: 'red'};
const GRADES: Readonly<Record<string, Health>> = {
  A: 95,
  B: 80,
  C: 60,
  D: 40,
  E: 20,
  F: 10,
  G: 5,
  H: 0,
  R: 'red',
  Y: 'yellow',
};
const ACCEPTS_NPS_TEN = new Unreadable('accepts-nps-ten');
const ACCEPTS_NPS_HUNDRED = new Unreadable('accepts-nps-hundred');
const ACCEPTS_CSAT = new Unreadable('accepts-csat');
const ACCEPTS_HEALTH = new Unreadable('accepts-health');
