import type {Day} from '../../core/day';
import {type Phrase, phrase, sentencesOf} from '../../core/phrase';
import {dayPhrase} from '../../core/plan/wording';
import type {Phase} from '../../core/schedule/step';
import {say, type Words, word} from '../../playbook/say';
import {cell, dropdownIn} from '../cells';
import {dayIn} from '../kept/cell';
import {ADDED} from '../kept/read-typed';
import {type ByColumn, checksums, rowKey} from '../kept/row-key';
import {type TabCell, type TabModel, type TabValue, wholeRow} from '../model';
import {STATUSES, statusOf} from '../steps/status';
import type {StyleId} from '../styles';
import {CALENDAR, CALENDAR_COLUMNS, type CalendarLine, phaseIdOf} from './lines';
import {type Week, weekNumber, weeksOf} from './weeks';

/** What a calendar says of itself above its rows. */
export interface CalendarFrame {
  readonly asOf: Day;
  /** How many it looks ahead. */
  readonly days: number;
  readonly fiscalYearStart: number;
  /** Accounts with steps in these days. */
  readonly accounts: number;
  /** Discovery calls per owner and week; `null` when the sheet names no owner, so that nothing is levelled. */
  readonly perWeek: number | null;
  /** Accounts whose discovery call finds no free week of its owner. */
  readonly waiting: number;
}

/** The Calendar tab: one table with start and end dates, and beside it a colored cell for each week of a step. */
export function calendarTab(lines: readonly CalendarLine[], frame: CalendarFrame, words: Words): TabModel {
  const weeks = weeksOf(frame.asOf, frame.days, frame.fiscalYearStart);
  const columns = CALENDAR_COLUMNS.length + weeks.length + 1;
  const rows = lines.map((line) => lineCells(line, weeks, frame, words));
  /** A line above the headings, with cells at its end. */
  const line = (said: Phrase, style: StyleId, last: readonly TabCell[] = []): TabCell[] => {
    const first = cell(say(said, words), style);
    const key = rowKey([first, ...last]);
    return [...wholeRow([first], columns - 1 - last.length), ...last, cell(key, 'key')];
  };
  const weekHeadings = weeks.map((week) => weekHeading(week, words));
  const above = [
    line(phrase('calendar-title', {days: frame.days, asOf: dayPhrase(frame.asOf)}), 'title'),
    line(subtitleOf(frame), 'subtitle'),
    // The weeks stand above the headings, where the filter's buttons would cover them.
    line(legendOf(weeks), 'row-foot', weekHeadings),
    headings(weeks, words),
  ];
  return {
    key: 'calendar',
    cells: [...above, ...rows],
    textSize: 9,
    columnWidths: [...CALENDAR_COLUMNS.map((id) => WIDTHS[id]), ...weeks.map(() => 22), 60],
    rowHeights: {1: 34, 3: 42, 4: 30},
    hiddenColumns: [columns],
    frozenRows: above.length,
    frozenColumns: 1,
    gridlines: false,
    lines: rows.length === 0 ? [] : [{row: above.length + 1, column: 1, rows: rows.length, columns: columns - 1}],
    // The key goes along when people sort through the filter.
    ...(rows.length > 0 && {filter: {row: above.length, column: 1, rows: rows.length + 1, columns}}),
    dropdowns: dropdownIn({row: above.length + 1, column: STATUS_COLUMN, rows: rows.length}, STATUSES, words),
  };
}

const STATUS_COLUMN = CALENDAR_COLUMNS.indexOf('status') + 1;

type ColumnId = (typeof CALENDAR_COLUMNS)[number];

/** In pixels: with 14 weeks as wide as a landscape A4 page at eight points. */
const WIDTHS: Readonly<Record<ColumnId, number>> = {
  ...{account: 94, owner: 76, phase: 64, action: 186, goal: 102},
  ...{start: 78, end: 78, week: 58, status: 72, notes: 58},
};

function headings(weeks: readonly Week[], words: Words): TabCell[] {
  const cells = [
    ...CALENDAR_COLUMNS.map((id) => cell(word(words, `calendar-${id}`), 'heading')),
    ...weeks.map(() => cell(null, 'heading')),
  ];
  return [...cells, cell(CALENDAR.keyHeading + rowKey(cells), 'key')];
}

function weekHeading({monday, quarterEnd}: Week, words: Words): TabCell {
  const key = quarterEnd === null ? 'calendar-week-heading' : 'calendar-quarter-end';
  const value = say(phrase(key, {month: String(+monday.slice(5, 7)), date: String(+monday.slice(8))}), words);
  if (quarterEnd === null) return cell(value, 'week-heading');
  return {
    ...cell(value, 'week-marked'),
    note: say(phrase('calendar-quarter-end-note', {on: dayPhrase(quarterEnd)}), words),
  };
}

function lineCells(line: CalendarLine, weeks: readonly Week[], {asOf}: CalendarFrame, words: Words): TabCell[] {
  const start = dayIn(line.fields.start);
  // What a line says where nobody typed.
  const usual: ByColumn<TabValue> = {
    account: line.account,
    phase: line.phase || word(words, 'phase-own'),
    week: start === null ? null : weekNumber(weeks, start),
  };
  const cells = [
    ...CALENDAR_COLUMNS.map((id): TabCell => {
      const value = line.fields[id] ?? usual[id] ?? null;
      return cell(value, styleFor(id, line, asOf));
    }),
    ...weekCells(line, weeks, words),
  ];
  const filled = () => Object.entries(usual).filter(([id]) => !(id in line.fields));
  const fresh = line.action === ADDED ? checksums(Object.fromEntries(filled())) : line.fresh;
  cells.push(cell(rowKey(cells, line, fresh), 'key'));
  return cells;
}

function styleFor(id: ColumnId, {fields, gone}: CalendarLine, asOf: Day): StyleId {
  if (gone) return id === 'start' || id === 'end' ? 'gone-day' : 'gone';
  if (id === 'start') return 'day';
  if (id === 'end') return isLate(fields, asOf) ? 'day-late' : 'day';
  if (id === 'week') return 'centered-integer';
  if (id === 'account') return 'strong';
  return 'body';
}

/** A step still open although its end has passed. */
function isLate({end, status}: CalendarLine['fields'], asOf: Day): boolean {
  const day = dayIn(end);
  const state = statusOf(status);
  return day !== null && day < asOf && state !== 'done' && state !== 'skipped';
}

/** The color of a phase in the weeks. */
const GANTT_STYLES: Readonly<Record<Phase, StyleId>> = {
  check: 'gantt-deadline',
  defend: 'gantt-renewal',
  fix: 'gantt-fix',
  adopt: 'gantt-fix',
  reconnect: 'gantt-opening',
  opening: 'gantt-opening',
  material: 'gantt-material',
  proposal: 'gantt-proposal',
  approval: 'gantt-internal',
  close: 'gantt-close',
  renewal: 'gantt-renewal',
};

/** The last column also stands for the days after it. */
function weekCells({fields, action, gone, notice}: CalendarLine, weeks: readonly Week[], words: Words): TabCell[] {
  const phase = phaseIdOf(action);
  const isShown = !gone && statusOf(fields.status) !== 'skipped';
  const on: TabCell =
    phase === undefined ? cell('•', 'gantt-opening') : cell(word(words, `mark-${phase}`), GANTT_STYLES[phase]);
  const [start, end] = [dayIn(fields.start), dayIn(fields.end)];
  const last = weeks[weeks.length - 1];
  return weeks.map((week) => {
    const isOn = start !== null && end !== null && (start <= week.sunday || week === last) && end >= week.monday;
    if (isShown && isOn) return on;
    return !gone && notice !== null && notice >= week.monday && notice <= week.sunday
      ? cell(word(words, 'mark-notice'), 'gantt-notice')
      : EMPTY_WEEK;
  });
}

/** Most weeks of most lines: one cell stands for them all. */
const EMPTY_WEEK = cell(null, 'gantt-empty');

function subtitleOf({accounts, perWeek, waiting, days}: CalendarFrame): Phrase {
  if (accounts === 0 && waiting === 0) return phrase('calendar-empty');
  const sentences = [phrase('calendar-subtitle', {accounts})];
  sentences.push(perWeek === null ? phrase('calendar-no-owner') : phrase('calendar-per-week', {perWeek}));
  if (waiting > 0) sentences.push(phrase('calendar-no-place', {count: waiting, days}));
  return sentencesOf(sentences);
}

function legendOf(weeks: readonly Week[]): Phrase {
  const phases = Object.keys(GANTT_STYLES);
  const marks = phases.map((phase) =>
    phrase('calendar-legend-mark', {mark: phrase(`mark-${phase}`), phase: phrase(`phase-${phase}`)}),
  );
  const notice = phrase('calendar-legend-mark', {mark: phrase('mark-notice'), phase: phrase('calendar-legend-notice')});
  const quarter = weeks.some(({quarterEnd}) => quarterEnd !== null) ? [phrase('calendar-legend-quarter')] : [];
  return phrase('calendar-legend', {marks: [...marks, notice, ...quarter]});
}
