import type {RichText, TextLook, TextRun} from '../../document/parts';
import type {Rect} from '../../document/rect';
import type {Sheet} from '../../document/sheet';
import {handleOf} from '../bridge/objects';
import {refuse} from '../bridge/refuse';
import {engine} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
import {shownColor} from './color';
import {cellLook, plainLook, textStyleOf} from './text-style';

type GRichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type GRichTextBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

/** The rich text of a cell: `null` for a number, a boolean, a date or a formula's number. */
export function richTextAt(sheet: Sheet, row: number, column: number): GRichText | null {
  const cell = cellLook(sheet.styles.get(row, column));
  const rich = sheet.richTexts.get(row, column);
  if (rich) return richTextOf({...rich, cell});
  const value = sheet.values.get(row, column);
  return typeof value === 'string' ? richTextOf({text: value, runs: [], cell}) : null;
}

/** Writes rich texts; the text itself is never read as a number or a formula. */
export function writeRichText(sheet: Sheet, block: Rect, values: readonly (readonly object[])[]): void {
  const texts = values.map((row) => row.map((value) => plainRichText(value)));
  const quoted = texts.map((row) => row.map(({text}) => (text === '' ? '' : `'${text}`)));
  engine.writeValues(sheet, block.top, block.left, quoted);
  const kept = texts.map((row) => row.map((rich) => (rich.runs.length > 0 ? sheet.workbook.keep(rich) : null)));
  sheet.richTexts.write(block.top, block.left, kept);
}

/** A rich text, or a part of one: where that begins in the cell, and the look of the cell it was read from. */
interface Piece extends RichText {
  readonly from?: number;
  readonly cell?: TextLook;
}

function richTextOf(rich: Piece): GRichText {
  return wrap('SpreadsheetApp.RichTextValue', rich);
}

function plainRichText(value: object): RichText {
  const {text, runs} = handleOf<Piece>(value);
  return {text, runs};
}

export const richTextValue: Service<GRichText, Piece> = {
  free: {
    getText: ({text}) => text,
    getLinkUrl({text, runs}, start = 0, end = text.length) {
      const links = new Set(pieces(runs, start, end).map((run) => run?.link ?? null));
      return links.size === 1 ? [...links][0]! : null;
    },
    getTextStyle: ({text, runs, cell}, start = 0, end = text.length) =>
      textStyleOf({...cell, ...pieces(runs, start, end)[0]?.look}),
    getStartIndex: ({from = 0}) => from,
    getEndIndex: ({text, from = 0}) => from + text.length,
    copy: (rich) => wrap<GRichTextBuilder>('SpreadsheetApp.RichTextValueBuilder', {...plainRichText(richTextOf(rich))}),
    getRuns({text, runs, cell}) {
      const edges = edgesOf(text.length, runs);
      return edges.slice(1).map((end, at) => {
        const start = edges[at]!;
        const inside = runs.filter((run) => run.start <= start && run.end >= end);
        return richTextOf({
          text: text.slice(start, end),
          from: start,
          cell,
          runs: inside.map((run) => ({...run, start: 0, end: end - start})),
        });
      });
    },
  },
};

interface Draft {
  text: string | null;
  runs: readonly TextRun[];
}

export const richTextValueBuilder: Service<GRichTextBuilder, Draft> = {
  free: {
    setText(draft, text) {
      Object.assign(draft, {text, runs: []});
    },
    setLinkUrl(draft, first: number | string | null, second?: unknown, third?: unknown) {
      if (typeof first === 'number') addRun(draft, {link: third as string | null}, first, second as number);
      else addRun(draft, {link: first});
    },
    setTextStyle(draft, first: number | object | null, second?: unknown, third?: unknown) {
      if (typeof first === 'number') addRun(draft, {look: shownLook(third as object | null)}, first, second as number);
      else addRun(draft, {look: shownLook(first)});
    },
    build({text, runs}) {
      if (text === null) return refuse('Text must be set before the rich text value is built.');
      return richTextOf({text, runs});
    },
  },
};

/** A look whose color is a plain one: parts of a text keep no color of the theme. */
function shownLook(style: object | null): TextLook {
  const look = plainLook(style);
  return look.foregroundColor ? {...look, foregroundColor: shownColor(look.foregroundColor)} : look;
}

/** Lays a link, or a look, over a part of the text; over all of it where no part is given. */
function addRun(
  draft: Draft,
  added: {readonly link?: string | null; readonly look?: TextLook},
  from?: number,
  to?: number,
) {
  const {text, runs} = draft;
  if (text === null) return refuse('Text must be set before styles or links are.');
  const [start, end] = [from ?? 0, to ?? text.length];
  if (start < 0 || end > text.length || start > end || (from !== undefined && start === end)) {
    refuse('Invalid argument: the offsets lie outside the text.');
  }
  const edges = edgesOf(text.length, [...runs, {start, end}]);
  draft.runs = edges.slice(1).flatMap((to, at) => {
    const from = edges[at]!;
    const {link = null, look = {}} = runs.find((run) => run.start <= from && run.end >= to) ?? {};
    const isCovered = from >= start && to <= end;
    const run = isCovered
      ? {start: from, end: to, link: added.link === undefined ? link : added.link, look: {...look, ...added.look}}
      : {start: from, end: to, link, look};
    return run.link !== null || Object.keys(run.look).length > 0 ? [run] : [];
  });
}

/** Where a run begins or ends, and both ends of the text, in order. */
function edgesOf(length: number, runs: readonly {readonly start: number; readonly end: number}[]): number[] {
  return [...new Set([0, length, ...runs.flatMap(({start, end}) => [start, end])])].sort((a, b) => a - b);
}

/** The runs that cover a stretch of text; `undefined` where there is a gap without any. */
function pieces(runs: readonly TextRun[], from: number, to: number): (TextRun | undefined)[] {
  const found: (TextRun | undefined)[] = [];
  let at = from;
  for (const run of [...runs].sort((a, b) => a.start - b.start)) {
    if (run.end <= at || run.start >= to) continue;
    if (run.start > at) found.push(undefined);
    found.push(run);
    at = run.end;
  }
  if (at < to || found.length === 0) found.push(undefined);
  return found;
}
