import fc from 'fast-check';
import {PROJECT} from '../../scripts/fresh-build.mjs';
import {installMissing} from '../../scripts/install.mjs';
import type {Settings} from '../../src/core/playbook';
import {WAREHOUSE_COLUMNS} from '../../src/core/warehouse-columns';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {WORDS} from '../../src/playbook/words';
import {DIALECT_IDS, type DialectId} from '../../src/sql/dialects';
import {GIVEN_COLUMNS, scoreSql} from '../../src/sql/score-sql';
import {type Engine, openDuckDb} from '../../warehouse/duckdb';
import {anyAccount} from '../any-account';
import {anySettings} from './any-settings';
import {differences, fill} from './differences';
import {openPostgres} from './postgres';
import {expectedOf} from './rows';

const SEED = 19;
/** In milliseconds: a database plans a query of forty thousand characters, and a busy machine takes its time. */
const LONG = 300_000;
const accounts = fc
  .sample(anyAccount(), {numRuns: 300, seed: SEED})
  .map((account, index) => ({...account, row: index + 2}));
const DAY = '2026-11-21';

/** Another day, with a team's own numbers; more of both in `npm run soak -- warehouse`. */
const OTHER = ['2028-02-29', fc.sample(anySettings(), {numRuns: 1, seed: SEED})[0]!] as const;

const ENGINES: Readonly<Record<'duckdb' | 'postgres', (project: string) => Promise<Engine>>> = {
  duckdb: openDuckDb,
  postgres: openPostgres,
};

describe.each(Object.keys(ENGINES) as (keyof typeof ENGINES)[])('the query in %s', (dialect) => {
  let engine: Engine;

  beforeAll(async () => {
    if (!installMissing('warehouse')) throw new Error('The databases for the tests could not be installed.');
    engine = await ENGINES[dialect](PROJECT);
    await fill(engine, dialect, accounts);
  }, LONG);

  afterAll(() => engine?.close());

  it.each([[DAY, DEFAULT_SETTINGS] as const, OTHER])(
    'gives what the core gives on %s (%#)',
    async (asOf, settings) => {
      const {cells, found} = await differences(engine, dialect, accounts, settings, asOf);
      expect(found).toEqual([]);
      expect(cells).toBe(accounts.length * WAREHOUSE_COLUMNS.length);
    },
    LONG,
  );

  it(
    'runs with today’s date in a time zone',
    async () => {
      const query = scoreSql(DEFAULT_SETTINGS, 'accounts', dialect, {words: WORDS.en, zone: 'Pacific/Kiritimati'});
      const [row] = await engine.rows(`SELECT COUNT(*) AS rows FROM (${query}) AS scores WHERE score >= 0`);
      expect(Number(row?.rows)).toBe(accounts.length);
    },
    LONG,
  );
});

it('the accounts of these tests come to every priority, offer and trigger there is', () => {
  const found = [...expectedOf(accounts, DAY, DEFAULT_SETTINGS).values()];
  const count = (column: string) => new Set(found.map((each) => each[column]).filter((each) => each !== null)).size;
  expect({
    priority: count('priority'),
    offer: count('offer'),
    trigger: count('trigger_kind'),
    band: count('band'),
  }).toEqual({priority: 9, offer: 5, trigger: 11, band: 4});
});

describe.each(DIALECT_IDS)('the query for %s', (dialect) => {
  const large: Settings = {
    ...DEFAULT_SETTINGS,
    catalog: {
      ...DEFAULT_SETTINGS.catalog,
      modules: Array.from({length: 60}, (_, index) => ({name: `Module number ${index}`, arr: 1000 * index})),
    },
  };

  it.each(['en', 'zh'] as const)('fits into a cell, with sixty modules in the catalog, in %s', (language) => {
    expect(query(dialect, large, language).length).toBeLessThan(50_000);
  });

  it('has every figure filled in, and a comment for each step', () => {
    const text = query(dialect, large, 'en');
    expect(text).not.toMatch(/(?<!\\p)\{|undefined|NaN|\[object/);
    const steps = text.match(/^\w+ AS ((?:NOT )?MATERIALIZED )?\($/gm) ?? [];
    expect(steps.length).toBeGreaterThan(15);
    expect(text.match(/^-- .+\n\w+ AS /gm)).toHaveLength(steps.length);
  });
});

it('gives no two columns one name', () => {
  const names = [...GIVEN_COLUMNS, ...WAREHOUSE_COLUMNS];
  expect(new Set(names).size).toBe(names.length);
});

it('writes a module’s name so that it stays a text', () => {
  const modules = [{name: "x', (SELECT 1)) -- \\", arr: 5}];
  const settings = {...DEFAULT_SETTINGS, catalog: {...DEFAULT_SETTINGS.catalog, modules}};
  expect(query('postgres', settings, 'en')).toContain("'x'', (select 1)) -- \\'");
  expect(query('bigquery', settings, 'en')).toContain("'x\\', (select 1)) -- \\\\'");
});

it.each(['a; DROP TABLE b', 'a`b', 'a"b', '', 'a..b', 'a.b.c.d.e'])('takes %j for no table', (table) => {
  const options = {words: WORDS.en, zone: 'UTC'};
  expect(() => scoreSql(DEFAULT_SETTINGS, table, 'bigquery', options)).toThrow(RangeError);
});

it('puts quotation marks where a database needs them', () => {
  const from = (dialect: DialectId, table: string) =>
    /^ {2}FROM (.+)\n {2}WHERE TRIM/m.exec(
      scoreSql(DEFAULT_SETTINGS, table, dialect, {words: WORDS.en, zone: 'UTC'}),
    )?.[1];
  expect(from('bigquery', 'my-project.sales.accounts')).toBe('`my-project.sales.accounts`');
  expect(from('databricks', 'main.sales-eu.accounts')).toBe('main.`sales-eu`.accounts');
  expect(from('snowflake', 'SALES.accounts')).toBe('SALES.accounts');
  expect(from('postgres', 'sales.my accounts')).toBe('sales."my accounts"');
});

function query(dialect: DialectId, settings: Settings, language: 'en' | 'zh'): string {
  return scoreSql(settings, 'sales.accounts', dialect, {words: WORDS[language], zone: 'Europe/Berlin'});
}
