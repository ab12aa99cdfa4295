import type {CopyParts} from '../../document/copying';
import type {Axis, Rect} from '../../document/rect';
import type {Sheet} from '../../document/sheet';
import {nameOf} from '../bridge/enums';
import {type GRange, type Place, placeOf, rangeOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine} from '../bridge/run';
import type {Service} from '../bridge/service';
import {cells, settled} from './content';

/** Cells copied, moved, sorted, shifted, searched and ticked. */
export const rangeMoves: Service<GRange, Place> = {
  read: {
    getDataRegion(place, dimension?: unknown) {
      if (dimension !== undefined) throw new Error('[host] Range.getDataRegion along a dimension is not implemented');
      const {sheet, block} = settled(place);
      return rangeOf(sheet, engine.dataRegion(sheet, block));
    },
    isChecked({sheet, block}) {
      const answers = new Set(
        cells(block, (row, column) => {
          const rule = sheet.validations.get(row, column);
          return rule?.criterion === 'CHECKBOX' ? sheet.values.get(row, column) === (rule.values[0] ?? true) : null;
        }).flat(),
      );
      return answers.size === 1 ? [...answers][0]! : null;
    },
  },
  write: {
    insertCheckboxes({sheet, block}, checked?: unknown, unchecked?: unknown) {
      engine.checkProtection(sheet, block);
      const values = [checked, unchecked].filter((value) => value !== undefined);
      sheet.validations.fill(
        block,
        sheet.workbook.keep({criterion: 'CHECKBOX', values, allowInvalid: false, helpText: null}),
      );
      const blanks = cells(block, (row, column) => sheet.values.get(row, column) || (unchecked ?? false));
      engine.writeValues(sheet, block.top, block.left, blanks);
    },
    check: (place) => tick(place, 0, true),
    uncheck: (place) => tick(place, 1, false),
  },
  change: {
    copyTo({sheet, block}, destination, kind?: unknown, transposed = false) {
      if (transposed) throw new Error('[host] Range.copyTo transposed is not implemented');
      const target = placeOf(destination);
      if (nameOf(kind) === 'PASTE_COLUMN_WIDTHS') copyWidths(sheet, block, target);
      else engine.copyBlock(sheet, block, target.sheet, target.block, partsOf(kind));
    },
    moveTo({sheet, block}, target) {
      const to = placeOf(target);
      engine.moveBlock(sheet, block, to.sheet, to.block.top, to.block.left);
    },
    sort({sheet, block}, specification) {
      const list: unknown[] = Array.isArray(specification) ? specification : [specification];
      const keys = list.map((each) => sortKey(each, block));
      engine.sortRows(sheet, block, keys);
    },
    insertCells({sheet, block}, dimension) {
      engine.insertCells(sheet, block, along(dimension));
    },
    deleteCells({sheet, block}, dimension) {
      engine.deleteCells(sheet, block, along(dimension));
    },
  },
};

function copyWidths({columns}: Sheet, {left, columns: count}: Rect, target: Place): void {
  for (let at = 0; at < count; at++) {
    target.sheet.columns.resize(target.block.left + at, 1, columns.sizeOf(left + at));
  }
}

const NOTHING: CopyParts = {values: false, formulas: false, formats: false, validations: false, notes: false};

/** What each kind of paste takes along. */
const PASTES: Readonly<Record<string, CopyParts>> = {
  PASTE_NORMAL: {values: true, formulas: true, formats: true, validations: true, notes: true},
  PASTE_VALUES: {...NOTHING, values: true},
  PASTE_FORMULA: {...NOTHING, values: true, formulas: true},
  PASTE_FORMAT: {...NOTHING, formats: true},
  PASTE_DATA_VALIDATION: {...NOTHING, validations: true},
};

function partsOf(kind: unknown = 'PASTE_NORMAL'): CopyParts {
  const {contentsOnly, formatOnly} = kind as {contentsOnly?: boolean; formatOnly?: boolean};
  const paste = contentsOnly ? 'PASTE_VALUES' : formatOnly ? 'PASTE_FORMAT' : nameOf(kind);
  const parts = PASTES[paste];
  if (!parts) throw new Error(`[host] Range.copyTo with ${paste} is not implemented`);
  return parts;
}

/** A column number of the sheet, or `{column, ascending}`. */
function sortKey(each: unknown, block: Rect): {column: number; ascending: boolean} {
  const {column, ascending = true} =
    typeof each === 'number' ? {column: each} : (each as {column: number; ascending?: boolean});
  const at = Math.trunc(column) - 1;
  if (at < block.left || at >= block.left + block.columns) refuse('The sort column is not within the range.');
  return {column: at, ascending};
}

function along(dimension: unknown): Axis {
  return nameOf(dimension) === 'ROWS' ? 'rows' : 'columns';
}

/** Sets each checkbox of the block to its first (checked) or second (unchecked) value. */
function tick({sheet, block}: Place, which: 0 | 1, standard: boolean): void {
  const values = cells(block, (row, column) => {
    const rule = sheet.validations.get(row, column);
    return rule?.criterion === 'CHECKBOX' ? (rule.values[which] ?? standard) : sheet.values.get(row, column);
  });
  engine.writeValues(sheet, block.top, block.left, values);
}
