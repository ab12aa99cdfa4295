import type {GRange} from '../bridge/place';
import {PUBLISHED} from '../bridge/published';
import {type Service, wrap} from '../bridge/service';

type GRangeList = GoogleAppsScript.Spreadsheet.RangeList;

export function rangeListOf(ranges: readonly GRange[]): GRangeList {
  return wrap('SpreadsheetApp.RangeList', ranges);
}

/** Several ranges of one sheet, treated as one: what changes it changes each of them. */
export function rangeList(): Service<GRangeList, readonly GRange[]> {
  const members = PUBLISHED.chaining['SpreadsheetApp.RangeList']!.filter((member) => member !== 'activate');
  const forAll =
    (member: string) =>
    (ranges: readonly GRange[], ...args: readonly unknown[]) => {
      for (const range of ranges)
        (range as unknown as Record<string, (...args: unknown[]) => unknown>)[member]!(...args);
    };
  return {
    free: {
      getRanges: (ranges: readonly GRange[]) => [...ranges],
    },
    write: Object.fromEntries(members.map((member) => [member, forAll(member)])),
  } as Service<GRangeList, readonly GRange[]>;
}
