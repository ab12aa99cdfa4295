// PostgreSQL in a thread of its own: it imports its parts while it starts, which jest's modules do not allow.
import {createRequire} from 'node:module';
import {setFlagsFromString} from 'node:v8';
import {parentPort} from 'node:worker_threads';

// A database of a few queries: making its code faster takes longer than running it as it is.
setFlagsFromString('--liftoff-only');

const {PGlite} = createRequire(new URL('../../warehouse/package.json', import.meta.url))('@electric-sql/pglite');
const database = await PGlite.create();

parentPort.on('message', async (sql) => {
  try {
    const results = await database.exec(sql);
    parentPort.postMessage({rows: results[results.length - 1]?.rows ?? []});
  } catch (error) {
    parentPort.postMessage({error: String(error)});
  }
});
