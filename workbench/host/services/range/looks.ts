import type {Style} from '../../document/style';
import {enumValue, nameOf} from '../bridge/enums';
import {handleOf} from '../bridge/objects';
import type {GRange, Place} from '../bridge/place';
import {checkShape} from '../bridge/refuse';
import {engine} from '../bridge/run';
import type {Service} from '../bridge/service';
import {colorOf, colorTraits, plainColor} from '../parts/color';
import {hexColor} from '../parts/colors';
import {copyAs} from '../parts/record';
import {cellLook, textStyleOf, traitsOfLook} from '../parts/text-style';
import {bordersOf, setBorder} from './border';
import {getters} from './content';

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
        paintAlike(place, traits);
      },
      setVerticalText(place: Place, verticalText: boolean) {
        paintAlike(place, {verticalText, textRotation: 0});
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
  const background = (hex: string) => colorTraits(hex, 'background', 'backgroundTheme');
  const font = (hex: string) => colorTraits(hex, 'fontColor', 'fontTheme');
  const ofObject = (color: object | null) => (color ? plainColor(color) : '');
  const wrapped = (wrapStrategy: unknown) => ({wrapStrategy, wrapIsSet: true}) as Partial<Style>;
  return [
    family(
      'NumberFormat',
      'NumberFormats',
      'numberFormat',
      automatic,
      ({numberFormat}, brought) => numberFormat || brought || AUTOMATIC,
    ),
    family(
      'Background',
      'Backgrounds',
      'background',
      (color: string | null) => background(color ? hexColor(color) : ''),
      shade,
    ),
    family(
      'BackgroundObject',
      'BackgroundObjects',
      'background',
      (color: object | null) => background(ofObject(color)),
      (style) => colorOf(style.backgroundTheme || shade(style)),
    ),
    family('FontColor', 'FontColors', 'fontColor', (color: string | null) => font(color ? hexColor(color) : '#000000')),
    family(
      'FontColorObject',
      'FontColorObjects',
      'fontColor',
      (color: object | null) => font(ofObject(color) || '#000000'),
      ({fontColor, fontTheme}) => colorOf(fontTheme || fontColor),
    ),
    family('FontWeight', 'FontWeights', 'fontWeight', oneOf('normal', 'bold')),
    family('FontStyle', 'FontStyles', 'fontStyle', oneOf('normal', 'italic')),
    family('FontLine', 'FontLines', 'fontLine', oneOf('none', 'underline', 'line-through')),
    family('FontSize', 'FontSizes', 'fontSize'),
    family('FontFamily', 'FontFamilies', 'fontFamily', (name: string | null) => name ?? engine.PLAIN.fontFamily),
    family('TextStyle', 'TextStyles', 'fontStyle', traitsOfLook, (style) => textStyleOf(cellLook(style))),
    family(
      'HorizontalAlignment',
      'HorizontalAlignments',
      'horizontalAlignment',
      oneOf('', 'left', 'center', 'normal', 'right'),
      ({horizontalAlignment}) => (horizontalAlignment === 'normal' ? 'general-left' : horizontalAlignment || 'general'),
    ),
    family('VerticalAlignment', 'VerticalAlignments', 'verticalAlignment', oneOf('bottom', 'top', 'middle')),
    family('Wrap', 'Wraps', 'wrapStrategy', (wraps: boolean) => wrapped(wraps ? 'WRAP' : 'OVERFLOW'), isWrapped),
    family(
      'WrapStrategy',
      'WrapStrategies',
      'wrapStrategy',
      (strategy: unknown) => wrapped(nameOf(strategy)),
      ({wrapStrategy}) => enumValue('WrapStrategy', wrapStrategy),
    ),
    family(
      'TextDirection',
      'TextDirections',
      'textDirection',
      (direction: unknown) => (direction ? nameOf(direction) : '') as Style['textDirection'],
      ({textDirection}) => (textDirection ? enumValue('TextDirection', textDirection) : null),
    ),
    family('TextRotation', 'TextRotations', 'textRotation', turned, copyAs('TextRotation')),
    family('ShowHyperlink', null, 'showHyperlink'),
  ];
}

function shade({background}: Style): string {
  return background || '#ffffff';
}

/** The traits for degrees, or for what a script read of another cell. */
function turned(given: number | object): Partial<Style> {
  if (typeof given === 'number') return {textRotation: given, verticalText: false};
  const {textRotation, verticalText} = handleOf<Style>(given);
  return {textRotation, verticalText};
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
type Reading = (style: Style, brought: string) => unknown;

/**
 * The four methods of a look, such as `getBackground`, `getBackgrounds`, `setBackground` and `setBackgrounds`; without a
 * plural there is only the setter of the first.
 *
 * @param keep the trait for a value that a script gives, or several; throws when the host does not know the value
 */
function family(
  name: Name,
  plural: Name | null,
  trait: keyof Style,
  keep: (value: never) => Style[keyof Style] | Partial<Style> = (value) => value,
  read: Reading = (style) => style[trait],
) {
  const traits = (value: never) => {
    const kept = keep(value);
    return typeof kept === 'object' ? kept : ({[trait]: kept} as Partial<Style>);
  };
  const single = {
    [`set${name}`]: (place: Place, value: never) => {
      paintAlike(place, traits(value));
    },
  };
  if (plural === null) return {read: {}, write: single};
  return {
    read: getters(
      name,
      plural,
      ({styles, resultFormats}) =>
        (row, column) =>
          read(styles.get(row, column), resultFormats.get(row, column)),
    ),
    write: {
      ...single,
      [`set${plural}`]: (place: Place, values: readonly (readonly never[])[]) => {
        checkShape(values, place.block.rows, place.block.columns);
        engine.paint(place.sheet, place.block, values, traits);
      },
    },
  };
}

/** The format that an automatic cell says it has. */
const AUTOMATIC = '0.###############';

/** Gives every cell of a block the same traits. @throws a refusal that may surface later */
function paintAlike({sheet, block}: Place, traits: Partial<Style>): void {
  const row = new Array<Partial<Style>>(block.columns).fill(traits);
  engine.paint(sheet, block, new Array<typeof row>(block.rows).fill(row), (all) => all);
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

function automatic(given: unknown): string {
  const format = String(given ?? '');
  return /^general$/i.test(format) || format === AUTOMATIC ? '' : format;
}
