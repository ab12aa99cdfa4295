import {WORDS} from '../../../src/playbook/words';
import {KEY_HEADING, readCalendar} from '../../../src/table/calendar/read';

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
    {what: 'a row that only names an account', cells: ['Acme', '', '', '', '', ''], own: 0},
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
