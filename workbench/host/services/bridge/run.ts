import type {Execution} from '../../execution';

let current: Execution | null = null;

/** The document's functions. Whatever the document keeps must be made by them, not in this realm. */
export let engine: Execution['engine'];

export function execution(): Execution {
  if (!current) throw new Error('[host] no execution');
  return current;
}

/** Makes the services of this realm serve that run. */
export function serve(next: Execution): void {
  current = next;
  engine = next.engine;
}
