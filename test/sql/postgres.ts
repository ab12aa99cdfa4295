import {once} from 'node:events';
import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Engine} from '../../warehouse/duckdb';

/** PostgreSQL, compiled to WebAssembly. */
export async function openPostgres(project: string): Promise<Engine> {
  const worker = new Worker(join(project, 'test/sql/postgres-worker.mjs'));
  const rows = async (sql: string): Promise<Record<string, unknown>[]> => {
    worker.postMessage(sql);
    const [answer] = await once(worker, 'message');
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.rows;
  };
  return {
    rows,
    run: async (sql) => {
      await rows(sql);
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
