import type {Portfolio, RankedAssessment} from '../../core/assessment';
import type {Day} from '../../core/day';
import {isWithinYear, shortDay} from '../../core/day-said';
import {nextDeadlineOf} from '../../core/deadline';
import type {Bridge} from '../../core/meeting/bridge';
import type {Mover} from '../../core/meeting/movers';
import {type Phrase, phrase} from '../../core/phrase';
import {isCalledNow} from '../../core/plan/email';
import {dayPhrase} from '../../core/plan/wording';
import type {Settings} from '../../core/playbook';
import type {NextAction, Schedule} from '../../core/schedule/step';
import type {PastAccount} from '../history/history';
import {roleName, stepShort} from '../steps/step-words';
import {formatOfMoney, type StyleId} from '../styles';
import {fits, fittedName} from '../text-fit';
import {areByArr, bandSums} from './bands';
import type {Board} from './board';
import {LEFT, pixelsOf, RIGHT, type Span} from './layout';
import {closeQuarters} from './quarters';
import {reasonToTalk, riskAccounts, riskReason} from './risk';
import type {PresentAccount, Since} from './since';
import {type WeekLine, weekLines} from './week';

/** Each part of the page is put below a row that holds its heading, and says how many rows it takes. */
type Rows = number;

/**
 * The lists of the page, each in the four columns of a half: how many lines they have at most, the one that counts the rest
 * included, what they say without any, and how they count.
 */
export const LISTS = {
  week: {half: LEFT, most: 10, none: 'meeting-week-none', more: 'meeting-week-more'},
  start: {half: RIGHT, most: 10, none: 'meeting-start-none', more: 'meeting-risk-more'},
  moved: {half: RIGHT, most: 10, none: 'meeting-moved-none', more: 'meeting-moved-more'},
  risk: {half: LEFT, most: 5, none: 'meeting-risk-none', more: 'meeting-risk-more'},
} as const;

/** Characters of a full bar. */
const BAR = {bands: 18, changes: 22} as const;

/** The bands with accounts, ARR and bars, and their sum. */
export function putBands(board: Board, row: number, {accounts, totals}: Portfolio, settings: Settings): Rows {
  const bands = bandSums(accounts, settings, totals.byCurrency === null);
  const byArr = areByArr(bands);
  board.heading(row, LEFT.whole, [
    [LEFT.name, phrase('meeting-bands')],
    [LEFT.second, phrase('meeting-bands-count'), 'panel-heading-right'],
    ...(byArr ? [[LEFT.third, phrase('meeting-bands-arr'), 'panel-heading-right'] as const] : []),
  ]);
  for (const [index, {label, style, count, arr, share}] of bands.entries()) {
    const line = row + 1 + index;
    board.put(line, LEFT.name, phrase(label), style);
    board.put(line, LEFT.second, count, 'line-count');
    board.put(line, LEFT.third, byArr ? arr : null, 'line-money');
    board.put(line, LEFT.bar, bar(share, BAR.bands), 'bar');
  }
  const sum = row + 1 + bands.length;
  board.put(sum, LEFT.name, phrase('meeting-bands-all'), 'line-strong');
  board.put(sum, LEFT.second, totals.accounts, 'line-count');
  board.put(sum, LEFT.third, byArr ? totals.arr : null, 'line-sum');
  return bands.length + 2;
}

/** The weighted pipeline by band, where there is no earlier one to compare with. */
export function putPipeline(board: Board, row: number, {accounts, totals}: Portfolio, settings: Settings): Rows {
  const missing = pipelineMissing(totals);
  const bars = bandSums(accounts, settings, true).map(({id, label, weighted}): Bar => {
    return {says: phrase(id === null ? label : `band-${id}`), amount: weighted, is: 'part'};
  });
  const rows = putBars(board, row, phrase('meeting-pipeline'), missing ?? bars);
  if (missing !== null) return rows;
  board.put(row + rows, RIGHT.label, phrase('meeting-bands-all'), 'line-strong');
  board.put(row + rows, RIGHT.last, totals.weighted, 'line-sum');
  return rows + 1;
}

/** The weighted pipeline by the quarter in which it is expected to close. */
export function putQuarters(
  board: Board,
  row: number,
  portfolio: Portfolio,
  schedules: ReadonlyMap<number, Schedule>,
  {fiscalYearStart}: Settings,
): Rows {
  const bars = closeQuarters(portfolio, schedules, fiscalYearStart).map(({end, weighted}): Bar => {
    const says = end === null ? phrase('meeting-quarter-rest') : phrase('meeting-quarter', {day: dayPhrase(end)});
    return {says, amount: weighted, is: 'part'};
  });
  return putBars(board, row, phrase('meeting-quarters'), pipelineMissing(portfolio.totals) ?? bars);
}

/** Why there is no pipeline to draw; `null` when there is one. */
function pipelineMissing({byCurrency, accounts, unsized}: Portfolio['totals']): Phrase | null {
  if (byCurrency) return phrase('meeting-money-mixed');
  return unsized === accounts ? phrase('meeting-quarters-none') : null;
}

/** The bridge from the weighted pipeline of then to that of now. */
export function putBridge(
  board: Board,
  row: number,
  {base, bridge, hasOtherRates}: Since,
  hasCurrencies: boolean,
): Rows {
  const title = phrase('meeting-bridge-since', {base: dayPhrase(base.asOf)});
  if (hasCurrencies) return putBars(board, row, title, phrase('meeting-money-mixed'));
  if (bridge === null) {
    const why = base.accounts.length === base.count ? 'mixed' : 'cut';
    return putBars(board, row, title, phrase(`meeting-bridge-${why}`, {count: base.accounts.length}));
  }
  const {before, after, unsized} = bridge;
  const saysChange = (id: (typeof CHANGES)[number]) => (id === 'target' && hasOtherRates ? 'rates' : id);
  const saysAfter = unsized === 0 ? 'meeting-bridge-after' : 'meeting-bridge-unsized';
  return putBars(board, row, title, [
    {says: phrase('meeting-bridge-before', {base: shortDay(base.asOf)}), amount: before, is: 'sum'},
    ...CHANGES.map((id): Bar => ({says: phrase(`meeting-bridge-${saysChange(id)}`), amount: bridge[id], is: 'change'})),
    {says: phrase(saysAfter, {count: unsized}), amount: after, is: 'sum'},
  ]);
}

const CHANGES = ['added', 'won', 'lost', 'removed', 'target', 'winProbability'] as const satisfies (keyof Bridge)[];

/** An amount with its bar. */
interface Bar {
  readonly says: Phrase;
  readonly amount: number;
  readonly is: keyof typeof BAR_STYLES;
}

const BAR_STYLES = {
  part: ['line', 'bar', 'line-money'],
  change: ['line', 'bar-light', 'line-change'],
  sum: ['line-strong', 'bar', 'line-sum'],
} as const satisfies Record<string, readonly [says: StyleId, bar: StyleId, amount: StyleId]>;

/** Puts amounts with bars below their title, or why there are none. */
function putBars(board: Board, row: number, title: Phrase, bars: readonly Bar[] | Phrase): Rows {
  board.heading(row, RIGHT.whole, [[RIGHT.title, title]]);
  if ('key' in bars) return putNote(board, row, RIGHT.whole, bars);
  const longest = Math.max(...bars.map(({amount}) => Math.abs(amount)), 1);
  for (const [index, {says, amount, is}] of bars.entries()) {
    const [saysStyle, barStyle, amountStyle] = BAR_STYLES[is];
    board.put(row + 1 + index, RIGHT.label, says, saysStyle);
    board.put(row + 1 + index, RIGHT.text, bar(Math.abs(amount) / longest, BAR.changes), barStyle);
    board.put(row + 1 + index, RIGHT.last, amount, amountStyle);
  }
  return bars.length + 1;
}

/** What is due this week or overdue. */
export function putWeek(
  board: Board,
  row: number,
  portfolio: Portfolio,
  actions: ReadonlyMap<number, NextAction>,
): Rows {
  const headings = ['meeting-week', 'meeting-week-owner', 'meeting-week-action', 'meeting-week-by'];
  return putList(board, row, LISTS.week, headings, weekLines(portfolio, actions), (line, at) => {
    const {of, action, on} = line;
    const {isOverdue, who, role} = action;
    putAccount(board, at, LEFT.name, of);
    if (who === null) board.put(at, LEFT.second, roleName(role), 'line-quiet');
    else board.put(at, LEFT.second, fittedName(who, pixelsOf(LEFT.second)), 'line');
    board.put(at, LEFT.text, weekPhrase(line), isOverdue ? 'line-late' : 'line');
    board.put(at, LEFT.last, shortDay(on), isOverdue ? 'line-late' : 'line');
  });
}

/** What is to be done, and whether it is overdue. */
export function weekPhrase({action, step}: WeekLine): Phrase {
  const says = stepShort(step, action.schedule);
  return action.isOverdue ? phrase('meeting-overdue', {action: says}) : says;
}

/** With whom to begin a conversation, where nobody can have moved yet. */
export function putStarts(
  board: Board,
  row: number,
  {accounts}: Portfolio,
  schedules: ReadonlyMap<number, Schedule>,
): Rows {
  const headings = ['meeting-start', 'meeting-moved-score', 'meeting-moved-why', 'ranking-col-target'];
  const isOpen = ({account}: RankedAssessment) => {
    const schedule = schedules.get(account.row);
    return schedule === undefined || (schedule.snoozedUntil === null && !isCalledNow(schedule));
  };
  const lines = accounts.filter((each) => each.priority.startsWith('Engage') && isOpen(each));
  return putList(board, row, LISTS.start, headings, lines, (of, at) => {
    putAccount(board, at, RIGHT.name, of);
    board.put(at, RIGHT.second, phrase('meeting-score', {score: of.score, band: phrase(`band-${of.band}`)}), 'line');
    const why = reasonToTalk(of, board.words, (text) => fits(text, pixelsOf(RIGHT.text)));
    board.put(at, RIGHT.text, why, 'line');
    const {target} = of.sizing;
    board.put(at, RIGHT.last, target ?? '–', target === null ? 'line-right' : 'line-money', formatOfMoney(of.account));
  });
}

/** Who moved since then, and why. */
export function putMovers(board: Board, row: number, {movers}: Since): Rows {
  const headings = ['meeting-moved', 'meeting-moved-score', 'meeting-moved-why', 'meeting-moved-weighted'];
  const shown = movers.length === 0 ? headings.slice(0, 1) : headings;
  return putList(board, row, LISTS.moved, shown, movers, (mover, at) => {
    if (mover.is === null) board.put(at, RIGHT.name, mover.was?.account ?? '', 'line-strong');
    else putAccount(board, at, RIGHT.name, mover.is.of);
    board.put(at, RIGHT.second, scoreChange(mover), 'line');
    board.put(at, RIGHT.text, mover.why, 'line');
    board.put(at, RIGHT.last, mover.weightedChange, 'line-change');
  });
}

/** The score then and now, with the band where it is another. */
export function scoreChange({was, is}: Mover<PastAccount, PresentAccount>): Phrase {
  if (was === null) return phrase('meeting-score-new', {is: is?.score ?? 0});
  if (is === null) return phrase('meeting-score-gone', {was: was.score});
  const scores = {was: was.score, is: is.score};
  if (was.band === is.band) return phrase('meeting-score-change', scores);
  return phrase('meeting-score-band', {...scores, band: phrase(`band-${is.band}`)});
}

/** Who may leave, why, and by when they decide. */
export function putRisk(board: Board, row: number, {accounts}: Portfolio): Rows {
  const headings = ['meeting-risk', 'meeting-risk-arr', 'meeting-risk-why', 'meeting-risk-deadline'];
  return putList(board, row, LISTS.risk, headings, riskAccounts(accounts), (of, at) => {
    const {day: deadline} = nextDeadlineOf(of);
    putAccount(board, at, LEFT.name, of);
    const {arr} = of.facts;
    board.put(at, LEFT.second, arr ?? '–', arr === null ? 'line' : 'line-money-left', formatOfMoney(of.account));
    const why = riskReason(of, board.words, (text) => fits(text, pixelsOf(LEFT.text)));
    board.put(at, LEFT.text, why, 'line');
    board.put(at, LEFT.last, deadline === null ? '–' : deadlinePhrase(deadline, of.facts.asOf), 'line');
  });
}

/** A day within a year from now needs no year; of others the month will do. */
function deadlinePhrase(day: Day, asOf: Day): Phrase {
  if (day >= asOf && isWithinYear(day, asOf)) return shortDay(day);
  return phrase('meeting-risk-month', {month: phrase(`month-${+day.slice(5, 7)}`), year: day.slice(0, 4)});
}

/** Puts headings, and below them as many lines as there is room for, the last of which counts the rest. */
function putList<Line>(
  board: Board,
  row: number,
  {half, most, none, more}: (typeof LISTS)[keyof typeof LISTS],
  headings: readonly string[],
  lines: readonly Line[],
  put: (line: Line, row: number) => void,
): Rows {
  const lastStyle = half === RIGHT ? 'panel-heading-right' : 'panel-heading';
  const columns = [[half.name], [half.second], [half.text], [half.last, lastStyle]] as const;
  board.heading(
    row,
    half.whole,
    headings.map((key, at) => [columns[at]![0], phrase(key), columns[at]![1]]),
  );
  if (lines.length === 0) return putNote(board, row, half.whole, phrase(none));
  const shown = lines.slice(0, lines.length > most ? most - 1 : most);
  for (const [index, line] of shown.entries()) put(line, row + 1 + index);
  const count = lines.length - shown.length;
  if (count > 0) putNote(board, row + shown.length, half.whole, phrase(more, {count}));
  return Math.min(lines.length, most) + 1;
}

function putNote(board: Board, row: number, whole: Span, says: Phrase): Rows {
  board.put(row + 1, whole, says, 'line-quiet');
  return 2;
}

function putAccount(board: Board, row: number, span: Span, {account}: RankedAssessment): void {
  board.put(row, span, account.account, 'line-link', {link: {to: 'accounts', row: account.row}});
}

/** A bar drawn with characters, so that it shows wherever cells do; something above nothing is never invisible. */
function bar(share: number, full: number): string {
  return '█'.repeat(share > 0 ? Math.max(1, Math.round(share * full)) : 0);
}
