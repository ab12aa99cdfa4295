import type {Rect} from './rect';
import type {Sheet} from './sheet';

/** What a sheet or a spreadsheet keeps beside its cells, as plain data. */

/** Developer metadata and what it is attached to: lines are counted from 0. */
export interface Metadata {
  readonly id: number;
  key: string;
  value: string;
  visibility: 'DOCUMENT' | 'PROJECT';
  place:
    | {readonly type: 'SPREADSHEET'}
    | {readonly type: 'SHEET'; readonly sheet: Sheet}
    | {readonly type: 'ROW' | 'COLUMN'; readonly sheet: Sheet; readonly at: number};
}

export interface NamedRange {
  name: string;
  sheet: Sheet;
  block: Rect;
}

/** A protection of the whole sheet (`block` is `null`) or of a range. */
export interface Protection {
  readonly id: number;
  block: Rect | null;
  unprotected: Rect[];
  description: string;
  warningOnly: boolean;
  /** May the user who runs the script edit it? Set by tests; the owner always may. */
  editable: boolean;
  editors: string[];
  domainEdit: boolean;
}

/** A conditional format rule: its ranges, and everything else as the builder put it together. */
export interface ConditionalRule {
  ranges: Rect[];
  readonly condition: {readonly criterion: string; readonly values: readonly unknown[]} | null;
  readonly look: Readonly<Record<string, string | boolean>>;
  readonly gradient:
    | readonly {readonly point: string; readonly color: string; readonly type: string; readonly value: string}[]
    | null;
}

export interface Chart {
  readonly id: number;
  type: string;
  ranges: {readonly sheet: Sheet; readonly block: Rect}[];
  options: Readonly<Record<string, unknown>>;
  anchor: {row: number; column: number; offsetX: number; offsetY: number};
  headers: number;
  mergeStrategy: string;
  transposed: boolean;
  hiddenDimensions: string;
}

/** A basic filter: the values and conditions that hide rows, by column from 0 of the sheet. */
export interface Filter {
  block: Rect;
  criteria: Map<number, FilterCriteria>;
}

export interface FilterCriteria {
  readonly hiddenValues: readonly string[];
  readonly condition: {readonly criterion: string; readonly values: readonly unknown[]} | null;
}

/** Text with looks and links on parts of it. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** One run, from `start` to before `end`. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly link: string | null;
  readonly look: TextLook;
}

/** The traits a text style sets; what is missing follows the cell. */
export interface TextLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly foregroundColor?: string;
}
