import {WORDS} from '../../../src/playbook/words';
import {calendarLines} from '../../../src/tabs/calendar/lines';
import {ADDED, type TypedRow} from '../../../src/tabs/kept/read-typed';
import {table} from '../../builders';

const ACCOUNTS = [{identity: 'A-17', row: 2}];

/** A step that the calendar no longer asks for, with a note of somebody. */
const NOTED: TypedRow = {
  identity: 'A-17',
  row: 2,
  action: 'expand-recap',
  fields: {account: 'Acme', phase: 'Materials', week: 3, status: 'To do', notes: 'called'},
  changed: ['notes'],
  isTouched: true,
  fresh: {status: 'x', notes: ''},
  line: 9,
};

const CAKE: TypedRow = {...NOTED, action: ADDED, fields: {account: 'Acme', phase: 'Party', action: 'Bring cake'}};

const linesOf = (...before: TypedRow[]) => calendarLines([], before, ACCOUNTS, WORDS.en);

describe('a line of the calendar', () => {
  it('that is no longer planned is marked and keeps what was typed and what was written then', () => {
    expect(linesOf(NOTED)).toMatchObject([
      {
        ...{identity: 'A-17', action: 'expand-recap', account: 'Acme', gone: true, fresh: NOTED.fresh},
        phase: 'Not in this calendar: Materials',
        fields: {phase: 'Not in this calendar: Materials', week: null, status: 'To do', notes: 'called'},
      },
    ]);
  });

  it('that is no longer planned in a tab without the names of accounts is called by its identity', () => {
    expect(linesOf({...NOTED, fields: {notes: 'called'}}).map(({account}) => account)).toEqual(['A-17']);
  });

  it('that somebody added stays as it was, before what is no longer planned, and is not marked', () => {
    const lines = linesOf(CAKE, NOTED);
    expect(lines.map(({action, gone}) => [action, gone])).toEqual(table([ADDED, false], ['expand-recap', true]));
    expect(lines[0]).toMatchObject({account: 'Acme', phase: 'Party', fields: CAKE.fields});
  });
});
