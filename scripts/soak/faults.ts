import {isDeepStrictEqual} from 'node:util';
import {restore, stateOf} from '../../workbench/host/document/state';
import {htmlFiles} from '../../workbench/host/load';
import {openRealm, type Realm, ScriptError} from '../../workbench/host/realm';
import {isCopy, ourFile} from './our-file';
import {difference} from './two-files';

export interface Faults {
  /** Service calls that were made to fail, and at which a run was cut off. */
  thrown: number;
  killed: number;
  /** Runs whose error Google itself shows: nobody could say it in our words any more, or not yet. */
  shownByGoogle: number;
}

/** A command in a file that is ready for it. */
interface Case {
  readonly command: string;
  /** Commands that go before. */
  readonly after: readonly string[];
  /** Whether a test of every day leaves it to the soak: it makes tabs as others do, and its command is tried once more. */
  readonly isForSoak?: boolean;
}

export const CASES: readonly Case[] = [
  {command: 'scorePortfolio', after: []},
  {command: 'scorePortfolio', after: ['scorePortfolio', 'scorePortfolio']},
  {command: 'buildRanking', after: ['scorePortfolio']},
  {command: 'buildRanking', after: ['buildRanking', 'changed']},
  {command: 'startMeeting', after: [], isForSoak: true},
  {command: 'startMeeting', after: ['buildPlan', 'startMeeting', 'decided', 'changed']},
  {command: 'buildOutreach', after: [], isForSoak: true},
  {command: 'buildOutreach', after: ['buildOutreach', 'rewritten', 'changed']},
  {command: 'buildPlan', after: [], isForSoak: true},
  {command: 'buildPlan', after: ['buildRanking', 'buildPlan', 'changed']},
  {command: 'buildCalendar', after: [], isForSoak: true},
  {command: 'buildCalendar', after: ['buildCalendar', 'changed']},
  {command: 'replanOpenSteps', after: ['buildCalendar', 'changed']},
  {command: 'buildMonday', after: ['startMeeting', 'buildMonday', 'decided', 'changed']},
  {command: 'buildScenarios', after: ['buildScenarios', 'changed']},
  {command: 'openSettings', after: []},
  {command: 'openPlaybook', after: []},
  {command: 'addSamplePortfolio', after: []},
  {command: 'freezeFormulas', after: ['scorePortfolio']},
];

const MESSAGE = 'Service error: Spreadsheets';
const BY_NAME = {answers: {alert: 'YES'}} as const;

/**
 * Makes service calls of a command fail, one a run, and cuts the run off there: afterwards the whole file is as before
 * the command, or as after it, and the command succeeds when it is given again.
 *
 * @param every only each so many-th call, so that a test stays short
 * @throws with the call that did harm
 */
export function tryFaults(bundle: string, {command, after}: Case, every: number, faults: Faults): void {
  const {kept: host, fresh} = prepared(bundle, after);
  const {workbook} = host;
  const start = stateOf(workbook);
  const before = ourFile(host);
  const kept = keptIn(host);
  // In a fresh realm: what a run kept in its variables would save calls.
  fresh.run(command, [], BY_NAME);
  const {calls} = fresh;
  const whole = ourFile(host);
  for (const kill of [false, true]) {
    restore(workbook, start);
    // The first calls only read. Where few calls are tried, most of them should be calls that write.
    const first = 1 + Math.floor((Math.min(calls, every) * (kill ? 1 : 2)) / 3);
    for (let atCall = every === 1 ? 1 : first; atCall <= calls; atCall += every) {
      const place = `${command} after ${after.join(', ') || 'nothing'}, ${kill ? 'cut off' : 'failing'} at call ${atCall}`;
      const error = runWith(fresh, command, {atCall, message: MESSAGE, kill});
      if (error !== null) faults.shownByGoogle += 1;
      else checkSaid(fresh, place);
      faults[kill ? 'killed' : 'thrown'] += 1;
      // The next run under the lock restores what was cut off.
      if (kill) fresh.run('sidebarCall', ['startRun', {}]);
      const now = ourFile(host);
      const keeps = keptIn(host);
      if (isDeepStrictEqual(now, before) && keeps.lastRun === kept.lastRun) {
        if (keeps.copies !== kept.copies) throw new Error(`${place}: leaves hidden tabs of ours`);
        continue;
      }
      // If the call failed after everything was written, the run is complete: back to the start.
      if (!isDeepStrictEqual(now, whole)) throw new Error(`${place}: ${difference(now, before, 'the file')}`);
      restore(workbook, start);
    }
    host.run(command, [], BY_NAME);
    if (!isDeepStrictEqual(ourFile(host), whole)) {
      throw new Error(`${command} after faults: ${difference(ourFile(host), whole, 'the file')}`);
    }
  }
}

/** Makes each so many-th service call of every command fail, and cuts every run off there. @returns what went wrong */
export function soak(bundle: string, {amount}: {amount: number}, say: (line: string) => void): string[] {
  const wrong: string[] = [];
  const faults: Faults = {thrown: 0, killed: 0, shownByGoogle: 0};
  for (const each of CASES) {
    try {
      tryFaults(bundle, each, amount, faults);
    } catch (error) {
      wrong.push((error as Error).message);
    }
    say(toldOf(faults));
  }
  return wrong;
}

/** What was tried, in words. */
export function toldOf({thrown, killed, shownByGoogle}: Faults): string {
  return `${thrown} calls failed, ${killed} runs cut off; ${shownByGoogle} of these errors are Google's own to show`;
}

/** What the add-on keeps to undo the last run. */
function keptIn({workbook}: Realm): {lastRun: string | null; copies: number} {
  const copies = workbook.sheets.filter(({name}) => isCopy(name)).length;
  return {lastRun: workbook.documentProperties.get('expansion-signals.last-run', 0), copies};
}

/** The file after those commands: for runs that nothing disturbs, and for those that each begin without variables, as with Google. */
function prepared(bundle: string, after: readonly string[]): {kept: Realm; fresh: Realm} {
  const options = {bundle, files: htmlFiles(), now: '2026-11-21T09:00:00Z'};
  const host = openRealm({...options, keepsGlobals: true});
  host.user.fill('Accounts', ROWS);
  host.user.fill('Report', [
    ['mine', 1, '=Accounts!B2*2', '=EXPANSION_BAND(92)'],
    ['=EXPANSION_BAND(Report!F2:F4)', '', '', '', '', 92],
    ['', '', '', '', '', 70],
    ['', '', '', '', '', 10],
  ]);
  host.user.select('Accounts!A1');
  for (const command of after) {
    const [cell, text] = TYPED[command] ?? [];
    if (cell !== undefined && text !== undefined) host.user.type(cell, text);
    else host.run(command, [], BY_NAME);
    host.user.select('Accounts!A1');
  }
  return {kept: host, fresh: openRealm({...options, workbook: host.workbook})};
}

/** What people type between two commands, by what it is called in {@link CASES}. */
const TYPED: Readonly<Record<string, readonly [cell: string, text: string]>> = {
  changed: ['Accounts!C2', '47'],
  decided: ['Meeting!J20', 'after the board'],
  rewritten: ['Outreach!H2', 'Our own words'],
};

/** @returns the error that Google would show, if any */
function runWith(
  host: Realm,
  command: string,
  fault: {atCall: number; message: string; kill: boolean},
): ScriptError | null {
  const {shown} = host.workbook;
  shown.alerts.length = 0;
  shown.toasts.length = 0;
  host.user.select('Accounts!A1');
  try {
    host.run(command, [], {...BY_NAME, fault});
    return null;
  } catch (error) {
    if (!(error instanceof ScriptError) || error.message !== fault.message) throw error;
    return error;
  } finally {
    host.user.select('Accounts!A1');
  }
}

/** What failed is said with its reason; a fault nobody needed to hear of ended in the usual toast. */
function checkSaid({workbook}: Realm, place: string): void {
  const {alerts, toasts} = workbook.shown;
  const refused = alerts.find(({buttons}) => buttons !== 'YES_NO');
  if (refused ? refused.prompt.includes(MESSAGE) : toasts.length === 1) return;
  throw new Error(`${place}: says ${JSON.stringify([alerts, toasts])}`);
}

const ROWS: readonly (readonly unknown[])[] = [
  ['Account', 'CSM', 'ARR', 'Seats used', 'Seats licensed', 'Renewal date', 'Relationship', 'Growth'],
  ['Acme', 'Kim', 120_000, 49, 50, '2027-02-10', 'Healthy', 'Strong'],
  ['BetaCorp', 'Kim', 48_000, 47, 50, '2027-01-10', 'Healthy', 'Strong'],
  ['Gamma', 'Lee', 5_000, 12, 50, '2026-12-10', 'At-risk', 'None'],
  ['Delta', '', '', '', '', '', '', ''],
];
