import {assessPortfolio} from '../../../src/core/portfolio';
import {WORDS} from '../../../src/playbook/words';
import {CALENDAR} from '../../../src/tabs/calendar/lines';
import {calendarTab} from '../../../src/tabs/calendar/tab';
import {readTyped, type TypedRow} from '../../../src/tabs/kept/read-typed';
import type {TabValue} from '../../../src/tabs/model';
import {AS_OF, healthyAccount, PLAYBOOK} from '../../builders';
import {cellsOf as cellsOfTab} from '../cells-of';
import {calendarOf} from '../scheduled';

const HOT = {utilization: 1, growth: 'Strong', featureRequests: {count: 2, items: []}} as const;

type Cells = TabValue[][];
type Language = keyof typeof WORDS;

interface Team {
  readonly names: readonly string[];
  readonly owner?: string;
  readonly asOf?: string;
  readonly language?: Language;
}

/** The calendar of some hot accounts, after the cells that were there. */
function cellsOf({names, owner = 'Ana', asOf = AS_OF, language = 'en'}: Team, before: Cells = []): Cells {
  const accounts = names.flatMap((account, index) =>
    account === '' ? [] : [healthyAccount({...HOT, renewalDate: null, account, owner, row: index + 2})],
  );
  const words = WORDS[language];
  const {lines, frame} = calendarOf(assessPortfolio(accounts, asOf, PLAYBOOK), words, {
    days: 90,
    before: rowsIn(before, words),
  });
  return cellsOfTab(calendarTab(lines, frame, words));
}

function rowsIn(cells: Cells, words: (typeof WORDS)[Language]): readonly TypedRow[] {
  const typed = readTyped(cells, CALENDAR, words);
  if (typed === null) throw new Error('The calendar is lost.');
  return typed.rows;
}

/** Columns: account 0, owner 1, phase 2, action 3, goal 4, start 5, end 6, week 7, status 8, notes 9. */
function rowsOf(cells: Cells, account: string): Cells {
  return cells.filter((row) => row[0] === account);
}

function type(cells: Cells, account: string, step: number, column: number, value: TabValue): void {
  const row = rowsOf(cells, account)[step];
  if (row === undefined) throw new Error(`No step ${step} of ${account}.`);
  row[column] = value;
}

describe('a calendar built again', () => {
  it('is the same when nobody typed', () => {
    const cells = cellsOf({names: ['Acme', 'Bolt']});
    expect(cellsOf({names: ['Acme', 'Bolt']}, cells)).toEqual(cells);
  });

  it('keeps statuses, notes, owners, dates and texts that people typed', () => {
    const cells = cellsOf({names: ['Acme']});
    type(cells, 'Acme', 1, 1, 'Ben');
    type(cells, 'Acme', 1, 3, 'Send our own paper.');
    type(cells, 'Acme', 1, 5, {day: '2026-12-02'});
    type(cells, 'Acme', 1, 8, 'Doing');
    type(cells, 'Acme', 1, 9, 'They asked for it');
    const again = rowsOf(cellsOf({names: ['Acme']}, cells), 'Acme');
    // By its day it now comes after the call and the recap.
    expect(again[3]?.slice(0, 10)).toEqual([
      'Acme',
      'Ben',
      'Opening',
      'Send our own paper.',
      'An honest comparison for the call',
      {day: '2026-12-02'},
      {day: '2026-12-02'},
      2,
      'Doing',
      'They asked for it',
    ]);
  });

  it('keeps and marks what was typed for an account that is gone, and drops what nobody touched', () => {
    const cells = cellsOf({names: ['Acme', 'Bolt']});
    type(cells, 'Acme', 0, 9, 'called');
    const again = cellsOf({names: ['', 'Bolt']}, cells);
    expect(rowsOf(again, 'Acme').map((row) => [row[2], row[9]])).toEqual([['Not in this calendar: Opening', 'called']]);
    const third = cellsOf({names: ['', 'Bolt']}, again);
    expect(rowsOf(third, 'Acme')).toEqual(rowsOf(again, 'Acme'));
    const back = cellsOf({names: ['Acme', 'Bolt']}, third);
    expect(rowsOf(back, 'Acme').map((row) => [row[2], row[9]])[0]).toEqual(['Opening', 'called']);
  });

  it('keeps rows that people added, also a copy of one of ours', () => {
    const cells = cellsOf({names: ['Acme']});
    const own: TabValue[] = (cells[4] ?? []).map(() => null);
    own[0] = 'Acme';
    own[3] = 'Bring cake';
    const copy = [...(cells[4] ?? [])];
    copy[9] = 'a second time';
    const again = cellsOf({names: ['Acme']}, [...cells, own, copy]);
    expect(rowsOf(again, 'Acme')).toHaveLength(10);
    // One without a day comes last, one with a day in its place.
    expect(again[again.length - 1]?.slice(0, 4)).toEqual(['Acme', null, 'Added by hand', 'Bring cake']);
    expect(again[5]?.[9]).toBe('a second time');
    expect(rowsOf(cellsOf({names: ['Acme']}, again), 'Acme')).toHaveLength(10);
  });
});
