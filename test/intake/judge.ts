import {cellName} from '../../src/cells/a1';
import type {Account, Field} from '../../src/core/account';
import {type Intake, readSheet, UnreadableSheet} from '../../src/intake/read-sheet';
import type {Sheet} from '../../src/intake/sheet';
import {columnOf, type ExpectedAccount, headingsOf, type SheetFixture} from '../fixtures/sheets/fixture';

/** How a fixture was read, against what it expects. */
export interface Verdict {
  /** Columns that mean something. */
  readonly meaningful: number;
  readonly matched: number;
  readonly asked: number;
  /** What would have gone into the scores unnoticed: a wrong column, a wrong value, a row that is no account. */
  readonly wrong: readonly string[];
  /** What is not as expected but does no silent harm: a column not found, an issue not raised, a needless question. */
  readonly short: readonly string[];
}

/** Reads the sheet of a fixture and judges the reading. */
export function judge(fixture: SheetFixture): Verdict {
  const sheet = sheetOf(fixture);
  let intake: Intake;
  try {
    intake = readSheet(sheet, {asOf: fixture.asOf});
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    const short = fixture.expect.unreadable ? [] : [`refused: ${error.reason.key}`];
    return {meaningful: meaningfulOf(fixture).size, matched: 0, asked: 0, wrong: [], short};
  }
  if (fixture.expect.unreadable)
    return {meaningful: 0, matched: 0, asked: 0, wrong: ['read although unreadable'], short: []};
  const columns = judgeColumns(fixture, intake);
  const rows = judgeRows(fixture, intake);
  const issues = judgeIssues(fixture, sheet, intake);
  return {...columns, wrong: [...columns.wrong, ...rows.wrong], short: [...columns.short, ...rows.short, ...issues]};
}

/** The fixture as a sheet: its date marks as true dates, at midnight UTC. */
export function sheetOf({values, locale}: SheetFixture): Sheet {
  return {
    name: 'Accounts',
    values: values.map((row) => row.map((cell) => (isDayMark(cell) ? new Date(`${cell.day}T00:00:00Z`) : cell))),
    dayOf: (date) => date.toISOString().slice(0, 10),
    locale,
    ownColumns: new Set(),
  };
}

function isDayMark(cell: unknown): cell is {day: string} {
  return typeof cell === 'object' && cell !== null && 'day' in cell;
}

function meaningfulOf(fixture: SheetFixture): Set<number> {
  const {columns, columnsOrAsk, ask} = fixture.expect;
  const headings = [...Object.values(columns), ...Object.values(columnsOrAsk), ...ask];
  return new Set(headings.map((heading) => columnOf(fixture, heading)));
}

function judgeColumns(fixture: SheetFixture, {headerRow, matches, questions}: Intake) {
  const {expect} = fixture;
  const wrong: string[] = [];
  const short: string[] = [];
  if (expect.headerRow !== null && headerRow !== expect.headerRow)
    wrong.push(`header in row ${headerRow}, not ${expect.headerRow}`);
  const headings = headingsOf(fixture);
  const nameOf = (column: number): string => headings[column] || `column ${column + 1}`;
  const askedColumns = new Set(questions.map(({column}) => column));
  const meant = new Set<string>();
  const fieldsOf = (map: SheetFixture['expect']['columns']) => Object.entries(map) as [Field, string][];
  for (const [field, heading] of [...fieldsOf(expect.columns), ...fieldsOf(expect.columnsOrAsk)]) {
    meant.add(`${field} ${columnOf(fixture, heading)}`);
  }
  const openColumns = new Set(expect.open.map((heading) => columnOf(fixture, heading)));
  for (const {field, column} of matches) {
    if (!meant.has(`${field} ${column}`) && !openColumns.has(column))
      wrong.push(`${nameOf(column)} taken for ${field}`);
  }
  const isMatched = (field: Field, column: number) =>
    matches.some((each) => each.field === field && each.column === column);
  const matchedColumns = new Set<number>();
  for (const [field, heading] of fieldsOf(expect.columns)) {
    const column = columnOf(fixture, heading);
    if (isMatched(field, column)) matchedColumns.add(column);
    else short.push(`${nameOf(column)} is ${field}: ${askedColumns.has(column) ? 'asked' : 'missed'}`);
  }
  for (const [field, heading] of fieldsOf(expect.columnsOrAsk)) {
    const column = columnOf(fixture, heading);
    if (isMatched(field, column)) matchedColumns.add(column);
    else if (!askedColumns.has(column) && !matchedColumns.has(column))
      short.push(`${nameOf(column)} may be ${field}: missed`);
  }
  for (const heading of expect.ask) {
    if (!askedColumns.has(columnOf(fixture, heading))) short.push(`${heading}: not asked`);
  }
  for (const heading of expect.ignore) {
    if (askedColumns.has(columnOf(fixture, heading))) short.push(`${heading}: needless question`);
  }
  const meaningful = meaningfulOf(fixture);
  const asked = [...meaningful].filter((column) => askedColumns.has(column) && !matchedColumns.has(column)).length;
  return {meaningful: meaningful.size, matched: matchedColumns.size, asked, wrong, short};
}

function judgeRows({expect}: SheetFixture, {accounts, leftOut, matches}: Intake) {
  const wrong: string[] = [];
  const short: string[] = [];
  const expected = new Map(expect.accounts.map((account) => [account.row, account]));
  const found = new Map(accounts.map((account) => [account.row, account]));
  for (const {row} of accounts) {
    if (!expected.has(row) && !expect.openRows.includes(row)) wrong.push(`row ${row} taken for an account`);
  }
  for (const row of expect.totals)
    if (!leftOut.some((each) => each.row === row && each.why === 'total')) short.push(`row ${row}: total not listed`);
  const matched = new Set<string>(matches.map(({field}) => field));
  const unsure = new Set(Object.keys(expect.columnsOrAsk).filter((field) => !matched.has(field)));
  for (const [row, account] of expected) {
    const read = found.get(row);
    if (!read) {
      wrong.push(`row ${row} (${account.account}) left out`);
      continue;
    }
    for (const [field, value] of valuesOf(account, unsure, matched)) {
      const got = field === 'yearly' ? yearlyOf(read) : read[field as Field];
      if (isEqual(got, value)) continue;
      const said = `row ${row} ${field}: ${JSON.stringify(got)}, not ${JSON.stringify(value)}`;
      (got === null ? short : wrong).push(said);
    }
  }
  return {wrong, short};
}

function valuesOf(
  {row: _, yearly, ...fields}: ExpectedAccount,
  unsure: ReadonlySet<string>,
  matched: ReadonlySet<string>,
) {
  const values: [string, unknown][] = Object.entries(fields).filter(([field]) => !unsure.has(field));
  if (yearly !== undefined && (matched.has('arr') || matched.has('mrr'))) values.push(['yearly', yearly]);
  return values;
}

function yearlyOf({arr, mrr}: Account): number | null {
  return arr ?? (mrr === null ? null : mrr * 12);
}

function judgeIssues({expect}: SheetFixture, {name}: Sheet, {issues, headerRow}: Intake): string[] {
  const short: string[] = [];
  const cells = new Set(issues.map(({cell}) => cell));
  const nameOf = (cell: string): string => {
    const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(cell)!;
    return cellName(name, numberOf(letters), Number(row));
  };
  const headingOf = (cell: string): string => cellName(name, numberOf(cell.replace(/\d/g, '')), headerRow);
  for (const cell of expect.issues) {
    if (!cells.has(nameOf(cell)) && !cells.has(headingOf(cell))) short.push(`${cell}: no issue`);
  }
  for (const row of expect.issueRows) {
    if (!issues.some((issue) => issue.row === row)) short.push(`row ${row}: no issue`);
  }
  for (const cell of expect.quiet) if (cells.has(nameOf(cell))) short.push(`${cell}: needless issue`);
  return short;
}

function numberOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Equal, where an expected object names only the parts that matter and numbers may differ by rounding. */
function isEqual(got: unknown, wanted: unknown): boolean {
  if (typeof got === 'number' && typeof wanted === 'number')
    return Math.abs(got - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(got) && got.length === wanted.length && wanted.every((each, index) => isEqual(got[index], each))
    );
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof got !== 'object' || got === null) return false;
    return Object.entries(wanted).every(([key, value]) => isEqual((got as Record<string, unknown>)[key], value));
  }
  return got === wanted;
}
