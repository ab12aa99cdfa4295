import type {Field} from '../../core/account';
import type {Portfolio, RankedAssessment} from '../../core/assessment';
import {addDays, compared, type Day} from '../../core/day';
import {accountsOf, byIdentity, identityIn} from '../../core/identity';
import type {Mover} from '../../core/meeting/movers';
import type {BlankCell} from '../../core/monday/worth-filling';
import {type Phrase, phrase} from '../../core/phrase';
import {openingFor} from '../../core/plan/email';
import {isReached} from '../../core/plan/outreach';
import type {Say} from '../../core/plan/placeholders';
import type {Scripts} from '../../core/plan/scripts';
import {tellerFor} from '../../core/plan/teller';
import {cleanText} from '../../core/plan/wording';
import type {Settings} from '../../core/playbook';
import {withoutRepeats} from '../../core/repeats';
import {isOverdue, personFor} from '../../core/schedule/next-action';
import {type NextAction, openingOf, type Schedule} from '../../core/schedule/step';
import {isWithin} from '../../core/schedule/terms';
import {CONTRADICTIONS} from '../../playbook/rules/contradictions';
import type {PastAccount} from '../history/history';
import type {Decision} from '../meeting/decisions';
import type {PresentAccount, Since} from '../meeting/since';
import {stepAction} from '../steps/step-words';
import type {TypedSteps} from '../steps/typed-steps';

/** What Monday's page is made from. */
export interface MondayOptions {
  readonly settings: Settings;
  readonly scripts: Scripts;
  readonly say: Say;
  /** By the accounts' rows in the sheet. */
  readonly schedules: ReadonlyMap<number, Schedule>;
  readonly actions: ReadonlyMap<number, NextAction>;
  readonly typed: Pick<TypedSteps, 'of'>;
  readonly decisions: readonly Decision[];
  /** What moved since the run that meetings compare with; `null` without one. */
  readonly since: Since | null;
  /** The blank cells worth filling, most worth first. */
  readonly blanks: readonly BlankCell<RankedAssessment>[];
}

/** Something to do this week; `of` is `null` for a decision about no account of the sheet. */
export interface DueLine {
  readonly of: RankedAssessment | null;
  readonly says: Phrase;
  readonly on: Day;
  readonly isLate: boolean;
}

export interface DeadlineLine {
  readonly of: RankedAssessment;
  readonly is: 'notice' | 'renewal';
  readonly on: Day;
}

/** A conversation to open this week, and what to say. */
export interface ConversationLine {
  readonly of: RankedAssessment;
  readonly opener: string;
  readonly on: Day;
}

export interface ContradictionLine {
  readonly of: RankedAssessment;
  readonly says: Phrase;
  readonly cells: readonly Field[];
}

export interface PersonsWeek {
  /** As the sheet spells it; `null` for the accounts of nobody, or of everybody when the sheet names no owners. */
  readonly name: string | null;
  readonly owned: readonly RankedAssessment[];
  /** The accounts of others that they are the AE of. */
  readonly sells: readonly RankedAssessment[];
  readonly due: readonly DueLine[];
  readonly deadlines: readonly DeadlineLine[];
  readonly conversations: readonly ConversationLine[];
  readonly blanks: readonly BlankCell<RankedAssessment>[];
  readonly unsized: number;
  readonly contradictions: readonly ContradictionLine[];
  readonly moved: readonly Mover<PastAccount, PresentAccount>[];
}

/** In days: this week, and how far ahead deadlines are shown. Source: method, Monday. */
const WEEK = 7;
const NOTICE_AHEAD = 60;
const RENEWAL_AHEAD = 90;

/** How many cells a person is asked to fill. */
export const BLANKS = 5;

/** A week for everybody with something to do or to look at, by name; last the accounts that nobody owns. */
export function weeksOf(portfolio: Portfolio, options: MondayOptions): PersonsWeek[] {
  const people = new People();
  // A customer in two rows is one to work on; what its rows say is looked at in both.
  const once = {...portfolio, accounts: withoutRepeats(portfolio.accounts)};
  for (const of of once.accounts) {
    const {owner, ae} = of.account;
    const theirs = people.of(owner);
    theirs.owned.push(of);
    if (ae !== null && people.of(ae) !== theirs) people.of(ae).sells.push(of);
  }
  putDue(people, once, options);
  putDeadlines(people, once);
  putConversations(people, once, options);
  for (const blank of options.blanks) {
    const {blanks} = people.of(blank.of.account.owner);
    if (blanks.length < BLANKS) blanks.push(blank);
  }
  putContradictions(people, portfolio, options.settings);
  for (const mover of options.since?.movers ?? []) {
    const {owner} = mover.is ?? mover.was ?? {owner: null};
    people.of(owner).moved.push(mover);
  }
  return people.inOrder();
}

type Open<Lines> = {-readonly [Key in keyof Lines]: Lines[Key] extends readonly (infer Line)[] ? Line[] : Lines[Key]};

class People {
  private readonly byKey = new Map<string, Open<PersonsWeek>>();

  /** The week of that name, however it is spelled. */
  of(name: string | null): Open<PersonsWeek> {
    const clean = name === null ? '' : cleanText(name);
    const key = clean.toLowerCase();
    const found = this.byKey.get(key);
    if (found !== undefined) return found;
    const made = {
      ...{name: clean === '' ? null : clean, owned: [], sells: [], due: [], deadlines: [], conversations: []},
      ...{blanks: [], unsized: 0, contradictions: [], moved: []},
    };
    this.byKey.set(key, made);
    return made;
  }

  inOrder(): PersonsWeek[] {
    return [...this.byKey.entries()]
      .sort(([a], [b]) => Number(a === '') - Number(b === '') || compared(a, b))
      .map(([, week]) => ({...week, unsized: week.owned.filter(({sizing}) => sizing.target === null).length}))
      .filter(hasSomething);
  }
}

function hasSomething({due, deadlines, conversations, blanks, contradictions, moved}: PersonsWeek): boolean {
  return [due, deadlines, conversations, blanks, contradictions, moved].some((lines) => lines.length > 0);
}

function putDue(people: People, {accounts, asOf}: Portfolio, options: MondayOptions): void {
  const {schedules, actions, decisions, typed} = options;
  const last = addDays(asOf, WEEK - 1);
  const identityOf = identityIn(accountsOf(accounts));
  const rows = new Set(accounts.map(({account}) => account.row));
  const known = byIdentity(accounts);
  const lines: {who: string | null; line: DueLine}[] = [];
  for (const schedule of schedules.values()) {
    const {of, steps} = schedule;
    if (!rows.has(of.account.row) || actions.get(of.account.row)?.step == null) continue;
    for (const step of steps) {
      const said = typed.of(identityOf(of.account), step.id);
      const on = said?.due ?? step.due;
      if (said?.status === 'done' || said?.status === 'skipped' || on > last) continue;
      // What Legal or a lead does, the owner sees to.
      const who = said?.owner ?? personFor(step.role, of.account) ?? of.account.owner;
      lines.push({who, line: {of, says: stepAction(step, schedule), on, isLate: isOverdue(step, said, asOf)}});
    }
  }
  for (const {identity, decision, owner, due, status} of decisions) {
    if (status !== 'open' || due === null || due > last || decision === null) continue;
    const of = known.get(identity ?? '') ?? null;
    const says = phrase('monday-decided', {decision: phrase(`decision-${decision}`)});
    lines.push({
      who: owner === '' ? (of?.account.owner ?? null) : owner,
      line: {of, says, on: due, isLate: due < asOf},
    });
  }
  const place = ({line}: (typeof lines)[number]) => `${line.isLate ? 0 : 1}${line.on}`;
  lines.sort((a, b) => compared(place(a), place(b)));
  for (const {who, line} of lines) people.of(who).due.push(line);
}

function putDeadlines(people: People, {accounts, asOf}: Portfolio): void {
  const lines = accounts.flatMap((of): DeadlineLine[] => {
    const {account, facts} = of;
    if (isWithin(facts.optOut, asOf, NOTICE_AHEAD)) return [{of, is: 'notice', on: facts.optOut}];
    const {renewalDate} = account;
    return isWithin(renewalDate, asOf, RENEWAL_AHEAD) ? [{of, is: 'renewal', on: renewalDate}] : [];
  });
  for (const line of lines.sort((a, b) => compared(a.on, b.on) || a.of.rank - b.of.rank)) {
    const {owner, ae} = line.of.account;
    const theirs = people.of(owner);
    theirs.deadlines.push(line);
    if (ae !== null && people.of(ae) !== theirs) people.of(ae).deadlines.push(line);
  }
}

/** Conversations that open this week: the opening is the next thing to do, or comes right after what prepares it. */
function putConversations(people: People, {accounts, asOf}: Portfolio, options: MondayOptions): void {
  const last = addDays(asOf, WEEK - 1);
  for (const of of accounts) {
    const action = options.actions.get(of.account.row);
    const schedule = options.schedules.get(of.account.row);
    if (!action?.step || action.on === null || action.on > last || schedule === undefined) continue;
    const opening = openingOf(schedule);
    if (!isReached(schedule) || opening === null) continue;
    const isNext = opening.id === action.step.id;
    if (!isNext && (action.step.isSeen || opening.due < action.step.due || opening.due > last)) continue;
    const opener = openingFor(schedule, tellerFor(of, options));
    if (opener === '') continue;
    people.of(action.who ?? of.account.owner).conversations.push({of, opener, on: isNext ? action.on : opening.due});
  }
}

/** What cells say against each other, of the largest accounts first; a hot account that nobody owns is one too. */
function putContradictions(people: People, {accounts}: Portfolio, settings: Settings): void {
  const hasOwners = accounts.some(({account}) => account.owner !== null);
  const byArr = [...accounts].sort((a, b) => (b.facts.arr ?? -1) - (a.facts.arr ?? -1) || a.rank - b.rank);
  for (const of of byArr) {
    const {contradictions} = people.of(of.account.owner);
    if (hasOwners && of.account.owner === null && of.priority === 'Engage this week')
      contradictions.push({of, says: phrase('contradiction-nobody'), cells: ['owner']});
    for (const {find, cells} of CONTRADICTIONS) {
      const says = find(of, settings);
      const filled = cells.filter((cell) => of.account[cell] !== null);
      if (says !== null) contradictions.push({of, says, cells: filled});
    }
  }
}
