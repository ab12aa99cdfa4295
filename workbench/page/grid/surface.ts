import type {Rect} from '../../host/document/rect';

/**
 * The spreadsheet grid as the page sees it. What implements it lives in `workbench/univer`, which has packages of its
 * own; so the page compiles without them.
 */
export interface Grid {
  /** Shows another spreadsheet in place of the one before; resolves when it can be drawn on. */
  open(data: SpreadsheetData): Promise<void>;
  /** Draws: carries out a command of the grid that neither handler below is told of, and no undo of the grid keeps. */
  draw(command: string, params: object): void;
  /** Brings a tab to the front, selects a block and scrolls until it shows, or to the view. */
  select(sheet: string, block: Rect, view?: GridView): void;
  /** Puts the tabs in that order. */
  arrange(sheets: readonly string[]): void;
  /** The formula of a cell, also where filling down left only a reference to another one. */
  formulaAt(sheet: string, row: number, column: number): string;
  /** Where a cell of the front tab stands in the window, or `null` when it is out of sight. */
  boxOf(row: number, column: number): DOMRect | null;
  readonly isEditing: boolean;
  /** Takes what is being typed into its cell; resolves when it is there. */
  endEditing(): Promise<void>;
  readonly activeSheet: string;
  /** What the front tab shows. */
  readonly view: GridView;
  focus(): void;
  /** Draws for a dark screen, or for a light one. */
  darken(dark: boolean): void;
}

/** The first row and column in sight below and beside what is frozen. */
export interface GridView {
  readonly row: number;
  readonly column: number;
}

/** What the grid tells and asks the page. */
export interface GridOwner {
  /** A command of the user is about to run; `false` stops it. */
  allows(command: GridCommand): boolean;
  /** A command of the user has run. */
  happened(command: GridCommand): void;
  /** The pointer rests on another cell. */
  hovered(row: number, column: number): void;
  /** What is to be seen of a cell beyond its data; asked for the cells in sight only. */
  lookOf(sheet: string, row: number, column: number): CellOverlay | null;
}

export interface GridCommand {
  readonly id: string;
  // biome-ignore lint/suspicious/noExplicitAny: every command has parameters of its own
  readonly params: any;
}

export interface CellOverlay {
  /** What the cell shows in place of its value. */
  readonly text?: string;
  /** The color of the corner that says there is more to read. */
  readonly corner?: string;
}

/** What autocomplete says of a function. */
export interface FunctionHelp {
  readonly name: string;
  readonly says: string;
  readonly parameters: readonly ParameterHelp[];
}

interface ParameterHelp {
  readonly name: string;
  readonly says: string;
  readonly example: string;
  readonly isOptional: boolean;
}

/** What a formula may call: the add-on's own functions with their help, and the names of those that all spreadsheets have. */
export interface FunctionsOffered {
  readonly own: readonly FunctionHelp[];
  readonly names: readonly string[];
}

export interface GridOptions {
  readonly dark: boolean;
  readonly language: 'en' | 'zh';
  readonly functions: FunctionsOffered;
}

export type StartGrid = (container: string, options: GridOptions, owner: GridOwner) => Grid;

export interface SpreadsheetData {
  readonly id: string;
  readonly name: string;
  readonly styles: Readonly<Record<string, StyleData>>;
  readonly sheetOrder: readonly string[];
  readonly sheets: Readonly<Record<string, SheetData>>;
  readonly defaultStyle: StyleData;
}

/** A tab; rows and columns count from 0, `1` is yes. */
export interface SheetData {
  readonly id: string;
  readonly name: string;
  readonly tabColor: string;
  readonly hidden: 0 | 1;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  readonly showGridlines: 0 | 1;
  readonly freeze: {
    readonly xSplit: number;
    readonly ySplit: number;
    readonly startRow: number;
    readonly startColumn: number;
  };
  readonly mergeData: readonly Block[];
  readonly rowData: Readonly<Record<number, {readonly h?: number; readonly hd?: 1; readonly ia?: 0 | 1}>>;
  readonly columnData: Readonly<Record<number, {readonly w?: number; readonly hd?: 1}>>;
  readonly rowHeader: {readonly width: number};
  readonly columnHeader: {readonly height: number};
  readonly zoomRatio: number;
  readonly cellData: CellMatrix;
}

export type CellMatrix = Record<number, Record<number, CellData>>;

/** A block in the grid's terms, both ends inclusive. */
export interface Block {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export interface CellData {
  readonly v?: string | number | null;
  /** 1 text, 2 number, 3 boolean, 4 text that looks like something else. */
  readonly t?: 1 | 2 | 3 | 4 | null;
  readonly f?: string | null;
  readonly si?: string | null;
  readonly s?: StyleData | string | null;
  readonly p?: RichData | null;
}

/** `null` takes a trait away. */
export interface StyleData {
  readonly bg?: {readonly rgb: string} | null;
  readonly cl?: {readonly rgb: string} | null;
  readonly bl?: 1 | null;
  readonly it?: 1 | null;
  readonly fs?: number | null;
  readonly ff?: string | null;
  readonly ul?: {readonly s: 1} | null;
  readonly st?: {readonly s: 1} | null;
  readonly ht?: 1 | 2 | 3 | null;
  readonly vt?: 1 | 2 | 3 | null;
  readonly tb?: 1 | 2 | 3 | null;
  readonly n?: {readonly pattern: string} | null;
  readonly bd?: Readonly<Record<'t' | 'r' | 'b' | 'l', BorderData | null>> | null;
  readonly pd?: Readonly<Record<'t' | 'r' | 'b' | 'l', number>> | null;
}

export interface BorderData {
  readonly s: number;
  readonly cl: {readonly rgb: string};
}

/** Text with looks on parts of it; `ed` is exclusive. */
export interface RichData {
  readonly id: string;
  readonly documentStyle: object;
  readonly body: {
    readonly dataStream: string;
    readonly textRuns: readonly {readonly st: number; readonly ed: number; readonly ts: StyleData}[];
    /** The `\r` at the end of each line. */
    readonly paragraphs: readonly {readonly startIndex: number}[];
    /** The `\n` at the end. */
    readonly sectionBreaks: readonly {readonly startIndex: number}[];
  };
}
