import {fileURLToPath} from 'node:url';
import {isFresh} from './freshness.mjs';

/** The folder this project lives in. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Makes sure that `dist/` is as the sources are; a build that fails ends the command with the reason. */
export async function freshBuild() {
  if (isFresh(PROJECT)) return;
  try {
    // The compiler takes a second to load, and most of the time there is nothing to build.
    const {buildWhenStale} = await import('../build.mjs');
    await buildWhenStale(PROJECT, (message) => console.error(message));
  } catch (error) {
    console.error(`The add-on does not build. ${error.message}`);
    process.exit(1);
  }
}
