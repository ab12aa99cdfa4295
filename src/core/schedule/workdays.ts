import {type Day, dayNumber, dayOfNumber} from '../day';

/** The working days of a team: Monday to Friday without its holidays. */
export interface Workdays {
  /** The day itself, or the next working day. */
  readonly onOrAfter: (day: Day) => Day;
  /** The day itself, or the working day before it. */
  readonly onOrBefore: (day: Day) => Day;
  /** The working day so many working days later, or earlier when `count` is negative; the day must be a working day. */
  readonly add: (day: Day, count: number) => Day;
  /** How many working days lie after `from` up to `to`, inclusive; 0 when `to` is not later. */
  readonly between: (from: Day, to: Day) => number;
}

/** @param holidays days such as `2026-12-24`, or month and day of every year such as `12-25` */
export function workdaysOf(holidays: readonly string[]): Workdays {
  const free = new Set(holidays);
  const known = new Map<number, boolean>();
  // Days are counted by their numbers; what is known of one is kept, since every account asks about the same.
  const isWorking = (number: number): boolean => {
    let is = known.get(number);
    if (is === undefined) {
      const day = dayOfNumber(number);
      is = weekday(number) < 5 && !free.has(day) && !free.has(day.slice(5));
      known.set(number, is);
    }
    return is;
  };
  /** The first working day from there on in that direction. */
  const nearest = (number: number, by: 1 | -1): number => {
    let reached = number;
    // A year without a working day is no calendar of anybody's: the search ends with the day itself.
    for (let tried = 0; tried < 366 && !isWorking(reached); tried += 1) reached += by;
    return isWorking(reached) ? reached : number;
  };
  return {
    onOrAfter: (day) => dayOfNumber(nearest(dayNumber(day), 1)),
    onOrBefore: (day) => dayOfNumber(nearest(dayNumber(day), -1)),
    add: (day, count) => {
      const by = count < 0 ? -1 : 1;
      let reached = dayNumber(day);
      for (let left = Math.abs(count); left > 0; left -= 1) reached = nearest(reached + by, by);
      return dayOfNumber(reached);
    },
    between: (from, to) => {
      const last = dayNumber(to);
      let count = 0;
      for (let number = dayNumber(from) + 1; number <= last; number += 1) if (isWorking(number)) count += 1;
      return count;
    },
  };
}

/** The Monday of the day's week; weeks are Monday to Sunday. */
export function mondayOf(day: Day): Day {
  const number = dayNumber(day);
  return dayOfNumber(number - weekday(number));
}

/** 0 for Monday to 6 for Sunday, of the day with that number; number 0 was a Thursday. */
function weekday(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}
