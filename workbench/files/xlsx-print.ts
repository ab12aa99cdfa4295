import type ExcelJS from 'exceljs';
import {inEveryLanguage} from '../../src/playbook/known-again';
import {columnName} from '../host/document/a1';
import type {Sheet} from '../host/document/sheet';
import {tabMarkOf} from './shared';
import {type Heights, widthOf} from './xlsx-lines';

const A4 = 9;
const A3 = 8;
/** So many pixels print legibly across one landscape page; wider sheets go on larger paper, and on several pages in the end. */
const A4_MOST = 1400;
const A3_MOST = 3000;

/** What a landscape A4 page has room for at full size, in pixels and in points, less a little: printers differ. */
const A4_WIDTH = 1000;
const A4_HEIGHT = 490;
/** The same of a portrait page. */
const UPRIGHT_WIDTH = 740;
const UPRIGHT_HEIGHT = 770;
/** Its margins at the sides, in inches. */
const UPRIGHT_SIDE = 0.25;
/** In percent: ten-point letters are then printed at seven. */
const READABLE = 70;

/** More frozen rows than these are a page's head: of them only the last, the headings, stands on every page. */
const HEADING_ROWS = 4;
const ROW_HEIGHT = 15.75;
/** Excel opens no file with more than 1,026 of them in a tab. */
const MOST_BREAKS = 1000;

/** Tabs that are one page across whatever their columns, because they were laid out for it. */
const FITTED: ReadonlySet<string | null> = new Set([
  ...['meeting', 'ranking', 'plan', 'outreach', 'calendar', 'monday', 'scenarios'],
]);

/** Tabs with a page for each account or person. */
const PORTRAIT: ReadonlySet<string | null> = new Set(['plan', 'monday']);

/**
 * The last column that is printed of a tab that goes on: behind a meeting people note how things ended, behind the mail
 * stands the text that follows up on silence.
 */
const LAST_PRINTED: Readonly<Record<string, string>> = {meeting: 'L', outreach: 'K'};

/**
 * Landscape, but plans and a person's week portrait, with the headings on every page.
 *
 * One page across, as long as that can be read; else on as few as it takes, with the frozen columns on every page.
 */
export function printOf(sheet: Sheet, widths: readonly number[]): Partial<ExcelJS.PageSetup> {
  const mark = tabMarkOf(sheet);
  const isPortrait = PORTRAIT.has(mark);
  const side = isPortrait ? UPRIGHT_SIDE : 0.4;
  const last = LAST_PRINTED[mark ?? ''];
  const rows = mark === 'meeting' ? meetingRows(sheet) : sheet.dataExtent().rows;
  return {
    orientation: isPortrait ? 'portrait' : 'landscape',
    ...scaleOf(sheet, widths),
    // What somebody is given is counted from its own first page.
    firstPageNumber: 1,
    ...(last && {printArea: `A$1:${last}$${rows}`}),
    margins: {left: side, right: side, top: 0.35, bottom: 0.35, header: 0.2, footer: 0.2},
    ...(sheet.frozenRows > 0 && {
      printTitlesRow: `${sheet.frozenRows > HEADING_ROWS ? sheet.frozenRows : 1}:${sheet.frozenRows}`,
    }),
  };
}

/** The rows of a meeting's page; the decisions below it, behind a blank row, are not printed. */
function meetingRows(sheet: Sheet): number {
  const headings = inEveryLanguage('meeting-earlier');
  const {rows} = sheet.dataExtent();
  for (let row = 0; row < rows; row++) if (headings.includes(String(sheet.values.get(row, 0)))) return row - 1;
  return rows;
}

function scaleOf(sheet: Sheet, widths: readonly number[]): Partial<ExcelJS.PageSetup> {
  const mark = tabMarkOf(sheet);
  const width = widthOf(sheet, widths);
  if (FITTED.has(mark)) return {paperSize: A4, fitToPage: true, fitToWidth: 1, fitToHeight: mark === 'meeting' ? 1 : 0};
  if (width > A3_MOST) {
    const repeated = Math.max(1, sheet.frozenColumns);
    const first = widthOf(sheet, widths.slice(0, repeated));
    // As many pages as it takes to read it, all of them filled: the last is not left with a column or two.
    const pages = Math.ceil((width - first) / (A4_WIDTH / (READABLE / 100) - first));
    const printTitlesColumn = `A:${columnName(repeated - 1)}`;
    return {paperSize: A4, fitToPage: true, fitToWidth: pages, fitToHeight: 0, printTitlesColumn};
  }
  return {
    paperSize: (width > A4_MOST ? A3 : A4) as ExcelJS.PaperSize,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
}

/**
 * Begins a page with every part, and ends one early rather than between a heading and what it is about.
 *
 * A tab without parts is left to the printer.
 */
export function writeBreaks(page: ExcelJS.Worksheet, sheet: Sheet, width: number, heights: Heights): void {
  const parts = new Set(partsOf(sheet));
  const mark = tabMarkOf(sheet);
  // Without owners the week of all accounts is the only part.
  if (parts.size === 0 && mark !== 'monday') return;
  const {rows} = sheet.dataExtent();
  const heightOf = (row: number) => heights.get(row) ?? ROW_HEIGHT;
  const scale = mark === 'monday' ? scaleOfParts(parts, rows, width, heightOf) : null;
  // Between wider margins a page that is one across becomes smaller, whatever a program takes its columns for.
  if (scale !== null) Object.assign(page.pageSetup.margins!, sidesFor(width * scale));
  const room = scale === null ? roomOf(mark, width) : UPRIGHT_HEIGHT / scale;
  let used = 0;
  let breaks = 0;
  for (let row = 0; row < rows; row++) {
    const height = heightOf(row);
    const together = isHeading(sheet, row) ? height + heightOf(row + 1) + heightOf(row + 2) : height;
    if (parts.has(row) || (used > 0 && used + together > room)) {
      if (++breaks > MOST_BREAKS) return;
      page.getRow(row).addPageBreak();
      used = 0;
    }
    used += height;
  }
}

/**
 * How small a tab is printed so that no part, a person's week, leaves a few lines on a second page; a part that would have to
 * be smaller still takes two.
 */
function scaleOfParts(
  parts: ReadonlySet<number>,
  rows: number,
  width: number,
  heightOf: (row: number) => number,
): number {
  let scale = Math.min(1, UPRIGHT_WIDTH / width);
  let height = 0;
  for (let row = 0; row <= rows; row++) {
    if (parts.has(row) || row === rows) {
      const needed = UPRIGHT_HEIGHT / height;
      if (needed >= SMALLEST_OF_NINE) scale = Math.min(scale, needed);
      height = 0;
    }
    height += heightOf(row);
  }
  return scale;
}

/** The margins of a portrait page that leave so many pixels between them. */
function sidesFor(pixels: number): Pick<ExcelJS.Margins, 'left' | 'right'> {
  const side = Math.max(UPRIGHT_SIDE, (A4_INCHES - pixels / PIXELS_AN_INCH) / 2);
  return {left: side, right: side};
}

const A4_INCHES = 8.27;
const PIXELS_AN_INCH = 96;

/** Letters of nine points are then printed at just under eight. */
const SMALLEST_OF_NINE = 0.86;

/** How many points of a tab's rows go on a page. */
function roomOf(mark: string | null, width: number): number {
  // A plan is made to fit its page: nothing but the next one begins another.
  if (mark === 'plan') return Number.POSITIVE_INFINITY;
  return PORTRAIT.has(mark)
    ? UPRIGHT_HEIGHT * Math.max(1, width / UPRIGHT_WIDTH)
    : A4_HEIGHT * Math.max(1, width / A4_WIDTH);
}

/** The rows at which a part begins: behind a blank one, large bold letters on a band of color. */
export function partsOf(sheet: Sheet): number[] {
  const found: number[] = [];
  sheet.values.forEach((value, row, column) => {
    if (column !== 0 || row === 0 || row < sheet.frozenRows || value === '') return;
    const {fontSize, background} = sheet.styles.get(row, 0);
    const isBand = isHeading(sheet, row) && fontSize >= 13 && background !== '';
    if (isBand && sheet.values.get(row - 1, 0) === '') found.push(row);
  });
  return found;
}

function isHeading(sheet: Sheet, row: number): boolean {
  const {fontSize, fontWeight} = sheet.styles.get(row, 0);
  return fontWeight === 'bold' && fontSize >= 12 && sheet.values.get(row, 0) !== '';
}
