import {installMissing} from './install.mjs';

installMissing();
if (process.argv.some((each) => each.startsWith('--engine')) && !installMissing('warehouse')) process.exit(2);
const {freshBuild, PROJECT} = await import('./fresh-build.mjs');
const {loadTypeScript} = await import('./load-typescript.mjs');

const {npm_lifecycle_event: npmScript, INIT_CWD: caller} = process.env;
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const {score} = await loadTypeScript('workbench/cli/score.ts');
  process.exitCode = await score(process.argv.slice(2), {
    folder: npmScript === 'score' && caller ? caller : process.cwd(),
    project: PROJECT,
    build: freshBuild,
    print: (line) => {
      for (const piece of typeof line === 'string' ? [line] : line) process.stdout.write(piece);
      process.stdout.write('\n');
    },
    complain: (text) => process.stderr.write(`${text}\n`),
  });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
