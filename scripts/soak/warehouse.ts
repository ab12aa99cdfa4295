import fc from 'fast-check';
import {anyAccount} from '../../test/any-account';
import {anySettings} from '../../test/sql/any-settings';
import {differences, fill} from '../../test/sql/differences';
import {openPostgres} from '../../test/sql/postgres';
import {openDuckDb} from '../../warehouse/duckdb';

const ACCOUNTS = 2000;
const DAYS = ['2026-11-21', '2026-12-31', '2028-02-29'];

/**
 * Compares the query with the core: the same accounts, in two databases, under as many settings as asked for.
 *
 * @returns the first cells that differ
 */
export async function soak(
  _bundle: string,
  {seed, amount}: {readonly seed: number; readonly amount: number},
  say: (line: string) => void,
): Promise<string[]> {
  const accounts = fc
    .sample(anyAccount(), {numRuns: ACCOUNTS, seed})
    .map((account, index) => ({...account, row: index + 2}));
  const settings = fc.sample(anySettings(), {numRuns: amount, seed});
  const wrong: string[] = [];
  for (const [dialect, open] of [
    ['duckdb', openDuckDb],
    ['postgres', openPostgres],
  ] as const) {
    const engine = await open(process.cwd());
    await fill(engine, dialect, accounts);
    let compared = 0;
    for (const [index, each] of settings.entries()) {
      const {cells, found} = await differences(engine, dialect, accounts, each, DAYS[index % DAYS.length]!);
      compared += cells;
      wrong.push(...found.slice(0, 5).map((what) => `${dialect}, settings ${index}, seed ${seed}: ${what}`));
    }
    await engine.close();
    say(`${dialect}: ${ACCOUNTS} accounts under ${settings.length} settings, ${compared} cells compared`);
  }
  return wrong;
}
