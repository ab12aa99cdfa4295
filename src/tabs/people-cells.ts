import {placesIn} from '../cells/places';
import {countOne} from '../core/grouped';
import type {TabModel} from './model';

/**
 * The cells (row and column from 1) of one of our tabs that would be lost if it were written anew: formulas, notes, and
 * texts and numbers that are there more often than any of the models has them.
 */
export function peopleCells(
  {values, formulas, notes}: Readonly<Record<'values' | 'formulas' | 'notes', readonly (readonly unknown[])[]>>,
  models: readonly TabModel[],
): {row: number; column: number}[] {
  const left = new Map<string, number>();
  for (const {cells} of models) {
    const counts = new Map<string, number>();
    for (const text of cells.flat().map(({value}) => comparable(value))) countOne(counts, text);
    for (const [text, count] of counts) left.set(text, Math.max(count, left.get(text) ?? 0));
  }
  return placesIn(values, (value, r, c) => {
    const text = comparable(value);
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return (text !== '' && count <= 0) || Boolean(formulas[r]?.[c] || notes[r]?.[c]);
  });
}

/** Case, breaks, blanks and what parts the words of a list may come back otherwise than they were written. */
function comparable(value: unknown): string {
  return String(value ?? '')
    .toLowerCase()
    .replace(/[\s,，、;；]+/g, ' ')
    .trim();
}
