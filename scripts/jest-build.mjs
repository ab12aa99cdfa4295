import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {buildWhenStale, PROJECT} from '../build.mjs';
import {installMissing} from './install.mjs';
import {installedBrowser} from './installed-browser.mjs';
import {loadTypeScript} from './load-typescript.mjs';
import {buildPageUnderTest} from './page.mjs';

/**
 * Builds once before the tests start, so that test files running side by side all read the same bundle, the same host and,
 * when those in the browser are among them, the same page.
 *
 * A build that fails takes away what was built before: the tests that need it fail, and none passes on yesterday's code.
 */
export default async function buildBeforeTests({testPathPatterns: {patterns}}) {
  const say = (message) => process.stderr.write(`${message}\n`);
  try {
    await buildWhenStale(PROJECT, say);
  } catch (error) {
    process.stderr.write(`The add-on does not build: ${error.message}\n`);
    await rm(join(PROJECT, 'dist/Code.js'), {force: true});
  }
  const {hostScript} = await loadTypeScript('workbench/host/load.ts');
  hostScript(PROJECT);
  const isForPage = patterns.length === 0 || patterns.some((pattern) => pattern.includes('browser'));
  if (!isForPage || installedBrowser() === null || !installMissing('workbench')) return;
  await buildPageUnderTest().catch((error) => say(`The page does not build: ${error.message}`));
}
