import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import type {Answer, Formula, Look} from '../../src/api';
import {FIELDS} from '../../src/intake/fields';
import {openRealm} from '../../workbench/host/realm';
import {ALL} from '../fixtures/sheets';
import type {SheetFixture} from '../fixtures/sheets/fixture';
import {sheetOf} from '../intake/judge';

const bundle = readFileSync('dist/Code.js', 'utf8');

/** What people may say about the columns: a field's column is one of the sheet's headings, or there is none. */
const anyMapping = fc.array(
  fc.record({field: fc.constantFrom(...FIELDS), heading: fc.option(fc.nat({max: 40}), {freq: 4})}),
  {maxLength: 3},
);

/** The fixture in a file of its own, with what somebody said about its columns. */
function opened(fixture: SheetFixture, mapping: readonly {field: string; heading: number | null}[]) {
  const host = openRealm({bundle, now: `${fixture.asOf}T09:00:00Z`, timeZone: 'Etc/UTC', locale: fixture.locale});
  host.user.fill('Accounts', sheetOf(fixture).values);
  const ask = (name: string, payload: unknown) => host.run('sidebarCall', [name, payload]) as Answer<unknown>;
  for (const {field, heading} of mapping) {
    const look = ask('look', {}) as Answer<Look>;
    const headings = look.ok ? look.value.headings : [];
    if (headings.length === 0) continue;
    ask('mapField', {field, heading: heading === null ? null : headings[heading % headings.length]});
  }
  return {host, ask};
}

/** Score, band, priority, target and reason of every row, as the menu writes them and as the offered formula shows them. */
function compared(fixture: SheetFixture, mapping: readonly {field: string; heading: number | null}[]) {
  const {host, ask} = opened(fixture, mapping);
  const offered = ask('formula', {}) as Answer<Formula>;
  if (!offered.ok) return null;
  host.user.addTab('Formula');
  host.user.type('Formula!A1', offered.value.formula);
  host.workbook.settle();
  host.user.select('Accounts!A1');
  host.run('scorePortfolio');
  const tab = (name: string) => host.snapshot().sheets.find((each) => each.name === name)!.values;
  const width = Math.max(...fixture.values.map((row) => row.length));
  const {headerRow} = (ask('look', {}) as {value: Look}).value;
  const menu = tab('Accounts')
    .slice(headerRow)
    .map(([...row]) => [0, 1, 2, 4, 5].map((column) => row[width + column] ?? ''));
  // A row without a name says so in the formula's first column; the menu leaves it blank.
  const formula = tab('Formula')
    .slice(1)
    .map((row) =>
      typeof row[0] === 'number' ? [1, 2, 3, 5, 6].map((column) => row[column] ?? '') : Array(5).fill(''),
    );
  return {menu, formula: menu.map((_, index) => formula[index] ?? Array(5).fill('')), text: offered.value.formula};
}

describe('the formula that the sidebar offers gives the numbers of the menu', () => {
  it.each(ALL.map((fixture) => [fixture.id, fixture] as const))('for %s', (_, fixture) => {
    const both = compared(fixture, []);
    if (both === null) expect(fixture.expect.unreadable).toBe(true);
    else expect(both.formula).toEqual(both.menu);
  });

  it('whatever people say about the columns', () => {
    let answered = 0;
    fc.assert(
      fc.property(fc.constantFrom(...ALL), anyMapping, (fixture, mapping) => {
        const both = compared(fixture, mapping);
        if (both === null) return;
        answered += 1;
        expect({text: both.text, cells: both.formula}).toEqual({text: both.text, cells: both.menu});
      }),
      {numRuns: 60},
    );
    expect(answered).toBeGreaterThan(30);
  });
});
