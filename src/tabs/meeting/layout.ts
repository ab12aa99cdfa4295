import type {Area} from '../model';

/** Neighboring columns of the page, from 1. */
export interface Span {
  readonly column: number;
  readonly columns: number;
}

/**
 * The columns of the page in pixels: the left half A to E, a gap, the right half G to L. Together they fill one landscape
 * page at full size. Behind another gap stand the columns that are not printed, and last the key of a row.
 */
export const WIDTHS: readonly number[] = [
  ...[134, 82, 76, 132, 84],
  ...[6, 142, 96, 84, 70, 72, 70],
  ...[16, 96, 84, 84, 130, 60],
];

/** The columns that are printed. */
export const PRINTED = 12;
/** The hidden column by which rows are known again. */
export const KEY = WIDTHS.length;
/** The first column that is not printed. */
export const BESIDE = PRINTED + 2;

/** So many columns from one on. */
function span(column: number, columns = 1): Span {
  return {column, columns};
}

/** The columns of the left half. */
export const LEFT = {
  whole: span(1, 5),
  name: span(1),
  /** An owner, a count or an amount. */
  second: span(2),
  third: span(3),
  /** What to do, or why. */
  text: span(3, 2),
  bar: span(4, 2),
  last: span(5),
} satisfies Record<string, Span>;

/** The columns of the right half. */
export const RIGHT = {
  whole: span(7, 6),
  title: span(7, 4),
  name: span(7),
  label: span(7, 2),
  second: span(8),
  text: span(9, 3),
  last: span(12),
} satisfies Record<string, Span>;

/** The columns of the figures that lead the page. */
export const TILES: readonly Span[] = [span(1, 2), span(3, 2), span(5, 3), span(8, 2), span(10, 3)];

/** The columns of a decision. */
export const DECISION = {
  account: span(1),
  meeting: span(2),
  decision: span(3),
  question: span(4, 4),
  owner: span(8),
  due: span(9),
  note: span(10, 2),
  status: span(12),
  outcome: span(BESIDE),
  amount: span(BESIDE + 1),
  closedOn: span(BESIDE + 2),
  reason: span(BESIDE + 3),
} satisfies Record<string, Span>;

export type DecisionColumn = keyof typeof DECISION;

/** The width of neighboring columns in pixels. */
export function pixelsOf({column, columns}: Span): number {
  return WIDTHS.slice(column - 1, column - 1 + columns).reduce((sum: number, width) => sum + width, 0);
}

/** The rows of neighboring columns. */
export function areaOf(span: Span, row: number, rows: number): Area {
  return {row, rows, column: span.column, columns: span.columns};
}
