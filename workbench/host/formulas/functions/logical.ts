import {CellError} from '../../document/cell';
import {compute, lifted, type Scope, scalarOf} from '../evaluate';
import type {Node} from '../parse';
import {booleanOf, ERRORS, fail, Grid, Reference, type Scalar, Thrown, type Value} from '../values';
import {checkCount, type FormulaFunction, flat, ofScalars, ofValues} from './shapes';

export const LOGICAL: Readonly<Record<string, FormulaFunction>> = {
  IF: (args, scope) => {
    checkCount(args, 2, 3);
    const test = compute(args[0]!, scope);
    if (isMany(test, scope)) return ifEach(test, args, scope);
    return branch(booleanOf(scalarOf(test, scope)) ? args[1] : args[2], scope);
  },
  IFS: (args, scope) => {
    for (let at = 0; at + 1 < args.length; at += 2) {
      if (booleanOf(scalarOf(compute(args[at]!, scope), scope))) return compute(args[at + 1]!, scope);
    }
    return fail(ERRORS.na('No match.'));
  },
  SWITCH: (args, scope) => {
    checkCount(args, 3, 255);
    const wanted = scalarOf(compute(args[0]!, scope), scope);
    for (let at = 1; at + 1 < args.length; at += 2) {
      const each = scalarOf(compute(args[at]!, scope), scope);
      if (same(each, wanted)) return compute(args[at + 1]!, scope);
    }
    return args.length % 2 === 0 ? compute(args[args.length - 1]!, scope) : fail(ERRORS.na('No match.'));
  },
  IFERROR: (args, scope) => {
    checkCount(args, 1, 2);
    return instead(args, scope, () => true);
  },
  IFNA: (args, scope) => {
    checkCount(args, 2, 2);
    return instead(args, scope, (error) => error.code === '#N/A');
  },
  AND: ofValues(1, 255, (values, scope) => truths(values, scope).every(Boolean)),
  OR: ofValues(1, 255, (values, scope) => truths(values, scope).some(Boolean)),
  XOR: ofValues(1, 255, (values, scope) => truths(values, scope).filter(Boolean).length % 2 === 1),
  NOT: ofScalars(1, 1, ([value]) => !booleanOf(value!)),
  TRUE: ofScalars(0, 0, () => true),
  FALSE: ofScalars(0, 0, () => false),
  LET: (args, scope) => {
    if (args.length < 3 || args.length % 2 === 0)
      return fail(ERRORS.na('LET takes pairs of names and values, and a formula.'));
    const names = new Map(scope.names);
    for (let at = 0; at + 1 < args.length; at += 2) {
      const name = args[at]!;
      if (name.kind !== 'name') return fail(ERRORS.name('LET needs a name before each value.'));
      names.set(name.name.toLowerCase(), compute(args[at + 1]!, {...scope, names}));
    }
    return compute(args[args.length - 1]!, {...scope, names});
  },
};

function isMany(value: Value, scope: Scope): boolean {
  return value instanceof Grid || (scope.array && value instanceof Reference);
}

function ifEach(test: Value, args: readonly Node[], scope: Scope): Value {
  const branches = [1, 2].map((at) => (args[at] ? settled(args[at]!, scope) : false));
  return lifted([test, ...branches], {...scope, array: true}, ([truth, yes, no]) => {
    const chosen = booleanOf(truth!) ? yes! : no!;
    return chosen instanceof CellError ? fail(chosen) : chosen;
  });
}

function settled(node: Node, scope: Scope): Value {
  try {
    return compute(node, scope);
  } catch (error) {
    if (error instanceof Thrown) return error.error;
    throw error;
  }
}

function branch(node: Node | undefined, scope: Scope): Value {
  if (!node) return false;
  return compute(node, scope);
}

function instead(args: readonly Node[], scope: Scope, applies: (error: CellError) => boolean): Value {
  const value = settled(args[0]!, scope);
  const other = () => (args[1] ? compute(args[1], scope) : null);
  if (isMany(value, scope)) {
    const fallback = other();
    return lifted([value, fallback], {...scope, array: true}, ([each, otherwise]) => {
      return each instanceof CellError && applies(each) ? otherwise! : each!;
    });
  }
  const single = value instanceof CellError ? value : scalarCaught(value, scope);
  return single instanceof CellError && applies(single) ? other() : single instanceof CellError ? fail(single) : value;
}

function scalarCaught(value: Value, scope: Scope): Scalar {
  try {
    return scalarOf(value, scope);
  } catch (error) {
    if (error instanceof Thrown) return error.error;
    throw error;
  }
}

function same(one: Scalar, other: Scalar): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one.toLowerCase() === other.toLowerCase();
  return one === other;
}

function truths(values: readonly Value[], scope: Scope): boolean[] {
  const found: boolean[] = [];
  for (const value of flat(values, scope)) {
    if (value instanceof CellError) fail(value);
    if (value === null || (typeof value === 'string' && !/^(true|false)$/i.test(value))) continue;
    found.push(booleanOf(value));
  }
  return found.length > 0 ? found : fail(ERRORS.value('No values to test.'));
}
