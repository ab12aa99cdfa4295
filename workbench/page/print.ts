import {partsOf, printOf} from '../files/xlsx-print';
import {columnNumber} from '../host/document/a1';
import type {Sheet} from '../host/document/sheet';
import type {Style} from '../host/document/style';
import type {Workbook} from '../host/document/workbook';

/** Pixels that an A4 page has room for across, inside its margins. */
const ACROSS = {landscape: 1047, portrait: 718};

/** Prints the tab in front as it looks, one page across; the browser's window can save it as PDF instead. */
export function printSheet(workbook: Workbook): void {
  workbook.settle();
  const {sheet} = workbook.active;
  document.getElementById('print')?.remove();
  const frame = document.createElement('iframe');
  frame.id = 'print';
  frame.title = sheet.name;
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.title = `${workbook.name} - ${sheet.name}`;
  const {table, width} = tableOf(sheet, page);
  const orientation = printOf(sheet, [width]).orientation === 'portrait' ? 'portrait' : 'landscape';
  const style = page.createElement('style');
  style.textContent = `
    @page {size: A4 ${orientation}; margin: 10mm}
    body {margin: 0; color: #000; background: #fff; zoom: ${Math.min(1, ACROSS[orientation] / width)}; print-color-adjust: exact}
    table {border-collapse: collapse; table-layout: fixed; width: ${width}px}
    thead {display: table-header-group}
    tr {break-inside: avoid}
    tr.break {break-before: page}
    td {padding: 1px 3px; overflow: hidden; line-height: 1.25; overflow-wrap: break-word}
    body.lined td {border: 1px solid #dadce0}`;
  page.head.append(style);
  page.body.classList.toggle('lined', !sheet.gridlinesHidden);
  page.body.append(table);
  frame.contentWindow!.print();
}

/** The rows and columns in sight as a table, the frozen rows as its head; its width in pixels. */
function tableOf(sheet: Sheet, page: Document): {table: HTMLTableElement; width: number} {
  const extent = sheet.dataExtent();
  const area = /\$?([A-Z]+)\$\d+$/.exec(printOf(sheet, []).printArea ?? '')?.[1];
  const last = area ? Math.min(extent.columns, columnNumber(area) + 1) : extent.columns;
  const isShown = (lines: Sheet['rows'], line: number) => !lines.isHidden(line) && !lines.isFiltered(line);
  const columns = Array.from({length: last}, (_, column) => column).filter((column) => isShown(sheet.columns, column));
  const breaks = new Set(partsOf(sheet));
  const table = page.createElement('table');
  const group = page.createElement('colgroup');
  for (const column of columns) {
    const col = page.createElement('col');
    col.style.width = `${sheet.columns.sizeOf(column)}px`;
    group.append(col);
  }
  const [head, body] = [page.createElement('thead'), page.createElement('tbody')];
  for (let row = 0; row < extent.rows; row++) {
    if (!isShown(sheet.rows, row)) continue;
    const line = page.createElement('tr');
    if (sheet.rows.sizeOf(row) !== sheet.rows.defaultSize) line.style.height = `${sheet.rows.sizeOf(row)}px`;
    line.classList.toggle('break', breaks.has(row));
    for (const column of columns) {
      const cell = cellOf(sheet, row, column, page);
      if (cell) line.append(cell);
    }
    (row < sheet.frozenRows ? head : body).append(line);
  }
  table.append(group, head, body);
  return {table, width: columns.reduce((sum, column) => sum + sheet.columns.sizeOf(column), 0)};
}

/** `null` for a cell that a merged one covers. */
function cellOf(sheet: Sheet, row: number, column: number, page: Document): HTMLTableCellElement | null {
  const merge = sheet.mergeAt(row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return null;
  const cell = page.createElement('td');
  if (merge) {
    cell.rowSpan = merge.rows;
    cell.colSpan = merge.columns;
  }
  cell.textContent = sheet.displayAt(row, column);
  const isNumber = typeof sheet.values.get(row, column) === 'number';
  // A text over blank neighbors runs on into them, as in the sheet.
  const runsOn = sheet.values.get(row, column + 1) === '' && typeof sheet.values.get(row, column) === 'string';
  Object.assign(cell.style, looksOf(sheet.styles.get(row, column), isNumber, runsOn));
  return cell;
}

function looksOf(style: Style, isNumber: boolean, runsOn: boolean): Partial<CSSStyleDeclaration> {
  const wraps = style.wrapStrategy === 'WRAP';
  return {
    background: style.background,
    color: style.fontColor,
    fontFamily: style.fontFamily,
    fontSize: `${style.fontSize}pt`,
    fontWeight: style.fontWeight,
    fontStyle: style.fontStyle,
    textDecoration: style.fontLine,
    textAlign: style.horizontalAlignment || (isNumber ? 'right' : 'left'),
    verticalAlign: style.verticalAlignment,
    whiteSpace: wraps ? 'pre-wrap' : 'pre',
    overflow: !wraps && runsOn && style.wrapStrategy === 'OVERFLOW' ? 'visible' : 'hidden',
    ...borderOf('borderTop', style.borderTop),
    ...borderOf('borderRight', style.borderRight),
    ...borderOf('borderBottom', style.borderBottom),
    ...borderOf('borderLeft', style.borderLeft),
  };
}

/** The host keeps a border as the style's name and a color. */
function borderOf(side: string, border: string): Partial<CSSStyleDeclaration> {
  const [line = '', color = '#000000'] = border.split(' ');
  if (!line) return {};
  const width = /THICK|DOUBLE/.test(line) ? 3 : line.includes('MEDIUM') ? 2 : 1;
  const kind = ['DOTTED', 'DASHED', 'DOUBLE'].includes(line) ? line.toLowerCase() : 'solid';
  return {[side]: `${width}px ${kind} ${color}`};
}
