/** The letters of a column, `A` for 1. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell as people read it: `Accounts!F17`; names with blanks or signs are quoted, a table without a name has none. */
export function cellName(sheet: string, column: number, row: number): string {
  if (sheet === '') return `${columnLetters(column)}${row}`;
  const name = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
  return `${name}!${columnLetters(column)}${row}`;
}
