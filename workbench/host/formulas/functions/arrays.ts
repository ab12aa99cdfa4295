import {booleanOf, compare, fail, type Rows, type Scalar} from '../values';
import {identity} from './aggregates';
import {transposed} from './lookup';
import type {FormulaFunction} from './signature';

/** Functions that give or take whole blocks; what each takes is a signature as `signature.ts` reads it. */
export const ARRAYS: Readonly<Record<string, FormulaFunction>> = {
  FILTER: ['array G G+', filter],
  SORT: ['array G G* b*', sort],
  UNIQUE: ['array G b? b?', unique],
  TRANSPOSE: ['array G', transposed],
  SEQUENCE: [
    'array i1.. i1..? n? n?',
    (height: number, width = 1, start = 1, step = 1) =>
      Array.from({length: height}, (_, row) =>
        Array.from({length: width}, (_, column) => start + (row * width + column) * step),
      ),
  ],
};

/** The conditions are columns beside the rows, or rows above the columns. */
function filter(rows: Rows, ...conditions: Rows[]): Rows {
  if (conditions[0]!.length === 1 && (rows.length > 1 || conditions[0]![0]!.length > 1)) {
    return transposed(filter(transposed(rows), ...conditions.map(transposed)));
  }
  if (conditions.some((lines) => lines.length !== rows.length || lines[0]!.length !== 1)) {
    return fail('#N/A', 'FILTER has mismatched range sizes.');
  }
  return notEmpty(
    rows.filter((_, row) => conditions.every((lines) => isTrue(lines[row]![0]!))),
    'FILTER',
  );
}

function sort(rows: Rows, ...keys: (Rows | boolean)[]): Rows {
  const orders = Array.from({length: Math.max(1, Math.ceil(keys.length / 2))}, (_, at) => ({
    values: keyOf(rows, keys[at * 2] as Rows | undefined),
    way: keys[at * 2 + 1] === false ? -1 : 1,
  }));
  const order = (one: number, other: number) => {
    for (const {values, way} of orders) {
      const result = blanksLast(values[one]!, values[other]!) ?? compare(values[one]!, values[other]!) * way;
      if (result !== 0) return result;
    }
    return one - other;
  };
  return [...rows.keys()].sort(order).map((row) => rows[row]!);
}

function blanksLast(one: Scalar, other: Scalar): number | null {
  if (one !== null && other !== null) return null;
  return Number(one === null) - Number(other === null);
}

/** A key is a column of its own, or the number of one. */
function keyOf(rows: Rows, key: Rows = [[1]]): readonly Scalar[] {
  if (key[0]!.length > 1) return fail('#VALUE!', 'SORT sorts by single columns.');
  if (key.length === rows.length && rows.length > 1) return key.map((row) => row[0]!);
  const column = Number(key[0]![0]);
  if (key.length > 1 || !rows[0] || !(column >= 1 && column <= rows[0].length))
    return fail('#VALUE!', 'SORT has no such column.');
  return rows.map((row) => row[Math.trunc(column) - 1]!);
}

function unique(rows: Rows, byColumn = false, once = false): Rows {
  if (byColumn) return transposed(unique(transposed(rows), false, once));
  const keys = rows.map((row) => row.map(identity).join('|'));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const first = new Map(keys.map((key, row) => [key, row] as const).reverse());
  const isKept = (key: string, row: number) => (once ? counts.get(key) === 1 : first.get(key) === row);
  return notEmpty(
    rows.filter((_, row) => isKept(keys[row]!, row)),
    'UNIQUE',
  );
}

function notEmpty(rows: Rows, name: string): Rows {
  return rows.length > 0 ? rows : fail('#N/A', `No matches are found in ${name} evaluation.`);
}

function isTrue(value: Scalar): boolean {
  return typeof value !== 'string' && booleanOf(value);
}
