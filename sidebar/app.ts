import type {Look, Opened, RunResult} from '../src/api';
import {button, type Content, el, quiet, show} from './element';
import {CallFailed} from './server';
import {t} from './words';

interface Result {
  readonly found: RunResult;
  readonly seconds: number;
  /** What a glance said of the sheet right after the run; `null` until one did. */
  readonly cells: string | null;
  /** Has the sheet changed since? */
  readonly isStale: boolean;
}

/** What the sidebar knows. */
export interface Known {
  opened: Opened | null;
  look: Look | null;
  result: Result | null;
}

export const known: Known = {opened: null, look: null, result: null};

/** An element of the page by its id. @throws when the page is not ours */
export function place(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no ${id}.`);
  return element;
}

/** Says something at the bottom, also to those who do not see it. */
export function tell(message: string): void {
  place('status').textContent = message;
}

/** How often each panel was asked to show something: an answer that was overtaken is not shown. */
const asked = new Map<string, number>();

/** Asks for something and shows it in a panel; a failure is shown there too, unless told otherwise with a way to try again. */
export async function attempt<Value>(
  id: string,
  ask: () => Promise<Value>,
  use: (value: Value) => void,
  failed: (message: string) => void = (message) =>
    show(
      place(id),
      problem(message, () => attempt(id, ask, use)),
    ),
): Promise<void> {
  const panel = place(id);
  const turn = (asked.get(id) ?? 0) + 1;
  asked.set(id, turn);
  const isLast = () => asked.get(id) === turn;
  panel.setAttribute('aria-busy', 'true');
  if (panel.childElementCount === 0) show(panel, quiet(t('loading')));
  try {
    const value = await ask();
    if (isLast()) use(value);
  } catch (error) {
    if (isLast()) failed(messageOf(error));
  } finally {
    if (isLast()) panel.removeAttribute('aria-busy');
  }
}

/** Does something that may fail beside what is shown; the failure is told at the bottom, and what is shown stays. */
export async function quietly(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    tell(messageOf(error));
  }
}

/** What went wrong, in the user's words. A mistake of ours keeps its own. */
export function messageOf(error: unknown): string {
  if (error instanceof CallFailed) return error.message;
  return t('failed', {reason: error instanceof Error ? error.message : String(error)});
}

/** A message with a way forward. */
function problem(message: string, again: () => void): Content {
  return el('div', {class: 'card problem stack', role: 'alert'}, el('p', {}, message), button(t('again'), again));
}
