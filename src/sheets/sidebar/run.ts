import type {PayloadOf, RunProgress, RunResult} from '../../api';
import type {Day} from '../../core/day';
import {phrase, sentencesOf} from '../../core/phrase';
import type {BandId} from '../../core/playbook';
import {assessPortfolio} from '../../core/portfolio';
import {playbookWith} from '../../playbook';
import {say, type Words} from '../../playbook/say';
import {resultView} from '../../views/result';
import {runOf} from '../commands/run';
import {scoreAccounts} from '../commands/score-portfolio';
import {type AccountSheet, assessed, readAccounts} from '../file/account-sheet';
import {accountTab, rememberAccountTab} from '../file/account-tab';
import type {OpenFile} from '../file/open-file';
import {olderPages, tabWithId} from '../file/own-tabs';
import {fileProperties, keepAt, keptAt} from '../file/properties';
import {Refusal, refusal} from '../refusal';
import {fingerprintOf} from './fingerprint';

/**
 * A run that the sidebar drives, as it is remembered between its calls.
 *
 * Each call has a fresh memory, and reading and judging an account costs far less than keeping what was found. So the
 * chunks read and judge their accounts and keep only how far they came; the last call judges all of them once more, from
 * one look at the sheet, and writes everything at once. Until then nothing in the sheet has changed.
 */
interface Run {
  readonly token: string;
  readonly tab: number;
  readonly fingerprint: string;
  /** The same day for every chunk, also across midnight. */
  readonly asOf: Day;
  readonly rows: number;
  readonly done: number;
  readonly bands: Readonly<Record<BandId, number>>;
}

/** A refusal after which the run cannot go on. */
export class RunOver extends Refusal {}

const KEY = 'expansion-signals.run';

/** Small files are read in one chunk, large ones in at most so many: every chunk reads the whole sheet. */
const SMALLEST_CHUNK = 1000;
const MOST_CHUNKS = 3;

/**
 * Begins a run over the account sheet, in place of one that was left unfinished, and judges its first chunk. The caller
 * holds the lock, also in the calls that follow.
 */
export function startRun(file: OpenFile): RunProgress {
  const tab = accountTab(file);
  const sheet = readAccounts(file, tab);
  rememberAccountTab(tab);
  const run: Run = {
    token: Utilities.getUuid(),
    tab: tab.getSheetId(),
    fingerprint: fingerprintOf(sheet),
    asOf: sheet.asOf,
    rows: sheet.intake.accounts.length,
    done: 0,
    bands: {Hot: 0, Warm: 0, Nurture: 0, Wait: 0},
  };
  return progressOf(advanced(run, sheet), file.words);
}

/** Judges the next chunk. @throws RunOver when the sheet is no longer the one the run began with */
export function stepRun(file: OpenFile, {token}: PayloadOf<'stepRun'>): RunProgress {
  const run = currentRunOf(token, file.words);
  return progressOf(advanced(run, sheetOf(run, file)), file.words);
}

/** Judges every account from one look at the sheet and writes all scores at once. @throws RunOver as above */
export function finishRun(file: OpenFile, {token}: PayloadOf<'finishRun'>): RunResult {
  const {words} = file;
  const run = currentRunOf(token, words);
  if (run.done < run.rows) throw refusal(words, 'run-not-ready', {done: run.done, rows: run.rows});
  const sheet = sheetOf(run, file);
  const result = resultOf(file, sheet);
  const scored = scoreAccounts(file.spreadsheet, sheet);
  forgetRun();
  return {...result, ...scored, tab: sheet.read.sheet.name, older: say(sentencesOf(olderPages(file)), words)};
}

/**
 * What the run found. Asked before anything is written: writing makes this run the last.
 *
 * The assessed portfolio is gone when this returns, so that it is not kept beside the scores that are drawn next.
 */
function resultOf(file: OpenFile, sheet: AccountSheet): ReturnType<typeof resultView> {
  const tab = assessed(sheet);
  const run = runOf(file, tab);
  return resultView(run, run.comparison.previous, tab);
}

/** Ends a run; the sheet is as it was. A run that is not the current one is none of ours to end. */
export function cancelRun(token: string): void {
  if (currentRun()?.token === token) forgetRun();
}

/** The unfinished run over that sheet, as long as it can go on. */
export function unfinishedRun(sheet: AccountSheet): RunProgress | null {
  const run = currentRun();
  if (run === null || run.tab !== sheet.read.tab.getSheetId() || run.asOf !== sheet.asOf) return null;
  return run.fingerprint === fingerprintOf(sheet) ? progressOf(run, sheet.words) : null;
}

/** The run with its next chunk judged, and remembered so. */
function advanced(run: Run, {intake, settings}: AccountSheet): Run {
  const until = Math.min(run.rows, run.done + Math.max(SMALLEST_CHUNK, Math.ceil(run.rows / MOST_CHUNKS)));
  const {accounts} = assessPortfolio(intake.accounts.slice(run.done, until), run.asOf, playbookWith(settings));
  const bands = {...run.bands};
  for (const {band} of accounts) bands[band] += 1;
  const next = {...run, done: until, bands};
  keepAt(KEY, next);
  return next;
}

function sheetOf(run: Run, file: OpenFile): AccountSheet {
  const tab = tabWithId(file.spreadsheet, run.tab);
  const sheet = tab && readAccounts({...file, choices: {...file.choices, asOf: run.asOf}}, tab);
  if (sheet === undefined || fingerprintOf(sheet) !== run.fingerprint) {
    forgetRun();
    throw runOver(file.words, 'run-sheet-changed');
  }
  return sheet;
}

function currentRunOf(token: string, words: Words): Run {
  const run = currentRun();
  if (run === null) throw runOver(words, 'run-ended');
  if (run.token !== token) throw runOver(words, 'run-replaced');
  return run;
}

function runOver(words: Words, key: string): RunOver {
  return new RunOver(say(phrase(key), words));
}

function currentRun(): Run | null {
  return keptAt(KEY);
}

function forgetRun(): void {
  fileProperties().deleteProperty(KEY);
}

function progressOf({token, done, rows, bands}: Run, words: Words): RunProgress {
  const soFar = say(phrase('run-so-far', {hot: bands.Hot, warm: bands.Warm}), words);
  return {token, done, rows, soFar};
}
