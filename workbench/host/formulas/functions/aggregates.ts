import {fail, isNumber, Moment, type Rows, type Scalar, serialOf, sound} from '../values';
import type {FormulaFunction} from './signature';

type Numbers = readonly (number | Moment)[];
type Test = (cell: Scalar) => boolean;

export const AGGREGATES: Readonly<Record<string, FormulaFunction>> = {
  SUM: ['M+', (...lists: Numbers[]) => total(lists.flat())],
  PRODUCT: ['N+', (...lists: number[][]) => lists.flat().reduce((product, number) => product * number, 1)],
  AVERAGE: ['M+', (...lists: Numbers[]) => average(lists.flat())],
  MAX: ['M+', (...lists: Numbers[]) => extreme(lists.flat(), 1)],
  MIN: ['M+', (...lists: Numbers[]) => extreme(lists.flat(), -1)],
  COUNT: ['V+', (...lists: Scalar[][]) => lists.flat().filter(isNumber).length],
  COUNTA: ['V+', (...lists: Scalar[][]) => lists.flat().filter((value) => value !== null).length],
  COUNTBLANK: ['V', (list: Scalar[]) => list.filter((value) => value === null || value === '').length],
  COUNTUNIQUE: [
    'V+',
    (...lists: Scalar[][]) =>
      new Set(lists.flatMap((list) => list.filter((value) => value !== null).map(identity))).size,
  ],
  SUMIF: ['G c G?', (range: Rows, test: Test, from?: Rows) => sum(numbersWhere(from ?? range, [range, test]))],
  SUMIFS: ['G G+ c+', (from: Rows, ...pairs: (Rows | Test)[]) => sum(numbersWhere(from, pairs))],
  AVERAGEIF: ['G c G?', (range: Rows, test: Test, from?: Rows) => average(numbersWhere(from ?? range, [range, test]))],
  AVERAGEIFS: ['G G+ c+', (from: Rows, ...pairs: (Rows | Test)[]) => average(numbersWhere(from, pairs))],
  MAXIFS: ['G G+ c+', (from: Rows, ...pairs: (Rows | Test)[]) => extreme(numbersWhere(from, pairs), 1)],
  MINIFS: ['G G+ c+', (from: Rows, ...pairs: (Rows | Test)[]) => extreme(numbersWhere(from, pairs), -1)],
  COUNTIF: ['G c', (range: Rows, test: Test) => cellsWhere(range, [range, test]).length],
  COUNTIFS: ['G+ c+', (...pairs: (Rows | Test)[]) => cellsWhere(pairs[0] as Rows, pairs).length],
  SUMPRODUCT: ['array G+', sumOfProducts],
  MEDIAN: ['N+', (...lists: number[][]) => quantile(lists.flat(), 0.5)],
  PERCENTILE: ['N n0..1', quantile],
  'PERCENTILE.INC': ['N n0..1', quantile],
  QUARTILE: ['N i0..4', (list: number[], quarter: number) => quantile(list, quarter / 4)],
  'QUARTILE.INC': ['N i0..4', (list: number[], quarter: number) => quantile(list, quarter / 4)],
  LARGE: ['N i', (list: number[], place: number) => nth(list, place, (one, other) => other - one)],
  SMALL: ['N i', (list: number[], place: number) => nth(list, place, (one, other) => one - other)],
  RANK: ['n N b?', rank],
  'RANK.EQ': ['n N b?', rank],
};

/** What tells two values apart, with its type. */
export function identity(value: Scalar): string {
  if (value === null) return 'blank:';
  return isNumber(value) ? `number:${serialOf(value)}` : `${typeof value}:${String(value)}`;
}

/** The cells of a range beside which every pair of a range and a test holds. */
function cellsWhere(from: Rows, pairs: readonly (Rows | Test)[]): Scalar[] {
  const ranges = pairs.filter((_, at) => at % 2 === 0) as Rows[];
  const tests = pairs.filter((_, at) => at % 2 === 1) as Test[];
  if (ranges.some((range) => range.length !== from.length || range[0]!.length !== from[0]!.length)) {
    return fail('#VALUE!', 'The ranges differ in size.');
  }
  return from.flatMap((cells, row) =>
    cells.filter((_, column) => tests.every((test, at) => test(ranges[at]![row]![column]!))),
  );
}

function numbersWhere(from: Rows, pairs: readonly (Rows | Test)[]): Numbers {
  return cellsWhere(from, pairs).filter((value): value is number | Moment => isNumber(sound(value)));
}

function sumOfProducts(...grids: Rows[]): number {
  const lists = grids.map((rows) => rows.flat().map(sound));
  const [first] = grids as [Rows];
  if (grids.some((rows) => rows.length !== first.length || rows[0]!.length !== first[0]!.length)) {
    return fail('#VALUE!', 'SUMPRODUCT needs arrays of the same size.');
  }
  const factor = (value: Scalar) => (isNumber(value) ? serialOf(value) : 0);
  return sum(lists[0]!.map((_, at) => lists.reduce((product, list) => product * factor(list[at]!), 1)));
}

function total(numbers: Numbers): Scalar {
  return likeFirst(numbers, sum(numbers));
}

function sum(numbers: Numbers): number {
  return numbers.reduce<number>((total, number) => total + serialOf(number), 0);
}

function average(numbers: Numbers): Scalar {
  if (numbers.length === 0) return fail('#DIV/0!', 'There are no numbers to average.');
  return likeFirst(numbers, sum(numbers) / numbers.length);
}

function extreme(numbers: Numbers, way: 1 | -1): Scalar {
  if (numbers.length === 0) return 0;
  return numbers.reduce((best, each) => ((serialOf(each) - serialOf(best)) * way > 0 ? each : best));
}

/** A result of dates is a date where the first of them is one. */
function likeFirst(numbers: Numbers, result: number): Scalar {
  return numbers[0] instanceof Moment ? new Moment(result, numbers[0].format) : result;
}

function quantile(numbers: readonly number[], share: number): number {
  if (numbers.length === 0) return fail('#NUM!', 'There is no number.');
  const sorted = [...numbers].sort((one, other) => one - other);
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return below + (above - below) * (place % 1);
}

function nth(numbers: readonly number[], place: number, order: (one: number, other: number) => number): number {
  return [...numbers].sort(order)[place - 1] ?? fail('#NUM!', 'There is no such place in the list.');
}

function rank(number: number, numbers: readonly number[], isAscending = false): number {
  if (!numbers.includes(number)) return fail('#N/A', 'The value is not in the list.');
  return 1 + numbers.filter((each) => (isAscending ? each < number : each > number)).length;
}
