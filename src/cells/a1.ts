/** The letters of a column, `A` for 1. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column, 1 for `A`: the inverse of {@link columnLetters}, in any case. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/**
 * A cell as Sheets writes it: `Accounts!F17`. A name is quoted unless it is a plain word that no cell is called; a table
 * without a name has none.
 */
export function cellName(sheet: string, column: number, row: number): string {
  return cellIn(sheet, `${columnLetters(column)}${row}`);
}

/** What a message says of cells: it names the first of them, and counts all. */
export function cellsSaid(cells: readonly string[]): {count: number; cells: readonly string[]} {
  return {count: cells.length, cells: cells.slice(0, MAX_CELLS)};
}

const MAX_CELLS = 5;

/** As {@link cellName}, of a cell such as `F17`. */
export function cellIn(sheet: string, cell: string): string {
  if (sheet === '') return cell;
  const isPlain = /^[a-z_]\w*$/i.test(sheet) && !/^[a-z]{1,3}\d+$/i.test(sheet);
  const name = isPlain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
  return `${name}!${cell}`;
}
