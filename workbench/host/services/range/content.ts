import type {CellError, Instant} from '../../document/cell';
import {cells} from '../../document/rect';
import type {Sheet} from '../../document/sheet';
import type {GRange, Place} from '../bridge/place';
import {checkShape} from '../bridge/refuse';
import {engine} from '../bridge/run';
import type {Service} from '../bridge/service';

/** What the cells hold: values, formulas and the texts they show. */
export const rangeContent: Service<GRange, Place> = {
  read: {
    ...getters('Value', 'Values', (sheet) => (row, column) => ownValue(sheet.valueAt(row, column))),
    ...getters('DisplayValue', 'DisplayValues', (sheet) => (row, column) => sheet.displayAt(row, column)),
    ...getters('Formula', 'Formulas', (sheet) => (row, column) => sheet.formulaAt(row, column)),
    ...getters('FormulaR1C1', 'FormulasR1C1', (sheet) => (row, column) => formulaR1C1(sheet, row, column)),
    isBlank(place) {
      const {sheet, block} = settled(place);
      const isBlank = (row: number, column: number) =>
        sheet.values.get(row, column) === '' && sheet.formulaAt(row, column) === '';
      return cells(block, isBlank).flat().every(Boolean);
    },
  },
  write: {
    setValue({sheet, block}, value) {
      engine.fillValue(sheet, block, value);
    },
    setValues({sheet, block}, values) {
      checkShape(values, block.rows, block.columns);
      engine.writeValues(sheet, block.top, block.left, values);
    },
    setFormula({sheet, block}, formula) {
      const {decimal} = sheet.workbook.locale;
      const rows = cells(block, (row, column) =>
        formula === null ? '' : engine.copiedFormula(formula, row - block.top, column - block.left, decimal),
      );
      engine.writeFormulas(sheet, block.top, block.left, rows);
    },
    setFormulaR1C1({sheet, block}, formula) {
      const rows = cells(block, (row, column) => engine.fromR1C1(formula, row, column));
      engine.writeFormulas(sheet, block.top, block.left, rows);
    },
    setFormulasR1C1({sheet, block}, formulas) {
      checkShape(formulas, block.rows, block.columns);
      const texts = formulas.map((row, down) =>
        row.map((text, right) => engine.fromR1C1(String(text ?? ''), block.top + down, block.left + right)),
      );
      engine.writeFormulas(sheet, block.top, block.left, texts);
    },
    setFormulas({sheet, block}, formulas) {
      checkShape(formulas, block.rows, block.columns);
      const texts = formulas.map((row) => row.map((text) => String(text ?? '')));
      engine.writeFormulas(sheet, block.top, block.left, texts);
    },
    clearContent({sheet, block}) {
      engine.clearContents(sheet, block);
    },
  },
};

/** The formula of a cell in R1C1 notation; `null` where there is none. */
function formulaR1C1(sheet: Sheet, row: number, column: number): string | null {
  return engine.toR1C1(sheet.formulaAt(row, column), row, column, sheet.workbook.locale.decimal) || null;
}

/** A value of this realm: dates are its own `Date`, errors the text they show. */
export function ownValue(value: unknown): unknown {
  if (typeof value !== 'object') return value;
  const {milliseconds, code} = value as Partial<Instant & CellError>;
  return milliseconds === undefined ? code : new Date(milliseconds);
}

/** The getters of something that cells have: for the first cell of a range, and for each of them. */
export function getters(
  name: string,
  plural: string,
  of: (sheet: Sheet) => (row: number, column: number) => unknown,
): Record<string, (place: Place) => never> {
  return {
    [`get${name}`](place: Place) {
      const {sheet, block} = settled(place);
      return of(sheet)(block.top, block.left) as never;
    },
    [`get${plural}`](place: Place) {
      const {sheet, block} = settled(place);
      return cells(block, of(sheet)) as never;
    },
  };
}

/** The place, once its formulas are calculated. */
export function settled(place: Place): Place {
  place.sheet.workbook.settle();
  return place;
}
