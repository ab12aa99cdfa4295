/** A sheet on its way from one look to another. */
export interface Table {
  readonly rows: readonly Row[];
  /** Where the headings stand among the rows; the lower ones of two rows of them. */
  readonly headings: number;
  readonly names: number;
  /** The column of the ARR, else of the MRR, with a number for every account; `null` where there is none. */
  readonly money: {readonly column: number; readonly amounts: readonly number[]} | null;
  /** Whether an account may stand in it twice. */
  readonly mayRepeat: boolean;
  /** Whether a column tells who is a customer. */
  readonly hasStatus: boolean;
  /** Whether a column names people of ours. */
  readonly hasPeople: boolean;
}

export interface Row {
  readonly cells: readonly unknown[];
  /** Which row of the sheet it was, from 1; `null` for an added one. */
  readonly from: number | null;
  readonly is: 'account' | 'listed' | 'other';
}

/** Whether it has rows already that are listed, and stand where they do for a reason. */
export function hasAdded({rows}: Table): boolean {
  return rows.some(({is}) => is === 'listed');
}

export function accountsOf({rows}: Table): number[] {
  return rows.flatMap(({is}, at) => (is === 'account' ? [at] : []));
}

export function filledIn({cells}: Row): unknown[] {
  return cells.filter((cell) => cell !== '');
}

export function widthOf({rows}: Table): number {
  return rows[0]!.cells.length;
}

export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** A new row that is blank but for these cells. */
export function added(table: Table, is: Row['is'] = 'other', cells: Readonly<Record<number, unknown>> = {}): Row {
  return {cells: [...Array(widthOf(table)).keys()].map((column) => cells[column] ?? ''), from: null, is};
}

export function withRows(table: Table, at: number, rows: readonly Row[]): Table {
  const headings = table.headings + (at <= table.headings ? rows.length : 0);
  return {...table, headings, rows: [...table.rows.slice(0, at), ...rows, ...table.rows.slice(at)]};
}

export function withBelow(table: Table, rows: readonly Row[]): Table {
  return withRows(table, accountsOf(table).at(-1)! + 1, rows);
}

export function withCells(
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

export function withAccountCells(table: Table, cell: (before: unknown) => unknown): Table {
  return withCells(table, ({cells, is}) => (is === 'account' ? cells.map(cell) : cells));
}

export function withColumn(table: Table, column: number, heading: string, cell: (at: number) => unknown): Table {
  const {cells: headings} = table.rows[table.headings]!;
  const cellIn = ({is, cells}: Row, at: number) => (is === 'account' ? cell(at) : cells === headings ? heading : '');
  return withCells(
    table,
    (row, at) => [...row.cells.slice(0, column), cellIn(row, at), ...row.cells.slice(column)],
    (before) => before + (before >= column ? 1 : 0),
  );
}
