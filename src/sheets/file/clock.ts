import type {Day} from '../../core/day';
import type {LocalClock} from '../../formulas/arguments';
import type {Spreadsheet} from '../google';

/** Time as the spreadsheet's owner sees it. */
export interface Clock {
  /** The calendar day a date cell shows. */
  readonly dayOf: (date: Date) => Day;
  readonly today: () => Day;
}

const DAY = 86_400_000;

/** Before this zones kept odd offsets with seconds: such dates are formatted one by one. */
const MODERN = Date.UTC(1972, 0, 1);

/**
 * The clock of a zone. It asks Google for the zone's offset once a day-value, not once a cell.
 *
 * @param zone such as `Asia/Tokyo`, the spreadsheet's own
 */
export function clockOf(zone: string): Clock {
  const offsets = new Map<number, number>();
  const offsetAt = (instant: number) => {
    const known = offsets.get(instant);
    if (known !== undefined) return known;
    const offset = parseOffset(Utilities.formatDate(new Date(instant), zone, 'Z'));
    offsets.set(instant, offset);
    return offset;
  };
  const formatted = (date: Date) => Utilities.formatDate(date, zone, 'yyyy-MM-dd');
  const dayOf = (date: Date) => {
    const instant = date.getTime();
    if (!(instant >= MODERN)) return formatted(date);
    const start = Math.floor(instant / DAY) * DAY;
    const offset = offsetAt(start);
    // Where the clocks change within this day, only the instant itself can tell.
    if (offset !== offsetAt(start + DAY)) return formatted(date);
    return new Date(instant + offset).toISOString().slice(0, 10);
  };
  return {dayOf, today: () => formatted(new Date())};
}

/** `+0930` in milliseconds. */
function parseOffset(text: string): number {
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5));
  return (text.startsWith('-') ? -minutes : minutes) * 60_000;
}

/**
 * The clock and the locale of the spreadsheet that a custom function runs in.
 *
 * The spreadsheet is asked only when a formula needs it: most calls hold no date and cost no service call. Where there is
 * no spreadsheet at all, formulas count in UTC and read en-US.
 */
export function spreadsheetClock(): LocalClock {
  if (typeof SpreadsheetApp === 'undefined') return UTC_CLOCK;
  let known: Clock | null = null;
  let day: Day | null = null;
  let locale: string | null = null;
  const zoneClock = () => {
    known ??= clockOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
    return known;
  };
  const today = () => {
    day ??= zoneClock().today();
    return day;
  };
  return {
    today,
    dayOf: (date) => zoneClock().dayOf(date),
    locale: () => {
      locale ??= localeOf(SpreadsheetApp.getActiveSpreadsheet());
      return locale;
    },
  };
}

/** `en_US`, as Sheets names its locales, in the common spelling `en-US`. */
export function localeOf(spreadsheet: Spreadsheet): string {
  return spreadsheet.getSpreadsheetLocale().replace('_', '-');
}

const inUtc = (date: Date) => date.toISOString().slice(0, 10);
const UTC_CLOCK: LocalClock = {today: () => inUtc(new Date()), dayOf: inUtc, locale: () => 'en-US'};
