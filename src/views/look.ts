import type {AskedColumn, Choice, Look, MappedColumn, SheetIssue} from '../api';
import type {Field} from '../core/account';
import {phrase} from '../core/phrase';
import {USABLE} from '../intake/headings/candidates';
import type {Intake} from '../intake/read-sheet';
import type {ColumnMatch, Question} from '../intake/sheet';
import {say, type Words} from '../playbook/say';
import {leftOutLines} from '../tabs/ranking/left-out';
import {readingsOf} from '../tabs/report';

/** How many issues cross the bridge; the rest is counted. */
const ISSUES = 100;

/** What was understood of an account sheet. */
export function lookView(intake: Intake, words: Words) {
  const {headerRow, accounts, leftOut, matches, questions, unmatched, issues} = intake;
  return {
    headerRow,
    accounts: accounts.length,
    leftOut: leftOutLines(leftOut, words),
    columns: [...matches].sort((a, b) => a.column - b.column).map((match) => mappedColumn(match, words)),
    questions: askedColumns(questions, words),
    unused: unmatched.map(({heading}) => heading),
    headings: headingsOf(intake),
    readings: readingsOf(intake).map((each) => say(each, words)),
    issues: issues.slice(0, ISSUES).map(({cell, row, column, message}): SheetIssue => {
      return {cell, row, column: column + 1, message: say(message, words)};
    }),
    issueCount: issues.length,
  } satisfies Partial<Look>;
}

export const NO_LOOK: Look = {
  state: 'unreadable',
  message: '',
  tab: '',
  headerRow: 0,
  accounts: 0,
  leftOut: [],
  columns: [],
  questions: [],
  unused: [],
  headings: [],
  confirmed: 0,
  readings: [],
  issues: [],
  issueCount: 0,
  warnings: [],
  shortFilter: '',
  isScored: false,
  run: null,
};

/** The headings of all columns that are somehow known, each once, in the order of the sheet. */
function headingsOf({matches, questions, unmatched}: Intake): string[] {
  const columns = [...matches, ...questions, ...unmatched].sort((a, b) => a.column - b.column);
  return [...new Set(columns.map(({heading}) => heading).filter((heading) => heading !== ''))];
}

function mappedColumn({field, heading, confidence, reason}: ColumnMatch, words: Words): MappedColumn {
  const {label} = fieldChoice(field, words);
  return {field, label, heading, confidence, isGuess: confidence < USABLE, reason: say(reason, words)};
}

/** Columns whose headings are the same cannot be told apart by them: one of them is to be renamed first. */
function askedColumns(questions: readonly Question[], words: Words): AskedColumn[] {
  return questions.flatMap((question): AskedColumn[] => {
    const [first, ...more] = questions.filter(({heading}) => isSameHeading(heading, question.heading));
    if (more.length === 0) return [askedColumn(question, words)];
    const {heading} = question;
    const reason = say(phrase('same-heading', {heading}), words);
    return first === question ? [{heading, candidates: [], reason, missing: false, statuses: []}] : [];
  });
}

/** Whether a heading is known by the other, as it is when somebody says what its column means. */
export function isSameHeading(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function askedColumn({heading, candidates, reason, statuses = [], missing}: Question, words: Words): AskedColumn {
  return {
    heading,
    candidates: candidates.map((field) => fieldChoice(field, words)),
    reason: say(reason, words),
    // What is asked about its cells goes with the field that it may be.
    missing: missing === true && reason.key.startsWith('ask-missing'),
    statuses: statuses.map((status) => ({id: status.word, label: say(phrase('ask-status-word', {...status}), words)})),
  };
}

/** A field that a column can feed, by name. */
export function fieldChoice(field: Field, words: Words): Choice {
  return {id: field, label: say(phrase(`field-${field}`), words)};
}
