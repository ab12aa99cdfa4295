import {execFileSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {PROJECT} from '../../scripts/fresh-build.mjs';

const CLASP = join(PROJECT, 'node_modules/@google/clasp/build/src/index.js');

describe('what clasp would push', () => {
  const status = JSON.parse(
    execFileSync(process.execPath, [CLASP, 'show-file-status', '--json'], {cwd: PROJECT, encoding: 'utf8'}),
  );

  it('is the bundle, the manifest and the sidebar, if there is one', () => {
    const built = readdirSync(join(PROJECT, 'dist')).map((name) => `dist/${name}`);
    const pushed = status.filesToPush.map((file: string) => file.replace(/\\/g, '/'));
    expect(pushed.sort()).toEqual(built.sort());
    expect(pushed).toEqual(expect.arrayContaining(['dist/Code.js', 'dist/appsscript.json']));
  });

  it('leaves nothing of dist/ behind', () => expect(status.untrackedFiles).toEqual([]));
});
