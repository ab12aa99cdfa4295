import {caught} from '../core/caught';
import {type Phrase, phrase} from '../core/phrase';
import {isBlank, smallText} from '../intake/readers/cell';
import {say, type Words} from '../playbook/say';
import {argumentWords} from '../playbook/words/arguments';

/** What a custom function is given for one argument: a value, or a range as rows of values. */
export type Argument = unknown;

/** A wrong argument: what it says and what is accepted. */
export class WrongArgument extends Error {
  constructor(
    readonly reason: Phrase,
    words: Words = argumentWords(),
  ) {
    super(say(reason, words));
  }
}

/**
 * Applies a calculation to arguments that are values or ranges: values count for every cell of the ranges.
 *
 * A cell whose range arguments are all blank gives a blank, whatever the values. In a range a wrong cell shows a short
 * message; without any range a wrong argument throws it.
 *
 * @returns a value, or rows of values in the ranges' shape
 * @throws WrongArgument when ranges differ in shape, or a value among values is wrong
 */
export function broadcast(args: readonly Argument[], calculate: (...values: unknown[]) => unknown): unknown {
  const ranges = args.filter(isRange);
  const [first] = ranges;
  if (first === undefined) return calculate(...args);
  const [rows, columns] = shapeOf(ranges);
  return Array.from({length: rows}, (_, row) =>
    Array.from({length: columns}, (_, column) => {
      if (ranges.every((range) => isBlank(cellOf(range, row, column)))) return '';
      const values = args.map((arg) => (isRange(arg) ? cellOf(arg, row, column) : arg));
      return caught(
        () => calculate(...values),
        WrongArgument,
        ({message}) => message,
      );
    }),
  );
}

/** Whether an argument arrived as a range. */
export function isRange(argument: Argument): argument is readonly (readonly unknown[])[] {
  return Array.isArray(argument);
}

/** The rows of an argument; of a value one with one cell. */
export function rowsOf(argument: Argument): readonly (readonly unknown[])[] {
  return isRange(argument) ? argument : [[argument]];
}

/** A name in one spelling, whatever case it has and whatever parts its words. */
export function spelled(name: unknown): string {
  return smallText(name).replace(/[\s_-]+/g, '_');
}

/** The common shape of ranges; a range of one cell goes with every shape. */
function shapeOf(ranges: readonly (readonly (readonly unknown[])[])[]): [rows: number, columns: number] {
  const rows = Math.max(...ranges.map((range) => range.length));
  const columns = Math.max(...ranges.map((range) => range[0]?.length ?? 0));
  const fits = ranges.every((range) => isSingle(range) || (range.length === rows && range[0]?.length === columns));
  if (!fits) throw new WrongArgument(phrase('wrong-shape', {sizes: ranges.map(sizeOf)}));
  return [rows, columns];
}

/** How large a range is, in rows × columns. */
export function sizeOf(range: readonly (readonly unknown[])[]): string {
  return `${range.length} × ${range[0]?.length}`;
}

function cellOf(range: readonly (readonly unknown[])[], row: number, column: number): unknown {
  return isSingle(range) ? range[0]?.[0] : range[row]?.[column];
}

function isSingle(range: readonly (readonly unknown[])[]): boolean {
  return range.length === 1 && range[0]?.length === 1;
}
