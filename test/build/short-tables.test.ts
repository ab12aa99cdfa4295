import vm from 'node:vm';
import {withShortTables} from '../../scripts/short-tables.mjs';

const SCRIPT = `
const LONG_TABLE = {LONG_TABLE: 1, OTHER: 2}, KINDS = ['a'], $0 = 'taken', JSON_TEXT = JSON.stringify(KINDS);
function namesOf(LONG_LOCAL) {
  const {OTHER: held} = LONG_LOCAL;
  return {LONG_TABLE, KINDS, held, more: [LONG_TABLE.OTHER, LONG_TABLE['LONG_TABLE'], 'KINDS', $0, JSON_TEXT]};
}
namesOf(LONG_TABLE)`;

describe('the names of tables in the bundle', () => {
  const short = withShortTables(SCRIPT);

  it('are shortened without changing what the script does', () => {
    expect(vm.runInNewContext(short)).toEqual(vm.runInNewContext(SCRIPT));
  });

  it('leaves properties, texts, functions and what the language calls so', () => {
    expect(short).not.toMatch(/const LONG_TABLE|JSON_TEXT/);
    expect(short).toContain('{LONG_TABLE: 1, OTHER: 2}');
    expect(short).toContain("'KINDS'");
    expect(short).toContain('function namesOf(LONG_LOCAL)');
    expect(short).toContain('JSON.stringify(');
  });

  it('takes no name twice', () => {
    expect(short.match(/const (\S+) =/)?.[1]).not.toBe('$0');
    expect(short).toContain("$0 = 'taken'");
  });
});
