import {withNote} from '../../src/tabs/kept/cell';
import type {TabModel, TabValue} from '../../src/tabs/model';

/** The cells of a tab as they are read back when nobody typed. */
export function cellsOf({cells}: Pick<TabModel, 'cells'>): TabValue[][] {
  return cells.map((row) => row.map(({value, note = ''}) => withNote(value, note)));
}

/** A formula that somebody typed, in a row from 1, and what it shows. */
export function formula(text: string, row: number, shown: string): TabValue {
  return {shown, holds: shown, day: null, format: 'General', formula: {text, row}, note: ''};
}
