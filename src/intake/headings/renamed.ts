import {digest} from '../../cells/digest';
import type {Field} from '../../core/account';
import type {ConfirmedMapping, Sheet} from '../sheet';
import {findHeader} from './header-row';

/** What is kept of the headings people spoke about: in little room enough to know a renamed column again. */
export interface KnownHeadings {
  readonly count: number;
  readonly digest: string;
  /** Which of the headings, from 0, each field was given; {@link NOWHERE} when there was none of that name. */
  readonly places: Readonly<Partial<Record<Field, number>>>;
}

/** The place of a heading that is missing. */
export const NOWHERE = -1;

/** The headings of people's own columns, as they are written; none when the sheet has no heading row. */
export function headingTexts({values, ownColumns}: Pick<Sheet, 'values' | 'ownColumns'>): string[] {
  const columns = findHeader(values)?.columns ?? [];
  return columns.filter((_, column) => !ownColumns.has(column)).map(({wording}) => wording.text);
}

/** What to keep of the headings that a mapping speaks of. */
export function knownHeadings(mapping: ConfirmedMapping, headings: readonly string[]): KnownHeadings {
  const places: Partial<Record<Field, number>> = {};
  for (const [field, heading] of Object.entries(mapping) as [Field, string | null][]) {
    if (heading !== null) places[field] = headings.indexOf(heading);
  }
  return {count: headings.length, digest: digestOf(headings), places};
}

/**
 * What a person said about the columns, under the names the columns have now.
 *
 * A column was renamed when it is the only one whose heading changed; columns that joined behind the others do not
 * matter, and a column that only moved keeps its heading and needs no help. When more changed at once, nobody can tell
 * which column is which: the old heading stays, and is named as missing.
 *
 * @param before the headings when the person said it
 */
export function followRenames(
  mapping: ConfirmedMapping,
  before: KnownHeadings,
  now: readonly string[],
): ConfirmedMapping {
  const given = new Set(Object.values(mapping));
  const followed: Partial<Record<Field, string | null>> = {};
  for (const [field, heading] of Object.entries(mapping) as [Field, string | null][]) {
    const place = before.places[field] ?? NOWHERE;
    const renamed = now[place];
    const follows =
      heading !== null &&
      !now.includes(heading) &&
      renamed &&
      !given.has(renamed) &&
      isOnce(renamed, now) &&
      isOnlyChange(place, heading, before, now);
    followed[field] = follows ? renamed : heading;
  }
  return followed;
}

/** Whether the headings are those that are known, but for others behind them. */
export function beginsAs({count, digest}: KnownHeadings, now: readonly string[]): boolean {
  return digestOf(now.slice(0, count)) === digest;
}

function isOnlyChange(place: number, heading: string, before: KnownHeadings, now: readonly string[]): boolean {
  const were = [...now];
  were[place] = heading;
  return beginsAs(before, were);
}

function isOnce(heading: string, headings: readonly string[]): boolean {
  return headings.indexOf(heading) === headings.lastIndexOf(heading);
}

function digestOf(headings: readonly string[]): string {
  return digest(JSON.stringify(headings));
}
