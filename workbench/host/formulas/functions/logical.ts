import {CellError} from '../../document/cell';
import {compute, gridOf, isMany, lifted, type Scope, scalarOf, settled, thrown} from '../evaluate';
import type {Node} from '../parse';
import {booleanOf, fail, type Scalar, type Value} from '../values';
import type {FormulaFunction, LazyFunction} from './signature';

export const LOGICAL: Readonly<Record<string, FormulaFunction>> = {
  AND: ['V+', (...lists: Scalar[][]) => truths(lists).every(Boolean)],
  OR: ['V+', (...lists: Scalar[][]) => truths(lists).some(Boolean)],
  XOR: ['V+', (...lists: Scalar[][]) => truths(lists).filter(Boolean).length % 2 === 1],
  NOT: ['b', (value: boolean) => !value],
  TRUE: ['', () => true],
  FALSE: ['', () => false],
};

/** Functions that evaluate only the arguments they need, or evaluate them in another scope. */
export const LAZY: Readonly<Record<string, LazyFunction>> = {
  IF: [[2, 3], ([test, yes, no], scope) => decided(test!, yes!, no, scope)],
  IFS: [
    [2, 254, 2],
    ([test, yes, ...rest], scope) =>
      decided(test!, yes!, rest.length > 0 ? {kind: 'call', name: 'IFS', args: rest} : NO_MATCH, scope),
  ],
  SWITCH: [
    [3, 255],
    ([value, wanted, yes, ...rest], scope) => {
      const others: Node = {kind: 'call', name: 'SWITCH', args: [value!, ...rest]};
      const test: Node = {kind: 'binary', operator: '=', left: value!, right: wanted!};
      return decided(test, yes!, rest.length > 1 ? others : (rest[0] ?? NO_MATCH), scope);
    },
  ],
  CHOOSE: [
    [2, 30],
    ([place, first, ...rest], scope) => {
      const before: Node = {kind: 'binary', operator: '-', left: place!, right: ONE};
      const whole: Node = {kind: 'call', name: 'TRUNC', args: [place!]};
      const others: Node = {kind: 'call', name: 'CHOOSE', args: [before, ...rest]};
      const test: Node = {kind: 'binary', operator: '=', left: whole, right: ONE};
      return decided(test, first!, rest.length > 0 ? others : NO_PLACE, scope);
    },
  ],
  IFERROR: [[1, 2], (args, scope) => instead(args, scope, () => true)],
  IFNA: [[2, 2], (args, scope) => instead(args, scope, (error) => error.code === '#N/A')],
  LET: [
    [3, 255, 2],
    (args, scope) => {
      const names = new Map(scope.names);
      for (let at = 0; at + 1 < args.length; at += 2) {
        const name = args[at]!;
        if (name.kind !== 'name') return fail('#NAME?', 'LET needs a name before each value.');
        names.set(name.name.toLowerCase(), compute(args[at + 1]!, {...scope, names}));
      }
      return compute(args[args.length - 1]!, {...scope, names});
    },
  ],
  ARRAYFORMULA: [
    [1, 1],
    ([formula], scope) => {
      const inner = {...scope, array: true};
      const value = compute(formula!, inner);
      return isMany(value, inner) ? gridOf(value, inner) : value;
    },
  ],
};

const ONE: Node = {kind: 'value', value: 1};
const NO_MATCH: Node = {kind: 'error', code: '#N/A'};
const NO_PLACE: Node = {kind: 'error', code: '#NUM!'};

/** The one branch or the other; of many tests, cell by cell. */
function decided(test: Node, yes: Node, no: Node | undefined, scope: Scope): Value {
  const truth = compute(test, scope);
  if (!isMany(truth, scope)) {
    const chosen = booleanOf(scalarOf(truth, scope)) ? yes : no;
    return chosen ? compute(chosen, scope) : false;
  }
  const branches = [yes, no].map((branch) => (branch ? settled(branch, scope) : false));
  return lifted([truth, ...branches], {...scope, array: true}, ([each, one, other]) =>
    booleanOf(each!) ? one! : other!,
  );
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
