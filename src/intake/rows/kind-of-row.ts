import {wordSet} from '../../playbook/aliases/listed';
import {sheetTables} from '../../playbook/sheet-tables';
import {filledIn} from '../cells';
import {USABLE} from '../headings/candidates';
import {fieldOf, headingOf} from '../headings/header-row';
import {saysAs} from '../pattern';
import {amountIn} from '../readers/amount';
import {isBlank, isErrorText, isLoading, isNothing, isPrompt, plainText, saysNothing, smallText} from '../readers/cell';
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
  /** Columns of numbers and dates. */
  readonly figureColumns: readonly number[];
}

/**
 * What that row is, by its own cells.
 *
 * @param cells those of the add-on are blank
 * @param place how many rows below the headings, from 0
 */
export function kindOfRow(cells: readonly unknown[], rules: RowRules, place: number): RowKind {
  const name = cells[rules.nameColumn];
  if (isRule(cells)) return 'placeholder';
  if (place < DESCRIBED && countsColumns(cells)) return 'description';
  if (isNoName(name)) return kindWithoutName(cells, rules.nameColumn);
  if (isHowMany(cells, name)) return 'total';
  if (typeof name !== 'string') return 'account';
  if (isErrorText(name)) return 'nameless';
  if (isTotalName(name)) return 'total';
  if (isLoading(name)) return 'loading';
  if (repeatsHeadings(cells, name, rules)) return 'heading again';
  if (place < DESCRIBED && describes(cells, name, rules, place)) return 'description';
  if (!isFooter(String(cells.find(isData)))) return 'account';
  const [, ...more] = cells.filter(isData);
  // A comma in it may have taken it apart.
  return more.length < 2 && !more.some(isCount) ? 'description' : 'account';
}

function kindWithoutName(cells: readonly unknown[], nameColumn: number): RowKind {
  const rest = cells.map((cell, column) => (column === nameColumn ? '' : cell));
  if (!rest.some(isData)) return 'blank';
  const texts = filledIn(rest).filter((cell) => typeof cell === 'string');
  const [first = ''] = texts;
  // "Ann Total" where the people stand before their accounts.
  if (isTotalName(first) || (rest.indexOf(first) < nameColumn && saysSum(plainText(first)))) return 'total';
  return texts.length === 1 && isFooter(first) && !rest.some(isCount) ? 'description' : 'nameless';
}

/** "Count" and below the names 3, as a report of Salesforce closes its groups. */
function isHowMany(cells: readonly unknown[], name: unknown): boolean {
  if (typeof name !== 'number' && !DIGITS.test(String(name))) return false;
  const [first, second, third] = cells.filter(isData);
  return second === name && third === undefined && typeof first === 'string' && isTotalName(first);
}

const DIGITS = /^\d+$/;

/** Blank, or a word for nothing or for the row above: "n/a", "(blank)", "TBD", "...", "ditto". */
function isNoName(name: unknown): boolean {
  // The link to a blank cell gives 0, and "Later" is a company.
  const text = smallText(name);
  return (
    isBlank(name) || name === 0 || (isNothing(text) && text !== 'later') || isPrompt(text) || DITTO.test(String(name))
  );
}

/** "Ditto" is a company, and stars alone stand for a sum in lists of SAP. */
const DITTO = /^\s*(?:[.…·"”″〃々*]+|etc\.?|ditto|dito|idem|同上|同左)\s*$/;

/** Nothing but dashes and colons, as tables in Markdown have below their headings; a dash alone in each cell says nothing. */
function isRule(cells: readonly unknown[]): boolean {
  return (
    cells.every(
      (cell) => isBlank(cell) || (typeof cell === 'string' && /^[\s|:+]*[-=_—–~][-=_—–~\s|:+]*$/.test(cell)),
    ) && filledIn(cells).some((cell) => String(cell).trim().length > 1)
  );
}

/**
 * A row of types, rules or descriptions: words where the columns hold figures, and no figure anywhere. Right below the headings any
 * words are, such as "in USD, without VAT", where all those columns have them; of two columns an account may say little.
 */
function describes(cells: readonly unknown[], name: string, {figureColumns}: RowRules, place: number): boolean {
  const filled = filledIn(cells);
  if (filled.some((cell) => typeof cell !== 'string')) return false;
  if (filled.length > 1 && filled.every((cell) => DESCRIPTION_WORDS.has(smallText(cell)))) return true;
  const said = figureColumns.map((column) => String(cells[column] ?? ''));
  if (said.some((text) => amountIn(plainText(text)) !== null) || !said.some(isSaying)) return false;
  const isSure = said.length > 2 || filled.filter((cell) => cell === name).length > 1 || / \S+ /.test(said.join());
  if (place === 0 && said.length > 1 && isSure && said.every(isSaying) && !/\d/.test(String(cells))) return true;
  // "The Trade Desk" describes nothing.
  const isCompany = /^(?:The|Data|Number) \p{Lu}/u.test(name);
  const saysName = beginsAsDescription(name);
  const describing = filled.filter((cell) => beginsAsDescription(String(cell))).length;
  const others = describing - Number(saysName);
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
function isData(cell: unknown): boolean {
  return !isUnticked(cell) && cell !== 0 && !isBlank(cell);
}

export function isUnticked(cell: unknown): boolean {
  return cell === false || cell === 'FALSE' || cell === '☐';
}

function isCount(cell: unknown): boolean {
  return typeof cell === 'number' && cell !== 0;
}

/** The headings again: the same texts, or headings where the columns hold figures and under the names. */
function repeatsHeadings(cells: readonly unknown[], name: string, rules: RowRules): boolean {
  const {nameColumn, headings, figureColumns} = rules;
  const meant = (cell: unknown) => headingOf(cell).meaning.candidates;
  const isHeading = (cell: unknown) =>
    typeof cell === 'string' && STARTS_WITH_LETTER.test(cell) && meant(cell).length > 0;
  if (figureColumns.some((column) => isHeading(cells[column])) && meant(name).some(({field}) => field === 'account'))
    return true;
  const isText =
    cells.every((cell) => typeof cell === 'string' || isBlank(cell)) &&
    !figureColumns.some((column) => saysAs('onlyFigures', String(cells[column] ?? '')));
  if (isText && fieldOf(name) === 'account') {
    const filled = filledIn(cells);
    const sure = filled.filter((cell) => (meant(cell)[0]?.confidence ?? 0) >= USABLE);
    if (sure.length > 1 && sure.length * 2 > filled.length) return true;
  }
  if (plainText(name) !== headings[nameColumn]) return false;
  const isSame = (cell: unknown, column: number) =>
    typeof cell === 'string' && !isBlank(cell) && plainText(cell) === headings[column];
  return cells.filter(isSame).length * 2 > filledIn(cells).length;
}

const STARTS_WITH_LETTER = /^\s*\p{L}/u;
const DESCRIPTION_WORDS = wordSet(() => sheetTables().DESCRIPTIONS);

/** So many rows below the headings may describe them. */
const DESCRIBED = 2;
