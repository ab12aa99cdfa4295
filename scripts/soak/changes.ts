import fc from 'fast-check';
import type {Field} from '../../src/core/account';
import {findHeader} from '../../src/intake/headings/header-row';
import {type Intake, readSheet, UnreadableSheet} from '../../src/intake/read-sheet';
import type {Sheet} from '../../src/intake/sheet';
import {ALL} from '../../test/fixtures/sheets';
import {sheetOf} from '../../test/intake/judge';

/** A sheet on its way from one look to another. */
interface Table {
  readonly rows: readonly Row[];
  /** Where the headings stand among the rows; the lower ones of two rows of them. */
  readonly headings: number;
  /** The column of the names. */
  readonly names: number;
  /** The column of the ARR, else of the MRR, with a number for every account; `null` where there is none. */
  readonly money: {readonly column: number; readonly amounts: readonly number[]} | null;
  /** Whether an account may stand in it twice. */
  readonly mayRepeat: boolean;
  /** Whether a column tells who is a customer. */
  readonly hasStatus: boolean;
}

interface Row {
  readonly cells: readonly unknown[];
  /** Which row of the sheet it was, from 1; `null` for an added one. */
  readonly from: number | null;
  readonly is: 'account' | 'listed' | 'other';
}

type Picker = <T>(items: readonly T[]) => T;

/** What people and exports do to a sheet while its accounts stay what they are; `null` where there is nothing to do it to. */
const CHANGES: Readonly<Record<string, (table: Table, pick: Picker) => Table | null>> = {
  'a total below': (table, pick) => {
    const total = (sum: number) => added(table, 'listed', {[table.names]: pick(TOTALS), [table.money!.column]: sum});
    return table.money && withBelow(table, [...pick([[], [added(table)]]), total(sumOf(table.money.amounts))]);
  },
  'an average below': (table, pick) => {
    if (!table.money) return null;
    const {column, amounts} = table.money;
    return withBelow(table, [
      added(table, 'listed', {[table.names]: pick(AVERAGES), [column]: sumOf(amounts) / amounts.length}),
    ]);
  },
  'a sum without a word': (table) =>
    table.money && table.money.amounts.length > 2 && !hasAdded(table)
      ? withBelow(table, [added(table, 'listed', {[table.money.column]: sumOf(table.money.amounts)})])
      : null,
  'a note below': (table, pick) =>
    withBelow(table, [added(table), added(table, 'listed', {[pick([0, table.names])]: pick(NOTES)})]),
  'a title above': (table, pick) =>
    withRows(table, 0, [added(table, 'other', {0: pick(TITLES)}), ...pick([[], [added(table)]])]),
  'a blank row among the accounts': (table, pick) => {
    // A name alone below a blank row is a note.
    const places = accountsOf(table).filter((at) => filledIn(table.rows[at]!).length > 1);
    return places.length > 0 ? withRows(table, pick(places), [added(table)]) : null;
  },
  'the headings again': (table, pick) =>
    hasAdded(table) || filledIn(table.rows[table.headings]!).length < 2
      ? null
      : withRows(table, pick(accountsOf(table)), [{...table.rows[table.headings]!, from: null, is: 'listed'}]),
  'what the columns hold': (table, pick) => {
    const words = pick(TYPES);
    const typed = Object.fromEntries(
      table.rows[table.headings]!.cells.map((heading, column) => [
        column,
        heading === '' ? '' : words[column === table.names ? 0 : 1],
      ]),
    );
    return hasAdded(table) || Object.values(typed).filter(Boolean).length < 2
      ? null
      : withRows(table, table.headings + 1, [added(table, 'listed', typed)]);
  },
  'titles of groups': (table, pick) => {
    // Each has two accounts below it, that say more than their names.
    const places = accountsOf(table);
    if (hasAdded(table) || places.length < 4 || places.some((at) => filledIn(table.rows[at]!).length < 3)) return null;
    const [one, two] = pick(GROUPS).map((name) => added(table, 'listed', {[table.names]: name}));
    const second = places[Math.floor(places.length / 2)]!;
    return withRows(withRows(table, second, [added(table), two!]), places[0]!, [one!]);
  },
  'a column of customers and one that left': (table, pick) => {
    if (table.hasStatus || !table.mayRepeat || hasAdded(table)) return null;
    const [active, former] = pick(STATUSES);
    const [first = 0] = accountsOf(table);
    const at = accountsOf(table).at(-1)! + 1;
    const more = withRows(table, at, [{...table.rows[first]!, from: null, is: 'account'}]);
    const withStatus = withColumn(more, widthOf(table), 'Status', (row) => (row === at ? former : active));
    const {cells} = withStatus.rows[at]!;
    const named = cells.map((cell, column) => (column === table.names ? 'Once Upon Ltd' : cell));
    return {
      ...withStatus,
      hasStatus: true,
      rows: withStatus.rows.map((row, each) => (each === at ? {...row, cells: named, is: 'listed'} : row)),
    };
  },
  'an account twice': (table, pick) => {
    const at = pick(accountsOf(table));
    if (!table.mayRepeat || hasAdded(table) || filledIn(table.rows[at]!).length < 2) return null;
    return withRows(table, at + 1, [{...table.rows[at]!, from: null, is: 'listed'}]);
  },
  'accounts in another order': (table, pick) => {
    if (hasAdded(table)) return null;
    const places = accountsOf(table);
    const shuffled = shuffledBy(pick, places);
    return {...table, rows: table.rows.map((_, at) => table.rows[shuffled[places.indexOf(at)] ?? at]!)};
  },
  'columns in another order': (table, pick) => {
    const order = shuffledBy(pick, [...Array(widthOf(table)).keys()]);
    return withCells(
      table,
      ({cells}) => order.map((column) => cells[column]),
      (column) => order.indexOf(column),
    );
  },
  'a blank column in front': (table) => withColumn(table, 0, '', () => ''),
  'a numbered column in front': (table, pick) =>
    withColumn(table, 0, pick(['#', 'No.', 'Nr.', '序号']), (at) => at - table.headings),
  'a column about something else': (table, pick) => {
    const [heading, cells] = pick(ASIDE);
    const at = pick([...Array(widthOf(table) + 1).keys()]);
    return withColumn(table, at, heading, (row) => cells[row % cells.length]);
  },
  'headings written otherwise': (table, pick) => {
    const respelled = pick(SPELLINGS);
    // Words that only capitals keep apart would be lost.
    const isPlain = (cell: unknown): cell is string =>
      typeof cell === 'string' && /^[\w ]+$/.test(cell) && !/[a-z][A-Z]/.test(cell);
    const written = (cell: unknown) => (isPlain(cell) ? respelled(cell) : cell);
    return withCells(table, ({cells}, at) => (at === table.headings ? cells.map(written) : cells));
  },
  'numbers as text': (table) =>
    withAccountCells(table, (cell) => (typeof cell === 'number' && cell !== 0 ? String(cell) : cell)),
  'blanks around texts': (table, pick) => {
    const blank = pick([' ', '\u00a0', '  ']);
    return withAccountCells(table, (cell) => (typeof cell === 'string' && cell !== '' ? blank + cell + blank : cell));
  },
};

const TOTALS = [
  ...[
    'Total',
    'TOTAL:',
    'Grand Total',
    'Totals',
    'Sum',
    'Total ARR',
    'Portfolio total',
    'Gesamt',
    'Summe',
    'Total général',
  ],
  ...[
    'Suma',
    'Totale',
    'Soma',
    'Totaal',
    'Razem',
    'Celkem',
    'Toplam',
    'Итого',
    '合计',
    '总计',
    '合計',
    '합계',
    'Summa',
    'Yhteensä',
  ],
];
const TYPES = [
  ['Text', 'Number'],
  ['string', 'number'],
  ['required', 'optional'],
  ['Texte', 'Nombre'],
  ['文本', '数字'],
] as const;
const GROUPS = [
  ...[
    ['EMEA', 'AMER'],
    ['Enterprise', 'SMB'],
    ['Tier 1', 'Tier 2'],
    ['Q1 renewals', 'Q2 renewals'],
    ['North', 'South'],
  ],
  ...[
    ['High touch', 'Tech touch'],
    ['Großkunden', 'Mittelstand'],
    ['Grands comptes', 'PME'],
    ['大客户', '中小客户'],
    ['2026', '2027'],
  ],
] as const;
const STATUSES = [
  ...[
    ['Active', 'Churned'],
    ['Customer', 'Former customer'],
    ['active', 'cancelled'],
    ['Live', 'Lost'],
    ['Aktiv', 'Gekündigt'],
  ],
  ...[
    ['Client', 'Ancien client'],
    ['Activo', 'Baja'],
    ['Attivo', 'Cessato'],
    ['活跃', '已流失'],
    ['契約中', '解約済み'],
  ],
] as const;
const AVERAGES = [
  'Average',
  'Avg',
  'Mean',
  'Durchschnitt',
  'Moyenne',
  'Promedio',
  'Média',
  'Gemiddelde',
  '平均值',
  '平均',
];
const TITLES = [
  ...['Account review', 'Customer Success – Portfolio', 'Renewals FY27', 'Kundenübersicht', 'Revue des comptes'],
  ...['Cartera de clientes', '客户一览', 'Exported on 2026-11-20', 'Confidential', 'Prepared by Ann Lee for the QBR'],
];
const NOTES = [
  ...[
    'Source: Salesforce report',
    'Exported by Ann Lee on 11/20/2026',
    'Last updated 20 Nov 2026',
    '* excludes partners',
  ],
  ...[
    'Confidential - do not distribute',
    'Note: ARR as of last month',
    'Data as of Nov 20, 2026',
    'Quelle: SAP',
    'Vertraulich',
  ],
  ...[
    'Stand: 20.11.2026',
    'Exporté le 20/11/2026',
    'Fuente: HubSpot',
    'Bron: Exact Online',
    '数据来源：CRM',
    '导出时间：2026-11-20',
  ],
];
const ASIDE: readonly (readonly [heading: string, cells: readonly unknown[]])[] = [
  ['Industry', ['Retail', 'Software', 'Banking']],
  ['Country', ['DE', 'US', 'JP']],
  ['Website', ['acme.example', 'bolt.example', 'cove.example']],
  ['Annual Revenue', [12_000_000, 450_000, 98_000_000]],
  ['Employees', [40, 1200, 333]],
  ['ARR rank', [3, 1, 2, 5, 4]],
  ['% of total ARR', [0.12, 0.4, 0.07]],
  ['Created Date', ['2021-04-30', '2019-11-02', '2024-01-19']],
  ['Last Modified By', ['Ann Lee', 'Ben Ito', 'Cy Roth']],
  ['Billing City', ['Lyon', 'Osaka', 'Austin']],
  ['Logins last 30 days', [412, 9, 88]],
  ['Open Tickets', [3, 0, 17]],
  ['Date of Birth', ['1982-01-10', '1973-05-02', '1990-09-30']],
  ['Column 27', ['', 'x7', '']],
];
const SPELLINGS: readonly ((heading: string) => string)[] = [
  (heading) => heading.toUpperCase(),
  (heading) => heading.toLowerCase(),
  (heading) => ` ${heading.replace(/ /g, '  ')} `,
  (heading) => heading.replace(/ /g, '_').toLowerCase(),
  (heading) => heading.replace(/ /g, '\n'),
  (heading) => `${heading}:`,
  (heading) => `${heading}*`,
];

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

/** Whether it has rows already that are listed, and stand where they do for a reason. */
function hasAdded({rows}: Table): boolean {
  return rows.some(({is}) => is === 'listed');
}

function accountsOf({rows}: Table): number[] {
  return rows.flatMap(({is}, at) => (is === 'account' ? [at] : []));
}

function filledIn({cells}: Row): unknown[] {
  return cells.filter((cell) => cell !== '');
}

function widthOf({rows}: Table): number {
  return rows[0]!.cells.length;
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** A new row that is blank but for these cells. */
function added(table: Table, is: Row['is'] = 'other', cells: Readonly<Record<number, unknown>> = {}): Row {
  return {cells: [...Array(widthOf(table)).keys()].map((column) => cells[column] ?? ''), from: null, is};
}

function withRows(table: Table, at: number, rows: readonly Row[]): Table {
  const headings = table.headings + (at <= table.headings ? rows.length : 0);
  return {...table, headings, rows: [...table.rows.slice(0, at), ...rows, ...table.rows.slice(at)]};
}

function withBelow(table: Table, rows: readonly Row[]): Table {
  return withRows(table, accountsOf(table).at(-1)! + 1, rows);
}

function withCells(
  table: Table,
  cellsOf: (row: Row, at: number) => readonly unknown[],
  columnOf: (column: number) => number = (column) => column,
): Table {
  const {names, money} = table;
  return {
    ...table,
    rows: table.rows.map((row, at) => ({...row, cells: cellsOf(row, at)})),
    names: columnOf(names),
    money: money && {...money, column: columnOf(money.column)},
  };
}

function withAccountCells(table: Table, cell: (before: unknown) => unknown): Table {
  return withCells(table, ({cells, is}) => (is === 'account' ? cells.map(cell) : cells));
}

function withColumn(table: Table, column: number, heading: string, cell: (at: number) => unknown): Table {
  const {cells: headings} = table.rows[table.headings]!;
  const cellIn = ({is, cells}: Row, at: number) => (is === 'account' ? cell(at) : cells === headings ? heading : '');
  return withCells(
    table,
    (row, at) => [...row.cells.slice(0, column), cellIn(row, at), ...row.cells.slice(column)],
    (before) => before + (before >= column ? 1 : 0),
  );
}

function picker(seed: number): Picker {
  let state = (seed % 2147483646) + 1;
  return (items) => {
    state = (state * 48271) % 2147483647;
    return items[state % items.length]!;
  };
}

function shuffledBy<T>(pick: Picker, items: readonly T[]): T[] {
  const left = [...items];
  return items.map(() => left.splice(left.indexOf(pick(left)), 1)[0]!);
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
