import fc from 'fast-check';
import type {Realm} from '../../workbench/host/realm';
import type {SheetSnapshot} from '../../workbench/host/snapshot';
import {addOnWith} from '../add-on';
import {tries} from '../tries';

const RUNS = tries(2);
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

/**
 * The columns in which people work: those of ours to fill in, our own texts, and a row they add; what a row to fill in
 * shows, and the command that builds the tab.
 */
const FIELDS = {
  Plan: {
    ...{command: 'buildPlan', marks: ['To do']},
    ...{steps: ['C', 'D', 'F'], ours: ['A', 'B'], rows: ['A', 'B', 'C', 'D', 'E', 'F']},
  },
  Calendar: {
    ...{command: 'buildCalendar', marks: ['To do']},
    ...{steps: ['B', 'D', 'E', 'J'], ours: ['A', 'C', 'L'], rows: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'J']},
  },
  Outreach: {
    ...{command: 'buildOutreach', marks: ['To send', 'Call, don’t email']},
    ...{steps: ['D', 'G', 'H', 'K'], ours: ['A', 'B', 'F'], rows: ['A', 'B', 'D', 'E', 'G', 'H', 'K', 'L']},
  },
  Meeting: {
    ...{command: 'startMeeting', marks: ['Open']},
    ...{steps: ['H', 'J', 'O', 'Q'], ours: ['S', 'T', 'U'], rows: ['A', 'C', 'D', 'H', 'J', 'O']},
  },
} as const;
type TypedTabName = keyof typeof FIELDS;

interface Typing {
  readonly into: 'steps' | 'ours' | 'rows';
  /** Which of the steps. */
  readonly step: number;
  readonly column: number;
  readonly text: string;
}

const anyTyping: fc.Arbitrary<Typing> = fc.record({
  into: fc.constantFrom('steps', 'steps', 'steps', 'rows', 'ours'),
  step: fc.nat({max: 11}),
  column: fc.nat({max: 7}),
  text: anyText,
});

function newFile(): Realm {
  return addOnWith(ACCOUNTS);
}

/** @returns what the user is told */
function run(host: Realm, command: string): string {
  const {alerts, toasts} = host.workbook.shown;
  host.user.select('Accounts!A1');
  host.run(command);
  if (alerts.length > 0) throw new Error(alerts.map(({prompt}) => prompt).join('\n'));
  return toasts.at(-1)?.message ?? '';
}

const speak = (host: Realm, language: 'en' | 'zh') =>
  host.run('sidebarCall', ['choose', {language, model: null, asOf: null}]);

/** A day as every language shows it: how it is shown follows the file's language. */
function inAnyLanguage(text: string): string {
  return /^[A-Z][a-z]{2} \d{1,2}, \d{4}$/.test(text) ? new Date(`${text} UTC`).toISOString().slice(0, 10) : text;
}

/** Everything a tab shows, and its formulas without the rows they stand in, each as often as it is there. */
function shownIn({displays, formulas}: SheetSnapshot): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of [...displays.flat(), ...Object.values(formulas)].map(inAnyLanguage))
    counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

/** What shows less often than it did when people had typed it. */
function lost(typed: readonly string[], before: SheetSnapshot, now: SheetSnapshot): string[] {
  const [had, has] = [shownIn(before), shownIn(now)];
  const texts = typed.map(inAnyLanguage);
  return [...new Set(texts)]
    .filter((text) => (has.get(text) ?? 0) < texts.filter((each) => each === text).length)
    .filter((text) => had.has(text));
}

/** What is there after somebody typed: what the cells show that must stay, and the names of those over our own texts. */
interface TypedCells {
  readonly kept: readonly string[];
  readonly overOurs: readonly string[];
}

/** Types into a tab that was built. */
function typeInto(host: Realm, name: TypedTabName, typings: readonly Typing[]): TypedCells {
  const {displays, values} = host.tab(name);
  const marks: readonly string[] = FIELDS[name].marks;
  const steps = displays.flatMap((cells, index) => (cells.some((cell) => marks.includes(cell)) ? [index + 1] : []));
  const cells = new Map<string, Typing>();
  let end = values.length;
  for (const typing of typings) {
    const {into, step, column} = typing;
    if (into === 'rows') end += 1;
    const letters = FIELDS[name][into];
    cells.set(`${letters[column % letters.length]}${into === 'rows' ? end : steps[step % steps.length]}`, typing);
  }
  host.user.grow(name, end, 1);
  for (const [cell, {text}] of cells) host.user.type(`${name}!${cell}`, text);
  const now = host.tab(name);
  const shows = (cell: string) => {
    const [, letter = '', row] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    const shown = now.displays[Number(row) - 1]?.[letter.charCodeAt(0) - 65] ?? '';
    return [shown, now.formulas[cell] ?? ''].filter((text) => /[^\s\p{Cc}\p{Cs}]/u.test(text));
  };
  const places = [...cells.keys()];
  return {
    kept: places.filter((cell) => cells.get(cell)?.into !== 'ours').flatMap(shows),
    overOurs: places.filter((cell) => cells.get(cell)?.into === 'ours' && shows(cell).length > 0),
  };
}

describe.each(Object.keys(FIELDS) as TypedTabName[])('whatever people type into the %s', (name) => {
  it('shows the same after two more runs and a change of language; what they wrote over our texts is named', () => {
    let [kept, named] = [0, 0];
    fc.assert(
      fc.property(fc.array(anyTyping, {minLength: 4, maxLength: 14}), (typings) => {
        const host = newFile();
        run(host, FIELDS[name].command);
        const typed = typeInto(host, name, typings);
        const before = host.tab(name);
        const told = run(host, FIELDS[name].command);
        const count = typed.overOurs.length;
        expect(told.includes('of your cells')).toBe(count > 0);
        if (count > 0) expect(told).toContain(`${count} of your cells`);
        if (count <= 5) for (const cell of typed.overOurs) expect(told).toMatch(new RegExp(`\\b${cell}\\b`));
        for (const language of ['en', 'zh'] as const) {
          expect(lost(typed.kept, before, host.tab(name))).toEqual([]);
          speak(host, language);
          const again = run(host, FIELDS[name].command);
          expect(again).not.toMatch(/your own|自己/);
        }
        expect(lost(typed.kept, before, host.tab(name))).toEqual([]);
        kept += typed.kept.length;
        named += count;
      }),
      {numRuns: RUNS, seed: 20_261_121},
    );
    expect(kept).toBeGreaterThan(RUNS);
    expect(named).toBeGreaterThan(RUNS / 2);
  });
});

it('whatever people type into the Settings is there after a change of language', () => {
  const anySetting = fc.record({
    price: fc.constantFrom('=Prices!A1', '=Prices!A1*2', '80', '80.5', '$95', '1e2', ''),
    cells: fc.oneof(fc.constant({}), fc.dictionary(fc.constantFrom('G20', 'A8', 'H9'), anyText, {maxKeys: 2})),
  });
  const written = {anew: 0, not: 0};
  fc.assert(
    fc.property(anySetting, ({price, cells}) => {
      const host = newFile();
      host.user.fill('Prices', [[75]]);
      run(host, 'openSettings');
      host.user.insertRows('Settings', 8);
      const row = host.tab('Settings').values.findIndex((each) => each[4] === 'catalog.seatPrice');
      for (const [cell, text] of Object.entries({...cells, [`B${row + 1}`]: price})) {
        host.user.type(`Settings!${cell}`, text);
      }
      speak(host, 'zh');
      const before = host.tab('Settings');
      run(host, 'openSettings');
      const now = host.tab('Settings');
      const isTheirs =
        Object.keys(before.formulas).length > 0 || ['G20', 'A8', 'H9'].some((cell) => isFilled(before, cell));
      if (isTheirs) expect(now).toEqual(before);
      else {
        const price = now.values.find((each) => each[4] === 'catalog.seatPrice')?.[1];
        expect([now.values[0]?.[0], price]).toEqual(['设置', before.values[row]?.[1]]);
      }
      written[isTheirs ? 'not' : 'anew'] += 1;
    }),
    {numRuns: 3 * RUNS, seed: 20_261_121},
  );
  expect([written.anew > 0, written.not > 0]).toEqual([true, true]);
});

/** Whether a cell shows more than blanks. */
function isFilled({values}: SheetSnapshot, cell: string): boolean {
  const [column = 0, row] = [cell.charCodeAt(0) - 65, Number(cell.slice(1))];
  return String(values[row - 1]?.[column] ?? '').trim() !== '';
}
