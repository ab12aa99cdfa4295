import fc from 'fast-check';
import {sheetTables} from '../../src/playbook/sheet-tables';
import {htmlFiles} from '../../workbench/host/load';
import {openRealm} from '../../workbench/host/realm';
import {anyCharacter} from './any-character';

/** Characters that a cell can hold. Source: Google, Files you can store in Google Drive. */
const CELL = 50_000;

const PART = CELL / 4;

/** What takes the square of a text's length takes 16 times as long for four times the text. */
const MOST_TIMES = 8;

/** Milliseconds that nobody notices, however they grow. */
const QUICK = 3000;

/** Milliseconds after which a run is stopped. */
const LONGEST = 15_000;

const COMMANDS = ['scorePortfolio', 'buildRanking', 'buildPlan', 'buildCalendar', 'startMeeting'];

const HEADINGS = [
  ...['Account', 'ARR', 'Seats used', 'Seats licensed', 'Renewal date', 'Status', 'Feature requests', 'Notes'],
  ...['Executive sponsor', 'CSM', 'Renewal notice', 'Health'],
];
const CELLS = ['Acme', 48_000, 49, 50, '2027-02-10', 'Active', 'SSO', 'ok', 'Yes', 'Ann', '30 days', 'Good'];

/** Signs that readers look for: what is said again and again tries each of their patterns at each place. */
const SIGNS = [
  ...['1', '1,', '1.', '(', '((1 ', '1 ', '- ', ', ', '"', '\n', '1/', '1-', '1/1 ', '$1 ', '€', '[[', 'a@', '%'],
  ...['http://a ', '<b>', '&amp;', '\t', 'x: ', '1k ', '=', '\\', '~', '*', '_', 'a-', '|', ';', '..', '1. ', '(1) '],
  ...['12:00 ', '2026-01-01 ', 'Jan ', '1月', 'é', '客', '客，', '👍', '-1', '1:1 ', 'a.b', '\u200b', '\u00a0', '…'],
  ...['1–', 'R', '-', '0', ' ', '\n\t', ')', '{{'],
];

/** What a long text begins with, consists of and ends with: a sign, a word that means something to us, or anything. */
function partsOf(words: readonly string[]): fc.Arbitrary<string> {
  const word = fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ', ', '. ', '; ', '/', ''));
  const any = fc.string({unit: anyCharacter, minLength: 1, maxLength: 4});
  return fc.oneof(
    fc.constantFrom(...SIGNS),
    word.map(([text, behind]) => text + behind),
    any,
  );
}

/** Looks for texts whose length makes a command slow: each cell of a file that somebody sends us may hold one. */
export async function soak(
  bundle: string,
  {seed, amount}: {readonly seed: number; readonly amount: number},
  say: (line: string) => void,
): Promise<readonly string[]> {
  const words = [...new Set(JSON.stringify(sheetTables()).match(/[\p{L}\p{N}]+/gu))];
  const files = htmlFiles();
  const timeOf = (command: string, [start, unit, end]: readonly string[], length: number): number => {
    const host = openRealm({bundle, files, keepsGlobals: true, now: '2026-11-21T09:00:00Z'});
    const middle = unit!.repeat(Math.ceil(length / unit!.length)).slice(0, length - start!.length - end!.length - 1);
    const text = `'${start}${middle}${end}`;
    const row = (of: number) => CELLS.map((cell, column) => (column % 2 === of ? text : cell));
    host.user.fill('Accounts', [HEADINGS, row(0), row(1), CELLS]);
    const begun = performance.now();
    try {
      host.run(command, [], {timeout: LONGEST});
    } catch (error) {
      if (performance.now() - begun < LONGEST) throw error;
    }
    return performance.now() - begun;
  };
  const part = partsOf(words);
  const rim = fc.oneof(fc.constant(''), part);
  const anyRun = fc.tuple(fc.constantFrom(...COMMANDS), fc.tuple(rim, part, rim));
  let longest = 0;
  const wrong = fc.sample(anyRun, {seed, numRuns: amount}).flatMap(([command, parts]) => {
    const whole = timeOf(command, parts, CELL);
    longest = Math.max(longest, whole);
    if (whole < QUICK) return [];
    // Again: anything may have held up the first time.
    const [again, quarter] = [CELL, PART].map((length) => timeOf(command, parts, length));
    const times = Math.min(whole, again!) / quarter!;
    if (times < MOST_TIMES) return [];
    const took = `${Math.round(whole)} ms, ${Math.round(times)} times as long as with a quarter of it`;
    return [`${command} of cells of ${JSON.stringify(parts)}: ${took}`];
  });
  say(`${amount} runs of cells as long as a cell can be: ${Math.round(longest)} ms the longest`);
  return wrong;
}
