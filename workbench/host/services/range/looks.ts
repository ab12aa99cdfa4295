import type {Style} from '../../document/style';
import {enumValue, nameOf} from '../bridge/enums';
import {handleOf} from '../bridge/objects';
import type {GRange, Place} from '../bridge/place';
import {checkShape} from '../bridge/refuse';
import {engine} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
import {colorOf, colorTraits, plainColor} from '../parts/color';
import {hexColor} from '../parts/colors';
import {lookOfStyle, traitsOfLook} from '../parts/text-style';
import {bordersOf, setBorder} from './border';
import {cells, settled} from './content';

/** How the cells look. */
export function rangeLooks(): Service<GRange, Place> {
  const all = families();
  const read = Object.assign({}, ...all.map(({read}) => read)) as Record<string, (place: Place) => unknown>;
  const write = Object.assign({}, ...all.map(({write}) => write)) as Record<
    string,
    (place: Place, value: never) => void
  >;
  return {
    read: {
      ...read,
      // Their older names, which the published types leave out.
      getBackgroundColor: read.getBackground,
      getBackgroundColors: read.getBackgrounds,
      getBorder: bordersOf,
    } as Service<GRange, Place>['read'],
    write: {
      ...write,
      setBackgroundColor: write.setBackground,
      setBackgroundColors: write.setBackgrounds,
      setBackgroundRGB: (place: Place, red: number, green: number, blue: number) => {
        const traits = colorTraits(hexColor(`rgb(${red},${green},${blue})`), 'background', 'backgroundTheme');
        paint(place, () => traits);
      },
      setVerticalText(place: Place, verticalText: boolean) {
        paint(place, () => ({verticalText, textRotation: 0}));
      },
      setBorder,
      clearFormat({sheet, block}: Place) {
        engine.checkProtection(sheet, block);
        sheet.styles.fill(block, engine.PLAIN);
      },
    } as Service<GRange, Place>['write'],
  };
}

/** The look of a cell, trait by trait: the methods for all cells at once, and those for each cell. */
function families() {
  const one = <T extends keyof Style>(trait: T, keep: (value: never) => Style[T]) => {
    return (value: never) => ({[trait]: keep(value)}) as Partial<Style>;
  };
  const colored = (keep: (color: never) => string) => ({
    background: (color: never) => colorTraits(keep(color), 'background', 'backgroundTheme'),
    font: (color: never) => colorTraits(keep(color), 'fontColor', 'fontTheme'),
  });
  const hex = {background: colored(colorOr('')).background, font: colored(colorOr('#000000')).font};
  const objects = {
    background: colored((color: object | null) => (color ? plainColor(color) : '')).background,
    font: colored((color: object | null) => (color ? plainColor(color) : '#000000')).font,
  };
  const wrapped = (wrapStrategy: Style['wrapStrategy']) => ({wrapStrategy, wrapIsSet: true});
  return [
    family(
      'NumberFormat',
      'NumberFormats',
      one('numberFormat', (format: unknown) => automatic(String(format ?? ''))),
      ({numberFormat}, brought) => numberFormat || brought || AUTOMATIC,
    ),
    family('Background', 'Backgrounds', hex.background, ({background}) => background || '#ffffff'),
    family('BackgroundObject', 'BackgroundObjects', objects.background, ({background, backgroundTheme}) =>
      colorOf(backgroundTheme || background || '#ffffff'),
    ),
    family('FontColor', 'FontColors', hex.font, ({fontColor}) => fontColor),
    family('FontColorObject', 'FontColorObjects', objects.font, ({fontColor, fontTheme}) =>
      colorOf(fontTheme || fontColor),
    ),
    family('FontWeight', 'FontWeights', one('fontWeight', oneOf('normal', 'bold')), ({fontWeight}) => fontWeight),
    family('FontStyle', 'FontStyles', one('fontStyle', oneOf('normal', 'italic')), ({fontStyle}) => fontStyle),
    family(
      'FontLine',
      'FontLines',
      one('fontLine', oneOf('none', 'underline', 'line-through')),
      ({fontLine}) => fontLine,
    ),
    family(
      'FontSize',
      'FontSizes',
      one('fontSize', (size: number) => size),
      ({fontSize}) => fontSize,
    ),
    family(
      'FontFamily',
      'FontFamilies',
      one('fontFamily', (name: string | null) => name ?? engine.PLAIN.fontFamily),
      ({fontFamily}) => fontFamily,
    ),
    family('TextStyle', 'TextStyles', traitsOfLook, lookOfStyle),
    family(
      'HorizontalAlignment',
      'HorizontalAlignments',
      one('horizontalAlignment', oneOf('', 'left', 'center', 'normal', 'right')),
      ({horizontalAlignment}) => (horizontalAlignment === 'normal' ? 'general-left' : horizontalAlignment || 'general'),
    ),
    family(
      'VerticalAlignment',
      'VerticalAlignments',
      one('verticalAlignment', oneOf('bottom', 'top', 'middle')),
      ({verticalAlignment}) => verticalAlignment,
    ),
    family('Wrap', 'Wraps', (wraps: boolean) => wrapped(wraps ? 'WRAP' : 'OVERFLOW'), isWrapped),
    family(
      'WrapStrategy',
      'WrapStrategies',
      (strategy: unknown) => wrapped(nameOf(strategy) as Style['wrapStrategy']),
      ({wrapStrategy}) => enumValue('WrapStrategy', wrapStrategy),
    ),
    family(
      'TextDirection',
      'TextDirections',
      one('textDirection', (direction: unknown) => (direction ? (nameOf(direction) as Style['textDirection']) : '')),
      ({textDirection}) => (textDirection ? enumValue('TextDirection', textDirection) : null),
    ),
    family(
      'TextRotation',
      'TextRotations',
      (given: unknown) =>
        typeof given === 'number'
          ? {textRotation: given, verticalText: false}
          : handleOf<Pick<Style, 'textRotation' | 'verticalText'>>(given as object),
      ({textRotation, verticalText}) => wrap('SpreadsheetApp.TextRotation', {textRotation, verticalText}),
    ),
    family(
      'ShowHyperlink',
      null,
      one('showHyperlink', (shown: boolean) => shown),
      ({showHyperlink}) => showHyperlink,
    ),
  ];
}

/** How far a cell's text is turned. */
export const textRotation: Service<GoogleAppsScript.Spreadsheet.TextRotation, Style> = {
  free: {
    getDegrees: (style) => style.textRotation,
    isVertical: ({verticalText}) => verticalText,
  },
};

/** What follows `get` and `set` in the names of a range's methods. */
type Name = {[M in keyof GRange]: M extends `set${infer N}` ? N : never}[keyof GRange];

/** What a script reads of a cell, given its style and the number format of its formula's result. */
type Reading<T = unknown> = (style: Style, brought: string) => T;

/**
 * The four methods of a look, such as `getBackground`, `getBackgrounds`, `setBackground` and `setBackgrounds`; without a
 * plural there is only the setter of the first.
 *
 * @param keep the traits for a value that a script gives; throws when the host does not know it
 */
function family(name: Name, plural: Name | null, keep: (value: never) => Partial<Style>, read: Reading) {
  const single = {
    [`set${name}`]: (place: Place, value: never) => {
      const kept = keep(value);
      paint(place, () => kept);
    },
  };
  if (plural === null) return {read: {}, write: single};
  return {
    read: {
      [`get${name}`]: (place: Place) => first(place, read),
      [`get${plural}`]: (place: Place) => each(place, read),
    },
    write: {
      ...single,
      [`set${plural}`]: (place: Place, values: readonly (readonly never[])[]) => {
        checkShape(values, place.block.rows, place.block.columns);
        paint(place, (row, column) => keep(values[row]![column]!));
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

/** Gives every cell of a block some traits, by its row and column within the block. @throws a refusal that may surface later */
function paint({sheet, block}: Place, of: (row: number, column: number) => Partial<Style>): void {
  engine.checkProtection(sheet, block);
  for (let row = 0; row < block.rows; row++) {
    for (let column = 0; column < block.columns; column++) {
      const [at, across] = [block.top + row, block.left + column];
      sheet.styles.set(at, across, engine.restyledWith(sheet.styles.get(at, across), of(row, column)));
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

/** Until a strategy is set, Sheets says of a cell which overflows that it wraps. */
function isWrapped({wrapStrategy, wrapIsSet}: Style): boolean {
  return wrapStrategy === 'WRAP' || (wrapStrategy === 'OVERFLOW' && !wrapIsSet);
}

function automatic(format: string): string {
  return /^general$/i.test(format) || format === AUTOMATIC ? '' : format;
}
