import {cellName, columnLetters} from '../cells/a1';
import {noteFindings, noteQuestion} from '../core/notes';
import {type Phrase, phrase} from '../core/phrase';
import {noteRules} from '../playbook/aliases/note-words';
import type {ReadAccounts} from './accounts';
import type {Understood} from './headings';
import type {Header} from './headings/header-row';
import {quoted} from './readers/cell';
import type {Issue, Sheet} from './sheet';

/** An issue before those that say the same are put together. */
interface Finding {
  readonly row: number;
  readonly column: number;
  readonly message: Phrase;
  /** What findings in one column share that say the same; `null` for what is said once anyway. */
  readonly kind: string | null;
}

/** Everything in the sheet that a person should look at, from top to bottom; what three cells or more share is said once. */
export function issuesOf(
  {name}: Sheet,
  {row, height}: Header,
  {missing, matches, headings}: Understood,
  read: ReadAccounts,
): Issue[] {
  const headerRow = row + height;
  const nameColumn = matches.find(({field}) => field === 'account')!.column;
  const notScored = new Set(read.leftOut.map((each) => each.row));
  const findings: Finding[] = [];
  const add = (column: number, row: number, message: Phrase, kind: string | null = null): void => {
    findings.push({column, row, message, kind});
  };
  for (const {field, heading} of missing) {
    add(0, headerRow, phrase('mapping-missing', {field, heading: quoted(heading)}));
  }
  for (const {match, reading, bad} of read.outcomes) {
    const {column} = match;
    const heading = quoted(match.heading);
    const {problem, warning} = reading;
    if (problem) add(column, headerRow, phrase('column-problem', {heading, problem}));
    if (warning) add(column, headerRow, phrase('column-warning', {heading, problem: warning}));
    for (const {row: accountRow, said, accepts} of bad) {
      const sheetRow = read.sheetRows[accountRow]! + 1;
      if (notScored.has(sheetRow)) continue;
      const cell = cellName(name, column + 1, sheetRow);
      add(column, sheetRow, phrase('cell-unreadable', {heading, cell, said, accepts}), accepts.key);
    }
  }
  const heading = quoted(headings[nameColumn]!.wording.text);
  for (const row of read.nameless) add(nameColumn, row, phrase('row-nameless', {row, heading}), 'nameless');
  for (const {row, why} of read.leftOut) {
    if (why === 'placeholder' || why === 'loading') add(nameColumn, row, phrase(`row-${why}`, {row}), why);
  }
  for (const {row, of} of read.maySumUp) add(nameColumn, row, phrase('row-may-sum-up', {row, of}));
  for (const {row, child} of read.mayRollUp) add(nameColumn, row, phrase('row-may-roll-up', {row, child}));
  for (const account of read.accounts) {
    for (const finding of noteFindings(account, noteRules())) {
      const {column} = matches.find(({field}) => field === finding.in)!;
      add(column, account.row, noteQuestion(finding), `note ${finding.about}`);
    }
  }
  if (read.seatsLookSwapped) {
    const used = matches.find(({field}) => field === 'seatsUsed')!;
    const licensed = matches.find(({field}) => field === 'seatsLicensed')!;
    const figures = {used: quoted(used.heading), licensed: quoted(licensed.heading)};
    add(used.column, headerRow, phrase('seats-swapped', figures));
  }
  return grouped(findings, name).sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The findings as issues: of three or more of a kind in a column the first, with how many there are and where. */
function grouped(findings: readonly Finding[], sheet: string): Issue[] {
  const groups = new Map<string, Finding[]>();
  findings.forEach((finding, index) => {
    const key = finding.kind === null ? String(index) : `${finding.column} ${finding.kind}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  });
  return [...groups.values()].flatMap((group) => {
    const single = ({row, column, message}: Finding) => ({
      cell: cellName(sheet, column + 1, row),
      row,
      column,
      message,
    });
    if (group.length < FEWEST_TO_GROUP) return group.map(single);
    const rows = group.map(({row}) => row);
    const first = group.reduce((top, each) => (each.row < top.row ? each : top));
    const issue = single(first);
    const range = `${issue.cell}:${columnLetters(first.column + 1)}${Math.max(...rows)}`;
    const message = phrase('issue-shared', {message: issue.message, more: group.length - 1, range});
    return [{...issue, message, count: group.length, range}];
  });
}

const FEWEST_TO_GROUP = 3;
