import {caught} from '../core/caught';
import {phrase} from '../core/phrase';
import {assessorFor, comparePlaces, currenciesOf, type Place, placeOf} from '../core/portfolio';
import {breakdownOf} from '../core/why';
import {readTable, UnreadableSheet} from '../intake/read-sheet';
import {playbookWith} from '../playbook';
import type {Language} from '../playbook/languages';
import {say, sayIfAny, type Words, word} from '../playbook/say';
import {dayArgument, type LocalClock} from './arguments';
import {type Argument, rowsOf, sizeOf, WrongArgument} from './broadcast';
import {type Output, outputOf, outputsIn} from './outputs';
import {settingsArgument} from './settings';

/** A table of accounts as a custom function is given it. */
export interface TableArguments {
  readonly headers: Argument;
  readonly rows: Argument;
  readonly asOf: Argument;
  readonly settings: Argument;
}

/** The words of custom functions in a language; every word of it when asked for all. */
export type WordsIn = (language: Language, all?: 'all') => Words;

/** A heading row, then for each row given, in its order, what is asked for; a blank row stays blank. */
export function assessRows(
  {outputs, ...table}: TableArguments & {outputs: Argument},
  clock: LocalClock,
  wordsIn: WordsIn,
): unknown[][] {
  const {rows, assess, byMoney, settings, words} = assessableTable(table, clock, wordsIn);
  const names = outputsIn(outputs, words);
  const headings = names.map((name) => word(words, `output-${name}`));
  const places: Place[] = [];
  const shown = rows.map(({account, problem, leftOut}) => {
    if (account) {
      const assessment = assess(account);
      if (names.includes('rank')) places.push(placeOf(assessment, settings.model, byMoney));
      return names.map((name) => outputOf(name, assessment, words));
    }
    const message = sayIfAny(problem, words);
    const reason = sayIfAny(leftOut, words);
    return names.map((name, column) => (name === 'priority' ? reason : '') || (column === 0 ? message : ''));
  });
  fillRanks(shown, names, places);
  return [headings, ...shown];
}

/** A rank is known when all accounts are judged; until then only what decides it is kept of each. */
function fillRanks(shown: unknown[][], names: readonly Output[], places: Place[]): void {
  const columns = [...names.keys()].filter((column) => names[column] === 'rank');
  places.sort(comparePlaces).forEach(({row}, index) => {
    for (const column of columns) shown[row - 1]![column] = index + 1;
  });
}

/** For each row given, in its order, a sentence with its breakdown and what would lift it; a blank row stays blank. */
export function whyRows(table: TableArguments, clock: LocalClock, wordsIn: WordsIn): string[][] {
  const {rows, assess, settings, words} = assessableTable(table, clock, wordsIn);
  return rows.map((row) => {
    if (row.account) return [say(breakdownOf(assess(row.account), settings), words)];
    return [sayIfAny(row.problem ?? row.leftOut, words)];
  });
}

/** The table as it was read, and what judges its accounts. */
export function assessableTable(
  {headers, rows, asOf, settings: given}: TableArguments,
  clock: LocalClock,
  wordsIn: WordsIn,
) {
  const settings = settingsArgument(given, () => wordsIn('en', 'all'));
  const words = wordsIn(settings.language);
  const above = rowsOf(headers);
  const cells = rowsOf(rows);
  const [headings = []] = above;
  if (above.length > 1 || cells.some((row) => row.length !== headings.length)) {
    throw new WrongArgument(phrase('wrong-headers', {headers: sizeOf(above), rows: sizeOf(cells)}), words);
  }
  const day = dayArgument('as_of', asOf, clock) ?? clock.today();
  // A formula has no other way to say why a table cannot be read.
  const table = caught(
    () => readTable(headings, cells, {...settings, asOf: day, locale: clock.locale(), dayOf: clock.dayOf}),
    UnreadableSheet,
    ({reason}) => {
      throw new WrongArgument(reason, words);
    },
  );
  const assess = assessorFor(table.accounts, day, playbookWith(settings));
  return {
    headings,
    cells,
    table,
    rows: table.rows,
    assess,
    byMoney: currenciesOf(table.accounts).length < 2,
    settings,
    words,
  };
}
