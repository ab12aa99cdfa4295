import './services/range';
import './services/sheet';
import './services/spreadsheet';
import type {Execution} from './execution';
import {HtmlServiceService} from './services/html';
import {LockServiceService} from './services/lock';
import {ownValue} from './services/range-content';
import {authModeValue, ChartsService, LoggerService, log, ScriptAppService, SessionService} from './services/session';
import {SpreadsheetAppService} from './services/spreadsheet-app';
import {CacheServiceService, PropertiesServiceService} from './services/stores';
import {ownError, serve, served} from './services/surface';
import {UtilitiesService} from './services/utilities';

/**
 * The part of the host that is loaded into a guest realm: the services, made of the realm's own objects. The document
 * stays outside; of it only text, numbers and booleans come in.
 */

/** Defines the Apps Script globals of this realm for one execution. */
export function install(execution: Execution, clockIsSet: boolean): void {
  serve(execution);
  if (clockIsSet) setClock(() => execution.now);
  Object.assign(globalThis, {
    SpreadsheetApp: new SpreadsheetAppService(),
    PropertiesService: new PropertiesServiceService(),
    CacheService: new CacheServiceService(),
    LockService: new LockServiceService(),
    HtmlService: new HtmlServiceService(),
    Charts: new ChartsService(),
    Utilities: new UtilitiesService(),
    Session: new SessionService(),
    ScriptApp: new ScriptAppService(),
    Logger: new LoggerService(),
    console: {log, info: log, warn: log, error: log, debug: log},
  });
}

/** Hands the services to another execution, in a realm that is used again. */
export function resume(execution: Execution): void {
  serve(execution);
}

/** Which methods of which classes there are, and of what kind they are. */
export function listSurface(): Record<string, Record<string, string>> {
  return Object.fromEntries([...served].map(([name, kinds]) => [name, Object.fromEntries(kinds)]));
}

/** What a caller across the bridge gets: text of JSON, or what went wrong. */
export type Outcome =
  | {readonly json: string}
  | {readonly error: {readonly name: string; readonly message: string; readonly stack: string}};

/** Calls a global function with arguments given as JSON; a date in the result becomes `null`, as `google.script.run` does. */
export function call(name: string, argumentsJson: string, event: boolean): Outcome {
  try {
    const entry = (globalThis as unknown as Record<string, unknown>)[name];
    if (typeof entry !== 'function') throw new Error(`Script function not found: ${name}`);
    const given = event ? [{authMode: authModeValue()}] : (JSON.parse(argumentsJson) as unknown[]);
    return {json: JSON.stringify(bridged(entry(...given))) ?? 'null'};
  } catch (error) {
    return {error: described(error)};
  }
}

let waiting: {readonly name: string; readonly args: readonly unknown[]};

/** Lays down the next call of a custom function: its arguments are plain cells of the document, or rows of them. */
export function prepare(name: string, args: readonly unknown[]): void {
  waiting = {name, args};
}

/** Makes the call that was laid down. */
export function callWaiting(): {readonly result: unknown} | Outcome {
  return callFromCell(waiting.name, waiting.args);
}

/** Calls a custom function with plain cells of the document: scalars, or rows of them. */
export function callFromCell(name: string, args: readonly unknown[]): {readonly result: unknown} | Outcome {
  try {
    const entry = (globalThis as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!;
    return {result: entry(...Array.from(args, cellArgument))};
  } catch (error) {
    return {error: described(error)};
  }
}

/** What went wrong, as text. */
export function described(error: unknown): {name: string; message: string; stack: string} {
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
