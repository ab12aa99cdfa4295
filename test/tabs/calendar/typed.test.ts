import {addDays} from '../../../src/core/day';
import {assessPortfolio} from '../../../src/core/portfolio';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {WORDS} from '../../../src/playbook/words';
import {calendarFrom} from '../../../src/tabs/calendar/build';
import {readCalendar, type WrittenCalendar} from '../../../src/tabs/calendar/read';
import {calendarTab} from '../../../src/tabs/calendar/tab';
import {AS_OF, healthyAccount, PLAYBOOK} from '../../builders';

const NOTHING: WrittenCalendar = {rows: [], own: []};
const HOT = {utilization: 1, growth: 'Strong', featureRequests: {count: 2, items: []}} as const;

type Cells = unknown[][];
type Language = keyof typeof WORDS;

interface Team {
  readonly names: readonly string[];
  readonly owner?: string;
  readonly asOf?: string;
  readonly language?: Language;
}

/** The calendar of some hot accounts as the spreadsheet hands its cells back. */
function cellsOf(
  {names, owner = 'Ana', asOf = AS_OF, language = 'en'}: Team,
  before: WrittenCalendar = NOTHING,
): Cells {
  const accounts = names.flatMap((account, index) =>
    account === '' ? [] : [healthyAccount({...HOT, renewalDate: null, account, owner, row: index + 2})],
  );
  const words = WORDS[language];
  const {lines, frame} = calendarFrom(assessPortfolio(accounts, asOf, PLAYBOOK), DEFAULT_SETTINGS, words, {
    days: 90,
    before,
  });
  return calendarTab(lines, frame, words).cells.map((row) =>
    row.map(({value}) => {
      if (typeof value === 'object' && value !== null) return new Date(`${value.day}T00:00:00Z`);
      return value ?? '';
    }),
  );
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

function read(cells: Cells): WrittenCalendar {
  return readCalendar(cells, dayOf);
}

/** Columns: account 0, owner 1, phase 2, action 3, goal 4, start 5, end 6, week 7, status 8, notes 9. */
function rowsOf(cells: Cells, account: string): Cells {
  return cells.filter((row) => row[0] === account);
}

function type(cells: Cells, account: string, step: number, column: number, value: unknown): void {
  const row = rowsOf(cells, account)[step];
  if (row === undefined) throw new Error(`No step ${step} of ${account}.`);
  row[column] = value;
}

describe('a calendar built again', () => {
  it('is the same when nobody typed', () => {
    const cells = cellsOf({names: ['Acme', 'Bolt']});
    expect(cellsOf({names: ['Acme', 'Bolt']}, read(cells))).toEqual(cells);
  });

  it('keeps statuses, notes, owners, dates and texts that people typed', () => {
    const cells = cellsOf({names: ['Acme']});
    type(cells, 'Acme', 1, 1, 'Ben');
    type(cells, 'Acme', 1, 3, 'Send our own paper.');
    type(cells, 'Acme', 1, 5, new Date('2026-12-02T00:00:00Z'));
    type(cells, 'Acme', 1, 8, 'Doing');
    type(cells, 'Acme', 1, 9, 'They asked for it');
    expect(rowsOf(cellsOf({names: ['Acme']}, read(cells)), 'Acme')[1]?.slice(0, 10)).toEqual([
      'Acme',
      'Ben',
      'Supporting material',
      'Send our own paper.',
      'They have what they need to decide',
      new Date('2026-12-02T00:00:00Z'),
      new Date('2026-12-11T00:00:00Z'),
      3,
      'Doing',
      'They asked for it',
    ]);
  });

  it('follows the account sheet where nobody typed', () => {
    const cells = cellsOf({names: ['Acme']});
    type(cells, 'Acme', 0, 9, 'called');
    const again = rowsOf(cellsOf({names: ['Acme'], owner: 'Chen'}, read(cells)), 'Acme');
    expect(again.map((row) => row[1])).toEqual(['Chen', 'Chen', 'Chen', 'Chen', 'Chen']);
    expect(again[0]?.[9]).toBe('called');
  });

  it('finds its rows after people sorted them, moved columns and wrote beside them', () => {
    const cells = cellsOf({names: ['Acme', 'Bolt']});
    type(cells, 'Bolt', 0, 8, 'Done');
    const [head, body] = [cells.slice(0, 4), cells.slice(4)];
    const moved = [...head, ...body.reverse()].map((row) => ['mine', row[9], ...row.slice(0, 9), ...row.slice(10)]);
    const again = cellsOf({names: ['Acme', 'Bolt']}, read(moved));
    expect(rowsOf(again, 'Bolt').map((row) => row[8])).toEqual(['Done', 'To do', 'To do', 'To do', 'To do']);
    expect(rowsOf(again, 'Acme').every((row) => row[8] === 'To do')).toBe(true);
  });

  it('knows an account that was renamed in place', () => {
    const cells = cellsOf({names: ['Acme', 'Bolt']});
    type(cells, 'Acme', 0, 9, 'called');
    const again = cellsOf({names: ['Acme International', 'Bolt']}, read(cells));
    expect(rowsOf(again, 'Acme International')[0]?.[9]).toBe('called');
    expect(rowsOf(again, 'Acme')).toEqual([]);
  });

  it('keeps and marks what was typed for an account that is gone, and drops what nobody touched', () => {
    const cells = cellsOf({names: ['Acme', 'Bolt']});
    type(cells, 'Acme', 0, 9, 'called');
    const again = cellsOf({names: ['', 'Bolt']}, read(cells));
    expect(rowsOf(again, 'Acme').map((row) => [row[2], row[9]])).toEqual([
      ['No longer planned: Opening conversation', 'called'],
    ]);
    const third = cellsOf({names: ['', 'Bolt']}, read(again));
    expect(rowsOf(third, 'Acme')).toEqual(rowsOf(again, 'Acme'));
    const back = cellsOf({names: ['Acme', 'Bolt']}, read(third));
    expect(rowsOf(back, 'Acme').map((row) => [row[2], row[9]])[0]).toEqual(['Opening conversation', 'called']);
  });

  it('does not take a removed and an added account in different rows for one', () => {
    const cells = cellsOf({names: ['Acme', 'Bolt']});
    type(cells, 'Acme', 0, 9, 'called');
    const again = cellsOf({names: ['', 'Bolt', 'Core']}, read(cells));
    expect(rowsOf(again, 'Core').every((row) => row[9] === '')).toBe(true);
    expect(rowsOf(again, 'Acme')).toHaveLength(1);
  });

  it('keeps rows that people added, also a copy of one of ours', () => {
    const cells = cellsOf({names: ['Acme']});
    const own = [...(cells[4] ?? [])].map(() => '' as unknown);
    own[0] = 'Acme';
    own[3] = 'Bring cake';
    const copy = [...(cells[4] ?? [])];
    copy[9] = 'a second time';
    const again = cellsOf({names: ['Acme']}, read([...cells, own, copy]));
    expect(rowsOf(again, 'Acme')).toHaveLength(7);
    expect(again[again.length - 2]?.slice(0, 4)).toEqual(['Acme', '', 'Added by hand', 'Bring cake']);
    expect(again[again.length - 1]?.[9]).toBe('a second time');
    expect(rowsOf(cellsOf({names: ['Acme']}, read(again)), 'Acme')).toHaveLength(7);
  });

  it('keeps the days of a conversation that has begun, and its place in the week', () => {
    const cells = cellsOf({names: ['Acme']});
    type(cells, 'Acme', 0, 8, 'Done');
    const later = addDays(AS_OF, 14);
    const again = rowsOf(cellsOf({names: ['Acme'], asOf: later}, read(cells)), 'Acme');
    expect(again.map((row) => dayOf(row[5] as Date))).toEqual(
      rowsOf(cells, 'Acme').map((row) => dayOf(row[5] as Date)),
    );
    expect(again[0]?.[8]).toBe('Done');
    const untouched = rowsOf(cellsOf({names: ['Acme'], asOf: later}, read(cellsOf({names: ['Acme']}))), 'Acme');
    expect(dayOf(untouched[0]?.[5] as Date)).toBe('2026-12-07');
  });

  it('speaks the other language with the statuses people chose', () => {
    const cells = cellsOf({names: ['Acme']});
    type(cells, 'Acme', 0, 8, 'doing');
    type(cells, 'Acme', 1, 8, 'waiting for Ben');
    const again = rowsOf(cellsOf({names: ['Acme'], language: 'zh'}, read(cells)), 'Acme');
    expect(again.map((row) => row[8])).toEqual(['进行中', 'waiting for Ben', '待办', '待办', '待办']);
    expect(again[0]?.[2]).toBe('开启对话');
    const back = rowsOf(
      cellsOf({names: ['Acme']}, read(cellsOf({names: ['Acme'], language: 'zh'}, read(cells)))),
      'Acme',
    );
    expect(back.map((row) => row[8])).toEqual(['Doing', 'waiting for Ben', 'To do', 'To do', 'To do']);
  });

  it('is no calendar when the tab is another one', () => {
    expect(
      read([
        ['Account', 'ARR'],
        ['Acme', 5],
      ]),
    ).toEqual(NOTHING);
  });
});
