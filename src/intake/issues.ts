import {cellName} from '../cells/a1';
import {type Account, moneyOf} from '../core/account';
import {noteFindings, noteQuestion} from '../core/notes';
import {phrase} from '../core/phrase';
import {nameKey, repeatedRows} from '../core/repeats';
import {noteRules} from '../playbook/rules/notes';
import type {ReadAccounts} from './accounts';
import type {MoneyFinding} from './accounts/currencies';
import {namesProduct} from './customers/compared-cells';
import type {Understood} from './headings';
import type {Header} from './headings/header-row';
import {FEWEST_TO_GROUP, issuesFor} from './issue';
import {saysAs} from './pattern';
import {quoted} from './readers/cell';
import {type Issue, matchOf, type Sheet} from './sheet';

/** Everything in the sheet that a person should look at, from top to bottom. */
export function issuesOf(
  {name}: Sheet,
  {row, height}: Header,
  {missing, matches, headings}: Understood,
  read: ReadAccounts,
): Issue[] {
  const headerRow = row + height;
  const {issueAt, issuesIn} = issuesFor(name);
  const nameColumn = matchOf(matches, 'account')!.column;
  const issues: Issue[] = [];
  for (const {field, heading} of missing) {
    issues.push(
      issueAt(0, headerRow, phrase('mapping-missing', {field: phrase(`field-${field}`), heading: quoted(heading)})),
    );
  }
  const notScored = new Set(read.leftOut.map((each) => each.row));
  for (const {match, reading, bad: found} of read.outcomes) {
    const {column} = match;
    // What a status column says beside how an account is doing is asked about as a status.
    const isStatus = read.matches.some((each) => each.field === 'status' && each.column === column);
    const bad = isStatus ? [] : found.filter((cell) => !notScored.has(read.sheetRows[cell.row]! + 1));
    const heading = quoted(match.heading);
    const {problem, warning} = reading;
    if (problem) issues.push(issueAt(column, headerRow, phrase('column-problem', {heading, problem})));
    if (warning) issues.push(issueAt(column, headerRow, phrase('column-warning', {heading, problem: warning})));
    for (const accepts of new Set(bad.map((cell) => cell.accepts))) {
      const cells = bad.filter((cell) => cell.accepts === accepts);
      const rows = cells.map(({row: accountRow}) => read.sheetRows[accountRow]! + 1);
      const {said, once} = cells[0]!;
      issues.push(
        ...issuesIn(
          column,
          rows,
          (sheetRow, at) =>
            phrase('cell-unreadable', {
              heading,
              cell: cellName(name, column + 1, sheetRow),
              said: cells[at]!.said,
              accepts,
            }),
          (where) =>
            phrase('cells-unreadable', {heading, ...where, cell: cellName('', column + 1, rows[0]!), said, accepts}),
          once ? 2 : FEWEST_TO_GROUP,
        ),
      );
    }
  }
  const nameHeading = quoted(headings[nameColumn]!.wording.text);
  issues.push(
    ...issuesIn(
      nameColumn,
      read.nameless,
      (sheetRow) => phrase('row-nameless', {row: sheetRow, heading: nameHeading}),
      ({count, range}) => phrase('rows-nameless', {count, range, heading: nameHeading}),
    ),
  );
  const repeated = repeatedRows(read.accounts);
  const repeats = repeated.size;
  const has = (pattern: 'period' | 'contract') =>
    headings.some(({wording}) => saysAs(pattern, wording.text.replace(/_/g, ' ')));
  const isLog = has('period') || (repeats >= FEWEST_TO_GROUP && !has('contract'));
  // A list of calls or tasks says of each of them what its customer pays and when it renews.
  const distinct = (keyOf: (account: Account) => unknown) => new Set(read.accounts.map(keyOf)).size;
  const isSame =
    !has('contract') &&
    distinct(nameKey) ===
      distinct((each) =>
        moneyOf(each) > 0 && each.renewalDate ? [nameKey(each), moneyOf(each), each.renewalDate].join() : each,
      );
  if (repeats > 0 && (isSame || (isLog && repeats * MANY_REPEATS > read.accounts.length))) {
    issues.push(issueAt(nameColumn, headerRow, phrase('rows-repeat', {repeats, rows: read.accounts.length})));
  } else {
    const isPaid =
      read.accounts.some((account) => moneyOf(account) > 0) ||
      !matches.some(({field}) => field === 'renewalDate' || field === 'seatsLicensed');
    // Products are added up once a column tells what they cost.
    const left = read.accounts.filter(
      (account) =>
        repeated.has(account.row) &&
        (isPaid ? moneyOf(account) > 0 : !headings.some(({wording}) => namesProduct(wording.text))),
    );
    const figures = ({row, account}: Account) => ({row, name: quoted(account)});
    issues.push(
      ...issuesIn(
        nameColumn,
        left.map(({row}) => row),
        (_, at) => phrase('row-repeats', figures(left[at]!)),
        (where) => phrase('rows-repeat-some', {...where, ...figures(left[0]!)}),
      ),
    );
  }
  for (const why of ['placeholder', 'loading'] as const) {
    issues.push(
      ...issuesIn(
        nameColumn,
        read.leftOut.filter((each) => each.why === why).map(({row}) => row),
        (sheetRow) => phrase(`row-${why}`, {row: sheetRow}),
        (where) => phrase(`rows-${why}`, where),
      ),
    );
  }
  for (const {match, row: accountRow, message} of read.money) {
    if (accountRow === null) issues.push(issueAt(match.column, headerRow, message));
  }
  const ofCells = read.money.filter((each) => each.row !== null);
  for (const key of new Set(ofCells.map(kindOfFinding))) {
    const same = ofCells.filter((each) => kindOfFinding(each) === key);
    const {match, message} = same[0]!;
    const rows = same.map((each) => read.sheetRows[each.row!]! + 1).filter((sheetRow) => !notScored.has(sheetRow));
    const say = (cell: string) => phrase(message.key, {...message.figures, cell});
    const {column} = match;
    const one = (sheetRow: number) => say(cellName(name, column + 1, sheetRow));
    issues.push(...issuesIn(column, rows, one, ({range}) => say(range)));
  }
  for (const {row, of} of read.maySumUp) issues.push(issueAt(nameColumn, row, phrase('row-may-sum-up', {row, of})));
  for (const {row, name} of read.namedFormer)
    issues.push(issueAt(nameColumn, row, phrase('name-says-former', {name: quoted(name)})));
  for (const each of read.mayRollUp) issues.push(issueAt(nameColumn, each.row, phrase('row-may-roll-up', {...each})));
  const found = read.accounts.flatMap((account) =>
    noteFindings(account, noteRules()).map((finding) => ({finding, row: account.row})),
  );
  for (const key of new Set(found.map(({finding}) => `${finding.about} ${finding.in}`))) {
    const same = found.filter(({finding}) => `${finding.about} ${finding.in}` === key);
    const question = noteQuestion(same[0]!.finding);
    issues.push(
      ...issuesIn(
        matchOf(matches, same[0]!.finding.in)!.column,
        same.map(({row: sheetRow}) => sheetRow),
        (_, at) => noteQuestion(same[at]!.finding),
        ({count}) => phrase('note-questions', {question, more: count - 1}),
      ),
    );
  }
  if (read.seatsLookSwapped) {
    const used = matchOf(matches, 'seatsUsed')!;
    const licensed = matchOf(matches, 'seatsLicensed')!;
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

function kindOfFinding({match, message}: MoneyFinding): string {
  return JSON.stringify([match.field, message]);
}

/** Where more than one row in so many repeats a customer, the sheet holds a history, not a portfolio. */
const MANY_REPEATS = 3;
