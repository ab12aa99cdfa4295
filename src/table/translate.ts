import type {TabModel} from './tab';

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
  const headingRow = values.find((row) => row.includes(keyHeading));
  if (headingRow === undefined) return [];
  const keys = keysOf(values, headingRow.indexOf(keyHeading));
  const said = new Map(tabs.flatMap((tab) => pairsIn(tab, keyHeading)));
  const headings = tabs.flatMap(
    ({from}) => from.cells.find((row) => row.some(({value}) => value === keyHeading)) ?? [],
  );
  return values.flatMap((cells, r) =>
    cells.flatMap((value, c) => {
      if (typeof value !== 'string' || formulas[r]?.[c]) return [];
      const heading = keys[r]?.isOwn ? headings.find((each) => each.value === headingRow[c])?.value : undefined;
      const text = said.get(placeOf(keys[r], heading, value));
      return text === undefined || text === value ? [] : [{row: r + 1, column: c + 1, text}];
    }),
  );
}

/** A row's key, or that of the next row that has one. */
interface RowKey {
  readonly key: string;
  readonly isOwn: boolean;
}

function keysOf(rows: readonly (readonly unknown[])[], column: number): RowKey[] {
  const keys: RowKey[] = [];
  let below = '';
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const own = String(rows[row]?.[column] ?? '');
    keys[row] = {key: own || below, isOwn: own !== ''};
    below = own || below;
  }
  return keys;
}

/** What each text becomes, by where it stands. */
function pairsIn({from, to}: TabInTwoLanguages, keyHeading: string): [string, string][] {
  const rows = from.cells.map((row) => row.map(({value}) => value ?? ''));
  const headings = rows.find((row) => row.includes(keyHeading)) ?? [];
  const keys = keysOf(rows, headings.indexOf(keyHeading));
  return rows.flatMap((row, r) =>
    row.flatMap((text, c): [string, string][] => {
      const becomes = to.cells[r]?.[c]?.value;
      if (typeof text !== 'string' || text === '' || typeof becomes !== 'string') return [];
      return [[placeOf(keys[r], keys[r]?.isOwn ? headings[c] : undefined, text), becomes]];
    }),
  );
}

/** A row of ours says a text in its column; a heading says it in any. Breaks and blanks may come back otherwise. */
function placeOf(row: RowKey | undefined, heading: unknown, text: string): string {
  return JSON.stringify([row?.key, row?.isOwn, heading ?? null, text.replace(/\r\n?/g, '\n').trim()]);
}
