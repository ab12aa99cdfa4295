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

/** Colours of the workbook's theme are left to the default, since only Excel knows them. */
function translated({font, fill, alignment}: Partial<ExcelJS.Style>): FileLook | undefined {
  const look: {-readonly [Trait in keyof FileLook]: FileLook[Trait]} = {};
  if (font?.bold) look.fontWeight = 'bold';
  if (font?.italic) look.fontStyle = 'italic';
  if (font?.color?.argb) look.fontColor = colorOf(font.color.argb);
  if (fill?.type === 'pattern' && fill.pattern === 'solid' && fill.fgColor?.argb) {
    look.background = colorOf(fill.fgColor.argb);
  }
  if (alignment?.wrapText) look.wrapStrategy = 'WRAP';
  const horizontal = alignment?.horizontal;
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') look.horizontalAlignment = horizontal;
  return Object.keys(look).length > 0 ? look : undefined;
}

function colorOf(argb: string): string {
  return `#${argb.slice(-6).toLowerCase()}`;
}
