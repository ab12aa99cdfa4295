import type {RichText, TextLook, TextRun} from '../document/parts';
import type {Rect} from '../document/rect';
import type {Sheet} from '../document/sheet';
import {colorOf} from './color';
import {hexColor} from './colors';
import {attach, handleOf} from './handles';
import {refuse} from './refuse';
import {engine, meter, surface} from './surface';

type GRichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type GStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** The rich text of a cell: `null` for a number, a boolean, a date or a formula's number. */
export function richTextAt(sheet: Sheet, row: number, column: number): GRichText | null {
  const rich = sheet.richTexts.get(row, column);
  if (rich) return new RichTextService(rich);
  const value = sheet.values.get(row, column);
  return typeof value === 'string' ? new RichTextService({text: value, runs: []}) : null;
}

/** Writes rich texts; the text itself is never read as a number or a formula. */
export function writeRichText(sheet: Sheet, block: Rect, values: readonly (readonly object[])[]): void {
  const texts = values.map((row) => row.map((value) => handleOf<RichText>(value)));
  engine.writeValues(
    sheet,
    block.top,
    block.left,
    texts.map((row) => row.map(({text}) => (text === '' ? '' : `'${text}`))),
  );
  sheet.richTexts.write(
    block.top,
    block.left,
    texts.map((row) => row.map((rich) => (rich.runs.length > 0 ? sheet.workbook.keep(rich) : null))),
  );
}

class RichTextService extends surface<GRichText>('SpreadsheetApp.RichTextValue') {
  constructor(rich: RichText) {
    super();
    attach(this, rich);
  }

  override getText(): string {
    return handleOf<RichText>(this).text;
  }

  override getLinkUrl(start?: number, end?: number): string | null {
    const {text, runs} = handleOf<RichText>(this);
    const [from, to] = [start ?? 0, end ?? text.length];
    const links = new Set(pieces(runs, from, to).map((run) => run?.link ?? null));
    return links.size === 1 ? [...links][0]! : null;
  }

  override getStartIndex(): number {
    return 0;
  }

  override getEndIndex(): number {
    return handleOf<RichText>(this).text.length;
  }

  override getTextStyle(start?: number, end?: number): GStyle {
    const {text, runs} = handleOf<RichText>(this);
    const looks = pieces(runs, start ?? 0, end ?? text.length);
    return new TextStyleService(looks[0]?.look ?? {});
  }

  override getRuns(): GRichText[] {
    const {text, runs} = handleOf<RichText>(this);
    const edges = [...new Set([0, text.length, ...runs.flatMap(({start, end}) => [start, end])])].sort((a, b) => a - b);
    return edges.slice(1).map((end, at) => {
      const start = edges[at]!;
      const inside = runs.filter((run) => run.start <= start && run.end >= end);
      return new RichTextService({
        text: text.slice(start, end),
        runs: inside.map((run) => ({...run, start: 0, end: end - start})),
      });
    });
  }

  override copy(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    const {text, runs} = handleOf<RichText>(this);
    return new RichTextBuilderService(text, [...runs]);
  }
}

/** What `SpreadsheetApp.newRichTextValue` gives. */
export class RichTextBuilderService extends surface<GoogleAppsScript.Spreadsheet.RichTextValueBuilder>(
  'SpreadsheetApp.RichTextValueBuilder',
) {
  constructor(text: string | null = null, runs: TextRun[] = []) {
    super();
    attach(this, {text, runs});
  }

  override setText(text: string): this {
    Object.assign(building(this), {text, runs: []});
    return this;
  }

  override setLinkUrl(first: number | string | null, second?: number | null, third?: string | null): this {
    const whole = typeof first !== 'number';
    const link = (whole ? first : third) ?? null;
    return addRun(this, whole ? undefined : first, whole ? undefined : (second as number), link, {});
  }

  override setTextStyle(first: number | GStyle | null, second?: number | null, third?: GStyle | null): this {
    const whole = typeof first !== 'number';
    const style = (whole ? first : third) as object | null | undefined;
    return addRun(
      this,
      whole ? undefined : first,
      whole ? undefined : (second as number),
      undefined,
      style ? handleOf<TextLook>(style) : {},
    );
  }

  override build(): GRichText {
    const {text, runs} = building(this);
    if (text === null) refuse('Text must be set before the rich text value is built.');
    return new RichTextService({text: text as string, runs: [...runs]});
  }
}

class TextStyleService extends surface<GStyle>('SpreadsheetApp.TextStyle') {
  constructor(look: TextLook) {
    super();
    attach(this, {...look});
  }

  override isBold(): boolean | null {
    return handleOf<TextLook>(this).bold ?? false;
  }

  override isItalic(): boolean | null {
    return handleOf<TextLook>(this).italic ?? false;
  }

  override isUnderline(): boolean | null {
    return handleOf<TextLook>(this).underline ?? false;
  }

  override isStrikethrough(): boolean | null {
    return handleOf<TextLook>(this).strikethrough ?? false;
  }

  override getFontSize(): number | null {
    return handleOf<TextLook>(this).fontSize ?? 10;
  }

  override getFontFamily(): string | null {
    return handleOf<TextLook>(this).fontFamily ?? 'Arial';
  }

  override getForegroundColor(): string | null {
    return handleOf<TextLook>(this).foregroundColor ?? '#000000';
  }

  override getForegroundColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    return colorOf(handleOf<TextLook>(this).foregroundColor ?? '#000000');
  }

  override copy(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return new TextStyleBuilderService({...handleOf<TextLook>(this)});
  }
}

/** What `SpreadsheetApp.newTextStyle` gives. */
export class TextStyleBuilderService extends surface<GoogleAppsScript.Spreadsheet.TextStyleBuilder>(
  'SpreadsheetApp.TextStyleBuilder',
) {
  constructor(look: TextLook = {}) {
    super();
    attach(this, {...look});
  }

  override setBold(bold: boolean): this {
    return look(this, {bold});
  }

  override setItalic(italic: boolean): this {
    return look(this, {italic});
  }

  override setUnderline(underline: boolean): this {
    return look(this, {underline});
  }

  override setStrikethrough(strikethrough: boolean): this {
    return look(this, {strikethrough});
  }

  override setFontSize(fontSize: number): this {
    return look(this, {fontSize});
  }

  override setFontFamily(fontFamily: string): this {
    return look(this, {fontFamily});
  }

  override setForegroundColor(color: string): this {
    return look(this, {foregroundColor: hexColor(color)});
  }

  override build(): GStyle {
    return new TextStyleService(handleOf<TextLook>(this));
  }
}

meter(RichTextService, 'SpreadsheetApp.RichTextValue', {free: 'all'});
meter(RichTextBuilderService, 'SpreadsheetApp.RichTextValueBuilder', {free: 'all'});
meter(TextStyleService, 'SpreadsheetApp.TextStyle', {free: 'all'});
meter(TextStyleBuilderService, 'SpreadsheetApp.TextStyleBuilder', {free: 'all'});

function look<B extends object>(builder: B, part: TextLook): B {
  Object.assign(handleOf<object>(builder), part);
  return builder;
}

function building(builder: object): {text: string | null; runs: TextRun[]} {
  return handleOf(builder);
}

function addRun<B extends object>(
  builder: B,
  from: number | undefined,
  to: number | undefined,
  link: string | null | undefined,
  added: TextLook,
): B {
  const rich = building(builder);
  if (rich.text === null) refuse('Text must be set before styles or links are.');
  const text = rich.text as string;
  const [start, end] = [from ?? 0, to ?? text.length];
  if (start < 0 || end > text.length || start > end || (from !== undefined && start === end)) {
    refuse('Invalid argument: the offsets lie outside the text.');
  }
  rich.runs = painted(rich.runs, text.length, start, end, link, added);
  return builder;
}

/** Cuts the runs at both ends of the new one and lays its link and look over what lies between. */
function painted(
  runs: readonly TextRun[],
  length: number,
  start: number,
  end: number,
  link: string | null | undefined,
  added: TextLook,
): TextRun[] {
  const edges = [...new Set([0, length, start, end, ...runs.flatMap((run) => [run.start, run.end])])].sort(
    (a, b) => a - b,
  );
  const next: TextRun[] = [];
  edges.slice(1).forEach((to, at) => {
    const from = edges[at]!;
    const before = runs.find((run) => run.start <= from && run.end >= to);
    const covered = from >= start && to <= end;
    const merged = {
      start: from,
      end: to,
      link: covered && link !== undefined ? link : (before?.link ?? null),
      look: covered ? {...before?.look, ...added} : (before?.look ?? {}),
    };
    if (merged.link !== null || Object.keys(merged.look).length > 0) next.push(merged);
  });
  return next;
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
