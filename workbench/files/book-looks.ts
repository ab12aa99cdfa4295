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
  return new Map(workbook.worksheets.map((sheet) => [sheet.name, sheetLooks(sheet)]));
}

function sheetLooks(sheet: ExcelJS.Worksheet): SheetLooks {
  const cells: (FileLook | undefined)[][] = [];
  sheet.eachRow({includeEmpty: false}, (row, rowNumber) => {
    row.eachCell({includeEmpty: false}, (cell, columnNumber) => {
      const look = lookOf(cell.style);
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
function lookOf(style: Partial<ExcelJS.Style>): FileLook | undefined {
  if (!known.has(style)) known.set(style, translated(style));
  return known.get(style);
}

/** What cells have that nobody gave another size: Excel's files 11, those of LibreOffice and Google Sheets 10. */
const USUAL_SIZES = [10, 11];

/** Colours of the workbook's theme are left to the default, since only Excel knows them. */
function translated({font, fill, alignment, border}: Partial<ExcelJS.Style>): FileLook | undefined {
  const look: {-readonly [Trait in keyof FileLook]: FileLook[Trait]} = {};
  if (font?.bold) look.fontWeight = 'bold';
  if (font?.italic) look.fontStyle = 'italic';
  if (font?.size && !USUAL_SIZES.includes(font.size)) look.fontSize = font.size;
  if (font?.underline && font.underline !== 'none') look.fontLine = 'underline';
  else if (font?.strike) look.fontLine = 'line-through';
  if (font?.color?.argb) look.fontColor = colorOf(font.color.argb);
  if (fill?.type === 'pattern' && fill.pattern === 'solid' && fill.fgColor?.argb) {
    look.background = colorOf(fill.fgColor.argb);
  }
  if (alignment?.wrapText) look.wrapStrategy = 'WRAP';
  const horizontal = alignment?.horizontal;
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') look.horizontalAlignment = horizontal;
  const vertical = alignment?.vertical;
  if (vertical === 'top' || vertical === 'middle') look.verticalAlignment = vertical;
  look.borderTop = borderOf(border?.top);
  look.borderRight = borderOf(border?.right);
  look.borderBottom = borderOf(border?.bottom);
  look.borderLeft = borderOf(border?.left);
  const traits = Object.entries(look).filter(([, value]) => value !== '');
  return traits.length > 0 ? Object.fromEntries(traits) : undefined;
}

/** Lines of Excel that Sheets has too, by their names; any other is a thin one. */
const LINES: Readonly<Record<string, string>> = {
  ...{medium: 'SOLID_MEDIUM', thick: 'SOLID_THICK', double: 'DOUBLE'},
  ...{dotted: 'DOTTED', hair: 'DOTTED', dashed: 'DASHED', mediumDashed: 'DASHED'},
};

/** `''` for none. */
function borderOf(side: Partial<ExcelJS.Border> | undefined): string {
  if (!side?.style) return '';
  return `${LINES[side.style] ?? 'SOLID'} ${side.color?.argb ? colorOf(side.color.argb) : '#000000'}`;
}

function colorOf(argb: string): string {
  return `#${argb.slice(-6).toLowerCase()}`;
}
