import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {columnLetters} from '../../src/cells/a1';
import {readSheet, UnreadableSheet} from '../../src/intake/read-sheet';
import {say} from '../../src/playbook/say';
import {WORDS} from '../../src/playbook/words';
import {ALL} from '../fixtures/sheets';
import type {SheetFixture} from '../fixtures/sheets/fixture';
import {sheetOf} from './judge';

/**
 * Every fixture as it is read, to be reviewed like code: which column feeds what, how surely and why, what is asked, every
 * account with what is known of it, and every issue. `UPDATE_GOLDEN=1 npx jest test/intake/fixtures-read` writes it anew.
 */
const FILE = join(__dirname, 'fixtures.golden.txt');
const MARK = '## ';

if (process.env.UPDATE_GOLDEN) {
  writeFileSync(FILE, ALL.map((fixture) => `${MARK}${fixture.id}\n${asRead(fixture)}\n`).join('\n'));
}

const golden = new Map(
  readFileSync(FILE, 'utf8')
    .split(new RegExp(`^${MARK}`, 'm'))
    .slice(1)
    .map((section): [string, string] => {
      const end = section.indexOf('\n');
      return [section.slice(0, end), section.slice(end + 1).trimEnd()];
    }),
);

describe('the reading of every fixture', () => {
  it.each(ALL.map((fixture) => [fixture.id, fixture] as const))('%s is as the golden file says', (id, fixture) => {
    expect(asRead(fixture)).toBe(golden.get(id));
  });

  it('has no fixture twice, and none that is gone', () => expect([...golden.keys()]).toEqual(ALL.map(({id}) => id)));
});

function asRead(fixture: SheetFixture): string {
  const words = WORDS.en;
  try {
    const {headerRow, matches, questions, unmatched, decisions, accounts, leftOut, issues} = readSheet(
      sheetOf(fixture),
      {asOf: fixture.asOf},
    );
    const at = ({column, heading}: {column: number; heading: string}) =>
      `${columnLetters(column + 1)} ${JSON.stringify(heading)}`;
    return [
      ...(headerRow === 1 ? [] : [`headings in row ${headerRow}`]),
      ...together(
        matches.map((match) => [`${match.confidence}, ${say(match.reason, words)}`, `${at(match)} → ${match.field}`]),
      ),
      ...questions.map((asked) => `${at(asked)} → ? ${asked.candidates.join(' | ')}: ${say(asked.reason, words)}`),
      ...together(
        unmatched.map((left) => [`left out${left.reason === null ? '' : `, ${say(left.reason, words)}`}`, at(left)]),
      ),
      ...decisions.map(({column, message}) => `${columnLetters(column + 1)} decided: ${say(message, words)}`),
      ...accounts.map((account) => JSON.stringify(account, (_, value) => value ?? undefined)),
      ...leftOut.map(({row, name, why}) => `row ${row} is no account, ${why}: "${name}"`),
      ...issues.map(({cell, message}) => `${cell}: ${say(message, words)}`),
    ].join('\n');
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    return `refused: ${say(error.reason, words)}`;
  }
}

/** What shares a reason stands in one line, in the order in which reasons first appear. */
function together(lines: readonly [reason: string, what: string][]): string[] {
  const byReason = new Map<string, string[]>();
  for (const [reason, what] of lines) byReason.set(reason, [...(byReason.get(reason) ?? []), what]);
  return [...byReason].map(([reason, group]) => `${reason}: ${group.join('; ')}`);
}
