import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {htmlFiles} from '../../workbench/host/load';
import {openRealm, type Realm} from '../../workbench/host/realm';
import type {SheetSnapshot} from '../../workbench/host/snapshot';

const bundle = readFileSync('dist/Code.js', 'utf8');
const RUNS = 12;
const ACCOUNTS = [
  ['Account', 'CSM', 'ARR', 'Seats used', 'Seats licensed', 'Growth', 'Renewal date', 'Relationship'],
  ['Acme', 'Ana', 120_000, 49, 50, 'Strong', '2027-02-10', 'Healthy'],
  ['Bolt', 'Ben', 90_000, 50, 50, 'Strong', '2027-03-10', 'OK'],
];

/** What people type, each thing once in a file: a mark tells where it is. */
const anyText = fc.oneof(
  fc.constantFrom(
    ...['12:30', '7:05 pm', '50%', '12.5%', '2026-12-24 14:30', '24 Dec 2026', '2026-12-24', '1/2', '007', "'007"],
    ...['$1,200.50', '1e3', '-5', '(3)', 'TRUE', "'TRUE", "'=1+1", "'+49 171", '#N/A', '✓', '明天', '"quoted"', 'a\nb'],
  ),
  fc.constantFrom('=Accounts!A2&" pays"', '=Accounts!C2*10%', '=DATE(2026,12,24)', '="=1+1"', '=1/0', '=TODAY()'),
  fc.string({unit: 'grapheme', minLength: 1, maxLength: 12}).map((text) => `'${text}`),
);

/** The fields in which people work: each with the cells of a step, or of a row they add. */
const FIELDS = {
  Plan: {steps: ['B', 'C', 'D', 'F'], rows: ['A', 'B', 'C', 'D', 'E', 'F']},
  Calendar: {steps: ['A', 'B', 'C', 'D', 'E', 'J'], rows: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'J']},
} as const;

interface Typing {
  /** Which of the steps, or `null` for a row of their own. */
  readonly step: number | null;
  readonly column: number;
  readonly text: string;
}

const anyTyping = fc.record({
  step: fc.oneof({weight: 3, arbitrary: fc.nat({max: 11})}, {weight: 1, arbitrary: fc.constant(null)}),
  column: fc.nat({max: 7}),
  text: anyText,
});

function newFile(): Realm {
  const host = openRealm({bundle, files: {...htmlFiles(), Sidebar: '<p>x</p>'}, now: '2026-11-21T09:00:00Z'});
  host.user.fill('Accounts', ACCOUNTS);
  return host;
}

function run(host: Realm, command: string): void {
  host.user.select('Accounts!A1');
  host.run(command);
  const refused = host.workbook.shown.alerts.map(({prompt}) => prompt);
  if (refused.length > 0) throw new Error(refused.join('\n'));
}

const tabOf = (host: Realm, name: string) => host.snapshot().sheets.find((sheet) => sheet.name === name)!;
const speak = (host: Realm, language: 'en' | 'zh') =>
  host.run('sidebarCall', ['choose', {language, model: null, asOf: null}]);

/** Everything a tab shows, and its formulas without the rows they stand in, each as often as it is there. */
function shownIn({displays, formulas}: SheetSnapshot): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of [...displays.flat(), ...Object.values(formulas)]) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

/** What shows less often than it did when people had typed it. */
function lost(typed: readonly string[], before: SheetSnapshot, now: SheetSnapshot): string[] {
  const [had, has] = [shownIn(before), shownIn(now)];
  return [...new Set(typed)]
    .filter((text) => (has.get(text) ?? 0) < typed.filter((each) => each === text).length)
    .filter((text) => had.has(text));
}

/** Types into a tab that was built. @returns what the cells show then, and their formulas */
function typeInto(host: Realm, name: keyof typeof FIELDS, typings: readonly Typing[]): string[] {
  const {displays, values} = tabOf(host, name);
  const steps = displays.flatMap((cells, index) => (cells.includes('To do') ? [index + 1] : []));
  const cells = new Map<string, string>();
  let end = values.length;
  for (const {step, column, text} of typings) {
    const {rows, steps: fields} = FIELDS[name];
    if (step === null) end += 1;
    const letters = step === null ? rows[column % rows.length] : fields[column % fields.length];
    const row = step === null ? end : steps[step % steps.length];
    cells.set(`${letters}${row}`, text);
  }
  host.user.grow(name, end, 1);
  for (const [cell, text] of cells) host.user.type(`${name}!${cell}`, text);
  const now = tabOf(host, name);
  return [...cells.keys()].flatMap((cell) => {
    const [, letters = '', row] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    const shown = now.displays[Number(row) - 1]?.[letters.charCodeAt(0) - 65] ?? '';
    return [shown, now.formulas[cell] ?? ''].filter((text) => text.trim() !== '');
  });
}

describe.each(['Plan', 'Calendar'] as const)('whatever people type into the %s', (name) => {
  it('shows the same after two more runs and a change of language', () => {
    let kept = 0;
    fc.assert(
      fc.property(fc.array(anyTyping, {minLength: 4, maxLength: 14}), (typings) => {
        const host = newFile();
        run(host, `build${name}`);
        const typed = typeInto(host, name, typings);
        const before = tabOf(host, name);
        for (const language of ['en', 'en', 'zh'] as const) {
          speak(host, language);
          run(host, `build${name}`);
          expect(lost(typed, before, tabOf(host, name))).toEqual([]);
        }
        kept += typed.length;
      }),
      {numRuns: RUNS, seed: 20_261_121},
    );
    expect(kept).toBeGreaterThan(RUNS);
  }, 600_000);
});

it('whatever people type into the Settings stays where it is in another language', () => {
  const anyValue = fc.constantFrom('=Prices!A1', '=Prices!A1*2', '80', '80.5', '$95', '1e2', '');
  const anySetting = fc.record({price: anyValue, remark: anyText, row: anyText, formula: anyText});
  fc.assert(
    fc.property(anySetting, ({price, remark, row, formula}) => {
      const host = newFile();
      host.user.fill('Prices', [[75]]);
      run(host, 'openSettings');
      host.user.insertRows('Settings', 8);
      const at = tabOf(host, 'Settings').values.findIndex((cells) => cells[4] === 'catalogue.seatPrice') + 1;
      const cells = {[`B${at}`]: price, [`G${at}`]: remark, A8: row, H9: formula};
      for (const [cell, text] of Object.entries(cells)) host.user.type(`Settings!${cell}`, text);
      const shown = () => {
        const {displays, formulas} = tabOf(host, 'Settings');
        return [displays[at - 1]?.[1], displays[at - 1]?.[6], displays[7]?.[0], displays[8]?.[7], formulas];
      };
      const before = shown();
      for (const language of ['zh', 'en', 'zh'] as const) {
        speak(host, language);
        run(host, 'openSettings');
        expect(shown()).toEqual(before);
      }
      expect(tabOf(host, 'Settings').values[0]?.[0]).toBe('设置');
    }),
    {numRuns: RUNS, seed: 20_261_121},
  );
}, 600_000);
