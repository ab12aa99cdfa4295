import type ExcelJS from 'exceljs';
import {getOrCreate} from '../host/document/get-or-create';
import type {Style} from '../host/document/style';

const known = new WeakMap<Style, Map<string, Partial<ExcelJS.Style>>>();

/** The look of a cell in Excel's terms; equal looks are one object, which the library writes once. */
export function excelStyleOf(style: Style, numberFormat = style.numberFormat): Partial<ExcelJS.Style> {
  const byFormat = getOrCreate(known, style, () => new Map<string, Partial<ExcelJS.Style>>());
  return getOrCreate(byFormat, numberFormat, () => translated(style, numberFormat));
}

/** The format under which Excel keeps whatever is typed over a text as text. */
export const TEXT_FORMAT = '@';

/** `#1f2933` as Excel writes it. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function translated(style: Style, numberFormat: string): Partial<ExcelJS.Style> {
  return {
    ...(numberFormat && {numFmt: numberFormat}),
    font: fontOf(style),
    ...(style.background && {fill: {type: 'pattern', pattern: 'solid', fgColor: {argb: argb(style.background)}}}),
    alignment: alignmentOf(style),
    border: bordersOf(style),
  };
}

function fontOf(style: Style): Partial<ExcelJS.Font> {
  return {
    name: style.fontFamily,
    size: style.fontSize,
    color: {argb: argb(style.fontColor)},
    ...(style.fontWeight === 'bold' && {bold: true}),
    ...(style.fontStyle === 'italic' && {italic: true}),
    ...(style.fontLine === 'underline' && {underline: true}),
    ...(style.fontLine === 'line-through' && {strike: true}),
  };
}

function alignmentOf(style: Style): Partial<ExcelJS.Alignment> {
  const horizontal = style.horizontalAlignment;
  return {
    vertical: style.verticalAlignment,
    ...(horizontal !== '' && horizontal !== 'normal' && {horizontal}),
    ...(style.wrapStrategy === 'WRAP' && {wrapText: true}),
    ...(style.textRotation !== 0 && {textRotation: style.textRotation}),
  };
}

/** Lines of Sheets in Excel's names. */
const LINES: Readonly<Record<string, ExcelJS.BorderStyle>> = {
  ...{SOLID_MEDIUM: 'medium', SOLID_THICK: 'thick', DOUBLE: 'double', DOTTED: 'dotted', DASHED: 'dashed'},
};

/** The host keeps a border as its line and its color, `''` for none. */
function bordersOf(style: Style): Partial<ExcelJS.Borders> {
  const side = (border: string) =>
    border ? {style: LINES[border.split(' ')[0]!] ?? ('thin' as const), color: {argb: borderColor(border)}} : undefined;
  return {
    top: side(style.borderTop),
    right: side(style.borderRight),
    bottom: side(style.borderBottom),
    left: side(style.borderLeft),
  };
}

function borderColor(border: string): string {
  return argb(/#[0-9a-f]{6}/i.exec(border)?.[0] ?? '#000000');
}
