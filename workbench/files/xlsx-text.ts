import type ExcelJS from 'exceljs';
import type {RichText, TextRun} from '../host/document/parts';
import type {Sheet} from '../host/document/sheet';
import type {Style} from '../host/document/style';
import {argb} from './xlsx-looks';
import {escaped} from './xlsx-safe';

/** The first link of a text, as a place in the workbook or a web address; Excel knows one link a cell. */
export function hyperlinkOf(
  rich: RichText,
  workbook: Sheet['workbook'],
  names: ReadonlyMap<Sheet, string>,
): string | null {
  const link = rich.runs.find((run) => run.link)?.link;
  if (!link) return null;
  const inside = /^#gid=(\d+)(?:&range=([A-Z]+\d+))?/.exec(link);
  if (!inside) return link;
  const target = workbook.sheets.find((sheet) => String(sheet.id) === inside[1]);
  const name = target && names.get(target);
  return name ? `'${name.replace(/'/g, "''")}'!${inside[2] ?? 'A1'}` : null;
}

/** The text in runs of one look each, or `null` when it has one look throughout. */
export function richTextOf(rich: RichText, style: Style): ExcelJS.CellRichTextValue | null {
  if (rich.runs.length < 2 && !rich.runs.some(({look}) => Object.keys(look).length > 0)) return null;
  const richText: ExcelJS.RichText[] = [];
  let at = 0;
  for (const run of rich.runs) {
    if (run.start > at) richText.push({text: escaped(rich.text.slice(at, run.start)), font: fontOf(null, style)});
    richText.push({text: escaped(rich.text.slice(run.start, run.end)), font: fontOf(run, style)});
    at = run.end;
  }
  if (at < rich.text.length) richText.push({text: escaped(rich.text.slice(at)), font: fontOf(null, style)});
  return {richText: richText.filter(({text}) => text !== '')};
}

function fontOf(run: TextRun | null, style: Style): Partial<ExcelJS.Font> {
  const look = run?.look ?? {};
  return {
    name: look.fontFamily ?? style.fontFamily,
    size: look.fontSize ?? style.fontSize,
    color: {argb: argb(look.foregroundColor ?? style.fontColor)},
    bold: look.bold ?? style.fontWeight === 'bold',
    italic: look.italic ?? style.fontStyle === 'italic',
    underline: look.underline ?? (run?.link != null || style.fontLine === 'underline'),
    strike: look.strikethrough ?? style.fontLine === 'line-through',
  };
}
