import vm from 'node:vm';
import {duration, type Line, shortest, timed} from './measure';
import {AS_OF, COLUMNS, sheetOf} from './portfolio';

const FIRST_FORMULA = 'EXPANSION_SCORE(48/50, "Strong", 3, "Healthy", 243)';

/** A script with nothing to load. */
export const EMPTY = 'function EXPANSION_SCORE() { return 92; }';

/** What a build gives: the script, and the files beside it by name. */
export interface Built {
  readonly code: string;
  readonly files: Readonly<Record<string, string>>;
}

/** The most that the whole script may take, in times of what the custom functions alone take. */
const MOST_OF_ALONE = 1.3;

/**
 * How long the script takes to load and answer its first formula, beyond what an empty script takes; and how much longer
 * that is than with the functions alone, measured in turns so that all meet the same machine.
 *
 * @param alone the custom functions alone, compiled as in the whole script
 */
export function loading(code: string, alone: string): Line[] {
  const best = [code, alone, EMPTY].map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < 40; turn++) {
    [code, alone, EMPTY].forEach((source, at) => {
      best[at] = Math.min(best[at]!, firstAnswer(source));
    });
  }
  const [whole, functions] = [best[0]! - best[2]!, best[1]! - best[2]!];
  const kilobytes = Buffer.byteLength(code) / 1024;
  const what = `load ${kilobytes.toFixed(0)} KB and answer a first formula, over an empty script`;
  return [
    duration(what, whole, 3 + 0.04 * kilobytes),
    {
      what: `the same against the custom functions alone (${functions.toFixed(1)} ms)`,
      figure: `${(whole / functions).toFixed(2)} ×`,
      goal: `≤ ${MOST_OF_ALONE} ×`,
      met: whole <= MOST_OF_ALONE * functions,
    },
  ];
}

/** All accounts in one call of the custom function, as one formula in a cell would; the usual outputs, or those named. */
export function assessing(built: Built, accounts: number, outputs?: string): Line {
  const what = `EXPANSION_ASSESS over ${accounts.toLocaleString('en-US')} rows of ${COLUMNS} columns`;
  const named = outputs === undefined ? what : `${what}, "${outputs}"`;
  return duration(named, shortest(5, assessmentOf(built, accounts, outputs)), outputs === undefined ? 1000 : 500);
}

/** A call of the custom function over so many accounts; it has answered once before it is measured. */
export function assessmentOf({code, files}: Built, accounts: number, outputs?: string): () => void {
  const realm = realmWith(code);
  realm.HtmlService = {createHtmlOutputFromFile: (name: string) => ({getContent: () => files[name]})};
  const {headings, rows} = sheetOf(accounts);
  realm.json = JSON.stringify([headings, rows]);
  vm.runInContext(
    `var [headings, rows] = JSON.parse(json, (key, value) =>
      typeof value === 'string' && /^\\d{4}-\\d{2}-\\d{2}T/.test(value) ? new Date(value) : value);`,
    realm,
  );
  const call = new vm.Script(`EXPANSION_ASSESS([headings], rows, ${JSON.stringify(outputs)}, '${AS_OF}').length`);
  const answered = call.runInContext(realm);
  if (answered !== accounts + 1) throw new Error(`EXPANSION_ASSESS gave ${answered} rows for ${accounts} accounts.`);
  return () => call.runInContext(realm);
}

let compiled = 0;

/**
 * Milliseconds to load a script and answer a formula.
 *
 * A comment of its own keeps V8 from taking the script out of its cache. It stands in front: V8 compares a script with the
 * cached ones of the same length, and would read all of it to find a difference at the end.
 */
export function firstAnswer(source: string): number {
  const fresh = Buffer.from(`// ${compiled++}\n${source}`).toString();
  let answer: unknown;
  const took = timed(() => {
    answer = vm.runInContext(FIRST_FORMULA, realmWith(fresh));
  });
  if (answer !== 92) throw new Error('The first formula did not give 92.');
  return took;
}

function realmWith(source: string): vm.Context {
  const realm = vm.createContext(Object.create(null));
  new vm.Script(source).runInContext(realm);
  return realm;
}
