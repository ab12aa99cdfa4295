import {runsOf} from '../../cells/runs';
import type {Phrase} from '../../core/phrase';
import {say, type Words} from '../../playbook/say';
import {textIn} from '../kept/cell';
import {rowKey} from '../kept/row-key';
import type {Area, TabCell, TabValue} from '../model';
import type {StyleId} from '../styles';
import {fits, fitted} from '../text-fit';
import {areaOf, KEY, pixelsOf, type Span} from './layout';

/** A page as it is put together, cell by cell. */
export class Board {
  private readonly cells = new Map<string, TabCell>();
  private readonly keys = new Map<number, string>();
  private readonly spans: Area[] = [];

  constructor(readonly words: Words) {}

  /** Puts a value into a span of a row; text is cut to one line. */
  put(
    row: number,
    span: Span,
    value: TabValue | Phrase,
    style: StyleId,
    more?: Pick<TabCell, 'link' | 'format'>,
  ): void {
    const said = isPhrase(value) ? say(value, this.words) : value;
    const shown = typeof said === 'string' && CUT.test(style) ? fitted(said, roomIn(span, style)) : said;
    this.set(row, span, {value: shown, style, ...more});
  }

  /** Puts a value as it is, however long. */
  set(row: number, span: Span, cell: TabCell): void {
    for (let offset = 0; offset < span.columns; offset += 1) {
      const place = `${row} ${span.column + offset}`;
      this.cells.set(place, offset === 0 ? cell : {value: null, ...(cell.style && {style: cell.style})});
    }
    if (span.columns > 1) this.spans.push(areaOf(span, row, 1));
  }

  /** Whether what was put there, however long, has room on one line. */
  isOneLine(row: number, span: Span): boolean {
    const {value, style = 'line'} = this.cells.get(`${row} ${span.column}`) ?? {value: null};
    return fits(textIn(value), roomIn(span, style));
  }

  /** The heading of a part of the page over its columns, with the headings of some of them. */
  heading(row: number, whole: Span, headings: readonly (readonly [span: Span, says: Phrase, style?: StyleId])[]): void {
    for (let offset = 0; offset < whole.columns; offset += 1)
      this.set(row, {column: whole.column + offset, columns: 1}, {value: null, style: 'panel-heading'});
    for (const [span, says, style = 'panel-heading'] of headings) this.put(row, span, says, style);
  }

  /** Says by what the next run knows a row again; without, people have nothing to fill in there. */
  key(row: number, key: string): void {
    this.keys.set(row, key);
  }

  /** The cells of so many rows. */
  rows(count: number): TabCell[][] {
    return Array.from({length: count}, (_, index) => {
      const row = index + 1;
      const cells = Array.from(
        {length: KEY - 1},
        (__, column): TabCell => this.cells.get(`${row} ${column + 1}`) ?? {value: null, style: 'line'},
      );
      return [...cells, {value: this.keys.get(row) ?? rowKey(cells), style: 'key'}];
    });
  }

  /** The cells of a row without its key. */
  row(row: number): TabCell[] {
    return (this.rows(row)[row - 1] ?? []).slice(0, -1);
  }

  /** The areas in which each row becomes one cell. */
  merges(): Area[] {
    const sorted = [...this.spans].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
    const isAlike = ([first]: readonly Area[], {column, columns}: Area) =>
      first?.column === column && first.columns === columns;
    const runs = runsOf(
      sorted.map((span) => [span.row, span] as const),
      isAlike,
    );
    return runs.map(({items}) => ({...items[0]!, rows: items.length}));
  }
}

/** Styles whose cells are one line of 9 points. */
const CUT = /^(line|panel|band)/;

const BOLD = /strong|link|late|heading|^band/;
/** How much wider bold letters are. */
const BOLD_WIDTH = 1.06;

/** In pixels of letters that are not bold. */
function roomIn(span: Span, style: StyleId): number {
  return pixelsOf(span) / (BOLD.test(style) ? BOLD_WIDTH : 1);
}

function isPhrase(value: TabValue | Phrase): value is Phrase {
  return typeof value === 'object' && value !== null && 'key' in value;
}
