import type {Portfolio, RankedAssessment} from '../../core/assessment';
import {type Figure, type Phrase, phrase} from '../../core/phrase';
import {dayPhrase} from '../../core/plan/wording';
import type {Settings} from '../../core/playbook';
import {withoutRepeats} from '../../core/repeats';
import type {NextAction, Schedule} from '../../core/schedule/step';
import {type Words, word} from '../../playbook/say';
import type {TypedRow} from '../kept/read-typed';
import {rowKey} from '../kept/row-key';
import {type Dropdown, PAGE_SHAPE, type TabChart, type TabModel} from '../model';
import type {StyleId} from '../styles';
import {areByArr, bandSums} from './bands';
import {Board} from './board';
import {type DecisionRow, decisionRows} from './decision-rows';
import {MEETING_DECISIONS} from './decisions';
import {BESIDE, DECISION, type DecisionColumn, KEY, LEFT, PRINTED, TILES, WIDTHS} from './layout';
import {putBands, putBridge, putMovers, putPipeline, putQuarters, putRisk, putStarts, putWeek} from './panels';
import type {Since} from './since';
import {meetingTiles} from './tiles';

/** What the Meeting tab is made from, beside the portfolio. */
export interface MeetingOptions {
  readonly settings: Settings;
  readonly words: Words;
  /** What changed since the run to compare with; `null` at the first meeting. */
  readonly since: Since | null;
  readonly sheetName: string;
  /** The schedules, by the accounts' rows in the sheet. */
  readonly schedules: ReadonlyMap<number, Schedule>;
  /** The next action of each account, by its row in the sheet. */
  readonly actions: ReadonlyMap<number, NextAction>;
  readonly before: readonly TypedRow[];
}

/** How many decisions are printed. */
const DECISIONS_PRINTED = 8;

/** Blank rows for decisions that people add, as far as the page has room. */
const SPARE = 2;

/** The rows of the page's head; below it begin the two halves. */
const TITLE = 1;
const SCOPE = 2;
const TILE = 3;
const PANELS = 6;

/** The Meeting tab: one page for the meeting, and below and beside it what is not printed. */
export function meetingTab(portfolio: Portfolio, options: MeetingOptions): TabModel {
  const decided = decisionRows({portfolio, ...options});
  const airy = laidOut(portfolio, options, decided, 1);
  const hasRoom = airy.printed <= MOST_ROWS && airy.pixels <= MOST_PIXELS;
  return hasRoom ? airy.model : laidOut(portfolio, options, decided, 0).model;
}

/** How many rows a landscape page holds, and how high they are in pixels at full size. */
const MOST_ROWS = 41;
const MOST_PIXELS = 716;

/** The page with so many blank rows between its parts, how many rows are printed, and their height in pixels. */
function laidOut(
  portfolio: Portfolio,
  options: MeetingOptions,
  {rows: decisions, more}: ReturnType<typeof decisionRows>,
  gap: 0 | 1,
): {model: TabModel; printed: number; pixels: number} {
  const {settings, words} = options;
  const board = new Board(words);
  putHead(board, portfolio, options);
  const {row, gaps} = putPanels(board, portfolio, options, gap);

  const open = decisions.filter(({isOpen}) => isOpen).slice(0, DECISIONS_PRINTED);
  putDecisionHeadings(board, row);
  const room = Math.min(open.length + SPARE, DECISIONS_PRINTED);
  for (let index = 0; index < room; index += 1) putDecision(board, row + 1 + index, open[index]);
  const foot = row + 1 + room;
  putFoot(board, foot, settings, more);

  const others = decisions.filter((decision) => !open.includes(decision));
  const earlier = foot + 2;
  if (others.length > 0) board.put(earlier, LEFT.whole, phrase('meeting-earlier'), 'line-strong');
  for (const [index, decision] of others.entries()) putDecision(board, earlier + 1 + index, decision);
  const last = others.length === 0 ? foot : earlier + others.length;
  // The name is what the next run knows a decision by, so it stands there whole.
  const tall = Array.from({length: last - row}, (_, index) => row + 1 + index).filter(
    (at) => (at < foot || at > earlier) && !board.isOneLine(at, DECISION.account),
  );
  const rowHeights: Record<number, number> = {
    ...Object.fromEntries(Array.from({length: last}, (_, index) => [index + 1, HEIGHTS.line])),
    ...Object.fromEntries(gaps.map((blank) => [blank, HEIGHTS.gap])),
    ...Object.fromEntries(tall.map((at) => [at, HEIGHTS.note])),
    ...{[TITLE]: HEIGHTS.title, [TILE + 1]: HEIGHTS.tile, [TILE + 2]: HEIGHTS.note, [foot]: HEIGHTS.foot},
  };
  const model: TabModel = {
    key: 'meeting',
    cells: board.rows(last),
    textSize: 9,
    columnWidths: WIDTHS,
    rowHeights,
    hiddenColumns: [KEY],
    ...PAGE_SHAPE,
    merges: board.merges(),
    lines: [{row: row + 1, column: 1, rows: room, columns: PRINTED}],
    dropdowns: [
      ...dropdownsOf(row + 1, room, words),
      ...(others.length === 0 ? [] : dropdownsOf(earlier + 1, others.length, words)),
    ],
    charts: [bandChart(portfolio, settings, words)],
  };
  const pixels = Object.values(rowHeights).reduce((sum, height, index) => sum + (index < foot ? height : 0), 0);
  return {model, printed: foot, pixels};
}

/** In pixels: 41 lines fit one landscape page at full size. A note has two lines, as a long name in a decision has. */
const HEIGHTS = {line: 16, gap: 8, title: 28, tile: 24, note: 32, foot: 40};

function putHead(board: Board, portfolio: Portfolio, options: MeetingOptions): void {
  const whole = {column: 1, columns: PRINTED};
  board.put(TITLE, whole, phrase('meeting-title', {day: dayPhrase(portfolio.asOf)}), 'title');
  board.put(SCOPE, whole, scopeOf(portfolio, options), 'line-quiet');
  meetingTiles(portfolio, options.settings).forEach(({label, value, style, note}, index) => {
    const span = TILES[index] as (typeof TILES)[number];
    board.put(TILE, span, label, 'tile-label');
    board.put(TILE + 1, span, value, style);
    board.put(TILE + 2, span, note, 'tile-note');
  });
}

/** The two halves of the page; below them, at `row`, stand the decisions. */
function putPanels(board: Board, portfolio: Portfolio, options: MeetingOptions, gap: 0 | 1) {
  const {settings, schedules, since, actions} = options;
  const hasCurrencies = portfolio.totals.byCurrency !== null;
  // A customer in two rows is one to talk about.
  const once = {...portfolio, accounts: withoutRepeats(portfolio.accounts)};
  const gaps: number[] = [];
  let row = PANELS;
  const next = (left: number, right: number) => {
    row += Math.max(left, right) + gap;
    if (gap > 0) gaps.push(row - gap);
  };
  next(
    putBands(board, row, portfolio, settings),
    since ? putBridge(board, row, since, hasCurrencies) : putPipeline(board, row, portfolio, settings),
  );
  next(
    putWeek(board, row, once, actions),
    since ? putMovers(board, row, since) : putStarts(board, row, once, schedules),
  );
  next(putRisk(board, row, once), putQuarters(board, row, once, schedules, settings));
  return {row, gaps};
}

/** What the meeting compares with, and which accounts it is about. */
export function scopeOf(
  {asOf, accounts}: Portfolio,
  {since, sheetName}: Pick<MeetingOptions, 'since' | 'sheetName'>,
): Phrase {
  const scope = {accounts: accounts.length, sheet: sheetName, day: dayPhrase(asOf)};
  if (since === null) return phrase('meeting-scope-first', scope);
  const {base} = since;
  const key = base.mark === 'meeting' ? 'meeting-scope-meeting' : 'meeting-scope-run';
  return phrase(key, {...scope, base: dayPhrase(base.asOf)});
}

function putFoot(board: Board, row: number, settings: Settings, more: readonly RankedAssessment[]): void {
  const {winProbability, heldBackShare, churnProbability} = settings;
  const {Hot: hot, Warm: warm, Nurture: nurture, Wait: wait} = winProbability;
  const {'At-risk': risk, OK: ok, Healthy: healthy} = churnProbability;
  const says = phrase('meeting-foot', {hot, warm, nurture, wait, held: heldBackShare, risk, ok, healthy});
  const all = more.length === 0 ? says : phrase('sentences', {sentences: [moreSaid(more), says]});
  board.put(row, {column: 1, columns: PRINTED}, all, 'foot', {link: {to: 'settings', row: 1}});
}

/** How many accounts the foot names. */
const MAX_IN_FOOT = 6;

/** The accounts whose decision finds no room on the page. */
function moreSaid(more: readonly RankedAssessment[]): Phrase {
  const names = more.slice(0, MAX_IN_FOOT).map(({account}): Figure => account.account);
  const count = more.length - names.length;
  return phrase('meeting-more-to-decide', {
    names: count === 0 ? names : [...names, phrase('meeting-more-unnamed', {count})],
  });
}

const COLUMNS = Object.keys(DECISION) as DecisionColumn[];

/** How the cells of a decision look. */
const STYLE_OF: Readonly<Record<DecisionColumn, StyleId>> = {
  account: 'line-input-strong',
  meeting: 'line-day',
  decision: 'line-input-strong',
  question: 'line',
  owner: 'line-input',
  due: 'line-input-day',
  note: 'line-input',
  status: 'line-input',
  outcome: 'line-input',
  amount: 'line-input-money',
  closedOn: 'line-input-day',
  reason: 'line-input',
};

function putDecisionHeadings(board: Board, row: number): void {
  for (const id of COLUMNS) board.put(row, DECISION[id], phrase(`meeting-col-${id}`), 'panel-heading');
  board.key(row, MEETING_DECISIONS.keyHeading + rowKey(board.row(row)));
}

/** A decision, or a row for one that people add: without a key it is theirs. */
function putDecision(board: Board, row: number, decision?: DecisionRow): void {
  for (const id of COLUMNS) board.set(row, DECISION[id], {value: decision?.fields[id] ?? null, style: STYLE_OF[id]});
  board.key(row, decision ? rowKey(board.row(row), decision, decision.fresh) : '');
}

function dropdownsOf(row: number, rows: number, words: Words): Dropdown[] {
  return Object.entries(MEETING_DECISIONS.choices).map(([id, choices]) => ({
    area: {row, rows, column: DECISION[id as DecisionColumn].column, columns: 1},
    choices: choices.map((key) => word(words, key)),
  }));
}

/** In pixels. */
const CHART_SIZE = {width: 420, height: 250};

function bandChart({accounts, totals}: Portfolio, settings: Settings, words: Words): TabChart {
  const bands = bandSums(accounts, settings, totals.byCurrency === null);
  const byArr = areByArr(bands);
  const rows = {row: PANELS + 1, rows: bands.length, columns: 1};
  return {
    kind: 'bar',
    title: word(words, byArr ? 'meeting-chart' : 'meeting-chart-count'),
    labels: {...rows, column: LEFT.name.column},
    values: {...rows, column: byArr ? LEFT.third.column : LEFT.second.column},
    at: {row: 1, column: BESIDE},
    ...CHART_SIZE,
  };
}
