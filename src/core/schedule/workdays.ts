import {addDays, type Day, dayNumber} from '../day';

/** The working days of a team: Monday to Friday without its holidays. */
export interface Workdays {
  readonly isWorkday: (day: Day) => boolean;
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
  const isWorkday = (day: Day) => weekday(day) < 5 && !free.has(day) && !free.has(day.slice(5));
  const move = (day: Day, by: 1 | -1): Day => {
    let reached = day;
    // A year without a working day is no calendar of anybody's: the search ends with the day itself.
    for (let tried = 0; tried < 366 && !isWorkday(reached); tried += 1) reached = addDays(reached, by);
    return isWorkday(reached) ? reached : day;
  };
  const add = (day: Day, count: number): Day => {
    const by = count < 0 ? -1 : 1;
    let reached = day;
    for (let left = Math.abs(count); left > 0; left -= 1) reached = move(addDays(reached, by), by);
    return reached;
  };
  return {
    isWorkday,
    onOrAfter: (day) => move(day, 1),
    onOrBefore: (day) => move(day, -1),
    add,
    between: (from, to) => {
      let count = 0;
      for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkday(day)) count += 1;
      return count;
    },
  };
}

/** The Monday of the day's week; weeks are Monday to Sunday. */
export function mondayOf(day: Day): Day {
  return addDays(day, -weekday(day));
}

/** 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday. */
function weekday(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}
