import type {Portfolio, RankedAssessment} from '../../core/assessment';
import type {Day} from '../../core/day';
import {type Phrase, phrase} from '../../core/phrase';
import type {Settings} from '../../core/playbook';
import {assessPortfolio} from '../../core/portfolio';
import {breakdownOf} from '../../core/why';
import {playbookWith} from '../../playbook';
import {say, type Words} from '../../playbook/say';
import {WORDS} from '../../playbook/words';
import {readTable, type TableRow} from '../intake';
import type {Calendar} from './arguments';
import {dayArgument, settingsArgument} from './arguments';
import {type Argument, isRange, WrongArgument} from './broadcast';
import {outputOf, outputsIn} from './outputs';

/** A table of accounts as a custom function is given it. */
export interface TableArguments {
  readonly headers: Argument;
  readonly rows: Argument;
  readonly asOf: Argument;
  readonly settings: Argument;
}

/** A heading row, then for each row given, in its order, what is asked for; a blank row stays blank. */
export function assessRows({outputs, ...table}: TableArguments & {outputs: Argument}, calendar: Calendar): unknown[][] {
  const {rows, byRow, words} = assessTable(table, calendar);
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
export function whyRows(table: TableArguments, calendar: Calendar): string[][] {
  const {rows, byRow, settings, words} = assessTable(table, calendar);
  return rows.map((row, index) => {
    const assessment = byRow.get(index);
    if (assessment) return [say(breakdownOf(assessment, settings), words)];
    return [row.problem === null ? '' : say(row.problem, words)];
  });
}

function assessTable({headers, rows, asOf, settings: given}: TableArguments, calendar: Calendar) {
  const settings = settingsArgument(given);
  const words = WORDS[settings.language];
  const headings = isRange(headers) ? (headers[0] ?? []) : [headers];
  const cells = isRange(rows) ? rows : [[rows]];
  if (cells.some((row) => row.length !== headings.length)) throw new WrongArgument(phrase('wrong-headers'), words);
  const day = dayArgument('as_of', asOf, calendar) ?? calendar.today();
  const table = readTable(headings, cells, {asOf: day, locale: calendar.locale(), dayOf: calendar.dayOf});
  const portfolio = assessPortfolio(table.accounts, day, playbookWith(settings));
  return {rows: table.rows, byRow: byIndex(portfolio), settings, words};
}
