import type {Scope} from '../evaluate';
import type {Node} from '../parse';
import {fail, type Value} from '../values';
import {AGGREGATES} from './aggregates';
import {ARRAYS} from './arrays';
import {DATES} from './dates';
import {INFORMATION} from './information';
import {LAMBDAS} from './lambdas';
import {BORROWED, borrowed} from './library';
import {LAZY, LOGICAL} from './logical';
import {LOOKUP} from './lookup';
import {MATH} from './math';
import {apply, checkCount, type FormulaFunction} from './signature';
import {TEXT} from './text';

/** Calls a function of all spreadsheets by its name in capitals; `undefined` when there is none of that name. */
export function callFunction(name: string, args: readonly Node[], scope: Scope): Value | undefined {
  const lazy = LAZY[name] ?? LAMBDAS[name];
  if (lazy) {
    const [counts, operation] = lazy;
    checkCount(args, ...counts);
    return operation(args, scope);
  }
  if (ELSEWHERE.has(name)) return fail('#NAME?', `${name} isn't part of this trial. In Google Sheets it works.`);
  const known = OWN[name] ?? borrowed(name);
  return known && apply(known, args, scope);
}

const OWN: Readonly<Record<string, FormulaFunction>> = {
  ...AGGREGATES,
  ...ARRAYS,
  ...DATES,
  ...INFORMATION,
  ...LOGICAL,
  ...LOOKUP,
  ...MATH,
  ...TEXT,
};

/** Functions that draw, fetch or ask Google: nothing here could stand in for them. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  'QUERY SPARKLINE IMAGE IMPORTRANGE IMPORTDATA IMPORTHTML IMPORTXML IMPORTFEED GOOGLEFINANCE GOOGLETRANSLATE DETECTLANGUAGE GETPIVOTDATA'.split(
    ' ',
  ),
);

/** Every function that formulas can call here. */
export const FUNCTION_NAMES: readonly string[] = [
  ...Object.keys({...LAZY, ...LAMBDAS, ...OWN}),
  ...Object.values(BORROWED).flatMap((names) => names.split(/\s+/).map((entry) => entry.split('=')[0]!)),
].sort();
