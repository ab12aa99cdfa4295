import type {TextLook} from '../../document/parts';
import type {Style} from '../../document/style';
import {handleOf} from '../bridge/objects';
import {type Service, wrap} from '../bridge/service';
import {colorOf, colorTraits, plainColor} from './color';
import {hexColor, THEME} from './colors';

type GStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** The look of a text; `null` for a trait that a builder did not set. */
export function textStyleOf(look: TextLook): GStyle {
  return wrap('SpreadsheetApp.TextStyle', look);
}

/** The look behind a style that a script gives; the look of nothing for `null`. */
export function plainLook(style: object | null): TextLook {
  return style ? handleOf<TextLook>(style) : {};
}

/** A cell's own look, as a text style says it: its plain font goes by three names there. */
export function cellLook(style: Style): TextLook {
  return {
    bold: style.fontWeight === 'bold',
    italic: style.fontStyle === 'italic',
    underline: style.fontLine === 'underline',
    strikethrough: style.fontLine === 'line-through',
    fontSize: style.fontSize,
    fontFamily: style.fontFamily === 'Arial' ? 'arial,sans,sans-serif' : style.fontFamily,
    foregroundColor: style.fontTheme || style.fontColor,
  };
}

export function lookOfStyle(style: Style): GStyle {
  return textStyleOf(cellLook(style));
}

/** What a text style changes of a cell's look. */
export function traitsOfLook(given: object | null): Partial<Style> {
  const {bold, italic, underline, strikethrough, fontSize, fontFamily, foregroundColor} = plainLook(given);
  return {
    ...(bold !== undefined && {fontWeight: bold ? 'bold' : 'normal'}),
    ...(italic !== undefined && {fontStyle: italic ? 'italic' : 'normal'}),
    ...((underline ?? strikethrough) !== undefined && {
      fontLine: underline ? 'underline' : strikethrough ? 'line-through' : 'none',
    }),
    ...(fontSize !== undefined && {fontSize}),
    ...(fontFamily !== undefined && {fontFamily}),
    ...(foregroundColor !== undefined && colorTraits(foregroundColor, 'fontColor', 'fontTheme')),
  };
}

export const textStyle: Service<GStyle, TextLook> = {
  free: {
    isBold: ({bold}) => bold ?? null,
    isItalic: ({italic}) => italic ?? null,
    isUnderline: ({underline}) => underline ?? null,
    isStrikethrough: ({strikethrough}) => strikethrough ?? null,
    getFontSize: ({fontSize}) => fontSize ?? null,
    getFontFamily: ({fontFamily}) => fontFamily ?? null,
    getForegroundColor: ({foregroundColor}) => foregroundColor ?? null,
    getForegroundColorObject: ({foregroundColor}) => (foregroundColor === undefined ? null : colorOf(foregroundColor)),
    copy: (look) => builderOf({...look}),
  },
};

type Draft = {-readonly [K in keyof TextLook]: TextLook[K]};

export function textStyleBuilder(): GStyleBuilder {
  return builderOf({});
}

function builderOf(draft: Draft): GStyleBuilder {
  return wrap('SpreadsheetApp.TextStyleBuilder', draft);
}

/** Sets a trait; `null` makes it unset again. */
function setting<K extends keyof Draft>(trait: K) {
  return (draft: Draft, value: NonNullable<Draft[K]> | null): void => {
    if (value === null) delete draft[trait];
    else draft[trait] = value;
  };
}

export const textStyleBuilderService: Service<GStyleBuilder, Draft> = {
  free: {
    setBold: setting('bold'),
    setItalic: setting('italic'),
    setUnderline: setting('underline'),
    setStrikethrough: setting('strikethrough'),
    setFontSize: setting('fontSize'),
    setFontFamily: setting('fontFamily'),
    setForegroundColor(draft, color) {
      setting('foregroundColor')(draft, color === null || color in THEME ? color : hexColor(color));
    },
    setForegroundColorObject(draft, color) {
      setting('foregroundColor')(draft, color && plainColor(color));
    },
    build: (look) => textStyleOf({...look}),
  },
};
