import {getOrCreate} from '../../document/get-or-create';
import {compute, gridOf, isMany, lifted, type Scope, scalarOf, settled, thrown} from '../evaluate';
import type {Node} from '../parse';
import {
  booleanOf,
  fail,
  finite,
  Grid,
  isNumber,
  Moment,
  numberOf,
  Reference,
  type Scalar,
  serialOf,
  sound,
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
 * `?` may be missing; `~` too, but an empty place between separators is a blank; neighbors with `+` come once or more, in
 * turns, with `*` any number of times. The word `array` evaluates as in ARRAYFORMULA, `@` passes the scope, and with `date`
 * the result is a date.
 */
export type FormulaFunction = readonly [signature: string, operation: (...args: never[]) => unknown];

/** A function that evaluates its arguments itself, with how many it takes: at least, at most, and how many more at a time. */
export type LazyFunction = readonly [
  counts: readonly [least: number, most: number, period?: number],
  operation: (args: readonly Node[], scope: Scope) => Value,
];

/** Calls a function with the arguments its signature asks for. */
export function apply([text, operation]: FormulaFunction, args: readonly Node[], outer: Scope): Value {
  const signature = getOrCreate(signatures, text, () => readSignature(text));
  checkCount(args, signature.least, signature.most, signature.period);
  const scope = signature.isArray ? {...outer, array: true} : outer;
  const given = args.map((arg, at) => {
    const parameter = signature.parameterAt(at);
    const value = valueFor(parameter, arg, scope);
    return {parameter, isSingle: value !== undefined && parameter.kind >= 'a', value};
  });
  const wholes = given.map(({isSingle, parameter, value}) => (isSingle ? value : taken(parameter, value, scope)));
  const singles = given.flatMap(({isSingle, value}) => (isSingle ? [value!] : []));
  return lifted(singles, scope, (scalars) => {
    let next = 0;
    const all = given.map(({isSingle, parameter}, at) =>
      isSingle ? taken(parameter, scalars[next++], scope) : wholes[at],
    );
    const result = operation(...([...(signature.takesScope ? [scope] : []), ...paired(all)] as never[]));
    if (typeof result === 'number') return signature.isDate ? dateOf(result, scope) : finite(result);
    return Array.isArray(result) ? new Grid(result) : (result as Value);
  });
}

/** @throws {Thrown} when too few or too many arguments were given, or one without its neighbor */
export function checkCount(args: readonly unknown[], least: number, most: number, period = 1): void {
  if (args.length >= least && args.length <= most && (args.length - least) % period === 0) return;
  const expected = least === most ? least : `between ${least} and ${most}`;
  fail('#N/A', `Wrong number of arguments. Expected ${expected} arguments, but got ${args.length} arguments.`);
}

interface Parameter {
  readonly kind: string;
  readonly mark: string;
  isOutside(number: number): boolean;
}

type Signature = ReturnType<typeof readSignature>;

const signatures = new Map<string, Signature>();

function readSignature(text: string) {
  const words = text.split(' ').filter((word) => word !== '');
  const parameters = words.filter((word) => !/^(?:array|date|@)$/.test(word)).map(parameterOf);
  const repeated = parameters.filter(({mark}) => mark === '+' || mark === '*');
  const once = parameters.length - repeated.length;
  return {
    isArray: words.includes('array'),
    isDate: words.includes('date'),
    takesScope: words.includes('@'),
    least: parameters.filter(({mark}) => mark === '' || mark === '+').length,
    most: repeated.length > 0 ? 255 : once,
    period: repeated[0]?.mark === '+' ? repeated.length : 1,
    parameterAt: (at: number) => (at < once ? parameters[at]! : repeated[(at - once) % repeated.length]!),
  };
}

function parameterOf(word: string): Parameter {
  const [, kind, above, from, between, to, mark] = /^(\w)(>?)(-?\d*)(\.\.|<)?(\d*)([?~+*]?)$/.exec(word)!;
  const [low, high] = [from ? Number(from) : -Infinity, to ? Number(to) : Infinity];
  const isOpen = above === '>' || between === '<';
  const isOutside = (number: number) =>
    number < low || number > high || (isOpen && (number === low || number === high));
  return {kind: kind!, mark: mark!, isOutside};
}

/** What a parameter evaluates its argument to; `undefined` when it is left out. */
function valueFor({kind, mark}: Parameter, arg: Node, scope: Scope): Value | undefined {
  if (arg.kind === 'omitted' && mark === '?') return undefined;
  if (kind === 'V') return settled(arg, scope);
  if (kind !== 'e') return compute(arg, scope);
  const value = settled(arg, scope);
  return isMany(value, scope) ? value : thrown(() => scalarOf(value, scope));
}

function taken({kind, isOutside}: Parameter, value: Value | undefined, scope: Scope): unknown {
  if (value === undefined) return undefined;
  const result = TAKERS[kind]!(value as never, scope);
  const wrong = [result].flat().find((each) => typeof each === 'number' && isOutside(each));
  if (wrong !== undefined) fail('#NUM!', `The number ${wrong} is out of range.`);
  return result;
}

const TAKERS: Readonly<Record<string, (value: never, scope: Scope) => unknown>> = {
  n: (value: Scalar, {sheet}) => numberOf(value, sheet.workbook),
  i: (value: Scalar, {sheet}) => Math.trunc(numberOf(value, sheet.workbook)),
  t: (value: Scalar, {sheet}) => textOf(value, sheet.workbook),
  b: (value: Scalar) => booleanOf(value),
  v: (value: Scalar) => sound(value),
  e: (value: Scalar) => value,
  c: (value: Scalar, {sheet}) => criterion(value, sheet.workbook),
  N: (value: Value, scope) => numbersOf(value, scope).map(serialOf),
  M: (value: Value, scope) => numbersOf(value, scope),
  P: (value: Value, scope) => new Pairs(gridOf(value, scope).rows.flat()),
  V: (value: Value, scope) => gridOf(value, scope).rows.flat(),
  T: (value: Value, scope) =>
    gridOf(value, scope)
      .rows.flat()
      .map((each) => textOf(each, scope.sheet.workbook)),
  G: (value: Value, scope) => gridOf(value, scope).rows,
  R: (value: Value) => value,
};

/** Day 2,958,465 is the end of 9999, the last one a spreadsheet knows. */
function dateOf(serial: number, {sheet}: Scope): Moment {
  if (serial >= 0 && serial < 2_958_466) return new Moment(serial, sheet.workbook.locale.dateFormat);
  return fail('#NUM!', 'The date is out of range.');
}

/** The numbers an aggregate works on: of a range only its numbers, of a single value what can be read as one. */
function numbersOf(value: Value, scope: Scope): (number | Moment)[] {
  if (value instanceof Reference || value instanceof Grid) {
    return gridOf(value, scope).rows.flatMap((row) => row.map(sound).filter(isNumber));
  }
  if (value === null) return [];
  return [value instanceof Moment ? value : numberOf(value, scope.sheet.workbook)];
}

/** Values of which {@link paired} leaves those that are numbers in all the ranges. */
class Pairs {
  constructor(readonly values: readonly Scalar[]) {}
}

function paired(args: readonly unknown[]): readonly unknown[] {
  const lists = args.filter((arg) => arg instanceof Pairs).map(({values}) => values.map(sound));
  if (lists.some((list) => list.length !== lists[0]!.length)) return fail('#N/A', 'The ranges differ in size.');
  const isWhole = (_: unknown, at: number) => lists.every((list) => isNumber(list[at]!));
  return args.map((arg) =>
    arg instanceof Pairs ? arg.values.filter(isWhole).map((value) => serialOf(value as number)) : arg,
  );
}
