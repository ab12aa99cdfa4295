import {movedFormula} from '../../cells/moved-formula';
import {areAlike, runsOf} from '../../cells/runs';
import {safeValue} from '../../cells/safe-text';
import {memoizedByKey} from '../../core/once';
import type {Settings} from '../../core/playbook';
import {isTypedValue, noteIn} from '../../tabs/kept/cell';
import type {DayValue, TabCell, TabModel, TypedValue} from '../../tabs/model';
import {DAY, moneyFormat, type Style, type StyleId, styleOf} from '../../tabs/styles';
import type {Range} from '../google';

/** What cells are written with, beside their model. */
export interface CellSurroundings {
  readonly bandColors: Settings['bandColors'];
  /** How the file's language shows days. */
  readonly dayFormat: string;
  /** How amounts begin: the sign of the only currency, else nothing. */
  readonly moneySign: string;
}

/** The parts of a look beside its format, by the name of the method that sets one; what a cleared cell has is falsy. */
const PARTS = [
  ['Background', ({fill}) => fill ?? null],
  ['FontColor', ({text}) => text ?? null],
  ['FontSize', ({size}, usual) => size ?? usual],
  ['FontWeight', ({bold}) => (bold ? 'bold' : null)],
  ['FontStyle', ({italic}) => (italic ? 'italic' : null)],
  ['HorizontalAlignment', ({align}) => align ?? null],
  ['VerticalAlignment', ({valign}) => valign ?? null],
  ['Wrap', ({wrap}) => wrap === true],
] as const satisfies readonly (readonly [string, (style: Style, textSize: number) => unknown])[];

/** A column whose cells differ. */
const MIXED = {};

/** Writes the cells of a tab. Formats come before values, so that text stays text. */
export function writeCells(range: Range, model: TabModel, {bandColors, dayFormat, moneySign}: CellSurroundings): void {
  const lookOf = memoizedByKey((id): Style => {
    const look: Style = styleOf(id as StyleId, bandColors);
    const format = look.format === DAY ? dayFormat : look.format && moneyFormat(moneySign, look.format);
    return format === look.format ? look : {...look, format};
  });
  const {cells, frozenRows} = model;
  const head = frozenRows < cells.length ? frozenRows : 0;
  for (let top = 0; top < cells.length; top += ROWS_AT_ONCE) {
    const rows = cells.slice(top, top + ROWS_AT_ONCE);
    const place = rows.length < cells.length ? range.offset(top, 0, rows.length) : range;
    writeRows(place, rows, {model, top, head: top === 0 ? head : 0, lookOf});
  }
}

/** The looks of more rows than this would fill the memory; each further slice costs as many calls as the first. */
const ROWS_AT_ONCE = 25_000;

/** Writes rows from `top` on, counted from 0, the first of which are the tab's head. */
function writeRows(
  range: Range,
  cells: TabModel['cells'],
  {
    model: {textSize = 10},
    top,
    head,
    lookOf,
  }: {model: TabModel; top: number; head: number; lookOf: (id: StyleId) => Style},
): void {
  const formats = (isFormulaAsIs: boolean) =>
    cells.map((row) =>
      row.map((cell) => (!isFormulaAsIs && isFormulaAsText(cell) ? 'General' : formatOf(cell, lookOf))),
    );
  range
    .setNumberFormats(formats(false))
    .setValues(cells.map((row, at) => row.map((cell) => written(cell, top + at + 1))));
  const blocks = [cells.slice(0, head), cells.slice(head)].map((rows, at) => ({
    rows,
    first: at * head,
    looksIn: stylesByColumn(rows).map((styles) => [...styles].map(lookOf)),
  }));
  for (const [name, part] of PARTS) {
    for (const {rows, first, looksIn} of blocks) {
      const alike = looksIn.map((looks) => {
        const [only, ...others] = new Set<unknown>(looks.map((look) => part(look, textSize)));
        return others.length === 0 ? only : MIXED;
      });
      // What columns have alike is set at once, and nothing where it is what a cell has: a large tab is a million cells.
      for (const {first: column, items} of runsOf(alike.entries(), areAlike)) {
        const place = range.offset(first, column, rows.length, items.length);
        const values = () =>
          rows.map((row) => items.map((_, at) => part(lookOf(row[column + at]?.style ?? 'body'), textSize)));
        if (items[0] === MIXED) place[`set${name}s`](values() as never);
        else if (items[0]) place[`set${name}`](items[0] as never);
      }
    }
  }
  if (cells.some((row) => row.some(isFormulaAsText))) range.setNumberFormats(formats(true));
  const noteOf = ({note, value}: TabCell) => note ?? noteIn(value);
  const noted = cells.flatMap((row, at) => (row.some((cell) => noteOf(cell) !== '') ? [at] : []));
  const [first = 0] = noted;
  const notes = cells.slice(first, (noted.pop() ?? -1) + 1).map((row) => row.map(noteOf));
  if (notes.length > 0) range.offset(first, 0, notes.length).setNotes(notes);
}

/** The styles that each column has; mostly a cell has that of the cell above. */
function stylesByColumn(rows: TabModel['cells']): Set<StyleId>[] {
  const styles = (rows[0] ?? []).map(() => new Set<StyleId>());
  rows.forEach((row, at) => {
    row.forEach(({style = 'body'}, column) => {
      if (at === 0 || style !== rows[at - 1]?.[column]?.style) styles[column]?.add(style);
    });
  });
  return styles;
}

function formatOf({value, format, style = 'body'}: TabCell, lookOf: (id: StyleId) => Style): string {
  if (isTypedValue(value)) return formatOfTyped(value, style, lookOf);
  if (typeof value === 'string') return '@';
  return format ?? lookOf(style).format ?? (isDay(value) ? DAY : 'General');
}

function formatOfTyped({format, formula, holds}: TypedValue, style: StyleId, lookOf: (id: StyleId) => Style): string {
  if (formula !== null) return format || 'General';
  return format || formatOf({value: holds instanceof Date ? null : holds, style}, lookOf);
}

/** Under the format of text a formula would be written as text, so it gets that format only afterwards. */
function isFormulaAsText({value}: TabCell): boolean {
  return isTypedValue(value) && value.formula !== null && value.format === '@';
}

/** What is written into a cell of that row; an ISO day is read as a date in every locale. */
function written({value}: TabCell, row: number): unknown {
  if (isTypedValue(value)) {
    const {formula, holds} = value;
    if (formula !== null) return movedFormula(formula.text, formula.row, row);
    return holds instanceof Date ? holds : written({value: holds}, row);
  }
  return isDay(value) ? value.day : safeValue(value);
}

function isDay(value: TabCell['value']): value is DayValue {
  return typeof value === 'object' && value !== null && !isTypedValue(value);
}
