import {CellError} from '../../document/cell';
import {fail, isNumber, Moment, type Scalar} from '../values';
import type {FormulaFunction} from './signature';

export const INFORMATION: Readonly<Record<string, FormulaFunction>> = {
  ISBLANK: ['e', (value: Scalar) => value === null],
  ISNUMBER: ['e', isNumber],
  ISTEXT: ['e', (value: Scalar) => typeof value === 'string'],
  ISNONTEXT: ['e', (value: Scalar) => typeof value !== 'string'],
  ISLOGICAL: ['e', (value: Scalar) => typeof value === 'boolean'],
  ISERROR: ['e', (value: Scalar) => value instanceof CellError],
  ISERR: ['e', (value: Scalar) => value instanceof CellError && value.code !== '#N/A'],
  ISNA: ['e', (value: Scalar) => value instanceof CellError && value.code === '#N/A'],
  NA: ['', () => fail('#N/A')],
  N: ['v', (value: Scalar) => (value instanceof Moment ? value.serial : typeof value === 'string' ? 0 : Number(value))],
};
