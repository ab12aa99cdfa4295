import fs from 'node:fs';
import path from 'node:path';
import {openRealm} from '../../workbench/host/realm';

interface Case {
  readonly group: string;
  readonly name: string;
  readonly source: 'google' | 'field' | 'unconfirmed';
  readonly cite: string;
  readonly code: string;
}

const folder = path.join(__dirname, 'conformance');
const bundle = fs
  .readdirSync(folder)
  .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'))
  .join('\n');
const cases = openRealm({bundle}).run('listConformance') as Case[];

describe('the conformance suite', () => {
  it.each(cases.map((each, number) => ({...each, number})))('$group: $name', ({number}) => {
    const host = openRealm({bundle, timeZone: 'Etc/GMT'});
    const {actual, expected} = host.run('runConformanceCase', [number]) as {actual: string; expected: string};
    expect(actual).toBe(expected);
  });

  it('is large, and rests on what Google publishes', () => {
    const google = cases.filter(({source}) => source === 'google').length;
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(google / cases.length).toBeGreaterThanOrEqual(0.6);
  });

  it('says of every case where the expectation comes from', () => {
    for (const {source, cite} of cases) {
      expect(['google', 'field', 'unconfirmed']).toContain(source);
      expect(cite).not.toBe('');
    }
  });

  it('writes a table of differences, as it does in a live spreadsheet', () => {
    const host = openRealm({bundle, timeZone: 'Etc/GMT'});
    host.run('runConformance');
    const report = host.snapshot().sheets.find(({name}) => name === 'Conformance')!;
    expect(report.values[0]![0]).toBe(`${cases.length} cases, 0 differ`);
    expect(report.values[1]).toEqual(['Group', 'Case', 'Source', 'Where it says so', 'The host', 'Here']);
  });
});
