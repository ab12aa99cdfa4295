/** A calendar day or an instant as the sheet shows it, without a zone: `2026-11-21` or `2026-11-21T09:30:00`. */
export interface FileDate {
  readonly date: string;
}

/** What a cell of a file holds; `null` is a blank cell. */
export type FileCell = string | number | boolean | FileDate | null;

/** How a tab of a file looks, as far as it travels through the workbench. */
export interface FileLook {
  /** Column widths in pixels, by column from 0. */
  readonly widths: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Merged ranges in A1 notation. */
  readonly merges: readonly string[];
  readonly hidden: boolean;
}

/** A tab as a file holds it, every cell from A1 on; rows may be of different lengths. */
export interface FileTab {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
  /** Number formats that are not the default, by row and column from 0. */
  readonly formats?: readonly (readonly (string | undefined)[] | undefined)[];
  readonly look?: FileLook;
}

/** Something about a file that its owner should read: it is missing, empty, or no spreadsheet. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
}

/** Whether the tab holds anything but blanks. */
export function hasCells(tab: FileTab): boolean {
  return tab.rows.some((row) => row.some((cell) => cell !== null && cell !== ''));
}
