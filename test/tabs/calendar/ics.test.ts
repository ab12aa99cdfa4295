import fc from 'fast-check';
import ICAL from 'ical.js';
import {anyCharacter} from '../../../scripts/soak/any-character';
import {WORDS} from '../../../src/playbook/words';
import {icsOf} from '../../../src/tabs/calendar/ics';
import type {CalendarLine} from '../../../src/tabs/calendar/lines';
import {ADDED} from '../../../src/tabs/kept/read-typed';
import {AS_OF} from '../../builders';
import {MEETING} from '../meeting';
import {calendarOf} from '../scheduled';

const FRAME = {asOf: AS_OF, days: 90, fiscalYearStart: 1, accounts: 1, perWeek: 5, waiting: 0};

function line(fields: Partial<CalendarLine['fields']> = {}, account = 'Acme'): CalendarLine {
  return {
    identity: account,
    row: 2,
    action: 'expand-email',
    fresh: {},
    account,
    phase: 'Opening conversation',
    fields: {
      owner: 'Ana',
      action: 'Call them.',
      goal: 'A date',
      start: {day: '2026-11-23'},
      end: {day: '2026-11-27'},
      status: 'To do',
      notes: null,
      ...fields,
    },
    notice: null,
    gone: false,
  };
}

/** The events as a public parser reads them. */
function eventsIn(file: string): InstanceType<typeof ICAL.Event>[] {
  const component = new ICAL.Component(ICAL.parse(file));
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function stepEvents(lines: readonly CalendarLine[]): InstanceType<typeof ICAL.Event>[] {
  return eventsIn(icsOf(lines, FRAME, WORDS.en)).filter(({uid}) => !uid.startsWith('quarter'));
}

describe('the iCalendar file', () => {
  it('holds every step of the meeting as an all-day event that ends on its last day', () => {
    const {lines, frame} = calendarOf(MEETING, WORDS.en, {days: 90});
    const events = eventsIn(icsOf(lines, frame, WORDS.en)).filter(({uid}) => !uid.startsWith('quarter'));
    expect(events).toHaveLength(lines.length);
    events.forEach((event, index) => {
      const {account, phase, fields} = lines[index] as CalendarLine;
      expect(event.summary).toBe(`${account}: ${phase}`);
      expect(event.startDate.isDate).toBe(true);
      expect(event.startDate.toString()).toBe((fields.start as {day: string}).day);
      const afterLast = event.endDate.clone();
      afterLast.adjust(-1, 0, 0, 0);
      expect(afterLast.toString()).toBe((fields.end as {day: string}).day);
      expect(event.description).toContain(String(fields.action));
    });
    expect(new Set(events.map(({uid}) => uid)).size).toBe(events.length);
  });

  it('marks the quarter end, and names who it is for', () => {
    const events = eventsIn(icsOf([line()], FRAME, WORDS.en));
    expect(events.map(({summary}) => summary)).toEqual(['Acme: Opening conversation', 'Your fiscal quarter ends']);
    expect(events[1]?.startDate.toString()).toBe('2026-12-31');
    expect(events[0]?.description).toBe('Action: Call them.\nGoal: A date\nOwner: Ana');
  });

  it.each([
    ['Done', 0],
    ['已完成', 0],
    ['Not this cycle', 0],
    ['Doing', 1],
    ['our own word', 1],
  ])('with status %s holds %i events', (status, count) => expect(stepEvents([line({status})])).toHaveLength(count));

  it.each([
    {start: '9999-12-29', end: '9999-12-30', days: ['DTSTART;VALUE=DATE:99991229', 'DTEND;VALUE=DATE:99991231']},
    {start: '9999-12-29', end: '9999-12-31', days: ['DTSTART;VALUE=DATE:99991229', 'DTEND;VALUE=DATE:99991231']},
    {start: '9999-12-31', end: '9999-12-31', days: ['DTSTART;VALUE=DATE:99991231']},
    {start: '9999-12-30', end: '10000-01-01', days: ['DTSTART;VALUE=DATE:99991230', 'DTEND;VALUE=DATE:99991231']},
    {start: '10000-01-01', end: '10000-01-01', days: []},
    {start: '999-01-01', end: '2026-11-23', days: []},
  ])('knows no day after the last of all: $start to $end', ({start, end, days}) => {
    const own = {...line({start: {day: start}, end: {day: end}}), action: ADDED};
    const written = icsOf([own], {...FRAME, days: 0}, WORDS.en).split('\r\n');
    expect(written.filter((each) => /^DT(?:START|END)/.test(each))).toEqual(days);
    expect(stepEvents([own])).toHaveLength(days.length === 0 ? 0 : 1);
  });

  it('leaves out what is no longer planned or has no date, and mends an end before the start', () => {
    expect(stepEvents([{...line(), gone: true}])).toEqual([]);
    expect(stepEvents([line({start: 'soon'})])).toEqual([]);
    const [event] = stepEvents([line({end: {day: '2026-11-20'}})]);
    expect(event?.endDate.toString()).toBe('2026-11-24');
  });

  it('keeps a step’s identity when its texts and dates change', () => {
    const [before] = stepEvents([line()]);
    const [after] = stepEvents([line({action: 'Write.', start: {day: '2026-11-24'}, notes: 'x'})]);
    expect(after?.uid).toBe(before?.uid);
  });

  it('carries any text whole, in lines of at most 75 octets that end in CRLF', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({unit: anyCharacter, maxLength: 300}),
      fc.constant('a,b;c\\n\\,"\r\nd：客户🔥'.repeat(20)),
    );
    fc.assert(
      fc.property(text, (said) => {
        const account = said.trim() === '' ? 'Acme' : said;
        const file = icsOf([line({action: said}, account)], FRAME, WORDS.en);
        const physical = file.split('\r\n');
        expect(physical.pop()).toBe('');
        for (const each of physical) {
          expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
          expect(each).not.toMatch(/[\r\n]/);
        }
        const [event] = eventsIn(file);
        const shown = account
          .replace(/\p{Cs}/gu, '\ufffd')
          .replace(/\r\n?/g, '\n')
          .replace(/(?!\n)\p{Cc}/gu, ' ');
        expect(event?.summary).toBe(`${shown}: Opening conversation`);
      }),
    );
  });
});
