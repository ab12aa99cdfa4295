import fs from 'node:fs';
import path from 'node:path';
import {readSurface} from '../../scripts/surface-page';
import {openRealm} from '../../workbench/host/realm';

interface Case {
  readonly group: string;
  readonly name: string;
  readonly source: 'google' | 'live' | 'field' | 'unconfirmed';
  readonly cite: string;
}

const folder = path.join(__dirname, 'conformance');
const bundle = fs
  .readdirSync(folder)
  .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'))
  .join('\n');
const cases = openRealm({bundle}).run('listConformance') as Case[];

describe('the conformance suite', () => {
  it.each(cases.map((each, number) => ({...each, number})))('$group: $name', ({number}) => {
    const host = openRealm({bundle, keepsGlobals: true, timeZone: 'Etc/GMT'});
    const {actual, expected} = host.run('runConformanceCase', [number]) as {actual: string; expected: string};
    expect(actual).toBe(expected);
  });

  it('is large, and rests on what Google publishes or a public suite asserts live', () => {
    const evident = cases.filter(({source}) => source === 'google' || source === 'live').length;
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(evident / cases.length).toBeGreaterThanOrEqual(0.75);
  });

  it('says of every case where the expectation comes from', () => {
    for (const {source, cite} of cases) {
      expect(['google', 'live', 'field', 'unconfirmed']).toContain(source);
      expect(cite).not.toBe('');
    }
  });

  it('covers every method that the add-on calls', () => {
    const called = sources(path.join(__dirname, '../../src/sheets')).concat(path.join(__dirname, '../../src/main.ts'));
    const names = called.flatMap((file) =>
      [...fs.readFileSync(file, 'utf8').matchAll(/\.(\w+)\(/g)].map(([, name]) => name!),
    );
    const published = new Set(
      Object.values(readSurface().classes).flatMap(({kinds, missing}) => [...Object.values(kinds).flat(), ...missing]),
    );
    const covered = bundle + fs.readFileSync(path.join(__dirname, 'execution.test.ts'), 'utf8');
    const missing = [...new Set(names)].filter((name) => published.has(name) && !covered.includes(`.${name}(`));
    expect(missing).toEqual([]);
  });
});

function sources(folder: string): string[] {
  const names = fs.readdirSync(folder, {recursive: true, encoding: 'utf8'});
  return names.filter((name) => name.endsWith('.ts')).map((name) => path.join(folder, name));
}
