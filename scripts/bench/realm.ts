import vm from 'node:vm';
import {duration, type Line, shortest} from './measure';
import {AS_OF, COLUMNS, sheetOf} from './portfolio';

const FIRST_FORMULA = 'EXPANSION_SCORE(48/50, "Strong", 3, "Healthy", 243)';

/** A script with nothing to load. */
export const EMPTY = 'function EXPANSION_SCORE() { return 92; }';

/** How long the scripts take to load and answer their first formula, beyond what an empty script takes. */
export function loading(code: string): Line {
  const kilobytes = Buffer.byteLength(code) / 1024;
  const [bundle, empty] = [code, EMPTY].map((source) => shortest(40, () => firstAnswer(source)));
  const what = `load ${kilobytes.toFixed(0)} KB and answer a first formula, over an empty script`;
  return duration(what, bundle! - empty!, 3 + 0.04 * kilobytes);
}

/** All accounts in one call of the custom function, as one formula in a cell would; the usual outputs, or those named. */
export function assessing(code: string, accounts: number, outputs?: string): Line {
  const what = `EXPANSION_ASSESS over ${accounts.toLocaleString('en-US')} rows of ${COLUMNS} columns`;
  const named = outputs === undefined ? what : `${what}, "${outputs}"`;
  return duration(named, shortest(5, assessmentOf(code, accounts, outputs)), outputs === undefined ? 1000 : 500);
}

/** A call of the custom function over so many accounts; it has answered once before it is measured. */
export function assessmentOf(code: string, accounts: number, outputs?: string): () => void {
  const realm = realmWith(code);
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

/** A comment of its own keeps V8 from taking the script out of its cache. */
export function firstAnswer(source: string): void {
  const realm = realmWith(`${source}\n// ${compiled++}`);
  if (vm.runInContext(FIRST_FORMULA, realm) !== 92) throw new Error('The first formula did not give 92.');
}

function realmWith(source: string): vm.Context {
  const realm = vm.createContext(Object.create(null));
  new vm.Script(source).runInContext(realm);
  return realm;
}
