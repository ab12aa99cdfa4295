import type {Day} from '../core/day';

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
