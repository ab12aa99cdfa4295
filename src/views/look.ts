import type {AskedColumn, Choice, Look, MappedColumn, SheetIssue} from '../api';
import type {Field} from '../core/account';
import {phrase} from '../core/phrase';
import {FIELDS} from '../intake/fields';
import {USABLE} from '../intake/headings/candidates';
import type {Intake} from '../intake/read-sheet';
import type {ColumnMatch, Issue, Question} from '../intake/sheet';
import {say, type Words} from '../playbook/say';
import {leftOutLines} from '../tabs/ranking/left-out';

/** How many issues cross the bridge; the rest is counted. */
const ISSUES = 100;

/** Every field that a column can feed, by name. */
export function fieldChoices(words: Words): Choice[] {
  return FIELDS.map((field) => fieldChoice(field, words));
}

/** What was understood of an account sheet. */
export function lookView(intake: Intake, words: Words) {
  const {headerRow, accounts, leftOut, matches, questions, unmatched, issues} = intake;
  return {
    headerRow,
    accounts: accounts.length,
    leftOut: leftOutLines(leftOut, words),
    columns: [...matches].sort((a, b) => a.column - b.column).map((match) => mappedColumn(match, words)),
    questions: questions.map((question) => askedColumn(question, words)),
    unused: unmatched.map(({heading}) => heading),
    headings: headingsOf(intake),
    issues: issues.slice(0, ISSUES).map((issue) => sheetIssue(issue, words)),
    issueCount: issues.length,
  } satisfies Partial<Look>;
}

/** The look at what is no account sheet. */
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

function askedColumn({heading, candidates, reason, statuses = [], missing}: Question, words: Words): AskedColumn {
  return {
    heading,
    candidates: candidates.map((field) => fieldChoice(field, words)),
    reason: say(reason, words),
    missing: missing === true,
    statuses: statuses.map((status) => ({id: status.word, label: say(phrase('ask-status-word', {...status}), words)})),
  };
}

function sheetIssue({cell, row, column, message}: Issue, words: Words): SheetIssue {
  return {cell, row, column: column + 1, message: say(message, words)};
}

function fieldChoice(field: Field, words: Words): Choice {
  return {id: field, label: say(phrase(`field-${field}`), words)};
}
