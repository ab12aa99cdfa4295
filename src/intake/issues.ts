import {cellName} from '../cells/a1';
import {noteFindings, noteQuestion} from '../core/notes';
import {type Phrase, phrase} from '../core/phrase';
import {noteRules} from '../playbook/aliases/note-words';
import type {ReadAccounts} from './accounts';
import {badCellMessages} from './columns';
import type {Understood} from './headings';
import type {Header} from './headings/header-row';
import {quoted} from './readers/cell';
import type {ColumnMatch, Issue, Sheet} from './sheet';

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
  issues.push(...noteIssues(read, matches, issueAt));
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

/** Notes that may answer a question of the sheet; of three or more about one field only the first is quoted. */
function noteIssues(
  {accounts}: ReadAccounts,
  matches: readonly ColumnMatch[],
  issueAt: (column: number, sheetRow: number, message: Phrase) => Issue,
): Issue[] {
  const found = accounts.flatMap((account) =>
    noteFindings(account, noteRules()).map((finding) => ({finding, row: account.row})),
  );
  return [...new Set(found.map(({finding}) => finding.about))].flatMap((about) => {
    const same = found.filter(({finding}) => finding.about === about);
    const issueOf = ({finding, row}: (typeof found)[number], message: Phrase) =>
      issueAt(matches.find(({field}) => field === finding.in)!.column, row, message);
    if (same.length < FEWEST_TO_GROUP) return same.map((each) => issueOf(each, noteQuestion(each.finding)));
    const [first] = same;
    const question = noteQuestion(first!.finding);
    return [issueOf(first!, phrase('note-questions', {question, more: same.length - 1}))];
  });
}

const FEWEST_TO_GROUP = 3;
