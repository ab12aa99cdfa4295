import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import vm from 'node:vm';
import {transformSync} from 'esbuild';
import {entryPointsOf} from '../../scripts/entry-points.mjs';
import {PROJECT} from '../../scripts/fresh-build.mjs';

const CODE = readFileSync(join(PROJECT, 'dist/Code.js'), 'utf8');
const ENTRY_POINTS = entryPointsOf(join(PROJECT, 'src/main.ts'));

const CUSTOM_FUNCTIONS = [
  ...['EXPANSION_SCORE', 'EXPANSION_BAND', 'EXPANSION_SIZE', 'EXPANSION_READINESS'],
  ...['EXPANSION_ASSESS', 'EXPANSION_WHY', 'EXPANSION_IF'],
];

/** What it may weigh. Whatever adds more than a little to it is seen. */
const MOST_KILOBYTES = 450;

/** A realm with the language and nothing else: no Google, no Node, no browser. */
function bareRealm(): vm.Context {
  const realm = vm.createContext(Object.create(null));
  new vm.Script(CODE, {filename: 'Code.js'}).runInContext(realm);
  return realm;
}

describe('the bundle that is pushed', () => {
  it('loads where there is nothing but the language, so nothing is called at load', () => {
    expect(bareRealm).not.toThrow();
  });

  it('makes the entry points global and nothing else', () => {
    const names = ENTRY_POINTS.map(({name}) => name);
    expect(Object.keys(bareRealm()).sort()).toEqual([...names, 'App_'].sort());
  });

  it.each(['onOpen', 'onInstall', 'scorePortfolio', 'undoLastRun', ...CUSTOM_FUNCTIONS])('has %s', (name) => {
    expect(vm.runInContext(`typeof ${name}`, bareRealm())).toBe('function');
  });

  it('documents each custom function for the autocomplete of Sheets, and no other', () => {
    const documented = [...CODE.matchAll(/@customfunction\n \*\/\nfunction (\w+)\(/g)].map(([, name]) => name);
    expect(documented.sort()).toEqual([...CUSTOM_FUNCTIONS].sort());
  });

  it.each(CUSTOM_FUNCTIONS)('says in words what each argument of %s is', (name) => {
    const {jsDoc, parameters} = ENTRY_POINTS.find((each) => each.name === name) ?? {jsDoc: '', parameters: []};
    expect(parameters).not.toHaveLength(0);
    for (const parameter of parameters) {
      expect(jsDoc).toMatch(new RegExp(`@param (\\{[^}]+\\} )?\\[?${parameter.name}\\]? \\S+ \\S+`));
    }
  });

  it('needs no syntax newer than ES2020', () => {
    const plain = transformSync(CODE, {charset: 'utf8', target: 'esnext'}).code;
    expect(transformSync(CODE, {charset: 'utf8', target: 'es2020'}).code).toBe(plain);
  });

  it('stays within its budget: every formula loads all of it', () => {
    expect(Buffer.byteLength(CODE)).toBeLessThanOrEqual(MOST_KILOBYTES * 1024);
  });
});
