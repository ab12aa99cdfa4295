import {FIELD_TRAITS} from '../fields';
import type {Column, Surroundings} from './column';
import {datesAmong, type Proof} from './day-order';
import {dayInText, leadingNumbers, yearFirstNumbers} from './day-text';

/**
 * The text that proves that a column writes two-digit years first (`27/03/31`), or `null`. Every text must begin with a year
 * near the as-of day, and one must not also end with one, unless the heading, the locale or another cell is Chinese, Japanese
 * or Korean.
 */
export function proofOfLeadingYear(
  {field, heading, values, placeOf}: Pick<Column, 'heading' | 'values' | 'placeOf'> & Partial<Pick<Column, 'field'>>,
  {asOf, locale}: Pick<Surroundings, 'asOf' | 'locale'>,
): Proof | null {
  const yearsAway = (year: string) => Math.abs(2000 + Number(year) - Number(asOf.slice(0, 4)));
  const isNear = (year: string) => yearsAway(year) <= NEAR_YEARS;
  let [furthestFirst, furthestLast] = [0, 0];
  const isEastern = EASTERN_HEADING.test(heading) || EASTERN_LOCALE.test(locale) || values.some(leadsWithFullYear);
  const isPast = field !== undefined && FIELD_TRAITS[field].past === true;
  let proof: Proof | null = null;
  for (const {row, said} of datesAmong(values)) {
    const [year, , day] = yearFirstNumbers(said) ?? [];
    if (year === undefined || day === undefined) {
      if (leadingNumbers(said)) return null;
      continue;
    }
    const on = dayInText(said, {asOf, order: 'year', past: false});
    if (!isNear(year) || on === null || (isPast && on > asOf)) return null;
    furthestFirst = Math.max(furthestFirst, yearsAway(year));
    furthestLast = Math.max(furthestLast, yearsAway(day));
    if (!isNear(day) || isEastern) proof ??= {place: placeOf(row), said};
  }
  // Where the last numbers lie nearer to the as-of year, those are the years: 31/03/27.
  return furthestLast < furthestFirst ? null : proof;
}

function leadsWithFullYear(value: unknown): boolean {
  return typeof value === 'string' && /^\s*20\d\d[/.-]\d/.test(value);
}

/** Renewals and contacts of customers lie no further from today. */
const NEAR_YEARS = 10;

/** Who writes the year first: a heading in Chinese, Japanese or Korean, or a spreadsheet of such a place. */
const EASTERN_HEADING = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
const EASTERN_LOCALE = /^(?:zh|ja|ko)/i;
