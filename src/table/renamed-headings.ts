import type {Field} from '../core/account';
import {findHeader} from './headings/header-row';
import type {ConfirmedMapping} from './sheet';

/** The headings of a sheet, by column, as they are written; none when it has no heading row. */
export function headingTexts(values: readonly (readonly unknown[])[]): string[] {
  return findHeader(values)?.columns.map(({wording}) => wording.text) ?? [];
}

/**
 * What a person said about the columns, under the names the columns have now.
 *
 * A column was renamed when its heading is gone and a new one stands in its place; a column that only moved keeps its
 * heading and needs no help.
 *
 * @param before the headings when the person said it
 */
export function followRenames(
  mapping: ConfirmedMapping,
  before: readonly string[],
  now: readonly string[],
): ConfirmedMapping {
  const were = new Set(before);
  const are = new Set(now);
  const followed: Partial<Record<Field, string | null>> = {};
  for (const [field, heading] of Object.entries(mapping) as [Field, string | null][]) {
    const renamed = heading === null || are.has(heading) ? undefined : now[before.indexOf(heading)];
    followed[field] = renamed && !were.has(renamed) ? renamed : heading;
  }
  return followed;
}
