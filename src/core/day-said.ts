import type {Answer} from './account';
import {type Day, daysBetween} from './day';
import {type Phrase, phrase} from './phrase';

/** A day within a sentence: `Dec 4`, or `Feb 28, 2027` in another year than that of the as-of day. */
export function daySaid(day: Day, asOf: Day): Phrase {
  const [year = '', month = '', date = ''] = day.split('-');
  const figures = {year, month: phrase(`month-${+month}`), date: String(+date)};
  return phrase(asOf.startsWith(year) ? 'day-short' : 'day-long', figures);
}

/** A day in a narrow cell, whatever its year: `Dec 4`. */
export function shortDay(day: Day): Phrase {
  return daySaid(day, day);
}

/** Whether a day is so near that its year goes without saying. */
export function isWithinYear(day: Day, asOf: Day): boolean {
  return Math.abs(daysBetween(asOf, day)) < MOST_OF_A_YEAR;
}

/** In days. */
const MOST_OF_A_YEAR = 330;

/** When an event was or will be, as far as the cell knows: its date, or its own words, such as "last month"; else `null`. */
export function whenSaid({on, onSaid}: Answer, asOf: Day): Phrase | null {
  if (on === null) return null;
  return onSaid === undefined ? daySaid(on, asOf) : phrase('as-said', {said: onSaid});
}
