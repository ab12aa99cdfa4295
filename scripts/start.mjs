import {installMissing} from './install.mjs';

installMissing();
const {PROJECT} = await import('../build.mjs');
const {freshBuild} = await import('./fresh-build.mjs');
const {loadTypeScript} = await import('./load-typescript.mjs');

try {
  await freshBuild();
  console.error('Scoring the sample portfolio …\n');
  const {samplePortfolioTab} = await loadTypeScript('samples/portfolio.ts');
  const {scoreTab} = await loadTypeScript('workbench/cli/score.ts');
  const today = new Date().toLocaleDateString('en-CA');
  await scoreTab(samplePortfolioTab(today), today, {project: PROJECT, print: (text) => console.log(text)});
  console.log('\nScore a sheet of your own:  npm run score -- FILE.csv --out ranked.xlsx');
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
