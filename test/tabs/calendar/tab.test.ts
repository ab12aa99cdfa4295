import {addDays} from '../../../src/core/day';
import {WORDS} from '../../../src/playbook/words';
import {calendarTab} from '../../../src/tabs/calendar/tab';
import {weekNumber, weeksOf} from '../../../src/tabs/calendar/weeks';
import {AS_OF} from '../../builders';
import {shownTab} from '../../golden-file';
import {MEETING} from '../meeting';
import {calendarOf} from '../scheduled';

function meeting(language: 'en' | 'zh', days = 90) {
  const words = WORDS[language];
  const {lines, frame} = calendarOf(MEETING, words, {days});
  return calendarTab(lines, frame, words);
}

describe('the Calendar tab', () => {
  it.each(['en', 'zh'] as const)('of the meeting, in %s', (language) => {
    expect(shownTab(meeting(language))).toMatchSnapshot();
  });

  it('has rows of one length, widths for all columns and 13 or 4 weeks', () => {
    for (const [days, columns] of [
      [90, 24],
      [30, 15],
    ] as const) {
      const {cells, columnWidths} = meeting('en', days);
      expect(columnWidths).toHaveLength(columns);
      expect(new Set(cells.map((row) => row.length))).toEqual(new Set([columns]));
    }
  });

  it('takes the rows people selected instead of those that are ready', () => {
    const words = WORDS.en;
    const {lines} = calendarOf(MEETING, words, {days: 90, selectedRows: new Set([7])});
    expect(lines.map(({account, action}) => [account, action])).toEqual([
      ...['adopt-review', 'adopt-plan', 'adopt-check-30', 'adopt-check-60', 'adopt-check-85'].map((id) => [
        'GammaCo',
        id,
      ]),
    ]);
  });

  it('colors every week a step touches and no other', () => {
    const {cells} = meeting('en');
    const headings = cells[3] ?? [];
    const weeks = weeksOf(AS_OF, 90, 1);
    for (const row of cells.slice(4)) {
      // A notice deadline is marked beside the steps.
      const isStep = (value: unknown) => value !== null && value !== 'N';
      const [start, end] = row.slice(5, 7).map(({value}) => (value as {day: string}).day);
      // The last column also stands for what comes after it.
      weeks.slice(0, -1).forEach(({monday, sunday}, index) => {
        const isOn = (start as string) <= sunday && (end as string) >= monday;
        expect([headings[10 + index]?.value, isStep(row[10 + index]?.value ?? null)]).toEqual([
          headings[10 + index]?.value,
          isOn,
        ]);
      });
    }
  });
});

describe('the weeks', () => {
  it.each([
    {asOf: '2026-11-20', first: '2026-11-16', count: 14}, // a Friday: the last of the 90 days lies in a fourteenth week
    {asOf: '2026-11-21', first: '2026-11-23', count: 13}, // a Saturday: this week is over
    {asOf: '2026-11-22', first: '2026-11-23', count: 13},
    {asOf: '2026-11-23', first: '2026-11-23', count: 13},
    {asOf: '2026-11-24', first: '2026-11-23', count: 13},
    {asOf: '2026-11-25', first: '2026-11-23', count: 14},
  ])('of $asOf begin on $first and hold all 90 days', ({asOf, first, count}) => {
    const weeks = weeksOf(asOf, 90, 1);
    expect([weeks[0]?.monday, weeks.length]).toEqual([first, count]);
    const last = addDays(asOf, 89);
    expect([weeks.at(-1)?.monday, last, weeks.at(-1)?.sunday].sort()[1]).toBe(last);
  });

  it.each([
    {fiscalYearStart: 1, marked: '2026-12-31', week: 5},
    {fiscalYearStart: 2, marked: '2027-01-31', week: 9}, // a Sunday still belongs to its week
    {fiscalYearStart: 3, marked: '2026-11-30', week: 1}, // a Monday opens its week
  ])('mark the quarter end of a year that begins in month $fiscalYearStart', ({fiscalYearStart, marked, week}) => {
    const found = weeksOf('2026-11-21', 90, fiscalYearStart).findIndex(({quarterEnd}) => quarterEnd !== null);
    expect(weeksOf('2026-11-21', 90, fiscalYearStart)[found]?.quarterEnd).toBe(marked);
    expect(found).toBe(week);
  });

  it.each([
    ['2026-11-23', 1],
    ['2026-11-29', 1],
    ['2026-11-30', 2],
    ['2026-11-22', 0],
  ])('%s lies in week %i', (day, week) => expect(weekNumber(weeksOf('2026-11-21', 90, 1), day)).toBe(week));
});
