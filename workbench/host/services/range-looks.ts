import type {Style} from '../document/style';
import {colorOf, hexOf} from './color';
import {hexColor} from './colors';
import {enumValue, nameOf} from './enums';
import {each, first, oneOf, paint, paintEach} from './painting';
import {cells} from './range-content';
import {RangeFonts} from './range-fonts';
import {placeOf} from './range-place';
import {engine, meter} from './surface';

type Trait = keyof Style;

/** How the cells look: one trait of a style after the other, for the block or cell by cell. */
export abstract class RangeLooks extends RangeFonts {
  override getNumberFormat(): string {
    return first(this, formatOf);
  }

  override getNumberFormats(): string[][] {
    return each(this, formatOf);
  }

  override setNumberFormat(format: string): this {
    return paint(this, 'numberFormat', automatic(format));
  }

  override setNumberFormats(formats: string[][]): this {
    return paintEach(this, 'numberFormat', formats, (format) => automatic(String(format ?? '')));
  }

  override getBackground(): string {
    return first(this, ({background}) => background || '#ffffff');
  }

  override getBackgrounds(): string[][] {
    return each(this, ({background}) => background || '#ffffff');
  }

  override getBackgroundObject(): GoogleAppsScript.Spreadsheet.Color {
    return colorOf(this.getBackground());
  }

  override getBackgroundObjects(): GoogleAppsScript.Spreadsheet.Color[][] {
    return each(this, ({background}) => colorOf(background || '#ffffff'));
  }

  override setBackground(color: string | null): this {
    return paint(this, 'background', color === null ? '' : hexColor(color));
  }

  override setBackgrounds(colors: (string | null)[][]): this {
    return paintEach(this, 'background', colors, (color) => (color ? hexColor(color) : ''));
  }

  override setBackgroundObject(color: GoogleAppsScript.Spreadsheet.Color | null): this {
    return paint(this, 'background', color === null ? '' : hexOf(color));
  }

  override setBackgroundRGB(red: number, green: number, blue: number): this {
    return paint(this, 'background', hexColor(`rgb(${red},${green},${blue})`));
  }

  override getHorizontalAlignment(): string {
    return this.getHorizontalAlignments()[0]![0]!;
  }

  override getHorizontalAlignments(): string[][] {
    const {sheet, block} = placeOf(this);
    return cells(block, (row, column) => {
      const own = sheet.styles.get(row, column).horizontalAlignment;
      return own === 'normal' ? 'general-left' : own || 'general';
    });
  }

  override setHorizontalAlignment(alignment: string | null): this {
    return paint(this, 'horizontalAlignment', horizontal(alignment));
  }

  override setHorizontalAlignments(alignments: (string | null)[][]): this {
    return paintEach(this, 'horizontalAlignment', alignments, horizontal);
  }

  override getVerticalAlignment(): string {
    return first(this, ({verticalAlignment}) => verticalAlignment);
  }

  override getVerticalAlignments(): string[][] {
    return each(this, ({verticalAlignment}) => verticalAlignment);
  }

  override setVerticalAlignment(alignment: string | null): this {
    return paint(this, 'verticalAlignment', oneOf(alignment, ['top', 'middle', 'bottom'], 'bottom'));
  }

  override setVerticalAlignments(alignments: (string | null)[][]): this {
    return paintEach(this, 'verticalAlignment', alignments, (each) =>
      oneOf(each, ['top', 'middle', 'bottom'], 'bottom'),
    );
  }

  override getWrap(): boolean {
    return first(this, isWrapped);
  }

  override getWraps(): boolean[][] {
    return each(this, isWrapped);
  }

  override setWrap(wraps: boolean): this {
    return paint(this, 'wrapStrategy', wraps ? 'WRAP' : 'OVERFLOW');
  }

  override setWraps(wraps: boolean[][]): this {
    return paintEach(this, 'wrapStrategy', wraps, (wrap) => (wrap ? 'WRAP' : 'OVERFLOW'));
  }

  override getWrapStrategy(): GoogleAppsScript.Spreadsheet.WrapStrategy {
    return first(this, ({wrapStrategy}) => enumValue('WrapStrategy', wrapStrategy));
  }

  override getWrapStrategies(): GoogleAppsScript.Spreadsheet.WrapStrategy[][] {
    return each(this, ({wrapStrategy}) => enumValue('WrapStrategy', wrapStrategy));
  }

  override setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): this {
    return paint(this, 'wrapStrategy', nameOf(strategy) as Style['wrapStrategy']);
  }

  override setWrapStrategies(strategies: GoogleAppsScript.Spreadsheet.WrapStrategy[][]): this {
    return paintEach(this, 'wrapStrategy', strategies, (each) => nameOf(each) as Style['wrapStrategy']);
  }

  override setTextRotation(degrees: number | GoogleAppsScript.Spreadsheet.TextRotation): this {
    if (typeof degrees !== 'number')
      throw new Error('[host] Range.setTextRotation with a TextRotation is not implemented');
    return paint(this, 'textRotation', degrees);
  }

  override setShowHyperlink(_show: boolean): this {
    return this;
  }

  override setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): this {
    const {sheet, block} = placeOf(this);
    engine.checkProtection(sheet, block);
    const line = `${style === null ? 'SOLID' : nameOf(style)} ${color === null ? '#000000' : hexColor(color)}`;
    const lastRow = block.top + block.rows - 1;
    const lastColumn = block.left + block.columns - 1;
    for (let row = block.top; row <= lastRow; row++) {
      for (let column = block.left; column <= lastColumn; column++) {
        let next = sheet.styles.get(row, column);
        const draw = (trait: Trait, wanted: boolean | null) => {
          if (wanted !== null) next = engine.restyled(next, trait, wanted ? line : '');
        };
        draw('borderTop', row === block.top ? top : horizontal);
        draw('borderBottom', row === lastRow ? bottom : horizontal);
        draw('borderLeft', column === block.left ? left : vertical);
        draw('borderRight', column === lastColumn ? right : vertical);
        sheet.styles.set(row, column, next);
      }
    }
    return this;
  }

  override clearFormat(): this {
    const {sheet, block} = placeOf(this);
    engine.checkProtection(sheet, block);
    sheet.styles.fill(block, engine.PLAIN);
    return this;
  }
}

meter(RangeLooks, 'SpreadsheetApp.Range', {
  writes: Object.getOwnPropertyNames(RangeLooks.prototype).filter((name) => /^(set|clear)/.test(name)),
});

/** Until a strategy is set, Sheets says that a cell which overflows wraps; the host cannot tell, so it does not answer. */
const isWrapped = ({wrapStrategy}: Style): boolean => {
  if (wrapStrategy === 'OVERFLOW') throw new Error('[host] Range.getWrap of a cell that overflows is not implemented');
  return wrapStrategy === 'WRAP';
};

const formatOf = (style: Style, shown: string) => style.numberFormat || shown || '0.###############';

function automatic(format: string): string {
  return /^general$/i.test(format) || format === '0.###############' ? '' : format;
}

function horizontal(alignment: string | null): Style['horizontalAlignment'] {
  return alignment === null ? '' : oneOf(alignment, ['left', 'center', 'normal', 'right'], 'left');
}
