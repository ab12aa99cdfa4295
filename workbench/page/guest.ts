import type {Workbook} from '../host/document/workbook';
import {Execution, type ExecutionOptions} from '../host/execution';
import type {CustomFunctions} from '../host/formulas/custom';
import type * as HostScript from '../host/index';
import {LANGUAGE} from './words';

/** What is pushed to Google, and the services it runs on, as text. */
export interface AddOn {
  /** The script that defines `Host_` in a realm. */
  readonly host: string;
  /** The bundle that is pushed. */
  readonly code: string;
  /** Its functions that a menu, a cell or the sidebar may call. */
  readonly entryPoints: readonly string[];
  /** The comments above its custom functions, by their names. */
  readonly help: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
}

/** What the add-on's code threw. */
export class GuestError extends Error {
  constructor({name, message}: {name: string; message: string}) {
    super(message);
    this.name = name;
  }
}

/**
 * Runs the add-on in a hidden frame of the same origin, a new one for each run: its arrays, dates and errors are the
 * frame's own, and what a browser adds to the language is out of its sight.
 *
 * That keeps accidents out, not attacks: it is our own add-on that runs here.
 */
export class Guest implements CustomFunctions {
  readonly #addOn: AddOn;
  readonly #customFunctions: ReadonlySet<string>;
  #cellRealm: Realm | null = null;
  #workbook: Workbook;

  constructor(addOn: AddOn, workbook: Workbook) {
    this.#addOn = addOn;
    this.#workbook = workbook;
    this.#customFunctions = new Set(addOn.entryPoints.filter((name) => /^[A-Z][A-Z0-9_]*$/.test(name)));
  }

  /** Works on another document from now on. */
  use(workbook: Workbook): void {
    this.#workbook = workbook;
  }

  /**
   * Calls a function of the add-on, as the menu or the sidebar does.
   *
   * @param args what can be written as JSON
   * @throws GuestError what the add-on throws
   */
  run(name: string, args: readonly unknown[], options: ExecutionOptions & {readonly event?: boolean} = {}): unknown {
    const common = {files: this.#addOn.files, userLocale: LANGUAGE};
    const execution = new Execution(this.#workbook, {...common, ...options});
    const realm = openRealm(this.#addOn, execution);
    try {
      const outcome = realm.host.call(name, JSON.stringify(args), options.event === true);
      if ('error' in outcome) throw new GuestError(outcome.error);
      execution.end();
      return 'text' in outcome ? outcome.text : JSON.parse(outcome.json);
    } catch (error) {
      execution.endQuietly();
      throw error;
    } finally {
      realm.close();
    }
  }

  has(name: string): boolean {
    return this.#customFunctions.has(name.toUpperCase());
  }

  /** Calls a custom function for a cell; the realm of the last call serves the next one as well. */
  call(name: string, args: readonly unknown[]): ReturnType<CustomFunctions['call']> {
    const execution = new Execution(this.#workbook, {
      authMode: 'CUSTOM_FUNCTION',
      hasUi: false,
      files: this.#addOn.files,
    });
    if (this.#cellRealm) this.#cellRealm.host.resume(execution);
    else this.#cellRealm = openRealm(this.#addOn, execution);
    // Two steps, as in Node's realm: arguments are copied in, then the call runs on what is inside.
    this.#cellRealm.host.prepare(name.toUpperCase(), args);
    return this.#cellRealm.host.callWaiting() as ReturnType<CustomFunctions['call']>;
  }

  /** The realm stays open for the next calculation: a cell's functions keep nothing that another one could see. */
  rest(): void {}
}

interface Realm {
  readonly host: typeof HostScript;
  close(): void;
}

/** The global names of the language itself, which a guest may see. */
const OF_THE_LANGUAGE = new Set(
  (
    'globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI ' +
    'encodeURIComponent escape unescape AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array ' +
    'Boolean DataView Date Error EvalError FinalizationRegistry Float32Array Float64Array Function Int8Array Int16Array ' +
    'Int32Array Map Number Object Promise Proxy RangeError ReferenceError RegExp Set SharedArrayBuffer String Symbol ' +
    'SyntaxError TypeError Uint8Array Uint8ClampedArray Uint16Array Uint32Array URIError WeakMap WeakRef WeakSet JSON ' +
    'Math Reflect Intl'
  ).split(' '),
);

function openRealm({host, code, entryPoints}: AddOn, execution: Execution): Realm {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
  const realm = frame.contentWindow as Window & typeof globalThis;
  scripts ??= {
    services: loading('', `${host}\nreturn Host_;`),
    code: loading(browserNames(realm).join(', '), `${code}\nreturn {${entryPoints.join(', ')}};`),
  };
  const services = loaded(realm, scripts.services)() as typeof HostScript;
  services.install(execution, false);
  try {
    Object.assign(realm, loaded(realm, scripts.code)());
  } catch (error) {
    frame.remove();
    throw new GuestError(error as Error);
  }
  return {host: services, close: () => frame.remove()};
}

/**
 * What each frame loads, made once. They are scripts, because a browser keeps what it has compiled of one for the next frame
 * that loads the same; of what a frame's `Function` is given it keeps nothing, and compiling took longer than most runs.
 */
let scripts: {readonly services: string; readonly code: string} | null = null;

/** A script that leaves a function with that body, and with parameters that nobody gives. */
function loading(parameters: string, body: string): string {
  return `document.currentScript.loaded = function (${parameters}) {${body}\n}`;
}

function loaded(realm: Window, text: string): () => unknown {
  const script: HTMLScriptElement & {readonly loaded?: () => unknown} = realm.document.createElement('script');
  script.textContent = text;
  realm.document.head.append(script);
  return script.loaded!;
}

/** Every global name that is the browser's. The console is the host's. */
function browserNames(realm: object): string[] {
  const names = new Set<string>();
  for (let each = realm; each; each = Object.getPrototypeOf(each)) {
    for (const name of Object.getOwnPropertyNames(each)) names.add(name);
  }
  return [...names].filter(
    (name) => !OF_THE_LANGUAGE.has(name) && name !== 'console' && /^[A-Za-z_$][\w$]*$/.test(name),
  );
}
