import {cellName} from '../../src/cells/a1';
import type {Account, Field} from '../../src/core/account';
import {type Intake, readSheet, UnreadableSheet} from '../../src/intake/read-sheet';
import type {Sheet} from '../../src/intake/sheet';
import {accountsOf, fieldsOf, headingOf, type Role, type SheetFixture} from '../fixtures/sheets/fixture';

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

const verdicts = new Map<SheetFixture, Verdict>();

/** Reads the sheet of a fixture, once, and judges the reading. */
export function judge(fixture: SheetFixture): Verdict {
  const verdict = verdicts.get(fixture) ?? judged(fixture);
  verdicts.set(fixture, verdict);
  return verdict;
}

function judged(fixture: SheetFixture): Verdict {
  const sheet = sheetOf(fixture);
  let intake: Intake;
  try {
    intake = readSheet(sheet, {asOf: fixture.asOf});
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    const short = fixture.expect.unreadable ? [] : [`refused: ${error.reason.key}`];
    return {meaningful: fixture.expect.columns.filter(isMeaningful).length, matched: 0, asked: 0, wrong: [], short};
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

function isMeaningful(role: Role): boolean {
  return role === 'ask' || fieldsOf(role).length > 0;
}

function judgeColumns(fixture: SheetFixture, {headerRow, matches, questions}: Intake) {
  const {expect} = fixture;
  const wrong: string[] = [];
  const short: string[] = [];
  if (headerRow !== expect.headerRow) wrong.push(`header in row ${headerRow}, not ${expect.headerRow}`);
  const askedColumns = new Set(questions.map(({column}) => column));
  let [matched, asked] = [0, 0];
  for (const [column, role] of expect.columns.entries()) {
    const name = headingOf(fixture, column) || `column ${column + 1}`;
    const fields = fieldsOf(role);
    const found = matches.filter((each) => each.column === column).map(({field}) => field);
    const isAsked = askedColumns.has(column);
    const isMatched = fields.some((field) => found.includes(field));
    if (isMatched) matched += 1;
    else if (isAsked && isMeaningful(role)) asked += 1;
    if (role !== 'open') wrong.push(...without(found, fields).map((field) => `${name} taken for ${field}`));
    if (role === 'ask' && !isAsked) short.push(`${name}: not asked`);
    if (role === 'ignore' && isAsked) short.push(`${name}: needless question`);
    if (!role.endsWith('?'))
      short.push(...without(fields, found).map((field) => `${name} is ${field}: ${isAsked ? 'asked' : 'missed'}`));
    else if (!isMatched && !isAsked) short.push(`${name} may be ${fields.join(' or ')}: missed`);
  }
  return {meaningful: expect.columns.filter(isMeaningful).length, matched, asked, wrong, short};
}

function without(fields: readonly Field[], others: readonly Field[]): Field[] {
  return fields.filter((field) => !others.includes(field));
}

function judgeRows(fixture: SheetFixture, {accounts, leftOut, matches}: Intake) {
  const {expect} = fixture;
  const wrong: string[] = [];
  const short: string[] = [];
  const read = new Map(accounts.map((account) => [account.row, account]));
  for (const row of read.keys()) {
    if (!expect.accounts[row] && !expect.openRows.includes(row)) wrong.push(`row ${row} taken for an account`);
  }
  for (const row of expect.totals)
    if (!leftOut.some((each) => each.row === row && each.why === 'total')) short.push(`row ${row}: total not listed`);
  const matched = new Set<string>(matches.map(({field}) => field));
  const unsure = new Set<string>(expect.columns.filter((role) => role.endsWith('?')).flatMap(fieldsOf));
  const isAsserted = (field: string) =>
    field === 'yearly' ? matched.has('arr') || matched.has('mrr') : matched.has(field) || !unsure.has(field);
  for (const {row, fields} of accountsOf(fixture)) {
    const account = read.get(row);
    if (!account) wrong.push(`row ${row} (${fields.account}) left out`);
    for (const [field, value] of account ? Object.entries(fields) : []) {
      if (!isAsserted(field)) continue;
      const got = field === 'yearly' ? yearlyOf(account!) : account![field as Field];
      if (isEqual(got, value)) continue;
      const said = `row ${row} ${field}: ${JSON.stringify(got)}, not ${JSON.stringify(value)}`;
      (got === null ? short : wrong).push(said);
    }
  }
  return {wrong, short};
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
