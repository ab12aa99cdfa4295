import type {StepId} from '../../core/calendar/step';
import type {Day} from '../../core/day';
import {type Phrase, phrase} from '../../core/phrase';
import {say, type Words, word} from '../../playbook/say';
import {dayIn} from '../kept/cell';
import {ADDED} from '../kept/read-typed';
import {type ByColumn, checksums, rowKey} from '../kept/row-key';
import type {TabCell, TabLink, TabModel, TabValue} from '../model';
import type {StyleId} from '../styles';
import {CALENDAR, type CalendarLine} from './lines';
import {statusChoices, statusOf} from './status';
import {type Week, weekNumber, weeksOf} from './weeks';

/** What a calendar says of itself above its rows. */
export interface CalendarFrame {
  readonly asOf: Day;
  /** 90 or 30. */
  readonly days: number;
  readonly fiscalYearStart: number;
  readonly conversationsPerWeek: number;
  /** Planned accounts that found no place in these days. */
  readonly leftOut: number;
}

/** The Calendar tab: one table with start and end dates, and beside it a coloured cell for each week of a step. */
export function calendarTab(
  lines: readonly CalendarLine[],
  frame: CalendarFrame,
  words: Words,
  linkOf: (line: CalendarLine) => TabLink | undefined = () => undefined,
): TabModel {
  const weeks = weeksOf(frame.asOf, frame.days, frame.fiscalYearStart);
  const columns = COLUMNS.length + weeks.length + 1;
  const rows = lines.map((line) => lineCells(line, weeks, frame, words, linkOf(line)));
  const above = [
    aboveCells({value: say(phrase('calendar-title', {...frame}), words), style: 'title'}, columns),
    aboveCells({value: say(subtitleOf(lines, frame), words), style: 'subtitle'}, columns),
    aboveCells({value: say(legendOf(weeks), words), style: 'subtitle'}, columns),
    headings(weeks, words),
  ];
  return {
    key: 'calendar',
    cells: [...above, ...rows],
    columnWidths: [...COLUMNS.map(({width}) => width), ...weeks.map(() => 38), 60],
    rowHeights: {1: 34, 4: 34},
    hiddenColumns: [columns],
    frozenRows: above.length,
    frozenColumns: 1,
    gridlines: false,
    lines: rows.length === 0 ? [] : [{row: above.length + 1, column: 1, rows: rows.length, columns: columns - 1}],
    dropdowns: rows.length === 0 ? [] : [statusDropdown(above.length, rows.length, words)],
  };
}

const COLUMNS = [
  {id: 'account', width: 150},
  {id: 'owner', width: 90},
  {id: 'phase', width: 130},
  {id: 'action', width: 290},
  {id: 'goal', width: 170},
  {id: 'start', width: 82},
  {id: 'end', width: 82},
  {id: 'week', width: 46},
  {id: 'status', width: 96},
  {id: 'notes', width: 170},
] as const;

type ColumnId = (typeof COLUMNS)[number]['id'];

function headings(weeks: readonly Week[], words: Words): TabCell[] {
  const cells = [
    ...COLUMNS.map(({id}): TabCell => ({value: word(words, `calendar-${id}`), style: 'heading'})),
    ...weeks.map((week) => weekHeading(week, words)),
  ];
  return [...cells, {value: CALENDAR.keyHeading + rowKey(cells), style: 'key'}];
}

function weekHeading({monday, quarterEnd}: Week, words: Words): TabCell {
  const key = quarterEnd === null ? 'calendar-week-heading' : 'calendar-quarter-end';
  const shown = quarterEnd ?? monday;
  const value = say(phrase(key, {month: String(+shown.slice(5, 7)), date: String(+shown.slice(8))}), words);
  if (quarterEnd === null) return {value, style: 'week-heading'};
  return {value, style: 'week-marked', note: say(phrase('calendar-quarter-end-note', {on: quarterEnd}), words)};
}

function lineCells(
  line: CalendarLine,
  weeks: readonly Week[],
  {asOf}: CalendarFrame,
  words: Words,
  link: TabLink | undefined,
): TabCell[] {
  const start = dayIn(line.fields.start);
  const values: ByColumn<TabValue> = {
    ...line.fields,
    account: line.fields.account ?? line.account,
    phase: line.fields.phase ?? (line.phase || word(words, 'phase-own')),
    week: line.fields.week ?? (start === null ? null : weekNumber(asOf, start)),
  };
  const cells = [
    ...COLUMNS.map(({id}): TabCell => {
      const cell = {value: values[id] ?? null, style: line.gone ? ('gone' as const) : styleFor(id, line, asOf)};
      return id === 'account' && link && !line.gone ? {...cell, link} : cell;
    }),
    ...weeks.map((week, index) => weekCell(line, week, index === weeks.length - 1, words)),
  ];
  const filled = Object.entries(values).filter(([id]) => !(id in line.fields));
  const fresh = line.action === ADDED ? checksums(Object.fromEntries(filled)) : line.fresh;
  return [...cells, {value: rowKey(cells, line, fresh), style: 'key'}];
}

function styleFor(id: ColumnId, {fields, action}: CalendarLine, asOf: Day): StyleId {
  if (id === 'start') return 'day';
  if (id === 'end') return isLate(fields, asOf) ? 'day-late' : 'day';
  if (id === 'week') return 'centered-integer';
  if (id === 'account') return 'strong';
  if (action === 'opt-out' && (id === 'phase' || id === 'action')) return 'caution';
  return 'body';
}

/** A step still open although its end has passed. */
function isLate({end, status}: CalendarLine['fields'], asOf: Day): boolean {
  const day = dayIn(end);
  const state = statusOf(status);
  return day !== null && day < asOf && state !== 'done' && state !== 'skipped';
}

/** The last column also stands for the days after it. */
function weekCell(
  {fields, action, gone}: CalendarLine,
  {monday, sunday}: Week,
  isLast: boolean,
  words: Words,
): TabCell {
  const start = dayIn(fields.start);
  const end = dayIn(fields.end);
  const isOn = start !== null && end !== null && (start <= sunday || isLast) && end >= monday;
  if (!isOn || gone || statusOf(fields.status) === 'skipped') return {value: null, style: 'gantt-empty'};
  const mark = MARKS[action as StepId] ?? 'opening';
  return {value: action === ADDED ? '•' : word(words, `mark-${mark}`), style: GANTT_STYLES[mark]};
}

function subtitleOf(lines: readonly CalendarLine[], frame: CalendarFrame): Phrase {
  const accounts = new Set(lines.filter(({gone, action}) => !gone && action !== ADDED).map(({account}) => account))
    .size;
  if (accounts === 0) return phrase('calendar-empty');
  const summary = phrase('calendar-subtitle', {accounts, perWeek: frame.conversationsPerWeek});
  if (frame.leftOut === 0) return summary;
  const rest = phrase('calendar-no-place', {count: frame.leftOut, days: frame.days});
  return phrase('sentences', {sentences: [summary, rest]});
}

function legendOf(weeks: readonly Week[]): Phrase {
  const marks = [...new Set(Object.values(MARKS))].map((mark) =>
    phrase('calendar-legend-mark', {mark: phrase(`mark-${mark}`), phase: phrase(`mark-name-${mark}`)}),
  );
  const quarter = weeks.some(({quarterEnd}) => quarterEnd !== null) ? [phrase('calendar-legend-quarter')] : [];
  return phrase('calendar-legend', {marks: [...marks, ...quarter]});
}

function statusDropdown(above: number, rows: number, words: Words) {
  const column = COLUMNS.findIndex(({id}) => id === 'status') + 1;
  return {area: {row: above + 1, column, rows, columns: 1}, choices: statusChoices(words)};
}

/** A line above the headings. */
function aboveCells(cell: TabCell, columns: number): TabCell[] {
  const key: TabCell = {value: rowKey([cell]), style: 'key'};
  return Array.from({length: columns}, (_, index) =>
    index === 0 ? cell : index === columns - 1 ? key : {value: null},
  );
}

/** The letter and colour a step has in the weeks. */
const MARKS = {
  opening: 'opening',
  material: 'material',
  proposal: 'proposal',
  internal: 'internal',
  close: 'close',
  fixing: 'fixing',
  adoption: 'adoption',
  'renewal-review': 'renewal',
  'renewal-proposal': 'renewal',
  'renewal-negotiation': 'renewal',
  'renewal-contract': 'renewal',
  'retention-call': 'renewal',
  'opt-out': 'opt-out',
} as const satisfies Record<StepId, string>;

const GANTT_STYLES: Readonly<Record<(typeof MARKS)[StepId], StyleId>> = {
  opening: 'gantt-opening',
  material: 'gantt-material',
  proposal: 'gantt-proposal',
  internal: 'gantt-internal',
  close: 'gantt-close',
  fixing: 'gantt-fix',
  adoption: 'gantt-fix',
  renewal: 'gantt-renewal',
  'opt-out': 'gantt-deadline',
};
