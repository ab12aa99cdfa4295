import type {CallKind, Execution} from '../execution';
import {checkArguments, nameClass} from './arguments';

let running: Execution | null = null;

/** The document's functions. Whatever is kept must be made by them, not in this realm. */
export let engine: Execution['engine'];

/** The run that the services of this realm serve. */
export function execution(): Execution {
  if (!running) throw new Error('[host] no execution');
  return running;
}

export function serve(next: Execution): void {
  running = next;
  engine = next.engine;
}

/**
 * A base class that has every member of a published interface for the compiler, and none at run time: what a
 * class does not override throws, naming itself.
 */
export function surface<T extends object>(name: string): abstract new () => T {
  const missing = new Proxy(
    {},
    {
      get(_, member) {
        if (typeof member === 'symbol') return (Object.prototype as unknown as Record<symbol, unknown>)[member];
        if (member in Object.prototype) return (Object.prototype as unknown as Record<string, unknown>)[member];
        if (member === 'toJSON' || member === 'then') return undefined;
        throw new Error(`[host] ${shortName(name)}.${member} is not implemented`);
      },
      has: (_, member) => member in Object.prototype,
      set(_, member, value, receiver) {
        return Reflect.defineProperty(receiver, member, {value, writable: true, enumerable: true, configurable: true});
      },
    },
  );
  function Surface() {}
  Surface.prototype = Object.create(missing, {
    constructor: {value: Surface},
    toString: {value: () => shortName(name), writable: true},
  });
  nameClass(Surface.prototype, name);
  return Surface as unknown as abstract new () => T;
}

/** Of what kind a class's methods are; those not listed read. */
export interface Kinds {
  readonly free?: readonly string[] | 'all';
  readonly looks?: readonly string[];
  readonly writes?: readonly string[];
  readonly changes?: readonly string[];
}

/** Every class that is served, with the kind of each of its methods. */
export const served = new Map<string, Map<string, CallKind>>();

/** Puts the check of arguments, the count and the clock around every method of a service class. */
export function meter(
  type: {readonly prototype: object},
  name: string,
  {free = [], looks = [], writes = [], changes = []}: Kinds = {},
): void {
  const members = Object.getOwnPropertyDescriptors(type.prototype);
  const kinds = served.get(name) ?? new Map<string, CallKind>();
  served.set(name, kinds);
  for (const kind of [free, looks, writes, changes]) {
    if (kind === 'all') continue;
    for (const member of kind) if (!members[member]) throw new Error(`[host] ${name} lists ${member} but lacks it`);
  }
  for (const [member, {value, writable}] of Object.entries(members)) {
    if (typeof value !== 'function' || member === 'constructor' || member === 'toString' || !writable) continue;
    Object.defineProperty(type.prototype, member, {value: metered(name, member, kindOf(member), value)});
    kinds.set(member, kindOf(member));
  }

  function kindOf(member: string): CallKind {
    if (free === 'all' || free.includes(member)) return 'free';
    if (looks.includes(member)) return 'look';
    if (writes.includes(member)) return 'write';
    return changes.includes(member) ? 'change' : 'read';
  }
}

function metered(name: string, member: string, kind: CallKind, call: (...args: unknown[]) => unknown) {
  const label = `${shortName(name)}.${member}`;
  return function (this: unknown, ...args: unknown[]): unknown {
    try {
      return execution().perform(
        label,
        kind,
        () => {
          checkArguments(name, member, args);
          return call.apply(this, args);
        },
        this,
      );
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

function shortName(name: string): string {
  return name.split('.').pop()!;
}
