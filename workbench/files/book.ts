import type {CellObject, ParsingOptions, WorkBook, WorkSheet} from '@e965/xlsx';
import {cellName, parseAddress, rectName} from '../host/document/a1';
import {isMomentFormat} from '../host/document/display';
import {getOrCreate} from '../host/document/get-or-create';
import {rect} from '../host/document/rect';
import {dropdownsIn} from './book-dropdowns';
import type {SheetLooks} from './book-looks';
import {remarksOnLost} from './book-lost';
import {marksIn} from './book-marks';
import {archiveOf, unescaped} from './book-parts';
import {withoutEntities, withoutLooseEnds} from './entities';
import {LIBRARIES} from './libraries';
import {
  type FileCell,
  type FileDropdown,
  type FileFormula,
  type FileLayout,
  type FileLook,
  type FileNamedRange,
  FileProblem,
  type FileTab,
} from './tab';
import {listed, type Tell} from './words';

/** Pixels: a row of one line, whose height programs write into a file as well. */
const USUAL_HEIGHT = 20;
/** Days between the epoch of 1904 and the usual one. */
const DAYS_TO_1904 = 1462;
/** The first day that has no number any more. */
const BEYOND_DAYS = 2_958_466;

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/**
 * Every tab of a workbook: values as they were last computed, with their number formats and formulas.
 *
 * @param data its bytes, or its text when it is written in HTML or XML
 * @param isLookedAt whether looks and layout matter, because the sheet is shown or written again
 */
export async function readBook(data: Uint8Array | string, isLookedAt: boolean, tell: Tell): Promise<FileTab[]> {
  const {read} = await LIBRARIES.xlsx();
  const isPage = typeof data === 'string' && /<table[\s>]/i.test(data);
  const content = isPage ? withoutLooseEnds(withoutEntities(data)) : data;
  const common: ParsingOptions = {
    // Stubs: a formula without a result is a cell without a value.
    ...{dense: true, cellNF: true, cellHTML: false, xlfn: true, sheetStubs: true},
    type: typeof data === 'string' ? 'string' : 'array',
    // Of a page's cells only the text is known: what it means, the evidence of its column decides.
    raw: isPage,
  };
  const wanted = {...common, cellText: false, cellStyles: isLookedAt, bookFiles: isLookedAt};
  const book = opened(() => read(content as Uint8Array, wanted), tell);
  const sheets = book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet?.['!data'] ? [{name, sheet}] : [];
  });
  // The library passes over a tab whose part it does not find.
  const lost = book.SheetNames.filter((name) => book.Sheets[name] === undefined);
  if (sheets.length === 0 && lost.length > 0)
    throw new FileProblem(tell('file-not-opened', {reason: listed(lost, tell)}));
  if (sheets.length === 0) throw new FileProblem(tell('file-no-cells'));
  const isOpenDocument = book.bookType === 'ods' || book.bookType === 'fods';
  if (
    sheets.some(({sheet}) => hasCell(sheet, isOpenDocument ? (cell) => isUnnamed(cell) || hasUnit(cell) : isUnnamed))
  ) {
    const withTexts = opened(() => read(content as Uint8Array, {...common, cellText: true}), tell);
    for (const {name, sheet} of sheets) {
      nameFormats(sheet, withTexts.Sheets[name]!);
      if (isOpenDocument) scaleFormats(sheet, withTexts.Sheets[name]!);
    }
  }
  const looks = isLookedAt && typeof data !== 'string' ? await looksIn(data) : null;
  const archive = archiveOf(book);
  const marks = marksIn(book);
  const {names, others} = namesIn(book);
  const isFree = freeOf(others);
  const known = new Set([...names.values()].flat().map(({name}) => name));
  const dropdowns = new Map(
    archive.tabs.map(({tab, around}) => [tab, dropdownsIn(around, (name) => known.has(name))] as const),
  );
  const tabs = sheets.map(({name, sheet}) => {
    const {withoutResult, ...tab} = tabOf(name, sheet, book, looks, dropdowns.get(name) ?? []);
    return {
      ...{...tab, names: names.get(name) ?? []},
      ...(marks.has(name) && {marks: marks.get(name)}),
      remarks:
        withoutResult.length === 0
          ? []
          : [tell('book-no-results', {tab: name, count: withoutResult.length, cells: listed(withoutResult, tell)})],
    };
  });
  if (!isLookedAt) return tabs;
  const bound = tabs.flatMap(({name, formulas}) =>
    formulas.filter(({text}) => !isFree(text)).map(({row, column}) => `${name}!${cellName(row, column)}`),
  );
  const more = [
    ...(others.length > 0 ? [tell('book-lost-name', {count: others.length, names: listed(others, tell)})] : []),
    ...(bound.length > 0 ? [tell('book-lost-formula', {count: bound.length, cells: listed(bound, tell)})] : []),
  ];
  const own = new Set([...marks].filter(([, each]) => each.some((mark) => 'tab' in mark)).map(([name]) => name));
  const unread = looks === null ? [tell(isOpenXml(book) ? 'book-looks-not-opened' : 'book-looks-unread')] : [];
  const told = [...unread, ...remarksOnLost(archive, {own, dropdowns, more, tell})];
  return tabs.map((tab, index) => ({
    ...tab,
    formulas: tab.formulas.filter(({text}) => isFree(text)),
    remarks: index === 0 ? [...tab.remarks, ...told] : tab.remarks,
  }));
}

/** Whether the file is one of those in which everything has a part of its own. */
function isOpenXml(book: WorkBook): boolean {
  return ((book as {keys?: readonly string[]}).keys ?? []).some((name) => /(^|\/)workbook\d*\.xml$/i.test(name));
}

/** The names that stand for a block of a tab, by the tab, and the others: of one tab only, of a value or a formula. */
function namesIn({Workbook: parts, SheetNames}: WorkBook): {names: Map<string, FileNamedRange[]>; others: string[]} {
  const names = new Map<string, FileNamedRange[]>();
  const others: string[] = [];
  for (const {Name: name, Ref, Sheet: tab, ...more} of parts?.Names ?? []) {
    if ((more as {Hidden?: boolean}).Hidden || /^_xlnm\.|^expansion_signals\./.test(name)) continue;
    const place = parseAddress(Ref.replace(/\$/g, ''));
    const isTaken = tab === undefined && place?.sheet != null && SheetNames.includes(place.sheet);
    if (!isTaken || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) {
      others.push(name);
      continue;
    }
    const block = Ref.replace(/\$/g, '').replace(/^.*!/, '');
    getOrCreate(names, place.sheet!, (): FileNamedRange[] => []).push({name, block});
  }
  return {names, others};
}

/** Whether a formula reads nothing that a copy has not: a table, another workbook, or one of these names. */
function freeOf(names: readonly string[]): (formula: string) => boolean {
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const named = names.length === 0 ? null : new RegExp(`(?<![\\w.])(?:${escaped.join('|')})(?![\\w.(])`, 'i');
  return (formula) => {
    const outside = formula.replace(/"(?:[^"]|"")*"/g, '');
    return !outside.includes('[') && !named?.test(outside);
  };
}

/** The library that knows looks is loaded when they matter. */
async function looksIn(bytes: Uint8Array): Promise<ReadonlyMap<string, SheetLooks> | null> {
  const {looksOf} = await import('./book-looks');
  return looksOf(bytes);
}

function opened(open: () => WorkBook, tell: Tell): WorkBook {
  const {error: complain} = console;
  try {
    // The library writes a line about each number format of an ODS file that it only half understands: {@link nameFormats} mends it.
    console.error = () => undefined;
    return open();
  } catch (error) {
    const {message} = error as Error;
    if (/password|encrypt/i.test(message)) {
      throw new FileProblem(tell('file-password'));
    }
    throw new FileProblem(tell('file-not-opened', {reason: message}));
  } finally {
    console.error = complain;
  }
}

function hasCell(sheet: WorkSheet, isOne: (cell: CellObject) => boolean): boolean {
  return (sheet['!data'] ?? []).some((cells) => cells?.some((cell) => cell && isOne(cell)));
}

/** Whether the library knows no format of a number, or only that of a text, as of currencies in ODS files: `" "@" "`. */
function isUnnamed({t, z}: CellObject): boolean {
  return t === 'n' && (z === undefined || /^(?:"[^"]*"|\s)*@(?:"[^"]*"|\s)*$/.test(String(z)));
}

/**
 * Excel in Chinese, Japanese and Korean has formats for dates that a file names by a number only, and of an ODS file the library
 * loses formats with a currency or a unit; the text that such a cell shows tells what it is.
 */
function nameFormats(sheet: WorkSheet, withTexts: WorkSheet): void {
  sheet['!data']?.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell || !isUnnamed(cell)) return;
      const text = withTexts['!data']?.[row]?.[column]?.w ?? '';
      const isDay = /\d[年/-]\d|\d월|[月日]/.test(text) && text !== String(cell.v);
      cell.z = isDay ? 'yyyy-mm-dd' : formatOfText(text, Number(cell.v));
    });
  });
}

/** A number under a format with a unit behind its digits, `0.0"k"`. */
function hasUnit({t, z}: CellObject): boolean {
  return t === 'n' && /[0#]"/.test(String(z));
}

/**
 * Of an ODS file the library loses by how much a format divides: 48,000 that is shown as "48.0k" would be 48,000k. The text of the
 * largest number under a format tells it best.
 */
function scaleFormats(sheet: WorkSheet, withTexts: WorkSheet): void {
  const largest = new Map<string, {value: number; shown: number}>();
  const scaled = (sheet['!data'] ?? []).flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => {
      if (!cell || !hasUnit(cell)) return [];
      const [format, value] = [String(cell.z), Math.abs(Number(cell.v))];
      const [, , digits = ''] = partsOfText(withTexts['!data']?.[row]?.[column]?.w ?? '');
      if (value > (largest.get(format)?.value ?? 0)) largest.set(format, {value, shown: numberIn(digits)});
      return [cell];
    }),
  );
  for (const cell of scaled) {
    const {value, shown} = largest.get(String(cell.z)) ?? {value: 0, shown: 0};
    const thousands = Math.round(Math.log(value / shown) / Math.log(1000));
    if (thousands > 0 && thousands < 4) cell.z = String(cell.z).replace(/([0#])"/, `$1${','.repeat(thousands)}"`);
  }
}

/** What stands before the digits of a text, they, and what stands behind them. */
function partsOfText(text: string): readonly string[] {
  return /^([^\d]*?)-?(\d[\d.,'\s]*)(\D*)$/.exec(text.trim()) ?? [];
}

function numberIn(digits: string): number {
  return Number(digits.replace(/[.,](?=\d{3}(?!\d))|['\s]/g, '').replace(',', '.'));
}

/** A format under which a number is shown like that text: `"$"0"K"` of "$148.0K"; General where the text is the number alone. */
function formatOfText(text: string, value: number): string {
  const [, before = '', digits = '', after = ''] = partsOfText(text);
  const [sign, unit] = [before, after].map((part) => part.replace(/[-()"\s]/g, ''));
  if (sign === '' && unit === '') return 'General';
  if (unit === '%') return '0%';
  const [shown, size] = [numberIn(digits), Math.abs(value)];
  const thousands = [0, 1, 2].find((power) => Math.abs(shown * 1000 ** power - size) <= size * ROUNDED) ?? 0;
  return `${sign && `"${sign}"`}0${','.repeat(thousands)}${unit && `"${unit}"`}`;
}

/** A number of three digits is off by a half of its last one. */
const ROUNDED = 0.01;

function tabOf(
  name: string,
  sheet: WorkSheet,
  book: WorkBook,
  looks: ReadonlyMap<string, SheetLooks> | null,
  dropdowns: readonly FileDropdown[],
): FileTab & {readonly formulas: readonly FileFormula[]; readonly withoutResult: readonly string[]} {
  const rows: FileCell[][] = [];
  const cellLooks: (FileLook | undefined)[][] = [];
  const formulas: FileFormula[] = [];
  const withoutResult: string[] = [];
  const shift = book.Workbook?.WBProps?.date1904 ? DAYS_TO_1904 : 0;
  const own = looks?.get(name);
  sheet['!data']?.forEach((cells, row) => {
    while (rows.length <= row) rows.push([]);
    cells?.forEach((cell, column) => {
      if (!cell) return;
      const look = lookOf(cell, own?.cells[row]?.[column]);
      if (look) {
        cellLooks[row] ??= [];
        cellLooks[row][column] = look;
      }
      const value = contentOf(cell, look?.numberFormat ?? '', shift);
      if (value !== null) {
        const into = rows[row]!;
        while (into.length < column) into.push(null);
        into[column] = value;
      }
      if (cell.f === undefined) return;
      if (cell.t === 'z') withoutResult.push(cellName(row, column));
      formulas.push({row, column, text: `=${cell.f}`, ...(cell.F && {block: cell.F})});
    });
  });
  // Of merged cells only the first has a value, as in Google Sheets.
  for (const {s, e} of sheet['!merges'] ?? []) {
    for (let row = s.r; row <= Math.min(e.r, rows.length - 1); row++) {
      rows[row]!.forEach((_, column, cells) => {
        if (column >= s.c && column <= e.c && (row > s.r || column > s.c)) cells[column] = null;
      });
    }
  }
  // A look without a value, as of a colored row, has no cell in the library's view.
  own?.cells.forEach((row, at) => {
    row?.forEach((look, column) => {
      cellLooks[at] ??= [];
      cellLooks[at][column] ??= look;
    });
  });
  return {
    ...{name, rows, looks: cellLooks, formulas},
    ...(sheet['!ref'] && {layout: layoutOf(name, sheet, book, {own, dropdowns})}),
    withoutResult,
  };
}

function contentOf(cell: CellObject, format: string, shift: number): FileCell {
  const {t, v} = cell;
  if (t === 'z' || v === undefined || v === '') return null;
  if (t === 'e') return ERRORS[v as number] ?? '#ERROR!';
  if (t !== 'n') return v as string | boolean;
  return shift > 0 && isMomentFormat(format) ? (v as number) + shift : (v as number);
}

/** A look is one object for all cells that have it. */
const formatted = new WeakMap<FileLook, Map<string, FileLook>>();
const PLAIN_LOOK: FileLook = {};

function lookOf({t, v, z}: CellObject, own: FileLook = PLAIN_LOOK): FileLook | undefined {
  const format = z === undefined || z === 'General' || isNoDay(t, v, String(z)) ? '' : String(z);
  if (format === '') return own === PLAIN_LOOK ? undefined : own;
  const byFormat = getOrCreate(formatted, own, () => new Map<string, FileLook>());
  return getOrCreate(byFormat, format, () => ({...own, numberFormat: format}));
}

/** Excel shows #### where a number under a date format is no day. */
function isNoDay(type: string, value: unknown, format: string): boolean {
  return type === 'n' && isMomentFormat(format) && ((value as number) < 0 || (value as number) >= BEYOND_DAYS);
}

function layoutOf(
  name: string,
  sheet: WorkSheet,
  book: WorkBook,
  {own, dropdowns}: {readonly own: SheetLooks | undefined; readonly dropdowns: readonly FileDropdown[]},
): FileLayout {
  const columns = sheet['!cols'] ?? [];
  const rows = sheet['!rows'] ?? [];
  const widths = new Map<number, number>();
  columns.forEach((column, index) => {
    if (column?.width && !column.hidden) widths.set(index, Math.round(column.width * 7 + 5));
  });
  const heights = new Map<number, number>();
  rows.forEach((row, index) => {
    const height = Math.round(((row?.hpt ?? 0) * 4) / 3);
    if (height > 0 && !row!.hidden && Math.abs(height - USUAL_HEIGHT) > 2) heights.set(index, height);
  });
  const cells = (sheet['!data'] ?? []).flatMap((row, at) =>
    (row ?? []).map((cell, column) => ({cell, row: at, column})),
  );
  const {Hidden: hidden = 0} = book.Workbook?.Sheets?.find((each) => each.name === name) ?? {};
  return {
    ...{widths, heights},
    frozenRows: own?.frozenRows ?? 0,
    frozenColumns: own?.frozenColumns ?? 0,
    merges: (sheet['!merges'] ?? []).map(({s, e}) => rectName(rect(s.r, s.c, e.r - s.r + 1, e.c - s.c + 1))),
    hidden: hidden > 0,
    hiddenRows: indexesOf(rows, (row) => row?.hidden === true),
    hiddenColumns: indexesOf(columns, (column) => column?.hidden === true),
    filter: sheet['!autofilter']?.ref ?? null,
    notes: cells.flatMap(({cell, row, column}) =>
      cell?.c?.length ? [{row, column, text: cell.c.map(({t}) => t).join('\n')}] : [],
    ),
    links: cells.flatMap(({cell, row, column}) => {
      const text = targetOf(cell?.l);
      return text === null ? [] : [{row, column, text}];
    }),
    dropdowns,
  };
}

/** Where a link leads; `null` when that is neither on the web nor in the workbook. */
function targetOf(link: {readonly Target?: string; readonly location?: string} | undefined): string | null {
  const {Target: target = '', location} = link ?? {};
  if (/^(https?:|mailto:)/i.test(target)) return target;
  const place = unescaped(location ?? target).replace(/^#/, '');
  return place.includes('!') ? `#${place}` : null;
}

function indexesOf<Line>(lines: readonly Line[], isOne: (line: Line) => boolean): number[] {
  return [...lines.keys()].filter((index) => isOne(lines[index]!));
}
