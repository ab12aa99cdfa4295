import {colorOf, hexOf} from './color';
import {hexColor} from './colors';
import {each, first, oneOf, paint, paintEach} from './painting';
import {RangeContent} from './range-content';
import {engine, meter} from './surface';

/** How the text of the cells looks. */
export abstract class RangeFonts extends RangeContent {
  override getFontColor(): string {
    return first(this, ({fontColor}) => fontColor);
  }

  override getFontColors(): string[][] {
    return each(this, ({fontColor}) => fontColor);
  }

  override getFontColorObject(): GoogleAppsScript.Spreadsheet.Color {
    return first(this, ({fontColor}) => colorOf(fontColor));
  }

  override getFontColorObjects(): GoogleAppsScript.Spreadsheet.Color[][] {
    return each(this, ({fontColor}) => colorOf(fontColor));
  }

  override setFontColor(color: string | null): this {
    return paint(this, 'fontColor', color === null ? engine.PLAIN.fontColor : hexColor(color));
  }

  override setFontColors(colors: (string | null)[][]): this {
    return paintEach(this, 'fontColor', colors, (color) => (color ? hexColor(color) : engine.PLAIN.fontColor));
  }

  override setFontColorObject(color: GoogleAppsScript.Spreadsheet.Color | null): this {
    return paint(this, 'fontColor', color === null ? engine.PLAIN.fontColor : hexOf(color));
  }

  override getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return first(this, ({fontWeight}) => fontWeight);
  }

  override getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return each(this, ({fontWeight}) => fontWeight);
  }

  override setFontWeight(weight: string | null): this {
    return paint(this, 'fontWeight', oneOf(weight, ['normal', 'bold'], 'normal'));
  }

  override setFontWeights(weights: (string | null)[][]): this {
    return paintEach(this, 'fontWeight', weights, (weight) => oneOf(weight, ['normal', 'bold'], 'normal'));
  }

  override getFontStyle(): GoogleAppsScript.Spreadsheet.FontStyle {
    return first(this, ({fontStyle}) => fontStyle);
  }

  override getFontStyles(): GoogleAppsScript.Spreadsheet.FontStyle[][] {
    return each(this, ({fontStyle}) => fontStyle);
  }

  override setFontStyle(style: string | null): this {
    return paint(this, 'fontStyle', oneOf(style, ['normal', 'italic'], 'normal'));
  }

  override setFontStyles(styles: (string | null)[][]): this {
    return paintEach(this, 'fontStyle', styles, (style) => oneOf(style, ['normal', 'italic'], 'normal'));
  }

  override getFontSize(): number {
    return first(this, ({fontSize}) => fontSize);
  }

  override getFontSizes(): number[][] {
    return each(this, ({fontSize}) => fontSize);
  }

  override setFontSize(size: number): this {
    return paint(this, 'fontSize', size);
  }

  override setFontSizes(sizes: number[][]): this {
    return paintEach(this, 'fontSize', sizes, (size) => size);
  }

  override getFontFamily(): string {
    return first(this, ({fontFamily}) => fontFamily);
  }

  override getFontFamilies(): string[][] {
    return each(this, ({fontFamily}) => fontFamily);
  }

  override setFontFamily(family: string | null): this {
    return paint(this, 'fontFamily', family ?? engine.PLAIN.fontFamily);
  }

  override setFontFamilies(families: (string | null)[][]): this {
    return paintEach(this, 'fontFamily', families, (family) => family ?? engine.PLAIN.fontFamily);
  }

  override getFontLine(): GoogleAppsScript.Spreadsheet.FontLine {
    return first(this, ({fontLine}) => fontLine);
  }

  override getFontLines(): GoogleAppsScript.Spreadsheet.FontLine[][] {
    return each(this, ({fontLine}) => fontLine);
  }

  override setFontLine(line: string | null): this {
    return paint(this, 'fontLine', oneOf(line, ['underline', 'line-through', 'none'], 'none'));
  }

  override setFontLines(lines: (string | null)[][]): this {
    return paintEach(this, 'fontLine', lines, (line) => oneOf(line, ['underline', 'line-through', 'none'], 'none'));
  }
}

meter(RangeFonts, 'SpreadsheetApp.Range', {
  writes: Object.getOwnPropertyNames(RangeFonts.prototype).filter((name) => name.startsWith('set')),
});
