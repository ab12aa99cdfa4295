import {addDays, type Day, laterOf} from '../day';
import {countOne} from '../grouped';
import {mondayOf, type Workdays} from './workdays';

/** A discovery call that waits for a free week of its owner. */
export interface Call<Key> {
  readonly key: Key;
  readonly owner: string | null;
  /** The first day it may take place. */
  readonly earliest: Day;
  /** The day it takes place at the latest, busy week or not; `null` when it may wait. */
  readonly latest: Day | null;
  /** The day an earlier run gave it: it keeps it. */
  readonly kept: Day | null;
}

/** How many calls each owner's weeks hold. */
export interface Capacity {
  readonly perWeekOf: (owner: string | null) => number;
  /** The last day on which a call may take place. */
  readonly last: Day;
  readonly workdays: Workdays;
}

/**
 * The day of each discovery call: no owner holds more than so many first calls in a week, and who comes first in the list
 * goes first. One place in every week is left for them, however many other calls there are. Source: method, Schedule.
 *
 * @param others the days of the other first contacts, which never wait but take a place
 * @returns `null` for a call that finds no free week
 */
export function callDays<Key>(
  calls: readonly Call<Key>[],
  others: readonly {readonly owner: string | null; readonly on: Day}[],
  {perWeekOf, last, workdays}: Capacity,
): Map<Key, Day | null> {
  const taken = new Map<string, number>();
  const otherCalls = new Map<string, number>();
  const days = new Map<Key, Day | null>();
  const take = ({key, owner}: Call<Key>, day: Day) => {
    days.set(key, day);
    countOne(taken, weekOf(owner, day));
  };
  const isFree = (owner: string | null, day: Day) => {
    const week = weekOf(owner, day);
    const places = Math.max(1, perWeekOf(owner) - (otherCalls.get(week) ?? 0));
    return (taken.get(week) ?? 0) < places;
  };
  for (const {owner, on} of others) countOne(otherCalls, weekOf(owner, on));
  for (const call of calls) if (call.kept !== null) take(call, call.kept);
  for (const call of calls) {
    if (call.kept !== null) continue;
    const {owner, earliest, latest} = call;
    const bound = latest && laterOf(latest, earliest);
    let day = earliest;
    while (day <= last && (bound === null || day < bound) && !isFree(owner, day)) {
      day = workdays.onOrAfter(addDays(mondayOf(day), 7));
    }
    if (bound !== null && day > bound) day = bound;
    if (day <= last) take(call, day);
    else days.set(call.key, null);
  }
  return days;
}

/**
 * The days of reviews that come late: the owner's next working days, two a day, the nearest deadline first.
 *
 * @param reviews in that order; a review takes its latest day when the owner's days reach beyond it
 */
export function lateReviewDays<Key>(
  reviews: readonly {readonly key: Key; readonly owner: string | null; readonly earliest: Day; readonly latest: Day}[],
  workdays: Workdays,
): Map<Key, Day> {
  const held = new Map<string, number>();
  return new Map(
    reviews.map(({key, owner, earliest, latest}) => {
      const day = workdays.add(earliest, Math.floor((held.get(ownerKey(owner)) ?? 0) / 2));
      countOne(held, ownerKey(owner));
      return [key, day > latest ? latest : day];
    }),
  );
}

function weekOf(owner: string | null, day: Day): string {
  return `${mondayOf(day)} ${ownerKey(owner)}`;
}

/** Accounts without an owner share one calendar. */
export function ownerKey(owner: string | null): string {
  return (owner ?? '').trim().toLowerCase();
}
