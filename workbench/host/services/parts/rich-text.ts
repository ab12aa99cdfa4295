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
  return {text, runs: runs.filter(({link, look}) => link !== null || Object.keys(look).length > 0)};
}

export const richTextValue: Service<GRichText, Piece> = {
  free: {
    getText: ({text}) => text,
    getLinkUrl(rich, start = 0, end = rich.text.length) {
      const links = new Set(stretches(rich, start, end).map(({link}) => link));
      return links.size === 1 ? [...links][0]! : null;
    },
    getTextStyle: (rich, start = 0, end = rich.text.length) =>
      textStyleOf({...rich.cell, ...stretches(rich, start, end)[0]?.look}),
    getStartIndex: ({from = 0}) => from,
    getEndIndex: ({text, from = 0}) => from + text.length,
    copy: (rich) => wrap<GRichTextBuilder>('SpreadsheetApp.RichTextValueBuilder', plainRichText(richTextOf(rich))),
    getRuns: (rich) =>
      stretches(rich).map(({start: from, end, link, look}) => {
        const text = rich.text.slice(from, end);
        return richTextOf({text, from, cell: rich.cell, runs: [{start: 0, end: text.length, link, look}]});
      }),
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
    setLinkUrl: (draft, ...given: unknown[]) => addRun(draft, given, (link) => ({link: link as string | null})),
    setTextStyle: (draft, ...given: unknown[]) =>
      addRun(draft, given, (style, {look}) => ({look: {...look, ...shownLook(style as object | null)}})),
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

/** Lays a link, or a look, over all of the text (`what`) or over a part of it (`start, end, what`). */
function addRun(
  draft: Draft,
  given: readonly unknown[],
  changed: (what: unknown, before: TextRun) => Partial<TextRun>,
): void {
  const {text, runs} = draft;
  if (text === null) refuse('Text must be set before styles or links are.');
  const isPart = typeof given[0] === 'number';
  const [start, end, what] = (isPart ? given : [0, text.length, given[0]]) as [number, number, unknown];
  if (start < 0 || end > text.length || start > end || (isPart && start === end)) {
    refuse('Invalid argument: the offsets lie outside the text.');
  }
  const rich = {text, runs};
  draft.runs = [
    ...stretches(rich, 0, start),
    ...stretches(rich, start, end).map((each) => ({...each, ...changed(what, each)})),
    ...stretches(rich, end, text.length),
  ];
}

/** A part of a text in stretches of one look and link each, those without any too. */
function stretches({text, runs}: RichText, from = 0, to = text.length): TextRun[] {
  const ends = [from, to, ...runs.flatMap(({start, end}) => [start, end])];
  const edges = [...new Set(ends)].filter((at) => at >= from && at <= to).sort((one, other) => one - other);
  return edges.slice(1).map((end, at) => {
    const start = edges[at]!;
    const run = runs.find((each) => each.start <= start && each.end >= end);
    return {link: null, look: {}, ...run, start, end};
  });
}
