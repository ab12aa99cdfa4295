// Scores a file on the command line: npm run score.
import {installMissing} from './install.mjs';

installMissing();
if (process.argv.some((each) => each.startsWith('--engine')) && !installMissing('warehouse')) process.exit(2);
const {freshBuild, PROJECT} = await import('./fresh-build.mjs');
const {loadTypeScript} = await import('./load-typescript.mjs');

/** In bytes. */
const CHUNK = 2 ** 20;
/** What a UTF-16 unit takes in UTF-8 at most. */
const BYTES_A_UNIT = 3;

// npm runs a script in the project's folder, but people name files from where they are.
const {npm_lifecycle_event: npmScript, INIT_CWD: caller} = process.env;
// A reader such as head closes the pipe when it has enough.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Many pieces of text as few chunks of bytes. */
function* chunksOf(pieces) {
  let chunk = Buffer.allocUnsafe(CHUNK);
  let filled = 0;
  for (const piece of pieces) {
    const most = piece.length * BYTES_A_UNIT;
    if (filled + most > chunk.length) {
      yield chunk.subarray(0, filled);
      chunk = Buffer.allocUnsafe(Math.max(CHUNK, most));
      filled = 0;
    }
    filled += chunk.write(piece, filled);
  }
  yield chunk.subarray(0, filled);
}

try {
  const {score} = await loadTypeScript('workbench/cli/score.ts');
  process.exitCode = await score(process.argv.slice(2), {
    folder: npmScript === 'score' && caller ? caller : process.cwd(),
    project: PROJECT,
    build: freshBuild,
    print: (line) => {
      for (const chunk of chunksOf(typeof line === 'string' ? [line] : line)) process.stdout.write(chunk);
      process.stdout.write('\n');
    },
    complain: (text) => process.stderr.write(`${text}\n`),
  });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
