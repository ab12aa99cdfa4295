import {addDays, type Day, dayNumber} from '../day';

/** The Monday of the day's week; weeks are Monday to Sunday. */
export function mondayOf(day: Day): Day {
  return addDays(day, -weekday(day));
}

/** The day itself, or the Monday after it when it falls on a weekend. */
export function startOnWorkday(day: Day): Day {
  return isWeekend(day) ? addDays(mondayOf(day), 7) : day;
}

/** The day itself, or the Friday before it when it falls on a weekend. */
export function endOnWorkday(day: Day): Day {
  return isWeekend(day) ? addDays(mondayOf(day), 4) : day;
}

/** The first Monday to Friday after the day, never the day itself. */
export function nextWorkday(day: Day): Day {
  return startOnWorkday(addDays(day, 1));
}

function isWeekend(day: Day): boolean {
  return weekday(day) >= 5;
}

/** 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday. */
function weekday(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}
