import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {PROJECT} from '../../scripts/fresh-build.mjs';
import {lockFiles, packagesIn, STATED_ELSEWHERE} from '../../scripts/licenses/packages';
import {licensesPage} from '../../scripts/licenses/page';

/** Licenses under which everybody may use, change and pass on a tool; the last four want changed files or authors named. */
const ACCEPTED: readonly string[] = [
  ...['MIT', 'MIT-0', 'MIT/X11', 'ISC', '0BSD', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['Unlicense', 'CC0-1.0', 'MIT OR Apache-2.0', '(MIT OR CC0-1.0)', '(MIT AND Zlib)', '(MIT OR GPL-3.0-or-later)'],
  ...['MPL-2.0', 'CC-BY-3.0', 'CC-BY-4.0'],
];

/** The packages of others that a bundle is made of. */
async function packagesOf(entry: string): Promise<string[]> {
  const {metafile} = await build({
    entryPoints: [join(PROJECT, entry)],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  const names = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  );
  return [...new Set(names)];
}

describe('licenses', () => {
  it.each(['src/main.ts', 'sidebar/main.ts'])('what %s makes contains nothing of others', async (entry) => {
    expect(await packagesOf(entry)).toEqual([]);
  });

  it.each(lockFiles(PROJECT))('each package of %s is under a license that lets us use it', (file) => {
    const packages = packagesIn(file);
    expect(packages.length).toBeGreaterThan(50);
    const others = packages.filter(({name, license}) =>
      license === null ? !(name in STATED_ELSEWHERE) : !ACCEPTED.includes(license),
    );
    expect(others).toEqual([]);
  });

  it('docs/licenses.md is what the lock files say; `npm run docs` writes it anew', () => {
    expect(readFileSync(join(PROJECT, 'docs/licenses.md'), 'utf8')).toBe(licensesPage(PROJECT));
  });
});
