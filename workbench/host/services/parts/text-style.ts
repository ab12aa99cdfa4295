import type {TextLook} from '../../document/parts';
import type {Style} from '../../document/style';
import {handleOf} from '../bridge/objects';
import {type Service, wrap} from '../bridge/service';
import {colorTraits} from './color';
import {copyAs, fields} from './record';

type GStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** The look of a text; a trait that a builder did not set is missing. */
export function textStyleOf(look: TextLook): GStyle {
  return wrap('SpreadsheetApp.TextStyle', look);
}

/** The look behind a style that a script gives; the look of nothing for `null`. */
export function plainLook(style: object | null): TextLook {
  const traits = Object.entries(style ? handleOf<TextLook>(style) : {});
  return Object.fromEntries(traits.filter(([, value]) => value !== null));
}

/** A cell's own look, as a text style says it: its plain font goes by three names there. */
export function cellLook(style: Style): TextLook {
  return {
    ...{bold: style.fontWeight === 'bold', italic: style.fontStyle === 'italic', fontSize: style.fontSize},
    ...{underline: style.fontLine === 'underline', strikethrough: style.fontLine === 'line-through'},
    fontFamily: style.fontFamily === 'Arial' ? 'arial,sans,sans-serif' : style.fontFamily,
    foregroundColor: style.fontTheme || style.fontColor,
  };
}

/** What a text style changes of a cell's look. */
export function traitsOfLook(given: object | null): Partial<Style> {
  const {bold, italic, underline, strikethrough, fontSize, fontFamily, foregroundColor} = plainLook(given);
  const hasLine = (underline ?? strikethrough) !== undefined;
  return {
    ...(bold !== undefined && {fontWeight: bold ? 'bold' : 'normal'}),
    ...(italic !== undefined && {fontStyle: italic ? 'italic' : 'normal'}),
    ...(hasLine && {fontLine: underline ? 'underline' : strikethrough ? 'line-through' : 'none'}),
    ...(fontSize !== undefined && {fontSize}),
    ...(fontFamily !== undefined && {fontFamily}),
    ...(foregroundColor !== undefined && colorTraits(foregroundColor, 'fontColor', 'fontTheme')),
  };
}

const TRAITS = 'bold italic underline strikethrough fontSize fontFamily foregroundColor:color';

export const textStyle: Service<GStyle, TextLook> = {
  free: {...fields('SpreadsheetApp.TextStyle', TRAITS), copy: copyAs('TextStyleBuilder')},
};

export const textStyleBuilder: Service<GStyleBuilder, TextLook> = {
  free: {...fields('SpreadsheetApp.TextStyleBuilder', TRAITS), build: copyAs('TextStyle')},
};
