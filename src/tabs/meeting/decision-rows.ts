import type {Portfolio, RankedAssessment} from '../../core/assessment';
import {addDays, compared, type Day, daysBetween} from '../../core/day';
import {accountsOf, identitiesOf, knownOf} from '../../core/identity';
import {phrase} from '../../core/phrase';
import type {Settings} from '../../core/playbook';
import type {Schedule} from '../../core/schedule/step';
import {workdaysOf} from '../../core/schedule/workdays';
import {say, type Words, word} from '../../playbook/say';
import {dayIn, noteIn, textIn, withNote} from '../kept/cell';
import {type FreshRow, keepTyped} from '../kept/keep-typed';
import {ADDED, choiceIn, type TypedRow} from '../kept/read-typed';
import {type ByColumn, checksums, type RowId} from '../kept/row-key';
import type {TabValue} from '../model';
import {statusIn, whoseIn} from './decisions';
import {DECISION} from './layout';
import {type Proposal, proposalsFor, type QuestionId, questionOf} from './proposals';

/** A row of the decisions as it is written; its action is the meeting and the question. */
export interface DecisionRow extends RowId {
  readonly fields: ByColumn<TabValue>;
  readonly fresh: ByColumn<string>;
  /** Whether it still has to be decided or done. */
  readonly isOpen: boolean;
}

/** What the decisions are made from. */
export interface DecisionSource {
  readonly portfolio: Portfolio;
  /** The schedules, by the accounts' rows in the sheet. */
  readonly schedules: ReadonlyMap<number, Schedule>;
  readonly settings: Pick<Settings, 'holidays'>;
  readonly before: readonly TypedRow[];
  readonly words: Words;
}

/**
 * The decisions of the tab: what people typed, open or closed, the oldest meeting first; then what this run proposes.
 * Proposals of earlier runs that nobody touched are gone.
 *
 * @returns also of how many accounts nothing is asked yet
 */
export function decisionRows(source: DecisionSource): {rows: DecisionRow[]; more: readonly RankedAssessment[]} {
  const {portfolio, schedules, before, words} = source;
  const {asOf} = portfolio;
  const accounts = accountsOf(portfolio.accounts);
  const identities = identitiesOf(accounts);
  const present = new Map(
    portfolio.accounts.map((of) => [identities.get(of.account.row) ?? of.account.account, of] as const),
  );
  const touched = before.filter(({isTouched}) => isTouched);
  const whose = whoseIn(before, accounts);
  const isAsked = (proposal: Proposal) =>
    touched.some((row) => {
      const isSame = questionIn(row) === proposal.question;
      const isOfToday = isOpenRow(row.fields) && meetingOf(row) === asOf;
      if (proposal.of === null) return isSame && !isOfToday;
      if (whose(row) !== identities.get(proposal.of.account.row)) return false;
      return isOpenRow(row.fields) ? !isOfToday : isSame;
    });
  const {proposals, more} = proposalsFor(portfolio, schedules, isAsked);
  const fresh = proposals.map((proposal) => proposedRow(proposal, source, identities));
  const ids = new Set(before.map(({action}) => action));
  const own = before
    .filter(({action}) => action === ADDED)
    .map((row) => {
      const identity = whose(row) ?? '';
      return ownRow({...row, identity, row: present.get(identity)?.account.row ?? 0}, asOf, ids);
    });
  const known = before.filter(({action}) => action !== ADDED);
  const {fields, gone} = keepTyped(fresh, known, knownOf(accounts));
  const kept = [...gone, ...own].map((row) => keptRow(row, present.get(row.identity) ?? null, asOf, words));
  const proposed = fresh.map((row, index): DecisionRow => {
    const merged = held(fields[index] ?? row.fields, row.fields.due ?? null);
    return {...row, fields: merged, fresh: checksums(row.fields), isOpen: isOpenRow(merged)};
  });
  const byMeeting = (a: DecisionRow, b: DecisionRow) => compared(meetingOf(a), meetingOf(b));
  return {rows: [...kept.sort(byMeeting), ...proposed], more};
}

function proposedRow(
  proposal: Proposal,
  {portfolio: {asOf, accounts}, schedules, settings, words}: DecisionSource,
  identities: ReadonlyMap<number, string>,
): FreshRow {
  const {of, question} = proposal;
  const {onOrAfter} = workdaysOf(settings.holidays);
  const contact = of && schedules.get(of.account.row)?.steps.find(({isSeen}) => isSeen);
  const account = of?.account ?? null;
  return {
    identity: account === null ? '' : (identities.get(account.row) ?? account.account),
    row: account?.row ?? 0,
    action: `${asOf} ${question}`,
    fields: {
      ...BLANK,
      account: account?.account ?? say(phrase('meeting-all-accounts', {count: accounts.length}), words),
      meeting: {day: asOf},
      question: say(questionOf(proposal), words),
      owner: account?.owner ?? null,
      due: {day: contact ? later(contact.due, asOf) : onOrAfter(addDays(asOf, DECIDED_WITHIN))},
      status: word(words, 'decision-open'),
    },
  };
}

/** Who is held without a day of people's own is held for good: the day that we proposed goes. */
function held(fields: ByColumn<TabValue>, proposed: TabValue): ByColumn<TabValue> {
  const isOurs = dayIn(fields.due) === dayIn(proposed) && choiceIn(textIn(fields.decision), ['decision-Hold']);
  return isOurs ? {...fields, due: withNote(null, noteIn(fields.due))} : fields;
}

/** In days; sooner where the customer hears from us before. */
const DECIDED_WITHIN = 7;

function later(day: Day, other: Day): Day {
  return day > other ? day : other;
}

/** A row that somebody added becomes one of ours, of this meeting when it names none. */
function ownRow(row: TypedRow, asOf: Day, ids: Set<string>): TypedRow {
  const meeting = row.fields.meeting ?? {day: asOf};
  const day = dayIn(meeting) ?? asOf;
  let count = 1;
  while (ids.has(`${day} own-${count}`)) count += 1;
  const action = `${day} own-${count}`;
  ids.add(action);
  const fresh = checksums({...BLANK, meeting: row.fields.meeting ? null : meeting});
  return {...row, action, fields: {...BLANK, ...row.fields, meeting}, fresh};
}

/** A row of an earlier run: the account under its present name, and how long the question is open. */
function keptRow(row: TypedRow, of: RankedAssessment | null, asOf: Day, words: Words): DecisionRow {
  const {changed, fresh} = row;
  const fields = changed.includes('due') ? row.fields : held(row.fields, row.fields.due ?? null);
  const name = of?.account.account;
  const isNamed = name !== undefined && !(changed.includes('account') && fresh.account);
  const account = isNamed ? withNote(name, noteIn(fields.account)) : (fields.account ?? null);
  const isOpen = isOpenRow(fields);
  const isReworded = changed.includes('question') && fresh.question;
  const said = isReworded ? null : questionSaid({...row, fields}, isOpen, of, asOf, words);
  const question = said === null ? (fields.question ?? null) : withNote(said, noteIn(fields.question));
  const written = {...(isNamed ? {account: name} : {}), ...(said === null ? {} : {question: said})};
  return {...row, fields: {...BLANK, ...fields, account, question}, fresh: {...fresh, ...checksums(written)}, isOpen};
}

/** A question of ours, with how long it is open, or that its day has passed; `null` where people wrote their own. */
function questionSaid(
  row: TypedRow,
  isOpen: boolean,
  of: RankedAssessment | null,
  asOf: Day,
  words: Words,
): string | null {
  const question = questionIn(row);
  if (question === null) return null;
  const asked = questionOf({question, of});
  const due = dayIn(row.fields.due);
  const days = daysBetween(meetingOf(row) || asOf, asOf);
  if (!isOpen) return say(asked, words);
  if (due !== null && due < asOf) return say(phrase('question-late', {question: asked}), words);
  return say(days > 0 ? phrase('question-open', {days, question: asked}) : asked, words);
}

/** The question that a row of ours asks; `null` for a row that people added. */
function questionIn({action}: RowId): QuestionId | null {
  const question = action.split(' ')[1] ?? '';
  return action === ADDED || question.startsWith('own-') || question === '' ? null : (question as QuestionId);
}

/** The day of a row's meeting; blank when nobody knows it. */
function meetingOf({action}: RowId): Day {
  return action === ADDED ? '' : (action.split(' ')[0] ?? '');
}

/** Whether a row still has to be decided or done. */
export function isOpenRow({status, outcome}: ByColumn<TabValue>): boolean {
  return statusIn(status) === 'open' && textIn(outcome) === '';
}

const BLANK: ByColumn<TabValue> = Object.fromEntries(Object.keys(DECISION).map((name) => [name, null]));
