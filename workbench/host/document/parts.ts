import type {Rect} from './rect';

/** What a sheet keeps besides the values of its cells, as plain data. */

/** A protection of the whole sheet (`block` is `null`) or of a range. */
export interface Protection {
  readonly id: number;
  block: Rect | null;
  unprotected: Rect[];
  description: string;
  warningOnly: boolean;
  /** May the user who runs the script edit it? Set by tests; the owner always may. */
  editable: boolean;
}

/** A conditional format rule: its ranges, and everything else as the builder put it together. */
export interface ConditionalRule {
  ranges: Rect[];
  readonly condition: {readonly criterion: string; readonly values: readonly unknown[]};
  readonly look: Readonly<Record<string, string | boolean>>;
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
