import type {AskedColumn, Choice, Look, MappedColumn, SheetIssue} from '../../api';
import type {Field} from '../../core/account';
import {isOutOfStep} from '../../core/identity';
import {phrase} from '../../core/phrase';
import {FIELDS} from '../../intake/fields';
import {headingTexts} from '../../intake/headings/renamed';
import type {ColumnMatch, ConfirmedMapping, Issue, Question} from '../../intake/sheet';
import {say, type Words, word} from '../../playbook/say';
import {leftOutLines} from '../../tabs/ranking/left-out';
import {keysOf} from '../commands/score-portfolio';
import {type AccountSheet, NamesUnknown, readAccounts} from '../file/account-sheet';
import {accountTab, rememberAccountTab} from '../file/account-tab';
import {columnBeyondFilter, filterWarning} from '../file/filter';
import {gridsOf} from '../file/grids';
import {keepUpWithHeadings, mappingFor} from '../file/mapping';
import type {OpenFile} from '../file/open-file';
import {readTab} from '../file/read-tab';
import type {Spreadsheet} from '../google';
import {Refusal} from '../refusal';
import {unfinishedRun} from './run';

/** How many issues cross the bridge; the rest is counted. */
const ISSUES = 100;

/** What the account sheet looks like before it is scored; a sheet that cannot be read is a view too. */
export function lookAt(file: OpenFile): Look {
  const {spreadsheet, choices, words} = file;
  const tab = accountTab(file);
  try {
    const sheet = readAccounts(file, tab);
    rememberAccountTab(tab);
    keepUpWithHeadings(sheet.read.sheet, choices);
    return lookOf(sheet, mappingFor(sheet.read.sheet, choices));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const empty = isEmpty(spreadsheet);
    const message = empty ? word(words, 'sidebar-empty') : error.message;
    const headings = error instanceof NamesUnknown ? headingTexts(readTab(file, tab).sheet).filter((each) => each) : [];
    return {...NOTHING, state: empty ? 'empty' : 'unreadable', tab: tab.getName(), message, headings};
  }
}

/** Every field that a column can feed, by name. */
export function fieldChoices(words: Words): Choice[] {
  return FIELDS.map((field) => fieldChoice(field, words));
}

function lookOf(sheet: AccountSheet, mapping: ConfirmedMapping): Look {
  const {read, intake, words} = sheet;
  const {headerRow, accounts, leftOut, matches, questions, unmatched, issues, missing} = intake;
  return {
    ...NOTHING,
    state: 'ready',
    tab: read.sheet.name,
    headerRow,
    accounts: accounts.length,
    leftOut: leftOutLines(leftOut, words),
    columns: [...matches].sort((a, b) => a.column - b.column).map((match) => mappedColumn(match, words)),
    questions: questions.map((question) => askedColumn(question, words)),
    unused: unmatched.map(({heading}) => heading),
    headings: headingsOf(sheet),
    confirmed: Object.keys(mapping).length,
    issues: issues.slice(0, ISSUES).map((issue) => sheetIssue(issue, words)),
    issueCount: issues.length,
    warnings: [
      ...missing.map((each) => say(each, words)),
      ...(isOutOfStep(accounts, keysOf(read)) ? [word(words, 'sidebar-out-of-step')] : []),
    ],
    shortFilter: filterWarning(columnBeyondFilter(read.tab, read.ownColumns.values()), words),
    isScored: read.ownColumns.size > 0,
    run: unfinishedRun(sheet),
  };
}

const NOTHING: Look = {
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

function isEmpty(spreadsheet: Spreadsheet): boolean {
  return gridsOf(spreadsheet).every((tab) => tab.getLastRow() === 0);
}

/** The headings of all columns that are somehow known, each once, in the order of the sheet. */
function headingsOf({intake: {matches, questions, unmatched}}: AccountSheet): string[] {
  const columns = [...matches, ...questions, ...unmatched].sort((a, b) => a.column - b.column);
  return [...new Set(columns.map(({heading}) => heading).filter((heading) => heading !== ''))];
}

function mappedColumn({field, heading, confidence, reason}: ColumnMatch, words: Words): MappedColumn {
  return {field, label: fieldChoice(field, words).label, heading, confidence, reason: say(reason, words)};
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
