import {createRequire} from 'node:module';
import {join} from 'node:path';

/** A database in this process. */
export interface Engine {
  readonly run: (sql: string) => Promise<void>;
  /** The rows of a query: numbers, booleans, texts and `null`; days come as texts when the query casts them. */
  readonly rows: (sql: string) => Promise<Record<string, unknown>[]>;
  readonly close: () => Promise<void>;
}

/**
 * DuckDB. The packages of this folder are installed on demand, so they are looked up when they are needed.
 *
 * @param settings of DuckDB, such as `{memory_limit: '6GB'}`; `path` is its file, without which it stays in memory
 */
export async function openDuckDb(
  project: string,
  {path = ':memory:', ...settings}: Readonly<Record<string, string>> = {},
): Promise<Engine> {
  const {DuckDBInstance}: DuckDbPackage = createRequire(join(project, 'warehouse/package.json'))('@duckdb/node-api');
  const instance = await DuckDBInstance.create(path, settings);
  const connection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => {
      const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS();
      for (const row of rows) {
        for (const name in row) if (typeof row[name] === 'bigint') row[name] = Number(row[name]);
      }
      return rows;
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

interface DuckDbPackage {
  readonly DuckDBInstance: {
    readonly create: (path: string, settings: Readonly<Record<string, string>>) => Promise<DuckDbInstance>;
  };
}

interface DuckDbInstance {
  readonly connect: () => Promise<{
    readonly run: (sql: string) => Promise<unknown>;
    readonly runAndReadAll: (sql: string) => Promise<{readonly getRowObjectsJS: () => Record<string, unknown>[]}>;
    readonly closeSync: () => void;
  }>;
  readonly closeSync: () => void;
}
