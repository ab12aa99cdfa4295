import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {WORDS} from '../../../src/playbook/words';
import {calendarFrom} from '../../../src/tabs/calendar/build';
import {calendarTab} from '../../../src/tabs/calendar/tab';
import {weekNumber, weeksOf} from '../../../src/tabs/calendar/weeks';
import {AS_OF} from '../../builders';
import {shownTab} from '../../golden-file';
import {MEETING} from '../meeting';

function meeting(language: 'en' | 'zh', days = 90) {
  const words = WORDS[language];
  const {lines, frame} = calendarFrom(MEETING, DEFAULT_SETTINGS, words, {days, before: []});
  return calendarTab(lines, frame, words);
}

describe('the Calendar tab', () => {
  it.each(['en', 'zh'] as const)('of the meeting, in %s', (language) => {
    expect(shownTab(meeting(language))).toMatchSnapshot();
  });

  it('has rows of one length, widths for all columns and 13 or 5 weeks', () => {
    for (const [days, columns] of [
      [90, 24],
      [30, 16],
    ] as const) {
      const {cells, columnWidths} = meeting('en', days);
      expect(columnWidths).toHaveLength(columns);
      expect(new Set(cells.map((row) => row.length))).toEqual(new Set([columns]));
    }
  });

  it('takes the rows people selected instead of those that are ready', () => {
    const words = WORDS.en;
    const {lines} = calendarFrom(MEETING, DEFAULT_SETTINGS, words, {days: 90, before: [], selectedRows: new Set([7])});
    expect(lines.map(({account, action}) => [account, action])).toEqual([['GammaCo', 'adoption']]);
  });

  it('colours every week a step touches and no other', () => {
    const {cells} = meeting('en');
    const headings = cells[3] ?? [];
    const weeks = weeksOf(AS_OF, 90, 1);
    for (const row of cells.slice(4)) {
      const [start, end] = row.slice(5, 7).map(({value}) => (value as {day: string}).day);
      weeks.forEach(({monday, sunday}, index) => {
        const isOn = (start as string) <= sunday && (end as string) >= monday;
        expect([headings[10 + index]?.value, row[10 + index]?.value !== null]).toEqual([
          headings[10 + index]?.value,
          isOn,
        ]);
      });
    }
  });

  it('says how many accounts find no place', () => {
    const settings = {...DEFAULT_SETTINGS, conversationsPerWeek: 1};
    const crowd = {...MEETING, accounts: MEETING.accounts.filter(({priority}) => priority === 'Engage this week')};
    const {frame} = calendarFrom(crowd, settings, WORDS.en, {days: 7, before: []});
    expect(frame.leftOut).toBe(1);
  });
});

describe('the weeks', () => {
  it('run from the Monday of the as-of week', () => {
    const weeks = weeksOf('2026-11-21', 90, 1);
    expect(weeks).toHaveLength(13);
    expect(weeks[0]).toEqual({monday: '2026-11-16', sunday: '2026-11-22', quarterEnd: null});
    expect(weeks[12]?.sunday).toBe('2027-02-14');
  });

  it.each([
    {fiscalYearStart: 1, marked: '2026-12-31', week: 6},
    {fiscalYearStart: 2, marked: '2027-01-31', week: 10}, // a Sunday still belongs to its week
    {fiscalYearStart: 3, marked: '2026-11-30', week: 2}, // a Monday opens its week
  ])('mark the quarter end of a year that begins in month $fiscalYearStart', ({fiscalYearStart, marked, week}) => {
    const found = weeksOf('2026-11-21', 90, fiscalYearStart).findIndex(({quarterEnd}) => quarterEnd !== null);
    expect(weeksOf('2026-11-21', 90, fiscalYearStart)[found]?.quarterEnd).toBe(marked);
    expect(found).toBe(week);
  });

  it.each([
    ['2026-11-16', 1],
    ['2026-11-22', 1],
    ['2026-11-23', 2],
    ['2026-11-15', 0],
  ])('%s lies in week %i', (day, week) => expect(weekNumber('2026-11-21', day)).toBe(week));
});
