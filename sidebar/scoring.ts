import type {RunProgress} from '../src/api';
import {known, messageOf, place, tell} from './app';
import {button, type Content, el, show} from './element';
import {CallFailed, call} from './server';
import {openPanel} from './tabs';
import {t} from './words';

/** What scoring is up to. A run that stopped can go on where it was. */
type State =
  | {readonly at: 'rest'}
  | {readonly at: 'work'; readonly run: RunProgress | null; readonly writing: boolean}
  | {readonly at: 'stopped'; readonly run: RunProgress};

let state: State = {at: 'rest'};
let cancelled = false;
let scored: () => void = () => {};
let announced = '';

/** Sets what happens when the scores are written. */
export function whenScored(then: () => void): void {
  scored = then;
}

/** Says again what was last said of scoring: another tab may have said something else meanwhile. */
export function announceAgain(): void {
  tell(announced);
}

/** Whether a run is under way. */
export function isScoring(): boolean {
  return state.at === 'work';
}

/** Shows what can be done with the sheet as it is: score it, or go on with a run that stopped. */
export function restRun(): void {
  const run = known.look?.run ?? null;
  if (state.at === 'work') return;
  state = run === null ? {at: 'rest'} : {at: 'stopped', run};
  if (run !== null) announce(t('unfinished', {done: run.done, rows: run.rows}));
  else if (known.look?.state === 'ready') announce(t(known.look.isScored ? 'score-again-hint' : 'score-hint'));
  else announce('');
  draw();
}

/** Scores the portfolio chunk by chunk, from the start or from where a run stopped. */
export async function score(from: RunProgress | null): Promise<void> {
  if (state.at === 'work') return;
  const began = Date.now();
  const before = known.result;
  let run = from;
  cancelled = false;
  working(run, false);
  try {
    run ??= await call('startRun', {});
    while (run.done < run.rows && !cancelled) {
      working(run, false);
      run = await call('stepRun', {token: run.token});
    }
    if (cancelled) return await giveUp(run);
    working(run, true);
    const found = await call('finishRun', {token: run.token});
    known.result = {found, seconds: (Date.now() - began) / 1000, cells: null, isStale: false};
    if (known.look) known.look = {...known.look, shortFilter: found.shortFilter, isScored: true};
    state = {at: 'rest'};
    announce(t('scored', {count: run.rows}));
  } catch (error) {
    const canGoOn = run !== null && !(error instanceof CallFailed && error.runIsOver);
    state = canGoOn ? {at: 'stopped', run: run as RunProgress} : {at: 'rest'};
    announce(messageOf(error));
  }
  draw();
  if (known.result !== before) scored();
}

async function giveUp(run: RunProgress): Promise<void> {
  state = {at: 'rest'};
  try {
    await call('cancelRun', {token: run.token});
    announce(t('cancelled'));
  } catch (error) {
    // Nothing has been written; the server forgets the run when the next one begins.
    announce(`${t('cancelled')} ${messageOf(error)}`);
  }
  if (known.look) known.look = {...known.look, run: null};
  draw();
}

function working(run: RunProgress | null, writing: boolean): void {
  const wasWorking = state.at === 'work';
  state = {at: 'work', run, writing};
  if (run === null) announce(t('starting'));
  else if (writing) announce(t('writing', {rows: run.rows}));
  else announce(`${t('scoring', {done: run.done, rows: run.rows})} · ${run.soFar}`);
  if (run !== null && wasWorking && !writing) advance(run);
  else draw();
}

/** Moves the bar without taking the Cancel button out from under the pointer. */
function advance(run: RunProgress): void {
  const bar = place('run').querySelector('progress');
  if (bar === null) return;
  bar.max = Math.max(1, run.rows);
  bar.value = run.done;
}

function announce(message: string): void {
  announced = message;
  if (openPanel() === 'portfolio' || isScoring()) tell(message);
}

/** Whoever had the focus on a button here finds it on the one that took its place. */
function draw(): void {
  const buttons = place('run');
  const hadFocus = buttons.contains(document.activeElement);
  show(buttons, ...contentFor(state));
  if (hadFocus) (buttons.querySelector<HTMLElement>('button:enabled') ?? buttons).focus();
}

function contentFor(now: State): Content[] {
  if (now.at === 'work') return progress(now.run, now.writing);
  if (known.look?.state !== 'ready') return [];
  if (now.at === 'stopped') {
    return [
      button(t('continue'), () => score(now.run), {class: 'primary', id: 'score'}),
      button(t('discard'), () => giveUp(now.run), {id: 'cancel'}),
    ];
  }
  const label = known.look.isScored ? 'score-again' : 'score';
  return [button(t(label), () => score(null), {class: 'primary grow', id: 'score'})];
}

function progress(run: RunProgress | null, writing: boolean): Content[] {
  const measured = run === null ? {} : {max: Math.max(1, run.rows), value: run.done};
  return [
    el('progress', {...measured, class: 'grow', 'aria-label': t('score')}),
    button(t('cancel'), () => cancel(), {id: 'cancel', disabled: writing}),
  ];
}

/** The chunk that is under way is the last one; nothing has been written yet. */
function cancel(): void {
  cancelled = true;
  // A button that is disabled under the focus would lose it to the page.
  if (document.activeElement === place('cancel')) place('run').focus();
  place('cancel').setAttribute('disabled', '');
}
