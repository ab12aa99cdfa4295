import {cellName} from '../cells/a1';
import {type Phrase, phrase} from '../core/phrase';
import type {ReadAccounts} from './accounts';
import {badCellMessages} from './columns';
import type {Understood} from './headings';
import type {Header} from './headings/header-row';
import {quoted} from './readers/cell';
import type {Issue, Sheet} from './sheet';

/** Everything in the sheet that a person should look at, from top to bottom. */
export function issuesOf(
  {name}: Sheet,
  {row, height}: Header,
  {missing, matches, headings}: Understood,
  read: ReadAccounts,
): Issue[] {
  const headerRow = row + height;
  const issueAt = (column: number, sheetRow: number, message: Phrase): Issue => ({
    cell: cellName(name, column + 1, sheetRow),
    row: sheetRow,
    column,
    message,
  });
  const nameColumn = matches.find(({field}) => field === 'account')!.column;
  const issues: Issue[] = [];
  for (const {field, heading} of missing) {
    issues.push(issueAt(0, headerRow, phrase('mapping-missing', {field, heading: quoted(heading)})));
  }
  for (const outcome of read.outcomes) {
    const {column} = outcome.match;
    const heading = quoted(outcome.match.heading);
    const {problem, warning} = outcome.reading;
    if (problem) issues.push(issueAt(column, headerRow, phrase('column-problem', {heading, problem})));
    if (warning) issues.push(issueAt(column, headerRow, phrase('column-warning', {heading, problem: warning})));
    const cellOf = (accountRow: number): Issue => issueAt(column, read.sheetRows[accountRow]! + 1, phrase(''));
    for (const {row: accountRow, message} of badCellMessages(outcome, (each) => cellOf(each).cell)) {
      issues.push(accountRow === null ? issueAt(column, headerRow, message) : {...cellOf(accountRow), message});
    }
  }
  for (const sheetRow of read.nameless) {
    issues.push(
      issueAt(
        nameColumn,
        sheetRow,
        phrase('row-nameless', {row: sheetRow, heading: quoted(headings[nameColumn]!.wording.text)}),
      ),
    );
  }
  if (read.seatsLookSwapped) {
    const used = matches.find(({field}) => field === 'seatsUsed')!;
    const licensed = matches.find(({field}) => field === 'seatsLicensed')!;
    issues.push(
      issueAt(
        used.column,
        headerRow,
        phrase('seats-swapped', {used: quoted(used.heading), licensed: quoted(licensed.heading)}),
      ),
    );
  }
  return issues.sort((a, b) => a.row - b.row || a.column - b.column);
}
