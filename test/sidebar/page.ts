import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {CallName} from '../../src/api';
import {LOOK, OPENED, RESULT} from './answers-given';

const PAGE = readFileSync(join(__dirname, '../../sidebar/index.html'), 'utf8');

/** What the fake server does with a call: answer, fail, or say nothing. */
export type Reply = {answer: unknown} | {failure: string} | 'silence';

/** What the fake server does with each call; others are answered as usual, or never. */
export type Replies = Partial<Record<CallName, Reply | ((sent: unknown) => Reply)>>;

/** The sidebar in a page, with a server that answers as told. */
export class Page {
  /** Every call so far, with what it sent. */
  readonly calls: [CallName, unknown][] = [];
  readonly #replies = new Map<string, Reply | ((sent: unknown) => Reply)>([
    ['open', ok(OPENED)],
    ['look', () => ok({...LOOK, isScored: this.#isScored})],
    ['finishRun', ok(RESULT)],
    ['cancelRun', ok({})],
    ['goTo', ok({})],
    ['glance', () => ok({row: 2, tab: 'Accounts', isScored: this.#isScored, cells: 'as scored'})],
  ]);
  #held: (() => void)[] | null = null;

  get #isScored(): boolean {
    return this.names().includes('finishRun');
  }

  constructor(replies: Replies = {}) {
    for (const [name, reply] of Object.entries(replies)) this.#replies.set(name, reply);
    document.documentElement.innerHTML = PAGE.replace(/<script.*<\/script>/, '');
    Object.assign(globalThis, {google: {script: {run: this.#runner()}}});
    for (const [type, listener] of listeners.splice(0)) window.removeEventListener(type, listener);
    const listen = jest.spyOn(window, 'addEventListener');
    jest.isolateModules(() => require('../../sidebar/main'));
    for (const [type, listener] of listen.mock.calls) listeners.push([type, listener as EventListener]);
    listen.mockRestore();
  }

  /** The page once its first answers have arrived. */
  static async opened(replies: Replies = {}): Promise<Page> {
    const page = new Page(replies);
    await settled();
    return page;
  }

  /** Comes back to the window, which then looks at the sheet. */
  async focus(): Promise<void> {
    window.dispatchEvent(new Event('focus'));
    await settled();
  }

  /** From now on answers wait until `release`. */
  hold(): void {
    this.#held = [];
  }

  async release(): Promise<void> {
    const held = this.#held ?? [];
    this.#held = null;
    for (const answer of held) answer();
    await settled();
  }

  reply(name: CallName, reply: Reply | ((sent: unknown) => Reply)): void {
    this.#replies.set(name, reply);
  }

  async click(selector: string): Promise<void> {
    this.find(selector).click();
    await settled();
  }

  find(selector: string): HTMLElement {
    const found = document.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`The page has no ${selector}.`);
    return found;
  }

  has(selector: string): boolean {
    return document.querySelector(selector) !== null;
  }

  text(selector = 'body'): string {
    return this.find(selector).textContent ?? '';
  }

  async choose(selector: string, value: string): Promise<void> {
    const field = this.find(selector) as HTMLSelectElement;
    field.value = value;
    field.dispatchEvent(new Event('change'));
    await settled();
  }

  names(): string[] {
    return this.calls.map(([name]) => name);
  }

  #runner(success: (value: unknown) => void = () => {}, failure: (error: unknown) => void = () => {}): unknown {
    return {
      withSuccessHandler: (handler: (value: unknown) => void) => this.#runner(handler, failure),
      withFailureHandler: (handler: (error: unknown) => void) => this.#runner(success, handler),
      sidebarCall: (name: CallName, sent: unknown) => {
        this.calls.push([name, sent]);
        const found = this.#replies.get(name) ?? 'silence';
        const reply = typeof found === 'function' ? found(sent) : found;
        const deliver = () => {
          if (reply === 'silence') return;
          if ('answer' in reply) success(reply.answer);
          else failure(new Error(reply.failure));
        };
        if (this.#held) this.#held.push(deliver);
        else Promise.resolve().then(deliver);
      },
    };
  }
}

/** What the page before listened to on the window, which outlives it. */
const listeners: [string, EventListener][] = [];

export function ok(value: unknown): Reply {
  return {answer: {ok: true, value}};
}

export function refused(message: string, runIsOver = false): Reply {
  return {answer: {ok: false, message, runIsOver}};
}

/** Lets every answer that is due arrive. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}
