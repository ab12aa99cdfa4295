import {WORDS} from '../../../src/playbook/words';
import {CALENDAR, type CalendarLine} from '../../../src/tabs/calendar/lines';
import {type CalendarFrame, calendarTab} from '../../../src/tabs/calendar/tab';
import {ADDED, readTyped} from '../../../src/tabs/kept/read-typed';
import type {TabCell} from '../../../src/tabs/model';
import {AS_OF, daysBefore} from '../../builders';
import {cellsOf} from '../cells-of';
import {MEETING} from '../meeting';
import {calendarOf} from '../scheduled';

const words = WORDS.en;
const {lines: LINES, frame: FRAME} = calendarOf(MEETING, words, {days: 90});
const LINE = LINES.find(({action}) => action === 'expand-email')!;
const WEEKS = 13;
/** The as-of day is a Saturday: the weeks begin with the Monday behind it. */
const MONDAY = {day: '2026-11-23'};

function shown(line: Partial<CalendarLine> & {fields?: CalendarLine['fields']}, frame: Partial<CalendarFrame> = {}) {
  const whole = {...LINE, ...line, fields: {...LINE.fields, ...line.fields}};
  const tab = calendarTab([whole], {...FRAME, ...frame}, words);
  return tab.cells[4]!;
}

const weeksOn = (cells: readonly {style?: string}[]) =>
  cells.slice(10, 10 + WEEKS).flatMap(({style}, index) => (style === 'gantt-empty' ? [] : [index]));

describe('a step in the calendar', () => {
  it.each([
    {end: daysBefore(1), status: 'To do', style: 'day-late'},
    {end: AS_OF, status: 'To do', style: 'day'},
    {end: daysBefore(1), status: 'Doing', style: 'day-late'},
    {end: daysBefore(1), status: 'Done', style: 'day'},
    {end: daysBefore(1), status: 'Not this cycle', style: 'day'},
  ])('that ends on $end and is $status shows its end as $style', ({end, status, style}) => {
    expect(shown({fields: {...LINE.fields, end: {day: end}, status}})[6]?.style).toBe(style);
  });

  it('without an end is never late, and in no week', () => {
    const cells = shown({fields: {...LINE.fields, end: null}});
    expect([cells[6]?.style, weeksOn(cells)]).toEqual(['day', []]);
    expect(weeksOn(shown({fields: {...LINE.fields, start: null}}))).toEqual([]);
    expect(shown({fields: {...LINE.fields, start: null}})[7]?.value).toBeNull();
    expect(weeksOn(shown({fields: {...LINE.fields, start: null, end: {day: '2027-03-20'}}}))).toEqual([]);
  });

  it.each([
    {what: 'a day on a Sunday and its Monday', start: '2026-11-29', end: '2026-11-30', weeks: [0, 1]},
    {what: 'one Monday', start: '2026-11-30', end: '2026-11-30', weeks: [1]},
    {what: 'the time after the last week', start: '2027-03-10', end: '2027-03-20', weeks: [12]},
  ])('colors $what', ({start, end, weeks}) => {
    expect(weeksOn(shown({fields: {...LINE.fields, start: {day: start}, end: {day: end}}}))).toEqual(weeks);
  });

  it('leaves the weeks empty when it is skipped or gone', () => {
    expect(weeksOn(shown({fields: {...LINE.fields, status: 'Not this cycle'}}))).toEqual([]);
    expect(weeksOn(shown({gone: true}))).toEqual([]);
  });

  it('is drawn as gone in all its columns, its days as days', () => {
    const styles = shown({gone: true}).map(({style}) => style);
    expect(styles.slice(0, 10)).toEqual([...Array(5).fill('gone'), 'gone-day', 'gone-day', ...Array(3).fill('gone')]);
  });

  it('of somebody’s own has a dot in its weeks and is called so', () => {
    const cells = shown({action: ADDED, phase: '', fields: {...LINE.fields, phase: null}});
    expect(cells[2]?.value).toBe(words['phase-own']);
    expect(new Set(weeksOn(cells).map((week) => cells[10 + week]?.value))).toEqual(new Set(['•']));
  });

  it('marks the week of the notice deadline where nothing else is due', () => {
    const cells = shown({notice: '2026-12-16', fields: {...LINE.fields, start: MONDAY, end: MONDAY}});
    expect(cells.slice(10, 10 + WEEKS).map(({value}) => value)).toEqual([
      ...['O', null, null, 'N', null, null, null, null, null, null, null, null, null],
    ]);
    expect(cells[13]?.style).toBe('gantt-notice');
  });
});

it('the account of an added row is shown as somebody typed it', () => {
  expect(shown({fields: {...LINE.fields, account: 'Acme Inc'}})[0]?.value).toBe('Acme Inc');
  expect(shown({account: 'Acme', fields: {...LINE.fields, account: null}})[0]?.value).toBe('Acme');
});

describe('what the calendar says of itself', () => {
  const subtitle = (lines: readonly CalendarLine[], frame: Partial<CalendarFrame> = {}) =>
    calendarTab(lines, {...FRAME, ...frame}, words).cells[1]?.[0]?.value;

  it('counts accounts, and says how calls are spread', () => {
    expect(subtitle([LINE], {accounts: 2})).toMatch(/^Steps for 2 accounts. Usually at most 5 discovery calls/);
    expect(subtitle([LINE], {perWeek: null})).toMatch(/No account in the sheet has an owner/);
  });

  it('tells that nobody is in, and has then no lines and no choices', () => {
    const tab = calendarTab([], {...FRAME, accounts: 0}, words);
    expect(tab.cells[1]?.[0]?.value).toBe(words['calendar-empty']);
    expect([tab.lines, tab.dropdowns]).toEqual([[], []]);
  });

  it('tells how many found no place', () => {
    expect(subtitle([LINE], {waiting: 0})).not.toContain('3');
    expect(subtitle([LINE], {waiting: 3})).toContain(
      '3 accounts are waiting for a week with room for a discovery call',
    );
  });

  it.each([
    {days: 90, marked: true},
    {days: 30, marked: false},
  ])('explains the mark of a quarter’s end when there is one: $days days', ({days, marked}) => {
    const frame = {...FRAME, days, asOf: days === 30 ? '2026-10-05' : AS_OF};
    const legend = String(calendarTab([LINE], frame, words).cells[2]?.[0]?.value);
    expect(legend.includes(String(words['calendar-legend-quarter']))).toBe(marked);
    expect(legend).toMatch(marked ? /N notice deadline, ◆ end of your fiscal/ : /N notice deadline$/);
  });

  it('is known as what a run wrote, weeks and headings too; what somebody wrote over it is named', () => {
    const cells = cellsOf(calendarTab(LINES, FRAME, words));
    expect(readTyped(cells, CALENDAR, words)).toMatchObject({overwritten: [], isEdited: false});
    const over = (row: number, column: number, value: string) =>
      cells.map((each, r) => each.map((cell, c) => (r === row && c === column ? value : cell)));
    const named = (row: number, column: number) =>
      readTyped(over(row, column, 'on leave'), CALENDAR, words)?.overwritten;
    expect([named(1, 0), named(2, 3), named(3, 12), named(4, 0), named(4, 2), named(4, 7), named(4, 14)]).toEqual(
      ['A2', 'D3', 'M4', 'A5', 'C5', 'H5', 'O5'].map((cell) => [cell]),
    );
    expect([1, 3, 4, 5, 6, 8, 9].map((column) => named(4, column))).toEqual(Array.from({length: 7}, () => []));
  });

  it('leaves the rest of its rows blank but for the weeks, which no filter button covers, and the hidden mark', () => {
    const {cells} = calendarTab([LINE], FRAME, words);
    const [title, subtitle, legend, headings] = cells;
    for (const [, ...rest] of [title!, subtitle!]) expect(said(rest.slice(0, -1))).toEqual([]);
    for (const row of [title!, subtitle!, legend!]) expect(row.at(-1)?.value).toMatch(/^·/);
    const weeks = said(legend!.slice(1, -1));
    expect(weeks.slice(0, 2)).toEqual(['11/\n23', '11/\n30']);
    expect(said(headings!.slice(-1 - weeks.length, -1))).toEqual([]);
  });
});

function said(cells: readonly TabCell[]): unknown[] {
  return cells.map(({value}) => value).filter((value) => value !== null);
}
