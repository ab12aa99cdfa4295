import ExcelJS from 'exceljs';
import {type FileCell, type FileLayout, type FileLook, type FileMark, FileProblem, type FileTab} from './tab';
import {readTextsOfFormulas, remarksOnResults} from './xlsx-results';

/** Every tab of an XLSX file: values as Excel last computed them, how they look, and how the tab is laid out. */
export async function readXlsx(bytes: Uint8Array): Promise<FileTab[]> {
  const workbook = new ExcelJS.Workbook();
  try {
    readTextsOfFormulas(workbook);
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  } catch (error) {
    throw new FileProblem(`is no Excel workbook that can be opened (${(error as Error).message})`);
  }
  if (workbook.worksheets.length === 0) throw new FileProblem('holds no Excel sheet');
  return workbook.worksheets.map(tabOf);
}

function tabOf(sheet: ExcelJS.Worksheet): FileTab {
  const rows: FileCell[][] = [];
  const looks: (FileLook | undefined)[][] = [];
  const notes: FileMark[] = [];
  const links: FileMark[] = [];
  const withoutResult: string[] = [];
  sheet.eachRow((row, rowNumber) => {
    const at = rowNumber - 1;
    while (rows.length <= at) rows.push([]);
    row.eachCell((cell, columnNumber) => {
      const column = columnNumber - 1;
      while (rows[at]!.length < column) rows[at]!.push(null);
      rows[at]![column] = cellOf(cell);
      if (cell.type === ExcelJS.ValueType.Formula && cell.result === undefined) withoutResult.push(cell.address);
      const look = lookOf(cell);
      if (look) {
        looks[at] ??= [];
        looks[at]![column] = look;
      }
      if (cell.note) notes.push({row: at, column, text: noteOf(cell.note)});
      if (cell.hyperlink && /^(https?:|mailto:)/i.test(cell.hyperlink))
        links.push({row: at, column, text: cell.hyperlink});
    });
  });
  const remarks = remarksOnResults(sheet.name, withoutResult);
  return {name: sheet.name, rows, looks, layout: layoutOf(sheet, notes, links), remarks};
}

/**
 * Of merged cells only the first has the value, as in Google Sheets. A formula is asked for its result: its value leaves
 * out 0 and FALSE.
 */
function cellOf(cell: ExcelJS.Cell): FileCell {
  if (cell.type === ExcelJS.ValueType.Merge) return null;
  if (cell.type === ExcelJS.ValueType.Formula) return plain(cell.result as ExcelJS.CellValue | undefined);
  return plain(cell.value as ExcelJS.CellValue | undefined);
}

function plain(value: ExcelJS.CellValue | undefined): FileCell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return dateOf(value);
  if (typeof value !== 'object') return value === '' ? null : value;
  if ('richText' in value) return value.richText.map(({text}) => text).join('');
  if ('error' in value) return value.error;
  return 'hyperlink' in value ? plain(value.text as ExcelJS.CellValue) : null;
}

/** Excel's dates have no zone; the library hands them over as if they were UTC. */
function dateOf(date: Date): FileCell {
  if (Number.isNaN(date.getTime())) return '#VALUE!';
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  return {date: text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19)};
}

/** Colours of the workbook's theme are left to the default, since only Excel knows them. */
function lookOf({numFmt, font, fill, alignment}: ExcelJS.Cell): FileLook | undefined {
  const look: {-readonly [Trait in keyof FileLook]: FileLook[Trait]} = {};
  if (numFmt && numFmt !== 'General') look.numberFormat = numFmt;
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

function noteOf(note: string | ExcelJS.Comment): string {
  return typeof note === 'string' ? note : (note.texts ?? []).map(({text}) => text).join('');
}

function layoutOf(sheet: ExcelJS.Worksheet, notes: FileMark[], links: FileMark[]): FileLayout {
  const views: readonly {state?: string; xSplit?: number; ySplit?: number}[] = sheet.views ?? [];
  const frozen = views.find(({state}) => state === 'frozen');
  const widths = new Map<number, number>();
  (sheet.columns ?? []).forEach((column, index) => {
    if (column.width) widths.set(index, Math.round(column.width * 7 + 5));
  });
  return {
    widths,
    frozenRows: frozen?.ySplit ?? 0,
    frozenColumns: frozen?.xSplit ?? 0,
    merges: sheet.model.merges ?? [],
    hidden: sheet.state !== 'visible',
    notes,
    links,
  };
}
