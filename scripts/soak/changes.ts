import fc from 'fast-check';
import type {Field} from '../../src/core/account';
import {findHeader} from '../../src/intake/headings/header-row';
import {type Intake, readSheet, UnreadableSheet} from '../../src/intake/read-sheet';
import type {Sheet} from '../../src/intake/sheet';
import {ALL} from '../../test/fixtures/sheets';
import {sheetOf} from '../../test/intake/judge';
import {picker} from '../../test/intake/respell';
import type {Row, Table} from './changed-table';
import {CHANGES} from './sheet-changes';

/** Sheets that are read whole, each with what it says. A change may move what our own columns and two rows of headings say. */
const SHEETS = ALL.filter(({id}) => !id.startsWith('our-own-columns')).flatMap((fixture) => {
  const sheet = sheetOf(fixture);
  const options = {asOf: fixture.asOf};
  const intake = readOrNull(sheet, options);
  const table = findHeader(sheet.values)?.height === 1 && intake && tableOf(sheet, intake);
  if (!intake || !table) return [];
  const headings = sheet.values[table.headings]!.map(String);
  const open = headings.filter((_, column) => fixture.expect.columns[column] === 'open');
  return [{id: fixture.id, open, sheet, options, intake, table}];
});

function tableOf(sheet: Sheet, {accounts, matches, issues, headerRow}: Intake): Table | null {
  const fieldOf = (name: Field) => matches.find(({field}) => field === name);
  const names = fieldOf('account');
  if (!names || accounts.length < 2) return null;
  const rows = sheet.values.map((cells, at): Row => {
    const isAccount = accounts.some(({row}) => row === at + 1);
    return {cells, from: at + 1, is: isAccount ? 'account' : 'other'};
  });
  const column = (fieldOf('arr') ?? fieldOf('mrr'))?.column;
  const amounts = rows.flatMap(({cells, is}) => (is === 'account' ? [cells[column ?? -1]] : []));
  const money = amounts.every((amount) => typeof amount === 'number') ? {column: column!, amounts} : null;
  // Of IDs that repeat it is asked whose they are, of a column what it holds where many cells say something else, and below a sum
  // a row more makes it none.
  const mayRepeat =
    !fieldOf('accountId') && issues.length === 0 && rows.slice(headerRow).every(({is}) => is === 'account');
  return {
    rows,
    headings: headerRow - 1,
    names: names.column,
    money,
    mayRepeat,
    hasStatus: fieldOf('status') !== undefined,
    hasPeople: fieldOf('owner') !== undefined || fieldOf('ae') !== undefined,
  };
}

/** Changes some of the sheets, each by one or two of the changes, and says where an account became another. */
export function tryChanges({times, seed}: {readonly times: number; readonly seed: number}): {
  readonly tried: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
} {
  const tried: Record<string, number> = {};
  const wrong: string[] = [];
  const anyChange = fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), fc.nat());
  const anyRun = fc.tuple(fc.constantFrom(...SHEETS), fc.array(anyChange, {minLength: 1, maxLength: 2}));
  for (const [base, changes] of fc.sample(anyRun, {numRuns: times, seed})) {
    let {table} = base;
    const done: string[] = [];
    for (const [name, seed] of changes) {
      const changed = CHANGES[name]!(table, picker(seed));
      if (changed === null) continue;
      table = changed;
      done.push(name);
      tried[name] = (tried[name] ?? 0) + 1;
    }
    const difference = done.length > 0 && differenceOf(base, table);
    if (difference) wrong.push(`${base.id}, ${done.join(', ')}: ${difference}`);
  }
  return {tried, wrong};
}

/** The first thing that is read otherwise; `null` where nothing is. */
function differenceOf(
  {sheet, options, intake, open}: (typeof SHEETS)[number],
  {rows, hasStatus}: Table,
): string | null {
  const read = readOrNull({...sheet, values: rows.map(({cells}) => cells)}, options);
  if (read === null) return 'refused';
  const before = toldOf(intake, open, (row) => row);
  const after = toldOf(read, open, (row) => rows[row - 1]?.from ?? null);
  for (const [at, {is, cells}] of rows.entries()) {
    if (is === 'listed' && at >= read.headerRow && !read.leftOut.some(({row}) => row === at + 1))
      return `a row that is not listed: ${cells.join(' | ')}`;
  }
  // The column that was added says something of all.
  const isSaid = (line: string) => hasStatus && !before.includes('status is status') && STATUS.test(line);
  const lines = [
    ...before.filter((each) => !after.includes(each)),
    ...after.filter((each) => !before.includes(each)),
  ].filter((line) => !isSaid(line));
  return lines.length > 0 ? lines.slice(0, 4).join('; ') : null;
}

const STATUS = /^status is status$|, status: /;

/** What a reading comes to, a line a thing, with its rows as `from` counts them. */
function toldOf(
  {accounts, leftOut, matches, questions}: Intake,
  open: readonly string[],
  from: (row: number) => number | null,
): string[] {
  const plain = (heading: string) => heading.toLowerCase().replace(/[\s_:*]/g, '');
  return [
    ...matches.map(({field, heading}) => `${plain(heading)} is ${field}`),
    ...questions
      .filter(({heading}) => !open.some((each) => plain(each) === plain(heading)))
      .map(({heading, candidates}) => `${plain(heading)} may be ${candidates.join(', ')}`),
    ...accounts.flatMap(({row, ...fields}) =>
      Object.entries(fields).map(([field, value]) => `row ${from(row)}, ${field}: ${JSON.stringify(value)}`),
    ),
    ...leftOut.flatMap(({row, why}) => (from(row) === null ? [] : [`row ${from(row)}: ${why}`])),
  ];
}

function readOrNull(sheet: Sheet, options: Parameters<typeof readSheet>[1]): Intake | null {
  try {
    return readSheet(sheet, options);
  } catch (error) {
    if (error instanceof UnreadableSheet) return null;
    throw error;
  }
}

/** Changes sheets as long as is asked. */
export async function soak(
  _: string,
  {seed, amount}: {readonly seed: number; readonly amount: number},
  say: (line: string) => void,
): Promise<readonly string[]> {
  const {tried, wrong} = tryChanges({times: amount, seed});
  say(`${Object.values(tried).reduce((sum, times) => sum + times, 0)} changes of ${SHEETS.length} sheets`);
  return wrong;
}
