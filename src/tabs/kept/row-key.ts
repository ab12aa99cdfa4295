import {digest} from '../../cells/digest';
import {movedFormula} from '../../cells/moved-formula';
import {CELL_LIMIT, withoutControls} from '../../cells/safe-text';
import type {Known} from '../../core/identity';
import type {TabCell, TabValue} from '../model';
import {isTypedValue, noteIn, textIn} from './cell';

/** A row that the next run finds again: an account, and what the row says about it, the same from run to run. */
export interface RowId extends Known {
  readonly action: string;
  /** What it is done for, where the same may be done again. */
  readonly cycle?: string | undefined;
}

/** Cells, or what is known of them, by the names of their columns. */
export type ByColumn<Value> = Readonly<Record<string, Value>>;

/** What the hidden cell of a row of ours says about it. */
export interface RowKey {
  /** `null` for a row in which people have nothing to fill in, such as a title. */
  readonly id: RowId | null;
  /** Checksums of what the run would have written where people type, by the names of the columns. */
  readonly fresh: ByColumn<string>;
  /** Checksums of all that the run wrote into the row, in any column, one behind the other. */
  readonly written: string;
}

/** The text of the hidden cell beside the cells of a row. */
export function rowKey(cells: readonly TabCell[], id?: RowId, fresh: ByColumn<string> = {}): string {
  const sums: string[] = [];
  const add = (value: TabValue) => {
    const sum = checksum(value);
    if (sum !== '' && !sums.includes(sum)) sums.push(sum);
  };
  for (const {value, note} of cells) {
    add(value);
    add(note || noteIn(value));
  }
  const written = MARK + sums.join('.');
  return id === undefined
    ? written
    : JSON.stringify([id.identity, id.row, id.action, fresh, written, ...(id.cycle === undefined ? [] : [id.cycle])]);
}

/** What a hidden cell says; `null` when no run wrote it. */
export function readRowKey(text: string): RowKey | null {
  if (text.startsWith(MARK)) return {id: null, fresh: {}, written: text};
  const [identity, row, action, fresh, written, cycle] = text.startsWith('[') ? listIn(text) : [];
  if (typeof identity !== 'string' || typeof row !== 'number' || typeof action !== 'string') return null;
  const id = {identity, row, action, cycle: typeof cycle === 'string' ? cycle : undefined};
  return {id, fresh: (fresh ?? {}) as ByColumn<string>, written: String(written)};
}

/** Whether a cell or its note holds something that is not among those checksums. */
export function isForeignTo(written: string, value: TabValue): boolean {
  return !written.includes(checksum(value)) || !written.includes(checksum(noteIn(value)));
}

export function checksums(values: ByColumn<TabValue>): ByColumn<string> {
  const sums: Record<string, string> = {};
  for (const name in values) sums[name] = checksum(values[name]);
  return sums;
}

/** Blank for a blank cell. That another content has the same six digits happens once in 16 million. */
export function checksum(value: TabValue | undefined): string {
  if (value === null || value === undefined || value === '') return '';
  const content = typeof value === 'string' ? value : contentOf(value);
  let sum = CHECKSUMS.get(content);
  if (sum === undefined) {
    sum = checksumOf(content);
    if (CHECKSUMS.size > MOST_KNOWN) CHECKSUMS.clear();
    CHECKSUMS.set(content, sum);
  }
  return sum;
}

/** Checksums by text: a tab repeats most of its texts, and looking one up is cheaper than normalizing it. */
const CHECKSUMS = new Map<string, string>();
const MOST_KNOWN = 100_000;

function checksumOf(text: string): string {
  const content = contentOf(text);
  return content === '' ? '' : digest(content).slice(-6);
}

const MARK = '·';

/** What a cell holds wherever it is: control characters, blanks at its ends and what a cell cuts off do not come back. */
function contentOf(value: TabValue | undefined): string {
  const typed = isTypedValue(value) ? value : null;
  if (typed?.formula) return movedFormula(typed.formula.text, typed.formula.row, 0);
  const held = typeof typed?.holds === 'number' ? typed.holds : value;
  const text = typeof held === 'number' ? String(Number(held.toPrecision(12))) : textIn(held);
  return withoutControls(text)
    .replace(/\r\n?/g, '\n')
    .trim()
    .slice(0, CELL_LIMIT - 2);
}

function listIn(text: string): unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : [];
  } catch {
    return []; // Somebody typed into the hidden column.
  }
}
