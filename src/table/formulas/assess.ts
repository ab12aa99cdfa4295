import type {Account} from '../../core/account';
import {phrase} from '../../core/phrase';
import {judgeOf, ranked} from '../../core/portfolio';
import {breakdownOf} from '../../core/why';
import {playbookWith} from '../../playbook';
import {say, type Words} from '../../playbook/say';
import {WORDS} from '../../playbook/words';
import {readTable, type Table, UnreadableSheet} from '../intake';
import {type Calendar, dayArgument} from './arguments';
import {type Argument, isRange, WrongArgument} from './broadcast';
import {type Output, outputOf, outputsIn, type Shown} from './outputs';
import {settingsArgument} from './settings';

/** A table of accounts as a custom function is given it. */
export interface TableArguments {
  readonly headers: Argument;
  readonly rows: Argument;
  readonly asOf: Argument;
  readonly settings: Argument;
}

/** A heading row, then for each row given, in its order, what is asked for; a blank row stays blank. */
export function assessRows({outputs, ...table}: TableArguments & {outputs: Argument}, calendar: Calendar): unknown[][] {
  const assessable = assessableTable(table, calendar);
  const {rows, words} = assessable;
  const names = outputsIn(outputs, words);
  const headings = names.map((name) => words[`output-${name}`] ?? name);
  const shownOf = shownFor(names, assessable);
  const shown = rows.map((row) => {
    if (row.account) {
      const account = shownOf(row.account);
      return names.map((name) => outputOf(name, account, words));
    }
    const message = row.problem === null ? '' : say(row.problem, words);
    return names.map((_, column) => (column === 0 ? message : ''));
  });
  return [headings, ...shown];
}

/** For each row given, in its order, a sentence with its breakdown and what would lift it; a blank row stays blank. */
export function whyRows(table: TableArguments, calendar: Calendar): string[][] {
  const {rows, judge, settings, words} = assessableTable(table, calendar);
  return rows.map((row) => {
    if (row.account) return [say(breakdownOf(judge(row.account), settings), words)];
    return [row.problem === null ? '' : say(row.problem, words)];
  });
}

/** What is shown of each account: only a rank needs all accounts judged before the first is shown. */
function shownFor(names: readonly Output[], {accounts, judge, settings}: AssessableTable): (account: Account) => Shown {
  if (!names.includes('rank')) return judge;
  const places = new Map(ranked(accounts.map(judge), settings.model).map((each) => [each.account, each]));
  return (account) => places.get(account)!;
}

type AssessableTable = ReturnType<typeof assessableTable>;

/** The table as it was read, and what judges its accounts. */
function assessableTable({headers, rows, asOf, settings: given}: TableArguments, calendar: Calendar) {
  const settings = settingsArgument(given);
  const words = WORDS[settings.language];
  const headings = isRange(headers) ? (headers[0] ?? []) : [headers];
  const cells = isRange(rows) ? rows : [[rows]];
  if (cells.some((row) => row.length !== headings.length)) throw new WrongArgument(phrase('wrong-headers'), words);
  const day = dayArgument('as_of', asOf, calendar) ?? calendar.today();
  const table = understood(
    () => readTable(headings, cells, {asOf: day, locale: calendar.locale(), dayOf: calendar.dayOf}),
    words,
  );
  const judge = judgeOf(table.accounts, day, playbookWith(settings));
  return {rows: table.rows, accounts: table.accounts, judge, settings, words};
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
