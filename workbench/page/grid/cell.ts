import {CellError, type CellValue} from '../../host/document/cell';
import type {RichText} from '../../host/document/parts';
import type {Sheet} from '../../host/document/sheet';
import {styleDataOf} from './style';
import type {CellData, RichData, StyleData} from './surface';

/** Text that the grid would take for something else when it is edited without a change. */
const LOOKS_LIKE_MORE = /^\s*['=+\-@\d.,$€£¥￥%(#]|^\s*(?:true|false)\s*$/i;

/** A cell of the host as the grid draws it; parts that are gone are `null`, so that one draws over another. */
export function cellDataOf(sheet: Sheet, row: number, column: number): CellData {
  const rich = sheet.richTexts.get(row, column);
  const value = sheet.values.get(row, column);
  const look = styleDataOf(
    sheet.styles.get(row, column),
    sheet.formatAt(row, column),
    rich !== null && isOneLink(rich),
  );
  return {
    ...contentOf(value),
    f: sheet.formulas.get(row, column)?.text ?? null,
    si: null,
    s: look,
    p: documentOf(value, rich, look),
  };
}

/** A text as a document where the grid needs one to draw it: one with links or looks on parts of it, or with blank lines. */
function documentOf(value: CellValue, rich: RichText | null, look: StyleData): RichData | null {
  if (typeof value !== 'string' || !isPlain(value)) return null;
  if (rich && !isOneLink(rich) && rich.text === value) return richDataOf(rich, look);
  const losesLines = value.includes('\n\n') && !LOOKS_LIKE_MORE.test(value);
  return losesLines ? richDataOf({text: value, runs: []}, look) : null;
}

/** The grid's documents are built with control characters; a text with one of its own is drawn as it comes. */
function isPlain(text: string): boolean {
  return [...text].every((character) => character >= ' ' || character === '\n' || character === '\t');
}

function contentOf(value: CellValue): Pick<CellData, 'v' | 't'> {
  if (value === '') return {v: null, t: null};
  if (typeof value === 'number') return {v: value, t: 2};
  if (typeof value === 'boolean') return {v: value ? 1 : 0, t: 3};
  if (value instanceof CellError) return {v: value.code, t: 1};
  return {v: value, t: LOOKS_LIKE_MORE.test(value) ? 4 : 1};
}

function isOneLink({text, runs}: RichText): boolean {
  const [run] = runs;
  return runs.length === 1 && run!.link !== null && run!.start === 0 && run!.end === text.length;
}

/** A document of the grid: every line ends in `\r`, the whole in `\n`, and each part says all of its look. */
function richDataOf({text, runs}: RichText, look: StyleData): RichData {
  const stream = `${text.replace(/\n/g, '\r')}\r\n`;
  return {
    id: 'cell',
    documentStyle: {},
    body: {
      dataStream: stream,
      textRuns: partsOf(text, runs).map(({start, end, run}) => ({
        st: start,
        ed: end,
        ts: {...fontOf(look), ...(run && runStyle(run.link, run.look))},
      })),
      paragraphs: [...stream.matchAll(/\r/g)].map(({index}) => ({startIndex: index})),
      sectionBreaks: [{startIndex: stream.length - 1}],
    },
  };
}

type Run = RichText['runs'][number];

/** The whole text in parts: the runs, and what lies between them. */
function partsOf(text: string, runs: readonly Run[]): {start: number; end: number; run: Run | null}[] {
  const parts: {start: number; end: number; run: Run | null}[] = [];
  let done = 0;
  for (const run of runs) {
    if (run.start > done) parts.push({start: done, end: run.start, run: null});
    parts.push({start: run.start, end: run.end, run});
    done = run.end;
  }
  if (done < text.length) parts.push({start: done, end: text.length, run: null});
  return parts;
}

/** What a cell's look says of its letters; a document takes none of it from the cell. */
function fontOf({ff, fs, bl, it, cl, ul, st}: StyleData): StyleData {
  const font: StyleData = {ff, fs, bl, it, cl, ul, st};
  return Object.fromEntries(Object.entries(font).filter(([, trait]) => trait !== undefined));
}

function runStyle(link: string | null, look: Run['look']): StyleData {
  return {
    ...(link !== null && {cl: {rgb: '#1155cc'}, ul: {s: 1 as const}}),
    ...(look.bold && {bl: 1 as const}),
    ...(look.italic && {it: 1 as const}),
    ...(look.foregroundColor && {cl: {rgb: look.foregroundColor}}),
    ...(look.fontSize && {fs: look.fontSize}),
  };
}
