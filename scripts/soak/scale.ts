import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {writeValues} from '../../workbench/host/document/writing';
import {htmlFiles} from '../../workbench/host/load';
import {openRealm, type Realm} from '../../workbench/host/realm';
import {AS_OF, sheetOf} from '../bench/portfolio';

const FEW = 1_000;
const COLUMNS = 40;

/** What the largest portfolio may cost. */
const MOST_SECONDS = 60;
const MOST_MEGABYTES = 1024;

/** Scores a very large portfolio on the host, as the sidebar does and as the menu does. @returns what was missed, a line each */
export function soak(bundle: string, {amount}: {amount: number}, say: (line: string) => void): string[] {
  const few = scored(bundle, FEW);
  const many = scored(bundle, amount);
  const missed: string[] = [];
  for (const [index, run] of many.entries()) {
    const {what, seconds, calls} = run;
    const callsOfFew = few[index]!.calls;
    say(
      `${what}: ${amount.toLocaleString('en-US')} accounts × ${COLUMNS} columns in ${seconds.toFixed(1)} s, ${calls} service calls (${callsOfFew} for ${FEW})`,
    );
    if (seconds > MOST_SECONDS) missed.push(`${what} took ${seconds.toFixed(1)} s, more than ${MOST_SECONDS}.`);
    const most = callsOfFew + MORE_CALLS + MORE_CALLS_A_STRETCH * Math.ceil(amount / STRETCH);
    if (run.growing && calls > most) missed.push(`${what} made ${calls} calls, ${most} would be right.`);
  }
  const megabytes = process.resourceUsage().maxRSS / 1024;
  say(`at most ${megabytes.toFixed(0)} MB of memory, the document in it`);
  if (megabytes > MOST_MEGABYTES) missed.push(`It took ${megabytes.toFixed(0)} MB, more than ${MOST_MEGABYTES}.`);
  return missed;
}

/** A large sheet is asked about the room for our columns first, and its undo is kept in a tab. */
const MORE_CALLS = 10;

/** Scores are drawn in stretches of so many rows, each with a call for values, formats, two colors and notes. */
const STRETCH = 25_000;
const MORE_CALLS_A_STRETCH = 5;

interface Run {
  readonly what: string;
  readonly seconds: number;
  readonly calls: number;
  /** Whether the calls must keep to the stretches: those of the sidebar's runs also grow with its chunks. */
  readonly growing: boolean;
}

function scored(bundle: string, accounts: number): Run[] {
  const host = filled(bundle, accounts);
  return [
    timed('the first run from the menu', true, () => calls(host, 'scorePortfolio')),
    timed('the second run from the menu', true, () => calls(host, 'scorePortfolio')),
    timed('a run from the sidebar', false, () => inChunks(host)),
  ];
}

/** A document with that many accounts, pasted piece by piece, so that nothing but the document holds them. */
export function filled(bundle: string, accounts: number): Realm {
  const host = openRealm({bundle, files: htmlFiles(), now: `${AS_OF}T09:00:00Z`});
  const {headings, rows} = sheetOf(accounts);
  const more = Array.from({length: COLUMNS - headings.length}, (_, index) => `Note ${index + 1}`);
  host.user.fill('Accounts', [[...headings, ...more]]);
  host.user.grow('Accounts', accounts + 1, COLUMNS);
  const sheet = host.workbook.sheetNamed('Accounts')!;
  for (let from = 0; from < accounts; from += PIECE) {
    const piece = rows.slice(from, from + PIECE).map((row, at) => [...row, ...more.map((each) => `${each} of ${at}`)]);
    writeValues(sheet, from + 1, 0, piece);
  }
  return host;
}

const PIECE = 1000;

function timed(what: string, growing: boolean, run: () => number): Run {
  forget();
  const start = performance.now();
  const made = run();
  return {what, growing, calls: made, seconds: (performance.now() - start) / 1000};
}

function calls(host: Realm, command: string): number {
  const refused = host.workbook.shown.alerts.length;
  host.run(command, [], {timeout: 600_000});
  if (host.workbook.shown.alerts.length > refused) throw new Error(host.workbook.shown.alerts[refused]?.prompt);
  return host.calls;
}

/** Each run has a memory of its own at Google; here the one before would else count for the next. */
function forget(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

interface Progress {
  readonly ok: boolean;
  readonly value: {readonly token: string; readonly done: number; readonly rows: number};
}

function inChunks(host: Realm): number {
  let made = 0;
  const ask = (name: string, payload: object): Progress => {
    forget();
    const answer = host.run('sidebarCall', [name, payload], {timeout: 600_000}) as Progress;
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    made += host.calls;
    return answer;
  };
  let {value: run} = ask('startRun', {});
  while (run.done < run.rows) ({value: run} = ask('stepRun', {token: run.token}));
  ask('finishRun', {token: run.token});
  return made;
}
