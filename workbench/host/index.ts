import type {Execution} from './execution';
import {log} from './services/app/logger';
import {ownError} from './services/bridge/call';
import {enumValue} from './services/bridge/enums';
import {execution, serve} from './services/bridge/run';
import {listSurface, register, type Surface, wrap} from './services/bridge/service';
import {ownValue} from './services/range/content';
import {GLOBALS, SERVICES} from './services/services';

/**
 * The part of the host that is loaded into a guest realm: the services, made of the realm's own objects. The document
 * stays outside: only text, numbers and booleans of it come in.
 */

/** Defines the Apps Script globals of this realm for one execution. */
export function install(run: Execution, clockIsSet: boolean): void {
  register(SERVICES);
  serve(run);
  if (clockIsSet) setClock(() => execution().now);
  for (const name of GLOBALS) Object.assign(globalThis, {[name]: wrap(name, null)});
  Object.assign(globalThis, {console: {log, info: log, warn: log, error: log, debug: log, time() {}, timeEnd: log}});
}

/** Hands the services to another execution, in a realm that is used again. */
export function resume(run: Execution): void {
  serve(run);
}

/** Which methods of which classes there are, and of what kind they are. */
export function surface(): Surface {
  register(SERVICES);
  return listSurface();
}

/** What a caller across the bridge gets: a text as it is, anything else as JSON, or what went wrong. */
export type Outcome =
  | {readonly text: string}
  | {readonly json: string}
  | {readonly error: {readonly name: string; readonly message: string; readonly stack: string}};

/** Calls a global function with arguments given as JSON; a date in the result becomes `null`, as `google.script.run` does. */
export function call(name: string, argumentsJson: string, event: boolean): Outcome {
  try {
    const entry = (globalThis as unknown as Record<string, unknown>)[name];
    if (typeof entry !== 'function') throw new Error(`Script function not found: ${name}`);
    const given = event
      ? [{authMode: enumValue('AuthMode', execution().authMode)}]
      : (JSON.parse(argumentsJson) as unknown[]);
    const result: unknown = entry(...given);
    return typeof result === 'string' ? {text: result} : {json: JSON.stringify(bridged(result)) ?? 'null'};
  } catch (error) {
    return {error: described(error)};
  }
}

let waiting: {readonly name: string; readonly args: readonly unknown[]};

/** Prepares the next call of a custom function: its arguments are plain cells of the document, or rows of them. */
export function prepare(name: string, args: readonly unknown[]): void {
  waiting = {name, args};
}

export function callWaiting(): {readonly result: unknown} | Outcome {
  try {
    const entry = (globalThis as unknown as Record<string, (...args: unknown[]) => unknown>)[waiting.name]!;
    return {result: entry(...Array.from(waiting.args, cellArgument))};
  } catch (error) {
    return {error: described(error)};
  }
}

/** What went wrong, as text. */
function described(error: unknown): {name: string; message: string; stack: string} {
  if (typeof error !== 'object' || error === null) return {name: 'Error', message: String(error), stack: ''};
  const {name, message, stack} = ownError(error) as Error;
  return {name: String(name), message: String(message), stack: String(stack)};
}

function cellArgument(argument: unknown): unknown {
  if (!Array.isArray(argument)) return ownValue(argument);
  return Array.from(argument as readonly (readonly unknown[])[], (row) => Array.from(row, ownValue));
}

function bridged(value: unknown): unknown {
  if (value instanceof Date || value === undefined) return null;
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    throw new Error('The script completed but the returned value is not a supported return type.');
  }
  if (Array.isArray(value)) return value.map(bridged);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, bridged(each)]));
}

/** Makes `new Date()` and `Date.now()` show the run's clock. */
function setClock(now: () => number): void {
  const Real = Date;
  const Clocked = new Proxy(Real, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
    apply: () => new Real(now()).toString(),
    get: (target, member, receiver) => (member === 'now' ? now : Reflect.get(target, member, receiver)),
  });
  Object.defineProperty(Real.prototype, 'constructor', {value: Clocked, writable: true, configurable: true});
  globalThis.Date = Clocked;
}
