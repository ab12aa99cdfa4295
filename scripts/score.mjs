// Scores a file on the command line: npm run score.
import {installMissing} from './install.mjs';

installMissing();
if (process.argv.some((each) => each.startsWith('--engine')) && !installMissing('warehouse')) process.exit(2);
const {freshBuild, PROJECT} = await import('./fresh-build.mjs');
const {loadTypeScript} = await import('./load-typescript.mjs');

// npm runs a script in the project's folder, but people name files from where they are.
const {npm_lifecycle_event: npmScript, INIT_CWD: caller} = process.env;
// A reader such as head closes the pipe when it has enough.
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
