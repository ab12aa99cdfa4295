import type {Day} from '../core/day';
import type {StyleId} from './styles';

export type TabKey =
  | 'meeting'
  | 'ranking'
  | 'details'
  | 'plan'
  | 'outreach'
  | 'calendar'
  | 'monday'
  | 'scenarios'
  | 'sql'
  | 'playbook'
  | 'settings'
  | 'history';

/** A day as a cell value: written as a date, shown as a date. */
export interface DayValue {
  readonly day: Day;
}

/** What a cell of ours holds. Text is untrusted: the writer makes sure that it stays text. */
export type PlainValue = string | number | boolean | DayValue | null;

/** What somebody left in a cell, where a plain value would not bring it back as it was. */
export interface TypedValue {
  /** What the cell shows. */
  readonly shown: string;
  readonly holds: PlainValue | Date;
  /** The day it stands for; `null` when it is none. */
  readonly day: Day | null;
  /** Its number format; `null` where the usual one will do. */
  readonly format: string | null;
  /** What somebody wrote as a formula, and the row (from 1) it stood in; only a formula ever stays one. */
  readonly formula: {readonly text: string; readonly row: number} | null;
  /** The cell's note, blank when there is none. */
  readonly note: string;
}

export type TabValue = PlainValue | TypedValue;

/** A link from a cell: to the cell of a tab of ours, or to a row of the account sheet. */
export interface TabLink {
  readonly to: TabKey | 'accounts';
  /** From 1. */
  readonly row: number;
}

/** A part of a cell's text that carries a link of its own. */
export interface LinkedText {
  /** The first character, from 0. */
  readonly from: number;
  /** After the last character. */
  readonly to: number;
  readonly link: TabLink;
}

/** One cell of a tab. Without a style it is plain body text. */
export interface TabCell {
  readonly value: TabValue;
  readonly style?: StyleId;
  /** A number format instead of the style's, in Sheets' own notation. */
  readonly format?: string;
  readonly note?: string;
  readonly link?: TabLink;
  /** Parts of the text are links; in order, not overlapping. */
  readonly linkedText?: readonly LinkedText[];
}

/** A row of so many cells: those, and blank ones behind them. */
export function wholeRow(cells: readonly TabCell[], width: number, blank: TabCell = {value: null}): TabCell[] {
  return Array.from({length: width}, (_, column) => cells[column] ?? blank);
}

/** A rectangle of cells, counted from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A dropdown over an area. Anything else can still be typed. */
export interface Dropdown {
  readonly area: Area;
  readonly choices: readonly string[];
}

/** A chart Sheets draws from cells of the tab. */
export interface TabChart {
  readonly kind: 'bar' | 'column';
  readonly title: string;
  readonly labels: Area;
  readonly values: Area;
  /** The cell its top left corner sits on. */
  readonly at: {readonly row: number; readonly column: number};
  readonly width: number;
  readonly height: number;
}

/** A tab that is read as a page: nothing stays in sight when people scroll, and the sheet shows no grid. */
export const PAGE_SHAPE = {frozenRows: 0, frozenColumns: 0, gridlines: false} as const;

/** A whole tab as values and looks, with no word of Google. All rows have the same length. */
export interface TabModel {
  readonly key: TabKey;
  readonly cells: readonly (readonly TabCell[])[];
  /** In points: the text whose style names no size; 10 when left out. */
  readonly textSize?: number;
  /** In pixels, one a column. */
  readonly columnWidths: readonly number[];
  /** Heights in pixels of the rows that need one, by row number from 1; the others fit their text. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** Columns from 1 that people do not see: what the add-on needs to know its rows again. */
  readonly hiddenColumns?: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Areas in which each row becomes one cell. */
  readonly merges?: readonly Area[];
  /** Areas whose rows are parted by a thin gray line. */
  readonly lines?: readonly Area[];
  /** Whether the sheet shows its own grid; `true` when left out. */
  readonly gridlines?: boolean;
  readonly dropdowns?: readonly Dropdown[];
  /** A filter over an area, headings included. */
  readonly filter?: Area;
  readonly charts?: readonly TabChart[];
  readonly hidden?: boolean;
}
