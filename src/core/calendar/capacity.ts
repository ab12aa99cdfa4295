import {addDays, type Day} from '../day';
import {mondayOf, startOnWorkday} from './workdays';

/** An opening conversation that waits for a free place in its owner's weeks. */
export interface Opening<Key> {
  readonly key: Key;
  /** Blank owners share one calendar. */
  readonly owner: string | null;
  /** The first day it may be held. */
  readonly earliest: Day;
  /** The day it was held, when it was: it keeps its day and its place. */
  readonly held: Day | null;
}

/**
 * The day each conversation opens: no owner opens more than so many in a week, and who comes first in the list goes first.
 *
 * A weekend moves to Monday; a full week moves to the next week's Monday.
 *
 * @param perWeek conversations an owner can open in a week, 1 or more
 * @param last the last day that counts: what finds no place by then is left out
 */
export function openingDays<Key>(openings: readonly Opening<Key>[], perWeek: number, last: Day): Map<Key, Day> {
  const taken = new Map<string, number>();
  const days = new Map<Key, Day>();
  const take = ({key, owner}: Opening<Key>, day: Day) => {
    const week = weekOf(owner, day);
    taken.set(week, (taken.get(week) ?? 0) + 1);
    days.set(key, day);
  };
  for (const opening of openings) if (opening.held !== null) take(opening, opening.held);
  for (const opening of openings) {
    if (opening.held !== null) continue;
    let day = startOnWorkday(opening.earliest);
    while (day <= last && (taken.get(weekOf(opening.owner, day)) ?? 0) >= perWeek) day = addDays(mondayOf(day), 7);
    if (day <= last) take(opening, day);
  }
  return days;
}

function weekOf(owner: string | null, day: Day): string {
  return `${mondayOf(day)} ${(owner ?? '').trim().toLowerCase()}`;
}
