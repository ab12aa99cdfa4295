import {cellName} from '../cells/a1';
import {type Account, moneyOf} from '../core/account';
import {groupedBy} from '../core/grouped';
import {noteFindings, noteQuestion} from '../core/notes';
import {type Phrase, phrase} from '../core/phrase';
import {nameKey, repeatedRows} from '../core/repeats';
import {noteRules} from '../playbook/rules/notes';
import type {ReadAccounts} from './accounts';
import {namesProduct} from './customers/compared-cells';
import type {Understood} from './headings';
import type {Header, Heading} from './headings/header-row';
import {FEWEST_TO_GROUP, issuesFor} from './issue';
import {saysAs} from './pattern';
import {quoted} from './readers/cell';
import {type Issue, matchOf, type Sheet} from './sheet';

/** Everything in the sheet that a person should look at, from top to bottom. */
export function issuesOf({name}: Sheet, {row, height}: Header, understood: Understood, read: ReadAccounts): Issue[] {
  const issues = issuesFor(name);
  const nameColumn = matchOf(understood.matches, 'account')!.column;
  const maker: IssueMaker = {
    ...issues,
    ofColumn: (column, message) => issues.issueAt(column, row + height, message),
    ofName: (at, message) => issues.issueAt(nameColumn, at, message),
    nameColumn,
    notScored: new Set(read.leftOut.map((each) => each.row)),
  };
  const {ofColumn, ofName} = maker;
  return [
    ...understood.missing.map(({field, heading}) =>
      ofColumn(0, phrase('mapping-missing', {field: phrase(`field-${field}`), heading: quoted(heading)})),
    ),
    ...issuesOfColumns(read, maker),
    ...issuesOfNames(read, understood.headings[nameColumn]!, maker),
    ...issuesOfRepeats(read, understood, maker),
    ...issuesOfFormulas(read, maker),
    ...issuesOfMoney(read, maker),
    ...read.maySumUp.map((each) => ofName(each.row, phrase('row-may-sum-up', {...each}))),
    ...read.namedFormer.map((each) => ofName(each.row, phrase('name-says-former', {name: quoted(each.name)}))),
    ...read.mayRollUp.map((each) => ofName(each.row, phrase('row-may-roll-up', {...each}))),
    ...issuesOfNotes(read, understood, maker),
    ...issuesOfSeats(read, understood, maker),
  ].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** What makes the issues of a sheet. */
interface IssueMaker extends ReturnType<typeof issuesFor> {
  readonly ofColumn: (column: number, message: Phrase) => Issue;
  readonly ofName: (row: number, message: Phrase) => Issue;
  readonly nameColumn: number;
  /** Rows (from 1) that are left out. */
  readonly notScored: ReadonlySet<number>;
}

/** Columns that are read otherwise than people may think, and their cells that cannot be read. */
function issuesOfColumns(read: ReadAccounts, {issuesIn, cellAt, ofColumn, notScored}: IssueMaker): Issue[] {
  return read.outcomes.flatMap(({match, reading: {problem, warning}, bad: found}) => {
    const {column} = match;
    // What a status column says beside how an account is doing is asked about as a status.
    const isStatus = read.matches.some((each) => each.field === 'status' && each.column === column);
    const bad = isStatus ? [] : found.filter((cell) => !notScored.has(read.sheetRows[cell.row]! + 1));
    const heading = quoted(match.heading);
    const cells = [...groupedBy(bad, ({accepts}) => accepts).values()].flatMap((same) => {
      const rows = same.map(({row}) => read.sheetRows[row]! + 1);
      const {said, once, accepts} = same[0]!;
      return issuesIn(
        column,
        rows,
        (row, at) => phrase('cell-unreadable', {heading, cell: cellAt(column, row), said: same[at]!.said, accepts}),
        (where) =>
          phrase('cells-unreadable', {heading, ...where, cell: cellName('', column + 1, rows[0]!), said, accepts}),
        once ? 2 : FEWEST_TO_GROUP,
      );
    });
    return [
      ...(problem ? [ofColumn(column, phrase('column-problem', {heading, problem}))] : []),
      ...(warning ? [ofColumn(column, phrase('column-warning', {heading, problem: warning}))] : []),
      ...cells,
    ];
  });
}

function issuesOfNames({nameless}: ReadAccounts, {wording}: Heading, {issuesIn, nameColumn}: IssueMaker): Issue[] {
  const heading = quoted(wording.text);
  return issuesIn(
    nameColumn,
    nameless,
    (row) => phrase('row-nameless', {row, heading}),
    ({count, range}) => phrase('rows-nameless', {count, range, heading}),
  );
}

/** Customers in several rows: a history of them, or some that may be counted twice. */
function issuesOfRepeats(
  {accounts}: ReadAccounts,
  {headings, matches}: Understood,
  {ofColumn, issuesIn, nameColumn}: IssueMaker,
): Issue[] {
  const repeated = repeatedRows(accounts);
  const repeats = repeated.size;
  const has = (pattern: 'period' | 'contract') =>
    headings.some(({wording}) => saysAs(pattern, wording.text.replace(/_/g, ' ')));
  const isLog = has('period') || (repeats >= FEWEST_TO_GROUP && !has('contract'));
  // A list of calls or tasks says of each of them what its customer pays and when it renews.
  const distinct = (keyOf: (account: Account) => unknown) => new Set(accounts.map(keyOf)).size;
  const said = (each: Account) =>
    moneyOf(each) > 0 && each.renewalDate ? [nameKey(each), moneyOf(each), each.renewalDate].join() : each;
  const isSame = !has('contract') && distinct(nameKey) === distinct(said);
  if (repeats > 0 && (isSame || (isLog && repeats * MANY_REPEATS > accounts.length)))
    return [ofColumn(nameColumn, phrase('rows-repeat', {repeats, rows: accounts.length}))];
  const isPaid = accounts.some((account) => moneyOf(account) > 0);
  // Products are added up once a column tells what they cost.
  const waits =
    headings.some(({wording}) => namesProduct(wording.text)) ||
    !matches.some(({field}) => field === 'renewalDate' || field === 'seatsLicensed');
  if (!isPaid && waits)
    return repeats < FEWEST_TO_GROUP
      ? []
      : [ofColumn(nameColumn, phrase('rows-repeat-unpaid', {repeats, rows: accounts.length}))];
  const left = accounts.filter((account) => repeated.has(account.row) && (!isPaid || moneyOf(account)));
  const figures = ({row, account}: Account) => ({row, name: quoted(account)});
  return issuesIn(
    nameColumn,
    left.map(({row}) => row),
    (_, at) => phrase('row-repeats', figures(left[at]!)),
    (where) => phrase('rows-repeat-some', {...where, ...figures(left[0]!)}),
  );
}

/** Rows whose formulas show no account, or none yet. */
function issuesOfFormulas({leftOut}: ReadAccounts, {issuesIn, nameColumn}: IssueMaker): Issue[] {
  return (['placeholder', 'loading'] as const).flatMap((why) =>
    issuesIn(
      nameColumn,
      leftOut.filter((each) => each.why === why).map(({row}) => row),
      (row) => phrase(`row-${why}`, {row}),
      (where) => phrase(`rows-${why}`, where),
    ),
  );
}

function issuesOfMoney(read: ReadAccounts, {issuesIn, cellAt, ofColumn, notScored}: IssueMaker): Issue[] {
  const ofCells = read.money.filter(({row}) => row !== null);
  return [
    ...read.money.flatMap(({match, row, message}) => (row === null ? [ofColumn(match.column, message)] : [])),
    ...[...groupedBy(ofCells, ({match, message}) => JSON.stringify([match.field, message])).values()].flatMap(
      (same) => {
        const {match, message} = same[0]!;
        const rows = same.map(({row}) => read.sheetRows[row!]! + 1).filter((row) => !notScored.has(row));
        const say = (cell: string) => phrase(message.key, {...message.figures, cell});
        const one = (row: number) => say(cellAt(match.column, row));
        return issuesIn(match.column, rows, one, ({range}) => say(range));
      },
    ),
  ];
}

/** What people wrote in a note and no column says. */
function issuesOfNotes({accounts}: ReadAccounts, {matches}: Understood, {issuesIn}: IssueMaker): Issue[] {
  const found = accounts.flatMap((account) =>
    noteFindings(account, noteRules()).map((finding) => ({finding, row: account.row})),
  );
  return [...groupedBy(found, ({finding}) => `${finding.about} ${finding.in}`).values()].flatMap((same) => {
    const {finding} = same[0]!;
    const question = noteQuestion(finding);
    return issuesIn(
      matchOf(matches, finding.in)!.column,
      same.map(({row}) => row),
      (_, at) => noteQuestion(same[at]!.finding),
      ({count}) => phrase('note-questions', {question, more: count - 1}),
    );
  });
}

function issuesOfSeats({seatsLookSwapped}: ReadAccounts, {matches}: Understood, {ofColumn}: IssueMaker): Issue[] {
  if (!seatsLookSwapped) return [];
  const [used, licensed] = [matchOf(matches, 'seatsUsed')!, matchOf(matches, 'seatsLicensed')!];
  const headings = {used: quoted(used.heading), licensed: quoted(licensed.heading)};
  return [ofColumn(used.column, phrase('seats-swapped', headings))];
}

/** Where more than one row in so many repeats a customer, the sheet holds a history, not a portfolio. */
const MANY_REPEATS = 3;
