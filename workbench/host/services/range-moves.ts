import type {CopyParts} from '../document/copying';
import type {Rect} from '../document/rect';
import {nameOf} from './enums';
import {rangeOf} from './make';
import {cells} from './range-content';
import {RangeLooks} from './range-looks';
import {placeOf} from './range-place';
import {refuse} from './refuse';
import {engine, meter} from './surface';
import {textFinder} from './text-finder';

type GRange = GoogleAppsScript.Spreadsheet.Range;

const NOTHING: CopyParts = {values: false, formulas: false, formats: false, validations: false, notes: false};
const ALL: CopyParts = {values: true, formulas: true, formats: true, validations: true, notes: true};

/** What each kind of paste takes along. */
const PASTES: Readonly<Record<string, CopyParts>> = {
  PASTE_NORMAL: ALL,
  PASTE_VALUES: {...NOTHING, values: true},
  PASTE_FORMULA: {...NOTHING, values: true, formulas: true},
  PASTE_FORMAT: {...NOTHING, formats: true},
  PASTE_DATA_VALIDATION: {...NOTHING, validations: true},
};

/** Cells on the move: copied, sorted, shifted, searched, ticked. */
export abstract class RangeMoves extends RangeLooks {
  override copyTo(destination: GRange, kind?: unknown, transposed = false): void {
    if (transposed) throw new Error('[host] Range.copyTo transposed is not implemented');
    const {sheet, block} = placeOf(this);
    const target = placeOf(destination);
    engine.copyBlock(sheet, block, target.sheet, target.block, partsOf(kind));
  }

  override moveTo(target: GRange): void {
    const {sheet, block} = placeOf(this);
    const to = placeOf(target);
    engine.moveBlock(sheet, block, to.sheet, to.block.top, to.block.left);
  }

  override sort(specification: unknown): this {
    const {sheet, block} = placeOf(this);
    const list = Array.isArray(specification) ? specification : [specification];
    engine.sortRows(
      sheet,
      block,
      list.map((each) => sortKey(each, block)),
    );
    return this;
  }

  override insertCells(dimension: GoogleAppsScript.Spreadsheet.Dimension): this {
    const {sheet, block} = placeOf(this);
    engine.insertCells(sheet, block, along(dimension));
    return this;
  }

  override deleteCells(dimension: GoogleAppsScript.Spreadsheet.Dimension): void {
    const {sheet, block} = placeOf(this);
    engine.deleteCells(sheet, block, along(dimension));
  }

  override createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const {sheet, block} = placeOf(this);
    return textFinder(sheet, block, text);
  }

  override getDataRegion(dimension?: GoogleAppsScript.Spreadsheet.Dimension): GRange {
    if (dimension !== undefined) throw new Error('[host] Range.getDataRegion along a dimension is not implemented');
    const {sheet, block} = placeOf(this);
    sheet.workbook.settle();
    return rangeOf(sheet, engine.dataRegion(sheet, block));
  }

  override insertCheckboxes(checked?: unknown, unchecked?: unknown): this {
    const {sheet, block} = placeOf(this);
    engine.checkProtection(sheet, block);
    const values = [checked, unchecked].filter((value) => value !== undefined);
    const rule = sheet.workbook.keep({criterion: 'CHECKBOX', values, allowInvalid: false, helpText: null});
    sheet.validations.fill(block, rule);
    const blanks = cells(block, (row, column) => sheet.values.get(row, column) || (unchecked ?? false));
    engine.writeValues(sheet, block.top, block.left, blanks);
    return this;
  }

  override removeCheckboxes(): this {
    const {sheet, block} = placeOf(this);
    engine.checkProtection(sheet, block);
    sheet.validations.fill(block, null);
    return this;
  }

  override check(): this {
    return tick(this, 0, true);
  }

  override uncheck(): this {
    return tick(this, 1, false);
  }

  override isChecked(): boolean | null {
    const {sheet, block} = placeOf(this);
    const answers = new Set(cells(block, (row, column) => checkedAt(this, row, column)).flat());
    return answers.size === 1 && sheet.validations.get(block.top, block.left) ? [...answers][0]! : null;
  }

  override trimWhitespace(): this {
    const {sheet, block} = placeOf(this);
    const trimmed = cells(block, (row, column) => {
      const value = sheet.values.get(row, column);
      return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
    });
    trimmed.forEach((row, down) => {
      row.forEach((value, right) => {
        const [at, column] = [block.top + down, block.left + right];
        if (value !== sheet.values.get(at, column)) engine.writeValues(sheet, at, column, [[`'${String(value)}`]]);
      });
    });
    return this;
  }
}

meter(RangeMoves, 'SpreadsheetApp.Range', {
  free: ['createTextFinder'],
  writes: ['insertCheckboxes', 'removeCheckboxes', 'check', 'uncheck', 'trimWhitespace'],
  changes: ['copyTo', 'moveTo', 'sort', 'insertCells', 'deleteCells'],
});

function partsOf(kind: unknown): CopyParts {
  if (kind === undefined) return ALL;
  const {contentsOnly, formatOnly} = kind as {contentsOnly?: boolean; formatOnly?: boolean};
  if (contentsOnly) return PASTES.PASTE_VALUES!;
  if (formatOnly) return PASTES.PASTE_FORMAT!;
  const parts = PASTES[nameOf(kind)];
  if (!parts) throw new Error(`[host] Range.copyTo with ${nameOf(kind)} is not implemented`);
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

function along(dimension: GoogleAppsScript.Spreadsheet.Dimension): 'rows' | 'columns' {
  return nameOf(dimension) === 'ROWS' ? 'rows' : 'columns';
}

function tick<R extends object>(range: R, which: 0 | 1, otherwise: boolean): R {
  const {sheet, block} = placeOf(range);
  const values = cells(block, (row, column) => {
    const rule = sheet.validations.get(row, column);
    return rule?.criterion === 'CHECKBOX' ? (rule.values[which] ?? otherwise) : sheet.values.get(row, column);
  });
  engine.writeValues(sheet, block.top, block.left, values);
  return range;
}

function checkedAt(range: object, row: number, column: number): boolean | null {
  const {sheet} = placeOf(range);
  const rule = sheet.validations.get(row, column);
  if (rule?.criterion !== 'CHECKBOX') return null;
  return sheet.values.get(row, column) === (rule.values[0] ?? true);
}
