import {TOTAL_NAMES} from '../playbook/aliases/values';
import type {Meaning} from './headings/candidates';
import {isBlank, isErrorText, plainText} from './readers/cell';

/** What a row below the headings is. */
export type RowKind = 'account' | 'blank' | 'total' | 'repeated heading' | 'footer' | 'nameless';

/** What is needed to tell rows apart. */
export interface RowRules {
  /** The column (from 0) with the account names. */
  readonly nameColumn: number;
  /** The texts of the heading row. */
  readonly headings: readonly string[];
  /** Columns that say nothing about a row: the add-on's own. */
  readonly ownColumns: ReadonlySet<number>;
  /** Columns of numbers and dates. */
  readonly figureColumns: readonly number[];
  /** What a text would mean as a heading. */
  readonly meaningOf: (text: string) => Meaning;
}

/** What that row is, by its own cells. */
export function kindOfRow(cells: readonly unknown[], rules: RowRules): RowKind {
  const {nameColumn, ownColumns} = rules;
  const name = cells[nameColumn];
  if (isBlank(name)) return hasData(cells, ownColumns) ? 'nameless' : 'blank';
  if (typeof name !== 'string') return 'account';
  if (isErrorText(name)) return 'nameless';
  if (isTotalName(name)) return 'total';
  if (repeatsHeadings(cells, name, rules)) return 'repeated heading';
  return FOOTER.test(name) && !hasData(without(cells, nameColumn), ownColumns) ? 'footer' : 'account';
}

/** True for exactly "total", "grand total", "subtotal", "sum", 合计 or 总计, in any case, with or without a colon. */
export function isTotalName(name: string): boolean {
  const text = plainText(name).toLowerCase();
  return TOTAL_NAMES.has(text) || (text.endsWith(':') && TOTAL_NAMES.has(text.slice(0, -1).trim()));
}

/** Unticked checkboxes and formulas that give 0 fill whole columns, so they alone make no row. */
function hasData(cells: readonly unknown[], ownColumns: ReadonlySet<number>): boolean {
  return cells.some(
    (cell, column) => cell !== false && cell !== 0 && cell !== 'FALSE' && !ownColumns.has(column) && !isBlank(cell),
  );
}

function without(cells: readonly unknown[], column: number): unknown[] {
  return cells.map((cell, index) => (index === column ? '' : cell));
}

/** The headings again: the same texts, or headings where the columns hold figures and under the names. */
function repeatsHeadings(cells: readonly unknown[], name: string, rules: RowRules): boolean {
  const {nameColumn, headings, figureColumns, meaningOf} = rules;
  const saysFigures = figureColumns.some((column) => {
    const cell = cells[column];
    return typeof cell === 'string' && STARTS_WITH_LETTER.test(cell) && meaningOf(cell).candidates.length > 0;
  });
  if (saysFigures && meaningOf(name).candidates.some(({field}) => field === 'account')) return true;
  if (plainText(name) !== headings[nameColumn]) return false;
  const filled = cells.map((cell, column) => ({cell, column})).filter(({cell}) => !isBlank(cell));
  const same = filled.filter(({cell, column}) => typeof cell === 'string' && plainText(cell) === headings[column]);
  return same.length * 2 > filled.length;
}

const STARTS_WITH_LETTER = /^\s*\p{L}/u;

/** What systems write below an export, alone in its row. */
const FOOTER =
  /^\s*(?:copyright\b|©|\(c\)|confidential information|(?:report )?generated (?:by|on)\b|exported (?:on|by|from)\b|filtered by\b|sources?:|notes?:)/i;
