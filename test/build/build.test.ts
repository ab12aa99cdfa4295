import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import vm from 'node:vm';
import {build, buildWhenStale} from '../../build.mjs';
import {projectOf, removeProjects, writeIn} from './project';

afterEach(removeProjects);

const ADD = `
/**
 * Adds two numbers.
 *
 * @param {number} a The first.
 * @param {number} b The second; 1 when left out.
 * @return {number} The sum.
 * @customfunction
 */
export function ADD(a: number, b = 1): number { return a + b; }`;

const code = (project: string) => readFileSync(join(project, 'dist/Code.js'), 'utf8');

function realmOf(project: string): vm.Context {
  const realm = vm.createContext(Object.create(null));
  new vm.Script(code(project)).runInContext(realm);
  return realm;
}

describe('what becomes global', () => {
  it('is each exported function, also a re-exported one, and nothing else but the bundle', async () => {
    const project = projectOf({
      'src/main.ts': `
        export * from './functions';
        export {renamed as onOpen} from './menu';
        export const openPlan = () => 'plan';
        export function report_() { return 'internal'; }
        export const limit = 3;
        export interface Shape { side: number }
        function hidden() { return limit; }
        export function useHidden() { return hidden(); }`,
      'src/functions.ts': ADD,
      'src/menu.ts': `export function renamed(): string { return 'menu'; }`,
    });
    const {entryPoints} = await build(project);
    const realm = realmOf(project);
    expect(entryPoints.sort()).toEqual(['ADD', 'onOpen', 'openPlan', 'useHidden']);
    expect(Object.keys(realm).sort()).toEqual(['ADD', 'App_', 'onOpen', 'openPlan', 'useHidden']);
    expect(vm.runInContext('[ADD(1, 2), onOpen(), openPlan(), useHidden(), App_.report_()]', realm)).toEqual([
      ...[3, 'menu', 'plan', 3, 'internal'],
    ]);
  });

  it('takes a range as the example of a parameter', async () => {
    const project = projectOf({
      'src/main.ts': ADD.replace('{number} a', '{A2:M} a').replace('{number} b', '{"Some"} [b]'),
    });
    await expect(build(project)).resolves.toMatchObject({entryPoints: ['ADD']});
  });

  it('keeps default and rest parameters working', async () => {
    const project = projectOf({
      'src/main.ts': `${ADD}\nexport function count(...all: unknown[]) { return all.length; }`,
    });
    await build(project);
    expect(vm.runInContext('[ADD(1), ADD(1, undefined), count(1, 2, 3)]', realmOf(project))).toEqual([2, 2, 3]);
  });

  it('has the JSDoc of the source right above it', async () => {
    const project = projectOf({'src/main.ts': ADD});
    await build(project);
    expect(code(project)).toContain(
      ' * @return {number} The sum.\n * @customfunction\n */\nfunction ADD(a, b) {\n  return App_.ADD(a, b);\n}\n',
    );
  });

  it('is no class field, private name or newer syntax that a push would refuse', async () => {
    const project = projectOf({
      'src/main.ts': `
        class Counter { static start = 1; #count = Counter.start; next() { return this.#count++; } }
        export function next() { let counter: Counter | undefined; counter ??= new Counter(); return counter.next(); }`,
    });
    await build(project);
    expect(code(project)).not.toMatch(/static start =|this\.#|\?\?=/);
    expect(vm.runInContext('next()', realmOf(project))).toBe(1);
  });
});

describe('what does not build', () => {
  it.each([
    {change: 'a parameter nobody documents', from: ' * @param {number} b The second; 1 when left out.\n', to: ''},
    {change: 'a documented parameter that is not there', from: 'b = 1', to: 'c = 1'},
    {change: 'another order', from: 'a: number, b = 1', to: 'b: number, a = 1'},
  ])('$change of a custom function', async ({from, to}) => {
    const project = projectOf({'src/main.ts': ADD.replace(from, to)});
    await expect(build(project)).rejects.toThrow(/^ADD takes \(.*\) but its @param lines document \(.*\)\.$/);
    expect(existsSync(join(project, 'dist'))).toBe(false);
  });

  it.each([
    {
      what: 'a parameter without a name',
      main: 'export function open({a}: {a: number}) { return a; }',
      says: /^open: give/,
    },
    {what: 'an entry file that exports nothing', main: 'const a = 1;', says: /exports nothing/},
    {what: 'code that is no code', main: 'export function (', says: /Build failed|exports nothing/},
    {what: 'an import that leads nowhere', main: `export {a} from './nowhere';`, says: /nowhere/},
  ])('$what', async ({main, says}) => await expect(build(projectOf({'src/main.ts': main}))).rejects.toThrow(says));

  it('nothing at all', async () => {
    await expect(build(projectOf({}))).rejects.toThrow(/There is no .*main\.ts to build from\./);
  });
});

describe('building when stale', () => {
  async function buildsAgainAfter(change: (project: string) => void): Promise<boolean> {
    const project = projectOf({'src/main.ts': ADD});
    await build(project);
    change(project);
    const said: string[] = [];
    await buildWhenStale(project, (message) => said.push(message));
    return said.length > 0;
  }

  it.each([
    {change: 'nothing', again: false, does: () => {}},
    {change: 'a file outside the sources', again: false, does: (p: string) => writeIn(p, 'README.md', 'x')},
    {change: 'the entry file', again: true, does: (p: string) => writeIn(p, 'src/main.ts', `${ADD}\n`)},
    {change: 'a new source', again: true, does: (p: string) => writeIn(p, 'src/core/new.ts', '')},
    {change: 'the manifest', again: true, does: (p: string) => writeIn(p, 'appsscript.json', '{"a": 1}')},
    {change: 'a new sidebar', again: true, does: (p: string) => writeIn(p, 'sidebar/main.ts', '')},
    {change: 'dist/ taken away', again: true, does: (p: string) => rmSync(join(p, 'dist'), {recursive: true})},
    {change: 'a lost manifest', again: true, does: (p: string) => rmSync(join(p, 'dist/appsscript.json'))},
  ])('after $change: $again', async ({does, again}) => expect(await buildsAgainAfter(does)).toBe(again));
});
