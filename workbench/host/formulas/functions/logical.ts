import {CellError} from '../../document/cell';
import {compute, gridOf, isMany, lifted, type Scope, scalarOf, settled, thrown} from '../evaluate';
import type {Node} from '../parse';
import {booleanOf, fail, numberOf, type Scalar, type Value} from '../values';
import {equals} from './criteria';
import {checkCount, type FormulaFunction} from './signature';

export const LOGICAL: Readonly<Record<string, FormulaFunction>> = {
  AND: ['V+', (...lists: Scalar[][]) => truths(lists).every(Boolean)],
  OR: ['V+', (...lists: Scalar[][]) => truths(lists).some(Boolean)],
  XOR: ['V+', (...lists: Scalar[][]) => truths(lists).filter(Boolean).length % 2 === 1],
  NOT: ['b', (value: boolean) => !value],
  TRUE: ['', () => true],
  FALSE: ['', () => false],
};

/** Functions that evaluate only the arguments they need, or evaluate them in another scope. */
export const LAZY: Readonly<Record<string, (args: readonly Node[], scope: Scope) => Value>> = {
  IF: (args, scope) => {
    checkCount(args, 2, 3);
    const test = compute(args[0]!, scope);
    if (isMany(test, scope)) return ifEach(test, args, scope);
    const chosen = args[booleanOf(scalarOf(test, scope)) ? 1 : 2];
    return chosen ? compute(chosen, scope) : false;
  },
  IFS: (args, scope) => {
    checkCount(args, 2, 254, 2);
    for (let at = 0; at < args.length; at += 2) {
      if (booleanOf(scalarOf(compute(args[at]!, scope), scope))) return compute(args[at + 1]!, scope);
    }
    return fail('#N/A', 'No match.');
  },
  SWITCH: (args, scope) => {
    checkCount(args, 3, 255);
    const wanted = scalarOf(compute(args[0]!, scope), scope);
    for (let at = 1; at + 1 < args.length; at += 2) {
      if (equals(scalarOf(compute(args[at]!, scope), scope), wanted)) return compute(args[at + 1]!, scope);
    }
    return args.length % 2 === 0 ? compute(args[args.length - 1]!, scope) : fail('#N/A', 'No match.');
  },
  CHOOSE: (args, scope) => {
    checkCount(args, 2, 30);
    const at = Math.trunc(numberOf(scalarOf(compute(args[0]!, scope), scope), scope.sheet.workbook));
    return at > 0 && args[at] ? compute(args[at], scope) : fail('#NUM!', 'CHOOSE has no such value.');
  },
  IFERROR: (args, scope) => {
    checkCount(args, 1, 2);
    return instead(args, scope, () => true);
  },
  IFNA: (args, scope) => {
    checkCount(args, 2, 2);
    return instead(args, scope, (error) => error.code === '#N/A');
  },
  LET: (args, scope) => {
    checkCount(args, 3, 255, 2);
    const names = new Map(scope.names);
    for (let at = 0; at + 1 < args.length; at += 2) {
      const name = args[at]!;
      if (name.kind !== 'name') return fail('#NAME?', 'LET needs a name before each value.');
      names.set(name.name.toLowerCase(), compute(args[at + 1]!, {...scope, names}));
    }
    return compute(args[args.length - 1]!, {...scope, names});
  },
  ARRAYFORMULA: (args, scope) => {
    checkCount(args, 1, 1);
    const inner = {...scope, array: true};
    const value = compute(args[0]!, inner);
    return isMany(value, inner) ? gridOf(value, inner) : value;
  },
};

function ifEach(test: Value, args: readonly Node[], scope: Scope): Value {
  const branches = [1, 2].map((at) => (args[at] ? settled(args[at], scope) : false));
  return lifted([test, ...branches], {...scope, array: true}, ([truth, yes, no]) => (booleanOf(truth!) ? yes! : no!));
}

function instead(args: readonly Node[], scope: Scope, applies: (error: CellError) => boolean): Value {
  const value = settled(args[0]!, scope);
  const other = () => (args[1] ? compute(args[1], scope) : null);
  const orOther = (each: Scalar, otherwise: () => Value) =>
    each instanceof CellError && applies(each) ? otherwise() : each;
  if (!isMany(value, scope)) {
    const single = thrown(() => scalarOf(value, scope));
    return single instanceof CellError ? orOther(single, other) : value;
  }
  return lifted([value, other()], {...scope, array: true}, ([each, otherwise]) => orOther(each!, () => otherwise!));
}

/** Blanks and words say nothing. */
function truths(lists: readonly (readonly Scalar[])[]): boolean[] {
  const said = lists
    .flat()
    .filter((value) => value !== null && !(typeof value === 'string' && !/^(?:true|false)$/i.test(value)));
  return said.length > 0 ? said.map(booleanOf) : fail('#VALUE!', 'No values to test.');
}
