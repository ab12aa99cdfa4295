import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from 'esbuild';
import {PROJECT} from '../../build.mjs';
import {loadTypeScript} from '../load-typescript.mjs';

/** The decision as every commit has it, whatever else of the sources moved. */
const DECISION = `
  import {assessPortfolio} from './src/core/portfolio';
  import {playbookWith} from './src/playbook';
  import {DEFAULT_SETTINGS} from './src/playbook/settings';
  const playbook = playbookWith(DEFAULT_SETTINGS);
  export const decide = (accounts, asOf) => assessPortfolio(accounts, asOf, playbook);
`;

/**
 * What an older commit builds, made in a folder that is removed again; with the packages installed now.
 *
 * @param {string} revision whatever git takes for a commit
 * @returns {Promise<{code: string, files: Record<string, string>, decide: (accounts: unknown[], asOf: string) => unknown}>} its
 *   script, the files beside it, and its decision
 * @throws when git knows no such commit, or it does not build
 */
export async function olderSide(revision) {
  const folder = mkdtempSync(join(tmpdir(), 'expansion-signals-'));
  const packages = join(folder, 'node_modules');
  const git = (...args) => execFileSync('git', args, {cwd: PROJECT, stdio: ['ignore', 'ignore', 'pipe']});
  const remove = () => {
    // First the link: nothing may follow it into the packages of this folder.
    rmSync(packages, {force: true});
    rmSync(folder, {recursive: true, force: true});
    git('worktree', 'prune');
  };
  const interrupted = () => {
    remove();
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  try {
    git('worktree', 'add', '--detach', folder, revision);
    symlinkSync(join(PROJECT, 'node_modules'), packages, 'junction');
    execFileSync(process.execPath, ['build.mjs'], {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});
    const {htmlFiles} = await loadTypeScript('workbench/host/load.ts');
    const code = readFileSync(join(folder, 'dist', 'Code.js'), 'utf8');
    return {code, files: htmlFiles(folder), decide: await decisionIn(folder)};
  } finally {
    process.off('SIGINT', interrupted);
    remove();
  }
}

export async function decisionIn(folder) {
  const {outputFiles} = await build({
    stdin: {contents: DECISION, resolveDir: folder, loader: 'ts'},
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'node20',
    platform: 'node',
  });
  const module = {exports: {}};
  new Function('module', 'exports', 'require', outputFiles[0].text)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports.decide;
}
