import * as engine from './document';
import {Killed, LateRefusal, Refusal} from './document/refusal';
import type {Workbook} from './document/workbook';
import type {natives} from './natives';

/** How far Google trusts a run: `NONE` when an add-on is not yet enabled, `CUSTOM_FUNCTION` inside a cell. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/**
 * A method that is `free` touches nothing; a `look` only finds a tab or a range; a `read` needs the document's state; a
 * `write` may wait in a buffer; a `change` takes effect at once.
 */
export type CallKind = 'free' | 'look' | 'read' | 'write' | 'change';

export interface Fault {
  /** The number of the call that fails, counted from 1. */
  readonly atCall: number;
  /** The message; `Service error: Spreadsheets` when left out. */
  readonly message?: string;
  /** Ends the run as the six-minute limit does: every later call fails too. */
  readonly kill?: boolean;
}

/** What somebody else does in the file just before one service call of a run. */
export interface Meanwhile {
  /** The number of the call, counted from 1. */
  readonly atCall: number;
  readonly act: () => void;
}

export interface ExecutionOptions {
  readonly authMode?: AuthMode;
  /** Virtual milliseconds the run may take; 6 minutes, or 30 seconds for a custom function and a simple trigger. */
  readonly limit?: number;
  /** Virtual milliseconds that one counted call takes; 0 unless a test is about running out of time. */
  readonly callTime?: number;
  readonly fault?: Fault;
  readonly meanwhile?: Meanwhile;
  /** Is the script bound to or installed in a document? Without one there is no document lock. */
  readonly hasDocument?: boolean;
  /** Can it show a user interface? A custom function and a trigger without a user cannot. */
  readonly hasUi?: boolean;
  /** HTML files of the project by name, for `createHtmlOutputFromFile`. */
  readonly files?: Readonly<Record<string, string>>;
  /** Digests and archives of bytes; Node brings them. */
  readonly natives?: typeof natives;
  /** The language that the user has chosen for Google's products, such as `zh_CN`; `en` when left out. */
  readonly userLocale?: string;
  /** What a user answers to `alert`, as the name of a `Button`. */
  readonly answers?: {readonly alert?: string; readonly prompt?: string};
  /** Whose run it is, as an email address. */
  readonly user?: string;
  /** The zone of the script's manifest, which its dates use; that of this machine when left out. */
  readonly scriptTimeZone?: string;
}

const OUT_OF_TIME = 'Exceeded maximum execution time';

/** One run of the script: what it may do, how many calls it made, what time its clock shows. */
export class Execution {
  readonly authMode: AuthMode;
  readonly limit: number;
  /** Counted service calls so far. */
  calls = 0;
  /** Counted calls by name, such as `Range.setValues`. */
  readonly callsByName = new Map<string, number>();
  /** Virtual milliseconds since the start. */
  elapsed = 0;
  readonly locks = new Set<string>();
  /** The document's own functions: the services hold no copy of them. */
  readonly engine = engine;
  #pending: LateRefusal | null = null;
  #killed: Killed | null = null;
  #depth = 0;

  constructor(
    readonly workbook: Workbook,
    readonly options: ExecutionOptions = {},
  ) {
    this.authMode = options.authMode ?? 'FULL';
    this.limit = options.limit ?? (this.authMode === 'CUSTOM_FUNCTION' ? 30_000 : 360_000);
  }

  get user(): string {
    return this.options.user ?? 'user@example.com';
  }

  get scriptTimeZone(): string {
    return this.options.scriptTimeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  get now(): number {
    return this.workbook.clock() + this.elapsed;
  }

  /** Runs a service call: counts it, makes it fail where a fault says so, advances the clock, buffers refused writes. */
  perform<T>(name: string, kind: CallKind, call: () => T, instead: T): T {
    if (kind === 'free' || this.#depth > 0) return call();
    this.#begin(name);
    if (this.authMode === 'CUSTOM_FUNCTION' && kind !== 'read' && kind !== 'look') {
      throw new Refusal(`You do not have permission to call ${name.slice(name.indexOf('.') + 1)}`);
    }
    if (kind === 'read' || kind === 'change') this.throwPending();
    else if (kind === 'write' && this.#pending) return instead;
    this.#depth += 1;
    try {
      return call();
    } catch (error) {
      if (kind !== 'write' || !(error instanceof LateRefusal)) throw error;
      this.#pending = error;
      return instead;
    } finally {
      this.#depth -= 1;
    }
  }

  /** Throws the refusal of a buffered write, if any: before a read, at a flush and at the end of the run. */
  throwPending(): void {
    const error = this.#pending;
    this.#pending = null;
    if (error) throw error;
  }

  /** Moves the virtual clock on. @throws when the run is out of time, then at every call */
  pass(milliseconds: number): void {
    this.elapsed += milliseconds;
    if (this.elapsed <= this.limit) return;
    this.#killed = new Killed(OUT_OF_TIME);
    throw this.#killed;
  }

  get killed(): boolean {
    return this.#killed !== null;
  }

  /** Ends the run and releases its locks. @throws the refusal of a buffered write, if any */
  end(): void {
    this.locks.clear();
    this.throwPending();
  }

  /** Ends a run that threw: its locks are released, the refusal of a buffered write is dropped. */
  endQuietly(): void {
    this.locks.clear();
    this.#pending = null;
  }

  #begin(name: string): void {
    if (this.#killed) throw this.#killed;
    this.calls += 1;
    this.callsByName.set(name, (this.callsByName.get(name) ?? 0) + 1);
    this.pass(this.options.callTime ?? 0);
    const {fault, meanwhile} = this.options;
    if (meanwhile?.atCall === this.calls) meanwhile.act();
    if (fault?.atCall !== this.calls) return;
    const message = fault.message ?? (fault.kill ? OUT_OF_TIME : 'Service error: Spreadsheets');
    if (!fault.kill) throw new Refusal(message);
    this.#killed = new Killed(message);
    throw this.#killed;
  }
}
