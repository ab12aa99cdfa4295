import {WORDS} from '../../../src/playbook/words';
import {besideCalendar, isCalendarLost, KEY_HEADING, readCalendar} from '../../../src/tabs/calendar/read';
import {withNote} from '../../../src/tabs/kept/cell';
import {ownMark} from '../../../src/tabs/kept/row-mark';
import type {TabValue} from '../../../src/tabs/model';

const {
  'calendar-account': ACCOUNT,
  'calendar-phase': PHASE,
  'calendar-action': ACTION,
  'calendar-week': WEEK,
  'calendar-notes': NOTES,
} = WORDS.en;
const HEADINGS = [ACCOUNT, PHASE, ACTION, WEEK, NOTES, KEY_HEADING];
const KEY = JSON.stringify(['Acme', 2, 'opening', {notes: null}]);
const OURS = ['Acme', 'Opening', 'Call', 1, 'asked twice', KEY];

function read(...rows: readonly (readonly unknown[])[]) {
  return readCalendar(rows, (date) => date.toISOString().slice(0, 10));
}

describe('a calendar as it is read', () => {
  it('finds its rows below the headings, wherever these stand', () => {
    const written = {identity: 'Acme', row: 2, action: 'opening', fields: {action: 'Call', notes: 'asked twice'}};
    expect(read(HEADINGS, OURS).rows).toMatchObject([written]); // the lines above were deleted
    expect(read(['Calendar'], [], HEADINGS, OURS).rows).toMatchObject([written]);
  });

  it('remembers which account a row names', () => {
    expect(read(HEADINGS, OURS).rows.map(({texts}) => texts)).toEqual([['Acme']]);
  });

  it('holds nothing when it has lost its key column', () => {
    expect(read(HEADINGS.slice(0, -1), OURS.slice(0, -1))).toEqual({rows: [], own: []});
    expect(read()).toEqual({rows: [], own: []});
  });

  it.each([
    {what: 'a row with an action', cells: ['Acme', 'Party', 'Bring cake', '', '', ''], own: 1},
    {what: 'a row with a note', cells: ['', '', '', '', 'do not forget', ''], own: 1},
    {what: 'a blank row', cells: ['', '', '', '', '', ''], own: 0},
    {what: 'a row with spaces', cells: ['', '', '  ', '', ' ', ''], own: 0},
    {what: 'a row that only names an account', cells: ['Acme', '', '', '', '', ''], own: 1},
    {what: 'a row that only names a phase', cells: ['', 'Party', '', '', '', ''], own: 1},
    {what: 'a row emptied but for the phase we gave it', cells: ['', WORDS.zh['phase-own'], '', '', '', ''], own: 0},
    {what: 'a row that ends early', cells: [], own: 0},
  ])('$what is taken for $own rows of people', ({cells, own}) => {
    expect(read(HEADINGS, cells).own).toHaveLength(own);
  });

  it('keeps the account and the phase that people wrote beside their action', () => {
    expect(read(HEADINGS, ['Acme', 'Party', 'Bring cake', '', '', '']).own).toMatchObject([
      {account: 'Acme', phase: 'Party', fields: {action: 'Bring cake', notes: null}},
    ]);
    expect(read([ACTION, KEY_HEADING], ['Bring cake', '']).own).toMatchObject([{account: '', phase: ''}]);
  });
});

describe('a calendar that cannot keep everything', () => {
  const mark = (title: string) => ownMark([title]);
  const tab = (title: TabValue, more: TabValue, week: TabValue, column: TabValue): TabValue[][] => [
    [title, more, '', '', '', '', '', mark('Calendar')],
    [...HEADINGS.slice(0, -1), 'Dec 1', 'Budget', KEY_HEADING] as TabValue[],
    ['Acme', 'Opening', 'Call', 1, 'asked twice', week, column, KEY],
  ];

  it.each<[what: string, cells: TabValue[][], places: number[][]]>([
    ['as we wrote it', tab('Calendar', '', 'O', ''), []],
    ['with a mark of the other language', tab('Calendar', '', '•', ''), []],
    ['with a title of people’s own', tab('Our calendar', '', 'O', ''), [[1, 1]]],
    ['with a note on the title', tab(withNote('Calendar', 'ask Kim'), '', 'O', ''), [[1, 1]]],
    ['with words beside the title', tab('Calendar', 'checked', 'O', ''), [[1, 2]]],
    ['with words over a week', tab('Calendar', '', 'on leave', ''), [[3, 6]]],
    ['with a column of people’s own', tab('Calendar', '', 'O', '€ 5'), [[3, 7]]],
  ])('names what is lost: %s', (_, cells, places) => {
    expect(besideCalendar(cells).map(({row, column}) => [row, column])).toEqual(places);
  });

  it('is lost without its key column, unless the tab is blank', () => {
    expect(isCalendarLost([HEADINGS.slice(0, -1)])).toBe(true);
    expect(isCalendarLost([HEADINGS])).toBe(false);
    expect(isCalendarLost([['', '']])).toBe(false);
    expect(
      isCalendarLost([
        ['', ''],
        ['', 'Call'],
      ]),
    ).toBe(true);
    expect(besideCalendar([['x']])).toEqual([]);
  });
});

describe('a row whose account or phase somebody wrote over', () => {
  const written = (wrote: object) => read(HEADINGS, [...OURS.slice(0, -1), JSON.stringify(['A', 2, 'opening', wrote])]);

  it('holds them when it is known what we wrote, and else not', () => {
    expect(written({account: 'Acme Inc', phase: 'Opening'}).rows[0]?.fields).toMatchObject({
      account: 'Acme',
      phase: 'Opening',
    });
    expect(Object.keys(written({}).rows[0]?.fields ?? {})).toEqual(['action', 'notes']);
  });
});
