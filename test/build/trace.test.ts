import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import vm from 'node:vm';
import {PROJECT} from '../../scripts/fresh-build.mjs';
import {readableTrace} from '../../scripts/trace.mjs';

/** What the build left, and a trace of a call that fails in it. */
const code = readFileSync(join(PROJECT, 'dist/Code.js'), 'utf8');
const map = JSON.parse(readFileSync(join(PROJECT, 'build/Code.js.map'), 'utf8'));

function traceOf(call: string): string {
  const realm = vm.createContext({});
  new vm.Script(code, {filename: 'Code.js'}).runInContext(realm);
  return String(vm.runInContext(`try { ${call} } catch (error) { error.stack }`, realm));
}

it('leads a trace of the short script back to the lines of the sources', () => {
  const trace = traceOf('EXPANSION_BAND(101)');
  expect(trace).not.toMatch(/throw new/);
  expect(readableTrace(trace, map)).toMatch(/Code\.js:\d+:\d+ = .*throw new WrongArgument\(/);
});

it('leaves places alone that the map does not know', () => {
  expect(readableTrace('at run (Code:9999999:1), at other.js:1:1', map)).toBe(
    'at run (Code:9999999:1), at other.js:1:1',
  );
});
