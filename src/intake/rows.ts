import {wordSet} from '../playbook/aliases/listed';
import {BESIDE_TOTALS, DESCRIPTIONS, LOADING, TOTAL_WORDS} from '../playbook/aliases/row-words';
import {EMPTY_WORDS, UNKNOWN_WORDS} from '../playbook/aliases/values';
import {type Meaning, USABLE} from './headings/candidates';
import {amountIn} from './readers/amount';
import {isBlank, isErrorText, plainText} from './readers/cell';
import type {LeftOutReason} from './sheet';

/** What a row below the headings is. */
export type RowKind =
  | 'account'
  | 'blank'
  | 'nameless'
  | Extract<LeftOutReason, 'total' | 'heading again' | 'description' | 'placeholder' | 'loading'>;

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

/**
 * What that row is, by its own cells.
 *
 * @param place how many rows below the headings, from 0
 */
export function kindOfRow(cells: readonly unknown[], rules: RowRules, place = FAR): RowKind {
  const {nameColumn, ownColumns} = rules;
  const name = cells[nameColumn];
  const own = ownColumns.size === 0 ? cells : cells.map((cell, column) => (ownColumns.has(column) ? '' : cell));
  if (isRule(own)) return 'placeholder';
  if (isBlank(name)) {
    if (!hasData(own)) return 'blank';
    const texts = own.filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell));
    const [first = ''] = texts;
    if (isTotalName(first)) return 'total';
    return texts.length === 1 && FOOTER.test(first) && !hasFigure(own) ? 'description' : 'nameless';
  }
  if (typeof name !== 'string') return 'account';
  if (isErrorText(name)) return 'nameless';
  if (isTotalName(name)) return 'total';
  if (isLoading(name)) return 'loading';
  if (repeatsHeadings(own, name, rules)) return 'heading again';
  if (place < DESCRIBED && describes(own, name, rules)) return 'description';
  return FOOTER.test(name) && !hasData(without(own, nameColumn)) ? 'description' : 'account';
}

/**
 * True for a word for total, subtotal, average or count, with or without a colon, a number, or a word for what is counted:
 * "Total:", "Grand Totals (3 records)", "Summe ARR"; "Total Energies" is a customer.
 */
export function isTotalName(name: string): boolean {
  const text = plainText(name).toLowerCase();
  if (text.length > LONGEST_TOTAL || /^[=@+]/.test(text)) return false;
  const words = text
    .replace(/[\d.,]+/g, ' ')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const rest = words.slice(count);
    if (TOTALS.has(words.slice(0, count).join(' ')) && rest.every((word) => BESIDE.has(word))) return true;
  }
  return /^[Σ∑]/u.test(text);
}

const TOTALS = wordSet(TOTAL_WORDS);
const BESIDE = wordSet(BESIDE_TOTALS);
const LOADING_WORDS = wordSet(LOADING);
const DESCRIPTION_WORDS = wordSet(DESCRIPTIONS);

function isLoading(name: string): boolean {
  const text = plainText(name).toLowerCase();
  return /[.…]$/.test(text) && LOADING_WORDS.has(text.replace(/[.…\s]+$/, ''));
}

/** Nothing but dashes and colons, as tables in Markdown have below their headings. */
function isRule(cells: readonly unknown[]): boolean {
  let isFilled = false;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string' || !/^[\s|:+]*[-=_—–]{2,}[-=_—–\s|:+]*$/.test(cell)) return false;
    isFilled = true;
  }
  return isFilled;
}

/** A row of types, rules or descriptions: words where the columns hold figures, and no figure anywhere. */
function describes(cells: readonly unknown[], name: string, {figureColumns, nameColumn}: RowRules): boolean {
  if (cells.some((cell) => cell !== '' && !isBlank(cell) && typeof cell !== 'string')) return false;
  const said = figureColumns.map((column) => String(cells[column] ?? '')).filter((text) => isSaying(text));
  const figures = figureColumns
    .map((column) => plainText(String(cells[column] ?? '')))
    .filter((text) => amountIn(text) !== null);
  if (figures.length > 0 || said.length === 0) return false;
  const describing = cells.filter((cell) => typeof cell === 'string' && beginsAsDescription(cell)).length;
  const filled = cells.filter((cell) => !isBlank(cell)).length;
  const others = cells.filter(
    (cell, column) => column !== nameColumn && typeof cell === 'string' && beginsAsDescription(cell),
  );
  return (beginsAsDescription(name) && others.length > 0) || (describing * 2 > filled && others.length > 1);
}

function isSaying(text: string): boolean {
  const lower = plainText(text).toLowerCase();
  return /\p{L}/u.test(lower) && !EMPTY_WORDS.has(lower) && !UNKNOWN_WORDS.has(lower) && !isErrorText(text);
}

function beginsAsDescription(cell: string): boolean {
  const words = plainText(cell)
    .toLowerCase()
    .split(/[\s,;:()/|-]+/)
    .map((word) => word.replace(/[.*]+$/, ''))
    .filter((word) => word !== '');
  return [1, 2].some((count) => words.length >= count && DESCRIPTION_WORDS.has(words.slice(0, count).join(' ')));
}

/** Unticked checkboxes and formulas that give 0 fill whole columns, so they alone make no row. */
function hasData(cells: readonly unknown[]): boolean {
  return cells.some((cell) => cell !== false && cell !== 0 && cell !== 'FALSE' && !isBlank(cell));
}

function hasFigure(cells: readonly unknown[]): boolean {
  return cells.some((cell) => typeof cell === 'number' && cell !== 0);
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
  const isText =
    cells.every((cell) => typeof cell === 'string' || isBlank(cell)) &&
    !figureColumns.some((column) => ONLY_FIGURES.test(String(cells[column] ?? '')));
  const isNamedAgain = plainText(name) === headings[nameColumn];
  if (!isNamedAgain && !(isText && meaningOf(name).candidates[0]?.field === 'account')) return false;
  const filled = cells.map((cell, column) => ({cell, column})).filter(({cell}) => !isBlank(cell));
  const means = (cell: unknown) =>
    typeof cell === 'string' && (meaningOf(cell).candidates[0]?.confidence ?? 0) >= USABLE;
  if (isText && meaningOf(name).candidates[0]?.field === 'account') {
    const meant = filled.filter(({cell}) => means(cell)).length;
    if (meant > 1 && meant * 2 > filled.length) return true;
  }
  if (!isNamedAgain) return false;
  const same = filled.filter(({cell, column}) => typeof cell === 'string' && plainText(cell) === headings[column]);
  return same.length * 2 > filled.length;
}

const STARTS_WITH_LETTER = /^\s*\p{L}/u;
const ONLY_FIGURES = /^[\p{Sc}\s+-]*\d[\d\s.,:/%+-]*$/u;

/** What systems write below an export, alone in its row. */
const FOOTER =
  /^\s*(?:copyright\b|©|\(c\)|confidential|do not distribute|internal use|proprietary|(?:this )?report\b.*:|(?:report |last )?(?:generated|updated|refreshed|printed|created|run) (?:by|on|at)\b|as of\b|exported (?:on|by|from)\b|filtered by\b|filters?:|sources?:|notes?:|legend:|page \d|\* |\d+ (?:records|rows|results)\b|vertraulich|stand:|quelle:|erstellt (?:am|von)\b|confidencial|fuente:|generado\b|confidentiel|source :|généré\b|riservato|fonte:|vertrouwelijk|机密|保密|版权|数据来源|来源[:：]|导出|备注[:：]|注[:：]|社外秘|機密|出典|作成日|※)/i;

const LONGEST_TOTAL = 40;

/** So many rows below the headings may describe them. */
const DESCRIBED = 2;
const FAR = 100;
