import type {Style} from '../../document/style';
import {enumValue, nameOf} from '../bridge/enums';
import {handleOf} from '../bridge/objects';
import {refuse} from '../bridge/refuse';
import {type Service, wrap} from '../bridge/service';
import {hexColor, THEME} from './colors';

type GColor = GoogleAppsScript.Spreadsheet.Color;
type GColorBuilder = GoogleAppsScript.Spreadsheet.ColorBuilder;
type GRgbColor = GoogleAppsScript.Base.RgbColor;
type GThemeColor = GoogleAppsScript.Spreadsheet.ThemeColor;

/** The object of a color: a `#rrggbb` text, or the name of a theme's color. */
export function colorOf(color: string): GColor {
  return wrap('SpreadsheetApp.Color', {color});
}

/** The text behind a color's object, or behind its builder. */
export function plainColor(color: object): string {
  return handleOf<{readonly color: string}>(color).color;
}

/** What a cell shows for a color: the color of the theme where it has a theme's name. */
export function shownColor(color: string): string {
  return THEME[color] ?? color;
}

export function colorTraits(color: string, trait: 'background' | 'fontColor', theme: 'backgroundTheme' | 'fontTheme') {
  return {[trait]: shownColor(color), [theme]: color in THEME ? color : ''} as Partial<Style>;
}

type Handle = {color: string};

const shared = {
  asRgbColor: ({color}: Handle): GRgbColor =>
    color.startsWith('#') ? wrap<GRgbColor>('RgbColor', color) : refuse('Object is not of type RgbColor.'),
  asThemeColor: ({color}: Handle): GThemeColor =>
    color in THEME
      ? wrap<GThemeColor>('SpreadsheetApp.ThemeColor', color)
      : refuse('Object is not of type ThemeColor.'),
  getColorType: ({color}: Handle) =>
    enumValue('ColorType', color === '' ? 'UNSUPPORTED' : color.startsWith('#') ? 'RGB' : 'THEME'),
};

export const colorService: Service<GColor, Handle> = {free: shared};

export const colorBuilderService: Service<GColorBuilder, Handle> = {
  free: {
    ...shared,
    setRgbColor(draft, css) {
      draft.color = hexColor(css);
    },
    setThemeColor(draft, type) {
      draft.color = nameOf(type);
    },
    build: ({color}) => colorOf(color),
  },
};

export const rgbColor: Service<GRgbColor, string> = {
  free: {
    asHexString: (hex) => hex,
    getColorType: () => enumValue('ColorType', 'RGB'),
    getRed: (hex) => Number.parseInt(hex.slice(1, 3), 16),
    getGreen: (hex) => Number.parseInt(hex.slice(3, 5), 16),
    getBlue: (hex) => Number.parseInt(hex.slice(5), 16),
  },
};

export const themeColor: Service<GThemeColor, string> = {
  free: {
    getColorType: () => enumValue('ColorType', 'THEME'),
    getThemeColorType: (name) => enumValue('ThemeColorType', name),
  },
};
