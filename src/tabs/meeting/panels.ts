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
import type {StyleId} from '../styles';
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

/** How many lines a list has at most, the one that counts the rest included, what it says without any, and how it counts. */
export const LISTS = {
  week: {most: 10, none: 'meeting-week-none', more: 'meeting-week-more'},
  start: {most: 10, none: 'meeting-start-none', more: 'meeting-risk-more'},
  moved: {most: 10, none: 'meeting-moved-none', more: 'meeting-moved-more'},
  risk: {most: 5, none: 'meeting-risk-none', more: 'meeting-risk-more'},
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
  board.heading(row, RIGHT.whole, [[{column: RIGHT.whole.column, columns: 4}, phrase('meeting-pipeline')]]);
  if (totals.byCurrency) return putNote(board, row, RIGHT.whole, phrase('meeting-money-mixed'));
  if (totals.weighted === null) return putNote(board, row, RIGHT.whole, phrase('meeting-quarters-none'));
  const bands = bandSums(accounts, settings, true);
  const longest = Math.max(...bands.map(({weighted}) => weighted), 1);
  for (const [index, {id, label, weighted}] of bands.entries()) {
    const at = row + 1 + index;
    board.put(at, RIGHT.label, phrase(id === null ? label : `band-${id}`), 'line');
    board.put(at, RIGHT.text, bar(weighted / longest, BAR.changes), 'bar');
    board.put(at, RIGHT.last, weighted, 'line-money');
  }
  const sum = row + 1 + bands.length;
  board.put(sum, RIGHT.label, phrase('meeting-bands-all'), 'line-strong');
  board.put(sum, RIGHT.last, totals.weighted, 'line-sum');
  return bands.length + 2;
}

/** The bridge from the weighted pipeline of then to that of now. */
export function putBridge(board: Board, row: number, since: Since, hasCurrencies: boolean): Rows {
  const title = phrase('meeting-bridge-since', {base: dayPhrase(since.base.asOf)});
  board.heading(row, RIGHT.whole, [[{column: RIGHT.whole.column, columns: 4}, title]]);
  if (hasCurrencies) return putNote(board, row, RIGHT.whole, phrase('meeting-money-mixed'));
  const {base, bridge} = since;
  if (bridge === null)
    return putNote(board, row, RIGHT.whole, phrase('meeting-bridge-cut', {count: base.accounts.length}));
  const longest = Math.max(...[...CHANGES, 'before', 'after'].map((id) => Math.abs(bridge[id as keyof Bridge])), 1);
  const put = (line: number, says: Phrase, amount: number, isSum: boolean) => {
    board.put(line, RIGHT.label, says, isSum ? 'line-strong' : 'line');
    board.put(line, RIGHT.text, bar(Math.abs(amount) / longest, BAR.changes), isSum ? 'bar' : 'bar-light');
    board.put(line, RIGHT.last, amount, isSum ? 'line-sum' : 'line-change');
  };
  put(row + 1, phrase('meeting-bridge-before', {base: shortDay(base.asOf)}), bridge.before, true);
  for (const [index, id] of CHANGES.entries()) put(row + 2 + index, phrase(`meeting-bridge-${id}`), bridge[id], false);
  const after =
    bridge.unsized === 0 ? phrase('meeting-bridge-after') : phrase('meeting-bridge-unsized', {count: bridge.unsized});
  put(row + 2 + CHANGES.length, after, bridge.after, true);
  return CHANGES.length + 3;
}

const CHANGES = ['added', 'won', 'lost', 'removed', 'target', 'winProbability'] as const satisfies (keyof Bridge)[];

/** What is due this week or overdue. */
export function putWeek(
  board: Board,
  row: number,
  portfolio: Portfolio,
  actions: ReadonlyMap<number, NextAction>,
): Rows {
  board.heading(row, LEFT.whole, [
    [LEFT.name, phrase('meeting-week')],
    [LEFT.second, phrase('meeting-week-owner')],
    [LEFT.text, phrase('meeting-week-action')],
    [LEFT.last, phrase('meeting-week-by')],
  ]);
  const lines = weekLines(portfolio, actions);
  return putLines(board, row, LEFT.whole, LISTS.week, lines, (line, at) => {
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
  board.heading(row, RIGHT.whole, [
    [RIGHT.name, phrase('meeting-start')],
    [RIGHT.second, phrase('meeting-moved-score')],
    [RIGHT.text, phrase('meeting-moved-why')],
    [RIGHT.last, phrase('ranking-col-target'), 'panel-heading-right'],
  ]);
  const isOpen = ({account}: RankedAssessment) => {
    const schedule = schedules.get(account.row);
    return schedule === undefined || (schedule.snoozedUntil === null && !isCalledNow(schedule));
  };
  const lines = accounts.filter((each) => each.priority.startsWith('Engage') && isOpen(each));
  return putLines(board, row, RIGHT.whole, LISTS.start, lines, (of, at) => {
    putAccount(board, at, RIGHT.name, of);
    board.put(at, RIGHT.second, phrase('meeting-score', {score: of.score, band: phrase(`band-${of.band}`)}), 'line');
    const why = reasonToTalk(of, board.words, (text) => fits(text, pixelsOf(RIGHT.text)));
    board.put(at, RIGHT.text, why, 'line');
    board.put(at, RIGHT.last, of.sizing.target ?? '–', of.sizing.target === null ? 'line-right' : 'line-money');
  });
}

/** Who moved since then, and why. */
export function putMovers(board: Board, row: number, since: Since): Rows {
  const lines = since.movers;
  board.heading(row, RIGHT.whole, [
    [RIGHT.name, phrase('meeting-moved')],
    ...(lines.length === 0
      ? []
      : ([
          [RIGHT.second, phrase('meeting-moved-score')],
          [RIGHT.text, phrase('meeting-moved-why')],
          [RIGHT.last, phrase('meeting-moved-weighted'), 'panel-heading-right'],
        ] as const)),
  ]);
  return putLines(board, row, RIGHT.whole, LISTS.moved, lines, (mover, at) => {
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
  board.heading(row, LEFT.whole, [
    [LEFT.name, phrase('meeting-risk')],
    [LEFT.second, phrase('meeting-risk-arr')],
    [LEFT.text, phrase('meeting-risk-why')],
    [LEFT.last, phrase('meeting-risk-deadline')],
  ]);
  const lines = riskAccounts(accounts);
  return putLines(board, row, LEFT.whole, LISTS.risk, lines, (of, at) => {
    const {day: deadline} = nextDeadlineOf(of);
    putAccount(board, at, LEFT.name, of);
    board.put(at, LEFT.second, of.facts.arr ?? '–', of.facts.arr === null ? 'line' : 'line-money-left');
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

/** The weighted pipeline by the quarter in which it is expected to close. */
export function putQuarters(
  board: Board,
  row: number,
  portfolio: Portfolio,
  schedules: ReadonlyMap<number, Schedule>,
  {fiscalYearStart}: Settings,
): Rows {
  board.heading(row, RIGHT.whole, [[{column: RIGHT.whole.column, columns: 4}, phrase('meeting-quarters')]]);
  if (portfolio.totals.byCurrency) return putNote(board, row, RIGHT.whole, phrase('meeting-money-mixed'));
  if (portfolio.totals.weighted === null) return putNote(board, row, RIGHT.whole, phrase('meeting-quarters-none'));
  const quarters = closeQuarters(portfolio, schedules, fiscalYearStart);
  const longest = Math.max(...quarters.map(({weighted}) => weighted), 1);
  for (const [index, {end, weighted}] of quarters.entries()) {
    const at = row + 1 + index;
    const says = end === null ? phrase('meeting-quarter-rest') : phrase('meeting-quarter', {day: dayPhrase(end)});
    board.put(at, RIGHT.label, says, 'line');
    board.put(at, RIGHT.text, bar(weighted / longest, BAR.changes), 'bar');
    board.put(at, RIGHT.last, weighted, 'line-money');
  }
  return quarters.length + 1;
}

/** Puts as many lines as there is room for, the last of which counts the rest, or says that there are none. */
function putLines<Line>(
  board: Board,
  row: number,
  whole: Span,
  {most, none, more}: (typeof LISTS)[keyof typeof LISTS],
  lines: readonly Line[],
  put: (line: Line, row: number) => void,
): Rows {
  if (lines.length === 0) return putNote(board, row, whole, phrase(none));
  const shown = lines.slice(0, lines.length > most ? most - 1 : most);
  for (const [index, line] of shown.entries()) put(line, row + 1 + index);
  const count = lines.length - shown.length;
  if (count > 0) putNote(board, row + shown.length, whole, phrase(more, {count}));
  return Math.min(lines.length, most) + 1;
}

function putNote(board: Board, row: number, whole: Span, says: Phrase): Rows {
  board.put(row + 1, whole, says, 'line-quiet');
  return 2;
}

function putAccount(board: Board, row: number, span: Span, of: RankedAssessment): void {
  board.put(row, span, of.account.account, 'line-link' satisfies StyleId, linkTo(of));
}

function linkTo({account}: RankedAssessment) {
  return {to: 'accounts', row: account.row} as const;
}

/** A bar drawn with characters, so that it shows wherever cells do; something above nothing is never invisible. */
function bar(share: number, full: number): string {
  return '█'.repeat(share > 0 ? Math.max(1, Math.round(share * full)) : 0);
}
