import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {buildWhenStale, PROJECT} from '../build.mjs';
import {loadTypeScript} from './load-typescript.mjs';

/**
 * Builds once before the tests start, so that test files running side by side all read the same bundle and the same host.
 *
 * A build that fails takes the old bundle away: the tests that need it fail, and none passes on yesterday's code.
 */
export default async function buildBeforeTests() {
  try {
    await buildWhenStale(PROJECT, (message) => process.stderr.write(`${message}\n`));
  } catch (error) {
    process.stderr.write(`The add-on does not build: ${error.message}\n`);
    await rm(join(PROJECT, 'dist/Code.js'), {force: true});
  }
  const {hostScript} = await loadTypeScript('workbench/host/load.ts');
  hostScript(PROJECT);
}
