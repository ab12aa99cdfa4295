import ExcelJS from 'exceljs';
import type {FileLook} from './tab';

/** How the cells of a tab look, number formats left out, and which of its lines stay in sight. */
export interface SheetLooks {
  readonly cells: readonly (readonly (FileLook | undefined)[] | undefined)[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** What only decides how people fill in the sheet; the library would lay a dropdown on a million cells one by one. */
const IGNORED = ['dataValidations', 'conditionalFormatting', 'extLst', 'drawing', 'legacyDrawing', 'tableParts'];

/** The looks of each tab of an XLSX file, by its name; `null` when the library that knows looks cannot open the file. */
export async function looksOf(bytes: Uint8Array): Promise<Map<string, SheetLooks> | null> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer, {ignoreNodes: IGNORED});
  } catch {
    return null;
  }
  if (workbook.worksheets.length === 0) return null;
  const theme = themeOf(workbook);
  return new Map(workbook.worksheets.map((sheet) => [sheet.name, sheetLooks(sheet, theme)]));
}

function sheetLooks(sheet: ExcelJS.Worksheet, theme: Theme): SheetLooks {
  const cells: (FileLook | undefined)[][] = [];
  sheet.eachRow({includeEmpty: false}, (row, rowNumber) => {
    row.eachCell({includeEmpty: false}, (cell, columnNumber) => {
      const look = lookOf(cell.style, theme);
      if (!look) return;
      cells[rowNumber - 1] ??= [];
      cells[rowNumber - 1]![columnNumber - 1] = look;
    });
  });
  const views: readonly {state?: string; xSplit?: number; ySplit?: number}[] = sheet.views ?? [];
  const frozen = views.find(({state}) => state === 'frozen');
  return {cells, frozenRows: frozen?.ySplit ?? 0, frozenColumns: frozen?.xSplit ?? 0};
}

const known = new WeakMap<Partial<ExcelJS.Style>, FileLook | undefined>();

/** The look of a style, which many cells share. */
function lookOf(style: Partial<ExcelJS.Style>, theme: Theme): FileLook | undefined {
  if (!known.has(style)) known.set(style, translated(style, theme));
  return known.get(style);
}

/** What cells have that nobody gave another size: Excel's files 11, those of LibreOffice and Google Sheets 10. */
const USUAL_SIZES = [10, 11];

function translated({font, fill, alignment, border}: Partial<ExcelJS.Style>, theme: Theme): FileLook | undefined {
  const look: {-readonly [Trait in keyof FileLook]: FileLook[Trait]} = {};
  if (font?.bold) look.fontWeight = 'bold';
  if (font?.italic) look.fontStyle = 'italic';
  if (font?.size && !USUAL_SIZES.includes(font.size)) look.fontSize = font.size;
  if (font?.underline && font.underline !== 'none') look.fontLine = 'underline';
  else if (font?.strike) look.fontLine = 'line-through';
  const ink = colorOf(font?.color, theme);
  if (ink && ink !== BLACK) look.fontColor = ink;
  const paper = fill?.type === 'pattern' && fill.pattern === 'solid' && colorOf(fill.fgColor, theme);
  if (paper) look.background = paper;
  if (alignment?.wrapText) look.wrapStrategy = 'WRAP';
  const horizontal = alignment?.horizontal;
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') look.horizontalAlignment = horizontal;
  const vertical = alignment?.vertical;
  if (vertical === 'top' || vertical === 'middle') look.verticalAlignment = vertical;
  look.borderTop = borderOf(border?.top, theme);
  look.borderRight = borderOf(border?.right, theme);
  look.borderBottom = borderOf(border?.bottom, theme);
  look.borderLeft = borderOf(border?.left, theme);
  const traits = Object.entries(look).filter(([, value]) => value !== '');
  return traits.length > 0 ? Object.fromEntries(traits) : undefined;
}

/** Lines of Excel that Sheets has too, by their names; any other is a thin one. */
const LINES: Readonly<Record<string, string>> = {
  ...{medium: 'SOLID_MEDIUM', thick: 'SOLID_THICK', double: 'DOUBLE'},
  ...{dotted: 'DOTTED', hair: 'DOTTED', dashed: 'DASHED', mediumDashed: 'DASHED'},
};

/** `''` for none. */
function borderOf(side: Partial<ExcelJS.Border> | undefined, theme: Theme): string {
  if (!side?.style) return '';
  return `${LINES[side.style] ?? 'SOLID'} ${colorOf(side.color, theme) ?? BLACK}`;
}

const BLACK = '#000000';

/** The colors of a workbook's theme, in the order in which cells number them; `undefined` where it does not say. */
type Theme = readonly (string | undefined)[];

const PLACES = ['lt1', 'dk1', 'lt2', 'dk2', ...[1, 2, 3, 4, 5, 6].map((each) => `accent${each}`), 'hlink', 'folHlink'];

function themeOf(workbook: ExcelJS.Workbook): Theme {
  const {themes} = workbook.model as unknown as {themes?: Readonly<Record<string, string>>};
  const xml = themes?.theme1 ?? '';
  return PLACES.map((place) => {
    const [inside = ''] = new RegExp(`<a:${place}>.*?</a:${place}>`, 's').exec(xml) ?? [];
    return /(?:lastClr|srgbClr val)="([0-9a-f]{6})"/i.exec(inside)?.[1];
  });
}

/** A color of its own, or one of the theme's, lighter or darker; `null` without one. */
function colorOf(color: Partial<ExcelJS.Color> | undefined, theme: Theme): string | null {
  if (color?.argb) return `#${color.argb.slice(-6).toLowerCase()}`;
  const base = color?.theme === undefined ? undefined : theme[color.theme];
  if (base === undefined) return null;
  const {tint = 0} = color as {tint?: number};
  const parts = [0, 2, 4].map((at) => {
    const part = Number.parseInt(base.slice(at, at + 2), 16);
    return Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
