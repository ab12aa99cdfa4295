import {join} from 'node:path';
import {build} from 'esbuild';
import {PROJECT} from '../../build.mjs';
import {tightLists} from '../../scripts/tight-lists.mjs';

const LISTS = 'src/playbook/aliases/fields.ts';

/** The aliases as the build writes them, with the function that takes lists apart. */
async function built(plugins: ReturnType<typeof tightLists>[]) {
  const contents = `export {ALIASES} from './${LISTS}'; export {listed} from './src/playbook/aliases/listed';`;
  const stdin = {contents, resolveDir: PROJECT, loader: 'ts' as const};
  const {outputFiles} = await build({stdin, bundle: true, write: false, format: 'cjs', plugins});
  const code = outputFiles[0]!.text;
  const module = {exports: {} as {ALIASES: Record<string, Record<string, string>>; listed: (text: string) => string[]}};
  new Function('module', code)(module);
  const {ALIASES, listed} = module.exports;
  return {code, entries: Object.values(ALIASES).map((lists) => Object.values(lists).map(listed))};
}

describe('the lists of the built script', () => {
  it('say what those of the source say, and weigh a quarter less', async () => {
    const [tight, plain] = await Promise.all([built([tightLists(PROJECT)]), built([])]);
    expect(tight.entries).toEqual(plain.entries);
    expect(tight.code.length).toBeLessThan(plain.code.length * 0.75);
  });

  it('have no plugin trouble in a project without aliases', () => {
    expect(() => tightLists(join(PROJECT, 'docs')).setup({onLoad: () => undefined})).not.toThrow();
  });
});
