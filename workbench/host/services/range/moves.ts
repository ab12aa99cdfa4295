import type {CopyParts} from '../../document/copying';
import {type Axis, cells, eachCell, type Rect} from '../../document/rect';
import type {Sheet} from '../../document/sheet';
import {nameOf} from '../bridge/enums';
import {handleOf} from '../bridge/objects';
import {checkedBlock, type GRange, type Place, placeOf, rangeOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine} from '../bridge/run';
import type {Service} from '../bridge/service';
import {settled} from './content';

/** Cells copied, moved, sorted, shifted, searched and ticked. */
export const rangeMoves: Service<GRange, Place> = {
  read: {
    getDataRegion(place, dimension?: unknown) {
      const {sheet, block} = settled(place);
      return rangeOf(sheet, engine.dataRegion(sheet, block, dimension === undefined ? null : along(dimension)));
    },
    getNextDataCell(place, direction) {
      const {sheet, block} = settled(place);
      return rangeOf(sheet, nextDataCell(sheet, block, direction));
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
      engine.fillValue(sheet, block, states(values)[1]);
    },
    removeCheckboxes({sheet, block}) {
      engine.checkProtection(sheet, block);
      eachCheckbox({sheet, block}, (row, column) => {
        engine.clearContents(sheet, engine.rect(row, column));
        sheet.validations.set(row, column, null);
      });
    },
    check: (place) => tick(place, 0),
    uncheck: (place) => tick(place, 1),
    trimWhitespace(place) {
      const {sheet, block} = settled(place);
      eachCell(block, (row, column) => {
        const value = sheet.values.get(row, column);
        if (typeof value !== 'string' || sheet.formulaAt(row, column) !== '') return;
        const trimmed = value.trim().replace(/\s+/g, ' ');
        if (trimmed !== value) engine.writeValues(sheet, row, column, [[trimmed && `'${trimmed}`]]);
      });
    },
  },
  change: {
    copyTo({sheet, block}, destination, kind?: unknown, transposed = false) {
      const target = placeOf(destination);
      if (nameOf(kind) === 'PASTE_COLUMN_WIDTHS') copyWidths(sheet, block, target);
      else engine.copyBlock(sheet, block, target.sheet, target.block, partsOf(kind), transposed);
    },
    moveTo({sheet, block}, target) {
      const to = placeOf(target);
      engine.moveBlock(sheet, block, to.sheet, to.block.top, to.block.left);
    },
    copyValuesToRange: (place, ...target: unknown[]) => copyToPlace(place, 'PASTE_VALUES', target),
    copyFormatToRange: (place, ...target: unknown[]) => copyToPlace(place, 'PASTE_FORMAT', target),
    randomize: ({sheet, block}) => engine.shuffleRows(sheet, block),
    removeDuplicates({sheet, block}, columns?: number[]) {
      const all = Array.from({length: block.columns}, (_, at) => block.left + at);
      const compared = columns?.map((column) => sortKey(column, block).column) ?? all;
      return rangeOf(sheet, {...block, rows: engine.removeDuplicates(sheet, block, compared)});
    },
    splitTextToColumns({sheet, block}, delimiter?: unknown) {
      eachCell({...block, columns: 1}, (row, column) => {
        const text = sheet.values.get(row, column);
        if (typeof text !== 'string') return;
        const parts = text.split(delimiterFor(delimiter, text)).map((part) => part.trim());
        engine.growTo(sheet, 0, column + parts.length);
        engine.writeValues(sheet, row, column, [parts]);
      });
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
  // Apps Script takes any text for a kind, in silence.
  if (typeof kind === 'string' && !kind.startsWith('PASTE_')) return PASTES.PASTE_NORMAL!;
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

/** The cell where Ctrl and an arrow lead from the first cell of a block. */
function nextDataCell(sheet: Sheet, {top, left}: Rect, direction: unknown): Rect {
  const [down, right] = STEPS[nameOf(direction)]!;
  return engine.nextDataCell(sheet, top, left, down, right);
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** Copies to where `gridId or sheet, column, columnEnd, row, rowEnd` say, counted from 1. */
function copyToPlace({sheet, block}: Place, kind: string, [to, ...ends]: readonly unknown[]): void {
  const [column, columnEnd, row, rowEnd] = ends as [number, number, number, number];
  const target =
    typeof to === 'number' ? sheet.workbook.sheets.find((each) => each.id === to) : handleOf<Sheet>(to as object);
  if (!target) refuse(`Sheet ${to} not found`);
  const room = checkedBlock(target!, row, column, rowEnd - row + 1, columnEnd - column + 1);
  engine.copyBlock(sheet, block, target!, room, partsOf(kind));
}

const DELIMITERS: Readonly<Record<string, string>> = {COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' '};

/** What splits a text: what was given, or the first of Google's delimiters that is in it. */
function delimiterFor(given: unknown, text: string): string {
  if (typeof given === 'string') return given;
  if (given !== undefined) return DELIMITERS[nameOf(given)]!;
  return Object.values(DELIMITERS).find((each) => text.includes(each)) ?? ',';
}

/** The two values of a checkbox: checked, unchecked. */
function states([checked = true, unchecked]: readonly unknown[]): [unknown, unknown] {
  return [checked, unchecked ?? (checked === true ? false : '')];
}

function eachCheckbox(
  {sheet, block}: Place,
  visit: (row: number, column: number, values: readonly unknown[]) => void,
): void {
  eachCell(block, (row, column) => {
    const rule = sheet.validations.get(row, column);
    if (rule?.criterion === 'CHECKBOX') visit(row, column, rule.values);
  });
}

/** Sets each checkbox of the block to its checked (0) or unchecked (1) value; a cell that holds another value keeps it. */
function tick({sheet, block}: Place, which: 0 | 1): void {
  engine.checkProtection(sheet, block);
  eachCheckbox({sheet, block}, (row, column, values) => {
    const own = states(values);
    const value = sheet.values.get(row, column);
    if (value === '' || own.includes(value)) engine.writeValues(sheet, row, column, [[own[which]]]);
  });
}
