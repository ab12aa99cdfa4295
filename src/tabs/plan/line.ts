import type {Assessment} from '../../core/assessment';
import {cell, moneyCell} from '../cells';
import type {FreshRow} from '../kept/keep-typed';
import type {TypedTab} from '../kept/read-typed';
import type {ByColumn} from '../kept/row-key';
import type {TabCell} from '../model';
import {STATUSES} from '../steps/status';
import type {StyleId} from '../styles';
import {LINE_WIDTH, widthOf} from './fit';

/** The Plan tab as people type into it. The index and the steps of an account share the columns. */
export const PLAN: TypedTab = {
  key: 'plan',
  keyHeading: 'plan-key',
  headings: {
    label: 'plan-index-account',
    text: 'plan-index-next',
    owner: 'plan-index-owner',
    due: 'plan-index-due',
    status: 'plan-index-target',
    notes: 'plan-index-kind',
  },
  choices: {status: STATUSES},
};

/** The columns that people see, in their order. */
export const PLAN_COLUMNS = ['label', 'text', 'owner', 'due', 'status', 'notes'] as const;

export type PlanColumn = (typeof PLAN_COLUMNS)[number];

/** A row of a plan before it is laid out. */
export interface Line {
  readonly cells: readonly TabCell[];
  /** What the row is, if the next run finds it again, with what people may change in it. */
  readonly row?: FreshRow;
  /** Checksums of what the run in which the row was fresh wrote where people type, if it was an earlier one. */
  readonly fresh?: ByColumn<string>;
}

/** A row that the next run finds again, and the columns in which people may change it. */
export function keyedLine(cells: readonly TabCell[], id: Omit<FreshRow, 'fields'>, typed: readonly PlanColumn[]): Line {
  const fields = Object.fromEntries(typed.map((name) => [name, cells[PLAN_COLUMNS.indexOf(name)]?.value ?? null]));
  return {cells, row: {...id, fields}};
}

/** A heading above a part of a plan, with what stands beside it. */
export function heading(text: string, ...columns: readonly TabCell[]): Line {
  return {cells: [cell(text, 'section'), ...columns]};
}

/** The looks of a text: in one line over the columns beside it, or wrapped where it is too long for that. */
const LOOKS = {
  body: ['one-line', 'body'],
  quiet: ['one-line-quiet', 'quiet'],
  strong: ['one-line-strong', 'strong'],
  caution: ['one-line-caution', 'caution'],
} as const satisfies Record<string, readonly [StyleId, StyleId]>;

/** A label and what it says beside it; nothing at all when there is nothing to say. */
export function labeled(label: string, text: string, look: keyof typeof LOOKS = 'body'): Line[] {
  if (text === '') return [];
  const [line, wrapped] = LOOKS[look];
  return [{cells: [cell(label, 'label'), cell(text, widthOf(text) <= LINE_WIDTH ? line : wrapped)]}];
}

/** Money in a cell; blank when unknown. */
export function amountCell(amount: number | null, {account}: Assessment, style: StyleId = 'money'): TabCell {
  return amount === null ? cell(null) : moneyCell(amount, account, style);
}

/** A share in a cell; blank when unknown. */
export function shareCell(share: number | null): TabCell {
  return share === null ? cell(null) : cell(share, 'percent');
}
