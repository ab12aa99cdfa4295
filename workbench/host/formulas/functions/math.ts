import {fail} from '../values';
import type {FormulaFunction} from './signature';

export const MATH: Readonly<Record<string, FormulaFunction>> = {
  PI: ['', () => Math.PI],
  RAND: ['', () => Math.random()],
  RANDBETWEEN: ['n n', (low: number, high: number) => between(Math.ceil(low), Math.floor(high))],
  POWER: ['n n', (base: number, exponent: number) => base ** exponent],
  LOG: ['n>0 n>0?', (number: number, base = 10) => steady(Math.log10(number) / Math.log10(base))],
  LOG10: ['n>0', (number: number) => Math.log10(number)],
  ATAN2: ['n n', (x: number, y: number) => (x === 0 && y === 0 ? fail('#DIV/0!') : Math.atan2(y, x))],
  MOD: ['n n', (number: number, divisor: number) => number - nonZero(divisor) * Math.floor(number / divisor)],
  QUOTIENT: ['n n', (number: number, divisor: number) => Math.trunc(number / nonZero(divisor))],
  COMBIN: ['i0.. i0..', combinations],
  'BINOM.DIST': ['i0.. i0.. n0..1 b', binomial],
  BITAND: ['i0.. i0..', (one: number, other: number) => Number(BigInt(one) & BigInt(other))],
  BITOR: ['i0.. i0..', (one: number, other: number) => Number(BigInt(one) | BigInt(other))],
  BITXOR: ['i0.. i0..', (one: number, other: number) => Number(BigInt(one) ^ BigInt(other))],
  ROUND: ['n i?', (number: number, places?: number) => rounded(number, places, Math.round)],
  ROUNDUP: ['n i?', (number: number, places?: number) => rounded(number, places, Math.ceil)],
  ROUNDDOWN: ['n i?', (number: number, places?: number) => rounded(number, places, Math.floor)],
  TRUNC: ['n i?', (number: number, places?: number) => rounded(number, places, Math.floor)],
  MROUND: [
    'n n',
    (number: number, factor: number) =>
      factor === 0 ? 0 : multiple(number, number * factor < 0 ? fail('#NUM!') : factor, Math.round),
  ],
  CEILING: ['n n?', (number: number, factor = 1) => (factor === 0 ? 0 : multiple(number, factor, Math.ceil))],
  FLOOR: ['n n?', (number: number, factor = 1) => multiple(number, nonZero(factor), Math.floor)],
};

function between(low: number, high: number): number {
  if (low > high) return fail('#NUM!', 'RANDBETWEEN needs the lower number first.');
  return low + Math.floor(Math.random() * (high - low + 1));
}

function nonZero(divisor: number): number {
  return divisor === 0 ? fail('#DIV/0!', 'Division by zero.') : divisor;
}

function combinations(all: number, chosen: number): number {
  if (chosen > all) return fail('#NUM!', 'No more can be chosen than there are.');
  let result = 1;
  for (let at = 1; at <= Math.min(chosen, all - chosen); at++) result = (result * (all - at + 1)) / at;
  return Math.round(result);
}

function binomial(hits: number, trials: number, chance: number, isCumulative: boolean): number {
  let sum = 0;
  for (let at = isCumulative ? 0 : hits; at <= hits; at++) {
    sum += combinations(trials, at) * chance ** at * (1 - chance) ** (trials - at);
  }
  return sum;
}

/** Rounds the number without its sign. */
function rounded(number: number, places = 0, way: (number: number) => number): number {
  const scale = 10 ** places;
  return Math.sign(number) * steady(way(steady(Math.abs(number) * scale)) / scale);
}

function multiple(number: number, factor: number, way: (number: number) => number): number {
  if (number > 0 && factor < 0) return fail('#NUM!', 'A positive number needs a positive factor.');
  return steady(way(steady(number / factor)) * factor);
}

/** Takes the noise of binary fractions off the last digits. */
function steady(number: number): number {
  return Number(number.toPrecision(15));
}
