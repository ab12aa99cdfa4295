import ExcelJS from 'exceljs';
import type {FileCell, FileLook, FileTab} from './tab';
import {FileProblem} from './tab';

/** Every tab of an XLSX file: values as Excel last computed them, number formats, and how the tab is laid out. */
export async function readXlsx(bytes: Uint8Array): Promise<FileTab[]> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  } catch (error) {
    throw new FileProblem(`is no Excel workbook that can be opened (${(error as Error).message})`);
  }
  if (workbook.worksheets.length === 0) throw new FileProblem('holds no Excel sheet');
  return workbook.worksheets.map(tabOf);
}

function tabOf(sheet: ExcelJS.Worksheet): FileTab {
  const rows: FileCell[][] = [];
  const formats: (string | undefined)[][] = [];
  sheet.eachRow((row, rowNumber) => {
    while (rows.length < rowNumber) rows.push([]);
    const cells = rows[rowNumber - 1]!;
    row.eachCell((cell, columnNumber) => {
      while (cells.length < columnNumber - 1) cells.push(null);
      cells[columnNumber - 1] = cellOf(cell);
      if (cell.numFmt && cell.numFmt !== 'General') {
        formats[rowNumber - 1] ??= [];
        formats[rowNumber - 1]![columnNumber - 1] = cell.numFmt;
      }
    });
  });
  return {name: sheet.name, rows, formats, look: lookOf(sheet)};
}

/** Of merged cells only the first has the value, as in Google Sheets. */
function cellOf(cell: ExcelJS.Cell): FileCell {
  if (cell.type === ExcelJS.ValueType.Merge) return null;
  return plain(cell.value as ExcelJS.CellValue | undefined);
}

function plain(value: ExcelJS.CellValue | undefined): FileCell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return dateOf(value);
  if (typeof value !== 'object') return value === '' ? null : value;
  if ('richText' in value) return value.richText.map(({text}) => text).join('');
  if ('error' in value) return value.error;
  if ('hyperlink' in value) return plain(value.text as ExcelJS.CellValue);
  return 'result' in value ? plain(value.result as ExcelJS.CellValue) : null;
}

/** Excel's dates have no zone; the library hands them over as if they were UTC. */
function dateOf(date: Date): FileCell {
  if (Number.isNaN(date.getTime())) return '#VALUE!';
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  return {date: text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19)};
}

function lookOf(sheet: ExcelJS.Worksheet): FileLook {
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
  };
}
