import type {ActionRow} from '../kept/keep-typed';
import type {TabCell, TabValue} from '../model';
import type {StyleId} from '../styles';

/** A row of a plan before it is laid out. */
export interface Line {
  readonly cells: readonly TabCell[];
  /** What people may type beside; the row is known again by it. */
  readonly action?: ActionRow;
  /** Whether it opens a part of the plan. */
  readonly heads?: boolean;
}

/** A heading above a part of a plan, with the headings of its columns. */
export function heading(text: string, ...columns: readonly string[]): Line {
  return {
    cells: [cell(text, 'section'), cell(null), ...columns.map((column) => cell(column, 'label'))],
    heads: true,
  };
}

/** A heading over a part with money in it, and the headings of its figures. */
export function moneyHeading(text: string, ...columns: readonly string[]): Line {
  return {
    cells: [cell(text, 'section'), cell(null), ...columns.map((column) => cell(column, 'label-right'))],
    heads: true,
  };
}

/** A label and what it says; nothing at all when there is nothing to say. */
export function labelled(label: string, text: string, style: StyleId = 'body', ...more: readonly TabCell[]): Line[] {
  return text === '' ? [] : [{cells: [cell(label, 'label'), cell(text, style), ...more]}];
}

/** A cell with that look. */
export function cell(value: TabValue, style?: StyleId): TabCell {
  return {value, ...(style && {style})};
}

/** Money in a cell; blank when unknown. */
export function moneyCell(amount: number | null, strong = false): TabCell {
  return amount === null ? cell(null) : cell(amount, strong ? 'money-strong' : 'money');
}

/** A share in a cell; blank when unknown. */
export function shareCell(share: number | null): TabCell {
  return share === null ? cell(null) : cell(share, 'percent');
}
