import type {Locale} from './locale';
import type {Axis, Rect} from './rect';
import type {Zone} from './zone';

/** What a sheet, here of the type `S`, knows of its spreadsheet: `Workbook` is the one there is. */
export interface Book<S> {
  readonly locale: Locale;
  readonly zone: Zone;
  readonly sheets: S[];
  namedRanges: NamedRange<S>[];
  metadata: Metadata<S>[];
  active: Active<S>;
  readonly calculation: Calculation<S> | null;
  clock(): number;
  nextId(): number;
  sheetLike(name: string): S | null;
  rangeNamed(name: string): NamedRange<S> | null;
  find(text: string, home: S): {sheet: S; block: Rect} | null;
  keep<T extends object>(data: T): T;
  makeRoomFor(cells: number): void;
  touched(sheet: S, block: Rect): void;
  settle(): void;
}

/** Which tab is the active one, and what is selected there. */
export interface Active<S> {
  sheet: S;
  block: Rect | null;
}

/** Developer metadata and what it is attached to: lines are counted from 0. */
export interface Metadata<S> {
  readonly id: number;
  key: string;
  value: string;
  visibility: 'DOCUMENT' | 'PROJECT';
  place:
    | {readonly type: 'SPREADSHEET'}
    | {readonly type: 'SHEET'; readonly sheet: S}
    | {readonly type: 'ROW' | 'COLUMN'; readonly sheet: S; readonly at: number};
}

export interface NamedRange<S> {
  name: string;
  sheet: S;
  block: Rect;
}

/** Recalculates what a change touched; the formulas' part of a workbook. */
export interface Calculation<S> {
  touched(sheet: S, block: Rect): void;
  /** Lines came (count above 0) or went: references follow. */
  reshaped(sheet: S, axis: Axis, at: number, count: number): void;
  /** Lines moved before line `target` of the rest: references follow. */
  moved(sheet: S, axis: Axis, at: number, count: number, target: number): void;
  /** A sheet was renamed: references follow. */
  renamed(sheet: S, before: string): void;
  settle(): void;
  /** The document is as it was at another time: results and spills are in their cells already. */
  restored(): void;
  /** Does any formula outside the block read a cell of it? */
  isRead(sheet: S, block: Rect): boolean;
}
