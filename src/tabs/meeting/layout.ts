import type {Area} from '../model';

/** Neighboring columns of the page, from 1. */
export interface Span {
  readonly column: number;
  readonly columns: number;
}

/**
 * The columns of the page in pixels: the left half A to E, a gap, the right half G to K. Together they fill one landscape
 * page at full size. Behind another gap stand the columns that are not printed, and last the key of a row.
 */
export const WIDTHS: readonly number[] = [
  ...[118, 86, 74, 134, 86],
  ...[6, 116, 80, 164, 114, 70],
  ...[16, 96, 84, 84, 130, 60],
];

/** The columns that are printed. */
export const PRINTED = 11;
/** The hidden column by which rows are known again. */
export const KEY = WIDTHS.length;
/** The first column that is not printed. */
export const BESIDE = PRINTED + 2;

/** The columns of the left half. */
export const LEFT = {
  whole: {column: 1, columns: 5},
  name: {column: 1, columns: 1},
  /** An owner, a count or an amount. */
  second: {column: 2, columns: 1},
  third: {column: 3, columns: 1},
  /** What to do, or why. */
  text: {column: 3, columns: 2},
  bar: {column: 4, columns: 2},
  last: {column: 5, columns: 1},
} as const satisfies Record<string, Span>;

/** The columns of the right half. */
export const RIGHT = {
  whole: {column: 7, columns: 5},
  name: {column: 7, columns: 1},
  label: {column: 7, columns: 2},
  second: {column: 8, columns: 1},
  text: {column: 9, columns: 2},
  last: {column: 11, columns: 1},
} as const satisfies Record<string, Span>;

/** The columns of the figures that lead the page. */
export const TILES: readonly Span[] = [
  {column: 1, columns: 2},
  {column: 3, columns: 2},
  {column: 5, columns: 4},
  {column: 9, columns: 1},
  {column: 10, columns: 2},
];

/** The columns of a decision. */
export const DECISION = {
  account: {column: 1, columns: 1},
  meeting: {column: 2, columns: 1},
  decision: {column: 3, columns: 1},
  question: {column: 4, columns: 3},
  owner: {column: 7, columns: 1},
  due: {column: 8, columns: 1},
  note: {column: 9, columns: 2},
  status: {column: 11, columns: 1},
  outcome: {column: BESIDE, columns: 1},
  amount: {column: BESIDE + 1, columns: 1},
  closedOn: {column: BESIDE + 2, columns: 1},
  reason: {column: BESIDE + 3, columns: 1},
} as const satisfies Record<string, Span>;

export type DecisionColumn = keyof typeof DECISION;

/** The width of neighboring columns in pixels. */
export function pixelsOf({column, columns}: Span): number {
  return WIDTHS.slice(column - 1, column - 1 + columns).reduce((sum: number, width) => sum + width, 0);
}

/** The rows of neighboring columns. */
export function areaOf(span: Span, row: number, rows: number): Area {
  return {row, rows, column: span.column, columns: span.columns};
}
