import {ended, runTool} from './tools.mjs';

/** The tools write into a pipe, so they cannot see for themselves whether someone is watching. */
const PRETTY = process.stdout.isTTY ? ['--pretty'] : [];

/** What the compiler found out is kept: it looks again only at what changed since. */
function typesOf(name) {
  return ['--noEmit', '--incremental', '--tsBuildInfoFile', `build/${name}.tsbuildinfo`, ...PRETTY];
}

/** The native compiler checks in a third of the time; `typescript` beside it is for what reads sources as trees. */
const COMPILER = 'typescript-native/bin/tsc';

/** What must hold before anything is tested or pushed. */
const CHECKS = [
  {name: 'lint and format', tool: '@biomejs/biome/bin/biome', args: ['check']},
  {name: 'types', tool: COMPILER, args: typesOf('types')},
  {
    name: 'types without Google',
    tool: COMPILER,
    args: [...typesOf('pure-types'), '-p', 'src/tsconfig.pure.json'],
  },
  {name: 'nothing that only tests reach', tool: 'knip/bin/knip.js', args: ['--production', '--no-progress']},
];

/**
 * Runs the checks side by side, a line each.
 *
 * @returns {Promise<boolean>} whether all passed
 */
export async function runChecks() {
  const results = await Promise.all(CHECKS.map(runCheck));
  return results.every(Boolean);
}

async function runCheck({name, tool, args}) {
  const started = Date.now();
  const child = runTool(tool, args, {stdio: ['ignore', 'pipe', 'pipe']});
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const passed = (await ended(child)) === 0;
  console.log(`${passed ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!passed) process.stdout.write(Buffer.concat(output));
  return passed;
}
