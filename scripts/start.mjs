import {installMissing} from './install.mjs';

installMissing();
const {buildWhenStale, PROJECT} = await import('../build.mjs');
const {loadTypeScript} = await import('./load-typescript.mjs');

try {
  await buildWhenStale(PROJECT, (message) => console.error(message));
  console.error('Scoring the sample portfolio …\n');
  const {scoreSample} = await loadTypeScript('workbench/cli/score.ts');
  await scoreSample({project: PROJECT, print: (text) => console.log(text)});
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
