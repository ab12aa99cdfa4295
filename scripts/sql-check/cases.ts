import fc from 'fast-check';
import {WAREHOUSE_COLUMNS} from '../../src/core/warehouse-columns';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {WORDS} from '../../src/playbook/words';
import {SOURCE_COLUMNS} from '../../src/sql/contract';
import {DIALECTS} from '../../src/sql/dialects';
import {scoreSql} from '../../src/sql/score-sql';
import {anyAccount} from '../../test/any-account';
import {expectedOf, rowOf} from '../../test/sql/rows';

const AS_OF = '2026-11-21';
const {literal, types} = DIALECTS.bigquery;

/**
 * Random accounts as a query of their own for BigQuery, with what the core finds of each.
 *
 * @param amount so many accounts; the rows stand in the query, because the evaluator has no tables
 */
export function casesFor(amount: number, seed: number) {
  const accounts = fc
    .sample(anyAccount(), {numRuns: amount, seed})
    .map((account, index) => ({...account, row: index + 2}));
  const rows = accounts.map((account) =>
    rowOf(account).map((value, column) => {
      const {name, type} = SOURCE_COLUMNS[column]!;
      const written = typeof value === 'string' ? literal(value) : String(value ?? 'NULL');
      return `CAST(${written} AS ${types[type]}) AS ${name}`;
    }),
  );
  const table = rows.map((row) => `SELECT ${row.join(', ')}`).join('\nUNION ALL ');
  const query = scoreSql(DEFAULT_SETTINGS, 'accounts', 'bigquery', {words: WORDS.en, zone: 'UTC', asOf: AS_OF});
  const columns = ['source_row', ...WAREHOUSE_COLUMNS];
  const shown = columns.map((name) => `COALESCE(CAST(${name} AS STRING), 'NULL')`);
  return {
    columns,
    /** One text a row, its values parted by tabs. */
    query: `SELECT CONCAT(${shown.join(", '\\t', ")}) AS line FROM (${query.replace('WITH\n', () => `WITH\naccounts AS (${table}),\n`)})`,
    expected: new Map([...expectedOf(accounts, AS_OF, DEFAULT_SETTINGS)].map(([row, values]) => [String(row), values])),
  };
}
