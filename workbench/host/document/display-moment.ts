import type {Locale} from './locale';
import type {Part} from './pattern';
import {wallOf} from './zone';

/** The text of a date, a time or a duration under the parts of a pattern. */
export function displayMoment(serial: number, parts: readonly Part[], locale: Locale): string {
  const decimals =
    parts.find((part, at) => part.kind === 'digits' && parts[at - 1]?.kind === 'point')?.text.length ?? 0;
  const step = 10 ** (3 - Math.min(decimals, 3));
  const wall = Math.round(wallOf(serial) / step) * step;
  const moment = new Date(wall);
  const twelve = parts.some((part) => part.kind === 'noon');
  let larger = Number.POSITIVE_INFINITY;
  return parts
    .map((part, at) => {
      if (part.kind === 'digits')
        return String(moment.getUTCMilliseconds()).padStart(3, '0').slice(0, part.text.length);
      if (part.kind === 'noon') return noonText(part.text, moment.getUTCHours() < 12, locale);
      if (part.kind !== 'moment') return part.text;
      if (!part.text.startsWith('[')) return clockText(part.text, moment, isMinute(parts, at), twelve, locale);
      const seconds = Math.floor(Math.round(serial * 86_400_000) / 1000);
      // All of its hours, minutes or seconds, or what a larger unit before it left over.
      const rest = larger === Number.POSITIVE_INFINITY ? seconds : seconds % larger;
      larger = unitOf(part.text);
      return String(Math.trunc(rest / larger)).padStart(part.text.length - 2, '0');
    })
    .join('');
}

/** `m` means minutes after an hour or before a second, else the month; `M` is always the month. */
function isMinute(parts: readonly Part[], at: number): boolean {
  if (parts[at]!.text.startsWith('M')) return false;
  const clocks = parts.filter(({kind}) => kind === 'moment');
  const place = clocks.indexOf(parts[at]!);
  return /^\[?h/i.test(clocks[place - 1]?.text ?? '') || /^\[?s/i.test(clocks[place + 1]?.text ?? '');
}

/** `AM` or `PM` as the locale says it; `a/p` gives one letter in its own case. */
function noonText(token: string, morning: boolean, locale: Locale): string {
  if (token.length === 3 && token[1] === '/') return token[morning ? 0 : 2]!;
  return locale.noons[morning ? 0 : 1];
}

function clockText(token: string, moment: Date, minute: boolean, twelve: boolean, locale: Locale): string {
  const padded = (value: number) => String(value).padStart(Math.min(token.length, 2), '0');
  const hours = moment.getUTCHours();
  switch (token[0]!.toLowerCase()) {
    case 'y':
      return token.length > 2
        ? String(moment.getUTCFullYear())
        : String(moment.getUTCFullYear() % 100).padStart(2, '0');
    case 'd':
      return dayText(token.length, moment, locale);
    case 'h':
      return padded(twelve ? hours % 12 || 12 : hours);
    case 's':
      return padded(moment.getUTCSeconds());
    default:
      return minute && token.length <= 2 ? padded(moment.getUTCMinutes()) : monthText(token.length, moment, locale);
  }
}

function dayText(length: number, moment: Date, locale: Locale): string {
  if (length === 3) return locale.shortDays[moment.getUTCDay()]!;
  if (length > 3) return locale.days[moment.getUTCDay()]!;
  return String(moment.getUTCDate()).padStart(length, '0');
}

function monthText(length: number, moment: Date, locale: Locale): string {
  const month = moment.getUTCMonth();
  if (length < 3) return String(month + 1).padStart(length, '0');
  if (length === 3) return locale.shortMonths[month]!;
  return length === 5 ? locale.months[month]![0]! : locale.months[month]!;
}

function unitOf(token: string): number {
  return {h: 3600, m: 60, s: 1}[token[1]!.toLowerCase() as 'h' | 'm' | 's'];
}
