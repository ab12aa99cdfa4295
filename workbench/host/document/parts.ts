import type {Rect} from './rect';

/** What a sheet keeps besides the values of its cells, as plain data. */

/** A protection of the whole sheet (`block` is `null`) or of a range. */
export interface Protection {
  readonly id: number;
  block: Rect | null;
  unprotected: Rect[];
  description: string;
  warningOnly: boolean;
  rangeName?: string;
  /** Who may edit, besides the owner. */
  editors: readonly string[];
  domainEdit: boolean;
  /** May the user who runs the script edit it? Set by tests; the owner always may. */
  editable: boolean;
}

/** A criterion by its name, as in `DataValidationCriteria` and `BooleanCriteria`, with plain arguments: dates are serial numbers. */
export interface Condition {
  readonly criterion: string;
  /** Text, numbers, booleans, or lists of text. */
  readonly values: readonly unknown[];
}

/** A conditional format rule: its ranges, and everything else as the builder put it together. */
export interface ConditionalRule {
  ranges: Rect[];
  readonly condition: Condition;
  /** Only what it changes. */
  readonly look: Readonly<Record<string, string | boolean>>;
  /** A scale of colors by value, as `minColor`, `midType`, `maxValue` …; the condition's criterion is `GRADIENT` then. */
  readonly gradient?: Readonly<Record<string, string>>;
}

/** Every second row or column in another color. Colors by their names, such as `headerRowColor`. */
export interface Banding {
  readonly id: number;
  block: Rect;
  readonly colors: Record<string, string | null>;
}

/** A basic filter: the values and conditions that hide rows, by column from 0 of the sheet. */
export interface Filter {
  block: Rect;
  criteria: Map<number, FilterCriteria>;
  /** By which column of the sheet, counted from 1, it was sorted last. */
  sorted?: {readonly column: number; readonly ascending: boolean};
}

export interface FilterCriteria {
  readonly hiddenValues: readonly string[];
  /** What a pivot table shows. */
  readonly visibleValues?: readonly string[];
  readonly condition: Condition | null;
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
