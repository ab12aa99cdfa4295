import type {CallKind} from '../../execution';
import {checkArguments} from './arguments';
import {handleOf, shortName} from './objects';
import {PUBLISHED} from './published';
import {execution} from './run';

/** The setters that the published types leave out; like all others they give their object. */
const UNPUBLISHED_SETTERS = /\.set(?:BackgroundColors?|\w+Object(?:WithValue)?)$/;

/** What a method does, given what its object represents and the arguments of the call. */
export type Implementation = (handle: never, ...args: never[]) => unknown;

/**
 * A method as the script sees it: its arguments are checked, its call is counted and may fail, its clock runs.
 *
 * Where it gives nothing and the published method returns its own class, it returns its object, so that calls chain.
 */
export function methodOf(
  className: string,
  member: string,
  kind: CallKind,
  implementation: Implementation,
  check: (handle: never, member: string) => void = () => {},
): (...args: unknown[]) => unknown {
  const label = `${shortName(className)}.${member}`;
  const chains = PUBLISHED.chaining[className]?.includes(member) || UNPUBLISHED_SETTERS.test(`${className}.${member}`);
  return function (this: object, ...args: unknown[]): unknown {
    const call = () => {
      checkArguments(className, member, args);
      const handle = handleOf<never>(this);
      check(handle, member);
      const result = implementation(handle, ...(args as never[]));
      return result === undefined && chains ? this : result;
    };
    try {
      return execution().perform(label, kind, call, this);
    } catch (error) {
      throw ownError(error);
    }
  };
}

/** An error of this realm for whatever the document threw; Google's own are called `Exception`. */
export function ownError(error: unknown): unknown {
  const thrown = error as {name?: string; message?: string; stack?: string};
  if (error instanceof Error && thrown.name === 'Exception') return error;
  const message = String(thrown?.message ?? error);
  const own = new Error(message);
  if (thrown?.name === 'Exception' || /don't match the method signature/.test(message)) {
    Object.defineProperty(own, 'name', {value: 'Exception', configurable: true, writable: true});
    return own;
  }
  if (error instanceof Error) return error;
  own.message = message.startsWith('[host]') ? message : `[host] ${message}`;
  own.stack = thrown?.stack ?? own.stack;
  return own;
}
