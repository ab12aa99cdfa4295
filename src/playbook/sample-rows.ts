import type {Field} from '../core/account';
import {addDays, addMonths, type Day} from '../core/day';

/** Accounts to try the add-on on. Their dates are kept as distances, so they are as fresh on any as-of date as on the first. */
export interface Sample {
  readonly columns: readonly (readonly [field: Field, heading: string])[];
  readonly accounts: readonly SampleAccount[];
}

type SampleAccount = {readonly account: string} & Readonly<
  Partial<Record<Field, string | number | boolean | Distance>>
>;

/** A day so far from the as-of date; negative lies in the past. */
type Distance = {readonly days: number} | {readonly months: number};

/** A cell of the sample: a day is told apart from text, so that the sheet can show it as a date. */
export type SampleCell = string | number | boolean | {readonly day: Day};

/** The sample as a sheet holds it: a heading row and a row for each account. */
export function sampleRows({columns, accounts}: Sample, asOf: Day): SampleCell[][] {
  const headings = columns.map(([, heading]) => heading);
  const rows = accounts.map((account) => columns.map(([field]) => cellOf(account[field], asOf)));
  return [headings, ...rows];
}

function cellOf(value: string | number | boolean | Distance | undefined, asOf: Day): SampleCell {
  if (value === undefined) return '';
  if (typeof value !== 'object') return value;
  return {day: 'days' in value ? addDays(asOf, value.days) : addMonths(asOf, value.months)};
}
