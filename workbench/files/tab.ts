import type {Style} from '../host/document/style';

/** A calendar day as a file writes it: `2026-11-21`. */
export interface FileDate {
  readonly date: string;
}

/** What a cell of a file holds; `null` is a blank cell. A number under a date format is a date, as in the sheet. */
export type FileCell = string | number | boolean | FileDate | null;

/** How a cell of a file looks, in the host's terms; what is missing is plain. */
export type FileLook = Partial<Style>;

/** Something a file keeps for one cell; row and column count from 0. */
export interface CellText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A formula, whose result is the cell's value; `block` is what an array formula fills, in A1 notation. */
export interface FileFormula extends CellText {
  readonly block?: string;
}

/** A list of what a cell may hold: its choices, or the block or name under which they stand. */
export interface FileDropdown {
  /** The cells that have it, in A1 notation. */
  readonly blocks: readonly string[];
  readonly choices?: readonly string[];
  readonly range?: string;
  /** May something else be typed? */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** A block of cells with a name; `block` in A1 notation without the tab. */
export interface FileNamedRange {
  readonly name: string;
  readonly block: string;
}

/** A mark of the add-on on the tab itself, or on a column from 0. */
export type AddOnMark = {readonly tab: string} | {readonly column: number; readonly mark: string};

/** What a file says about a whole tab. */
export interface FileLayout {
  /** Column widths in pixels, by column from 0. */
  readonly widths: ReadonlyMap<number, number>;
  /** Heights in pixels of rows that are not of one usual line, by row from 0. */
  readonly heights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Merged ranges in A1 notation. */
  readonly merges: readonly string[];
  readonly hidden: boolean;
  /** Rows and columns that do not show, by hand or by a filter. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The block under a filter, in A1 notation. */
  readonly filter: string | null;
  readonly notes: readonly CellText[];
  /** Where cells that are links lead: web addresses, and after a `#` places in the workbook, such as `#Plan!A5`. */
  readonly links: readonly CellText[];
  readonly dropdowns?: readonly FileDropdown[];
}

/** A tab as a file holds it, every cell from A1 on; rows may be of different lengths. */
export interface FileTab {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
  readonly looks?: readonly (readonly (FileLook | undefined)[] | undefined)[];
  readonly layout?: FileLayout;
  readonly formulas?: readonly FileFormula[];
  /** Names for blocks of this tab that the whole workbook knows. */
  readonly names?: readonly FileNamedRange[];
  /** The add-on's own marks, when it wrote the file. */
  readonly marks?: readonly AddOnMark[];
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
