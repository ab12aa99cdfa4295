import {getOrCreate} from './get-or-create';

const DAY = 86_400_000;
/** Days from 1899-12-30, where a spreadsheet starts to count, to 1970-01-01. */
const EPOCH = 25_569;

/** Turns instants into what the wall clock of a time zone shows, and back. */
export class Zone {
  readonly #format: Intl.DateTimeFormat | null;
  readonly #fixed: number;
  readonly #offsets = new Map<number, number>();

  /** @param name an IANA name, or an offset such as `GMT+1`, `GMT-08:00` */
  constructor(readonly name: string) {
    const offset = /^(?:GMT|UTC)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(name);
    this.#fixed = offset ? (offset[1] === '-' ? -1 : 1) * (+(offset[2] ?? 0) * 60 + +(offset[3] ?? 0)) * 60_000 : 0;
    this.#format = offset ? null : clockOf(name);
  }

  /** The spreadsheet's serial number of an instant: days, with the time of day as the fraction. */
  serialOf(milliseconds: number): number {
    return (milliseconds + this.offsetAt(milliseconds)) / DAY + EPOCH;
  }

  /** The instant of a serial number; a wall time that a clock change skipped is moved forward by the change. */
  instantOf(serial: number): number {
    const wall = wallOf(serial);
    const guess = wall - this.offsetAt(wall);
    return wall - this.offsetAt(guess);
  }

  /** Milliseconds the zone's clock is ahead of UTC. */
  offsetAt(milliseconds: number): number {
    if (!this.#format) return this.#fixed;
    const quarter = Math.floor(milliseconds / 900_000);
    return getOrCreate(this.#offsets, quarter, () => this.#measure(quarter * 900_000));
  }

  #measure(milliseconds: number): number {
    const part: Record<string, string> = {};
    for (const {type, value} of this.#format!.formatToParts(milliseconds)) part[type] = value;
    const year = part.era === 'BC' ? 1 - +part.year! : +part.year!;
    const wall = new Date(0);
    wall.setUTCFullYear(year, +part.month! - 1, +part.day!);
    wall.setUTCHours(+part.hour!, +part.minute!, +part.second!);
    return wall.getTime() - milliseconds;
  }
}

/** The date and time of a serial number, as a UTC timestamp, to the millisecond. */
export function wallOf(serial: number): number {
  return Math.round((serial - EPOCH) * DAY);
}

/** The serial number of a calendar date, months from 1; `null` where there is no such date. */
export function serialOfDate(year: number, month: number, date: number): number | null {
  const day = new Date(0);
  day.setUTCFullYear(year, month - 1, date);
  if (day.getUTCMonth() !== month - 1 || day.getUTCDate() !== date) return null;
  return day.getTime() / DAY + EPOCH;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}
