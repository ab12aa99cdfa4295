import type {Decision, Meeting, MeetingItem} from '../src/api';
import {attempt, messageOf, place, quietly, tell} from './app';
import {show} from './element';
import {call} from './server';
import {lobbyView, meetingView} from './views/meeting';
import {daySaid, t} from './words';

/** The meeting that is on: what it goes through, and where it is. */
interface Walk {
  meeting: Meeting;
  at: number;
  /** The places, from 0, of what was decided. */
  readonly decided: Set<number>;
  /** The decisions as they are in their fields, by their places. */
  readonly typed: Map<number, Decision>;
}

let walk: Walk | null = null;
/** What the meeting before decided, in words; `null` before one ended. */
let decided: readonly string[] | null = null;
/** Decisions are written one after the other: each needs to know what the one before left. */
let writing: Promise<void> = Promise.resolve();
let openAccount: (tab: string, row: number) => void = () => {};

/** Shows the meeting that is on, else how to start one. @param open selects the row of an account and shows it */
export function drawMeeting(open: (tab: string, row: number) => void): void {
  openAccount = open;
  draw();
}

/** Forgets the meeting: what it was about may be gone. */
export function forgetMeeting(): void {
  walk = null;
  decided = null;
  draw();
}

function draw(): void {
  const tab = walk?.meeting.tab ?? '';
  const open = (row: number) => openAccount(tab, row);
  const view =
    walk === null
      ? lobbyView(decided, {
          start: (base) => read(() => call('startMeeting', {base})),
          goOn: () => read(() => call('readMeeting', {tab})),
        })
      : meetingView(walk.meeting, walk.at, {go, change, openAccount: open, refresh, end});
  show(place('meeting'), view);
}

/** Begins to go through what the server says, or goes on where it was. */
function read(ask: () => Promise<Meeting>): void {
  tell(t('loading'));
  attempt('meeting', ask, (meeting) => {
    begin(meeting);
    tell(meeting.message === '' ? whereItIs() : meeting.message);
  });
}

function begin(meeting: Meeting): void {
  const account = walk?.meeting.items[walk.at]?.account;
  const at = meeting.items.findIndex((item) => item.account === account);
  walk = {meeting, at: Math.max(0, at), decided: new Set(), typed: new Map()};
  decided = null;
  draw();
}

function refresh(): void {
  const before = walk;
  if (before === null) return;
  writing = writing.then(() =>
    quietly(async () => {
      const meeting = await call('readMeeting', {tab: before.meeting.tab});
      if (walk === before) begin(meeting);
    }),
  );
}

function go(to: number): void {
  if (walk === null || walk.meeting.items[to] === undefined) return;
  walk.at = to;
  draw();
  document.querySelector('main')!.scrollTop = 0;
  tell(whereItIs());
}

/** The place of the meeting and the account, for those who do not see the page. */
function whereItIs(): string {
  const item = walk?.meeting.items[walk.at];
  if (walk === null || item === undefined) return '';
  const {account, part} = item;
  return t('meeting-told', {at: walk.at + 1, count: walk.meeting.items.length, account, part});
}

/** Writes what was changed in a field; the other fields stay as they are meanwhile. */
function change(part: Partial<Decision>): void {
  const now = walk;
  if (now === null) return;
  const {at} = now;
  const before = now.typed.get(at) ?? now.meeting.items[at]?.decision;
  if (before === undefined) return;
  now.typed.set(at, {...before, ...part});
  tell(t('meeting-writing'));
  writing = writing.then(() => write(now, at));
}

async function write(to: Walk, at: number): Promise<void> {
  const typed = to.typed.get(at);
  const item = to.meeting.items[at];
  if (walk !== to || typed === undefined || item === undefined) return;
  const {line, state, account} = item.decision;
  const {decision, owner, due, status, note} = typed;
  try {
    const written = await call('decide', {line, state, account, decision, owner, due, status, note});
    const items = to.meeting.items.map((each, place) => (place === at ? {...each, decision: written} : each));
    to.meeting = {...to.meeting, items};
    takeDue(to, at, due, written.due);
    to.decided.add(at);
    tell(t('meeting-written', {row: written.line}));
  } catch (error) {
    // The tab decides what was decided: it is read again, and the message stays.
    const message = messageOf(error);
    await quietly(async () => begin(await call('readMeeting', {tab: to.meeting.tab})));
    tell(message);
  }
}

/** Who is held for good has no day: the one that was proposed is gone from the cell. */
function takeDue(to: Walk, at: number, sent: string, due: string): void {
  const typed = to.typed.get(at);
  if (typed === undefined || typed.due !== sent || due === sent) return;
  to.typed.set(at, {...typed, due});
  if (to.at === at) (place('meeting-due') as HTMLInputElement).value = due;
}

/** Ends the meeting: the server brings the pages up to date, and what was decided is listed. */
function end(): void {
  const now = walk;
  if (now === null) return;
  tell(t('loading'));
  writing = writing.then(() =>
    quietly(async () => {
      const {message} = await call('endMeeting', {tab: now.meeting.tab});
      if (walk !== now) return;
      // Also what was typed into the tab itself.
      const isDecided = ({isEarlier, decision}: MeetingItem) => !isEarlier && decision.decision !== '';
      for (const [at, item] of now.meeting.items.entries()) if (isDecided(item)) now.decided.add(at);
      decided = [...now.decided].map((at) => lineOf(now, at));
      walk = null;
      draw();
      tell(message);
    }),
  );
}

/** A decision in a line: who, what, who does it, and by when. */
function lineOf({meeting, typed}: Walk, at: number): string {
  const item = meeting.items[at]!;
  const {decision, owner, due, status} = typed.get(at) ?? item.decision;
  const name = (choices: Meeting['decisions'], chosen: string) =>
    choices.find(({id}) => id === chosen)?.label ?? chosen;
  const said = [name(meeting.decisions, decision), owner, due === '' ? '' : daySaid(due)];
  if (status !== 'open') said.push(name(meeting.statuses, status));
  return t('meeting-line', {account: item.account, said: said.filter((each) => each !== '').join(' · ')});
}
