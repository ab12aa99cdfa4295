import {cellName} from '../host/document/a1';
import {CellError} from '../host/document/cell';
import type {Formula, Sheet} from '../host/document/sheet';
import {type Node, nodesIn, parseFormula} from '../host/formulas/parse';
import {listed, type Tell} from './words';
import {EXCEL_ERRORS} from './xlsx-cells';

/** Functions that Excel has as Sheets has them. */
const KNOWN = new Set(
  (
    'ABS AND AVERAGE AVERAGEIF AVERAGEIFS CHAR CHOOSE CLEAN CODE COLUMN COLUMNS CONCATENATE CORREL COUNT COUNTA ' +
    'COUNTBLANK COUNTIF COUNTIFS DATE DATEDIF DATEVALUE DAY EDATE EOMONTH EXACT EXP FIND HLOOKUP HOUR HYPERLINK IF INDEX ' +
    'INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LARGE LEFT LEN LN LOG LOG10 LOOKUP ' +
    'LOWER MATCH MAX MEDIAN MID MIN MINUTE MOD MONTH NA NETWORKDAYS NOT NOW OR PERCENTILE PI POWER PRODUCT PROPER QUARTILE ' +
    'QUOTIENT RANK REPLACE REPT RIGHT ROW ROWS SEARCH SECOND SIGN SMALL SQRT STDEV STDEVP SUBSTITUTE SUBTOTAL SUM SUMIF ' +
    'SUMIFS SUMPRODUCT TEXT TIME TIMEVALUE TODAY TRIM TRUNC UPPER VALUE VAR VARP VLOOKUP WEEKDAY WEEKNUM WORKDAY YEAR'
  ).split(' '),
);
/** The same, where both are given: Sheets does without the second, and Excel takes no file with such a formula. */
const WITH_TWO = new Set(['CEILING', 'FLOOR', 'IFERROR', 'MROUND', 'ROUND', 'ROUNDDOWN', 'ROUNDUP']);
/** Functions that came after 2007, which a file marks. */
const MARKED = new Set('CONCAT DAYS IFNA IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH XOR'.split(' '));

/**
 * The formulas that go into a file as formulas, as the file holds them: without the equals sign.
 *
 * Those of Sheets and custom functions go out as their values, and so do results that fill more than their own cell.
 *
 * @param names the tabs of the file, and what they are called there
 */
export function excelFormulas(sheets: readonly Sheet[], names: ReadonlyMap<Sheet, string>): Map<Formula, string> {
  const named = new Set(sheets[0]?.workbook.namedRanges.map(({name}) => name.toLowerCase()));
  const same = new Set(sheets.filter((sheet) => names.get(sheet) === sheet.name).map(({name}) => name.toLowerCase()));
  const texts = new Map<Formula, string>();
  for (const sheet of sheets) {
    if (sheet.workbook.locale.decimal !== '.') continue;
    sheet.formulas.forEach((formula, row, column) => {
      const text =
        formula!.spill || hasForeignError(sheet, row, column) ? null : excelFormulaOf(formula!.text, same, named);
      if (text !== null) texts.set(formula!, text);
    });
  }
  return texts;
}

function hasForeignError(sheet: Sheet, row: number, column: number): boolean {
  const value = sheet.values.get(row, column);
  return value instanceof CellError && !EXCEL_ERRORS.has(value.code);
}

function excelFormulaOf(text: string, names: ReadonlySet<string>, named: ReadonlySet<string>): string | null {
  const tree = parseFormula(text);
  if (!tree || !nodesIn(tree).every((node) => isExcel(node, names, named))) return null;
  return text.slice(1).replace(PART, (part) => (MARKED.has(part.toUpperCase()) ? `_xlfn.${part}` : part));
}

/** A text, a tab's name in quotation marks, or the name of a function. */
const PART = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z][\w.]*(?=\s*\()/g;

function isExcel(node: Node, names: ReadonlySet<string>, named: ReadonlySet<string>): boolean {
  if (node.kind === 'call') {
    const name = node.name.toUpperCase();
    return KNOWN.has(name) || MARKED.has(name) || (WITH_TWO.has(name) && node.args.length > 1);
  }
  if (node.kind === 'reference') {
    const {sheet, top, bottom, left, right} = node.address;
    const isWhole = (one: unknown, other: unknown) => (one === null) === (other === null);
    return (sheet === null || names.has(sheet.toLowerCase())) && isWhole(top, bottom) && isWhole(left, right);
  }
  return node.kind !== 'name' || named.has(node.name.toLowerCase());
}

export function remarksOnValues(sheets: readonly Sheet[], kept: ReadonlyMap<Formula, string>, tell: Tell): string[] {
  const cells: string[] = [];
  for (const sheet of sheets) {
    sheet.formulas.forEach((formula, row, column) => {
      if (!kept.has(formula!)) cells.push(`${sheet.name}!${cellName(row, column)}`);
    });
  }
  if (cells.length === 0) return [];
  return [tell('xlsx-values', {count: cells.length, cells: listed(cells, tell)})];
}
