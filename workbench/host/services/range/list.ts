import type {GRange} from '../bridge/place';
import {PUBLISHED} from '../bridge/published';
import {wrap} from '../bridge/service';

type GRangeList = GoogleAppsScript.Spreadsheet.RangeList;

export function rangeListOf(ranges: readonly GRange[]): GRangeList {
  return wrap('SpreadsheetApp.RangeList', ranges);
}

/** The methods of a range that give the range: a list's methods of the same names call them for each of its ranges. */
const MEMBERS = PUBLISHED.chaining['SpreadsheetApp.RangeList']!.filter((member) => member !== 'activate');

/** A range by the names of its methods. */
type Ranges = readonly Readonly<Record<string, (...args: readonly unknown[]) => unknown>>[];

function forAll(member: string) {
  return (ranges: Ranges, ...args: readonly unknown[]) => {
    for (const range of ranges) range[member]!(...args);
  };
}

/** Several ranges of one sheet, treated as one: what changes it changes each of them. */
export const rangeList = {
  free: {getRanges: (ranges: Ranges) => [...ranges]},
  write: Object.fromEntries(MEMBERS.map((member) => [member, forAll(member)])),
};
