import {ARRAYS} from './arrays';
import {DATES} from './dates';
import {INFORMATION} from './information';
import {LIBRARY} from './library';
import {LOGICAL} from './logical';
import {LOOKUP} from './lookup';
import {MATH} from './math';
import type {FormulaFunction} from './shapes';
import {TEXT} from './text';

/** Every function a formula may call; any other name shows `#NAME?`. */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = Object.assign(
  Object.create(null) as object,
  LIBRARY,
  MATH,
  LOGICAL,
  TEXT,
  DATES,
  LOOKUP,
  ARRAYS,
  INFORMATION,
);
