/**
 * Apps Script in Node's memory.
 *
 * ```ts
 * import {openRealm} from '../workbench/host/realm';
 *
 * const host = openRealm({bundle: readFileSync('dist/Code.js', 'utf8'), now: '2026-11-21T09:00:00Z'});
 * host.user.fill('Accounts', [['Customer', 'ARR'], ['BetaCorp', '$48,000']]); // as if typed; a new tab when there is none
 * host.run('scorePortfolio'); // a fresh realm; throws what the script throws
 * host.snapshot().sheets[0].values; // plain data: values, displays, formulas, formats, colors, notes …
 * host.calls; // service calls of the last run
 * ```
 *
 * The document is a `Workbook` of this realm. A run gets a bare `vm` context into which the services and the bundle are
 * loaded; of the document only text, numbers and booleans go in and out. So the document outlives every run at no cost,
 * a run leaves nothing behind, and what the script holds (arrays, dates, errors) is its own realm's.
 */
import vm from 'node:vm';
import {CellRealm, type OpenContext} from './cell-realm';
import {getOrCreate} from './document/get-or-create';
import {copyOf} from './document/state';
import {Workbook, type WorkbookOptions} from './document/workbook';
import {Execution, type ExecutionOptions} from './execution';
import {Calculator} from './formulas/calculator';
import type * as HostScript from './index';
import {hostScript} from './load';
import {natives} from './natives';
import {type SheetSnapshot, sheetSnapshot, snapshot, type WorkbookSnapshot} from './snapshot';
import {User} from './user';

export interface RealmOptions extends WorkbookOptions {
  /** The script that would be pushed, whole. */
  readonly bundle: string;
  /** The HTML files of the project, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** The services as one script; built when left out. */
  readonly hostScript?: string;
  /** The instant at which the clock starts: only the time of calls moves it on. The real clock when left out. */
  readonly now?: string | number;
  /** Whose runs they are, and the zone of the script's manifest. */
  readonly user?: string;
  readonly scriptTimeZone?: string;
  /** An existing document to work on. */
  readonly workbook?: Workbook;
  /**
   * Lets the script's globals outlive a run, as Google never does, and serve every document that is opened like this: a run
   * then takes a third of the time or less. For tests that run the script again and again. What the script left in its
   * variables must not matter, and what it has read of its own files it does not read again.
   */
  readonly keepsGlobals?: boolean;
}

export interface RunOptions extends Omit<ExecutionOptions, 'files'> {
  /** Real milliseconds after which an endless loop is stopped; 30,000 when left out. */
  readonly timeout?: number;
  /** Pass a trigger's event object, which holds `authMode`, instead of arguments. */
  readonly event?: boolean;
}

/** What a script threw, as an error of this realm. */
export class ScriptError extends Error {
  /** `Exception` for what Google throws. */
  override readonly name: string;
  readonly scriptStack: string;

  constructor({name, message, stack}: {name: string; message: string; stack: string}) {
    super(message);
    this.name = name;
    this.scriptStack = stack;
  }
}

/** A script and the document it works on. */
export class Realm {
  readonly workbook: Workbook;
  readonly user: User;
  /** The last run: its calls, its clock. */
  lastExecution: Execution | null = null;
  readonly #options: RealmOptions;
  readonly #host: vm.Script;
  readonly #bundle: vm.Script;
  readonly #calculator: Calculator;

  constructor(options: RealmOptions) {
    this.#options = options;
    this.#host = compiled('host.js', options.hostScript ?? hostScript());
    this.#bundle = compiled('Code.js', options.bundle);
    this.workbook = options.workbook ?? new Workbook(options);
    if (options.now !== undefined) this.setClock(options.now);
    this.user = new User(this.workbook);
    this.#calculator = new Calculator(this.workbook);
    this.#calculator.customFunctions = new CellRealm(() => this.#context({authMode: 'CUSTOM_FUNCTION'}, 'cells'));
    this.workbook.calculation = this.#calculator;
    this.#calculator.recalculate();
  }

  /** Counted service calls of the last run. */
  get calls(): number {
    return this.lastExecution?.calls ?? 0;
  }

  /** Stops the clock at that instant. */
  setClock(now: string | number): void {
    const instant = typeof now === 'number' ? now : Date.parse(now);
    this.workbook.clock = () => instant;
  }

  /**
   * Calls an entry function in a fresh realm and gives its result as the bridge to the sidebar would.
   *
   * @throws {ScriptError} what the script throws, also while its global code runs
   */
  run(functionName: string, args: readonly unknown[] = [], options: RunOptions = {}): unknown {
    const json = JSON.stringify(args);
    return this.#execute(
      options,
      `Host_.call(${JSON.stringify(functionName)}, ${JSON.stringify(json)}, ${options.event === true})`,
    );
  }

  /** Evaluates a piece of script in a fresh realm, after the bundle: its value as the bridge would give it. */
  evaluate(code: string, options: RunOptions = {}): unknown {
    return this.#execute(options, 'Host_.call("evaluated_", "[]", false)', `function evaluated_() {\n${code}\n}`);
  }

  /** Lets go of globals that were kept. */
  forget(): void {
    kept.delete(this.#bundle);
  }

  /** Calculates every formula anew, as opening the document does. */
  recalculate(): void {
    this.#calculator.recalculate();
  }

  /** The same script at the same time in a copy of the document, which takes far less than what the document came from. */
  copy(): Realm {
    const {clock} = this.workbook;
    const copy = new Realm({...this.#options, workbook: copyOf(this.workbook)});
    copy.workbook.clock = clock;
    return copy;
  }

  snapshot(): WorkbookSnapshot {
    return snapshot(this.workbook);
  }

  /** One tab as a snapshot has it. @throws when there is none of that name */
  tab(name = 'Accounts'): SheetSnapshot {
    this.workbook.settle();
    const sheet = this.workbook.sheetNamed(name);
    if (sheet === null) throw new Error(`There is no tab ${name}.`);
    return sheetSnapshot(sheet);
  }

  /** In tab order. */
  get tabNames(): string[] {
    return this.workbook.sheets.map(({name}) => name);
  }

  #execute(options: RunOptions, call: string, extra = ''): unknown {
    const {context, execution} = this.#context(options, 'runs', extra);
    this.lastExecution = execution;
    let outcome: HostScript.Outcome;
    try {
      outcome = vm.runInContext(call, context, {timeout: options.timeout ?? 30_000}) as HostScript.Outcome;
    } catch (error) {
      kept.delete(this.#bundle);
      throw new ScriptError(plainError(error));
    }
    if ('error' in outcome) {
      execution.endQuietly();
      throw new ScriptError(outcome.error);
    }
    inScript(() => execution.end());
    return 'text' in outcome ? outcome.text : JSON.parse(outcome.json);
  }

  /** A realm with the script in it: a fresh one, or where globals are kept that of the last run; cells have one of their own. */
  #context(options: RunOptions, use: 'runs' | 'cells', extra = ''): OpenContext {
    const {user, scriptTimeZone, files} = this.#options;
    const execution = new Execution(this.workbook, {user, scriptTimeZone, natives, ...options, files});
    const place = `${use} ${this.#options.now === undefined}`;
    const open = (this.#options.keepsGlobals && kept.get(this.#bundle)?.get(place)) || this.#fresh(execution);
    open.host.resume(execution);
    if (this.#options.keepsGlobals) getOrCreate(kept, this.#bundle, () => new Map()).set(place, open);
    if (extra) inScript(() => new vm.Script(extra, {filename: 'snippet.js'}).runInContext(open.context));
    return {...open, execution};
  }

  #fresh(execution: Execution): OpenContext {
    // A global of its own: looking `Math` up in an object that stands for one takes a hundred times as long.
    const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, {microtaskMode: 'afterEvaluate'});
    this.#host.runInContext(context);
    const host = vm.runInContext('Host_', context) as typeof HostScript;
    host.install(execution, this.#options.now !== undefined);
    const before = new Set(Object.getOwnPropertyNames(context));
    inScript(() => this.#bundle.runInContext(context, {timeout: 10_000}));
    return {context, host, execution, before};
  }
}

/** The realms whose globals are kept, by their script and what they are for. */
const kept = new WeakMap<vm.Script, Map<string, OpenContext>>();

/** Opens a document with a script at work on it. */
export function openRealm(options: RealmOptions): Realm {
  return new Realm(options);
}

const scripts = new Map<string, vm.Script>();

/** The script of that text, which many realms run. */
function compiled(filename: string, text: string): vm.Script {
  return getOrCreate(scripts, text, () => new vm.Script(text, {filename}));
}

/** @throws ScriptError for whatever the script throws */
function inScript(run: () => void): void {
  try {
    run();
  } catch (error) {
    throw new ScriptError(plainError(error));
  }
}

function plainError(error: unknown): {name: string; message: string; stack: string} {
  const {name, message, stack} = error as Error;
  return {name: String(name), message: String(message), stack: String(stack)};
}
