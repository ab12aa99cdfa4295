import {WORDS} from '../../../src/playbook/words';
import {calendarLines} from '../../../src/tabs/calendar/lines';
import type {OwnRow} from '../../../src/tabs/calendar/read';
import type {TypedRow} from '../../../src/tabs/kept/keep-typed';

const ACCOUNTS = [{identity: 'A-17', row: 2}];

/** A step that the calendar no longer asks for, with a note of somebody. */
const NOTED: TypedRow = {
  identity: 'A-17',
  row: 2,
  action: 'material',
  wrote: {status: 'To do', notes: null},
  fields: {status: 'To do', notes: 'called'},
  texts: ['Acme'],
};

const OWN: OwnRow = {account: 'Acme', phase: 'Party', fields: {action: 'Bring cake'}};

function linesOf({rows = [], own = []}: {rows?: readonly TypedRow[]; own?: readonly OwnRow[]}) {
  return calendarLines([], {rows, own}, ACCOUNTS, WORDS.en);
}

describe('a line of the calendar', () => {
  it('that is no longer planned is marked and keeps what was typed', () => {
    expect(linesOf({rows: [NOTED]})).toMatchObject([
      {
        step: 'material',
        gone: true,
        phase: 'No longer planned: Supporting material',
        fields: {status: 'To do', notes: 'called'},
      },
    ]);
  });

  it.each([
    {texts: ['Acme'], account: 'Acme'},
    {texts: [], account: 'A-17'},
  ])('that is no longer planned names its account as its row did, $texts', ({texts, account}) => {
    expect(linesOf({rows: [{...NOTED, texts}]}).map((line) => line.account)).toEqual([account]);
  });

  it('that is no longer planned keeps a phase that somebody wrote over, and says what we wrote otherwise', () => {
    const wrote = {...NOTED.wrote, phase: 'Supporting material'};
    const shown = (phase: string) => linesOf({rows: [{...NOTED, wrote, fields: {...NOTED.fields, phase}}]})[0];
    expect(shown('Our phase')?.fields.phase).toBe('Our phase');
    expect(shown('Supporting material')?.fields.phase).toBe('No longer planned: Supporting material');
    expect(JSON.parse(shown('Our phase')?.key ?? '')[3].phase).toBe('No longer planned: Supporting material');
  });

  it('that somebody added stays as it was, last, and is not marked', () => {
    const lines = linesOf({rows: [NOTED], own: [OWN]});
    expect(lines.map(({gone}) => gone)).toEqual([true, false]);
    expect(lines[1]).toEqual({...OWN, key: '', step: null, gone: false});
  });
});
