import type {WorkbookState} from '../host/document/state';

const DATABASE = 'expansion-signals';
const STORE = 'documents';
const KEY = 'current';
/** Another shape of the state is another version: an older one is not opened. */
const VERSION = 1;
/** Milliseconds. */
const PAUSE = 300;
const ASK_AGAIN = 500;
const LOCK_WAIT = 10_000;
/** So long the page before a reload may still answer. */
const CLOSING = 1500;

/** Keeps the document in this browser, so that it is there again after a reload. */
export class Keeping {
  #database: IDBDatabase | null = null;
  #waiting: WorkbookState | null = null;
  #writing = false;
  #timer = 0;
  #pause = PAUSE;
  /** Why nothing is kept; `null` while it is. */
  problem: 'other tab' | 'no store' | null = null;

  /** Opens the store and gives what was kept in it, or `null`. */
  async open(): Promise<WorkbookState | null> {
    if (!(await isOnlyTab())) {
      this.problem = 'other tab';
      return null;
    }
    try {
      this.#database = await opened();
      const kept = await answered(this.#store('readonly').get(KEY));
      return (kept as {state: WorkbookState} | undefined)?.state ?? null;
    } catch {
      this.problem = 'no store';
      return null;
    }
  }

  /** Keeps a state soon. */
  keep(state: WorkbookState): void {
    this.#waiting = state;
    if (this.problem || this.#timer) return;
    this.#timer = window.setTimeout(() => this.write(), this.#pause);
  }

  /** Is there something that a reload would lose? */
  get isBehind(): boolean {
    return this.#waiting !== null || this.#writing;
  }

  /** Writes what waits, at once. */
  async write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const state = this.#waiting;
    if (!state || this.problem) return;
    const started = performance.now();
    this.#waiting = null;
    this.#writing = true;
    try {
      const store = this.#store('readwrite');
      const written = answered(store.put({state}, KEY));
      // Nobody can type while a document is copied: the longer that takes, the longer is the pause before the next copy.
      this.#pause = Math.max(PAUSE, 10 * (performance.now() - started));
      store.transaction.commit();
      await written;
    } catch {
      this.problem = 'no store';
      this.#waiting = state;
    } finally {
      this.#writing = false;
    }
  }

  #store(mode: IDBTransactionMode): IDBObjectStore {
    return this.#database!.transaction(STORE, mode).objectStore(STORE);
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, VERSION);
  request.onupgradeneeded = () => {
    const {result} = request;
    for (const name of result.objectStoreNames) result.deleteObjectStore(name);
    result.createObjectStore(STORE);
  };
  return answered(request);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Two tabs would write over each other: the first one keeps the document, for as long as it is open, and tells any other so.
 * Without an answer the lock is waited for: a page that is just closing, as before a reload, may hold it a while.
 */
async function isOnlyTab(): Promise<boolean> {
  if (!navigator.locks) return true;
  const channel = new BroadcastChannel(DATABASE);
  window.addEventListener('pagehide', () => channel.close());
  return new Promise((resolve) => {
    const asking = new AbortController();
    const began = performance.now();
    const ask = () => channel.postMessage('who');
    const repeated = setInterval(ask, ASK_AGAIN);
    const end = (isOnly: boolean) => {
      clearInterval(repeated);
      clearTimeout(late);
      resolve(isOnly);
    };
    const late = setTimeout(() => asking.abort(), LOCK_WAIT);
    channel.onmessage = ({data}) => {
      if (data === 'here' && performance.now() - began > CLOSING) asking.abort();
    };
    navigator.locks
      .request(DATABASE, {signal: asking.signal}, () => {
        channel.onmessage = ({data}) => {
          if (data === 'who') channel.postMessage('here');
        };
        end(true);
        return new Promise<void>(() => {});
      })
      .catch(() => end(false));
    ask();
  });
}
