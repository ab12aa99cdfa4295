import {checkedBlock, type GRange, type Place, rangeOf, tabOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine} from '../bridge/run';
import type {Service} from '../bridge/service';
import {textFinder} from './text-finder';

/** Where a range is and how large: nothing here reads the document. */
export const rangePosition: Service<GRange, Place> = {
  free: {
    getRow: ({block}) => block.top + 1,
    getColumn: ({block}) => block.left + 1,
    getRowIndex: ({block}) => block.top + 1,
    ...{getColumnIndex: ({block}: Place) => block.left + 1},
    getHeight: ({block}) => block.rows,
    getWidth: ({block}) => block.columns,
    createTextFinder: ({sheet, block}, text) => textFinder([{sheet, block}], text),
    getNumRows: ({block}) => block.rows,
    getNumColumns: ({block}) => block.columns,
    getLastRow: ({block}) => block.top + block.rows,
    getLastColumn: ({block}) => block.left + block.columns,
    getA1Notation: ({block, address}) => (address ? engine.addressName(address) : engine.rectName(block)),
    isStartRowBounded: ({address}) => address?.top !== null,
    isStartColumnBounded: ({address}) => address?.left !== null,
    isEndRowBounded: ({address}) => address?.bottom !== null,
    isEndColumnBounded: ({address}) => address?.right !== null,
    getSheet: ({sheet}) => tabOf(sheet),
    getCell({sheet, block}, row, column) {
      if (row < 1 || column < 1 || row > block.rows || column > block.columns) {
        refuse('The coordinates of the range are outside the dimensions of the sheet.');
      }
      return rangeOf(sheet, engine.rect(block.top + Math.trunc(row) - 1, block.left + Math.trunc(column) - 1));
    },
    offset({sheet, block}, rows: number, columns: number, height = block.rows, width = block.columns) {
      const [top, left] = [block.top + Math.trunc(rows) + 1, block.left + Math.trunc(columns) + 1];
      return rangeOf(sheet, checkedBlock(sheet, top, left, height, width));
    },
  },
};
