import {buildWhenStale, PROJECT} from '../build.mjs';

/** Makes sure that `dist/` is as the sources are; a build that fails ends the command with the reason. */
export async function freshBuild() {
  try {
    await buildWhenStale(PROJECT, (message) => console.error(message));
  } catch (error) {
    console.error(`The add-on does not build. ${error.message}`);
    process.exit(1);
  }
}
