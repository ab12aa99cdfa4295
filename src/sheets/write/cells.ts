import {safeValue} from '../../cells/safe-text';
import type {ScoreCell} from '../../tabs/score/columns';
import type {Range} from '../google';

type Grid = readonly (readonly unknown[])[];

/** The parts of a look, as the methods that read and set them name them: formats are set first, so that text stays text. */
const PARTS = ['NumberFormats', 'Values', 'Backgrounds', 'FontColors', 'Notes'] as const;

type Part = (typeof PARTS)[number];

/** What changes in the add-on's cells from run to run, one entry a cell, row by row. */
export type Look = Readonly<Record<Part, Grid>>;

export function lookWith(gridOf: (part: Part) => Grid): Look {
  return Object.fromEntries(PARTS.map((part) => [part, gridOf(part)])) as Look;
}

/** What a blank cell without a look of its own has of each part. */
export const BLANK_LOOK = {
  NumberFormats: 'General',
  Values: '',
  Backgrounds: null,
  FontColors: null,
  Notes: '',
} as const satisfies Readonly<Record<Part, unknown>>;

const DRAWN: Readonly<Record<Part, (cell: ScoreCell) => unknown>> = {
  NumberFormats: ({style, value}) => style.format ?? (typeof value === 'string' ? '@' : null),
  Values: ({value}) => value,
  Backgrounds: ({style}) => style.fill,
  FontColors: ({style}) => style.text,
  Notes: ({note}) => note,
};

/** The look of cells that are to be drawn; `null` is an empty cell. */
export function lookOf(cells: readonly (readonly (ScoreCell | null)[])[]): Look {
  return lookWith((part) => cells.map((row) => row.map((cell) => (cell && DRAWN[part](cell)) ?? BLANK_LOOK[part])));
}

/** How the cells of a range look as they stand; their values may be known already. */
export function readLook(range: Range, values: Grid = range.getValues()): Look {
  return lookWith((part) => (part === 'Values' ? values : partOf(range, part)));
}

function partOf(range: Range, part: Part): Grid {
  const grid: Grid = range[`get${part}`]();
  const usual = COLOR_OF_NONE[part];
  return usual === undefined ? grid : grid.map((row) => row.map((color) => (color === usual ? null : color)));
}

/** What a cell without a color of its own says. */
const COLOR_OF_NONE: Partial<Record<Part, string>> = {Backgrounds: '#ffffff', FontColors: '#000000'};

/**
 * Draws a look into a range of the same shape.
 *
 * @param formulas those that stand in the range and stay
 */
export function writeLook(range: Range, look: Look, formulas: Grid = []): void {
  for (const part of PARTS) setPart(range, part, look, formulas);
}

/**
 * Draws a look into a range of the same shape, but for what is there already: of cells that somebody protected or gave
 * rules nothing was written, so nothing has to be put back.
 */
export function writeDifferences(range: Range, look: Look): void {
  for (const part of PARTS) {
    if (JSON.stringify(partOf(range, part)) === JSON.stringify(look[part])) continue;
    setPart(range, part, look, part === 'Values' ? range.getFormulas() : []);
  }
}

function setPart(range: Range, part: Part, look: Look, formulas: Grid): void {
  range[`set${part}`]((part === 'Values' ? valuesAround(formulas, look) : look[part]) as never);
}

/** The values to write, but for cells with a formula: we write none, so each is somebody's own and stays. */
function valuesAround(formulas: Grid, {Values: values}: Look): Grid {
  return values.map((row, r) => row.map((value, c) => formulas[r]?.[c] || safeValue(value)));
}
