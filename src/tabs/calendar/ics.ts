import {addDays, type Day, LATEST_DAY} from '../../core/day';
import {phrase} from '../../core/phrase';
import {say, type Words, word} from '../../playbook/say';
import {dayIn, textIn} from '../kept/cell';
import {ADDED} from '../kept/read-typed';
import type {TabValue} from '../model';
import {statusOf} from '../steps/status';
import type {CalendarLine} from './lines';
import type {CalendarFrame} from './tab';
import {weeksOf} from './weeks';

/**
 * The calendar as an iCalendar file: an all-day event a step, and one for each quarter end.
 *
 * Steps that are done, skipped, no longer planned or without dates are left out. Source: RFC 5545.
 */
export function icsOf(lines: readonly CalendarLine[], frame: CalendarFrame, words: Words): string {
  const events = [...lines.flatMap((line) => stepEvent(line, words)), ...quarterEvents(frame, words)];
  const content = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Expansion Signals//Calendar//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, frame.asOf)),
    'END:VCALENDAR',
  ];
  return content.map(folded).join('');
}

interface CalendarEvent {
  readonly uid: string;
  readonly start: Day;
  /** Included. */
  readonly end: Day;
  readonly summary: string;
  readonly description: string;
}

function stepEvent({identity, action, account, phase, gone, fields}: CalendarLine, words: Words): CalendarEvent[] {
  const start = writableDay(fields.start);
  const status = statusOf(fields.status);
  if (gone || start === null || status === 'done' || status === 'skipped') return [];
  const texts = (['action', 'goal', 'owner', 'notes'] as const).flatMap((field) => {
    const text = textIn(fields[field]);
    return text === '' ? [] : [say(phrase('calendar-detail', {label: word(words, `calendar-${field}`), text}), words)];
  });
  return [
    {
      // A step keeps its event when only what was written about it changes.
      uid: action === ADDED ? `own ${account} ${start} ${textIn(fields.action)}` : `${action} ${identity}`,
      start,
      end: writableDay(fields.end) ?? start,
      summary: `${account}: ${phase || say(phrase('phase-own'), words)}`,
      description: texts.join('\n'),
    },
  ];
}

/** The day of a cell; `null` for one whose year has not the four digits that a day has here. Source: RFC 5545, 3.3.4. */
function writableDay(value: TabValue | undefined): Day | null {
  const day = dayIn(value);
  return day !== null && /^\d{4}-/.test(day) ? day : null;
}

function quarterEvents({asOf, days, fiscalYearStart}: CalendarFrame, words: Words): CalendarEvent[] {
  return weeksOf(asOf, days, fiscalYearStart).flatMap(({quarterEnd}) => {
    if (quarterEnd === null || quarterEnd < asOf) return [];
    const summary = say(phrase('calendar-quarter-end-event'), words);
    return [{uid: `quarter end ${quarterEnd}`, start: quarterEnd, end: quarterEnd, summary, description: ''}];
  });
}

function eventLines({uid, start, end, summary, description}: CalendarEvent, asOf: Day): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(whole(uid))}@expansion-signals`,
    `DTSTAMP:${basic(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(start)}`,
    ...endLines(start, end),
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * The day after the last one. After the last day of all there is none: the event then ends a day before, or has no end. An
 * end before the start is none: the event then takes a day.
 */
function endLines(start: Day, end: Day): string[] {
  const after = end < LATEST_DAY ? addDays(end, 1) : LATEST_DAY;
  return after > start ? [`DTEND;VALUE=DATE:${basic(after)}`] : [];
}

/** `2026-11-21` as `20261121`. */
function basic(day: Day): string {
  return day.replace(/-/g, '');
}

/** Text as RFC 5545, section 3.3.11 wants it; a control character other than a line break becomes a blank. */
function escaped(text: string): string {
  return whole(text)
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** Without halves of characters, which no encoding can carry. */
function whole(text: string): string {
  return Array.from(text, (character) => (/^[\ud800-\udfff]$/.test(character) ? '\ufffd' : character)).join('');
}

/** A line in pieces of at most 75 octets, never cut inside a character. RFC 5545, section 3.1. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return `${[...pieces, piece].join('\r\n')}\r\n`;
}

/** How long a character is in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
