import {PUBLISHED} from '../bridge/published';

/** The methods of a range that give the range: a list's methods of the same names call them for each of its ranges. */
const MEMBERS = PUBLISHED.chaining['SpreadsheetApp.RangeList']!.filter((member) => member !== 'activate');

/** A range by the names of its methods. */
type Ranges = readonly Readonly<Record<string, (...args: readonly unknown[]) => unknown>>[];

/** Several ranges of one sheet, treated as one: what changes it changes each of them. */
export const rangeList = {
  free: {getRanges: (ranges: Ranges) => [...ranges]},
  write: Object.fromEntries(
    MEMBERS.map((member) => [
      member,
      (ranges: Ranges, ...args: readonly unknown[]) => {
        for (const range of ranges) range[member]!(...args);
      },
    ]),
  ),
};
