import type {Portfolio, RankedAssessment} from '../core/assessment';
import {phrase} from '../core/phrase';
import {assessPortfolio} from '../core/portfolio';
import {breakdownOf} from '../core/why';
import {readTable, type Table, UnreadableSheet} from '../intake/read-sheet';
import {playbookWith} from '../playbook';
import type {Language} from '../playbook/languages';
import {say, type Words} from '../playbook/say';
import {type Calendar, dayArgument} from './arguments';
import {type Argument, isRange, WrongArgument} from './broadcast';
import {outputOf, outputsIn} from './outputs';
import {settingsArgument} from './settings';

/** A table of accounts as a custom function is given it. */
export interface TableArguments {
  readonly headers: Argument;
  readonly rows: Argument;
  readonly asOf: Argument;
  readonly settings: Argument;
}

/** The words of custom functions in a language. */
export type WordsIn = (language: Language) => Words;

/** A heading row, then for each row given, in its order, what is asked for; a blank row stays blank. */
export function assessRows(
  {outputs, ...table}: TableArguments & {outputs: Argument},
  calendar: Calendar,
  wordsIn: WordsIn,
): unknown[][] {
  const {rows, byRow, words} = assessTable(table, calendar, wordsIn);
  const names = outputsIn(outputs, words);
  const headings = names.map((name) => words[`output-${name}`] ?? name);
  const shown = rows.map((row, index) => {
    const assessment = byRow.get(index);
    if (assessment) return names.map((name) => outputOf(name, assessment, words));
    const message = row.problem === null ? '' : say(row.problem, words);
    return names.map((_, column) => (column === 0 ? message : ''));
  });
  return [headings, ...shown];
}

/** For each row given, in its order, a sentence with its breakdown and what would lift it; a blank row stays blank. */
export function whyRows(table: TableArguments, calendar: Calendar, wordsIn: WordsIn): string[][] {
  const {rows, byRow, settings, words} = assessTable(table, calendar, wordsIn);
  return rows.map((row, index) => {
    const assessment = byRow.get(index);
    if (assessment) return [say(breakdownOf(assessment, settings), words)];
    return [row.problem === null ? '' : say(row.problem, words)];
  });
}

function assessTable({headers, rows, asOf, settings: given}: TableArguments, calendar: Calendar, wordsIn: WordsIn) {
  const settings = settingsArgument(given);
  const words = wordsIn(settings.language);
  const headings = isRange(headers) ? (headers[0] ?? []) : [headers];
  const cells = isRange(rows) ? rows : [[rows]];
  if (cells.some((row) => row.length !== headings.length)) throw new WrongArgument(phrase('wrong-headers'), words);
  const day = dayArgument('as_of', asOf, calendar) ?? calendar.today();
  const table = understood(
    () => readTable(headings, cells, {asOf: day, locale: calendar.locale(), dayOf: calendar.dayOf}),
    words,
  );
  const portfolio = assessPortfolio(table.accounts, day, playbookWith(settings));
  return {rows: table.rows, byRow: byIndex(portfolio), settings, words};
}

/** The table, or its refusal in words: a formula has no other way to say why. */
function understood(read: () => Table, words: Words): Table {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableSheet) throw new WrongArgument(error.reason, words);
    throw error;
  }
}

/** The assessments by the row given, from 0. */
function byIndex({accounts}: Portfolio): Map<number, RankedAssessment> {
  return new Map(accounts.map((assessment) => [assessment.account.row - 1, assessment]));
}
