import {TOTAL_NAMES} from '../playbook/aliases-values';
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
}

/** What that row is, by its own cells. */
export function kindOfRow(cells: readonly unknown[], {nameColumn, headings, ownColumns}: RowRules): RowKind {
  const name = cells[nameColumn];
  if (isBlank(name)) return hasData(cells, ownColumns) ? 'nameless' : 'blank';
  if (typeof name !== 'string') return 'account';
  if (isErrorText(name)) return 'nameless';
  if (isTotalName(name)) return 'total';
  if (repeatsHeadings(cells, nameColumn, headings)) return 'repeated heading';
  return FOOTER.test(name) && !hasData(without(cells, nameColumn), ownColumns) ? 'footer' : 'account';
}

/** True for exactly "total", "grand total", "subtotal", "sum", 合计 or 总计, in any case, with or without a colon. */
export function isTotalName(name: string): boolean {
  return name.length < LONGEST_TOTAL && TOTAL_NAMES.has(plainText(name).replace(/\s*:$/, '').toLowerCase());
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

function repeatsHeadings(cells: readonly unknown[], nameColumn: number, headings: readonly string[]): boolean {
  if (headings[nameColumn] === '' || plainText(String(cells[nameColumn])) !== headings[nameColumn]) return false;
  const filled = cells.map((cell, column) => ({cell, column})).filter(({cell}) => !isBlank(cell));
  const same = filled.filter(({cell, column}) => typeof cell === 'string' && plainText(cell) === headings[column]);
  return same.length * 2 > filled.length;
}

const LONGEST_TOTAL = 30;

/** What systems write below an export, alone in its row. */
const FOOTER =
  /^\s*(?:copyright\b|©|\(c\)|confidential information|(?:report )?generated (?:by|on)\b|exported (?:on|by|from)\b|filtered by\b|sources?:|notes?:)/i;
