import {cells} from '../../document/rect';
import {type GRange, type Place, rangeOf} from '../bridge/place';
import {checkShape, refuse} from '../bridge/refuse';
import {engine} from '../bridge/run';
import type {Service} from '../bridge/service';
import {applyBanding} from '../parts/banding';
import {filterOf} from '../parts/filter';
import {addMetadata, metadataAt} from '../parts/metadata';
import {protectionOf} from '../parts/protection';
import {richTextAt, writeRichText} from '../parts/rich-text';
import {plainValidation, validationOf} from '../parts/validation';
import {getters} from './content';
import {collapseIn, expandIn, shiftDepth} from './groups';

/** What the cells carry besides content and looks: notes, validations, rich text, merges, metadata, a filter, protection. */
export const rangeAttached: Service<GRange, Place> = {
  read: {
    ...getters('Note', 'Notes', (sheet) => (row, column) => sheet.notes.get(row, column)),
    ...getters(
      'DataValidation',
      'DataValidations',
      (sheet) => (row, column) => validationOf(sheet.validations.get(row, column)),
    ),
    ...getters('RichTextValue', 'RichTextValues', (sheet) => (row, column) => richTextAt(sheet, row, column)),
    isPartOfMerge: (place) => mergesIn(place).length > 0,
    getMergedRanges: (place) => mergesIn(place).map((merge) => rangeOf(place.sheet, merge)),
    getDeveloperMetadata(place) {
      const line = lineOf(place);
      return line ? metadataAt(place.sheet.workbook, line) : [];
    },
    canEdit: ({sheet, block}) => !sheet.protectionAgainst(block),
    getFilter: ({sheet}) => sheet.filter && filterOf(sheet),
  },
  write: {
    setNote: fillNote,
    clearNote: (place) => fillNote(place, null),
    setNotes({sheet, block}, notes) {
      checkShape(notes, block.rows, block.columns);
      engine.checkProtection(sheet, block);
      const texts = notes.map((row) => row.map(noteText));
      sheet.notes.write(block.top, block.left, texts);
    },
    setDataValidation: fillValidation,
    clearDataValidations: (place) => fillValidation(place, null),
    setDataValidations({sheet, block}, rules) {
      checkShape(rules, block.rows, block.columns);
      engine.checkProtection(sheet, block);
      const plain = rules.map((row) => row.map((rule) => rule && plainValidation(rule)));
      sheet.validations.write(block.top, block.left, plain);
    },
    setRichTextValue({sheet, block}, value) {
      const values = cells(block, () => value);
      writeRichText(sheet, block, values);
    },
    setRichTextValues({sheet, block}, values) {
      checkShape(values, block.rows, block.columns);
      writeRichText(sheet, block, values);
    },
    clear({sheet, block}, options: Clearing = {}) {
      engine.checkProtection(sheet, block);
      if (options.skipFilteredRows) throw new Error('[host] Range.clear with skipFilteredRows is not implemented');
      const {commentsOnly, contentsOnly, formatOnly, validationsOnly} = options;
      const some = commentsOnly || contentsOnly || formatOnly || validationsOnly;
      if (contentsOnly || !some) engine.clearContents(sheet, block);
      if (formatOnly || !some) sheet.styles.fill(block, engine.PLAIN);
      if (commentsOnly) sheet.notes.fill(block, '');
      if (validationsOnly) sheet.validations.fill(block, null);
    },
    merge: ({sheet, block}) => engine.merge(sheet, block),
    mergeAcross({sheet, block}) {
      for (let row = 0; row < block.rows; row++) {
        engine.merge(sheet, engine.rect(block.top + row, block.left, 1, block.columns));
      }
    },
    mergeVertically({sheet, block}) {
      for (let column = 0; column < block.columns; column++) {
        engine.merge(sheet, engine.rect(block.top, block.left + column, block.rows, 1));
      }
    },
    collapseGroups: collapseIn,
    expandGroups: expandIn,
    breakApart: ({sheet, block}) => engine.breakApart(sheet, block),
    activate: ({sheet, block}) => engine.activate(sheet, block),
  },
  change: {
    addDeveloperMetadata(place, key: string, second?: unknown, third?: unknown) {
      addMetadata(place.sheet.workbook, lineOf(place) ?? refuse(ONLY_LINES), key, second, third);
    },
    shiftRowGroupDepth: (place, delta) => shiftDepth(place, 'rows', delta),
    shiftColumnGroupDepth: (place, delta) => shiftDepth(place, 'columns', delta),
    applyRowBanding: (place, theme?: unknown, header?: boolean, footer?: boolean) =>
      applyBanding(place, 'Row', theme, header, footer),
    applyColumnBanding: (place, theme?: unknown, header?: boolean, footer?: boolean) =>
      applyBanding(place, 'Column', theme, header, footer),
    createFilter({sheet, block}) {
      engine.createFilter(sheet, block);
      return filterOf(sheet);
    },
    protect: ({sheet, block}) => protectionOf(sheet, engine.addProtection(sheet, block)),
  },
};

interface Clearing {
  readonly commentsOnly?: boolean;
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
}

const ONLY_LINES =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

/** The whole row or column that a range is, as metadata is attached to it; `null` for any other range. */
function lineOf({sheet, block}: Place) {
  if (block.left === 0 && block.columns === sheet.columns.count && block.rows === 1) {
    return {type: 'ROW', sheet, at: block.top} as const;
  }
  if (block.top === 0 && block.rows === sheet.rows.count && block.columns === 1) {
    return {type: 'COLUMN', sheet, at: block.left} as const;
  }
  return null;
}

function mergesIn({sheet, block}: Place) {
  return Array.from(sheet.merges.filter((merge) => engine.intersect(merge, block) !== null));
}

function fillNote({sheet, block}: Place, note: string | number | null): void {
  engine.checkProtection(sheet, block);
  sheet.notes.fill(block, String(note ?? ''));
}

/** Numbers become text the way Google's servers print them: 25 is "25.0". */
function noteText(note: unknown): string {
  if (note === null || note === undefined) return '';
  return typeof note === 'number' && Number.isInteger(note) ? note.toFixed(1) : String(note);
}

function fillValidation({sheet, block}: Place, rule: object | null): void {
  engine.checkProtection(sheet, block);
  sheet.validations.fill(block, rule && plainValidation(rule));
}
