import {wordSet} from '../../playbook/aliases/listed';
import {sheetTables} from '../../playbook/sheet-tables';
import {type Meaning, USABLE} from '../headings/candidates';
import {saysAs} from '../pattern';
import {amountIn} from '../readers/amount';
import {isBlank, isErrorText, isLoading, plainText, saysNothing, smallText} from '../readers/cell';
import type {LeftOutReason} from '../sheet';
import {isFooter, isTotalName, saysSum} from './row-name';

/** What a row below the headings is. */
export type RowKind = 'account' | 'blank' | 'nameless' | Exclude<LeftOutReason, 'roll-up' | 'added up' | 'duplicate'>;

/** What is needed to tell rows apart. */
export interface RowRules {
  /** The column (from 0) with the account names. */
  readonly nameColumn: number;
  /** The texts of the heading row. */
  readonly headings: readonly string[];
  /** The cells of the heading rows as they stand. */
  readonly headingRows: readonly (readonly unknown[])[];
  /** The columns (from 0) that a table of accounts must have in the same places: names, money, renewals. */
  readonly tellingColumns: readonly number[];
  /** The heading row says what columns mean in words of ours, as a formula's does: those of the sheet cannot be compared with it. */
  readonly areRenamed?: boolean;
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
export function kindOfRow(cells: readonly unknown[], rules: RowRules, place: number): RowKind {
  const {nameColumn, ownColumns} = rules;
  const name = cells[nameColumn];
  const own = ownColumns.size === 0 ? cells : cells.map((cell, column) => (ownColumns.has(column) ? '' : cell));
  if (isRule(own)) return 'placeholder';
  if (place < DESCRIBED && countsColumns(own)) return 'description';
  if (isNoName(name)) {
    const rest = without(own, nameColumn);
    if (!hasData(rest)) return 'blank';
    const texts = rest.filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell));
    const [first = ''] = texts;
    if (isTotalName(first)) return 'total';
    // "Ann Total" where the people stand before their accounts.
    if (own.indexOf(first) < nameColumn && saysSum(plainText(first))) return 'total';
    return texts.length === 1 && isFooter(first) && !hasFigure(own) ? 'description' : 'nameless';
  }
  if (typeof name !== 'string') return 'account';
  if (isErrorText(name)) return 'nameless';
  if (isTotalName(name)) return 'total';
  if (isLoading(name)) return 'loading';
  if (repeatsHeadings(own, name, rules)) return 'heading again';
  if (place < DESCRIBED && describes(own, name, rules, place)) return 'description';
  const [first, ...more] = own.filter((cell) => cell !== false && cell !== 0 && !isBlank(cell));
  // A comma in it may have taken it apart.
  return isFooter(String(first)) && more.length < 2 && !hasFigure(more) ? 'description' : 'account';
}

/** Blank, or a word for nothing: "n/a", "(blank)", "TBD". */
function isNoName(name: unknown): boolean {
  // The link to a blank cell gives 0.
  if (isBlank(name) || name === 0) return true;
  // "Later" is a company.
  return saysNothing(name) && smallText(name) !== 'later';
}
const DESCRIPTION_WORDS = wordSet(() => sheetTables().DESCRIPTIONS);

/** Nothing but dashes and colons, as tables in Markdown have below their headings; a dash alone in each cell says nothing. */
function isRule(cells: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return (
    filled.every((cell) => typeof cell === 'string' && /^[\s|:+]*[-=_—–][-=_—–\s|:+]*$/.test(cell)) &&
    filled.some((cell) => String(cell).trim().length > 1)
  );
}

/**
 * A row of types, rules or descriptions: words where the columns hold figures, and no figure anywhere. Right below the headings any
 * words are, "Salesforce" or "in USD, without VAT", where all such columns have them; of two columns an account may say little.
 */
function describes(cells: readonly unknown[], name: string, {figureColumns}: RowRules, place: number): boolean {
  if (cells.some((cell) => cell !== '' && !isBlank(cell) && typeof cell !== 'string')) return false;
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length > 1 && filled.every((cell) => DESCRIPTION_WORDS.has(smallText(cell)))) return true;
  const said = figureColumns.map((column) => String(cells[column] ?? ''));
  if (said.some((text) => amountIn(plainText(text)) !== null) || !said.some(isSaying)) return false;
  const isSure = said.length > 2 || cells.filter((cell) => cell === name).length > 1 || / \S+ /.test(said.join());
  if (place === 0 && said.length > 1 && isSure && said.every(isSaying) && !/\d/.test(String(cells))) return true;
  const describing = cells.filter((cell) => typeof cell === 'string' && beginsAsDescription(cell)).length;
  const saysName = beginsAsDescription(name);
  const others = describing - Number(saysName);
  // "The Trade Desk" describes nothing.
  const isCompany = /^(?:The|Data|Number) \p{Lu}/u.test(name);
  return (saysName && !isCompany && others > 0) || (describing * 2 > filled.length && others > 1);
}

/** The letters or the numbers of the columns: "A", "B", "C", or "(1)", "(2)", "(3)". */
function countsColumns(cells: readonly unknown[]): boolean {
  const isOf = (cell: unknown, at: number) =>
    [String(at + 1), String.fromCharCode(65 + at)].includes(String(cell).replace(/[()\s]/g, ''));
  return cells.every((cell, at) => isBlank(cell) || isOf(cell, at)) && cells.filter(isOf).length > 2;
}

/** Words, and none for nothing. */
export function isSaying(text: string): boolean {
  return /\p{L}/u.test(text) && !saysNothing(text) && !isErrorText(text);
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
  return cells.some((cell) => !isUnticked(cell) && cell !== 0 && !isBlank(cell));
}

export function isUnticked(cell: unknown): boolean {
  return cell === false || cell === 'FALSE';
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
    !figureColumns.some((column) => saysAs('onlyFigures', String(cells[column] ?? '')));
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

/** So many rows below the headings may describe them. */
const DESCRIBED = 2;
