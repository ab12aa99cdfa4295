import vm from 'node:vm';
import {Execution} from './execution';
import type {CustomFunctions} from './formulas/custom';
import type * as HostScript from './index';

/** A realm that is ready to run the script. */
export interface OpenContext {
  readonly context: vm.Context;
  readonly host: typeof HostScript;
  readonly execution: Execution;
  /** The names of the globals before the script ran. */
  readonly before: ReadonlySet<string>;
}

const CALL = new vm.Script('Host_.callWaiting()', {filename: 'call.js'});
const LONGEST_CALL = 30_000;

/**
 * Where cells call the script's functions. One realm serves a whole recalculation; every call is an execution of its own,
 * which may read the document and change nothing.
 */
export class CellRealm implements CustomFunctions {
  readonly #open: () => OpenContext;
  #names: Map<string, string> | null = null;
  #realm: OpenContext | null = null;

  constructor(open: () => OpenContext) {
    this.#open = open;
  }

  has(name: string): boolean {
    return this.#nameOf(name) !== undefined;
  }

  call(name: string, args: readonly unknown[]): ReturnType<CustomFunctions['call']> {
    this.#realm ??= this.#open();
    const {context, host, execution} = this.#realm;
    const {workbook, options} = execution;
    host.resume(new Execution(workbook, {...options, authMode: 'CUSTOM_FUNCTION'}));
    host.prepare(this.#nameOf(name)!, args);
    try {
      return CALL.runInContext(context, {timeout: LONGEST_CALL}) as ReturnType<CustomFunctions['call']>;
    } catch (error) {
      this.#realm = null;
      if ((error as {code?: string}).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      return {error: {name: 'Error', message: 'Exceeded maximum execution time'}};
    }
  }

  rest(): void {
    this.#realm = null;
  }

  /** Functions are found in any case; a name that ends in an underscore is private. */
  #nameOf(name: string): string | undefined {
    if (!this.#names) {
      this.#realm ??= this.#open();
      this.#names = new Map(functionNames(this.#realm).map((each) => [each.toUpperCase(), each]));
    }
    return this.#names.get(name.toUpperCase());
  }
}

/** The functions of the script that anything outside may call. */
function functionNames({context, before}: OpenContext): string[] {
  return Object.getOwnPropertyNames(context).filter(
    (name) => !before.has(name) && !name.endsWith('_') && typeof context[name] === 'function',
  );
}
