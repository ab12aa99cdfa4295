import type {Sheet} from '../../document/sheet';
import type {NamedRange, Workbook} from '../../document/workbook';
import {placeOf, rangeOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';

type GNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

interface Named {
  readonly workbook: Workbook;
  readonly named: NamedRange;
}

/** The named ranges of a spreadsheet, or of one of its tabs. */
export function namedRangesOf(workbook: Workbook, sheet?: Sheet): GNamedRange[] {
  const found = workbook.namedRanges.filter((named) => !sheet || named.sheet === sheet);
  return Array.from(found, (named) => wrap('SpreadsheetApp.NamedRange', {workbook, named}));
}

export const namedRange: Service<GNamedRange, Named> = {
  check({workbook, named}) {
    if (!workbook.namedRanges.includes(named)) refuse('The named range no longer exists.');
  },
  read: {
    getName: ({named}) => named.name,
    getRange: ({named}) => rangeOf(named.sheet, named.block),
  },
  change: {
    setName: ({workbook, named}, name) => engine.renameNamedRange(workbook, named, name),
    setRange({workbook, named}, range) {
      const {sheet, block} = placeOf(range);
      engine.setNamedRange(workbook, named.name, sheet, block);
    },
    remove: ({workbook, named}) => engine.removeNamedRange(workbook, named.name),
  },
};
