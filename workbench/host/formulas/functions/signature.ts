import {CellError} from '../../document/cell';
import {compute, gridOf, isMany, lifted, type Scope, scalarOf, settled, thrown} from '../evaluate';
import type {Node} from '../parse';
import {
  booleanOf,
  ERRORS,
  fail,
  finite,
  Grid,
  isNumber,
  Moment,
  numberOf,
  Reference,
  type Scalar,
  serialOf,
  textOf,
  type Value,
} from '../values';
import {criterion} from './criteria';

/**
 * A function of formulas: its signature says how arguments are taken, one letter for each. Small letters take single
 * values, and in arrays the function is applied to each of them; capitals take whole ranges.
 *
 * - `n` a number, `i` a whole number; `n>0`, `i1..`, `n0..1`, `n0<1` (between them) are `#NUM!` outside these bounds
 * - `t` a text, `b` TRUE or FALSE, `v` any value but an error, `e` any value, `c` the criterion of SUMIF
 * - `N` the numbers of a range, `M` the same with dates as dates, `P` the numbers of ranges paired cell by cell
 * - `V` all values of a range in a line, `T` the same as texts, `G` its rows, `R` the range or array itself
 *
 * `?` may be missing; `~` too, but an empty place between separators is a blank; neighbours with `+` come once or more, in
 * turns, with `*` any number of times. A first word `array` evaluates as in ARRAYFORMULA, `@` passes the scope.
 */
export type FormulaFunction = readonly [signature: string, operation: (...args: never[]) => unknown];

/** Calls a function with the arguments its signature asks for. */
export function apply([text, operation]: FormulaFunction, args: readonly Node[], outer: Scope): Value {
  const signature = signatureOf(text);
  checkCount(args, signature.least, signature.most, signature.period);
  const scope = signature.isArray ? {...outer, array: true} : outer;
  const parameters = args.map((_, at) => signature.parameterAt(at));
  const values = args.map((arg, at) => given(arg, parameters[at]!, scope));
  const singles = values.flatMap((value, at) => (parameters[at]!.isSingle && value !== undefined ? [at] : []));
  return lifted(
    singles.map((at) => values[at]!),
    scope,
    (scalars) => {
      const all = [...values];
      singles.forEach((at, index) => {
        all[at] = scalars[index]!;
      });
      const taken = paired(all.map((value, at) => (value === undefined ? value : parameters[at]!.take(value, scope))));
      return resultOf(operation(...([...(signature.takesScope ? [scope] : []), ...taken] as never[])));
    },
  );
}

/** @throws {Thrown} when too few or too many arguments were given, or one without its neighbour */
export function checkCount(args: readonly unknown[], least: number, most: number, period = 1): void {
  if (args.length >= least && args.length <= most && (args.length - least) % period === 0) return;
  const expected = least === most ? least : `between ${least} and ${most}`;
  fail(ERRORS.na(`Wrong number of arguments. Expected ${expected} arguments, but got ${args.length} arguments.`));
}

interface Parameter {
  readonly kind: string;
  readonly isSingle: boolean;
  readonly mark: string;
  take(value: Value, scope: Scope): unknown;
}

interface Signature {
  readonly isArray: boolean;
  readonly takesScope: boolean;
  readonly least: number;
  readonly most: number;
  readonly period: number;
  parameterAt(at: number): Parameter;
}

const MOST_ARGUMENTS = 255;
const signatures = new Map<string, Signature>();

function signatureOf(text: string): Signature {
  let signature = signatures.get(text);
  if (!signature) {
    signature = readSignature(text);
    signatures.set(text, signature);
  }
  return signature;
}

function readSignature(text: string): Signature {
  const words = text.split(' ').filter((word) => word !== '');
  const parameters = words.filter((word) => word !== 'array' && word !== '@').map(parameterOf);
  const repeated = parameters.filter(({mark}) => mark === '+' || mark === '*');
  const once = parameters.length - repeated.length;
  return {
    isArray: words.includes('array'),
    takesScope: words.includes('@'),
    least: parameters.filter(({mark}) => mark === '' || mark === '+').length,
    most: repeated.length > 0 ? MOST_ARGUMENTS : once,
    period: repeated[0]?.mark === '+' ? repeated.length : 1,
    parameterAt: (at) => (at < once ? parameters[at]! : repeated[(at - once) % repeated.length]!),
  };
}

function parameterOf(word: string): Parameter {
  const [, kind, above, from, between, to, mark] = /^(\w)(>?)(-?\d*)(\.\.|<)?(\d*)([?~+*]?)$/.exec(word)!;
  const take = TAKERS[kind!]!;
  const [low, high] = [from ? Number(from) : -Infinity, to ? Number(to) : Infinity];
  const isInside = (number: number) =>
    above || between === '<' ? low < number && number < high : low <= number && number <= high;
  return {
    kind: kind!,
    isSingle: kind! >= 'a',
    mark: mark!,
    take: !from
      ? take
      : (value, scope) => {
          const number = take(value as never, scope) as number;
          return isInside(number) ? number : fail(ERRORS.num(`The number ${number} is out of range.`));
        },
  };
}

/** The cells that {@link paired} leaves only where all of them are numbers. */
class Pairs {
  constructor(readonly values: readonly Scalar[]) {}
}

const TAKERS: Readonly<Record<string, (value: never, scope: Scope) => unknown>> = {
  n: (value: Scalar, {sheet}) => numberOf(value, sheet.workbook),
  i: (value: Scalar, {sheet}) => Math.trunc(numberOf(value, sheet.workbook)),
  t: (value: Scalar, {sheet}) => textOf(value, sheet.workbook),
  b: (value: Scalar) => booleanOf(value),
  v: (value: Scalar) => (value instanceof CellError ? fail(value) : value),
  e: (value: Scalar) => value,
  c: (value: Scalar, {sheet}) => criterion(value, sheet.workbook),
  N: (value: Value, scope) => numbersOf(value, scope).map(serialOf),
  M: (value: Value, scope) => numbersOf(value, scope),
  P: (value: Value, scope) => new Pairs(gridOf(value, scope).rows.flat()),
  V: (value: Value, scope) => gridOf(value, scope).rows.flat(),
  T: (value: Value, scope) =>
    gridOf(value, scope).rows.flatMap((row) => row.map((each) => textOf(each, scope.sheet.workbook))),
  G: (value: Value, scope) => gridOf(value, scope).rows,
  R: (value: Value) => value,
};

function given(arg: Node, {kind, mark}: Parameter, scope: Scope): Value | undefined {
  if (arg.kind === 'omitted' && mark === '?') return undefined;
  if (kind === 'V') return settled(arg, scope);
  if (kind !== 'e') return compute(arg, scope);
  const value = settled(arg, scope);
  return isMany(value, scope) ? value : thrown(() => scalarOf(value, scope));
}

/** The numbers an aggregate works on: of a range only its numbers, of a single value what can be read as one. */
function numbersOf(value: Value, scope: Scope): (number | Moment)[] {
  if (!(value instanceof Reference || value instanceof Grid)) {
    if (value === null) return [];
    return [value instanceof Moment ? value : numberOf(value, scope.sheet.workbook)];
  }
  return gridOf(value, scope).rows.flatMap((row) =>
    row.filter((cell) => (cell instanceof CellError ? fail(cell) : isNumber(cell))),
  ) as (number | Moment)[];
}

function paired(args: readonly unknown[]): unknown[] {
  const lists = args.filter((arg) => arg instanceof Pairs).map(({values}) => values);
  if (lists.length === 0) return [...args];
  if (lists.some((list) => list.length !== lists[0]!.length)) return fail(ERRORS.na('The ranges differ in size.'));
  const failed = lists.flat().find((value) => value instanceof CellError);
  if (failed) fail(failed);
  const isWhole = (_: unknown, at: number) => lists.every((list) => isNumber(list[at]!));
  return args.map((arg) =>
    arg instanceof Pairs ? arg.values.filter(isWhole).map((value) => serialOf(value as number)) : arg,
  );
}

function resultOf(result: unknown): Value {
  if (typeof result === 'number') return finite(result);
  return Array.isArray(result) ? new Grid(result) : (result as Value);
}
