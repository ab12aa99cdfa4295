import fc from 'fast-check';
import type {Meeting, Reply, ResultOf} from '../../src/api';
import {addDays} from '../../src/core/day';
import {DECISION, PRINTED} from '../../src/tabs/meeting/layout';
import {cellName} from '../../workbench/host/document/a1';
import {htmlFiles} from '../../workbench/host/load';
import {openRealm, type Realm} from '../../workbench/host/realm';
import type {SheetSnapshot} from '../../workbench/host/snapshot';
import {inParts} from './in-parts';

const NOW = '2026-11-21T09:00:00Z';
const HEADINGS = 'Account, CSM, ARR, Seats used, Seats licensed, Growth, Renewal date, NPS, Open issue'.split(', ');
const ACCOUNTS: readonly (readonly unknown[])[] = [
  ['Acme', 'Ana', 120_000, 49, 50, 'Strong', '2027-08-10', 9, ''],
  ['Bolt', 'Ben', 90_000, 50, 50, 'Strong', '2027-03-10', 8, ''],
  ['Cora', 'Ana', 60_000, 20, 50, 'None', '2027-02-10', 7, ''],
  ['Dune', 'Ben', 200_000, 30, 50, 'None', '2026-12-20', 3, 'yes'],
  ['Echo', '', 30_000, 50, 50, 'Some', '2027-06-10', 9, ''],
];
const DECISIONS: Readonly<Record<string, string>> = {Pursue: '推进', Hold: '暂缓', Defend: '保续约', Escalate: '上报'};
/** The places of cells, from 0. */
const NOTE = DECISION.note.column - 1;
const DECIDED = DECISION.decision.column - 1;
const OWNER = DECISION.owner.column - 1;

export type Tried = {
  sequences: number;
  steps: number;
  /** Decisions that were typed, by hand or in the sidebar. */
  decisions: number;
};

type Step =
  | {readonly does: 'type' | 'decide'; readonly which: number; readonly decision: string}
  | {readonly does: 'startMeeting' | 'buildRanking' | 'buildMonday' | 'end' | 'undo' | 'speak' | 'sort'}
  | {readonly does: 'wait' | 'change' | 'rename'; readonly which: number};

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constantFrom('type', 'decide'),
      which: fc.nat({max: 20}),
      decision: fc.constantFrom(...Object.keys(DECISIONS)),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constantFrom('startMeeting', 'buildRanking', 'buildMonday', 'end', 'undo', 'speak', 'sort'),
    }),
  },
  {weight: 3, arbitrary: fc.record({does: fc.constantFrom('wait', 'change', 'rename'), which: fc.nat({max: 20})})},
);

const anySequence = fc.array(anyStep, {minLength: 4, maxLength: 9});

/**
 * Lets a team decide, by hand and in the sidebar, while meetings start and end, days pass, cells change, accounts are sorted
 * and renamed, and the language changes: after each step every decision is in the Meeting tab once, with its account.
 *
 * @throws with the shortest sequence that loses one
 */
export function tryDecisions(bundle: string, {times, seed}: {times: number; seed: number}): Tried {
  const tried: Tried = {sequences: 0, steps: 0, decisions: 0};
  fc.assert(
    fc.property(anySequence, (steps) => {
      const team = new Team(bundle);
      tried.sequences += 1;
      for (const step of steps) {
        team.does(step);
        team.check(JSON.stringify(step));
        tried.steps += 1;
      }
      tried.decisions += team.marks;
    }),
    {numRuns: times, seed, endOnFailure: false},
  );
  return tried;
}

/** Works through that many sequences. @returns what went wrong, a line each */
export function soak(bundle: string, range: {seed: number; amount: number}, say: (line: string) => void): string[] {
  return inParts(range, (part) => tryDecisions(bundle, part), toldOf, say);
}

/** What was tried, in words. */
export function toldOf({sequences, steps, decisions}: Tried): string {
  return `${sequences} sequences of ${steps} steps: ${decisions} decisions typed`;
}

/** What a row of the decisions says, as it was typed. */
interface Typed {
  /** The account's place in the list; −1 for a question about all of them. */
  readonly of: number;
  /** What was decided and who does it; `null` where only the note was typed. */
  readonly decided: {readonly decision: string; readonly owner: string} | null;
}

class Team {
  marks = 0;
  readonly #host: Realm;
  readonly #names = ACCOUNTS.map(([name]) => String(name));
  /** By the note that tells a decision from all others. */
  readonly #typed = new Map<string, Typed>();
  #day = 0;
  #language = 'en';
  #isBuilt = false;

  constructor(bundle: string) {
    this.#host = openRealm({bundle, keepsGlobals: true, files: {...htmlFiles(), Sidebar: '<p>x</p>'}, now: NOW});
    this.#host.user.fill('Accounts', [HEADINGS, ...ACCOUNTS]);
    this.#command('startMeeting');
  }

  does(step: Step): void {
    this.#isBuilt = false;
    switch (step.does) {
      case 'type':
        this.#type(step.which);
        break;
      case 'decide':
        this.#decide(step.which, step.decision);
        break;
      case 'end':
        this.#get('endMeeting', {tab: ''});
        this.#isBuilt = true;
        break;
      case 'undo':
        // It is refused where it would cost what people typed.
        this.#host.run('undoLastRun');
        break;
      case 'speak':
        this.#language = this.#language === 'en' ? 'zh' : 'en';
        this.#get('choose', {language: this.#language, model: null, asOf: null});
        break;
      case 'sort':
        // A run has seen every name before rows move, also where the one that did was undone: of an account that is renamed
        // and moved between two runs nobody can tell which one it was.
        this.#command('buildRanking');
        this.#host.user.sort(`Accounts!A2:I${ACCOUNTS.length + 1}`, 3, this.marks % 2 === 0);
        break;
      case 'wait':
        this.#day += step.which;
        this.#get('choose', {language: null, model: null, asOf: addDays(NOW.slice(0, 10), this.#day)});
        break;
      case 'change':
        this.#host.user.type(`Accounts!H${2 + (step.which % ACCOUNTS.length)}`, String(step.which % 11));
        break;
      case 'rename':
        this.#rename(step.which);
        break;
      default:
        this.#command(step.does);
        this.#isBuilt = step.does !== 'buildMonday';
    }
  }

  /** @throws when a decision is not there once, or after a page was written no longer says what was typed */
  check(step: string): void {
    const {displays} = this.#page ?? {displays: []};
    for (const [note, {of, decided}] of this.#typed) {
      const rows = displays.filter((row) => row[NOTE] === note);
      const [row] = rows;
      if (rows.length !== 1 || row === undefined)
        throw new Error(`After ${step} ${note} is there ${rows.length} times.`);
      const says = row.slice(0, PRINTED).join(' | ');
      if (this.#isBuilt && of >= 0 && row[0] !== this.#names[of])
        throw new Error(`After ${step} ${note} is no longer about ${this.#names[of]}: ${says}`);
      if (decided === null) continue;
      const {decision, owner} = decided;
      const isSame = [decision, DECISIONS[decision]].includes(row[DECIDED] ?? '') && row[OWNER] === owner;
      if (!isSame) throw new Error(`After ${step} ${note} is no longer ${decision} by ${owner}: ${says}`);
    }
  }

  get #page(): SheetSnapshot | undefined {
    const name = this.#host.tabNames.find((each) => each === 'Meeting' || each === '例会');
    return name === undefined ? undefined : this.#host.tab(name);
  }

  /** Types a note into one of the rows that a run wrote. */
  #type(which: number): void {
    const page = this.#page;
    const rows = (page?.values ?? []).flatMap((cells, row) => (String(cells.at(-1)).startsWith('[') ? [row] : []));
    const row = rows[which % Math.max(1, rows.length)];
    if (page === undefined || row === undefined) return;
    const before = this.#typed.get(String(page.displays[row]?.[NOTE]));
    const of = this.#names.indexOf(String(page.displays[row]?.[0]));
    this.#host.user.type(
      `'${page.name}'!${cellName(row, NOTE)}`,
      this.#mark(page.displays[row]?.[NOTE], before ?? {of, decided: null}),
    );
  }

  #decide(which: number, decision: string): void {
    if (this.#page === undefined) return;
    const {items} = this.#get('readMeeting', {tab: ''}) as Meeting;
    const item = items[which % Math.max(1, items.length)];
    if (item === undefined) return;
    const {line, state, account, due, status, note} = item.decision;
    const owner = `Owner ${this.marks}`;
    const mark = this.#mark(note, {of: this.#names.indexOf(item.account), decided: {decision, owner}});
    this.#get('decide', {line, state, account, decision, owner, due, status, note: mark});
  }

  /** A note of its own for what was typed, in place of the one that was there. */
  #mark(before: unknown, typed: Typed): string {
    this.#typed.delete(String(before));
    this.marks += 1;
    const note = `note ${this.marks}`;
    this.#typed.set(note, typed);
    return note;
  }

  /** Renames an account, and lets a run see it before anything else happens to its row. */
  #rename(which: number): void {
    const row = 1 + (which % ACCOUNTS.length);
    const sheet = this.#host.tab();
    const place = this.#names.indexOf(String(sheet.values[row]?.[0]));
    this.#command('buildRanking');
    this.#names[place] = `${this.#names[place]?.split(' ')[0]} ${this.marks}`;
    this.#host.user.type(`Accounts!A${row + 1}`, this.#names[place]!);
    this.#command('buildRanking');
    this.#isBuilt = true;
  }

  #command(name: string): void {
    this.#host.user.select('Accounts!A1');
    const {alerts} = this.#host.workbook.shown;
    const refused = alerts.length;
    this.#host.run(name);
    if (alerts.length > refused) throw new Error(`${name}: ${alerts.at(-1)?.prompt}`);
  }

  #get(name: 'readMeeting' | 'decide' | 'endMeeting' | 'choose', sends: object): ResultOf<typeof name> {
    const answer = this.#host.run('sidebarCall', [name, sends]) as Reply<ResultOf<typeof name>>;
    if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
    return answer.value;
  }
}
