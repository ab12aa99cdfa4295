import {CellError} from '../../host/document/cell';
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
  return {
    ...contentOf(value),
    f: sheet.formulas.get(row, column)?.text ?? null,
    si: null,
    s: styleDataOf(sheet.styles.get(row, column), sheet.formatAt(row, column), rich !== null && isOneLink(rich)),
    p: rich && !isOneLink(rich) && rich.text === value ? richDataOf(rich) : null,
  };
}

function contentOf(value: ReturnType<Sheet['values']['get']>): Pick<CellData, 'v' | 't'> {
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

function richDataOf({text, runs}: RichText): RichData {
  return {
    id: 'cell',
    documentStyle: {},
    body: {
      dataStream: `${text}\r\n`,
      textRuns: runs.map(({start, end, link, look}) => ({st: start, ed: end, ts: runStyle(link, look)})),
      paragraphs: [{startIndex: text.length}],
    },
  };
}

function runStyle(link: string | null, look: RichText['runs'][number]['look']): StyleData {
  return {
    ...(link !== null && {cl: {rgb: '#1155cc'}, ul: {s: 1 as const}}),
    ...(look.bold && {bl: 1 as const}),
    ...(look.italic && {it: 1 as const}),
    ...(look.foregroundColor && {cl: {rgb: look.foregroundColor}}),
    ...(look.fontSize && {fs: look.fontSize}),
  };
}
