import {filterService, newFilter} from './filter';
import {make, rangeOf} from './make';
import {addMetadata, finder, metadataAt} from './metadata';
import {protect} from './protection';
import {cells} from './range-content';
import {RangeMoves} from './range-moves';
import {placeOf} from './range-place';
import {checkShape, refuse} from './refuse';
import {richTextAt, writeRichText} from './rich-text';
import {engine, meter} from './surface';
import {ruleService, validationOf} from './validation';

type GRange = GoogleAppsScript.Spreadsheet.Range;

/** A range with all that a script can do to it. */
export class RangeService extends RangeMoves {
  override getNote(): string {
    const {sheet, block} = placeOf(this);
    return sheet.notes.get(block.top, block.left);
  }

  override getNotes(): string[][] {
    const {sheet, block} = placeOf(this);
    return cells(block, (row, column) => sheet.notes.get(row, column));
  }

  override setNote(note: string | number | null): this {
    const {sheet, block} = placeOf(this);
    engine.checkProtection(sheet, block);
    sheet.notes.fill(block, String(note ?? ''));
    return this;
  }

  override setNotes(notes: (string | null)[][]): this {
    const {sheet, block} = placeOf(this);
    checkShape(notes, block.rows, block.columns);
    engine.checkProtection(sheet, block);
    sheet.notes.write(
      block.top,
      block.left,
      notes.map((row) => row.map(noteText)),
    );
    return this;
  }

  override clearNote(): this {
    return this.setNote(null);
  }

  override getDataValidation(): GoogleAppsScript.Spreadsheet.DataValidation | null {
    const {sheet, block} = placeOf(this);
    return ruleService(sheet, sheet.validations.get(block.top, block.left));
  }

  override getDataValidations(): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
    const {sheet, block} = placeOf(this);
    return cells(block, (row, column) => ruleService(sheet, sheet.validations.get(row, column)));
  }

  override setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): this {
    const {sheet, block} = placeOf(this);
    engine.checkProtection(sheet, block);
    sheet.validations.fill(block, rule && validationOf(rule));
    return this;
  }

  override setDataValidations(rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][]): this {
    const {sheet, block} = placeOf(this);
    checkShape(rules, block.rows, block.columns);
    engine.checkProtection(sheet, block);
    sheet.validations.write(
      block.top,
      block.left,
      rules.map((row) => row.map((rule) => rule && validationOf(rule))),
    );
    return this;
  }

  override clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  override getRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValue | null {
    const {sheet, block} = placeOf(this);
    sheet.workbook.settle();
    return richTextAt(sheet, block.top, block.left);
  }

  override getRichTextValues(): (GoogleAppsScript.Spreadsheet.RichTextValue | null)[][] {
    const {sheet, block} = placeOf(this);
    sheet.workbook.settle();
    return cells(block, (row, column) => richTextAt(sheet, row, column));
  }

  override setRichTextValue(value: GoogleAppsScript.Spreadsheet.RichTextValue): this {
    const {sheet, block} = placeOf(this);
    writeRichText(
      sheet,
      block,
      cells(block, () => value),
    );
    return this;
  }

  override setRichTextValues(values: GoogleAppsScript.Spreadsheet.RichTextValue[][]): this {
    const {sheet, block} = placeOf(this);
    checkShape(values, block.rows, block.columns);
    writeRichText(sheet, block, values);
    return this;
  }

  override clear(
    options: {
      commentsOnly?: boolean;
      contentsOnly?: boolean;
      formatOnly?: boolean;
      validationsOnly?: boolean;
      skipFilteredRows?: boolean;
    } = {},
  ): this {
    const {sheet, block} = placeOf(this);
    engine.checkProtection(sheet, block);
    if (options.skipFilteredRows) throw new Error('[host] Range.clear with skipFilteredRows is not implemented');
    const {commentsOnly, contentsOnly, formatOnly, validationsOnly} = options;
    const some = commentsOnly || contentsOnly || formatOnly || validationsOnly;
    if (contentsOnly || !some) engine.clearContents(sheet, block);
    if (formatOnly || !some) sheet.styles.fill(block, engine.PLAIN);
    if (commentsOnly) sheet.notes.fill(block, '');
    if (validationsOnly) sheet.validations.fill(block, null);
    return this;
  }

  override merge(): this {
    const {sheet, block} = placeOf(this);
    engine.merge(sheet, block);
    return this;
  }

  override mergeAcross(): this {
    const {sheet, block} = placeOf(this);
    for (let row = 0; row < block.rows; row++) {
      engine.merge(sheet, engine.rect(block.top + row, block.left, 1, block.columns));
    }
    return this;
  }

  override mergeVertically(): this {
    const {sheet, block} = placeOf(this);
    for (let column = 0; column < block.columns; column++) {
      engine.merge(sheet, engine.rect(block.top, block.left + column, block.rows, 1));
    }
    return this;
  }

  override breakApart(): this {
    const {sheet, block} = placeOf(this);
    engine.breakApart(sheet, block);
    return this;
  }

  override isPartOfMerge(): boolean {
    const {sheet, block} = placeOf(this);
    return sheet.merges.some((merge) => engine.intersect(merge, block) !== null);
  }

  override getMergedRanges(): GRange[] {
    const {sheet, block} = placeOf(this);
    return Array.from(
      sheet.merges.filter((merge) => engine.intersect(merge, block) !== null),
      (merge) => rangeOf(sheet, merge),
    );
  }

  override activate(): this {
    const {sheet, block} = placeOf(this);
    engine.activate(sheet, block);
    return this;
  }

  override addDeveloperMetadata(key: string, second?: unknown, third?: unknown): this {
    addMetadata(linePlace(this), key, second, third);
    return this;
  }

  override getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const place = lineOf(this);
    return place ? metadataAt(place) : [];
  }

  override createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    const {sheet, block} = placeOf(this);
    return finder(sheet.workbook, sheet, block);
  }

  override createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    const {sheet, block} = placeOf(this);
    return newFilter(sheet, block);
  }

  override getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const {sheet} = placeOf(this);
    return sheet.filter && filterService(sheet);
  }

  override protect(): GoogleAppsScript.Spreadsheet.Protection {
    const {sheet, block} = placeOf(this);
    return protect(sheet, block);
  }

  override canEdit(): boolean {
    const {sheet, block} = placeOf(this);
    return sheet.protectionAgainst(block) === null;
  }
}

make.range = (sheet, block, address) => new RangeService(sheet, block, address);

meter(RangeService, 'SpreadsheetApp.Range', {
  free: ['createDeveloperMetadataFinder'],
  writes: [
    'setNote',
    'setNotes',
    'clearNote',
    'setDataValidation',
    'setDataValidations',
    'clearDataValidations',
    'setRichTextValue',
    'setRichTextValues',
    'clear',
    'merge',
    'mergeAcross',
    'mergeVertically',
    'breakApart',
    'activate',
  ],
  changes: ['addDeveloperMetadata', 'createFilter', 'protect'],
});

/** A row or column as metadata knows it. @throws when the range is no single whole row or column */
function linePlace(range: object) {
  return lineOf(range) ?? refuse(ONLY_LINES);
}

const ONLY_LINES =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

function lineOf(range: object) {
  const {sheet, block} = placeOf(range);
  if (block.left === 0 && block.columns === sheet.columns.count && block.rows === 1) {
    return {type: 'ROW', sheet, at: block.top} as const;
  }
  if (block.top === 0 && block.rows === sheet.rows.count && block.columns === 1) {
    return {type: 'COLUMN', sheet, at: block.left} as const;
  }
  return null;
}

/** Numbers become text the way Google's servers print them: 25 is "25.0". */
function noteText(note: unknown): string {
  if (note === null || note === undefined) return '';
  return typeof note === 'number' && Number.isInteger(note) ? note.toFixed(1) : String(note);
}
