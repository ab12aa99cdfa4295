import type {Scope} from '../evaluate';
import type {Node} from '../parse';
import type {Value} from '../values';
import {AGGREGATES} from './aggregates';
import {ARRAYS} from './arrays';
import {DATES} from './dates';
import {INFORMATION} from './information';
import {borrowed} from './library';
import {LAZY, LOGICAL} from './logical';
import {LOOKUP} from './lookup';
import {MATH} from './math';
import {apply, type FormulaFunction} from './signature';
import {TEXT} from './text';

/** Calls a function of all spreadsheets by its name in capitals; `undefined` when there is none of that name. */
export function callFunction(name: string, args: readonly Node[], scope: Scope): Value | undefined {
  const lazy = LAZY[name];
  if (lazy) return lazy(args, scope);
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
