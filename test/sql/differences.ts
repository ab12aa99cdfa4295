import type {Account} from '../../src/core/account';
import type {Settings} from '../../src/core/playbook';
import {WAREHOUSE_COLUMNS} from '../../src/core/warehouse-columns';
import {WORDS} from '../../src/playbook/words';
import type {DialectId} from '../../src/sql/dialects';
import {scoreSql} from '../../src/sql/score-sql';
import type {Engine} from '../../warehouse/duckdb';
import {expectedOf, tableOf} from './rows';

export const TABLE = 'accounts';

/** Puts accounts into a database. */
export async function fill(engine: Engine, dialect: DialectId, accounts: readonly Account[]): Promise<void> {
  for (const statement of tableOf(accounts, TABLE, dialect)) await engine.run(statement);
}

/** The cells in which the query and the core differ, as texts, and how many were compared. */
export async function differences(
  engine: Engine,
  dialect: DialectId,
  accounts: readonly Account[],
  settings: Settings,
  asOf: string,
): Promise<{cells: number; found: string[]}> {
  const query = scoreSql(settings, TABLE, dialect, {words: WORDS.en, zone: 'UTC', asOf});
  const columns = WAREHOUSE_COLUMNS.map((name) => (isDay(name) ? `CAST(${name} AS VARCHAR) AS ${name}` : name));
  const rows = await engine.rows(`SELECT source_row, ${columns.join(', ')} FROM (${query}) AS scores`);
  const expected = expectedOf(accounts, asOf, settings);
  const found: string[] = rows.length === expected.size ? [] : [`${rows.length} rows of ${expected.size}`];
  for (const row of rows) {
    const wanted = expected.get(Number(row.source_row));
    for (const name of WAREHOUSE_COLUMNS) {
      const value = typeof wanted?.[name] === 'number' && row[name] !== null ? Number(row[name]) : row[name];
      if (value !== wanted?.[name]) found.push(`row ${row.source_row}, ${name}: ${value} for ${wanted?.[name]}`);
    }
  }
  return {cells: rows.length * WAREHOUSE_COLUMNS.length, found};
}

function isDay(name: string): boolean {
  return name === 'trigger_date' || name === 'opt_out';
}
