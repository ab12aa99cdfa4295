import type {Style} from '../host/document/style';

/** A calendar day or an instant as the sheet shows it, without a zone: `2026-11-21` or `2026-11-21T09:30:00`. */
export interface FileDate {
  readonly date: string;
}

/** What a cell of a file holds; `null` is a blank cell. */
export type FileCell = string | number | boolean | FileDate | null;

/** How a cell of a file looks, in the host's terms; what is missing is plain. */
export type FileLook = Partial<Style>;

/** Something a file keeps for one cell; row and column count from 0. */
export interface FileMark {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What a file says about a whole tab. */
export interface FileLayout {
  /** Column widths in pixels, by column from 0. */
  readonly widths: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Merged ranges in A1 notation. */
  readonly merges: readonly string[];
  readonly hidden: boolean;
  readonly notes: readonly FileMark[];
  /** Web addresses of cells that are links. */
  readonly links: readonly FileMark[];
}

/** A tab as a file holds it, every cell from A1 on; rows may be of different lengths. */
export interface FileTab {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
  readonly looks?: readonly (readonly (FileLook | undefined)[] | undefined)[];
  readonly layout?: FileLayout;
  /** What its owner should look at, a sentence or two each. */
  readonly remarks?: readonly string[];
}

/** Something about a file that its owner should read: it is missing, empty, or no spreadsheet. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
}

/** Whether the tab holds anything but blanks. */
export function hasCells(tab: FileTab): boolean {
  return tab.rows.some((row) => row.some((cell) => cell !== null && cell !== ''));
}
