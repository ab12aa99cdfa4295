import {FileProblem} from './tab';

const NAMED = 3;
const EXCERPT = 40;

/** Where in a CSV text a quotation mark goes wrong, in characters from its start. */
export interface QuoteError {
  readonly index?: number | undefined;
}

/**
 * Refuses a text in which quotation marks do not pair up: whatever follows would be read as one cell, accounts and all.
 *
 * @throws FileProblem naming the line and what to do
 */
export function refuseLooseQuotes(text: string, errors: readonly QuoteError[], linesBefore: number): void {
  const [first] = errors;
  if (first === undefined) return;
  const linesUpTo = text.slice(0, first.index ?? 0).split('\n').length;
  const line = linesBefore + linesUpTo;
  const excerpt = text.split('\n', linesUpTo)[linesUpTo - 1]?.slice(0, EXCERPT);
  throw new FileProblem(
    `has a quotation mark in line ${line} whose text does not end where a cell ends (${excerpt}), so that the rows ` +
      'below would be read as one text. Take the mark out, or write it twice where it belongs to the text',
  );
}

/**
 * What to tell of rows that are longer or shorter than the rest: where a text holds a comma or line break without quotes
 * around it, its cells stand in the wrong columns.
 *
 * Titles above the table are no such rows, and its headings say how long a row is. Short ones are not spoken of where
 * most are: some programs leave out blank cells at the end.
 */
export function remarksOnLengths(rows: readonly (readonly string[])[], linesBefore: number): string[] {
  const numbered = withLines(rows, linesBefore).filter(({cells}) => cells.some((cell) => cell.trim() !== ''));
  const usual = usualLength(numbered.map(({cells}) => cells.length));
  const table = numbered.slice(numbered.findIndex(({cells}) => cells.length >= usual));
  const width = table[0]?.cells.length ?? 0;
  const long = table.filter(({cells}) => cells.slice(width).some((cell) => cell.trim() !== ''));
  const short = table.filter(({cells}) => cells.length < width);
  const remarks = [remark(long, width, 'more')];
  if (short.length < table.length / 2) remarks.push(remark(short, width, 'fewer'));
  return remarks.filter((each) => each !== '');
}

interface Row {
  readonly cells: readonly string[];
  /** The line of the file that it begins on. */
  readonly line: number;
}

function withLines(rows: readonly (readonly string[])[], linesBefore: number): Row[] {
  let next = linesBefore + 1;
  return rows.map((cells) => {
    const line = next;
    next += cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 1);
    return {cells, line};
  });
}

/** The length of most rows; of several the greatest. */
function usualLength(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].sort(([a, some], [b, others]) => others - some || b - a);
  return usual?.[0] ?? 0;
}

function remark(rows: readonly Row[], width: number, than: 'more' | 'fewer'): string {
  if (rows.length === 0) return '';
  const lines = rows.slice(0, NAMED).map(({line, cells}) => `line ${line} (${cells.join(' | ').slice(0, EXCERPT)})`);
  const others = rows.length > NAMED ? ` and ${rows.length - NAMED} more` : '';
  return (
    `${than === 'more' ? 'More' : 'Fewer'} than the ${width} cells of the headings: ${lines.join(', ')}${others}. Please check ` +
    'them: a text with a line break or delimiter in it needs quotation marks around it.'
  );
}
