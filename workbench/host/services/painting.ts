import type {Style} from '../document/style';
import {cells} from './range-content';
import {placeOf} from './range-place';
import {checkShape} from './refuse';
import {engine} from './surface';

type Trait = keyof Style;

/** What a trait of the first cell is, the format its formula brings along included. */
export function first<T>(range: object, of: (style: Style, shown: string) => T): T {
  const {sheet, block} = placeOf(range);
  sheet.workbook.settle();
  return of(sheet.styles.get(block.top, block.left), sheet.resultFormats.get(block.top, block.left));
}

/** The same of every cell. */
export function each<T>(range: object, of: (style: Style, shown: string) => T): T[][] {
  const {sheet, block} = placeOf(range);
  sheet.workbook.settle();
  return cells(block, (row, column) => of(sheet.styles.get(row, column), sheet.resultFormats.get(row, column)));
}

/** Gives every cell of a range one trait. @throws a refusal that may surface later */
export function paint<R extends object, K extends Trait>(range: R, trait: K, value: Style[K]): R {
  const {sheet, block} = placeOf(range);
  engine.checkProtection(sheet, block);
  for (let row = block.top; row < block.top + block.rows; row++) {
    for (let column = block.left; column < block.left + block.columns; column++) {
      sheet.styles.set(row, column, engine.restyled(sheet.styles.get(row, column), trait, value));
    }
  }
  return range;
}

/** Gives each cell of a range its own trait. @throws when the values have another shape */
export function paintEach<R extends object, K extends Trait, V>(
  range: R,
  trait: K,
  values: readonly (readonly V[])[],
  of: (value: V) => Style[K],
): R {
  const {sheet, block} = placeOf(range);
  checkShape(values, block.rows, block.columns);
  engine.checkProtection(sheet, block);
  values.forEach((row, down) => {
    row.forEach((value, right) => {
      const [at, column] = [block.top + down, block.left + right];
      sheet.styles.set(at, column, engine.restyled(sheet.styles.get(at, column), trait, of(value)));
    });
  });
  return range;
}

/** @throws when the value is none of those allowed */
export function oneOf<T extends string>(value: string | null, allowed: readonly T[], blank: T): T {
  if (value === null) return blank;
  if (!allowed.includes(value as T))
    throw new Error(`[host] "${value}" is none of ${allowed.join(', ')}; Apps Script would ignore it`);
  return value as T;
}
