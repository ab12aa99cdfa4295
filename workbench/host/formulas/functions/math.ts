import {ERRORS, fail} from '../values';
import type {FormulaFunction} from './signature';

export const MATH: Readonly<Record<string, FormulaFunction>> = {
  PI: ['', () => Math.PI],
  RAND: ['', () => Math.random()],
  RANDBETWEEN: [
    'n n',
    (low: number, high: number) => Math.floor(Math.random() * (Math.floor(high) - Math.ceil(low) + 1)) + Math.ceil(low),
  ],
  POWER: ['n n', (base: number, exponent: number) => base ** exponent],
  LOG: ['n>0 n>0?', (number: number, base = 10) => steady(Math.log10(number) / Math.log10(base))],
  LOG10: ['n>0', (number: number) => Math.log10(number)],
  ATAN2: ['n n', (x: number, y: number) => (x === 0 && y === 0 ? fail(ERRORS.division()) : Math.atan2(y, x))],
  MOD: ['n n', (dividend: number, divisor: number) => dividend - nonZero(divisor) * Math.floor(dividend / divisor)],
  QUOTIENT: ['n n', (dividend: number, divisor: number) => Math.trunc(dividend / nonZero(divisor))],
  COMBIN: ['i0.. i0..', combinations],
  GCD: ['N+', (...lists: number[][]) => lists.flat().map(whole).reduce(divisorOf, 0)],
  LCM: [
    'N+',
    (...lists: number[][]) =>
      lists
        .flat()
        .map(whole)
        .reduce((one, other) => (one / divisorOf(one, other)) * other || 0),
  ],
  BITAND: ['i0.. i0..', (one: number, other: number) => Number(BigInt(one) & BigInt(other))],
  BITOR: ['i0.. i0..', (one: number, other: number) => Number(BigInt(one) | BigInt(other))],
  BITXOR: ['i0.. i0..', (one: number, other: number) => Number(BigInt(one) ^ BigInt(other))],
  ROUND: ['n i?', (number: number, places?: number) => rounded(number, places, Math.round)],
  ROUNDUP: ['n i?', (number: number, places?: number) => rounded(number, places, Math.ceil)],
  ROUNDDOWN: ['n i?', (number: number, places?: number) => rounded(number, places, Math.floor)],
  TRUNC: ['n i?', (number: number, places?: number) => rounded(number, places, Math.floor)],
  MROUND: [
    'n n',
    (number: number, factor: number) => {
      if (number * factor < 0) return fail(ERRORS.num('The number and the factor must have the same sign.'));
      return factor === 0 ? 0 : steady(rounded(number / factor, 0, Math.round) * factor);
    },
  ],
  CEILING: ['n n?', (number: number, factor = 1) => (factor === 0 ? 0 : multiple(number, factor, Math.ceil))],
  FLOOR: ['n n?', (number: number, factor = 1) => multiple(number, nonZero(factor), Math.floor)],
};

function nonZero(divisor: number): number {
  return divisor === 0 ? fail(ERRORS.division()) : divisor;
}

function combinations(all: number, chosen: number): number {
  if (chosen > all) return fail(ERRORS.num('No more can be chosen than there are.'));
  let result = 1;
  for (let at = 1; at <= Math.min(chosen, all - chosen); at++) result = (result * (all - at + 1)) / at;
  return Math.round(result);
}

function whole(number: number): number {
  return number < 0 ? fail(ERRORS.num('The number must not be negative.')) : Math.trunc(number);
}

function divisorOf(one: number, other: number): number {
  return other === 0 ? one : divisorOf(other, one % other);
}

function rounded(number: number, places = 0, way: (number: number) => number): number {
  const scaled = Number(`${steady(Math.abs(number))}e${places}`);
  return Math.sign(number) * Number(`${way(scaled)}e${-places}`);
}

function multiple(number: number, factor: number, way: (number: number) => number): number {
  if (number > 0 && factor < 0) return fail(ERRORS.num('A positive number needs a positive factor.'));
  return steady(way(steady(number / factor)) * factor);
}

/** Takes the noise of binary fractions off the last digits. */
function steady(number: number): number {
  return Number(number.toPrecision(15));
}
