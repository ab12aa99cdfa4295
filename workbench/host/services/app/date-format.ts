import {execution} from '../bridge/run';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Formats an instant as Java's `SimpleDateFormat` does, in English. */
export function formatDate(date: Date, timeZone: string, format: string): string {
  // Java takes a zone that it does not know for GMT; here only a number, such as an offset in minutes.
  const zone = execution().workbook.zoneNamed(/^-?\d+$/.test(timeZone) ? 'GMT' : timeZone);
  const offset = zone.offsetAt(date.getTime());
  const wall = new Date(date.getTime() + offset);
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    const part = PARTS[letter];
    if (!part) throw new Error(`[host] Utilities.formatDate with the letter ${letter} is not implemented`);
    return part(wall, token.length, offset);
  });
}

type Part = (wall: Date, length: number, offset: number) => string;

const padded =
  (of: (wall: Date) => number): Part =>
  (wall, length) =>
    String(of(wall)).padStart(length, '0');

const PARTS: Readonly<Record<string, Part>> = {
  y: (wall, length) => {
    const year = wall.getUTCFullYear();
    return length === 2 ? String(year % 100).padStart(2, '0') : String(year).padStart(length, '0');
  },
  M: (wall, length) => {
    const month = wall.getUTCMonth();
    if (length > 3) return MONTHS[month]!;
    return length === 3 ? MONTHS[month]!.slice(0, 3) : String(month + 1).padStart(length, '0');
  },
  d: padded((wall) => wall.getUTCDate()),
  D: padded((wall) => Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1),
  E: (wall, length) => (length > 3 ? DAYS[wall.getUTCDay()]! : DAYS[wall.getUTCDay()]!.slice(0, 3)),
  u: padded((wall) => wall.getUTCDay() || 7),
  a: (wall) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: padded((wall) => wall.getUTCHours()),
  k: padded((wall) => wall.getUTCHours() || 24),
  K: padded((wall) => wall.getUTCHours() % 12),
  h: padded((wall) => wall.getUTCHours() % 12 || 12),
  m: padded((wall) => wall.getUTCMinutes()),
  s: padded((wall) => wall.getUTCSeconds()),
  S: padded((wall) => wall.getUTCMilliseconds()),
  Z: (_, __, offset) => offsetText(offset, ''),
  X: (_, length, offset) =>
    offset === 0 ? 'Z' : offsetText(offset, length > 2 ? ':' : '').slice(0, length === 1 ? 3 : 6),
};

function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${offset < 0 ? '-' : '+'}${hours}${separator}${rest}`;
}
