import {WORDS} from '../../../src/playbook/words';
import {icsOf} from '../../../src/tabs/calendar/ics';
import type {CalendarLine} from '../../../src/tabs/calendar/lines';
import {ADDED} from '../../../src/tabs/kept/read-typed';
import {AS_OF} from '../../builders';

/** Five weeks without the end of a quarter. */
const FRAME = {asOf: AS_OF, days: 30, fiscalYearStart: 1, accounts: 1, perWeek: 5, waiting: 0};

const LINE: CalendarLine = {
  identity: 'Acme',
  row: 2,
  action: 'expand-email',
  fresh: {},
  account: 'Acme',
  phase: 'Opening',
  fields: {action: 'Call', start: {day: '2026-11-23'}, end: {day: '2026-11-27'}, status: 'To do'},
  notice: null,
  gone: false,
};

/** A row that somebody added. */
const OWN: CalendarLine = {...LINE, action: ADDED, phase: ''};

/** The lines of the file as they are sent, without their ends. */
function physical(lines: readonly CalendarLine[], frame: Partial<typeof FRAME> = {}): string[] {
  return icsOf(lines, {...FRAME, ...frame}, WORDS.en).split('\r\n');
}

/** The values of a property in the file, whole again. */
function said(property: string, lines: readonly CalendarLine[], frame: Partial<typeof FRAME> = {}): string[] {
  const whole = icsOf(lines, {...FRAME, ...frame}, WORDS.en).replace(/\r\n /g, '');
  return whole
    .split('\r\n')
    .flatMap((line) => (line.startsWith(`${property}:`) ? [line.slice(property.length + 1)] : []));
}

describe('an event of the iCalendar file', () => {
  it.each([
    {what: 'is blank', goal: ''},
    {what: 'is empty', goal: null},
    {what: 'is missing', goal: undefined},
  ])('says nothing of a cell that $what', ({goal}) => {
    const {action, start, end, status} = LINE.fields as Required<typeof LINE.fields>;
    const fields = {action: action ?? null, start: start ?? null, end: end ?? null, status: status ?? null};
    const line = {...LINE, fields: goal === undefined ? fields : {...fields, goal}};
    expect(said('DESCRIPTION', [line])).toEqual(['Action: Call']);
  });

  it('has no description when there is nothing to describe', () => {
    expect(said('DESCRIPTION', [{...LINE, fields: {start: {day: '2026-11-23'}}}])).toEqual([]);
  });

  it('lasts a day when the end is missing', () => {
    const file = physical([{...LINE, fields: {...LINE.fields, end: null}}]);
    expect(file).toContain('DTSTART;VALUE=DATE:20261123');
    expect(file).toContain('DTEND;VALUE=DATE:20261124');
  });

  it('of a row that somebody added is told apart by what is to be done', () => {
    const uids = said('UID', [OWN, {...OWN, fields: {...OWN.fields, action: 'Bring cake'}}]);
    expect(new Set(uids).size).toBe(2);
    expect(said('UID', [OWN])).toEqual(uids.slice(0, 1));
    expect(said('UID', [{...OWN, fields: {...OWN.fields, action: null}}])[0]).not.toContain('null');
  });

  it('of a row that somebody added is called as the tab calls it', () => {
    expect(said('SUMMARY', [OWN, {...OWN, phase: 'Party'}])).toEqual(['Acme: Added by hand', 'Acme: Party']);
  });

  it.each([
    {written: 'one\r\ntwo', read: 'one\\ntwo'},
    {written: 'one\rtwo', read: 'one\\ntwo'},
    {written: 'one\ntwo', read: 'one\\ntwo'},
    {written: 'one\ttwo', read: 'one two'},
  ])('writes $read for every way to end a line', ({written, read}) => {
    expect(said('SUMMARY', [{...LINE, account: written}])).toEqual([`${read}: Opening`]);
  });

  it.each([
    {character: 'e', octets: 1},
    {character: '\u00e9', octets: 2},
    {character: '\u07ff', octets: 2},
    {character: '\u0800', octets: 3},
    {character: '客', octets: 3},
    {character: '\uffff', octets: 3},
    {character: '\u{10000}', octets: 4},
    {character: '🔥', octets: 4},
  ])('keeps a line of 75 octets whole and folds one of 76, with a character of $octets', ({character, octets}) => {
    const filler = 'x'.repeat(75 - 'SUMMARY:: '.length - octets);
    const whole = `SUMMARY:${filler}: ${character}`;
    expect(Buffer.byteLength(whole)).toBe(75);
    expect(physical([{...LINE, account: filler, phase: character}])).toContain(whole);
    const folded = physical([{...LINE, account: `${filler}x`, phase: character}]);
    expect(folded[folded.indexOf(`SUMMARY:${filler}x: `) + 1]).toBe(` ${character}`);
  });
});

describe('the end of a fiscal quarter in the iCalendar file', () => {
  it.each([
    {asOf: '2026-12-30', ends: ['20261231']},
    {asOf: '2026-12-31', ends: ['20261231']},
    {asOf: '2027-01-01', ends: []}, // the day before lies in the first week, but behind us
  ])('is an event as long as it lies ahead: from $asOf', ({asOf, ends}) => {
    const found = physical([], {asOf}).flatMap((line) => line.match(/^DTSTART;VALUE=DATE:(\d+)/)?.[1] ?? []);
    expect(found).toEqual(ends);
  });

  it('needs no description', () => {
    expect(said('SUMMARY', [], {asOf: '2026-12-30'})).toHaveLength(1);
    expect(said('DESCRIPTION', [], {asOf: '2026-12-30'})).toEqual([]);
  });
});
