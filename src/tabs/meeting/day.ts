import type {Day} from '../../core/day';
import {type Phrase, phrase} from '../../core/phrase';

/** A day as people write it in a sentence: "Nov 30, 2026". */
export function dayPhrase(day: Day): Phrase {
  return phrase('meeting-day', {...partsOf(day), year: day.slice(0, 4)});
}

/** A day of about now, without its year: "Nov 30". */
export function shortDayPhrase(day: Day): Phrase {
  return phrase('meeting-day-short', partsOf(day));
}

function partsOf(day: Day) {
  return {month: phrase(`meeting-month-${+day.slice(5, 7)}`), date: String(+day.slice(8, 10))};
}
