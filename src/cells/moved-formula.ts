/**
 * A formula that moves to another row: what it reads of its own row, it reads of the new one. All else it reads where it
 * read it before. What stands in quotation marks is text.
 */
export function movedFormula(formula: string, from: number, to: number): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(OWN_CELLS, (cells) => moved(cells, from, to))))
    .join('');
}

/** `A5`, `$A$5:B5`; not of another tab, not a function, nor a part of a longer name. */
const OWN_CELLS = /(?<![\p{L}\p{N}_.$!:'])\$?[a-z]{1,3}\$?\d+(?::\$?[a-z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(.!:])/giu;

function moved(cells: string, from: number, to: number): string {
  return cells.replace(/(\$?)(\d+)/g, (whole, pin: string, row: string) =>
    Number(row) === from ? `${pin}${to}` : whole,
  );
}
