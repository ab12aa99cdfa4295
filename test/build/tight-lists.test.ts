import {join} from 'node:path';
import {build} from 'esbuild';
import {PROJECT} from '../../build.mjs';
import {tightLists} from '../../scripts/tight-lists.mjs';

const MODULES = ['answers', 'currencies', 'fields', 'known-others', 'languages', 'statuses', 'tokens', 'row-words'];

/** Every list of the aliases as the build writes it, taken apart. */
async function built(plugins: ReturnType<typeof tightLists>[]) {
  const contents = [
    ...MODULES.map((name) => `export * as ${name.replace('-', '')} from './src/playbook/aliases/${name}';`),
    `export {listed} from './src/playbook/aliases/listed';`,
  ].join('\n');
  const stdin = {contents, resolveDir: PROJECT, loader: 'ts' as const};
  const {outputFiles} = await build({stdin, bundle: true, write: false, format: 'cjs', charset: 'utf8', plugins});
  const code = outputFiles[0]!.text;
  const module = {exports: {} as {listed: (text: string) => string[]}};
  new Function('module', code)(module);
  const {listed, ...modules} = module.exports;
  const apart = (value: unknown): unknown => {
    if (typeof value === 'string') return listed(value);
    if (Array.isArray(value)) return value.map(apart);
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, apart(each)]))
      : value;
  };
  return {code, lists: JSON.parse(JSON.stringify(apart(modules)))};
}

describe('the lists of the built script', () => {
  it('say what those of the source say, and weigh less', async () => {
    const [tight, plain] = await Promise.all([built([tightLists(PROJECT)]), built([])]);
    expect(JSON.stringify(plain.lists).length).toBeGreaterThan(40_000);
    expect(tight.lists).toEqual(plain.lists);
    expect(tight.code.length).toBeLessThan(plain.code.length * 0.85);
  });

  it('are none in a project without aliases', () => {
    expect(() => tightLists(join(PROJECT, 'docs')).setup({onLoad: () => undefined})).not.toThrow();
  });
});
