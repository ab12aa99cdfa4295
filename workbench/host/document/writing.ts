import {cellName} from './a1';
import {CellError, type CellValue} from './cell';
import {meets} from './criteria';
import {display} from './display';
import {getOrCreate} from './get-or-create';
import {eachCell, intersect, type Rect, rect} from './rect';
import {LateRefusal, Refusal} from './refusal';
import type {Formula, Sheet} from './sheet';
import {restyled, restyledWith, type Style} from './style';
import {isWord, readTyped, type Typed} from './typing';

/** How many characters a cell holds. */
export const LONGEST = 50_000;

/** New content of a cell: a value, a formula, or a value with the number format that an automatic cell takes on. */
type Content = CellValue | {readonly formula: string} | {readonly value: CellValue; readonly numberFormat: string};

/**
 * Writes rows of values as `setValues` does: text is read as if typed, `null` and blank text clear, dates become serial numbers.
 *
 * All cells are checked before the first one changes.
 * @throws a refusal that may surface later, for protected cells and rejected values
 */
export function writeValues(sheet: Sheet, top: number, left: number, rows: readonly (readonly unknown[])[]): void {
  const block = rect(top, left, rows.length, rows[0]?.length ?? 0);
  checkProtection(sheet, block);
  // A large tab says the same in many of its cells: each text is kept once.
  const texts = new Map<string, string>();
  const contents = rows.map((cells, row) =>
    cells.map((input, column) => {
      if (input === '') return '';
      const isLong = typeof input !== 'string' || input.length > SHORT;
      return contentOf(sheet, top + row, left + column, isLong ? input : getOrCreate(texts, input, () => input));
    }),
  );
  checkValidations(sheet, block, contents);
  contents.forEach((cells, row) => {
    cells.forEach((content, column) => {
      place(sheet, top + row, left + column, content);
    });
  });
  sheet.workbook.touched(sheet, block);
}

/** A longer text is hardly said twice, and to look for it takes its time. */
const SHORT = 100;

/** The same value into every cell of a block. */
export function fillValue(sheet: Sheet, block: Rect, input: unknown): void {
  writeValues(sheet, block.top, block.left, repeated(block, input));
}

/** Writes formulas as `setFormulas` does: text without the equals sign gets one, blank text clears. */
export function writeFormulas(sheet: Sheet, top: number, left: number, rows: readonly (readonly string[])[]): void {
  const asTyped = rows.map((cells) => cells.map((text) => (text === '' || text.startsWith('=') ? text : `=${text}`)));
  writeValues(sheet, top, left, asTyped);
}

/**
 * Gives the cells of a block the traits that these values stand for. A tab has a million cells and few looks: each value is
 * asked about once, and nothing is made for a cell. Mostly a cell is to look, and looked, as the one above.
 *
 * @throws a refusal that may surface later
 */
export function paint<Value>(
  sheet: Sheet,
  block: Rect,
  values: readonly (readonly Value[])[],
  traitsOf: (value: Value) => Partial<Style>,
): void {
  checkProtection(sheet, block);
  const painted = new Map<Value, {readonly traits: Partial<Style>; readonly styles: Map<Style, Style>}>();
  const styleOf = (value: Value, before: Style): Style => {
    const known = getOrCreate(painted, value, () => ({traits: traitsOf(value), styles: new Map<Style, Style>()}));
    return getOrCreate(known.styles, before, () => restyledWith(before, known.traits));
  };
  const above: {value: Value; before: Style; style: Style}[] = [];
  for (let row = 0; row < block.rows; row++) {
    const cells = values[row]!;
    for (let column = 0; column < block.columns; column++) {
      const value = cells[column]!;
      const before = sheet.styles.get(block.top + row, block.left + column);
      let last = above[column];
      if (last === undefined) {
        last = {value, before, style: styleOf(value, before)};
        above.push(last);
      } else if (last.value !== value || last.before !== before) {
        last.value = value;
        last.before = before;
        last.style = styleOf(value, before);
      }
      if (last.style !== before) sheet.styles.set(block.top + row, block.left + column, last.style);
    }
  }
}

/** Removes values and formulas; formats, notes and validations stay. */
export function clearContents(sheet: Sheet, block: Rect): void {
  checkProtection(sheet, block);
  const {rows, columns} = sheet.dataExtent();
  eachCell(intersect(block, rect(0, 0, rows, columns)), (row, column) => place(sheet, row, column, ''));
  sheet.workbook.touched(sheet, block);
}

/** @throws when the running user may not edit the block */
export function checkProtection(sheet: Sheet, block: Rect): void {
  if (sheet.protections.length === 0 || !sheet.protectionAgainst(block)) return;
  throw new LateRefusal(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/** Clears the cells that a formula's result filled. */
export function withdrawSpill(sheet: Sheet, formula: Formula): void {
  const block = formula.spill;
  if (!block) return;
  formula.spill = null;
  eachCell(block, (row, column) => {
    if (sheet.spills.get(row, column) !== formula) return;
    sheet.spills.set(row, column, null);
    sheet.values.set(row, column, '');
    sheet.resultFormats.set(row, column, '');
  });
}

function place(sheet: Sheet, row: number, column: number, content: Content): void {
  const merge = sheet.merges.length > 0 ? sheet.mergeAt(row, column) : null;
  if (merge && (merge.top !== row || merge.left !== column)) return;
  const before = sheet.formulas.get(row, column);
  if (before) {
    if (before.spill) sheet.workbook.touched(sheet, before.spill);
    withdrawSpill(sheet, before);
    sheet.formulas.set(row, column, null);
  }
  if (content === '' && sheet.spills.get(row, column) !== null) return;
  sheet.spills.set(row, column, null);
  sheet.resultFormats.set(row, column, '');
  sheet.richTexts.set(row, column, null);
  sheet.values.set(row, column, valueIn(content));
  if (typeof content !== 'object' || content instanceof CellError) return;
  if ('formula' in content) sheet.formulas.set(row, column, {text: content.formula, spill: null});
  else bringFormat(sheet, row, column, content.numberFormat);
}

/** Gives a cell the number format that something brought; one that it has stays. */
export function bringFormat(sheet: Sheet, row: number, column: number, numberFormat: string): void {
  const style = sheet.styles.get(row, column);
  if (style.numberFormat === '') sheet.styles.set(row, column, restyled(style, 'numberFormat', numberFormat));
}

function valueIn(content: Content): CellValue {
  if (typeof content !== 'object' || content instanceof CellError) return content;
  return 'formula' in content ? '' : content.value;
}

function contentOf(sheet: Sheet, row: number, column: number, input: unknown): Content {
  if (typeof input === 'string') return contentOfText(sheet, row, column, input);
  if (typeof input === 'number') return Number.isFinite(input) ? input : new CellError('#NUM!');
  if (typeof input === 'boolean') return input;
  if (input === null || input === undefined) return '';
  if (Object.prototype.toString.call(input) === '[object Date]') return contentOfDate(sheet, input as Date);
  throw new Refusal(`[host] a cell cannot hold ${Object.prototype.toString.call(input)}`);
}

function contentOfText(sheet: Sheet, row: number, column: number, input: string): Content {
  if (input === '') return '';
  if (input.length > LONGEST) {
    throw new Refusal('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  const {locale, zone, clock} = sheet.workbook;
  if (isWord(input, locale)) return input;
  const thisYear = () => new Date(clock() + zone.offsetAt(clock())).getUTCFullYear();
  const typed: Typed = readTyped(input, sheet.styles.get(row, column).numberFormat, locale, thisYear);
  if ('formula' in typed || typed.numberFormat === undefined) return 'formula' in typed ? typed : typed.value;
  return typed as {value: CellValue; numberFormat: string};
}

function contentOfDate(sheet: Sheet, date: Date): Content {
  const milliseconds = date.getTime();
  if (Number.isNaN(milliseconds)) return new CellError('#NUM!');
  const {zone, locale} = sheet.workbook;
  const serial = zone.serialOf(milliseconds);
  const value = Math.round(serial * 86_400_000) / 86_400_000;
  return {value, numberFormat: Number.isInteger(value) ? locale.dateFormat : `${locale.dateFormat} H:mm:ss`};
}

function checkValidations(sheet: Sheet, block: Rect, contents: readonly (readonly Content[])[]): void {
  if (sheet.validations.extent().rows === 0) return;
  eachCell(block, (row, column) => {
    const rule = sheet.validations.get(row, column);
    if (rule === null || rule.allowInvalid) return;
    const content = contents[row - block.top]![column - block.left]!;
    if (typeof content === 'object' && 'formula' in content) return;
    const brought = typeof content === 'object' && 'numberFormat' in content;
    const format = brought ? content.numberFormat : sheet.formatAt(row, column);
    const value = valueIn(content);
    if (value === '' || meets(rule, value, display(value, format, sheet.workbook.locale), sheet)) return;
    const cell = cellName(row, column);
    throw new LateRefusal(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
  });
}

function repeated(block: Rect, input: unknown): unknown[][] {
  const cells = new Array<unknown>(block.columns).fill(input);
  return new Array<unknown[]>(block.rows).fill(cells);
}
