import {type Picker, shuffled} from '../../test/intake/respell';
import {texts} from '../../test/intake/texts';
import {
  accountsOf,
  added,
  filledIn,
  hasAdded,
  sumOf,
  type Table,
  widthOf,
  withAccountCells,
  withBelow,
  withCells,
  withColumn,
  withRows,
} from './changed-table';

/** What people and exports do to a sheet while its accounts stay what they are; `null` where there is nothing to do it to. */
export const CHANGES: Readonly<Record<string, (table: Table, pick: Picker) => Table | null>> = {
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
    // A name alone below a blank row is a note, and above one no title.
    if (hasAdded(table)) return null;
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
    // Each has two accounts below it that say more than their names. Where people are named, two groups are few.
    const places = accountsOf(table);
    if (
      hasAdded(table) ||
      table.hasPeople ||
      places.length < 4 ||
      places.some((at) => filledIn(table.rows[at]!).length < 3)
    )
      return null;
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
    const told = withColumn(more, widthOf(table), 'Status', (row) => (row === at ? former : active));
    const {cells} = told.rows[at]!;
    const named = cells.map((cell, column) => (column === table.names ? 'Once Upon Ltd' : cell));
    return {
      ...told,
      hasStatus: true,
      rows: told.rows.map((row, each) => (each === at ? {...row, cells: named, is: 'listed'} : row)),
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
    const others = shuffled(places, pick);
    return {...table, rows: table.rows.map((_, at) => table.rows[others[places.indexOf(at)] ?? at]!)};
  },
  'columns in another order': (table, pick) => {
    const order = shuffled([...Array(widthOf(table)).keys()], pick);
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

const TOTALS = texts`
  Total | TOTAL: | Grand Total | Totals | Sum | Total ARR | Portfolio total | Gesamt | Summe | Total général | Suma | Totale | Soma |
  Totaal | Razem | Celkem | Toplam | Итого | 合计 | 总计 | 合計 | 합계 | Summa | Yhteensä
`;
const AVERAGES = texts`Average | Avg | Mean | Durchschnitt | Moyenne | Promedio | Média | Gemiddelde | 平均值 | 平均`;
const TITLES = texts`
  Account review | Customer Success – Portfolio | Renewals FY27 | Kundenübersicht | Revue des comptes | Cartera de clientes | 客户一览 |
  Exported on 2026-11-20 | Confidential | Prepared by Ann Lee for the QBR
`;
const NOTES = texts`
  Source: Salesforce report | Exported by Ann Lee on 11/20/2026 | Last updated 20 Nov 2026 | * excludes partners |
  Confidential - do not distribute | Note: ARR as of last month | Data as of Nov 20, 2026 | Quelle: SAP | Vertraulich |
  Stand: 20.11.2026 | Exporté le 20/11/2026 | Fuente: HubSpot | Bron: Exact Online | 数据来源：CRM | 导出时间：2026-11-20
`;
/** What names are, and what all else is. */
const TYPES = pairs`
  Text, Number | string, number | required, optional | Texte, Nombre | 文本, 数字
`;
const GROUPS = pairs`
  EMEA, AMER | Enterprise, SMB | Tier 1, Tier 2 | Q1 renewals, Q2 renewals | North, South | High touch, Tech touch |
  Großkunden, Mittelstand | Grands comptes, PME | 大客户, 中小客户 | 2026, 2027
`;
/** Who is a customer, and who left. */
const STATUSES = pairs`
  Active, Churned | Customer, Former customer | active, cancelled | Live, Lost | Aktiv, Gekündigt | Client, Ancien client |
  Activo, Baja | Attivo, Cessato | 活跃, 已流失 | 契約中, 解約済み
`;
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

function pairs(strings: TemplateStringsArray): (readonly [string, string])[] {
  return texts(strings).map((each) => each.split(', ') as [string, string]);
}
