import type {Rect} from '../../document/rect';
import type {Sheet} from '../../document/sheet';
import {rangeOf} from '../bridge/place';
import {engine} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
import {cells} from './content';

type GTextFinder = GoogleAppsScript.Spreadsheet.TextFinder;

interface Search {
  readonly sheet: Sheet;
  readonly block: Rect;
  readonly text: string;
  entireCell: boolean;
}

/** A finder of text, in any case, in what the cells of a block show. */
export function textFinder(sheet: Sheet, block: Rect, text: string): GTextFinder {
  return wrap('SpreadsheetApp.TextFinder', {sheet, block, text, entireCell: false} satisfies Search);
}

export const textFinderService: Service<GTextFinder, Search> = {
  free: {
    matchEntireCell(search, entireCell) {
      search.entireCell = entireCell;
    },
  },
  read: {
    findAll({sheet, block, text, entireCell}) {
      sheet.workbook.settle();
      const {rows, columns} = sheet.dataExtent();
      const area = engine.intersect(block, engine.rect(0, 0, rows, columns));
      if (!area) return [];
      const wanted = text.toLowerCase();
      const ranges = cells(area, (row, column) => {
        const shown = sheet.displayAt(row, column).toLowerCase();
        const isFound = shown !== '' && (entireCell ? shown === wanted : shown.includes(wanted));
        return isFound ? rangeOf(sheet, engine.rect(row, column)) : null;
      });
      return ranges.flat().filter((range) => range !== null);
    },
  },
};
