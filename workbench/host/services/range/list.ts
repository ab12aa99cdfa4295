import type {GRange} from '../bridge/place';
import {type Service, wrap} from '../bridge/service';

type GRangeList = GoogleAppsScript.Spreadsheet.RangeList;

export function rangeListOf(ranges: readonly GRange[]): GRangeList {
  return wrap('SpreadsheetApp.RangeList', ranges);
}

/** Several ranges of one sheet, treated as one. */
export const rangeList: Service<GRangeList, readonly GRange[]> = {
  free: {
    getRanges: (ranges) => [...ranges],
  },
  write: {
    setValue(ranges, value) {
      for (const range of ranges) range.setValue(value);
    },
  },
};
