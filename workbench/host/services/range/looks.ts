import type {Style} from '../../document/style';
import {enumValue, nameOf} from '../bridge/enums';
import type {GRange, Place} from '../bridge/place';
import {checkShape} from '../bridge/refuse';
import {engine} from '../bridge/run';
import type {Service} from '../bridge/service';
import {colorOf} from '../parts/color';
import {hexColor} from '../parts/colors';
import {cells, settled} from './content';

/** How the cells look. */
export function rangeLooks(): Service<GRange, Place> {
  const families = looks().map(familyOf);
  return {
    read: {
      ...Object.assign({}, ...families.map(({read}) => read)),
      getBackgroundObject: (place) => first(place, ({background}) => colorOf(background || '#ffffff')),
      getFontColorObject: (place) => first(place, ({fontColor}) => colorOf(fontColor)),
      getFontColorObjects: (place) => each(place, ({fontColor}) => colorOf(fontColor)),
    },
    write: {
      ...Object.assign({}, ...families.map(({write}) => write)),
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

/** One trait of a style, as a script writes and reads it. */
interface Look {
  readonly trait: keyof Style;
  /** What is kept for a value that a script gives. @throws when the host does not know it */
  readonly kept: (value: never) => Style[keyof Style];
  /** What a script reads; the trait itself when left out. `brought` is the format that a formula's result brings along. */
  readonly shown?: (style: Style, brought: string) => unknown;
}

/** What `get…` and `set…` methods of a range are called. */
type Name = {[M in keyof GRange]: M extends `set${infer N}` ? N : never}[keyof GRange];

/** Each look with its name, for one value, and its plural, for a value for each cell. */
function looks(): readonly (readonly [Name, Name, Look])[] {
  return [
    [
      'NumberFormat',
      'NumberFormats',
      {
        trait: 'numberFormat',
        kept: (format: unknown) => automatic(String(format ?? '')),
        shown: ({numberFormat}, brought) => numberFormat || brought || AUTOMATIC,
      },
    ],
    [
      'Background',
      'Backgrounds',
      {
        trait: 'background',
        kept: (color: string | null) => (color ? hexColor(color) : ''),
        shown: ({background}) => background || '#ffffff',
      },
    ],
    [
      'FontColor',
      'FontColors',
      {trait: 'fontColor', kept: (color: string | null) => (color ? hexColor(color) : engine.PLAIN.fontColor)},
    ],
    ['FontWeight', 'FontWeights', {trait: 'fontWeight', kept: oneOf('normal', 'bold')}],
    ['FontStyle', 'FontStyles', {trait: 'fontStyle', kept: oneOf('normal', 'italic')}],
    ['FontLine', 'FontLines', {trait: 'fontLine', kept: oneOf('none', 'underline', 'line-through')}],
    ['FontSize', 'FontSizes', {trait: 'fontSize', kept: (size: number) => size}],
    [
      'FontFamily',
      'FontFamilies',
      {trait: 'fontFamily', kept: (family: string | null) => family ?? engine.PLAIN.fontFamily},
    ],
    [
      'HorizontalAlignment',
      'HorizontalAlignments',
      {
        trait: 'horizontalAlignment',
        kept: oneOf('', 'left', 'center', 'normal', 'right'),
        shown: ({horizontalAlignment: own}) => (own === 'normal' ? 'general-left' : own || 'general'),
      },
    ],
    ['VerticalAlignment', 'VerticalAlignments', {trait: 'verticalAlignment', kept: oneOf('bottom', 'top', 'middle')}],
    [
      'Wrap',
      'Wraps',
      {trait: 'wrapStrategy', kept: (wraps: boolean) => (wraps ? 'WRAP' : 'OVERFLOW'), shown: isWrapped},
    ],
    [
      'WrapStrategy',
      'WrapStrategies',
      {
        trait: 'wrapStrategy',
        kept: nameOf,
        shown: ({wrapStrategy}) => enumValue('WrapStrategy', wrapStrategy),
      },
    ],
  ];
}

/** The format that an automatic cell says it has. */
const AUTOMATIC = '0.###############';

/** The four methods of a look. */
function familyOf([name, plural, {trait, kept, shown = ((style) => style[trait]) satisfies Look['shown']}]: readonly [
  Name,
  Name,
  Look,
]) {
  return {
    read: {
      [`get${name}`]: (place: Place) => first(place, shown),
      [`get${plural}`]: (place: Place) => each(place, shown),
    },
    write: {
      [`set${name}`]: (place: Place, value: never) => {
        const same = kept(value);
        paint(place, trait, () => same);
      },
      [`set${plural}`]: (place: Place, values: readonly (readonly never[])[]) => {
        checkShape(values, place.block.rows, place.block.columns);
        paint(place, trait, (row, column) => kept(values[row]![column]!));
      },
    },
  };
}

function first<T>(place: Place, of: (style: Style, brought: string) => T): T {
  const {sheet, block} = settled(place);
  return of(sheet.styles.get(block.top, block.left), sheet.resultFormats.get(block.top, block.left));
}

function each<T>(place: Place, of: (style: Style, brought: string) => T): T[][] {
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

function setBorder(
  {sheet, block}: Place,
  top: boolean | null,
  left: boolean | null,
  bottom: boolean | null,
  right: boolean | null,
  vertical: boolean | null,
  horizontal: boolean | null,
  color: string | null = null,
  style: unknown = null,
): void {
  engine.checkProtection(sheet, block);
  const line = `${style === null ? 'SOLID' : nameOf(style)} ${color === null ? '#000000' : hexColor(color)}`;
  const lastRow = block.top + block.rows - 1;
  const lastColumn = block.left + block.columns - 1;
  for (let row = block.top; row <= lastRow; row++) {
    for (let column = block.left; column <= lastColumn; column++) {
      let next = sheet.styles.get(row, column);
      const draw = (trait: keyof Style, wanted: boolean | null) => {
        if (wanted !== null) next = engine.restyled(next, trait, wanted ? line : '');
      };
      draw('borderTop', row === block.top ? top : horizontal);
      draw('borderBottom', row === lastRow ? bottom : horizontal);
      draw('borderLeft', column === block.left ? left : vertical);
      draw('borderRight', column === lastColumn ? right : vertical);
      sheet.styles.set(row, column, next);
    }
  }
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
