import type {TabModel} from '../model';

/** A cell (row and column from 1) that is to say something else. */
export interface NewText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A tab of ours in the language it was written in, and in the one it is to speak. */
export interface TabInTwoLanguages {
  readonly from: TabModel;
  readonly to: TabModel;
}

/**
 * What changes in a tab of ours that is to speak another language: the cells that say what we wrote there, and no other.
 *
 * A row is known by the key in the hidden column; one without a key, such as a heading, by the key that comes next below.
 * Columns are known by their headings.
 *
 * @param values every value from A1 on
 * @param formulas every formula from A1 on: no formula is ours
 * @param keyHeading the heading of the hidden column
 */
export function translations(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
  tabs: readonly TabInTwoLanguages[],
  keyHeading: string,
): NewText[] {
  const said = new Map(tabs.flatMap((tab) => pairsIn(tab, keyHeading)));
  return placesIn(values, keyHeading).flatMap((places, r) =>
    places.flatMap((place, c) => {
      const text = formulas[r]?.[c] ? undefined : said.get(place);
      return text === undefined || text === values[r]?.[c] ? [] : [{row: r + 1, column: c + 1, text}];
    }),
  );
}

/** What each text becomes, by where it stands. */
function pairsIn({from, to}: TabInTwoLanguages, keyHeading: string): [string, string][] {
  const rows = from.cells.map((row) => row.map(({value}) => value));
  return placesIn(rows, keyHeading).flatMap((places, r) =>
    places.flatMap((place, c): [string, string][] => {
      const becomes = to.cells[r]?.[c]?.value;
      return typeof becomes === 'string' ? [[place, becomes]] : [];
    }),
  );
}

/**
 * What each cell says, and where: a row of ours says a text in its column; a heading says it in any. Breaks and blanks may
 * come back otherwise.
 */
function placesIn(rows: readonly (readonly unknown[])[], keyHeading: string): string[][] {
  const headings = rows.find((row) => row.includes(keyHeading)) ?? [];
  const column = headings.indexOf(keyHeading);
  let key = '';
  return [...rows]
    .reverse()
    .map((cells) => {
      const own = String(cells[column] ?? '');
      key = own || key;
      return cells.map((cell, c) => JSON.stringify([key, own === '' ? null : headings[c], plain(cell)]));
    })
    .reverse();
}

function plain(cell: unknown): unknown {
  return typeof cell === 'string' ? cell.replace(/\r\n?/g, '\n').trim() : cell;
}
