import type {Style} from '../../document/style';
import {enumValue, nameOf} from '../bridge/enums';
import type {GRange, Place} from '../bridge/place';
import {checkShape} from '../bridge/refuse';
import {engine} from '../bridge/run';
import type {Service} from '../bridge/service';
import {colorOf} from '../parts/color';
import {hexColor} from '../parts/colors';
import {setBorder} from './border';
import {cells, settled} from './content';

/** How the cells look. */
export function rangeLooks(): Service<GRange, Place> {
  const all = families();
  return {
    read: {
      ...Object.assign({}, ...all.map(({read}) => read)),
      getBackgroundObject: (place) => first(place, ({background}) => colorOf(background || '#ffffff')),
      getFontColorObject: (place) => first(place, ({fontColor}) => colorOf(fontColor)),
      getFontColorObjects: (place) => each(place, ({fontColor}) => colorOf(fontColor)),
    },
    write: {
      ...Object.assign({}, ...all.map(({write}) => write)),
      setBackgroundRGB: (place, red, green, blue) => {
        paint(place, 'background', () => hexColor(`rgb(${red},${green},${blue})`));
      },
      setTextRotation(place, degrees: unknown) {
        paint(place, 'textRotation', () => degrees as number);
      },
      setBorder,
      clearFormat({sheet, block}) {
        engine.checkProtection(sheet, block);
        sheet.styles.fill(block, engine.PLAIN);
      },
    },
  };
}

/** The look of a cell, trait by trait: the methods for all cells at once, and those for each cell. */
function families() {
  return [
    family(
      'NumberFormat',
      'NumberFormats',
      'numberFormat',
      (format: unknown) => automatic(String(format ?? '')),
      ({numberFormat}, brought) => numberFormat || brought || AUTOMATIC,
    ),
    family('Background', 'Backgrounds', 'background', colorOr(''), ({background}) => background || '#ffffff'),
    family('FontColor', 'FontColors', 'fontColor', colorOr('#000000')),
    family('FontWeight', 'FontWeights', 'fontWeight', oneOf('normal', 'bold')),
    family('FontStyle', 'FontStyles', 'fontStyle', oneOf('normal', 'italic')),
    family('FontLine', 'FontLines', 'fontLine', oneOf('none', 'underline', 'line-through')),
    family('FontSize', 'FontSizes', 'fontSize', (size: number) => size),
    family('FontFamily', 'FontFamilies', 'fontFamily', (name: string | null) => name ?? engine.PLAIN.fontFamily),
    family(
      'HorizontalAlignment',
      'HorizontalAlignments',
      'horizontalAlignment',
      oneOf('', 'left', 'center', 'normal', 'right'),
      ({horizontalAlignment}) => (horizontalAlignment === 'normal' ? 'general-left' : horizontalAlignment || 'general'),
    ),
    family('VerticalAlignment', 'VerticalAlignments', 'verticalAlignment', oneOf('bottom', 'top', 'middle')),
    family('Wrap', 'Wraps', 'wrapStrategy', (wraps: boolean) => (wraps ? 'WRAP' : 'OVERFLOW'), isWrapped),
    family('WrapStrategy', 'WrapStrategies', 'wrapStrategy', nameOf, ({wrapStrategy}) =>
      enumValue('WrapStrategy', wrapStrategy),
    ),
  ];
}

/** What follows `get` and `set` in the names of a range's methods. */
type Name = {[M in keyof GRange]: M extends `set${infer N}` ? N : never}[keyof GRange];

/** What a script reads of a cell, given its style and the number format of its formula's result. */
type Reading<T = unknown> = (style: Style, brought: string) => T;

/**
 * The four methods of a trait, such as `getBackground`, `getBackgrounds`, `setBackground` and `setBackgrounds`.
 *
 * @param keep the trait for a value that a script gives; throws when the host does not know it
 */
function family(
  name: Name,
  plural: Name,
  trait: keyof Style,
  keep: (value: never) => Style[keyof Style],
  read: Reading = (style) => style[trait],
) {
  return {
    read: {
      [`get${name}`]: (place: Place) => first(place, read),
      [`get${plural}`]: (place: Place) => each(place, read),
    },
    write: {
      [`set${name}`]: (place: Place, value: never) => {
        const kept = keep(value);
        paint(place, trait, () => kept);
      },
      [`set${plural}`]: (place: Place, values: readonly (readonly never[])[]) => {
        checkShape(values, place.block.rows, place.block.columns);
        paint(place, trait, (row, column) => keep(values[row]![column]!));
      },
    },
  };
}

/** The format that an automatic cell says it has. */
const AUTOMATIC = '0.###############';

function first<T>(place: Place, of: Reading<T>): T {
  const {sheet, block} = settled(place);
  return of(sheet.styles.get(block.top, block.left), sheet.resultFormats.get(block.top, block.left));
}

function each<T>(place: Place, of: Reading<T>): T[][] {
  const {sheet, block} = settled(place);
  return cells(block, (row, column) => of(sheet.styles.get(row, column), sheet.resultFormats.get(row, column)));
}

/** Gives every cell of a block a trait, by its row and column within the block. @throws a refusal that may surface later */
function paint(
  {sheet, block}: Place,
  trait: keyof Style,
  of: (row: number, column: number) => Style[keyof Style],
): void {
  engine.checkProtection(sheet, block);
  for (let row = 0; row < block.rows; row++) {
    for (let column = 0; column < block.columns; column++) {
      const [at, across] = [block.top + row, block.left + column];
      sheet.styles.set(at, across, engine.restyled(sheet.styles.get(at, across), trait, of(row, column)));
    }
  }
}

function colorOr(standard: string): (color: string | null) => string {
  return (color) => (color ? hexColor(color) : standard);
}

/** A value must be one of these, or `null` for the first. */
function oneOf<T extends string>(standard: T, ...others: readonly T[]): (value: T | null) => T {
  return (value) => {
    if (value === null) return standard;
    if (value !== standard && !others.includes(value))
      throw new Error(`[host] "${value}" is none of ${[standard, ...others].join(', ')}; Apps Script would ignore it`);
    return value;
  };
}

/** Until a strategy is set, Sheets says that a cell which overflows wraps; the host cannot tell, so it does not answer. */
function isWrapped({wrapStrategy}: Style): boolean {
  if (wrapStrategy === 'OVERFLOW') throw new Error('[host] Range.getWrap of a cell that overflows is not implemented');
  return wrapStrategy === 'WRAP';
}

function automatic(format: string): string {
  return /^general$/i.test(format) || format === AUTOMATIC ? '' : format;
}
